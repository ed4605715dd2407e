#include "tests/benchmarks/serverreplay.h"

#include <QtCore/QHash>
#include <QtCore/QtEndian>

#include <utility>

#include <libpq-fe.h>

// The linker sends the program's calls through here (see CMakeLists.txt).
extern "C" {
int __real_PQsendPrepare(PGconn *connection, const char *name, const char *query, int count, const Oid *types);
int __real_PQsendQueryPrepared(PGconn *connection, const char *name, int count, const char *const *values,
    const int *lengths, const int *formats, int resultFormat);
int __real_PQsendQueryParams(PGconn *connection, const char *query, int count, const Oid *types,
    const char *const *values, const int *lengths, const int *formats, int resultFormat);
int __wrap_PQsendPrepare(PGconn *connection, const char *name, const char *query, int count, const Oid *types);
int __wrap_PQsendQueryPrepared(PGconn *connection, const char *name, int count, const char *const *values,
    const int *lengths, const int *formats, int resultFormat);
int __wrap_PQsendQueryParams(PGconn *connection, const char *query, int count, const Oid *types,
    const char *const *values, const int *lengths, const int *formats, int resultFormat);
}

namespace lyhord::bench {

namespace {

// The benchmark and the session it measures are one thread.
bool recording = false;
QList<Recorded> recorded;
QHash<std::pair<const PGconn *, QByteArray>, Recorded> prepared;

QList<unsigned> typesOf(int count, const Oid *types)
{
    QList<unsigned> all(count, 0);
    for (int i = 0; types && i < count; ++i)
        all[i] = types[i];
    return all;
}

QList<QVariant> valuesOf(int count, const char *const *values, const int *lengths)
{
    QList<QVariant> all;
    for (int i = 0; i < count; ++i)
        all.append(
            values[i] ? QVariant(QByteArray(values[i], lengths ? lengths[i] : int(qstrlen(values[i])))) : QVariant());
    return all;
}

bool isPrepared(const QByteArray &sql)
{
    return sql.startsWith("SELECT") || sql.startsWith("INSERT") || sql.startsWith("UPDATE") || sql.startsWith("DELETE");
}

constexpr Oid boolType = 16;
constexpr Oid int8Type = 20;
constexpr Oid int2Type = 21;
constexpr Oid int4Type = 23;
constexpr Oid textType = 25;

QVariant meaning(const QVariant &sent, Oid type)
{
    if (!sent.isValid())
        return {};
    const QByteArray bytes = sent.toByteArray();
    switch (type) {
    case boolType:
        return qlonglong(bytes.at(0));
    case int2Type:
        return qlonglong(qFromBigEndian<qint16>(bytes.constData()));
    case int4Type:
        return qlonglong(qFromBigEndian<qint32>(bytes.constData()));
    case int8Type:
        return qlonglong(qFromBigEndian<qint64>(bytes.constData()));
    case textType:
        return QString::fromUtf8(bytes);
    default:
        return bytes;
    }
}

QByteArray bytesOf(const QVariant &meant, Oid type, qsizetype width)
{
    if (type == textType)
        return meant.toString().toUtf8();
    if (meant.typeId() == QMetaType::QByteArray)
        return meant.toByteArray();
    const qint64 number = qToBigEndian(meant.toLongLong());
    return QByteArray(reinterpret_cast<const char *>(&number), sizeof number).right(width);
}

} // namespace

ServerRecorder::ServerRecorder()
{
    recorded.clear();
    recording = true;
}

ServerRecorder::~ServerRecorder()
{
    recording = false;
}

QList<Recorded> ServerRecorder::take()
{
    return std::exchange(recorded, {});
}

ServerReplay::ServerReplay(const QString &url, const QList<Recorded> &statements)
    : m_connection(PQconnectdb(qPrintable(url)))
{
    PQclear(PQexec(m_connection, "SET search_path = lyhord; SET TimeZone = 'UTC'; SET lock_timeout = '5s'"));
    for (const Recorded &one : statements) {
        Statement statement{ {}, one.sql, one.types, one.values, {} };
        if (isPrepared(one.sql))
            prepare(statement);
        m_statements.append(statement);
    }
}

ServerReplay::~ServerReplay()
{
    PQfinish(m_connection);
}

void ServerReplay::prepare(Statement &statement)
{
    statement.name = "raw_" + QByteArray::number(m_statements.size());
    PGresult *answer = PQprepare(m_connection, statement.name.constData(), statement.sql.constData(),
        int(statement.types.size()), statement.types.constData());
    if (PQresultStatus(answer) != PGRES_COMMAND_OK)
        qFatal("%s: %s", statement.sql.constData(), PQerrorMessage(m_connection));
    PQclear(answer);
    answer = PQdescribePrepared(m_connection, statement.name.constData());
    for (int i = 0; i < PQnparams(answer); ++i) {
        statement.types[i] = PQparamtype(answer, i);
        statement.meant.append(meaning(statement.sent.at(i), statement.types.at(i)));
    }
    PQclear(answer);
}

PGresult *ServerReplay::execute(const Statement &statement, const Replace &replace)
{
    if (statement.name.isEmpty() && statement.sent.isEmpty())
        return PQexec(m_connection, statement.sql.constData());
    const qsizetype count = statement.sent.size();
    QList<QByteArray> kept(count);
    QList<const char *> values(count, nullptr);
    QList<int> lengths(count, 0);
    const QList<int> formats(count, 1);
    for (qsizetype i = 0; i < count; ++i) {
        if (!statement.sent.at(i).isValid())
            continue;
        kept[i] = statement.sent.at(i).toByteArray();
        if (replace && !statement.meant.isEmpty())
            kept[i] = bytesOf(replace(statement.meant.at(i)), statement.types.at(i), kept.at(i).size());
        values[i] = kept.at(i).constData();
        lengths[i] = int(kept.at(i).size());
    }
    return statement.name.isEmpty() ? PQexecParams(m_connection, statement.sql.constData(), int(count),
               statement.types.constData(), values.constData(), lengths.constData(), formats.constData(), 1)
                                    : PQexecPrepared(m_connection, statement.name.constData(), int(count),
                                        values.constData(), lengths.constData(), formats.constData(), 1);
}

void ServerReplay::read(PGresult *answer)
{
    const int rows = PQntuples(answer);
    const int columns = PQnfields(answer);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            if (PQgetisnull(answer, row, column) == 0)
                m_sum += PQgetlength(answer, row, column) + *PQgetvalue(answer, row, column);
        }
    }
}

void ServerReplay::run(const Replace &replace)
{
    for (const Statement &statement : std::as_const(m_statements)) {
        PGresult *answer = execute(statement, replace);
        const ExecStatusType status = PQresultStatus(answer);
        if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK)
            qFatal("%s: %s", statement.sql.constData(), PQerrorMessage(m_connection));
        read(answer);
        PQclear(answer);
    }
}

qint64 ServerReplay::scalar(const char *sql)
{
    PGresult *answer = PQexec(m_connection, sql);
    const qint64 value = PQntuples(answer) == 1 ? QByteArray(PQgetvalue(answer, 0, 0)).toLongLong() : 0;
    PQclear(answer);
    return value;
}

} // namespace lyhord::bench

using namespace lyhord::bench;

int __wrap_PQsendPrepare(PGconn *connection, const char *name, const char *query, int count, const Oid *types)
{
    prepared.insert({ connection, QByteArray(name) }, { QByteArray(query), {}, typesOf(count, types) });
    return __real_PQsendPrepare(connection, name, query, count, types);
}

int __wrap_PQsendQueryPrepared(PGconn *connection, const char *name, int count, const char *const *values,
    const int *lengths, const int *formats, int resultFormat)
{
    if (recording) {
        Recorded one = prepared.value({ connection, QByteArray(name) });
        one.values = valuesOf(count, values, lengths);
        recorded.append(one);
    }
    return __real_PQsendQueryPrepared(connection, name, count, values, lengths, formats, resultFormat);
}

int __wrap_PQsendQueryParams(PGconn *connection, const char *query, int count, const Oid *types,
    const char *const *values, const int *lengths, const int *formats, int resultFormat)
{
    if (recording)
        recorded.append({ QByteArray(query), valuesOf(count, values, lengths), typesOf(count, types) });
    return __real_PQsendQueryParams(connection, query, count, types, values, lengths, formats, resultFormat);
}
