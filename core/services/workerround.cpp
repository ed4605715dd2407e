#include "core/services/workerround.h"

#include "core/db/serversession.h"
#include "core/log/categories.h"
#include "core/log/loggable.h"
#include "core/log/slowstep.h"
#include "core/services/directory.h"
#include "core/services/inboxservice.h"
#include "core/services/reports.h"
#include "core/services/session.h"
#include "core/store/leasestore.h"

#include <optional>
#include <utility>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int monthsInARound = 3;
constexpr std::chrono::seconds patience{ 30 }; // with a session that stops others

//! In this order: before anybody is reminded, what waits for departments that are gone has gone on
enum class Stage { HandOn, Remind, Report, SumMonths, Erase, Over };

QString leaseName()
{
    return u"worker"_s;
}

//! Numbers of things only: which cases they were stands in their timelines
void logRound(const WorkDone &done)
{
    const RemindersDone &reminders = done.reminders;
    const qsizetype steps = done.handedOn.numbers.size() + reminders.firstReminders.size()
        + reminders.secondReminders.size() + reminders.writeOffProposals.size() + done.reports.queued.size()
        + done.reports.drafts.size();
    const qsizetype failures = done.handedOn.failed.size() + reminders.failed.size() + done.reports.failed.size()
        + done.failed.size();
    if (steps + failures + done.summed + done.erased == 0) {
        qCDebug(workerLog, "a round: nothing was due");
        return;
    }
    qCInfo(workerLog,
        "a round: %lld cases handed on, %lld first and %lld second reminders, %lld proposals to write off, %lld reports "
        "into the outbox, %lld drafts of reports, %d months added up, %d items erased, %lld failures",
        qlonglong(done.handedOn.numbers.size()), qlonglong(reminders.firstReminders.size()),
        qlonglong(reminders.secondReminders.size()), qlonglong(reminders.writeOffProposals.size()),
        qlonglong(done.reports.queued.size()), qlonglong(done.reports.drafts.size()), done.summed, done.erased,
        qlonglong(failures));
}

} // namespace

struct WorkerRound::Private
{
    Result<bool> takeLease(Session &session);
    Result<bool> keepLease(Session &session);
    Result<> work(Session &session);
    Result<> handOn(Session &session);
    Result<> remind(Session &session);
    Result<> report(Session &session);
    Result<> sumMonth(Session &session);
    Result<> erase(Session &session);
    void endStage();

    QString holder;
    QDateTime leased;
    Stage stage = Stage::HandOn;
    std::optional<QStringList> cases; //!< left in this stage; nothing before they were looked up
    std::optional<QList<DueReport>> reports;
    std::optional<ReportToGo> going;
    std::optional<Result<QList<AttachedFile>>> files; //!< of what is going
    WorkDone done;
};

Result<bool> WorkerRound::Private::takeLease(Session &session)
{
    leased = session.clock().now();
    return LeaseStore(session.database()).take(leaseName(), holder, leased, leased.addSecs(leaseTime.count()));
}

//! The lease is a promise to be alive: renewed in time, and without it the rest is another's
Result<bool> WorkerRound::Private::keepLease(Session &session)
{
    const qint64 age = leased.secsTo(session.clock().now()); // below zero when the clock was set back
    const bool isFresh = age >= 0 && age < leaseTime.count() / 3;
    return isFresh || !done.heldBy.isEmpty() ? Result<bool>(true) : takeLease(session);
}

Result<> WorkerRound::Private::work(Session &session)
{
    switch (stage) {
    case Stage::HandOn:
        return handOn(session);
    case Stage::Remind:
        return remind(session);
    case Stage::Report:
        return report(session);
    case Stage::SumMonths:
        return sumMonth(session);
    case Stage::Erase:
        return erase(session);
    case Stage::Over:
        break;
    }
    return {};
}

void WorkerRound::Private::endStage()
{
    cases.reset();
    const bool isAnothers = !done.heldBy.isEmpty();
    stage = isAnothers || stage == Stage::Over ? Stage::Over : static_cast<Stage>(static_cast<int>(stage) + 1);
}

Result<> WorkerRound::Private::handOn(Session &session)
{
    if (!cases) {
        const Result<QStringList> due = session.directory().dueToHandOn();
        if (!due)
            return tl::unexpected(due.error());
        cases = *due;
    }
    if (!cases->isEmpty())
        return session.directory().handOn(cases->takeFirst(), done.handedOn);
    endStage();
    return {};
}

Result<> WorkerRound::Private::remind(Session &session)
{
    if (!cases) {
        const Result<QStringList> due = session.reminders().due();
        if (!due)
            return tl::unexpected(due.error());
        cases = *due;
    }
    if (!cases->isEmpty())
        return session.reminders().remind(cases->takeFirst(), done.reminders);
    endStage();
    return {};
}

//! A report is made in one step and kept, with its files, in the next one
Result<> WorkerRound::Private::report(Session &session)
{
    ReportCalendar &calendar = session.reportCalendar();
    if (going) {
        const ReportToGo made = *std::exchange(going, std::nullopt);
        return calendar.queueMade(made, *std::exchange(files, std::nullopt), done.reports);
    }
    if (!reports) {
        const Result<QList<DueReport>> due = calendar.toAttend();
        if (!due)
            return tl::unexpected(due.error());
        reports = *due;
    }
    if (reports->isEmpty()) {
        endStage();
        return {};
    }
    return calendar.attendNext(*reports, done.reports).map([this](std::optional<ReportToGo> next) {
        going = std::move(next);
    });
}

Result<> WorkerRound::Private::sumMonth(Session &session)
{
    if (done.summed == monthsInARound || !session.reports().maySumMonths()) {
        endStage();
        return {};
    }
    return session.reports().sumMonths(1).map([this](int summed) {
        done.summed += summed;
        if (summed == 0)
            endStage();
    });
}

Result<> WorkerRound::Private::erase(Session &session)
{
    return session.inbox().eraseDue().map([this](int erased) {
        done.erased = erased;
        endStage();
    });
}

WorkerRound::WorkerRound()
    : d(std::make_unique<Private>())
{
}

WorkerRound::~WorkerRound() = default;

Result<std::unique_ptr<WorkerRound>> WorkerRound::begin(Session &session, const QString &holder)
{
    if (const auto permitted = session.reminders().mayRun(); !permitted)
        return tl::unexpected(permitted.error());
    if (const auto ended = serversession::endBlockers(session.database(), patience); !ended)
        return tl::unexpected(ended.error());
    std::unique_ptr<WorkerRound> round(new WorkerRound);
    round->d->holder = holder;
    const Result<bool> taken = round->d->takeLease(session);
    if (!taken)
        return tl::unexpected(taken.error());
    if (*taken)
        return round;
    // Who holds the lease may be of an earlier version, which hands nothing on: that is done here all the same.
    const auto other = LeaseStore(session.database()).holder(leaseName(), session.clock().now());
    if (!other)
        return tl::unexpected(other.error());
    round->d->done.heldBy = *other;
    qCDebug(workerLog, "another worker is at work");
    return round;
}

Result<> WorkerRound::leave(Session &session, const QString &holder)
{
    return LeaseStore(session.database()).giveBack(leaseName(), holder);
}

Result<bool> WorkerRound::step(Session &session)
{
    if (d->stage == Stage::Over)
        return false;
    const SlowStep step("a step of a worker's round");
    layOut();
    const Result<bool> kept = d->keepLease(session);
    const Result<> worked = kept && *kept ? d->work(session) : kept.map([](bool) {});
    if (!worked && (!kept || worked.error().code == ErrorCode::Unreachable)) {
        d->stage = Stage::Over;
        qCWarning(workerLog, "a round ended early: %s", loggable(worked.error()).constData());
        return tl::unexpected(worked.error());
    }
    if (!worked) {
        qCWarning(workerLog, "a part of a round failed: %s", loggable(worked.error()).constData());
        d->done.failed.append(worked.error());
        d->endStage();
    }
    if (!*kept)
        d->stage = Stage::Over;
    if (d->stage == Stage::Over && d->done.heldBy.isEmpty())
        logRound(d->done);
    return d->stage != Stage::Over;
}

bool WorkerRound::hasReport() const
{
    return d->going && !d->files;
}

void WorkerRound::layOut()
{
    if (!hasReport())
        return;
    const SlowStep step("laying out a report");
    d->files = d->going->files();
}

const WorkDone &WorkerRound::done() const
{
    return d->done;
}

} // namespace lyhord
