#include "core/store/databasefigures.h"

#include "core/db/database.h"
#include "core/model/clock.h"

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

//! A server counts nothing for it, and is asked for no row: who asks may see few of them
QString tablesText(DatabaseKind kind)
{
    return kind == DatabaseKind::Sqlite
        ? u"SELECT name, 0 FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND sql NOT LIKE "
          "'CREATE VIRTUAL%' ORDER BY name"_s
        : u"SELECT t.relname, CAST(t.reltuples AS bigint) FROM pg_catalog.pg_class t JOIN pg_catalog.pg_namespace n "
          "ON n.oid = t.relnamespace WHERE n.nspname = 'lyhord' AND t.relkind = 'r' ORDER BY t.relname"_s;
}

QString sizeText(DatabaseKind kind)
{
    return kind == DatabaseKind::Sqlite
        ? u"SELECT 'SQLite ' || sqlite_version(), page_count * page_size FROM pragma_page_count, pragma_page_size"_s
        : u"SELECT 'PostgreSQL ' || current_setting('server_version'), pg_database_size(current_database())"_s;
}

Result<> countRows(Database &db, DatabaseFigures::Table &table)
{
    auto count = sql::prepare(db, u"SELECT count(*) FROM \"%1\""_s.arg(table.name));
    if (auto found = count.first(); !found)
        return tl::unexpected(found.error());
    table.rows = count.integer(0);
    return {};
}

} // namespace

Result<DatabaseFigures> readDatabaseFigures(Database &db)
{
    DatabaseFigures figures;
    auto size = sql::prepare(db, sizeText(db.kind()));
    if (auto found = size.first(); !found)
        return tl::unexpected(found.error());
    figures.database = size.text(0);
    figures.bytes = size.integer(1);
    auto tables = sql::prepare(db, tablesText(db.kind()));
    auto read = tables.each(
        [&figures](const sql::Query &row) { figures.tables.append({ .name = row.text(0), .rows = row.integer(1) }); });
    if (!read)
        return tl::unexpected(read.error());
    if (db.kind() == DatabaseKind::Sqlite) {
        for (DatabaseFigures::Table &table : figures.tables) {
            if (auto counted = countRows(db, table); !counted)
                return tl::unexpected(counted.error());
        }
    }
    auto migrations = sql::prepare(db, u"SELECT version, applied_at, program FROM schema_version ORDER BY version"_s);
    read = migrations.each([&figures](const sql::Query &row) {
        figures.migrations.append({ .version = row.number(0), .day = localDay(row.moment(1)), .program = row.text(2) });
    });
    if (!read)
        return tl::unexpected(read.error());
    return figures;
}

} // namespace lyhord
