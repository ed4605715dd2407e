#include "core/services/worker.h"

namespace lyhord {

Worker::Worker(Session &session, const QString &holder)
    : m_session(session)
    , m_holder(holder)
{
}

Result<WorkDone> Worker::runDue(const std::function<bool()> &goOn)
{
    const auto round = WorkerRound::begin(m_session, m_holder);
    if (!round)
        return tl::unexpected(round.error());
    for (bool more = true; more && (!goOn || goOn());) {
        const Result<bool> stepped = (*round)->step(m_session);
        if (!stepped)
            return tl::unexpected(stepped.error());
        more = *stepped;
    }
    return (*round)->done();
}

Result<> Worker::leave()
{
    return WorkerRound::leave(m_session, m_holder);
}

} // namespace lyhord
