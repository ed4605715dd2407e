#pragma once

#include "core/db/prepared.h"

#include <QtCore/QList>

#include <memory>

#include <sqlite3.h>

namespace lyhord::sql {

class SqlitePrepared : public Query::Prepared
{
public:
    SqlitePrepared(sqlite3 *handle, const QString &text);

    [[nodiscard]] bool isSound() const override { return m_statement != nullptr; }
    void bindNull(int place) override { sqlite3_bind_null(m_statement.get(), place); }
    void bindInteger(int place, qint64 value) override { sqlite3_bind_int64(m_statement.get(), place, value); }
    void bindConstant(int place, QLatin1StringView text) override;
    void bindText(int place, QByteArray utf8) override;
    void bindBytes(int place, const QByteArray &bytes) override;
    [[nodiscard]] Step step() override;
    [[nodiscard]] int changes() const override { return sqlite3_changes(m_handle); }
    [[nodiscard]] Error error() const override;
    [[nodiscard]] ValueKind kindOf(int column) const override;
    [[nodiscard]] qint64 integer(int column) const override { return sqlite3_column_int64(m_statement.get(), column); }
    [[nodiscard]] QLatin1StringView text(int column) const override;
    [[nodiscard]] QByteArray bytes(int column) const override;

private:
    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
    };
    void reset() override;
    [[nodiscard]] QByteArray statement() const override { return m_text; }
    sqlite3 *m_handle;
    QByteArray m_text;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    QList<QByteArray> m_bound; // SQLite reads them where they are
    int m_code = SQLITE_OK;
};

} // namespace lyhord::sql
