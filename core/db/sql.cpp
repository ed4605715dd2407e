#include "core/db/sql.h"

#include "core/db/database.h"
#include "core/db/prepared.h"

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

int toMonthColumn(QDate day)
{
    return day.year() * 100 + day.month();
}

QDate monthFromColumn(int yearMonth)
{
    return { yearMonth / 100, yearMonth % 100, 1 };
}

QDate dayFromColumn(int yearMonthDay)
{
    if (yearMonthDay == 0 || yearMonthDay == neverDue)
        return {};
    return { yearMonthDay / 10000, yearMonthDay / 100 % 100, yearMonthDay % 100 };
}

using Step = Query::Prepared::Step;

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
    if (!value.isValid())
        put(std::nullopt);
    else if (value.typeId() == QMetaType::QByteArray)
        put(value.toByteArray());
    else if (value.typeId() == QMetaType::QString)
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
    m_prepared->startTiming();
    const Step step = m_prepared->step();
    m_prepared->noteFirstStep();
    m_isRow = step == Step::Row;
    m_isFirst = m_isRow;
    m_hasFailed = step == Step::Failed;
    return finished();
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
    if (m_isRow) {
        const Step step = m_prepared->step();
        m_isRow = step == Step::Row;
        m_hasFailed = step == Step::Failed;
        if (!m_isRow)
            m_prepared->noteEnd();
    }
    return m_isRow;
}

Result<> Query::finished()
{
    if (m_hasFailed)
        return failure();
    return {};
}

QVariant Query::value(int column) const
{
    switch (m_prepared->kindOf(column)) {
    case Prepared::ValueKind::Integer:
        return QVariant(integer(column));
    case Prepared::ValueKind::None:
        return {};
    case Prepared::ValueKind::Text:
        return QVariant(text(column));
    }
    return {};
}

bool Query::isNull(int column) const
{
    return m_prepared->kindOf(column) == Prepared::ValueKind::None;
}

bool Query::flag(int column) const
{
    return integer(column) != 0;
}

int Query::number(int column) const
{
    return static_cast<int>(m_prepared->integer(column));
}

qint64 Query::integer(int column) const
{
    return m_prepared->integer(column);
}

QLatin1StringView Query::utf8(int column) const
{
    return m_prepared->text(column);
}

QString Query::text(int column) const
{
    const QLatin1StringView held = utf8(column);
    if (held.isEmpty())
        return u""_s;
    QString text = QString::fromUtf8(held.data(), held.size());
    if (held.startsWith(byteOrderMark)) // fromUtf8 takes it for no part of the text
        text.prepend(QChar(QChar::ByteOrderMark));
    return text;
}

QByteArray Query::bytes(int column) const
{
    return m_prepared->bytes(column);
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
