#include "core/store/viewsettingstore.h"

#include "core/db/database.h"
#include "core/db/sql.h"

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

ViewSettingStore::ViewSettingStore(Database &db)
    : m_db(db)
{
}

Result<QMap<QString, QString>> ViewSettingStore::all(const QString &login)
{
    QMap<QString, QString> settings;
    auto query = sql::prepare(m_db, u"SELECT key, value FROM view_settings WHERE login = ?"_s);
    auto done = query.bind(login).each([&](const sql::Query &row) { settings.insert(row.text(0), row.text(1)); });
    if (!done)
        return tl::unexpected(done.error());
    return settings;
}

Result<> ViewSettingStore::save(const QString &login, const QString &key, const QString &value)
{
    auto query = sql::prepare(m_db,
        u"INSERT INTO view_settings (login, key, value) VALUES (?, ?, ?) "
        "ON CONFLICT (login, key) DO UPDATE SET value = excluded.value"_s);
    return query.bind(login, key, value).run();
}

Result<> ViewSettingStore::remove(const QString &login, const QString &key)
{
    return sql::prepare(m_db,
        m_db.kind() == DatabaseKind::Postgresql ? u"SELECT forget_view_setting(?, ?)"_s
                                                : u"DELETE FROM view_settings WHERE login = ? AND key = ?"_s)
        .bind(login, key)
        .run();
}

} // namespace lyhord
