#include "core/store/presencestore.h"

#include "core/db/database.h"
#include "core/db/sql.h"

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

PresenceStore::PresenceStore(Database &db)
    : m_db(db)
{
}

Result<> PresenceStore::note(const QString &login, const QString &workplace, CaseId id, const QDateTime &now)
{
    auto query = sql::prepare(m_db,
        u"INSERT INTO presence (login, workplace, case_id, seen_at) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (login, workplace) DO UPDATE SET case_id = excluded.case_id, seen_at = excluded.seen_at"_s);
    return query.bind(login, workplace, id, now).run();
}

Result<> PresenceStore::leave(const QString &login, const QString &workplace)
{
    auto query = sql::prepare(m_db,
        m_db.kind() == DatabaseKind::Postgresql ? u"SELECT leave_case(?, ?)"_s
                                                : u"DELETE FROM presence WHERE login = ? AND workplace = ?"_s);
    return query.bind(login, workplace).run();
}

Result<> PresenceStore::forgetBefore(const QDateTime &moment)
{
    return sql::prepare(m_db,
        m_db.kind() == DatabaseKind::Postgresql ? u"SELECT forget_presence(?)"_s
                                                : u"DELETE FROM presence WHERE seen_at < ?"_s)
        .bind(moment)
        .run();
}

Result<QStringList> PresenceStore::workplaces(CaseId id, const QDateTime &since)
{
    QStringList found;
    auto query = sql::prepare(m_db, u"SELECT DISTINCT workplace FROM presence WHERE case_id = ? AND seen_at >= ?"_s);
    auto done = query.bind(id, since).each([&](const sql::Query &row) { found.append(row.text(0)); });
    if (!done)
        return tl::unexpected(done.error());
    return found;
}

Result<QList<Onlooker>> PresenceStore::others(
    CaseId id, const QString &login, const QString &workplace, const QDateTime &since, const QStringList &ended)
{
    QList<Onlooker> found;
    const QString marks = QStringList(ended.size(), u"?"_s).join(u',');
    const QString runs = ended.isEmpty() ? QString() : u"AND r.workplace NOT IN (%1) "_s.arg(marks);
    auto query = sql::prepare(m_db,
        u"SELECT DISTINCT r.login, coalesce(p.name, r.login) AS name FROM presence r LEFT JOIN person_names p ON p.login = r.login "
        "WHERE r.case_id = ? AND r.seen_at >= ? AND NOT (r.login = ? AND r.workplace = ?) %1ORDER BY 2, 1"_s.arg(runs));
    query.bind(id, since, login, workplace);
    for (const QString &one : ended)
        query.bindNext(one);
    auto done = query.each([&](const sql::Query &row) {
        found.append({ row.text(0), row.text(1).isEmpty() ? row.text(0) : row.text(1) });
    });
    if (!done)
        return tl::unexpected(done.error());
    return found;
}

} // namespace lyhord
