#include "core/store/sql.h"

#include "core/store/database.h"
#include "core/store/dialect.h"
#include "core/store/prepared.h"

#include <QtSql/QSqlError>

namespace lyhord::sql {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype heavyValue = 64 * 1024;

bool isHeavy(const QVariant &value)
{
    if (value.typeId() == QMetaType::QByteArray)
        return value.toByteArray().size() > heavyValue;
    return value.typeId() == QMetaType::QString && value.toString().size() > heavyValue;
}

} // namespace

QVariant toColumn(bool value)
{
    return QVariant(value ? 1 : 0);
}

QVariant toColumn(int value)
{
    return QVariant(value);
}

QVariant toColumn(qint64 value)
{
    return QVariant(value);
}

QVariant toColumn(const QString &value)
{
    if (value.isEmpty())
        return QVariant(u""_s); // a null string would bind NULL
    QString text = value.normalized(QString::NormalizationForm_C); // a decomposed å is never found again
    while (!text.isEmpty() && (text.front() == QChar(0xfeff) || text.front() == QChar(0xfffe)))
        text.remove(0, 1); // SQLite takes it for a byte order mark and would swap the bytes of the text after it
    return text.isEmpty() ? QVariant(u""_s) : QVariant(text);
}

QVariant toColumn(const QByteArray &value)
{
    return QVariant(value.isNull() ? QByteArray("") : value);
}

QVariant toColumn(const QDateTime &value)
{
    return value.isValid() ? QVariant(value.toSecsSinceEpoch()) : QVariant(QMetaType(QMetaType::LongLong));
}

QVariant toColumn(QDate value)
{
    if (!value.isValid())
        return QVariant(QMetaType(QMetaType::Int));
    return QVariant(value.year() * 10000 + value.month() * 100 + value.day());
}

QVariant toColumn(std::nullopt_t)
{
    return QVariant(QMetaType(QMetaType::LongLong));
}

int toDueColumn(QDate day)
{
    return day.isValid() ? toColumn(day).toInt() : neverDue;
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
    m_prepared->inUse = true;
}

Query::Query(Query &&other) noexcept = default;

Query::~Query()
{
    if (!m_prepared)
        return;
    m_prepared->query.finish();
    if (m_prepared->heavy) { // the statement stays in the cache, a whole file shall not
        for (int i = 0; i < m_bound; ++i)
            m_prepared->query.bindValue(i, QVariant());
        m_prepared->heavy = false;
    }
    m_prepared->inUse = false;
}

Query &Query::bindNext(const QVariant &value)
{
    m_prepared->heavy = m_prepared->heavy || isHeavy(value);
    m_prepared->query.bindValue(m_bound++, value);
    return *this;
}

tl::unexpected<Error> Query::failure() const
{
    const QSqlError error = m_prepared->isPrepared ? m_prepared->query.lastError() : m_prepared->prepareError;
    return tl::unexpected(dialect::errorFor(error, m_prepared->text));
}

Result<> Query::run()
{
    if (!m_prepared->isPrepared || !m_prepared->query.exec())
        return failure();
    return {};
}

Result<int> Query::change()
{
    if (auto done = run(); !done)
        return tl::unexpected(done.error());
    return m_prepared->query.numRowsAffected();
}

Result<bool> Query::first()
{
    if (auto done = run(); !done)
        return tl::unexpected(done.error());
    if (next())
        return true;
    if (auto done = finished(); !done)
        return tl::unexpected(done.error());
    return false;
}

bool Query::next()
{
    return m_prepared->query.next();
}

Result<> Query::finished()
{
    if (m_prepared->query.lastError().isValid())
        return failure();
    return {};
}

QVariant Query::value(int column) const
{
    return m_prepared->query.value(column);
}

bool Query::isNull(int column) const
{
    return m_prepared->query.isNull(column);
}

bool Query::flag(int column) const
{
    return integer(column) != 0;
}

int Query::number(int column) const
{
    return value(column).toInt();
}

qint64 Query::integer(int column) const
{
    return value(column).toLongLong();
}

QString Query::text(int column) const
{
    return value(column).toString();
}

QByteArray Query::bytes(int column) const
{
    return value(column).toByteArray();
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
