#include "core/rules/deadlines.h"
#include "core/rules/lettertext.h"
#include "core/rules/situation.h"
#include "core/services/countingstart.h"
#include "core/services/directory.h"
#include "core/services/office.h"
#include "core/services/stepkeeper.h"
#include "core/store/database.h"
#include "core/store/directorystore.h"
#include "core/store/transaction.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

// Rule values, letters and the municipality's own closing days.
namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::Directory)
};

QJsonObject asDetails(const CaseDeadlines &deadlines)
{
    return { { u"answer_due"_s, deadlines.answerDue.toString(Qt::ISODate) },
        { u"first_reminder"_s, deadlines.firstReminder.toString(Qt::ISODate) },
        { u"second_reminder"_s, deadlines.secondReminder.toString(Qt::ISODate) },
        { u"write_off"_s, deadlines.writeOff.toString(Qt::ISODate) },
        { u"calendar_version"_s, deadlines.calendarVersion } };
}

} // namespace

Result<> Directory::changeSetting(const Setting &setting)
{
    const auto check = [&setting](const Profile &) { return checkSetting(setting); };
    return keep(Action::Administer, check, [&setting](DirectoryStore &store) { return store.saveSetting(setting); });
}

Result<> Directory::changeLetter(const LetterTemplate &letter)
{
    const auto check = [&letter](const Profile &) { return checkTemplate(letter); };
    return keep(Action::Administer, check, [&letter](DirectoryStore &store) { return store.saveLetter(letter); });
}

Result<QList<MovedCase>> Directory::addClosingDay(QDate day, const QString &name)
{
    const Result<RuleBook> before = m_office.ruleBook();
    if (!before)
        return tl::unexpected(before.error());
    const ClosingDay closing{ day, name.trimmed(), before->calendar.version() + 1 };
    QList<MovedCase> moved;
    const auto check = [&](const Profile &profile) -> Result<> {
        if (closing.name.isEmpty())
            return refused(u"name"_s, Tr::tr("A closing day needs a name."));
        const bool there = std::any_of(profile.closingDays.cbegin(), profile.closingDays.cend(),
            [day](const ClosingDay &one) { return one.day == day; });
        if (there)
            return refused(u"date"_s, Tr::tr("%1 is a closing day already.").arg(day.toString(Qt::ISODate)));
        return {};
    };
    const auto write = [&](DirectoryStore &store) -> Result<> {
        if (const auto saved = store.saveClosingDay(closing); !saved)
            return saved;
        const Result<QList<MovedCase>> shifted = shiftRunningDeadlines(*before, closing);
        if (!shifted)
            return tl::unexpected(shifted.error());
        moved = *shifted;
        return {};
    };
    return keep(Action::Administer, check, write).map([&moved] { return moved; });
}

//! In the transaction that adds the day; finished cases stay as they were (field.md 19)
Result<QList<MovedCase>> Directory::shiftRunningDeadlines(const RuleBook &before, const ClosingDay &added)
{
    QList<ClosingDay> days = before.profile.closingDays;
    days.append(added);
    const WorkingCalendar calendar(days);
    StepKeeper keeper(m_office.database(), before, m_office.person(), m_office.clock().now());
    const Result<QStringList> running = keeper.cases.openNumbers();
    if (!running)
        return tl::unexpected(running.error());
    QList<MovedCase> moved;
    for (const QString &number : *running) {
        const Result<Case> subject = keeper.cases.byNumber(number);
        if (!subject)
            return tl::unexpected(subject.error());
        const RuleValues values = ruleValuesOn(before.profile.settings, localDay(subject->registered));
        const Result<QDate> from = countingStart(m_office.database(), *subject, before.calendar, values);
        if (!from)
            return tl::unexpected(from.error());
        Change change{ .after = *subject, .events = {}, .letters = {} };
        reckonAnew(change.after, deadlinesFor(*from, calendar, values));
        if (!areMoved(subject->deadlines, change.after.deadlines))
            continue;
        change.events.append({ EventKind::Corrected,
            { { u"before"_s, QJsonObject{ { u"deadlines"_s, asDetails(subject->deadlines) } } },
                { u"after"_s, QJsonObject{ { u"deadlines"_s, asDetails(change.after.deadlines) } } },
                { u"reason"_s, added.name } } });
        if (const auto kept = keeper.keepReckoned(*subject, change); !kept)
            return tl::unexpected(kept.error());
        moved.append({ number, subject->deadlines, change.after.deadlines });
    }
    return moved;
}

} // namespace lyhord
