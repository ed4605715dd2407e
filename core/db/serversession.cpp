#include "core/db/serversession.h"

#include "core/db/database.h"

namespace lyhord::serversession {

using namespace Qt::Literals::StringLiterals;

Result<ServerSession> of(Database &db)
{
    if (db.kind() == DatabaseKind::Sqlite)
        return ServerSession();
    auto query = sql::prepare(db,
        u"SELECT CAST(session_user AS text), coalesce((SELECT pg_has_role(session_user, n.nspowner, 'USAGE') "
        "FROM pg_namespace n WHERE n.nspname = 'lyhord'), true)"_s);
    if (auto found = query.first(); !found)
        return tl::unexpected(found.error());
    return ServerSession{ query.text(0), query.flag(1) };
}

Result<> actFor(Database &db, const QString &login)
{
    return db.setForSession(u"lyhord.as"_s, login);
}

Result<> pretendDay(Database &db, QDate day)
{
    return db.setForSession(u"lyhord.today"_s, day.toString(u"yyyyMMdd"));
}

Result<> endBlockers(Database &db, std::chrono::seconds waited)
{
    if (db.kind() == DatabaseKind::Sqlite)
        return {};
    auto query = sql::prepare(db, u"SELECT end_blockers(?)"_s);
    return query.bind(qint64(waited.count())).run();
}

Result<std::optional<std::chrono::seconds>> sinceBlockersWereEnded(Database &db)
{
    if (db.kind() == DatabaseKind::Sqlite)
        return std::nullopt;
    auto query = sql::prepare(db, u"SELECT seconds_since_blockers_ended()"_s);
    if (auto found = query.first(); !found)
        return tl::unexpected(found.error());
    return std::chrono::seconds(query.integer(0));
}

Result<std::chrono::milliseconds> sinceEpoch(Database &db)
{
    auto query = sql::prepare(db, u"SELECT CAST(extract(epoch FROM clock_timestamp()) * 1000 AS bigint)"_s);
    if (auto found = query.first(); !found)
        return tl::unexpected(found.error());
    return std::chrono::milliseconds(query.integer(0));
}

} // namespace lyhord::session
