#pragma once

#include "core/db/connection.h"
#include "core/db/postgresurl.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QMap>

class QSqlDatabase;
struct pg_conn;
struct pg_result;

namespace lyhord {

//! A session on a server, opened through Qt's driver
class PostgresConnection : public Connection
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString &url);
    ~PostgresConnection() override;
    //! What Qt has arguments of its own for goes there, the rest into its options
    static void giveTo(QSqlDatabase &connection, const postgresurl::Parameters &parameters);

    [[nodiscard]] DatabaseKind kind() const override { return DatabaseKind::Postgresql; }
    [[nodiscard]] QString description() const override;
    [[nodiscard]] std::shared_ptr<sql::Query::Prepared> prepare(const QString &text, bool kept) override;
    [[nodiscard]] Result<> runScript(const QString &script) override;
    [[nodiscard]] Result<> setForSession(const QString &name, const QString &value) override;
    void setPatience(std::chrono::milliseconds patience) override;
    [[nodiscard]] QString dataVersionText() const override;

    // For its statements
    //! The session to run a statement on; null when the server is gone. A new one is only made where no transaction was
    //! broken off: its second half must not run without its first.
    [[nodiscard]] pg_conn *sessionFor(const QByteArray &statement);
    void noteTransaction();
    [[nodiscard]] int session() const { return m_session; } //!< another number: what was prepared is gone
    [[nodiscard]] QByteArray newStatementName();
    //! The last answer to what was sent. A server that says nothing for long is asked on a second line whether it is
    //! there; only when it does not answer there either is the session given up.
    [[nodiscard]] pg_result *answerTo(bool wasSent) const;

private:
    explicit PostgresConnection(postgresurl::Parameters parameters);
    [[nodiscard]] Result<> connect();
    [[nodiscard]] bool settle();
    [[nodiscard]] bool connectAgain();
    void noteLost();
    void noteFound();
    [[nodiscard]] bool isThere() const;
    void awaitAnswer() const;

    postgresurl::Parameters m_parameters;
    QString m_name = newConnectionName();
    pg_conn *m_handle = nullptr;
    QMap<QString, QString> m_settings;
    QElapsedTimer m_triedAt;
    int m_silenceMs = 0; //!< how long a server may say nothing before it is asked whether it is there
    int m_session = 1;
    int m_lastStatement = 0;
    bool m_isInTransaction = false;
    QElapsedTimer m_lostSince; //!< valid while it is lost
};

} // namespace lyhord
