#include "core/services/worker.h"

#include "core/db/serversession.h"
#include "core/log/categories.h"
#include "core/log/loggable.h"
#include "core/log/slowstep.h"
#include "core/services/directory.h"
#include "core/services/inboxservice.h"
#include "core/services/reports.h"
#include "core/services/session.h"
#include "core/store/leasestore.h"

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int monthsInARound = 3;
constexpr std::chrono::seconds patience{ 30 }; // with a session that stops others

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
    const qsizetype failures = done.handedOn.failed.size() + reminders.failed.size() + done.reports.failed.size();
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

Worker::Worker(Session &session, const QString &holder)
    : m_session(session)
    , m_holder(holder)
{
}

Result<bool> Worker::takeLease()
{
    const QDateTime now = m_session.clock().now();
    return LeaseStore(m_session.database()).take(leaseName(), m_holder, now, now.addSecs(leaseTime.count()));
}

Result<WorkDone> Worker::runDue()
{
    if (const auto permitted = m_session.reminders().mayRun(); !permitted)
        return tl::unexpected(permitted.error());
    if (const auto ended = serversession::endBlockers(m_session.database(), patience); !ended)
        return tl::unexpected(ended.error());
    const Result<bool> taken = takeLease();
    if (!taken)
        return tl::unexpected(taken.error());
    WorkDone done;
    if (!*taken) {
        const auto holder = LeaseStore(m_session.database()).holder(leaseName(), m_session.clock().now());
        if (!holder)
            return tl::unexpected(holder.error());
        done.heldBy = *holder;
        qCDebug(workerLog, "another worker is at work");
        return handOn(done, {}).map([&done] { return done; }); // who holds the lease may be of an earlier version
    }
    const SlowStep round("a worker's round");
    const auto worked = withLease([&](const Progress &progress) { return handOn(done, progress); })
                            .and_then([&] {
                                return withLease([&](const Progress &progress) {
                                    return m_session.reminders().runDue(progress).map(
                                        [&done](const RemindersDone &sent) { done.reminders = sent; });
                                });
                            })
                            .and_then([&] {
                                return withLease([&](const Progress &progress) {
                                    return m_session.reportCalendar().runDue(progress).map(
                                        [&done](const ReportsDone &sent) { done.reports = sent; });
                                });
                            })
                            .and_then([&] {
                                return withLease([&](const Progress &progress) -> Result<> {
                                    if (!m_session.reports().maySumMonths())
                                        return {};
                                    return m_session.reports()
                                        .sumMonths(monthsInARound, progress)
                                        .map([&done](int summed) { done.summed = summed; });
                                });
                            })
                            .and_then([&] { return m_session.inbox().eraseDue(); });
    if (!worked) {
        qCWarning(workerLog, "a round ended early: %s", loggable(worked.error()).constData());
        return tl::unexpected(worked.error());
    }
    done.erased = *worked;
    logRound(done);
    return done;
}

//! Before anybody is reminded: a department that exists no more is not
Result<> Worker::handOn(WorkDone &done, const Progress &progress)
{
    return m_session.directory().handOnDue(progress).map(
        [&done](const CasesHandedOn &moved) { done.handedOn = moved; });
}

//! The lease is a promise to be alive: renewed between two pieces of work, and without it the rest is another's
Result<> Worker::withLease(const std::function<Result<>(const Progress &)> &work)
{
    Result<> renewed;
    const Result<> worked = work([&](qint64, qint64) {
        const Result<bool> still = takeLease();
        if (!still)
            renewed = tl::unexpected(still.error());
        return still.value_or(false);
    });
    return worked ? renewed : worked;
}

Result<> Worker::leave()
{
    return LeaseStore(m_session.database()).giveBack(leaseName(), m_holder);
}

} // namespace lyhord
