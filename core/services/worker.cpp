#include "core/services/worker.h"

#include "core/services/inboxdesk.h"
#include "core/services/office.h"
#include "core/services/reports.h"
#include "core/store/leasestore.h"
#include "core/store/session.h"

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int monthsInARound = 3;
constexpr std::chrono::seconds patience{ 30 }; // with a session that stops others

QString leaseName()
{
    return u"worker"_s;
}

} // namespace

Worker::Worker(Office &office, const QString &holder)
    : m_office(office)
    , m_holder(holder)
{
}

Result<bool> Worker::takeLease()
{
    const QDateTime now = m_office.clock().now();
    return LeaseStore(m_office.database()).take(leaseName(), m_holder, now, now.addSecs(leaseTime.count()));
}

Result<WorkDone> Worker::runDue()
{
    if (const auto permitted = m_office.reminders().mayRun(); !permitted)
        return tl::unexpected(permitted.error());
    if (const auto ended = session::endBlockers(m_office.database(), patience); !ended)
        return tl::unexpected(ended.error());
    const Result<bool> taken = takeLease();
    if (!taken)
        return tl::unexpected(taken.error());
    WorkDone done;
    if (!*taken) {
        const auto holder = LeaseStore(m_office.database()).holder(leaseName(), m_office.clock().now());
        if (!holder)
            return tl::unexpected(holder.error());
        done.heldBy = *holder;
        return done;
    }
    const auto worked = withLease([&](const Progress &progress) {
        return m_office.reminders().runDue(progress).map([&done](const RemindersDone &sent) { done.reminders = sent; });
    })
                            .and_then([&] {
                                return withLease([&](const Progress &progress) {
                                    return m_office.reportCalendar().runDue(progress).map(
                                        [&done](const ReportsDone &sent) { done.reports = sent; });
                                });
                            })
                            .and_then([&] {
                                return withLease([&](const Progress &progress) -> Result<> {
                                    if (!m_office.reports().maySumMonths())
                                        return {};
                                    return m_office.reports()
                                        .sumMonths(monthsInARound, progress)
                                        .map([&done](int summed) { done.summed = summed; });
                                });
                            })
                            .and_then([&] { return m_office.inbox().eraseDue(); });
    if (!worked)
        return tl::unexpected(worked.error());
    done.erased = *worked;
    return done;
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
    return LeaseStore(m_office.database()).giveBack(leaseName(), m_holder);
}

} // namespace lyhord
