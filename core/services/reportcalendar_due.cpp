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

//! The others go on, unless the database is out of reach
Result<> notMade(const DueReport &due, const Error &error, ReportsDone &done)
{
    if (error.code == ErrorCode::Unreachable)
        return tl::unexpected(error);
    qCWarning(workerLog, "a report did not go: %s", loggable(error).constData());
    done.failed.append(u"%1: %2"_s.arg(keyOf(due), error.message));
    return {};
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

Result<std::optional<ReportToGo>> ReportCalendar::toGo(
    const Outlook &outlook, const DueReport &due, const QString &by, bool again)
{
    const Profile &profile = outlook.book.profile;
    const Result<ReportRecipient> recipient = recipientOf(due, profile, outlook.recipients, outlook.today);
    if (!recipient) // it waits until there is an address
        return draft(outlook, due).map([](bool) { return std::optional<ReportToGo>(); });
    // Everything is made before the database is asked to keep it.
    if (const auto frozen = frozenFor(m_reports, due.period); !frozen)
        return tl::unexpected(frozen.error());
    ReportToGo going{ .due = due, .again = again, .smallNumber = outlook.book.values.smallNumber, .maker = m_files };
    going.run = outlook.run(due).value_or(runFor(due, m_context.clock().now(), by));
    going.run.madeBy = by;
    const QString &comment = going.run.comment;
    Result<Report> report = made(outlook, due, *recipient, comment, {});
    if (!report)
        return tl::unexpected(report.error());
    const Result<Letter> letter = renderReportLetter({ .title = report->title,
                                                         .period = due.period,
                                                         .scope = scopeInWords(due, profile, recipient->language),
                                                         .comment = comment,
                                                         .language = recipient->language },
        profile);
    if (!letter)
        return tl::unexpected(letter.error());
    going.report = *std::move(report);
    going.letter.kind = LetterKind::Report;
    going.letter.department = due.kind == DueKind::Monthly ? whoseMailboxGets(due, profile, outlook.today) : QString();
    going.letter.toName = recipient->name;
    going.letter.toAddress = recipient->address;
    going.letter.language = recipient->language;
    going.letter.letter = *letter;
    return going;
}

Result<bool> ReportCalendar::deliver(const Outlook &outlook, const DueReport &due, const QString &by, bool again)
{
    const Result<std::optional<ReportToGo>> going = toGo(outlook, due, by, again);
    if (!going)
        return tl::unexpected(going.error());
    if (!*going)
        return false;
    return (*going)->files().and_then([&](const QList<AttachedFile> &files) { return queue(**going, files); });
}

//! The letter, its files and what is remembered of them are there together or not at all, and once
Result<bool> ReportCalendar::queue(const ReportToGo &going, const QList<AttachedFile> &files)
{
    return commit(m_context.database(), [&] { return queued(going, files); });
}

Result<bool> ReportCalendar::queued(const ReportToGo &going, const QList<AttachedFile> &files)
{
    ReportRunStore store(m_context.database());
    OutboxStore outbox(m_context.database());
    ReportRun run = going.run;
    const auto stored = store.one(run.kind, run.period, run.scope);
    if (!stored)
        return tl::unexpected(stored.error());
    if (*stored)
        run = **stored;
    const bool isTaken = run.state == ReportState::Queued || (!going.again && !isOpen(run.state));
    if (isTaken || run.comment != going.run.comment)
        return false; // somebody else was first, or wrote something that is not in it
    if (!*stored) {
        const Result<bool> begun = store.begin(run);
        if (!begun || !*begun)
            return begun;
    }
    Message message = going.letter;
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
    run.madeBy = going.run.madeBy;
    run.toName = message.toName;
    run.toAddress = message.toAddress;
    run.message = added->id;
    return store.change(run).map([] { return true; });
}

ReportCalendar::Outlook::Duty ReportCalendar::Outlook::duty(const DueReport &due) const
{
    const std::optional<ReportRun> begun = run(due);
    const bool released = begun && begun->state == ReportState::Released;
    if ((begun && !isOpen(begun->state)) || (!released && !stillGoes(due, book.profile, today)))
        return Duty::None;
    if (!released && isBeforeFirstCase(due))
        return Duty::None;
    const bool hasDate = due.due && since && *since <= *due.due;
    if (released || (hasDate && *due.due <= today && !waits(due.kind)))
        return Duty::Send;
    // A department's own goes without one, unless somebody is to look at it.
    const bool needsDraft = hasDate && due.from <= today && (due.kind != DueKind::Monthly || waits(due.kind));
    return needsDraft && !begun ? Duty::Draft : Duty::None;
}

Result<QList<DueReport>> ReportCalendar::toAttend()
{
    if (!mayQueue())
        return QList<DueReport>();
    return look().map([](const Outlook &outlook) { return outlook.due(outlook.came, outlook.today.addDays(31)); });
}

Result<std::optional<ReportToGo>> ReportCalendar::attendNext(QList<DueReport> &left, ReportsDone &done)
{
    const Result<Outlook> outlook = look(); // others have worked since the last one
    if (!outlook)
        return tl::unexpected(outlook.error());
    while (!left.isEmpty() && outlook->duty(left.constFirst()) == Outlook::Duty::None)
        left.removeFirst();
    if (left.isEmpty())
        return std::nullopt;
    const DueReport due = left.takeFirst();
    if (outlook->duty(due) == Outlook::Duty::Draft) {
        const Result<bool> begun = draft(*outlook, due);
        if (!begun)
            return notMade(due, begun.error(), done).map([] { return std::optional<ReportToGo>(); });
        if (*begun)
            done.drafts.append(keyOf(due));
        return std::nullopt;
    }
    const std::optional<ReportRun> run = outlook->run(due);
    const QString by = run && run->state == ReportState::Released ? run->madeBy : nobody();
    Result<std::optional<ReportToGo>> going = toGo(*outlook, due, by, false);
    if (!going)
        return notMade(due, going.error(), done).map([] { return std::optional<ReportToGo>(); });
    return going;
}

Result<> ReportCalendar::queueMade(const ReportToGo &going, const Result<QList<AttachedFile>> &files, ReportsDone &done)
{
    const Result<bool> sent = files ? queue(going, *files) : Result<bool>(tl::unexpected(files.error()));
    if (!sent)
        return notMade(going.due, sent.error(), done);
    if (*sent)
        done.queued.append(keyOf(going.due));
    return {};
}

Result<ReportsDone> ReportCalendar::runDue()
{
    Result<QList<DueReport>> left = toAttend();
    if (!left)
        return tl::unexpected(left.error());
    ReportsDone done;
    while (!left->isEmpty()) {
        const Result<std::optional<ReportToGo>> going = attendNext(*left, done);
        if (!going)
            return tl::unexpected(going.error());
        if (!*going)
            continue;
        if (const auto queued = queueMade(**going, (*going)->files(), done); !queued)
            return tl::unexpected(queued.error());
    }
    return done;
}

} // namespace lyhord
