#include "app/lyhordctl/command.h"
#include "app/lyhordctl/input.h"
#include "app/lyhordctl/output.h"

#include "core/services/reportcalendar.h"

#include <QtCore/QCoreApplication>

// Reports that go out on their dates: what is due, what was sent, who gets them.
namespace lyhord::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::ctl::ReportCalendarCommands)
};

QJsonObject document(const CalendarEntry &entry)
{
    return { { u"key"_s, entry.key }, { u"kind"_s, QString(toName(entry.report.kind)) },
        { u"period"_s, entry.report.period.name }, { u"scope"_s, orNull(entry.report.scope) },
        { u"about"_s, entry.scope }, { u"due"_s, orNull(entry.report.due) },
        { u"state"_s, QString(toName(entry.state)) }, { u"by_itself"_s, entry.goesByItself },
        { u"late"_s, entry.isLate }, { u"to"_s, orNull(entry.toAddress) }, { u"to_name"_s, orNull(entry.toName) },
        { u"sent"_s, orNull(entry.sent) }, { u"by"_s, orNull(entry.madeBy) }, { u"comment"_s, orNull(entry.comment) },
        { u"missing"_s, orNull(entry.missing) },
        { u"message"_s, entry.message.isValid() ? QJsonValue(entry.message.value) : QJsonValue() } };
}

QJsonObject document(const ReportRecipient &recipient)
{
    return { { u"kind"_s, QString(toName(recipient.kind)) }, { u"scope"_s, orNull(recipient.scope) },
        { u"name"_s, orNull(recipient.name) }, { u"address"_s, orNull(recipient.address) },
        { u"language"_s, recipient.language }, { u"masked"_s, recipient.masked } };
}

Answer listed(const QList<CalendarEntry> &entries)
{
    QJsonArray rows;
    for (const CalendarEntry &entry : entries)
        rows.append(document(entry));
    return Answer({ { u"reports"_s, rows } });
}

Answer one(const CalendarEntry &entry)
{
    return Answer(document(entry));
}

Result<Answer> due(Session &session, const Arguments &arguments)
{
    if (!arguments.has(u"from"_s) && !arguments.has(u"to"_s))
        return session.reportCalendar().dueNow().map(listed);
    const auto day = [&](const QString &option, QDate otherwise) -> Result<QDate> {
        return arguments.has(option) ? dayFrom(arguments.value(option), option) : otherwise;
    };
    const Result<QDate> from = day(u"from"_s, session.today());
    if (!from)
        return tl::unexpected(from.error());
    const Result<QDate> to = day(u"to"_s, std::max(*from, session.today()));
    if (!to)
        return tl::unexpected(to.error());
    if (*to < *from)
        return refused(u"to"_s, Tr::tr("The last day lies before the first."));
    return session.reportCalendar().list(*from, *to).map(listed);
}

Result<Answer> send(Session &session, const Arguments &arguments)
{
    const QString key = arguments.positional(0);
    return (
        arguments.has(u"by-hand"_s) ? session.reportCalendar().markSentByHand(key) : session.reportCalendar().send(key))
        .map(one);
}

Result<Answer> comment(Session &session, const Arguments &arguments)
{
    return session.reportCalendar().comment(arguments.positional(0), arguments.positional(1)).map(one);
}

Result<Answer> listRecipients(Session &session, const Arguments &)
{
    return session.reportCalendar().recipients().map([](const QList<ReportRecipient> &recipients) {
        QJsonArray rows;
        for (const ReportRecipient &recipient : recipients)
            rows.append(document(recipient));
        return Answer({ { u"recipients"_s, rows } });
    });
}

Result<Answer> setRecipient(Session &session, const Arguments &arguments)
{
    const Result<DueKind> kind = oneOf<DueKind>(arguments.positional(0), u"kind"_s);
    if (!kind)
        return tl::unexpected(kind.error());
    ReportRecipient recipient{ .kind = *kind,
        .scope = arguments.value(u"scope"_s),
        .name = arguments.value(u"name"_s),
        .address = arguments.value(u"address"_s) };
    if (arguments.has(u"language"_s))
        recipient.language = arguments.value(u"language"_s);
    recipient.masked = arguments.has(u"masked"_s);
    return session.reportCalendar().setRecipient(recipient).map([&] { return Answer(document(recipient)); });
}

Result<Answer> removeRecipient(Session &session, const Arguments &arguments)
{
    const Result<DueKind> kind = oneOf<DueKind>(arguments.positional(0), u"kind"_s);
    if (!kind)
        return tl::unexpected(kind.error());
    const QString scope = arguments.value(u"scope"_s);
    return session.reportCalendar().removeRecipient(*kind, scope).map([&] {
        return Answer({ { u"removed"_s, true } });
    });
}

} // namespace

QList<Command> reportCalendarCommands()
{
    return {
        { { u"report due"_s, {}, { { u"from"_s }, { u"to"_s } } },
            Tr::tr("lists the reports that should go or have gone on their dates, and what became of each"), due, {} },
        { { u"report send"_s, { u"KEY"_s }, { { u"by-hand"_s, OptionSpec::Flag } } },
            Tr::tr("sends one of them now or once more, or notes that a person has seen to it"), send, {} },
        { { u"report comment"_s, { u"KEY"_s, u"TEXT"_s }, {} }, Tr::tr("writes what goes with it"), comment, {} },
        { { u"report recipients list"_s, {}, {} }, Tr::tr("lists who gets reports"), listRecipients, {} },
        { { u"report recipients set"_s, { u"KIND"_s },
              { { u"scope"_s }, { u"name"_s }, { u"address"_s }, { u"language"_s },
                  { u"masked"_s, OptionSpec::Flag } } },
            Tr::tr("enters who gets a kind of report: monthly, strategist, process_group, board or executive"),
            setRecipient, {} },
        { { u"report recipients remove"_s, { u"KIND"_s }, { { u"scope"_s } } }, Tr::tr("takes a recipient away"),
            removeRecipient, {} },
    };
}

} // namespace lyhord::ctl
