#pragma once

#include "tests/benchmarks/replay.h"

#include <QtCore/QString>

struct pg_conn;
struct pg_result;

namespace lyhord::bench {

//! Keeps every statement the program sends to a server while this lives, on whatever connection
class ServerRecorder
{
public:
    ServerRecorder();
    ~ServerRecorder();
    ServerRecorder(const ServerRecorder &) = delete;
    ServerRecorder &operator=(const ServerRecorder &) = delete;
    [[nodiscard]] QList<Recorded> take();
};

//! Through libpq: PQprepare once, PQexecPrepared with binary values
class ServerReplay : public Replay
{
public:
    ServerReplay(const QString &url, const QList<Recorded> &statements);
    ~ServerReplay() override;
    void run(const Replace &replace = {}) override;
    [[nodiscard]] qint64 scalar(const char *sql) override;

private:
    struct Statement
    {
        QByteArray name; //!< empty: it begins or ends a transaction, and is not prepared
        QByteArray sql;
        QList<unsigned> types;
        QList<QVariant> sent; //!< bytes
        QList<QVariant> meant; //!< numbers and texts
    };
    void prepare(Statement &statement);
    [[nodiscard]] pg_result *execute(const Statement &statement, const Replace &replace);
    void read(pg_result *answer);

    pg_conn *m_connection;
    QList<Statement> m_statements;
    qint64 m_sum = 0; //!< of what was read, so that reading is not left out
};

} // namespace lyhord::bench
