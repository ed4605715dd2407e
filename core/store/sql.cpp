#include "core/store/sql.h"

#include "core/store/database.h"
#include "core/store/prepared.h"

namespace lyhord::sql {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1StringView byteOrderMark("\xef\xbb\xbf");

} // namespace

int toDayColumn(QDate day)
{
    return day.isValid() ? day.year() * 10000 + day.month() * 100 + day.day() : 0;
}

int toDueColumn(QDate day)
{
    return day.isValid() ? toDayColumn(day) : neverDue;
}

QDate dayFromColumn(int yearMonthDay)
{
    if (yearMonthDay == 0 || yearMonthDay == neverDue)
        return {};
    return { yearMonthDay / 10000, yearMonthDay / 100 % 100, yearMonthDay % 100 };
}

Query::Query(std::shared_ptr<Prepared> prepared)
    : m_prepared(std::move(prepared))
{
    m_prepared->take();
}

Query::Query(Query &&other) noexcept = default;

Query::~Query()
{
    if (m_prepared)
        m_prepared->giveBack();
}

void Query::put(std::nullopt_t)
{
    m_prepared->bindNull(++m_bound);
}

void Query::put(bool value)
{
    m_prepared->bindInteger(++m_bound, value ? 1 : 0);
}

void Query::put(int value)
{
    m_prepared->bindInteger(++m_bound, value);
}

void Query::put(qint64 value)
{
    m_prepared->bindInteger(++m_bound, value);
}

void Query::put(const QString &value)
{
    if (value.isEmpty())
        putLatin1(""_L1);
    else
        m_prepared->bindText(++m_bound, value.normalized(QString::NormalizationForm_C).toUtf8());
}

void Query::put(const QByteArray &value)
{
    m_prepared->bindBytes(++m_bound, value);
}

void Query::put(const QDateTime &value)
{
    if (value.isValid())
        put(value.toSecsSinceEpoch());
    else
        put(std::nullopt);
}

void Query::put(QDate value)
{
    if (value.isValid())
        put(toDayColumn(value));
    else
        put(std::nullopt);
}

void Query::putLatin1(QLatin1StringView value)
{
    m_prepared->bindConstant(++m_bound, value);
}

Query &Query::bindNext(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString)
        put(value.toString());
    else
        put(value.toLongLong());
    return *this;
}

tl::unexpected<Error> Query::failure() const
{
    return tl::unexpected(m_prepared->error());
}

Result<> Query::run()
{
    m_state = m_prepared->step();
    m_isFirst = m_state == SQLITE_ROW;
    if (m_state != SQLITE_ROW && m_state != SQLITE_DONE)
        return failure();
    return {};
}

Result<int> Query::change()
{
    if (auto done = run(); !done)
        return tl::unexpected(done.error());
    return m_prepared->changes();
}

Result<bool> Query::first()
{
    if (auto done = run(); !done)
        return tl::unexpected(done.error());
    return next();
}

bool Query::next()
{
    if (m_isFirst) { // run() has stepped to it already
        m_isFirst = false;
        return true;
    }
    if (m_state == SQLITE_ROW)
        m_state = m_prepared->step();
    return m_state == SQLITE_ROW;
}

Result<> Query::finished()
{
    if (m_state != SQLITE_ROW && m_state != SQLITE_DONE)
        return failure();
    return {};
}

QVariant Query::value(int column) const
{
    switch (sqlite3_column_type(m_prepared->statement(), column)) {
    case SQLITE_INTEGER:
        return QVariant(integer(column));
    case SQLITE_NULL:
        return {};
    default:
        return QVariant(text(column));
    }
}

bool Query::isNull(int column) const
{
    return sqlite3_column_type(m_prepared->statement(), column) == SQLITE_NULL;
}

bool Query::flag(int column) const
{
    return integer(column) != 0;
}

int Query::number(int column) const
{
    return sqlite3_column_int(m_prepared->statement(), column);
}

qint64 Query::integer(int column) const
{
    return sqlite3_column_int64(m_prepared->statement(), column);
}

QLatin1StringView Query::latin1(int column) const
{
    sqlite3_stmt *statement = m_prepared->statement();
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
    return QLatin1StringView(text, sqlite3_column_bytes(statement, column));
}

QString Query::text(int column) const
{
    const QLatin1StringView utf8 = latin1(column);
    if (utf8.isEmpty())
        return u""_s;
    QString text = QString::fromUtf8(utf8.data(), utf8.size());
    if (utf8.startsWith(byteOrderMark)) // fromUtf8 takes it for no part of the text
        text.prepend(QChar(QChar::ByteOrderMark));
    return text;
}

QByteArray Query::bytes(int column) const
{
    sqlite3_stmt *statement = m_prepared->statement();
    const auto *blob = static_cast<const char *>(sqlite3_column_blob(statement, column));
    return QByteArray(blob, sqlite3_column_bytes(statement, column));
}

QDateTime Query::moment(int column) const
{
    return maybeMoment(column).value_or(QDateTime());
}

QDate Query::day(int column) const
{
    return dayFromColumn(number(column));
}

std::optional<QDateTime> Query::maybeMoment(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return QDateTime::fromSecsSinceEpoch(integer(column), Qt::UTC);
}

std::optional<QDate> Query::maybeDay(int column) const
{
    const QDate found = day(column);
    return found.isValid() ? std::optional(found) : std::nullopt;
}

Query prepare(Database &db, const QString &text)
{
    return db.prepare(text);
}

Result<> run(Database &db, const QString &text)
{
    Query query = db.prepare(text);
    return query.run();
}

} // namespace lyhord::sql
