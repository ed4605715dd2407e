#include "core/store/batchstore.h"

#include "core/db/database.h"
#include "core/db/sql.h"

#include <QtCore/QCoreApplication>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::BatchStore)
};

Batch batchOf(const sql::Query &row)
{
    return { .id = { row.integer(0) },
        .by = row.text(1),
        .at = row.moment(2),
        .step = row.named(3, BatchStep::Assign),
        .cases = {} };
}

} // namespace

BatchStore::BatchStore(Database &db)
    : m_db(db)
{
}

Result<> BatchStore::note(const BatchMark &mark, const QString &by, const QDateTime &at, const Case &after)
{
    const Result<BatchId> id = begun(mark, by, at);
    if (!id)
        return tl::unexpected(id.error());
    auto add = sql::prepare(m_db, u"INSERT INTO batch_cases (batch_id, case_id, version) VALUES (?, ?, ?)"_s);
    return add.bind(*id, after.id, after.version).run();
}

Result<BatchId> BatchStore::begun(const BatchMark &mark, const QString &by, const QDateTime &at)
{
    const Result<std::optional<BatchId>> known = withToken(mark.token);
    if (!known)
        return tl::unexpected(known.error());
    if (*known)
        return **known;
    auto begin = sql::prepare(
        m_db, u"INSERT INTO batches (token, by_login, at, step) VALUES (?, ?, ?, ?) RETURNING id"_s);
    const auto made = begin.bind(mark.token, by, at, mark.step).first();
    if (!made)
        return tl::unexpected(made.error());
    return BatchId{ begin.integer(0) };
}

Result<std::optional<BatchId>> BatchStore::withToken(const QString &token)
{
    auto query = sql::prepare(m_db, u"SELECT id FROM batches WHERE token = ?"_s);
    const auto found = query.bind(token).first();
    if (!found)
        return tl::unexpected(found.error());
    return *found ? std::optional(BatchId{ query.integer(0) }) : std::nullopt;
}

Result<Batch> BatchStore::one(BatchId id)
{
    Batch batch;
    {
        auto query = sql::prepare(m_db, u"SELECT id, by_login, at, step FROM batches WHERE id = ?"_s);
        const auto found = query.bind(id).first();
        if (!found)
            return tl::unexpected(found.error());
        if (!*found) {
            return failed(
                ErrorCode::NotFound, Tr::tr("There is no step on many cases with the number %1.").arg(id.value));
        }
        batch = batchOf(query);
    }
    const Result<QList<BatchCase>> cases = casesOf(id);
    if (!cases)
        return tl::unexpected(cases.error());
    batch.cases = *cases;
    return batch;
}

Result<QList<BatchCase>> BatchStore::casesOf(BatchId id)
{
    QList<BatchCase> cases;
    auto query = sql::prepare(m_db,
        u"SELECT c.number, b.version, b.undone FROM batch_cases b JOIN cases c ON c.id = b.case_id "
        "WHERE b.batch_id = ? ORDER BY b.id"_s);
    auto done = query.bind(id).each([&](const sql::Query &row) {
        cases.append({ .number = row.text(0), .version = row.number(1), .undone = row.flag(2) });
    });
    if (!done)
        return tl::unexpected(done.error());
    return cases;
}

Result<QList<Batch>> BatchStore::openOf(const QString &login, int limit)
{
    QList<Batch> batches;
    {
        auto query = sql::prepare(m_db,
            u"SELECT id, by_login, at, step FROM batches WHERE by_login = ? "
            "AND EXISTS (SELECT 1 FROM batch_cases c WHERE c.batch_id = batches.id AND c.undone = 0) "
            "ORDER BY id DESC LIMIT ?"_s);
        auto done = query.bind(login, limit).each([&](const sql::Query &row) { batches.append(batchOf(row)); });
        if (!done)
            return tl::unexpected(done.error());
    }
    for (Batch &batch : batches) {
        const Result<QList<BatchCase>> cases = casesOf(batch.id);
        if (!cases)
            return tl::unexpected(cases.error());
        batch.cases = *cases;
    }
    return batches;
}

} // namespace lyhord
