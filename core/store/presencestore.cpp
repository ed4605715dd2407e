#include "core/store/presencestore.h"

#include "core/store/database.h"
#include "core/store/sql.h"

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

Result<int> PresenceStore::leaveAll(const QString &login, const QStringList &workplaces)
{
    const QString marks = QStringList(workplaces.size(), u"?"_s).join(u',');
    auto query = sql::prepare(m_db, u"DELETE FROM presence WHERE login = ? AND workplace IN (%1)"_s.arg(marks));
    query.bind(login);
    for (const QString &workplace : workplaces)
        query.bindNext(workplace);
    return query.change();
}

Result<> PresenceStore::forgetBefore(const QDateTime &moment)
{
    return sql::prepare(m_db,
        m_db.kind() == DatabaseKind::Postgresql ? u"SELECT forget_presence(?)"_s
                                                : u"DELETE FROM presence WHERE seen_at < ?"_s)
        .bind(moment)
        .run();
}

Result<QList<Onlooker>> PresenceStore::others(
    CaseId id, const QString &login, const QString &workplace, const QDateTime &since)
{
    QList<Onlooker> found;
    auto query = sql::prepare(m_db,
        u"SELECT DISTINCT r.login, coalesce(p.name, r.login) AS name FROM presence r LEFT JOIN person_names p ON p.login = r.login "
        "WHERE r.case_id = ? AND r.seen_at >= ? AND NOT (r.login = ? AND r.workplace = ?) ORDER BY 2, 1"_s);
    auto done = query.bind(id, since, login, workplace).each([&](const sql::Query &row) {
        found.append({ row.text(0), row.text(1).isEmpty() ? row.text(0) : row.text(1) });
    });
    if (!done)
        return tl::unexpected(done.error());
    return found;
}

} // namespace lyhord
