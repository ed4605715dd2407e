#pragma once

#include "core/model/result.h"
#include "core/services/handingon.h"
#include "core/services/reminders.h"
#include "core/services/reportcalendar.h"

#include <QtCore/QString>

#include <chrono>
#include <functional>

namespace lyhord {

class Session;

struct WorkDone
{
    QString heldBy; //!< another worker is at work, and nothing was done here; empty: the work was done
    CasesHandedOn handedOn; //!< from departments that exist no more (R98)
    RemindersDone reminders;
    ReportsDone reports;
    int summed = 0; //!< past months that were added up
    int erased = 0; //!< discarded inbox items whose time has passed
};

//! What comes due by itself. One worker is active at a time, by a lease in the database; another one stands by and
//! takes over when the lease has run out. Each step is a transaction of its own that is refused when somebody else has
//! taken it, so nothing happens twice even where two believe they have the lease.
class Worker
{
public:
    //! After this long without a sign of life another worker takes over
    static constexpr std::chrono::seconds leaseTime{ 45 };

    //! holder: which worker this is, unlike any other's
    Worker(Session &session, const QString &holder);
    //! Does what is due and keeps the lease for leaseTime
    [[nodiscard]] Result<WorkDone> runDue();
    //! Lets another one work at once
    [[nodiscard]] Result<> leave();

private:
    [[nodiscard]] Result<bool> takeLease();
    [[nodiscard]] Result<> handOn(WorkDone &done, const Progress &progress);
    [[nodiscard]] Result<> withLease(const std::function<Result<>(const Progress &)> &work);

    Session &m_session;
    QString m_holder;
};

} // namespace lyhord
