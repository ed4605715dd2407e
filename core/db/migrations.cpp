#include "core/db/migrations.h"

#include "core/db/database.h"
#include "core/db/dialect.h"
#include "core/db/transaction.h"
#include "core/log/categories.h"
#include "core/log/loggable.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QMap>

static void initResources()
{
    Q_INIT_RESOURCE(lyhord_migrations); // of a static library, so nobody else asks for it
}

namespace lyhord::migrations {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::Migrations)
};

constexpr qint64 migrationLock = 0x4c79'68c3'b672'64; // "Lyhörd"

QString folderOf(DatabaseKind kind)
{
    return kind == DatabaseKind::Sqlite ? u":/lyhord/migrations/sqlite"_s : u":/lyhord/migrations/postgresql"_s;
}

//! The files of each version, in their order: a name begins with the version's four digits
QMap<int, QStringList> scriptsOf(DatabaseKind kind)
{
    initResources();
    const QDir folder(folderOf(kind));
    QMap<int, QStringList> files;
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    for (const QString &name : names)
        files[name.left(4).toInt()].append(folder.filePath(name));
    return files;
}

Result<QString> textOf(const QStringList &files)
{
    QString text;
    for (const QString &file : files) {
        QFile script(file);
        if (!script.open(QIODevice::ReadOnly))
            return failed(ErrorCode::Broken, Tr::tr("The program is incomplete. Install it again."), file);
        text += QString::fromUtf8(script.readAll());
    }
    return text;
}

Result<> applyOne(Database &db, int version, const QStringList &files, const QDateTime &now)
{
    const auto script = textOf(files);
    if (!script)
        return tl::unexpected(script.error());
    QElapsedTimer since;
    since.start();
    if (auto done = db.runScript(*script); !done) {
        qCCritical(migrationLog, "version %d failed: %s", version, loggable(done.error()).constData());
        return done;
    }
    qCInfo(migrationLog, "version %d: %lld ms", version, qlonglong(since.elapsed()));
    auto note = sql::prepare(db, u"INSERT INTO schema_version (version, applied_at, program) VALUES (?, ?, ?)"_s);
    return note.bind(version, now, QCoreApplication::applicationVersion()).run();
}

//! What a program finds on a server and cannot use is no database to it; a file may be a wrong choice
ErrorCode unusable(DatabaseKind kind)
{
    return kind == DatabaseKind::Sqlite ? ErrorCode::Refused : ErrorCode::Unreachable;
}

Result<> refuseNewer(DatabaseKind kind, int found, int known)
{
    return failed(unusable(kind),
        Tr::tr("The database was made by a newer version of the program (database version %1, this program knows %2). "
               "Update the program; nothing was changed.")
            .arg(found)
            .arg(known));
}

//! Two programs that bring the same database up to date: the second waits and finds nothing left to do
Result<> standInLine(Database &db)
{
    if (db.kind() == DatabaseKind::Sqlite) // a transaction that writes is alone already
        return {};
    auto query = sql::prepare(db, u"SELECT pg_advisory_xact_lock(?)"_s);
    return query.bind(migrationLock).run();
}

Result<int> versionInFile(Database &db)
{
    auto tables = sql::prepare(db,
        u"SELECT count(*), sum(name = 'schema_version') FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE "
        "'sqlite%'"_s);
    if (auto found = tables.first(); !found)
        return tl::unexpected(found.error());
    if (tables.integer(0) > 0 && tables.integer(1) == 0)
        return failed(ErrorCode::Refused, Tr::tr("The file is a database of another program. Nothing was changed."));
    return tables.number(0);
}

//! A schema of our own, so what others have in the database does not matter
Result<int> versionInServer(Database &db)
{
    auto tables = sql::prepare(db,
        u"SELECT count(*), count(*) FILTER (WHERE t.relname = 'schema_version'), "
        "coalesce(min(has_schema_privilege(n.oid, 'USAGE')::int), 1)::bigint FROM pg_class t "
        "JOIN pg_namespace n ON n.oid = t.relnamespace WHERE n.nspname = 'lyhord' AND t.relkind = 'r'"_s);
    if (auto found = tables.first(); !found)
        return tl::unexpected(found.error());
    if (tables.integer(0) > 0 && tables.integer(1) == 0)
        return failed(unusable(db.kind()),
            Tr::tr("The database has a schema lyhord that is not this program's. Nothing was changed."));
    if (tables.integer(2) == 0) // in no group: without a role, or no longer here
        return tl::unexpected(dialect::errorFor(dialect::Fault::NoRole, u"schema lyhord"_s));
    return tables.number(1);
}

} // namespace

int newest(DatabaseKind kind)
{
    return scriptsOf(kind).lastKey();
}

Result<int> versionOf(Database &db)
{
    const auto known = db.kind() == DatabaseKind::Sqlite ? versionInFile(db) : versionInServer(db);
    if (!known || *known == 0)
        return known;
    auto version = sql::prepare(db, u"SELECT coalesce(max(version), 0) FROM schema_version"_s);
    if (auto found = version.first(); !found)
        return tl::unexpected(found.error());
    return version.number(0);
}

Result<> requireNewest(Database &db)
{
    auto found = versionOf(db);
    if (!found)
        return tl::unexpected(found.error());
    const int known = newest(db.kind());
    if (*found > known)
        return refuseNewer(db.kind(), *found, known);
    if (*found == 0)
        return failed(ErrorCode::NotFound, Tr::tr("The database is empty. It has to be set up first."));
    if (*found < known)
        return failed(ErrorCode::Refused,
            Tr::tr("The database was made by an older version of the program and has to be brought up to date first."));
    return {};
}

Result<int> apply(Database &db, const QDateTime &now, std::optional<int> upTo, const Around &around)
{
    const QMap<int, QStringList> scripts = scriptsOf(db.kind());
    auto transaction = sql::Transaction::begin(db);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (auto first = standInLine(db); !first)
        return tl::unexpected(first.error());
    const auto found = versionOf(db);
    if (!found)
        return found;
    if (*found > scripts.lastKey())
        return tl::unexpected(refuseNewer(db.kind(), *found, scripts.lastKey()).error());
    const int last = upTo.value_or(scripts.lastKey());
    const auto migrate = [&]() -> Result<> {
        for (auto it = scripts.upperBound(*found); it != scripts.cend() && it.key() <= last; ++it) {
            if (auto done = applyOne(db, it.key(), it.value(), now); !done)
                return done;
        }
        return {};
    };
    if (auto done = around ? around(migrate) : migrate(); !done)
        return tl::unexpected(done.error());
    if (auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    if (*found < last)
        qCInfo(migrationLog, "the database was brought from version %d to %d", *found, last);
    return last;
}

} // namespace lyhord::migrations
