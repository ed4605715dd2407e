#include "core/services/worker.h"

#include "core/services/office.h"
#include "core/store/leasestore.h"

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

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
    // The lease is a promise to be alive: renewed between two cases, and without it the rest is another's.
    Result<> renewed;
    const auto reminders = m_office.reminders().runDue([&](qint64, qint64) {
        const Result<bool> still = takeLease();
        if (!still)
            renewed = tl::unexpected(still.error());
        return still.value_or(false);
    });
    if (!reminders)
        return tl::unexpected(reminders.error());
    if (!renewed)
        return tl::unexpected(renewed.error());
    done.reminders = *reminders;
    return done;
}

Result<> Worker::leave()
{
    return LeaseStore(m_office.database()).giveBack(leaseName(), m_holder);
}

} // namespace lyhord
