#include "core/db/database.h"
#include "core/log/categories.h"
#include "core/log/loggable.h"
#include "core/rules/dayinsentence.h"
#include "core/rules/handingon.h"
#include "core/rules/lettertext.h"
#include "core/rules/reportdates.h"
#include "core/rules/reportrecipients.h"
#include "core/services/commit.h"
#include "core/services/reportcalendar.h"
#include "core/services/reportoutlook.h"
#include "core/services/reports.h"
#include "core/services/servicecontext.h"
#include "core/store/outboxstore.h"
#include "core/store/reportrunstore.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

// What goes by itself, and how a report becomes a letter.
namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::ReportCalendar)
};

//! Who acts when nobody in particular does
QString nobody()
{
    return u"worker"_s;
}

ReportRequest requestFor(const DueReport &due, const ReportRecipient &recipient)
{
    ReportRequest request;
    request.period = due.period;
    request.masked = recipient.masked;
    request.language = recipient.language;
    switch (due.kind) {
    case DueKind::Monthly:
    case DueKind::Board:
        request.department = due.scope;
        break;
    case DueKind::ProcessGroup:
        request.process = due.scope;
        request.split = SplitBy::Department;
        break;
    case DueKind::Strategist:
    case DueKind::Executive:
        request.split = SplitBy::Department;
        break;
    }
    return request;
}

//! Of two who freeze the same month at once, the second finds it frozen when it looks again
Result<> frozenFor(Reports &reports, const Period &period)
{
    constexpr int mostMonths = 13;
    Result<> done = reports.freeze(period);
    for (int again = 0; again < mostMonths && !done && done.error().code != ErrorCode::NotPermitted; ++again)
        done = reports.freeze(period);
    return done;
}

bool isOpen(ReportState state)
{
    return state == ReportState::Draft || state == ReportState::Released;
}

} // namespace

ReportRun runFor(const DueReport &due, const QDateTime &now, const QString &by)
{
    ReportRun run;
    run.kind = due.kind;
    run.period = due.period.name;
    run.scope = due.scope;
    run.due = due.due;
    run.made = now;
    run.madeBy = by;
    return run;
}

Error notYet(const CalendarEntry &entry)
{
    return { ErrorCode::Refused,
        Tr::tr("The period ends on %1; the report can be made from the day after.")
            .arg(dayInSentence(entry.report.period.to)),
        {}, {} };
}

Error overtaken()
{
    return { ErrorCode::Conflict, Tr::tr("Somebody else has seen to the report meanwhile. Look at it again."), {}, {} };
}

Result<Report> ReportCalendar::made(const Outlook &outlook, const DueReport &due, const ReportRecipient &recipient,
    const QString &comment, const Progress &progress)
{
    ReportRequest request = requestFor(due, recipient);
    if (!heirOf(request.department, outlook.book.profile, outlook.today).isEmpty()) // the last month is its own
        request.organisation = Organisation::OfThatDay;
    return m_reports.make(request, progress).map([&comment](Report report) {
        report.comment = comment;
        return report;
    });
}

//! Shows that it can be looked through; false: it was there already
Result<bool> ReportCalendar::draft(const Outlook &outlook, const DueReport &due)
{
    if (outlook.run(due))
        return false;
    if (const auto frozen = frozenFor(m_reports, due.period); !frozen)
        return tl::unexpected(frozen.error());
    return commit(m_context.database(), [&]() -> Result<bool> {
        ReportRun run = runFor(due, m_context.clock().now(), nobody());
        return ReportRunStore(m_context.database()).begin(run);
    });
}

Result<bool> ReportCalendar::deliver(const Outlook &outlook, const DueReport &due, const QString &by, bool again)
{
    const Profile &profile = outlook.book.profile;
    const Result<ReportRecipient> recipient = recipientOf(due, profile, outlook.recipients, outlook.today);
    if (!recipient) // it waits until there is an address
        return draft(outlook, due).map([](bool) { return false; });
    // Everything is made before the database is asked to keep it.
    if (const auto frozen = frozenFor(m_reports, due.period); !frozen)
        return tl::unexpected(frozen.error());
    ReportRun run = outlook.run(due).value_or(runFor(due, m_context.clock().now(), by));
    const QString comment = run.comment;
    const Result<Report> report = made(outlook, due, *recipient, comment, {});
    if (!report)
        return tl::unexpected(report.error());
    const Result<QList<AttachedFile>> files = m_files(*report, due, outlook.book.values.smallNumber);
    if (!files)
        return tl::unexpected(files.error());
    const Result<Letter> letter = renderReportLetter({ .title = report->title,
                                                         .period = due.period,
                                                         .scope = scopeInWords(due, profile, recipient->language),
                                                         .comment = comment,
                                                         .language = recipient->language },
        profile);
    if (!letter)
        return tl::unexpected(letter.error());
    Message message;
    message.kind = LetterKind::Report;
    message.department = due.kind == DueKind::Monthly ? whoseMailboxGets(due, profile, outlook.today) : QString();
    message.toName = recipient->name;
    message.toAddress = recipient->address;
    message.language = recipient->language;
    message.letter = *letter;
    run.madeBy = by;
    return queue(run, comment, again, message, *files);
}

//! The letter, its files and what is remembered of them are there together or not at all, and once
Result<bool> ReportCalendar::queue(
    const ReportRun &run, const QString &comment, bool again, const Message &message, const QList<AttachedFile> &files)
{
    return commit(m_context.database(), [&] { return queued(run, comment, again, message, files); });
}

Result<bool> ReportCalendar::queued(
    ReportRun run, const QString &comment, bool again, Message message, const QList<AttachedFile> &files)
{
    ReportRunStore store(m_context.database());
    OutboxStore outbox(m_context.database());
    const QString by = run.madeBy;
    const auto stored = store.one(run.kind, run.period, run.scope);
    if (!stored)
        return tl::unexpected(stored.error());
    if (*stored)
        run = **stored;
    const bool isTaken = run.state == ReportState::Queued || (!again && !isOpen(run.state));
    if (isTaken || run.comment != comment)
        return false; // somebody else was first, or wrote something that is not in it
    if (!*stored) {
        const Result<bool> begun = store.begin(run);
        if (!begun || !*begun)
            return begun;
    }
    message.created = m_context.clock().now();
    message.notBefore = message.created;
    const Result<Message> added = outbox.add(message);
    if (!added)
        return tl::unexpected(added.error());
    for (const AttachedFile &file : files) {
        if (const auto kept = outbox.addFile(added->id, file); !kept)
            return tl::unexpected(kept.error());
    }
    run.state = ReportState::Queued;
    run.made = message.created;
    run.madeBy = by;
    run.toName = message.toName;
    run.toAddress = message.toAddress;
    run.message = added->id;
    return store.change(run).map([] { return true; });
}

Result<> ReportCalendar::attend(const Outlook &outlook, const DueReport &due, ReportsDone &done)
{
    const std::optional<ReportRun> run = outlook.run(due);
    if (run && !isOpen(run->state))
        return {};
    const bool released = run && run->state == ReportState::Released;
    const bool onItsDay = due.due && *due.due <= outlook.today && outlook.since && *outlook.since <= *due.due
        && !outlook.waits(due.kind);
    if (!released && !stillGoes(due, outlook.book.profile, outlook.today))
        return {};
    if (released || onItsDay) {
        const Result<bool> sent = deliver(outlook, due, released ? run->madeBy : nobody(), false);
        if (sent && *sent)
            done.queued.append(keyOf(due));
        return sent.map([](bool) {});
    }
    // A department's own goes without one, unless somebody is to look at it.
    const bool needsDraft = due.due && due.from <= outlook.today && outlook.since && *outlook.since <= *due.due
        && (due.kind != DueKind::Monthly || outlook.waits(due.kind));
    if (!needsDraft)
        return {};
    const Result<bool> begun = draft(outlook, due);
    if (begun && *begun)
        done.drafts.append(keyOf(due));
    return begun.map([](bool) {});
}

Result<ReportsDone> ReportCalendar::runDue(const Progress &progress)
{
    ReportsDone done;
    if (!mayQueue())
        return done;
    const Result<Outlook> outlook = look();
    if (!outlook)
        return tl::unexpected(outlook.error());
    const QList<DueReport> all = outlook->due(outlook->came, outlook->today.addDays(31));
    qint64 looked = 0;
    for (const DueReport &due : all) {
        if (progress && !progress(looked++, all.size()))
            break;
        if (const auto attended = attend(*outlook, due, done); !attended) {
            if (attended.error().code == ErrorCode::Unreachable)
                return tl::unexpected(attended.error());
            qCWarning(workerLog, "a report did not go: %s", loggable(attended.error()).constData());
            done.failed.append(u"%1: %2"_s.arg(keyOf(due), attended.error().message));
        }
    }
    return done;
}

} // namespace lyhord
