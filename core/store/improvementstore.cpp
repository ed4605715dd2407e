#include "core/store/improvementstore.h"

#include "core/db/database.h"
#include "core/db/sql.h"
#include "core/model/clock.h"

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList only(const QString &key)
{
    return key.isEmpty() ? QStringList() : QStringList{ key };
}

QString conditionsOf(const ImprovementScope &scope)
{
    QString conditions;
    const auto limitTo = [&conditions](const QString &column, const QStringList &keys) {
        if (!keys.isEmpty())
            conditions += u" AND c.%1 IN (%2)"_s.arg(column, QStringList(keys.size(), u"?"_s).join(u", "_s));
    };
    limitTo(u"department"_s, scope.departments);
    limitTo(u"process"_s, scope.processes);
    limitTo(u"service_declaration"_s, only(scope.serviceDeclaration));
    limitTo(u"campaign"_s, only(scope.campaign));
    return conditions;
}

//! The cases themselves, without an order
QString casesOf(const ImprovementScope &scope)
{
    // The sign keeps the status out of the choice of an index: nearly all cases are closed, few in a month.
    return u"FROM cases c WHERE c.closed_at IS NOT NULL AND c.closed_at >= ? AND c.closed_at < ? AND +c.status = 60 "
           "AND c.outcome = 'improvement' AND c.secrecy = 0 AND c.protected_identity = 0"_s
        + conditionsOf(scope)
        + u" AND (c.answer <> '' OR EXISTS (SELECT 1 FROM assignments a WHERE a.case_id = c.id "
          "AND a.outcome = 'improvement' AND a.withdrawn_at IS NULL AND a.text <> ''))"_s;
}

//! In the order of the conditions
QStringList keysOf(const ImprovementScope &scope)
{
    return scope.departments + scope.processes + only(scope.serviceDeclaration) + only(scope.campaign);
}

} // namespace

ImprovementStore::ImprovementStore(Database &db)
    : m_db(db)
{
}

QString ImprovementStore::statement(const ImprovementScope &scope)
{
    return u"SELECT c.department, c.closed_at, coalesce((SELECT a.text FROM assignments a WHERE a.case_id = c.id "
           "AND a.outcome = 'improvement' AND a.withdrawn_at IS NULL AND a.text <> '' ORDER BY a.id DESC LIMIT 1), "
           "c.answer), c.submitter_name, c.concerns "_s
        + casesOf(scope) + u" ORDER BY c.closed_at DESC LIMIT ?"_s;
}

QString ImprovementStore::countingStatement(const ImprovementScope &scope)
{
    return u"SELECT count(*) "_s + casesOf(scope);
}

Result<QList<ToldImprovement>> ImprovementStore::closed(QDate from, QDate to, const ImprovementScope &scope, int limit)
{
    QList<ToldImprovement> told;
    auto query = sql::prepare(m_db, statement(scope));
    query.bind(startOfLocalDay(from).toSecsSinceEpoch(), startOfLocalDay(to.addDays(1)).toSecsSinceEpoch());
    for (const QString &key : keysOf(scope))
        query.bind(key);
    const auto read = query.bind(limit).each([&told](const sql::Query &row) {
        told.append({ row.text(0), localDay(row.moment(1)), row.text(2), row.text(3), row.text(4) });
    });
    if (!read)
        return tl::unexpected(read.error());
    return told;
}

Result<qint64> ImprovementStore::count(QDate from, QDate to, const ImprovementScope &scope)
{
    auto query = sql::prepare(m_db, countingStatement(scope));
    query.bind(startOfLocalDay(from).toSecsSinceEpoch(), startOfLocalDay(to.addDays(1)).toSecsSinceEpoch());
    for (const QString &key : keysOf(scope))
        query.bind(key);
    qint64 number = 0;
    const auto read = query.each([&number](const sql::Query &row) { number = row.integer(0); });
    if (!read)
        return tl::unexpected(read.error());
    return number;
}

} // namespace lyhord
