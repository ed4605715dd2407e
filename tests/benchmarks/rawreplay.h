#pragma once

#include "tests/benchmarks/replay.h"

#include <QtCore/QString>

struct sqlite3;
struct sqlite3_stmt;

namespace lyhord::bench {

//! Listens to a connection and keeps every statement it runs, those of triggers left out
class Recorder
{
public:
    explicit Recorder(sqlite3 *connection);
    ~Recorder();
    Recorder(const Recorder &) = delete;
    Recorder &operator=(const Recorder &) = delete;
    [[nodiscard]] QList<Recorded> take();

private:
    sqlite3 *m_connection;
    QList<Recorded> m_statements;
};

//! Through SQLite's
class RawReplay : public Replay
{
public:
    //! With the connection settings of the program
    RawReplay(const QString &file, const QList<Recorded> &statements);
    ~RawReplay() override;
    void run(const Replace &replace = {}) override;
    [[nodiscard]] qint64 rows() const { return m_rows; }
    [[nodiscard]] qint64 scalar(const char *sql) override;

private:
    void bind(sqlite3_stmt *statement, int place, const QVariant &value);
    sqlite3 *m_connection = nullptr;
    QList<sqlite3_stmt *> m_prepared;
    QList<QList<QVariant>> m_values;
    qint64 m_rows = 0;
};

} // namespace lyhord::bench
