#include "core/db/postgresprepared.h"

#include "core/db/dialect.h"
#include "core/db/postgresconnection.h"
#include "core/log/categories.h"
#include "core/log/loggable.h"

#include <QtCore/QtEndian>

namespace lyhord::sql {

using namespace Qt::Literals::StringLiterals;

namespace {

// Numbers of the types in every PostgreSQL (pg_type.dat)
constexpr Oid boolType = 16;
constexpr Oid bytesType = 17;
constexpr Oid int8Type = 20;
constexpr Oid int2Type = 21;
constexpr Oid int4Type = 23;
constexpr Oid textType = 25;

bool isInteger(Oid type)
{
    return type == int8Type || type == int4Type || type == int2Type || type == boolType;
}

int widthOf(Oid type)
{
    switch (type) {
    case boolType:
        return 1;
    case int2Type:
        return 2;
    case int4Type:
        return 4;
    default:
        return 8;
    }
}

qint64 integerFrom(const char *bytes, int width)
{
    switch (width) {
    case 1:
        return *bytes;
    case 2:
        return qFromBigEndian<qint16>(bytes);
    case 4:
        return qFromBigEndian<qint32>(bytes);
    default:
        return qFromBigEndian<qint64>(bytes);
    }
}

//! What the server has to plan
bool isWorthPreparing(const QByteArray &statement)
{
    return statement.startsWith("SELECT") || statement.startsWith("INSERT") || statement.startsWith("UPDATE")
        || statement.startsWith("DELETE");
}

//! The last bytes of a big-endian number are the smaller number
const char *lastBytes(const qint64 &bigEndian, int width)
{
    return reinterpret_cast<const char *>(&bigEndian) + sizeof bigEndian - static_cast<size_t>(width);
}

} // namespace

PostgresPrepared::PostgresPrepared(PostgresConnection &connection, const QString &text, bool kept)
    : m_connection(connection)
    , m_kept(kept)
{
    int places = 0;
    m_text = dialect::withNumberedPlaces(text, &places).toUtf8();
    m_values.resize(places);
}

void PostgresPrepared::reset()
{
    m_answer.reset();
    m_row = -1;
    m_rows = 0;
    for (Value &value : m_values)
        value = {};
}

PostgresPrepared::Value &PostgresPrepared::at(int place)
{
    if (place > m_values.size()) // the server says that there is no such place
        m_values.resize(place);
    return m_values[place - 1];
}

void PostgresPrepared::bindNull(int place)
{
    at(place) = {};
}

void PostgresPrepared::bindInteger(int place, qint64 value)
{
    Value &bound = at(place);
    bound.given = Given::Integer;
    bound.number = value;
}

void PostgresPrepared::bindConstant(int place, QLatin1StringView text)
{
    Value &bound = at(place);
    bound.given = Given::Text;
    bound.constant = text;
}

void PostgresPrepared::bindText(int place, QByteArray utf8)
{
    Value &bound = at(place);
    bound.given = Given::Text;
    bound.kept = std::move(utf8);
    bound.constant = QLatin1StringView(bound.kept);
}

void PostgresPrepared::bindBytes(int place, const QByteArray &bytes)
{
    Value &bound = at(place);
    bound.given = Given::Bytes;
    bound.kept = bytes;
    bound.constant = QLatin1StringView(bound.kept);
}

Query::Prepared::Step PostgresPrepared::step()
{
    if (!m_answer)
        run();
    else
        ++m_row;
    if (!m_answer)
        return Step::Failed;
    return m_row < m_rows ? Step::Row : Step::Done;
}

QList<Oid> PostgresPrepared::typesOfThese() const
{
    QList<Oid> types;
    types.reserve(m_values.size());
    for (const Value &value : m_values) {
        switch (value.given) {
        case Given::Nothing:
            types.append(0); // the server finds out
            break;
        case Given::Integer:
            types.append(int8Type);
            break;
        case Given::Text:
            types.append(textType);
            break;
        case Given::Bytes:
            types.append(bytesType);
            break;
        }
    }
    return types;
}

bool PostgresPrepared::isPreparedForThese() const
{
    if (m_name.isEmpty() || m_session != m_connection.session() || m_types.size() != m_values.size())
        return false;
    for (qsizetype i = 0; i < m_values.size(); ++i) {
        const Given given = m_values.at(i).given;
        const Oid type = m_types.at(i);
        if ((given == Given::Integer && !isInteger(type)) || (given == Given::Text && type != textType)
            || (given == Given::Bytes && type != bytesType))
            return false;
    }
    return true;
}

//! Where nothing was given yet the server has found the type; it is asked once
void PostgresPrepared::noteTypes(PGconn *session)
{
    if (!m_types.contains(0))
        return;
    const postgresfailure::Answer described(
        m_connection.answerTo(PQsendDescribePrepared(session, m_name.constData()) == 1));
    for (int i = 0; i < PQnparams(described.get()) && i < m_types.size(); ++i)
        m_types[i] = PQparamtype(described.get(), i);
}

bool PostgresPrepared::prepareFor(PGconn *session)
{
    m_types = typesOfThese();
    m_name = m_connection.newStatementName();
    m_session = m_connection.session();
    const postgresfailure::Answer prepared(
        m_connection.answerTo(PQsendPrepare(session, m_name.constData(), m_text.constData(),
                                  static_cast<int>(m_types.size()), m_types.constData())
            == 1));
    if (PQresultStatus(prepared.get()) == PGRES_COMMAND_OK) {
        noteTypes(session);
        return true;
    }
    m_name.clear();
    fail(session, prepared.get());
    return false;
}

const PostgresPrepared::Sent &PostgresPrepared::sentAs(const QList<Oid> &types)
{
    const qsizetype count = m_values.size();
    m_sent.values.resize(count);
    m_sent.lengths.resize(count);
    m_sent.formats.fill(1, count);
    m_sent.numbers.resize(count);
    for (qsizetype i = 0; i < count; ++i) {
        const Value &value = m_values.at(i);
        m_sent.values[i] = nullptr;
        m_sent.lengths[i] = 0;
        if (value.given == Given::Integer) {
            m_sent.lengths[i] = widthOf(types.at(i));
            m_sent.numbers[i] = qToBigEndian(value.number);
            m_sent.values[i] = lastBytes(m_sent.numbers.at(i), m_sent.lengths.at(i));
        } else if (value.given != Given::Nothing) {
            m_sent.lengths[i] = static_cast<int>(value.constant.size());
            m_sent.values[i] = value.constant.isEmpty() ? "" : value.constant.data(); // a null pointer would be NULL
        }
    }
    return m_sent;
}

void PostgresPrepared::run()
{
    PGconn *session = m_connection.sessionFor(m_text);
    if (!session) {
        m_error = dialect::errorFor(dialect::Fault::ServerGone, QString::fromUtf8(m_text));
        return;
    }
    const bool inServer = m_kept && m_hasRun && isWorthPreparing(m_text);
    if (inServer && !isPreparedForThese() && !prepareFor(session))
        return;
    m_hasRun = true;
    const QList<Oid> types = inServer ? m_types : typesOfThese();
    const Sent &sent = sentAs(types);
    const int count = static_cast<int>(m_values.size());
    const int wasSent = inServer ? PQsendQueryPrepared(session, m_name.constData(), count, sent.values.constData(),
                            sent.lengths.constData(), sent.formats.constData(), 1)
                                 : PQsendQueryParams(session, m_text.constData(), count, types.constData(),
                                     sent.values.constData(), sent.lengths.constData(), sent.formats.constData(), 1);
    take(session, m_connection.answerTo(wasSent == 1));
}

void PostgresPrepared::take(PGconn *session, PGresult *answer)
{
    m_answer.reset(answer);
    m_connection.noteTransaction();
    const ExecStatusType status = PQresultStatus(answer);
    // A transaction in which something has failed is rolled back by its COMMIT, and that is no error to the server
    const bool rolledBack = m_text == "COMMIT" && qstrcmp(PQcmdStatus(answer), "COMMIT") != 0;
    if (rolledBack || (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK)) {
        fail(session, answer);
        m_answer.reset();
        return;
    }
    m_row = 0;
    m_rows = PQntuples(answer);
}

void PostgresPrepared::fail(PGconn *session, const PGresult *answer)
{
    m_error = postgresfailure::errorOf(session, answer, QString::fromUtf8(m_text));
    qCWarning(databaseLog, "failed: %s", loggable(m_error).constData());
}

int PostgresPrepared::changes() const
{
    return QByteArray(PQcmdTuples(m_answer.get())).toInt();
}

QLatin1StringView PostgresPrepared::raw(int column) const
{
    return QLatin1StringView(PQgetvalue(m_answer.get(), m_row, column), PQgetlength(m_answer.get(), m_row, column));
}

Query::Prepared::ValueKind PostgresPrepared::kindOf(int column) const
{
    if (PQgetisnull(m_answer.get(), m_row, column) == 1)
        return ValueKind::None;
    return isInteger(PQftype(m_answer.get(), column)) ? ValueKind::Integer : ValueKind::Text;
}

qint64 PostgresPrepared::integer(int column) const
{
    const QLatin1StringView value = raw(column);
    if (value.isEmpty())
        return 0;
    if (isInteger(PQftype(m_answer.get(), column)))
        return integerFrom(value.data(), static_cast<int>(value.size()));
    return QByteArrayView(value).toLongLong();
}

QLatin1StringView PostgresPrepared::text(int column) const
{
    const QLatin1StringView value = raw(column);
    if (value.isEmpty() || !isInteger(PQftype(m_answer.get(), column)))
        return value;
    m_written = QByteArray::number(integer(column));
    return QLatin1StringView(m_written);
}

QByteArray PostgresPrepared::bytes(int column) const
{
    const QLatin1StringView value = raw(column);
    return QByteArray(value.data(), value.size());
}

} // namespace lyhord::sql
