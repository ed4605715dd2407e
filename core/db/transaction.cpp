#include "core/db/transaction.h"

#include "core/db/database.h"
#include "core/db/dialect.h"
#include "core/log/categories.h"
#include "core/log/loggable.h"

#include <utility>

namespace lyhord::sql {

using namespace Qt::Literals::StringLiterals;

Transaction::Transaction(Database &db)
    : m_db(&db)
{
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_db(std::exchange(other.m_db, nullptr))
{
}

Result<Transaction> Transaction::begin(Database &db)
{
    if (auto begun = run(db, dialect::beginWriting(db.kind())); !begun)
        return tl::unexpected(begun.error());
    return Transaction(db);
}

Result<> Transaction::commit()
{
    auto done = run(*m_db, u"COMMIT"_s);
    if (done)
        m_db = nullptr;
    return done;
}

Transaction::~Transaction()
{
    if (!m_db)
        return;
    // A full disk makes SQLite roll back by itself; then there is nothing left to roll back.
    if (auto done = run(*m_db, u"ROLLBACK"_s); !done)
        qCInfo(databaseLog, "not rolled back: %s", loggable(done.error()).constData());
}

} // namespace lyhord::sql
