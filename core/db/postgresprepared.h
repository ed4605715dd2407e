#pragma once

#include "core/db/postgresfailure.h"
#include "core/db/prepared.h"

#include <QtCore/QList>

#include <libpq-fe.h>

namespace lyhord {
class PostgresConnection;
}

namespace lyhord::sql {

//! The statements' question marks become $1, $2, … A statement that is run a second time is prepared in the server.
class PostgresPrepared : public Query::Prepared
{
public:
    PostgresPrepared(PostgresConnection &connection, const QString &text, bool kept);

    [[nodiscard]] bool isSound() const override { return true; }
    void bindNull(int place) override;
    void bindInteger(int place, qint64 value) override;
    void bindConstant(int place, QLatin1StringView text) override;
    void bindText(int place, QByteArray utf8) override;
    void bindBytes(int place, const QByteArray &bytes) override;
    [[nodiscard]] Step step() override;
    [[nodiscard]] int changes() const override;
    [[nodiscard]] Error error() const override { return m_error; }
    [[nodiscard]] ValueKind kindOf(int column) const override;
    [[nodiscard]] qint64 integer(int column) const override;
    [[nodiscard]] QLatin1StringView text(int column) const override;
    [[nodiscard]] QByteArray bytes(int column) const override;

private:
    enum class Given {
        Nothing,
        Integer,
        Text,
        Bytes,
    };
    struct Value
    {
        Given given = Given::Nothing;
        qint64 number = 0;
        QByteArray kept;
        QLatin1StringView constant;
    };
    //! As libpq wants them; they point into the values
    struct Sent
    {
        QList<const char *> values;
        QList<int> lengths;
        QList<int> formats;
        QList<qint64> numbers;
    };
    void reset() override;
    [[nodiscard]] QByteArray statement() const override { return m_text; }
    Value &at(int place);
    void run();
    [[nodiscard]] bool prepareFor(PGconn *session);
    [[nodiscard]] bool isPreparedForThese() const;
    [[nodiscard]] QList<Oid> typesOfThese() const;
    void noteTypes(PGconn *session);
    [[nodiscard]] const Sent &sentAs(const QList<Oid> &types);
    void take(PGconn *session, PGresult *answer);
    void fail(PGconn *session, const PGresult *answer);
    [[nodiscard]] QLatin1StringView raw(int column) const;

    PostgresConnection &m_connection;
    QByteArray m_text;
    bool m_kept;
    bool m_hasRun = false;
    QList<Value> m_values;
    Sent m_sent;
    QByteArray m_name; // in the server, once it is prepared there
    int m_session = 0; // in which it was
    QList<Oid> m_types;
    postgresfailure::Answer m_answer;
    int m_row = -1;
    int m_rows = 0;
    Error m_error;
    mutable QByteArray m_written; // a number that is read as text
};

} // namespace lyhord::sql
