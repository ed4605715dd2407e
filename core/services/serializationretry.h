#pragma once

#include "core/db/dialect.h"

namespace lyhord {

//! Makes the attempt, a transaction from its beginning to its end, and makes it again after a serialization failure or
//! a deadlock (SQLSTATE 40001, 40P01). It builds on the same version of the case each time: what was changed meanwhile
//! is a conflict.
template <class Attempt>
[[nodiscard]] auto retryOnSerializationFailure(const Attempt &attempt)
{
    constexpr int mostOften = 4;
    auto done = attempt();
    for (int times = 1; times < mostOften && !done && dialect::isSerializationFailure(done.error()); ++times)
        done = attempt();
    return done;
}

} // namespace lyhord
