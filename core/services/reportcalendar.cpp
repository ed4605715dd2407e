#include "core/services/reportcalendar.h"

#include "core/db/database.h"
#include "core/rules/dayinsentence.h"
#include "core/rules/reportdates.h"
#include "core/rules/reportrecipients.h"
#include "core/services/commit.h"
#include "core/services/reportoutlook.h"
#include "core/services/servicecontext.h"
#include "core/statistics/periods.h"
#include "core/store/factstore.h"
#include "core/store/reportrunstore.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

#include <algorithm>

// What there is in the calendar and what a person does with it. What goes by itself is in reportcalendar_due.cpp.
namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::ReportCalendar)
};

constexpr int longestAhead = 400; // days: the next of every kind

CalendarState stateOf(ReportState state)
{
    switch (state) {
    case ReportState::Draft:
        return CalendarState::Waiting;
    case ReportState::Released:
        return CalendarState::Released;
    case ReportState::Queued:
        return CalendarState::Queued;
    case ReportState::Sent:
        return CalendarState::Sent;
    case ReportState::Failed:
        return CalendarState::Failed;
    case ReportState::SentByHand:
        return CalendarState::SentByHand;
    }
    return CalendarState::Waiting;
}

CalendarState unbegun(const DueReport &due, QDate today)
{
    if (today < due.from)
        return CalendarState::Coming;
    return due.due ? CalendarState::Waiting : CalendarState::Offered;
}

bool hasGone(CalendarState state)
{
    return state == CalendarState::Queued || state == CalendarState::Sent || state == CalendarState::SentByHand;
}

//! A reminder counts until the next one comes
bool isStillOffered(const DueReport &due, QDate today)
{
    return today < due.from.addMonths(due.kind == DueKind::Executive ? 12 : 6);
}

bool shouldHaveGone(const CalendarEntry &entry, QDate today)
{
    switch (entry.state) {
    case CalendarState::Waiting:
        return entry.report.due ? *entry.report.due <= today : true;
    case CalendarState::Released:
    case CalendarState::Failed:
        return true;
    case CalendarState::Offered:
        return isStillOffered(entry.report, today);
    case CalendarState::Coming:
    case CalendarState::Queued:
    case CalendarState::Sent:
    case CalendarState::SentByHand:
        return false;
    }
    return false;
}

} // namespace

ReportCalendar::ReportCalendar(ServiceContext &context, Reports &reports, FileMaker files)
    : m_context(context)
    , m_reports(reports)
    , m_files(std::move(files))
{
    if (!m_files)
        m_files = reportFiles;
}

Result<CalendarEntry> ReportCalendar::entryToLet(const QString &key)
{
    if (const auto permitted = m_context.require(Action::SendReports); !permitted)
        return tl::unexpected(permitted.error());
    Result<CalendarEntry> there = entry(key);
    if (there && there->state == CalendarState::Coming)
        return tl::unexpected(notYet(*there));
    return there;
}

bool ReportCalendar::mayQueue() const
{
    // Where a file has no worker, whoever sends makes its rounds.
    const bool isFile = m_context.database().kind() == DatabaseKind::Sqlite;
    return m_context.require(Action::Work) || m_context.require(Action::Administer)
        || (isFile && m_context.require(Action::Send));
}

Result<ReportCalendar::Outlook> ReportCalendar::look()
{
    if (const auto permitted = m_context.require(Action::ReadStatistics); !permitted)
        return tl::unexpected(permitted.error());
    const Result<RuleBook> book = m_context.ruleBook();
    if (!book)
        return tl::unexpected(book.error());
    ReportRunStore store(m_context.database());
    const auto came = store.came();
    const auto runs = store.all();
    const auto recipients = store.recipients();
    if (!came || !runs || !recipients)
        return tl::unexpected(!came ? came.error() : !runs ? runs.error() : recipients.error());
    TextPool words;
    const auto firstCase = FactStore(m_context.database(), words).firstDay();
    if (!firstCase)
        return tl::unexpected(firstCase.error());
    Outlook outlook{
        .book = *book, .today = m_context.today(), .came = *came, .firstCase = *firstCase, .recipients = *recipients
    };
    outlook.since = reportsGoSince(book->profile.settings, *came, outlook.today);
    outlook.counting = countingScopeOf(m_context.person(), outlook.today);
    for (const ReportRun &run : *runs)
        outlook.runs.insert(keyOf(run), run);
    return outlook;
}

QList<DueReport> ReportCalendar::Outlook::due(QDate from, QDate to) const
{
    QList<DueReport> found = reportsDue(book.profile, book.calendar, std::max(from, came), to);
    found.removeIf([this](const DueReport &one) {
        return one.kind == DueKind::Monthly && !run(one) && !stillGoes(one, book.profile, today);
    });
    // What was sent stays in the list, whatever has become of the department since.
    QSet<QString> known;
    for (const DueReport &one : std::as_const(found))
        known.insert(keyOf(one));
    for (const ReportRun &run : runs) {
        const Result<Period> period = periodFrom(run.period);
        if (known.contains(keyOf(run)) || !period)
            continue;
        const DueReport of{ run.kind, *period, run.scope, period->to.addDays(1), run.due };
        const QDate day = of.due.value_or(of.from);
        if (from <= day && day <= to)
            found.append(of);
    }
    found.removeIf([this](const DueReport &one) { return !sees(one); });
    std::ranges::stable_sort(found, {}, [](const DueReport &one) { return one.due.value_or(one.from); });
    return found;
}

bool ReportCalendar::Outlook::sees(const DueReport &due) const
{
    const bool isDepartments = due.kind == DueKind::Monthly || due.kind == DueKind::Board;
    return counting.everywhere || (isDepartments && counting.departments.contains(due.scope));
}

bool ReportCalendar::Outlook::isBeforeFirstCase(const DueReport &due) const
{
    return !firstCase.isValid() || due.period.to < firstCase;
}

bool ReportCalendar::Outlook::waits(DueKind kind) const
{
    return kind == DueKind::Monthly ? book.values.monthlyReportsWait : book.values.strategistReportsWait;
}

std::optional<ReportRun> ReportCalendar::Outlook::run(const DueReport &due) const
{
    const auto found = runs.constFind(keyOf(due));
    return found == runs.constEnd() ? std::nullopt : std::optional(*found);
}

CalendarEntry ReportCalendar::Outlook::entry(const DueReport &due) const
{
    CalendarEntry entry{ .key = keyOf(due), .report = due };
    entry.scope = scopeInWords(due, book.profile, u"sv"_s);
    entry.state = unbegun(due, today);
    const bool hasNothing = due.period.to < today && isBeforeFirstCase(due);
    entry.goesByItself = due.due && since && *since <= *due.due && !waits(due.kind) && !hasNothing;
    const Result<ReportRecipient> recipient = recipientOf(due, book.profile, recipients, today);
    if (recipient) {
        entry.toName = recipient->name;
        entry.toAddress = recipient->address;
    } else {
        entry.missing = recipient.error().message;
    }
    if (const auto begun = run(due)) {
        entry.state = stateOf(begun->state);
        entry.comment = begun->comment;
        entry.sent = begun->sent;
        entry.madeBy = begun->madeBy;
        entry.message = begun->message;
        if (hasGone(entry.state)
            || entry.state == CalendarState::Failed) { // where it went, not where it would go today
            entry.toName = begun->toName;
            entry.toAddress = begun->toAddress;
            entry.missing.clear();
        }
    }
    entry.isLate = due.due && *due.due < today && !hasGone(entry.state) && !hasNothing;
    return entry;
}

Result<QList<CalendarEntry>> ReportCalendar::list(QDate from, QDate to)
{
    return look().map([&](const Outlook &outlook) {
        QList<CalendarEntry> entries;
        const QList<DueReport> due = outlook.due(from, to);
        for (const DueReport &one : due)
            entries.append(outlook.entry(one));
        return entries;
    });
}

Result<CalendarEntry> ReportCalendar::entry(const QString &key)
{
    const Result<Outlook> outlook = look();
    if (!outlook)
        return tl::unexpected(outlook.error());
    const QList<DueReport> all = outlook->due(outlook->came, outlook->today.addDays(longestAhead));
    const auto found = std::ranges::find_if(all, [&key](const DueReport &due) { return keyOf(due) == key; });
    if (found == all.end()) {
        return failed(ErrorCode::NotFound,
            Tr::tr("There is no report %1 in the calendar, which begins on %2. Any other report is made by itself.")
                .arg(key, dayInSentence(outlook->came)));
    }
    return outlook->entry(*found);
}

Result<QList<CalendarEntry>> ReportCalendar::dueNow()
{
    const QDate today = m_context.today();
    return list(QDate(1900, 1, 1), today).map([today](QList<CalendarEntry> entries) {
        entries.removeIf([today](const CalendarEntry &entry) { return !shouldHaveGone(entry, today); });
        return entries;
    });
}

Result<Report> ReportCalendar::lookThrough(const QString &key, const Progress &progress)
{
    const auto found = entry(key);
    const Result<Outlook> outlook = look();
    if (!found || !outlook)
        return tl::unexpected(found ? outlook.error() : found.error());
    if (found->state == CalendarState::Coming)
        return tl::unexpected(notYet(*found));
    const auto recipient = recipientOf(found->report, outlook->book.profile, outlook->recipients, outlook->today);
    return made(*outlook, found->report, recipient.value_or(nobodyYet(found->report)), found->comment, progress);
}

Result<AttachedFile> ReportCalendar::paper(const QString &key)
{
    const auto found = entry(key);
    const auto report = lookThrough(key);
    const Result<RuleBook> book = m_context.ruleBook();
    if (!found || !report || !book)
        return tl::unexpected(!report ? report.error() : found ? book.error() : found.error());
    return m_files(*report, found->report, book->values.smallNumber).map([](const QList<AttachedFile> &files) {
        return files.constFirst();
    });
}

//! A change of what becomes of a report, begun with if nobody has yet
Result<CalendarEntry> ReportCalendar::change(
    const QString &key, const std::function<Result<>(ReportRun &run, const CalendarEntry &)> &edit)
{
    const Result<CalendarEntry> there = entryToLet(key);
    if (!there)
        return there;
    const Result<> kept = commit(m_context.database(), [&]() -> Result<> {
        ReportRunStore store(m_context.database());
        const auto stored = store.one(there->report.kind, there->report.period.name, there->report.scope);
        if (!stored)
            return tl::unexpected(stored.error());
        ReportRun run = stored->value_or(runFor(there->report, m_context.clock().now(), m_context.person().login));
        if (const auto edited = edit(run, *there); !edited)
            return tl::unexpected(edited.error());
        if (!run.id.isValid()) {
            const Result<bool> begun = store.begin(run);
            if (!begun)
                return tl::unexpected(begun.error());
            if (!*begun)
                return tl::unexpected(overtaken());
        } else if (const auto changed = store.change(run); !changed) {
            return tl::unexpected(changed.error());
        }
        return {};
    });
    return kept ? entry(key) : tl::unexpected(kept.error());
}

Result<CalendarEntry> ReportCalendar::comment(const QString &key, const QString &text)
{
    return change(key, [&text](ReportRun &run, const CalendarEntry &there) -> Result<> {
        if (hasGone(there.state))
            return failed(ErrorCode::Refused, Tr::tr("The report has gone already; nothing can be added to it."));
        run.comment = text.trimmed();
        return {};
    });
}

Result<CalendarEntry> ReportCalendar::send(const QString &key)
{
    const Result<CalendarEntry> there = entryToLet(key);
    if (!there)
        return there;
    if (there->state == CalendarState::Queued)
        return failed(ErrorCode::Refused, Tr::tr("The report waits in the outbox already."));
    const Result<Outlook> outlook = look();
    if (!outlook)
        return tl::unexpected(outlook.error());
    if (const auto to = recipientOf(there->report, outlook->book.profile, outlook->recipients, outlook->today); !to)
        return tl::unexpected(to.error());
    if (!mayQueue()) {
        return change(key, [this](ReportRun &run, const CalendarEntry &) -> Result<> {
            run.state = ReportState::Released;
            run.madeBy = m_context.person().login;
            return {};
        });
    }
    const Result<bool> delivered = deliver(*outlook, there->report, m_context.person().login, true);
    if (!delivered)
        return tl::unexpected(delivered.error());
    return *delivered ? entry(key) : tl::unexpected(overtaken());
}

Result<CalendarEntry> ReportCalendar::markSentByHand(const QString &key)
{
    return change(key, [this](ReportRun &run, const CalendarEntry &there) -> Result<> {
        if (there.state == CalendarState::Queued) {
            return failed(ErrorCode::Refused,
                Tr::tr("The report waits in the outbox and goes from there. It cannot be sent by hand meanwhile."));
        }
        run.state = ReportState::SentByHand;
        run.madeBy = m_context.person().login;
        run.sent = m_context.clock().now();
        run.toName = there.toName;
        run.toAddress = there.toAddress;
        return {};
    });
}

Result<QList<ReportRecipient>> ReportCalendar::recipients()
{
    if (const auto permitted = m_context.require(Action::ReadStatistics); !permitted)
        return tl::unexpected(permitted.error());
    return ReportRunStore(m_context.database()).recipients();
}

Result<> ReportCalendar::setRecipient(const ReportRecipient &recipient)
{
    if (const auto permitted = m_context.require(Action::Administer); !permitted)
        return permitted;
    const Result<RuleBook> book = m_context.ruleBook();
    if (!book)
        return tl::unexpected(book.error());
    if (const auto checked = checkRecipient(recipient, book->profile); !checked)
        return checked;
    return commit(m_context.database(),
        [&]() -> Result<> { return ReportRunStore(m_context.database()).saveRecipient(recipient); });
}

Result<> ReportCalendar::removeRecipient(DueKind kind, const QString &scope)
{
    if (const auto permitted = m_context.require(Action::Administer); !permitted)
        return permitted;
    return commit(m_context.database(),
        [&]() -> Result<> { return ReportRunStore(m_context.database()).removeRecipient(kind, scope); });
}

} // namespace lyhord
