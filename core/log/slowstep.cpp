#include "core/log/slowstep.h"

#include "core/log/categories.h"

namespace lyhord {

SlowStep::~SlowStep()
{
    if (const qint64 took = m_since.elapsed(); took >= slowAfter.count())
        qCWarning(slowLog, "%lld ms: %s", static_cast<long long>(took), m_what);
}

} // namespace lyhord
