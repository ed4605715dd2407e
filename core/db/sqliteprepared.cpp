#include "core/db/sqliteprepared.h"

#include "core/db/dialect.h"
#include "core/log/categories.h"
#include "core/log/loggable.h"

namespace lyhord::sql {

SqlitePrepared::SqlitePrepared(sqlite3 *handle, const QString &text)
    : m_handle(handle)
    , m_text(text.toUtf8())
{
    sqlite3_stmt *statement = nullptr;
    m_code = sqlite3_prepare_v3(
        handle, m_text.constData(), static_cast<int>(m_text.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    m_statement.reset(statement);
}

void SqlitePrepared::reset()
{
    sqlite3_reset(m_statement.get()); // a read lock goes with it
    if (m_bound.isEmpty())
        return;
    if (m_statement) // there is none where it could not be prepared, and SQLite would not bear it
        sqlite3_clear_bindings(m_statement.get());
    m_bound.clear(); // the statement stays in the cache, a whole file shall not
}

void SqlitePrepared::bindConstant(int place, QLatin1StringView text)
{
    sqlite3_bind_text(m_statement.get(), place, text.data(), static_cast<int>(text.size()), SQLITE_STATIC);
}

void SqlitePrepared::bindText(int place, QByteArray utf8)
{
    const QByteArray &kept = m_bound.emplaceBack(std::move(utf8));
    sqlite3_bind_text64(m_statement.get(), place, kept.constData(), static_cast<sqlite3_uint64>(kept.size()),
        SQLITE_STATIC, SQLITE_UTF8);
}

void SqlitePrepared::bindBytes(int place, const QByteArray &bytes)
{
    const QByteArray &kept = m_bound.emplaceBack(bytes);
    if (kept.isEmpty()) // data() may be null, which would bind NULL
        sqlite3_bind_zeroblob(m_statement.get(), place, 0);
    else
        sqlite3_bind_blob64(
            m_statement.get(), place, kept.constData(), static_cast<sqlite3_uint64>(kept.size()), SQLITE_STATIC);
}

Query::Prepared::Step SqlitePrepared::step()
{
    m_code = m_statement ? sqlite3_step(m_statement.get()) : m_code;
    if (m_code == SQLITE_ROW)
        return Step::Row;
    if (m_code == SQLITE_DONE)
        return Step::Done;
    m_code = sqlite3_extended_errcode(m_handle);
    qCWarning(databaseLog, "failed: %s", loggable(error()).constData());
    return Step::Failed;
}

Error SqlitePrepared::error() const
{
    return dialect::errorFor(m_code, QString::fromUtf8(m_text));
}

Query::Prepared::ValueKind SqlitePrepared::kindOf(int column) const
{
    switch (sqlite3_column_type(m_statement.get(), column)) {
    case SQLITE_INTEGER:
        return ValueKind::Integer;
    case SQLITE_NULL:
        return ValueKind::None;
    default:
        return ValueKind::Text;
    }
}

QLatin1StringView SqlitePrepared::text(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column));
    return QLatin1StringView(utf8, sqlite3_column_bytes(m_statement.get(), column));
}

QByteArray SqlitePrepared::bytes(int column) const
{
    const auto *blob = static_cast<const char *>(sqlite3_column_blob(m_statement.get(), column));
    return QByteArray(blob, sqlite3_column_bytes(m_statement.get(), column));
}

} // namespace lyhord::sql
