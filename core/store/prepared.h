#pragma once

#include "core/store/sql.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>

#include <memory>

#include <sqlite3.h>

namespace lyhord::sql {

//! A statement in a connection's cache. SQLite is asked directly: through QSqlQuery, which makes a QVariant of every
//! value, a page of a list took nearly four times as long as the reading itself.
class Query::Prepared
{
public:
    Prepared(sqlite3 *handle, const QString &text);

    [[nodiscard]] bool isPrepared() const { return m_statement != nullptr; }
    [[nodiscard]] bool isInUse() const { return m_inUse; }
    void take() { m_inUse = true; }
    void giveBack();

    void bindNull(int place) { sqlite3_bind_null(m_statement.get(), place); }
    void bindInteger(int place, qint64 value) { sqlite3_bind_int64(m_statement.get(), place, value); }
    //! constant data, there as long as the program
    void bindConstant(int place, QLatin1StringView text);
    void bindText(int place, QByteArray utf8);
    void bindBytes(int place, const QByteArray &bytes);

    [[nodiscard]] int step();
    [[nodiscard]] int changes() const { return sqlite3_changes(m_handle); }
    [[nodiscard]] sqlite3_stmt *statement() const { return m_statement.get(); }
    [[nodiscard]] Error error() const;

private:
    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
    };
    sqlite3 *m_handle;
    QByteArray m_text;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    QList<QByteArray> m_bound; // SQLite reads them where they are
    int m_code = SQLITE_OK;
    bool m_inUse = false;
};

} // namespace lyhord::sql
