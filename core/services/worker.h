#pragma once

#include "core/model/result.h"
#include "core/services/workerround.h"

#include <QtCore/QString>

#include <functional>

namespace lyhord {

class Session;

//! What comes due by itself, a whole round at once. One worker is active at a time, by a lease in the database; another
//! one stands by and takes over when the lease has run out. Each step is a transaction of its own that is refused when
//! somebody else has taken it, so nothing happens twice even where two believe they have the lease.
class Worker
{
public:
    //! holder: which worker this is, unlike any other's
    Worker(Session &session, const QString &holder);
    //! Does what is due and keeps the lease for WorkerRound::leaseTime; goOn may stop it between two steps
    [[nodiscard]] Result<WorkDone> runDue(const std::function<bool()> &goOn = {});
    //! Lets another one work at once
    [[nodiscard]] Result<> leave();

private:
    Session &m_session;
    QString m_holder;
};

} // namespace lyhord
