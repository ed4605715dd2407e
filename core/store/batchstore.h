#pragma once

#include "core/model/batch.h"
#include "core/model/case.h"
#include "core/model/result.h"

#include <optional>

namespace lyhord {

class Database;

//! One step on many cases (R95): who, when, which step, and each case with the version it was left in
class BatchStore
{
public:
    explicit BatchStore(Database &db);

    //! In the transaction of the case's step; after: as the step has left it. The first case makes the batch.
    [[nodiscard]] Result<> note(const BatchMark &mark, const QString &by, const QDateTime &at, const Case &after);
    //! Empty: nothing was done under this token
    [[nodiscard]] Result<std::optional<BatchId>> withToken(const QString &token);
    [[nodiscard]] Result<Batch> one(BatchId id); //!< NotFound in words
    //! The person's own that have something left to take back, newest first
    [[nodiscard]] Result<QList<Batch>> openOf(const QString &login, int limit);

private:
    [[nodiscard]] Result<BatchId> begun(const BatchMark &mark, const QString &by, const QDateTime &at);
    [[nodiscard]] Result<QList<BatchCase>> casesOf(BatchId id);

    Database &m_db;
};

} // namespace lyhord
