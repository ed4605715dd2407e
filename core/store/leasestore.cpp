#include "core/store/leasestore.h"

#include "core/db/database.h"

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

LeaseStore::LeaseStore(Database &db)
    : m_db(db)
{
}

Result<bool> LeaseStore::take(const QString &name, const QString &holder, const QDateTime &now, const QDateTime &until)
{
    auto query = sql::prepare(m_db,
        u"INSERT INTO leases (name, holder, until) VALUES (?, ?, ?) "
        "ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, until = excluded.until "
        "WHERE leases.holder = excluded.holder OR leases.until <= ?"_s);
    const auto changed = query.bind(name, holder, until, now).change();
    if (!changed)
        return tl::unexpected(changed.error());
    return *changed == 1;
}

Result<QString> LeaseStore::holder(const QString &name, const QDateTime &now)
{
    auto query = sql::prepare(m_db, u"SELECT holder FROM leases WHERE name = ? AND until > ?"_s);
    const auto found = query.bind(name, now).first();
    if (!found)
        return tl::unexpected(found.error());
    return *found ? query.text(0) : QString();
}

Result<> LeaseStore::giveBack(const QString &name, const QString &holder)
{
    auto query = sql::prepare(m_db,
        m_db.kind() == DatabaseKind::Postgresql ? u"SELECT give_back_lease(?, ?)"_s
                                                : u"DELETE FROM leases WHERE name = ? AND holder = ?"_s);
    return query.bind(name, holder).run();
}

} // namespace lyhord
