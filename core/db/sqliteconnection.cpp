#include "core/db/sqliteconnection.h"

#include "core/db/collation.h"
#include "core/db/database.h"
#include "core/db/dialect.h"
#include "core/db/filesystemkind.h"
#include "core/db/ownfiles.h"
#include "core/db/sqliteprepared.h"
#include "core/log/categories.h"
#include "core/log/loggable.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QRandomGenerator>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlDriver>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>

#include <array>
#include <thread>

#ifdef __GLIBC__
#include <malloc.h>
#endif

#include <fcntl.h>
#include <unistd.h>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::Database)
};

const QString memoryName = u":memory:"_s;

//! access() would judge by the real user, not the one the program acts as
bool isWritable(const QString &path)
{
    return faccessat(AT_FDCWD, QFile::encodeName(path).constData(), W_OK, AT_EACCESS) == 0;
}

QString fileOf(const QString &url)
{
    const QString path = url.mid(7);
    return path == memoryName ? path : QFileInfo(path).absoluteFilePath();
}

Result<> checkFile(const QString &file, OpenMode mode)
{
    const QFileInfo info(file);
    if (info.isDir())
        return failed(ErrorCode::Refused, Tr::tr("%1 is a folder, not a database file.").arg(file));
    if (!info.dir().exists())
        return failed(ErrorCode::NotFound, Tr::tr("The folder %1 does not exist.").arg(info.path()));
    if (!info.exists() && mode == OpenMode::Existing)
        return failed(ErrorCode::NotFound, Tr::tr("There is no database at %1.").arg(file));
    if (!isWritable(info.path()) || (info.exists() && !isWritable(file)))
        return tl::unexpected(dialect::errorFor(dialect::Fault::ReadOnly, u"SQLite: open"_s));
    return {};
}

//! The driver's own library: calling another copy of SQLite with its handle would be a crash
bool isOurLibrary(const QSqlDatabase &connection)
{
    QSqlQuery query(connection);
    return query.exec(u"SELECT sqlite_source_id()"_s) && query.next()
        && query.value(0).toString() == QLatin1StringView(sqlite3_sourceid());
}

} // namespace

int SqliteConnection::BusyWait::retry(void *self, int tries)
{
    auto *wait = static_cast<BusyWait *>(self);
    if (tries == 0)
        wait->since.start();
    if (wait->since.elapsed() >= wait->patience.count())
        return 0;
    std::this_thread::sleep_for(std::chrono::microseconds(QRandomGenerator::global()->bounded(300, 3000)));
    return 1;
}

SqliteConnection::SqliteConnection(const QString &file)
    : m_file(file)
{
}

SqliteConnection::~SqliteConnection()
{
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> SqliteConnection::open(const QString &url, OpenMode mode)
{
    std::unique_ptr<SqliteConnection> made(new SqliteConnection(fileOf(url)));
    if (!made->isInMemory()) {
        if (auto sound = checkFile(made->m_file, mode); !sound)
            return tl::unexpected(sound.error());
        const FileSystemKind place = fileSystemKindOf(QFileInfo(made->m_file).path());
        if (auto allowed = mayHoldDatabase(made->m_file, place); !allowed)
            return tl::unexpected(allowed.error());
        made->m_shared = place == FileSystemKind::Network;
        // SQLite would let others read what it makes; on a share that is the point. What hinders us hinders SQLite,
        // too, which says why.
        if (mode == OpenMode::Create && !made->m_shared && !QFileInfo::exists(made->m_file))
            static_cast<void>(ownfiles::makeFile(made->m_file));
    }
    for (const auto step : { &SqliteConnection::connect, &SqliteConnection::configure, &SqliteConnection::readOnce }) {
        if (auto done = (made.get()->*step)(); !done)
            return tl::unexpected(done.error());
    }
    return std::unique_ptr<Connection>(std::move(made));
}

bool SqliteConnection::isInMemory() const
{
    return m_file == memoryName;
}

QString SqliteConnection::fileName() const
{
    return isInMemory() ? QString() : m_file;
}

QString SqliteConnection::description() const
{
    const QLatin1StringView place = isInMemory() ? "in memory"_L1 : m_shared ? "on a share"_L1 : "on this computer"_L1;
    return u"SQLite %1, %2"_s.arg(QLatin1StringView(sqlite3_libversion()), place);
}

QString SqliteConnection::dataVersionText() const
{
    return u"PRAGMA data_version"_s;
}

std::shared_ptr<sql::Query::Prepared> SqliteConnection::prepare(const QString &text, bool)
{
    return std::make_shared<sql::SqlitePrepared>(m_handle, text);
}

Result<> SqliteConnection::runScript(const QString &script)
{
    const int code = sqlite3_exec(m_handle, script.toUtf8().constData(), nullptr, nullptr, nullptr);
    if (code == SQLITE_OK)
        return {};
    const Error error = dialect::errorFor(sqlite3_extended_errcode(m_handle), u"script"_s);
    qCWarning(databaseLog, "failed: %s", loggable(error).constData());
    return tl::unexpected(error);
}

Result<> SqliteConnection::connect()
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    if (!connection.isValid())
        return failed(ErrorCode::Broken,
            Tr::tr("Qt's driver for SQLite is not installed. On Debian it is in the package libqt6sql6-sqlite."));
    connection.setDatabaseName(m_file);
    if (!connection.open())
        return tl::unexpected(dialect::errorFor(connection.lastError().nativeErrorCode().toInt(), u"open"_s));
    if (!isOurLibrary(connection))
        return failed(ErrorCode::Broken,
            Tr::tr(
                "Qt's driver and this program use different copies of SQLite. Install Qt from the same source as the "
                "program."));
    const QVariant driver = connection.driver()->handle();
    m_handle = *static_cast<sqlite3 *const *>(driver.constData());
    return {};
}

Result<> SqliteConnection::setAndReadBack(const QString &pragma, const QString &value, const QString &expected)
{
    const QString set = u"PRAGMA %1 = %2"_s.arg(pragma, value);
    if (auto done = sql::Query(prepare(set, false)).run(); !done)
        return done;
    sql::Query query(prepare(u"PRAGMA "_s + pragma, false));
    if (auto found = query.first(); !found)
        return tl::unexpected(found.error());
    if (query.text(0) != expected)
        return failed(ErrorCode::Broken,
            Tr::tr("The database does not accept a setting that keeps what is saved safe. Nothing was opened."),
            u"%1 gave %2"_s.arg(set, query.text(0)));
    return {};
}

Result<> SqliteConnection::configure()
{
    sqlite3_busy_handler(m_handle, &BusyWait::retry, &m_busy);
    // TRUNCATE with FULL syncs after the commit point; DELETE with FULL does not, and a power cut could take back a
    // case that had its number.
    const std::array pragmas{
        std::array{ u"journal_mode"_s, u"TRUNCATE"_s, isInMemory() ? u"memory"_s : u"truncate"_s },
        std::array{ u"synchronous"_s, u"FULL"_s, u"2"_s },
        std::array{ u"foreign_keys"_s, u"ON"_s, u"1"_s },
        std::array{ u"cache_size"_s, u"-32000"_s, u"-32000"_s },
        std::array{ u"temp_store"_s, u"MEMORY"_s, u"2"_s },
    };
    for (const auto &[pragma, value, expected] : pragmas) {
        if (auto done = setAndReadBack(pragma, value, expected); !done)
            return done;
    }
    if (!registerSwedishCollation(m_handle))
        return tl::unexpected(dialect::errorFor(dialect::Fault::Other, u"collation"_s));
    return {};
}

Result<> SqliteConnection::setFilling(bool filling)
{
    if (isInMemory())
        return {};
    const auto cache = filling ? u"-400000"_s : u"-32000"_s;
    if (auto done = setAndReadBack(u"cache_size"_s, cache, cache); !done)
        return done;
    if (filling)
        return setAndReadBack(u"synchronous"_s, u"OFF"_s, u"0"_s);
    if (auto done = setAndReadBack(u"synchronous"_s, u"FULL"_s, u"2"_s); !done)
        return done;
    releaseMemory();
    return {};
}

void SqliteConnection::releaseMemory()
{
    sqlite3_db_release_memory(m_handle);
#ifdef __GLIBC__
    malloc_trim(0); // else it stays with the process
#endif
}

//! What is no database, or has lost its end, shows at the first read
Result<> SqliteConnection::readOnce()
{
    if (auto found = sql::Query(prepare(u"SELECT count(*) FROM sqlite_schema"_s, false)).first(); !found)
        return tl::unexpected(found.error());
    if (sqlite3_db_readonly(m_handle, "main") == 1)
        return tl::unexpected(dialect::errorFor(dialect::Fault::ReadOnly, u"SQLite: open"_s));
    return {};
}

} // namespace lyhord
