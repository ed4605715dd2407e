#include "core/db/database.h"
#include "core/store/directorystore.h"

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

Result<QString> DirectoryStore::revision()
{
    auto query = sql::prepare(m_db, u"SELECT value FROM profile_meta WHERE key = 'revision'"_s);
    const Result<bool> found = query.first();
    if (!found)
        return tl::unexpected(found.error());
    return *found ? query.text(0) : QString();
}

Result<> DirectoryStore::markChanged()
{
    return sql::prepare(m_db,
        u"INSERT INTO profile_meta (key, value) VALUES ('revision', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s)
        .bind(m_db.newToken())
        .run();
}

} // namespace lyhord
