#include "core/store/improvementstore.h"

#include "core/model/clock.h"
#include "core/store/database.h"
#include "core/store/sql.h"

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

ImprovementStore::ImprovementStore(Database &db)
    : m_db(db)
{
}

QString ImprovementStore::statement()
{
    // The sign keeps the status out of the choice of an index: nearly all cases are closed, few in a month.
    return u"SELECT c.department, c.closed_at, coalesce((SELECT a.text FROM assignments a WHERE a.case_id = c.id "
           "AND a.outcome = 'improvement' AND a.withdrawn_at IS NULL AND a.text <> '' ORDER BY a.id DESC LIMIT 1), "
           "c.answer), c.submitter_name, c.concerns FROM cases c "
           "WHERE c.closed_at IS NOT NULL AND c.closed_at >= ? AND c.closed_at < ? AND +c.status = 60 "
           "AND c.outcome = 'improvement' AND c.secrecy = 0 AND c.protected_identity = 0 "
           "ORDER BY c.closed_at DESC LIMIT ?"_s;
}

Result<QList<ToldImprovement>> ImprovementStore::closed(QDate from, QDate to, int limit)
{
    QList<ToldImprovement> told;
    auto query = sql::prepare(m_db, statement());
    const auto read
        = query.bind(startOfLocalDay(from).toSecsSinceEpoch(), startOfLocalDay(to.addDays(1)).toSecsSinceEpoch(), limit)
              .each([&told](const sql::Query &row) {
                  told.append({ row.text(0), localDay(row.moment(1)), row.text(2), row.text(3), row.text(4) });
              });
    if (!read)
        return tl::unexpected(read.error());
    return told;
}

} // namespace lyhord
