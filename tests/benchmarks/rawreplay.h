#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QVariant>

#include <functional>
#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace lyhord::bench {

//! A statement as the program ran it: its text and the values that were bound
struct Recorded
{
    QByteArray sql;
    QList<QVariant> values;
};

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

//! The same statements through the C library: prepared once, values bound, every column of every row read
class RawReplay
{
public:
    //! With the connection settings of the program
    RawReplay(const QString &file, const QList<Recorded> &statements);
    ~RawReplay();
    RawReplay(const RawReplay &) = delete;
    RawReplay &operator=(const RawReplay &) = delete;

    using Replace = std::function<QVariant(const QVariant &)>; //!< for values that may not repeat, as ids
    void run(const Replace &replace = {});
    [[nodiscard]] qint64 rows() const { return m_rows; }
    [[nodiscard]] qint64 scalar(const char *sql);

private:
    void bind(sqlite3_stmt *statement, int place, const QVariant &value);
    sqlite3 *m_connection = nullptr;
    QList<sqlite3_stmt *> m_prepared;
    QList<QList<QVariant>> m_values;
    qint64 m_rows = 0;
};

} // namespace lyhord::bench
