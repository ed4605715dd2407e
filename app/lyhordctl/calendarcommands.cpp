#include "app/lyhordctl/command.h"
#include "app/lyhordctl/input.h"
#include "app/lyhordctl/output.h"

#include "core/rules/deadlines.h"
#include "core/rules/personaldata.h"
#include "core/rules/rulevalues.h"
#include "core/services/directory.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

namespace lyhord::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::ctl::CalendarCommands)
};

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

Result<Answer> due(Session &session, const Arguments &arguments)
{
    const Result<QDate> received = dayFrom(arguments.positional(0), u"date"_s);
    if (!received)
        return tl::unexpected(received.error());
    const Result<RuleBook> book = session.ruleBook();
    if (!book)
        return tl::unexpected(book.error());
    const RuleValues values = ruleValuesOn(book->profile.settings, *received);
    const CaseDeadlines deadlines = deadlinesFor(*received, book->calendar, values);
    const QDate thirty = received->addDays(values.secondReminderDays);
    const QDate months = addMonthsByDayNumber(*received, values.writeOffMonths);
    QJsonObject printed{ { u"received"_s, iso(*received) }, { u"tenth_working_day"_s, iso(deadlines.answerDue) },
        { u"first_reminder"_s, iso(deadlines.firstReminder) }, { u"thirty_days"_s, iso(thirty) },
        { u"second_reminder"_s, iso(deadlines.secondReminder) }, { u"three_months"_s, iso(months) },
        { u"write_off"_s, iso(deadlines.writeOff) }, { u"calendar_version"_s, deadlines.calendarVersion } };
    printed.insert(u"explained"_s, document(explainDeadlines(*received, book->calendar, values)));
    return Answer(printed);
}

Result<Answer> year(Session &session, const Arguments &arguments)
{
    bool isNumber = false;
    const int wanted = arguments.positional(0).toInt(&isNumber);
    if (!isNumber || wanted < 1583 || wanted > 9999)
        return refused(u"year"_s, Tr::tr("\"%1\" is not a year from 1583 on.").arg(arguments.positional(0)));
    const Result<RuleBook> book = session.ruleBook();
    if (!book)
        return tl::unexpected(book.error());
    QJsonArray days;
    for (const FreeDay &free : book->calendar.freeDays(wanted))
        days.append(QJsonObject{ { u"date"_s, iso(free.day) }, { u"name"_s, free.name }, { u"by_law"_s, free.byLaw } });
    return Answer(
        { { u"year"_s, wanted }, { u"free_days"_s, days }, { u"calendar_version"_s, book->calendar.version() } });
}

Result<Answer> add(Session &session, const Arguments &arguments)
{
    const Result<QDate> day = dayFrom(arguments.positional(0), u"date"_s);
    if (!day)
        return tl::unexpected(day.error());
    const QString name = arguments.positional(1);
    const auto moved = arguments.has(u"preview"_s) ? session.directory().previewClosingDay(*day, name)
                                                   : session.directory().addClosingDay(*day, name);
    return moved.map([&](const QList<MovedCase> &cases) {
        return Answer({ { u"date"_s, iso(*day) }, { u"name"_s, name }, { u"moved"_s, documents(cases) } });
    });
}

Result<Answer> withdraw(Session &session, const Arguments &arguments)
{
    const Result<QDate> day = dayFrom(arguments.positional(0), u"date"_s);
    if (!day)
        return tl::unexpected(day.error());
    const auto moved = arguments.has(u"preview"_s) ? session.directory().previewWithdrawal(*day)
                                                   : session.directory().withdrawClosingDay(*day);
    return moved.map([&](const QList<MovedCase> &cases) {
        return Answer({ { u"withdrawn"_s, iso(*day) }, { u"moved"_s, documents(cases) } });
    });
}

//! The municipality's own numbers are known where there is a database; a text can be looked through without one
QStringList ownNumbers(const Setup &setup)
{
    const QString file = setup.database.startsWith(u"sqlite:") ? setup.database.sliced(7) : QString();
    if (!file.isEmpty() && !QFileInfo::exists(file))
        return {};
    const Result<std::unique_ptr<Session>> session = Session::open(setup.database, setup.login, *setup.clock);
    if (!session)
        return {};
    const Result<Profile> profile = (*session)->directory().profile();
    return profile ? profile->ownPhoneNumbers : QStringList();
}

Result<Answer> detect(const Setup &setup, const Arguments &arguments)
{
    const Result<QString> text = textFrom({}, arguments.positional(0), u"text"_s);
    if (!text)
        return tl::unexpected(text.error());
    QJsonArray spans;
    for (const PersonalDataSpan &span : findPersonalData(*text, localDay(setup.clock->now()), ownNumbers(setup))) {
        spans.append(QJsonObject{ { u"start"_s, span.start }, { u"end"_s, span.end },
            { u"kind"_s, QString(toName(span.kind)) }, { u"certain"_s, span.certain } });
    }
    return Answer({ { u"spans"_s, spans } });
}

} // namespace

QList<Command> calendarCommands()
{
    const QList<OptionSpec> preview{ { u"preview"_s, OptionSpec::Flag } };
    return {
        { { u"calendar due"_s, { u"DATE"_s }, {} }, Tr::tr("says what is due when for something received on a day"),
            due, {} },
        { { u"calendar year"_s, { u"YEAR"_s }, {} }, Tr::tr("lists the free days of a year"), year, {} },
        { { u"calendar add"_s, { u"DATE"_s, u"NAME"_s }, preview },
            Tr::tr("adds a closing day of the municipality's own; lists the running cases whose days move, with "
                   "--preview beforehand"),
            add, {} },
        { { u"calendar withdraw"_s, { u"DATE"_s }, preview },
            Tr::tr("withdraws such a day again; lists what moves in the same way"), withdraw, {} },
        { { u"detect"_s, { u"FILE|-"_s }, {} }, Tr::tr("points out personal data in a text"), {}, detect },
    };
}

} // namespace lyhord::ctl
