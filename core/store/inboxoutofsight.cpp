#include "core/store/inboxoutofsight.h"

#include "core/db/database.h"
#include "core/db/sql.h"

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

Result<qint64> countInboxOutOfSight(Database &db)
{
    auto query = sql::prepare(db,
        db.kind() == DatabaseKind::Postgresql
            ? u"SELECT inbox_out_of_sight()"_s
            : u"SELECT count(*) FROM inbox_items WHERE ended_at IS NULL AND protected_identity = 1"_s);
    if (auto found = query.first(); !found)
        return tl::unexpected(found.error());
    return query.integer(0);
}

} // namespace lyhord
