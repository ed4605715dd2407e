#include "core/store/rightsstore.h"

#include "core/db/database.h"

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

RightsStore::RightsStore(Database &db)
    : m_db(db)
{
}

Result<> RightsStore::replace(const QList<RoleRight> &roles, const QList<EventRight> &events)
{
    if (m_db.kind() == DatabaseKind::Sqlite)
        return {};
    for (const QString &old : { u"DELETE FROM role_rights"_s, u"DELETE FROM event_rights"_s }) {
        if (auto done = sql::run(m_db, old); !done)
            return done;
    }
    for (const RoleRight &right : roles) {
        auto add = sql::prepare(m_db, u"INSERT INTO role_rights (role, action, reach) VALUES (?, ?, ?)"_s);
        if (auto done = add.bind(right.role, right.action, right.reach).run(); !done)
            return done;
    }
    for (const EventRight &right : events) {
        auto add = sql::prepare(m_db, u"INSERT INTO event_rights (kind, action) VALUES (?, ?)"_s);
        if (auto done = add.bind(right.kind, right.action).run(); !done)
            return done;
    }
    return {};
}

Result<> RightsStore::takeInLogin(const QString &login)
{
    if (m_db.kind() == DatabaseKind::Sqlite)
        return {};
    auto query = sql::prepare(m_db, u"SELECT take_in_login(?)"_s);
    return query.bind(login).run();
}

Result<> RightsStore::openSecretCase(CaseId id)
{
    if (m_db.kind() == DatabaseKind::Sqlite)
        return {};
    auto query = sql::prepare(m_db, u"SELECT open_secret_case(?)"_s);
    return query.bind(id).run();
}

} // namespace lyhord
