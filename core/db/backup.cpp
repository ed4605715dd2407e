#include "core/db/backup.h"

#include "core/db/database.h"
#include "core/db/dialect.h"
#include "core/db/migrations.h"
#include "core/db/ownfiles.h"
#include "core/log/categories.h"
#include "core/log/loggable.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <sqlite3.h>

#include <chrono>
#include <memory>
#include <thread>

namespace lyhord::backup {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::Backup)
};

constexpr int pagesAtOnce = 2000; // some 10 ms: a writer waits no longer for the copy
constexpr int patientRestarts = 5; // who writes makes the copy begin anew; then it is made in one go
constexpr qint64 patienceMs = 30'000;

struct CloseHandle
{
    void operator()(sqlite3 *handle) const { sqlite3_close(handle); }
};
using Handle = std::unique_ptr<sqlite3, CloseHandle>;
struct FinalizeStatement
{
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};

tl::unexpected<Error> failure(int code, const QString &what)
{
    const Error error = dialect::errorFor(code, what);
    qCWarning(databaseLog, "failed: %s", loggable(error).constData());
    return tl::unexpected(error);
}

Result<Handle> opened(const QString &file, int flags)
{
    sqlite3 *raw = nullptr;
    const int code = sqlite3_open_v2(file.toUtf8().constData(), &raw, flags, nullptr);
    Handle handle(raw);
    if (code != SQLITE_OK)
        return failure(code, u"open"_s);
    sqlite3_busy_timeout(handle.get(), 5000);
    return handle;
}

Result<QString> firstValue(sqlite3 *handle, const char *text)
{
    sqlite3_stmt *raw = nullptr;
    int code = sqlite3_prepare_v2(handle, text, -1, &raw, nullptr);
    const std::unique_ptr<sqlite3_stmt, FinalizeStatement> statement(raw);
    if (code == SQLITE_OK)
        code = sqlite3_step(raw);
    if (code != SQLITE_ROW)
        return failure(code, QString::fromLatin1(text));
    return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(raw, 0)));
}

Result<> isWhole(sqlite3 *handle)
{
    const auto said = firstValue(handle, "PRAGMA quick_check(1)");
    if (!said)
        return tl::unexpected(said.error());
    if (*said != "ok"_L1)
        return tl::unexpected(dialect::errorFor(dialect::Fault::Damaged, u"SQLite: quick_check"_s));
    return {};
}

Result<> copy(sqlite3 *from, sqlite3 *to)
{
    sqlite3_backup *job = sqlite3_backup_init(to, "main", from, "main");
    if (!job)
        return failure(sqlite3_extended_errcode(to), u"backup"_s);
    QElapsedTimer waited;
    waited.start();
    int code = SQLITE_OK;
    int restarts = 0;
    int remaining = 0;
    while (code == SQLITE_OK || code == SQLITE_BUSY || code == SQLITE_LOCKED) {
        code = sqlite3_backup_step(job, restarts < patientRestarts ? pagesAtOnce : -1);
        if (code == SQLITE_OK) {
            waited.restart();
            restarts += sqlite3_backup_remaining(job) > remaining && remaining > 0 ? 1 : 0;
            remaining = sqlite3_backup_remaining(job);
        } else if (waited.elapsed() > patienceMs) {
            break;
        }
        std::this_thread::sleep_for(1ms); // let others write
    }
    const int finished = sqlite3_backup_finish(job);
    if (code != SQLITE_DONE)
        return failure(finished == SQLITE_OK ? code : finished, u"backup"_s);
    return {};
}

Result<> copyInto(sqlite3 *from, const QString &file)
{
    auto target = opened(file, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    if (!target)
        return tl::unexpected(target.error());
    if (auto copied = copy(from, target->get()); !copied)
        return copied;
    return isWhole(target->get());
}

Result<> refuseServer()
{
    return failed(ErrorCode::Refused,
        Tr::tr("A database on a server is backed up there: with pg_dump or pg_basebackup, and brought back with "
               "pg_restore. Ask the administrator of the server. Nothing was done."));
}

//! Only a whole database of a version this program knows is put in place
Result<> isUsable(sqlite3 *handle)
{
    const auto version = firstValue(handle, "SELECT max(version) FROM schema_version");
    if (!version)
        return failed(ErrorCode::Refused, Tr::tr("The file is no backup of this program."), version.error().detail);
    if (version->toInt() > migrations::newest(DatabaseKind::Sqlite))
        return failed(ErrorCode::Refused,
            Tr::tr("The backup was made by a newer version of the program. Update the program first."));
    return isWhole(handle);
}

} // namespace

Result<> write(Database &db, const QString &file)
{
    if (db.kind() == DatabaseKind::Postgresql)
        return refuseServer();
    const QFileInfo info(file);
    if (info.exists())
        return failed(ErrorCode::Refused,
            Tr::tr("%1 exists already. Give the backup a name of its own; an older one is never overwritten.")
                .arg(file));
    if (!info.dir().exists())
        return failed(ErrorCode::NotFound, Tr::tr("The folder %1 does not exist.").arg(info.path()));
    const QString unfinished = file + u".part"_s;
    QFile::remove(unfinished);
    if (!ownfiles::makeFile(unfinished))
        return failed(ErrorCode::Broken, Tr::tr("The backup cannot be written to %1.").arg(info.path()));
    if (auto done = copyInto(db.handle(), unfinished); !done) {
        QFile::remove(unfinished);
        return done;
    }
    if (!QFile::rename(unfinished, file))
        return failed(ErrorCode::Broken, Tr::tr("The backup could not be given its name %1.").arg(file));
    return {};
}

Result<> restore(const QString &backupFile, const QString &url)
{
    if (Database::kindOf(url) == DatabaseKind::Postgresql)
        return refuseServer();
    if (!QFileInfo(backupFile).isFile())
        return failed(ErrorCode::NotFound, Tr::tr("There is no backup at %1.").arg(backupFile));
    auto source = opened(QFileInfo(backupFile).absoluteFilePath(), SQLITE_OPEN_READONLY);
    if (!source)
        return tl::unexpected(source.error());
    if (auto usable = isUsable(source->get()); !usable)
        return usable;
    auto place = Database::open(url, OpenMode::Create);
    if (!place)
        return tl::unexpected(place.error());
    const auto version = migrations::versionOf(**place);
    if (!version)
        return tl::unexpected(version.error());
    if (*version != 0)
        return failed(ErrorCode::Refused,
            Tr::tr("There is a database at this place already. A backup is only restored to an empty place."));
    if (auto copied = copy(source->get(), (*place)->handle()); !copied)
        return copied;
    return isWhole((*place)->handle());
}

} // namespace lyhord::backup
