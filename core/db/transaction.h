#pragma once

#include "core/model/result.h"

#include <type_traits>

namespace lyhord {

class Database;

namespace sql {

//! Rolls back unless commit() was reached. The service opens it, the stores join it: whatever a store writes expects
//! one. On SQLite it takes the write lock at once, so that what is read in it is still true when it is written.
class Transaction
{
public:
    [[nodiscard]] static Result<Transaction> begin(Database &db);
    [[nodiscard]] Result<> commit();
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

private:
    explicit Transaction(Database &db);
    Database *m_db;
};

//! Runs `write`, which gives a Result, in a transaction that is committed when it succeeds
template <class Write>
[[nodiscard]] auto inTransaction(Database &db, const Write &write) -> std::invoke_result_t<Write>
{
    auto transaction = Transaction::begin(db);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto written = write();
    if (!written)
        return written;
    if (auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    return written;
}

} // namespace sql
} // namespace lyhord
