#pragma once

#include "core/db/dialect.h"
#include "core/db/transaction.h"

#include <type_traits>

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

//! How services write what is no step in a case: `write`, which gives a Result, in a transaction of its own. It may be
//! run again, so that it keeps nothing outside the database but what it gives.
template <class Write>
[[nodiscard]] auto commit(Database &database, const Write &write) -> std::invoke_result_t<Write>
{
    return retryOnSerializationFailure([&] { return sql::inTransaction(database, write); });
}

} // namespace lyhord
