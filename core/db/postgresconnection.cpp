#include "core/db/postgresconnection.h"

#include "core/db/dialect.h"
#include "core/db/postgresfailure.h"
#include "core/db/postgresprepared.h"
#include "core/log/categories.h"
#include "core/log/loggable.h"

#include <QtCore/QCoreApplication>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlDriver>

#include <libpq-fe.h>
#include <poll.h>
#include <sys/socket.h>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::Database)
};

constexpr qint64 pauseMs = 900; // between two attempts to reach a server that was lost

bool endsTransaction(const QByteArray &statement)
{
    return statement == "COMMIT" || statement == "ROLLBACK";
}

QString connectTimeout(const postgresurl::Parameters &parameters)
{
    for (const auto &[keyword, value] : parameters) {
        if (keyword == "connect_timeout"_L1)
            return value;
    }
    return {};
}

tl::unexpected<Error> loggedFailure(const Error &error)
{
    qCWarning(databaseLog, "failed: %s", loggable(error).constData());
    return tl::unexpected(error);
}

//! Notices quote data; what matters arrives as an error
void dropNotice(void *, const PGresult *)
{
}

} // namespace

void PostgresConnection::giveTo(QSqlDatabase &connection, const postgresurl::Parameters &parameters)
{
    postgresurl::Parameters others;
    for (const auto &[keyword, value] : parameters) {
        if (keyword == "host"_L1)
            connection.setHostName(value);
        else if (keyword == "dbname"_L1)
            connection.setDatabaseName(value);
        else if (keyword == "user"_L1)
            connection.setUserName(value);
        else if (keyword == "password"_L1)
            connection.setPassword(value);
        else
            others.append({ keyword, value });
    }
    connection.setConnectOptions(QString::fromUtf8(postgresurl::connectionText(others)));
}

PostgresConnection::PostgresConnection(postgresurl::Parameters parameters)
    : m_parameters(std::move(parameters))
    , m_settings{ { u"search_path"_s, u"lyhord"_s }, { u"TimeZone"_s, u"UTC"_s },
        { u"client_min_messages"_s, u"error"_s }, { u"lock_timeout"_s, u"5s"_s },
        { u"idle_in_transaction_session_timeout"_s, u"2min"_s } } // whoever stops in the middle frees the others
{
}

PostgresConnection::~PostgresConnection()
{
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> PostgresConnection::open(const QString &url)
{
    const auto parameters = postgresurl::parametersOf(url);
    if (!parameters)
        return tl::unexpected(parameters.error());
    std::unique_ptr<PostgresConnection> made(new PostgresConnection(*parameters));
    if (auto connected = made->connect(); !connected)
        return tl::unexpected(connected.error());
    return std::unique_ptr<Connection>(std::move(made));
}

Result<> PostgresConnection::connect()
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QPSQL"_s, m_name);
    if (!connection.isValid())
        return failed(ErrorCode::Broken,
            Tr::tr("Qt's driver for PostgreSQL is not installed. On Debian it is in the package libqt6sql6-psql."));
    giveTo(connection, m_parameters);
    if (!connection.open())
        return tl::unexpected(postgresfailure::whyNot(m_parameters));
    const QVariant driver = connection.driver()->handle();
    m_handle = *static_cast<PGconn *const *>(driver.constData());
    m_silenceMs = 2 * 1000 * connectTimeout(m_parameters).toInt();
    if (!settle())
        return tl::unexpected(dialect::errorFor(dialect::Fault::ServerGone, u"settings"_s));
    return {};
}

bool PostgresConnection::settle()
{
    PQsetNoticeReceiver(m_handle, dropNotice, nullptr);
    for (auto it = m_settings.cbegin(); it != m_settings.cend(); ++it) {
        if (!setForSession(it.key(), it.value()))
            return false;
    }
    return true;
}

QString PostgresConnection::description() const
{
    constexpr int inOneNumber = 10'000; // 150007 is 15.7
    const int version = PQserverVersion(m_handle);
    return u"PostgreSQL %1.%2, %3"_s.arg(version / inOneNumber)
        .arg(version % inOneNumber)
        .arg(PQsslInUse(m_handle) == 1 ? "encrypted"_L1 : "not encrypted"_L1);
}

void PostgresConnection::noteLost()
{
    if (m_lostSince.isValid())
        return;
    m_lostSince.start();
    qCWarning(databaseLog, "the connection was lost%s", m_isInTransaction ? " in a transaction" : "");
}

void PostgresConnection::noteFound()
{
    if (m_lostSince.isValid())
        qCWarning(databaseLog, "the connection is back after %lld ms", qlonglong(m_lostSince.elapsed()));
    m_lostSince.invalidate();
}

bool PostgresConnection::connectAgain()
{
    if (m_triedAt.isValid() && m_triedAt.elapsed() < pauseMs)
        return false;
    m_triedAt.start();
    PQreset(m_handle);
    ++m_session;
    if (PQstatus(m_handle) != CONNECTION_OK || !settle())
        return false;
    m_triedAt.invalidate();
    noteFound();
    return true;
}

PGconn *PostgresConnection::sessionFor(const QByteArray &statement)
{
    const bool isLost = PQstatus(m_handle) != CONNECTION_OK;
    if (!isLost)
        return m_handle;
    noteLost();
    const bool brokenOff = m_isInTransaction || endsTransaction(statement);
    if (endsTransaction(statement))
        m_isInTransaction = false;
    return !brokenOff && connectAgain() ? m_handle : nullptr;
}

void PostgresConnection::noteTransaction()
{
    if (PQstatus(m_handle) == CONNECTION_OK)
        m_isInTransaction = PQtransactionStatus(m_handle) != PQTRANS_IDLE;
    else
        noteLost();
}

bool PostgresConnection::isThere() const
{
    const QByteArray patience = connectTimeout(m_parameters).toLatin1();
    const char *const keywords[]{ "host", "hostaddr", "port", "user", "dbname", "connect_timeout", nullptr };
    const char *const values[]{ PQhost(m_handle), PQhostaddr(m_handle), PQport(m_handle), PQuser(m_handle),
        PQdb(m_handle), patience.constData(), nullptr };
    return PQpingParams(keywords, values, 0) != PQPING_NO_RESPONSE;
}

//! Until the first of it is there. A machine that has stopped keeps the line open: the network notices nothing.
void PostgresConnection::awaitAnswer() const
{
    pollfd socket{};
    socket.fd = PQsocket(m_handle);
    socket.events = POLLIN;
    while (socket.fd >= 0 && m_silenceMs > 0 && poll(&socket, 1, m_silenceMs) == 0) {
        if (!isThere()) {
            shutdown(socket.fd, SHUT_RDWR); // libpq finds the session broken, as when the server closes it
            return;
        }
    }
    PQconsumeInput(m_handle); // what went wrong here is told with the answer
}

PGresult *PostgresConnection::answerTo(bool wasSent) const
{
    if (wasSent)
        awaitAnswer();
    PGresult *last = nullptr;
    while (PGresult *next = PQgetResult(m_handle)) {
        PQclear(last);
        last = next;
        if (PQstatus(m_handle) != CONNECTION_OK)
            break;
    }
    return last;
}

QByteArray PostgresConnection::newStatementName()
{
    return "lyhord_" + QByteArray::number(++m_lastStatement);
}

std::shared_ptr<sql::Query::Prepared> PostgresConnection::prepare(const QString &text, bool kept)
{
    return std::make_shared<sql::PostgresPrepared>(*this, text, kept);
}

Result<> PostgresConnection::runScript(const QString &script)
{
    PGconn *session = sessionFor("script");
    if (!session)
        return tl::unexpected(dialect::errorFor(dialect::Fault::ServerGone, u"script"_s));
    const postgresfailure::Answer answer(answerTo(PQsendQuery(session, script.toUtf8().constData()) == 1));
    noteTransaction();
    const ExecStatusType status = PQresultStatus(answer.get());
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK)
        return {};
    return loggedFailure(postgresfailure::errorOf(session, answer.get(), u"script"_s));
}

Result<> PostgresConnection::setForSession(const QString &name, const QString &value)
{
    m_settings.insert(name, value);
    const QByteArray key = name.toLatin1();
    const QByteArray given = value.toUtf8();
    const char *const values[]{ key.constData(), given.constData() };
    const postgresfailure::Answer answer(
        answerTo(PQsendQueryParams(
                     m_handle, "SELECT pg_catalog.set_config($1, $2, false)", 2, nullptr, values, nullptr, nullptr, 0)
            == 1));
    if (PQresultStatus(answer.get()) == PGRES_TUPLES_OK)
        return {};
    return loggedFailure(postgresfailure::errorOf(m_handle, answer.get(), u"set "_s + name));
}

void PostgresConnection::setPatience(std::chrono::milliseconds patience)
{
    const qint64 atLeastOne = std::max<qint64>(1, patience.count()); // 0 would be for ever
    if (auto done = setForSession(u"lock_timeout"_s, QString::number(atLeastOne)); !done)
        qCInfo(databaseLog, "the patience stays as it was: %s", loggable(done.error()).constData());
}

QString PostgresConnection::dataVersionText() const
{
    // Another snapshot: some transaction has begun to write, or has ended
    return u"SELECT hashtextextended(CAST(pg_current_snapshot() AS text), 0)"_s;
}

} // namespace lyhord
