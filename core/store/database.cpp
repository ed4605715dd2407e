#include "core/store/database.h"

#include "core/store/collation.h"
#include "core/store/dialect.h"
#include "core/store/place.h"
#include "core/store/prepared.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFileInfo>
#include <QtCore/QHash>
#include <QtCore/QRandomGenerator>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlDriver>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>

#include <sqlite3.h>

#include <array>
#include <atomic>
#include <thread>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::Database)
};

constexpr int tokenBytes = 16;
const QString memoryName = u":memory:"_s;

QByteArray systemRandom(int bytes)
{
    QByteArray made(bytes, Qt::Uninitialized);
    for (char &byte : made)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return made;
}

//! access() would judge by the real user, not the one the program acts as
bool isWritable(const QString &path)
{
    return faccessat(AT_FDCWD, QFile::encodeName(path).constData(), W_OK, AT_EACCESS) == 0;
}

Result<QString> fileOf(const QString &url)
{
    if (url.startsWith("postgresql:"_L1))
        return failed(ErrorCode::Refused, Tr::tr("This version of the program works with a database file only."));
    if (!url.startsWith("sqlite:"_L1) || url.size() == 7)
        return failed(
            ErrorCode::Refused, Tr::tr("“%1” names no database. Write sqlite: and the path of the file.").arg(url));
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
        return tl::unexpected(dialect::errorFor(dialect::Fault::ReadOnly, file));
    return {};
}

QString newConnectionName()
{
    static std::atomic<int> last = 0;
    return u"lyhord-%1"_s.arg(++last);
}

//! The driver's own library: calling another copy of SQLite with its handle would be a crash
bool isOurLibrary(const QSqlDatabase &connection)
{
    QSqlQuery query(connection);
    return query.exec(u"SELECT sqlite_source_id()"_s) && query.next()
        && query.value(0).toString() == QLatin1StringView(sqlite3_sourceid());
}

//! The built-in handler starves: one of many busy writers would commit hundreds while another waits for seconds
struct BusyWait
{
    QElapsedTimer since;
    std::chrono::milliseconds patience = std::chrono::seconds(5);

    static int retry(void *self, int tries)
    {
        auto *wait = static_cast<BusyWait *>(self);
        if (tries == 0)
            wait->since.start();
        if (wait->since.elapsed() >= wait->patience.count())
            return 0;
        std::this_thread::sleep_for(std::chrono::microseconds(QRandomGenerator::global()->bounded(300, 3000)));
        return 1;
    }
};

struct Pragma
{
    QString set;
    QString read;
    QString expected;
};

} // namespace

struct Database::Private
{
    QString url;
    QString file;
    QString name = newConnectionName();
    bool shared = false;
    sqlite3 *handle = nullptr;
    BusyWait busy;
    Random random = systemRandom;
    QHash<QString, std::shared_ptr<sql::Query::Prepared>> statements;

    ~Private()
    {
        statements.clear();
        QSqlDatabase::removeDatabase(name);
    }
    [[nodiscard]] bool isInMemory() const { return file == memoryName; }
    [[nodiscard]] Result<> connect();
    [[nodiscard]] Result<> configure();
    [[nodiscard]] Result<> setAndReadBack(const Pragma &pragma);
    [[nodiscard]] sql::Query prepared(const QString &text);
    [[nodiscard]] Result<> readOnce();
};

Result<> Database::Private::connect()
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    if (!connection.isValid())
        return failed(ErrorCode::Broken,
            Tr::tr("Qt's driver for SQLite is not installed. On Debian it is in the package libqt6sql6-sqlite."));
    connection.setDatabaseName(file);
    if (!connection.open())
        return tl::unexpected(dialect::errorFor(connection.lastError().nativeErrorCode().toInt(), u"open"_s));
    if (!isOurLibrary(connection))
        return failed(ErrorCode::Broken,
            Tr::tr(
                "Qt's driver and this program use different copies of SQLite. Install Qt from the same source as the "
                "program."));
    const QVariant driver = connection.driver()->handle();
    handle = *static_cast<sqlite3 *const *>(driver.constData());
    return {};
}

Result<> Database::Private::setAndReadBack(const Pragma &pragma)
{
    if (auto done = prepared(pragma.set).run(); !done)
        return done;
    auto query = prepared(pragma.read);
    if (auto found = query.first(); !found)
        return tl::unexpected(found.error());
    if (query.text(0) != pragma.expected)
        return failed(ErrorCode::Broken,
            Tr::tr("The database does not accept a setting that keeps what is saved safe. Nothing was opened."),
            u"%1 gave %2"_s.arg(pragma.set, query.text(0)));
    return {};
}

Result<> Database::Private::configure()
{
    sqlite3_busy_handler(handle, &BusyWait::retry, &busy);
    // TRUNCATE with FULL syncs after the commit point; DELETE with FULL does not, and a power cut could take back a
    // case that had its number.
    const std::array pragmas{
        Pragma{
            u"PRAGMA journal_mode = TRUNCATE"_s, u"PRAGMA journal_mode"_s, isInMemory() ? u"memory"_s : u"truncate"_s },
        Pragma{ u"PRAGMA synchronous = FULL"_s, u"PRAGMA synchronous"_s, u"2"_s },
        Pragma{ u"PRAGMA foreign_keys = ON"_s, u"PRAGMA foreign_keys"_s, u"1"_s },
        Pragma{ u"PRAGMA cache_size = -32000"_s, u"PRAGMA cache_size"_s, u"-32000"_s },
        Pragma{ u"PRAGMA temp_store = MEMORY"_s, u"PRAGMA temp_store"_s, u"2"_s },
    };
    for (const Pragma &pragma : pragmas) {
        if (auto done = setAndReadBack(pragma); !done)
            return done;
    }
    if (!registerSwedishCollation(handle))
        return tl::unexpected(dialect::errorFor(dialect::Fault::Other, u"collation"_s));
    return {};
}

//! What is no database, or has lost its end, shows at the first read
Result<> Database::Private::readOnce()
{
    if (auto found = prepared(u"SELECT count(*) FROM sqlite_schema"_s).first(); !found)
        return tl::unexpected(found.error());
    if (sqlite3_db_readonly(handle, "main") == 1)
        return tl::unexpected(dialect::errorFor(dialect::Fault::ReadOnly, file));
    return {};
}

sql::Query Database::Private::prepared(const QString &text)
{
    auto &known = statements[text];
    if (known && known->isInUse()) // a statement that is being read cannot be run a second time meanwhile
        return sql::Query(std::make_shared<sql::Query::Prepared>(handle, text));
    if (!known || !known->isPrepared())
        known = std::make_shared<sql::Query::Prepared>(handle, text);
    return sql::Query(known);
}

Database::Database(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
}

Database::~Database() = default;

Result<std::unique_ptr<Database>> Database::open(const QString &url, OpenMode mode)
{
    auto file = fileOf(url);
    if (!file)
        return tl::unexpected(file.error());
    auto priv = std::make_unique<Private>();
    priv->url = url;
    priv->file = *file;
    if (!priv->isInMemory()) {
        if (auto sound = checkFile(*file, mode); !sound)
            return tl::unexpected(sound.error());
        const Place place = placeOf(QFileInfo(*file).path());
        if (auto allowed = mayHoldDatabase(*file, place); !allowed)
            return tl::unexpected(allowed.error());
        priv->shared = place == Place::Network;
    }
    for (const auto step : { &Private::connect, &Private::configure }) {
        if (auto done = (priv.get()->*step)(); !done)
            return tl::unexpected(done.error());
    }
    if (auto readable = priv->readOnce(); !readable)
        return tl::unexpected(readable.error());
    return std::unique_ptr<Database>(new Database(std::move(priv)));
}

QString Database::url() const
{
    return d->url;
}

QString Database::fileName() const
{
    return d->isInMemory() ? QString() : d->file;
}

bool Database::isShared() const
{
    return d->shared;
}

Result<qint64> Database::dataVersion()
{
    auto query = prepare(u"PRAGMA data_version"_s);
    if (auto found = query.first(); !found)
        return tl::unexpected(found.error());
    return query.integer(0);
}

void Database::setPatience(std::chrono::milliseconds patience)
{
    d->busy.patience = patience;
}

void Database::setRandom(Random random)
{
    d->random = random ? std::move(random) : Random(systemRandom);
}

QByteArray Database::random(int bytes) const
{
    return d->random(bytes);
}

QString Database::newToken() const
{
    return QString::fromLatin1(random(tokenBytes).toHex());
}

sqlite3 *Database::handle() const
{
    return d->handle;
}

sql::Query Database::prepare(const QString &text)
{
    return d->prepared(text);
}

} // namespace lyhord
