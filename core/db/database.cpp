#include "core/db/database.h"

#include "core/db/postgresconnection.h"
#include "core/db/sqliteconnection.h"
#include "core/log/categories.h"
#include "core/log/loggable.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <QtCore/QRandomGenerator>

#include <atomic>
#include <utility>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::Database)
};

constexpr int tokenBytes = 16;

QByteArray systemRandom(int bytes)
{
    QByteArray made(bytes, Qt::Uninitialized);
    for (char &byte : made)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return made;
}

Result<std::unique_ptr<Connection>> connectionTo(const QString &url, OpenMode mode)
{
    const std::optional<DatabaseKind> kind = Database::kindOf(url);
    if (!kind)
        return failed(ErrorCode::Refused,
            Tr::tr("“%1” names no database. Write sqlite: and the path of the file, or postgresql://server/name.")
                .arg(url));
    switch (*kind) {
    case DatabaseKind::Sqlite:
        return SqliteConnection::open(url, mode);
    case DatabaseKind::Postgresql:
        return PostgresConnection::open(url);
    }
    return {};
}

} // namespace

QString newConnectionName()
{
    static std::atomic<int> last = 0;
    return u"lyhord-%1"_s.arg(++last);
}

struct Database::Private
{
    QString url;
    std::unique_ptr<Connection> connection;
    QHash<QString, std::shared_ptr<sql::Query::Prepared>> statements; // go before their connection
    Random random = systemRandom;
};

Database::Database(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
}

Database::~Database() = default;

Result<std::unique_ptr<Database>> Database::open(const QString &url, OpenMode mode)
{
    auto connection = connectionTo(url, mode);
    if (!connection) {
        qCWarning(databaseLog, "not opened: %s", loggable(connection.error()).constData());
        return tl::unexpected(connection.error());
    }
    qCInfo(databaseLog, "opened: %s", qUtf8Printable((*connection)->description()));
    auto priv = std::make_unique<Private>();
    priv->url = url;
    priv->connection = std::move(*connection);
    return std::unique_ptr<Database>(new Database(std::move(priv)));
}

std::optional<DatabaseKind> Database::kindOf(const QString &url)
{
    if (url.startsWith("sqlite:"_L1) && url.size() > 7)
        return DatabaseKind::Sqlite;
    if (url.startsWith("postgresql://"_L1) || url.startsWith("postgres://"_L1))
        return DatabaseKind::Postgresql;
    return std::nullopt;
}

DatabaseKind Database::kind() const
{
    return d->connection->kind();
}

QString Database::url() const
{
    return d->url;
}

QString Database::fileName() const
{
    return d->connection->fileName();
}

bool Database::isShared() const
{
    return d->connection->isShared();
}

Result<qint64> Database::dataVersion()
{
    auto query = prepare(d->connection->dataVersionText());
    if (auto found = query.first(); !found)
        return tl::unexpected(found.error());
    return query.integer(0);
}

Result<> Database::setFilling(bool filling)
{
    return d->connection->setFilling(filling);
}

void Database::releaseMemory()
{
    d->connection->releaseMemory();
}

void Database::setPatience(std::chrono::milliseconds patience)
{
    d->connection->setPatience(patience);
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
    return d->connection->handle();
}

sql::Query Database::prepare(const QString &text)
{
    auto &known = d->statements[text];
    if (known && known->isInUse()) // a statement that is being read cannot be run a second time meanwhile
        return sql::Query(d->connection->prepare(text, false));
    if (!known || !known->isSound())
        known = d->connection->prepare(text, true);
    return sql::Query(known);
}

Result<> Database::setForSession(const QString &name, const QString &value)
{
    return d->connection->setForSession(name, value);
}

Result<> Database::runScript(const QString &script)
{
    return d->connection->runScript(script);
}

} // namespace lyhord
