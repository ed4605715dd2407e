#include "tests/benchmarks/rawreplay.h"

#include "core/db/collation.h"

#include <sqlite3.h>

#include <cctype>
#include <cstdlib>

namespace lyhord::bench {

namespace {

//! Where a string or a comment of SQL that begins at `from` ends
qsizetype endOfLiteral(const QByteArray &text, qsizetype from)
{
    const char quote = text.at(from);
    for (qsizetype i = from + 1; i < text.size(); ++i) {
        if (text.at(i) != quote)
            continue;
        if (i + 1 < text.size() && text.at(i + 1) == quote)
            ++i;
        else
            return i + 1;
    }
    return text.size();
}

QVariant literal(const QByteArray &text, qsizetype &at)
{
    if (text.at(at) == '\'') {
        const qsizetype end = endOfLiteral(text, at);
        QByteArray inner = text.mid(at + 1, end - at - 2);
        inner.replace("''", "'");
        at = end;
        return QString::fromUtf8(inner);
    }
    if (text.at(at) == 'x' && text.mid(at + 1, 1) == "'") {
        const qsizetype end = endOfLiteral(text, at + 1);
        const QByteArray bytes = QByteArray::fromHex(text.mid(at + 2, end - at - 3));
        at = end;
        return bytes;
    }
    qsizetype end = at;
    while (end < text.size()
        && (std::isalnum(static_cast<unsigned char>(text.at(end))) || text.at(end) == '-' || text.at(end) == '.'
            || text.at(end) == '+'))
        ++end;
    const QByteArray word = text.mid(at, end - at);
    at = end;
    if (word == "NULL")
        return {};
    return word.contains('.') ? QVariant(word.toDouble()) : QVariant(word.toLongLong());
}

//! The values stand in the expanded text where the question marks are in the other
QList<QVariant> boundValues(const QByteArray &sql, const QByteArray &expanded)
{
    QList<QVariant> values;
    QList<QByteArray> names;
    qsizetype there = 0;
    for (qsizetype here = 0; here < sql.size();) {
        const char c = sql.at(here);
        if (c == '\'' || c == '"') {
            const qsizetype end = endOfLiteral(sql, here);
            there += end - here;
            here = end;
        } else if (c == '?') {
            values.append(literal(expanded, there));
            ++here;
        } else if (c == ':') {
            // The driver names its parameters; one that comes twice is bound once.
            const qsizetype from = here++;
            while (here < sql.size() && std::isalnum(static_cast<unsigned char>(sql.at(here))))
                ++here;
            const QByteArray name = sql.mid(from, here - from);
            const QVariant value = literal(expanded, there);
            if (!names.contains(name))
                values.append(value);
            names.append(name);
        } else {
            ++here;
            ++there;
        }
    }
    return values;
}

int keep(unsigned type, void *context, void *statement, void *text)
{
    if (type != SQLITE_TRACE_STMT || QByteArrayView(static_cast<const char *>(text)).startsWith("--"))
        return 0; // what a trigger runs is announced as a comment
    auto *list = static_cast<QList<Recorded> *>(context);
    auto *prepared = static_cast<sqlite3_stmt *>(statement);
    char *expanded = sqlite3_expanded_sql(prepared);
    const QByteArray sql(sqlite3_sql(prepared));
    if (sql.contains("'main'.'cases_fts")) { // what the full-text index does inside itself
        sqlite3_free(expanded);
        return 0;
    }
    list->append({ sql, boundValues(sql, QByteArray(expanded)), {} });
    sqlite3_free(expanded);
    return 0;
}

} // namespace

Recorder::Recorder(sqlite3 *connection)
    : m_connection(connection)
{
    sqlite3_trace_v2(m_connection, SQLITE_TRACE_STMT, keep, &m_statements);
}

Recorder::~Recorder()
{
    sqlite3_trace_v2(m_connection, 0, nullptr, nullptr);
}

QList<Recorded> Recorder::take()
{
    return std::exchange(m_statements, {});
}

RawReplay::RawReplay(const QString &file, const QList<Recorded> &statements)
{
    if (sqlite3_open(file.toUtf8().constData(), &m_connection) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(m_connection));
    if (!registerSwedishCollation(m_connection))
        qFatal("no collation");
    for (const char *setting : { "PRAGMA journal_mode=TRUNCATE", "PRAGMA synchronous=FULL", "PRAGMA foreign_keys=ON",
             "PRAGMA cache_size=-32000", "PRAGMA temp_store=MEMORY" })
        sqlite3_exec(m_connection, setting, nullptr, nullptr, nullptr);
    for (const Recorded &recorded : statements) {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v3(
                m_connection, recorded.sql.constData(), -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr)
            != SQLITE_OK)
            qFatal("%s: %s", recorded.sql.constData(), sqlite3_errmsg(m_connection));
        m_prepared.append(statement);
        m_values.append(recorded.values);
    }
}

RawReplay::~RawReplay()
{
    for (sqlite3_stmt *statement : m_prepared)
        sqlite3_finalize(statement);
    sqlite3_close(m_connection);
}

void RawReplay::bind(sqlite3_stmt *statement, int place, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        sqlite3_bind_null(statement, place);
        return;
    case QMetaType::LongLong:
        sqlite3_bind_int64(statement, place, value.toLongLong());
        return;
    case QMetaType::Double:
        sqlite3_bind_double(statement, place, value.toDouble());
        return;
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        sqlite3_bind_blob(statement, place, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_TRANSIENT);
        return;
    }
    default: {
        const QByteArray text = value.toString().toUtf8();
        sqlite3_bind_text(statement, place, text.constData(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
    }
    }
}

void RawReplay::run(const Replace &replace)
{
    m_rows = 0;
    for (qsizetype i = 0; i < m_prepared.size(); ++i) {
        sqlite3_stmt *statement = m_prepared.at(i);
        int place = 0;
        for (const QVariant &value : m_values.at(i))
            bind(statement, ++place, replace ? replace(value) : value);
        int result = 0;
        while ((result = sqlite3_step(statement)) == SQLITE_ROW) {
            ++m_rows;
            for (int column = 0; column < sqlite3_column_count(statement); ++column) {
                if (sqlite3_column_type(statement, column) == SQLITE_INTEGER)
                    sqlite3_column_int64(statement, column);
                else
                    sqlite3_column_text(statement, column);
            }
        }
        if (result != SQLITE_DONE)
            qFatal("%s: %s", sqlite3_sql(statement), sqlite3_errmsg(m_connection));
        sqlite3_reset(statement);
    }
}

qint64 RawReplay::scalar(const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(m_connection, sql, -1, &statement, nullptr);
    const qint64 value = sqlite3_step(statement) == SQLITE_ROW ? sqlite3_column_int64(statement, 0) : 0;
    sqlite3_finalize(statement);
    return value;
}

} // namespace lyhord::bench
