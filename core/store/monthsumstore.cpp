#include "core/store/monthsumstore.h"

#include "core/db/database.h"

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

//! Of the row s
QString unmarked()
{
    return u"s.sums IS NOT NULL AND NOT EXISTS (SELECT 1 FROM month_marks k "
           "WHERE k.from_month <= s.month AND k.to_month >= s.month)"_s;
}

//! Rows of ids that are bound as one text
QString idsOf(DatabaseKind kind)
{
    return kind == DatabaseKind::Sqlite ? u"(SELECT value FROM json_each(?))"_s
                                        : u"(SELECT value::bigint FROM json_array_elements_text(?::json))"_s;
}

QString listed(const QList<qint64> &ids)
{
    QStringList texts;
    for (const qint64 id : ids)
        texts.append(QString::number(id));
    return u'[' + texts.join(u',') + u']';
}

} // namespace

MonthSumStore::MonthSumStore(Database &db)
    : m_db(db)
{
}

Result<QMap<QDate, MonthSumStore::Packets>> MonthSumStore::kept(
    QDate from, QDate to, const QStringList &departments, const QDateTime &madeBy)
{
    QMap<QDate, Packets> months;
    for (const QString &department : departments) {
        const auto read = sql::prepare(m_db,
            u"SELECT s.month, s.sums FROM month_sums s "
            "WHERE s.month >= ? AND s.month <= ? AND s.department = ? AND s.made_at <= ? AND "_s
                + unmarked())
                              .bind(sql::toMonthColumn(from), sql::toMonthColumn(to), department, madeBy)
                              .each([&](const sql::Query &query) {
                                  months[sql::monthFromColumn(query.number(0))].insert(department, query.bytes(1));
                              });
        if (!read)
            return tl::unexpected(read.error());
    }
    return months;
}

Result<QList<MonthSumStore::Mark>> MonthSumStore::marks()
{
    QList<Mark> marks;
    const auto read = sql::prepare(m_db, u"SELECT id, from_month, to_month FROM month_marks"_s)
                          .each([&](const sql::Query &query) {
                              marks.append({ query.integer(0), query.number(1), query.number(2) });
                          });
    if (!read)
        return tl::unexpected(read.error());
    return marks;
}

Result<std::optional<MonthToSum>> MonthSumStore::toSum(QDate from, QDate to, const QDateTime &madeBefore, char format)
{
    // First the marks, then which months are marked, then, by the caller, the facts: what is written in between stays
    // marked, and a mark that is shortened was seen in every month that it marks.
    const auto all = marks();
    if (!all)
        return tl::unexpected(all.error());
    return newest(from, to, madeBefore, format, *all);
}

Result<std::optional<MonthToSum>> MonthSumStore::newest(
    QDate from, QDate to, const QDateTime &madeBefore, char format, const QList<Mark> &marks)
{
    QMap<QDate, MonthToSum> unfit;
    QList<QDate> known;
    QList<QDate> justMade;
    const auto read = sql::prepare(m_db,
        u"SELECT s.month, s.version, s.made_at, CASE WHEN "_s + unmarked()
            + u" THEN 1 ELSE 0 END, substr(s.sums, 1, 1) FROM month_sums s WHERE s.department = '' AND s.month >= ?"_s)
                          .bind(sql::toMonthColumn(from))
                          .each([&](const sql::Query &query) {
                              const QDate month = sql::monthFromColumn(query.number(0));
                              known.append(month);
                              if (query.flag(3) && query.bytes(4) == QByteArray(1, format))
                                  return;
                              unfit.insert(month, { month, query.integer(1), {} });
                              if (!query.isNull(2) && query.moment(2) > madeBefore)
                                  justMade.append(month);
                          });
    if (!read)
        return tl::unexpected(read.error());
    if (!unfit.isEmpty() && unfit.lastKey() > to) // by somebody's clock that month is over: it comes first
        return std::optional<MonthToSum>();
    const QDate first(from.year(), from.month(), 1);
    for (QDate month(to.year(), to.month(), 1); month >= first; month = month.addMonths(-1)) {
        const bool isNew = !known.contains(month);
        if (!isNew && !unfit.contains(month))
            continue;
        if (justMade.contains(month))
            return std::optional<MonthToSum>();
        if (isNew) {
            if (auto announced = announce(month); !announced)
                return tl::unexpected(announced.error());
        }
        MonthToSum found = isNew ? MonthToSum{ month, 1, {} } : unfit.value(month);
        for (const Mark &mark : marks) {
            if (mark.from <= sql::toMonthColumn(month) && mark.to >= sql::toMonthColumn(month))
                found.marks.append(mark.id);
        }
        return std::optional(found);
    }
    return std::optional<MonthToSum>();
}

//! From here on the month is marked when something is changed that counts in it
Result<> MonthSumStore::announce(QDate month)
{
    return sql::prepare(
        m_db, u"INSERT INTO month_sums (month, department, version) VALUES (?, '', 1) ON CONFLICT DO NOTHING"_s)
        .bind(sql::toMonthColumn(month))
        .run();
}

Result<bool> MonthSumStore::keep(const MonthToSum &summed, const Packets &packets, const QDateTime &now)
{
    const int month = sql::toMonthColumn(summed.month);
    const auto changed = sql::prepare(m_db,
        u"UPDATE month_sums SET version = version + 1, made_at = ?, sums = ? "
        "WHERE month = ? AND department = '' AND version = ?"_s)
                             .bind(now, packets.value(QString()), month, summed.version)
                             .change();
    if (!changed)
        return tl::unexpected(changed.error());
    if (*changed == 0)
        return false;
    const QString forget = m_db.kind() == DatabaseKind::Postgresql
        ? u"SELECT forget_department_sums(?)"_s
        : u"DELETE FROM month_sums WHERE month = ? AND department <> ''"_s;
    if (auto gone = sql::prepare(m_db, forget).bind(month).run(); !gone)
        return tl::unexpected(gone.error());
    for (auto packet = packets.cbegin(); packet != packets.cend(); ++packet) {
        if (packet.key().isEmpty())
            continue;
        const auto added = sql::prepare(
            m_db, u"INSERT INTO month_sums (month, department, version, made_at, sums) VALUES (?, ?, ?, ?, ?)"_s)
                               .bind(month, packet.key(), summed.version + 1, now, *packet)
                               .run();
        if (!added)
            return tl::unexpected(added.error());
    }
    return shorten(summed.marks, summed.month).map([] { return true; });
}

//! No month from there on is marked by them any more
Result<> MonthSumStore::shorten(const QList<qint64> &marks, QDate before)
{
    if (marks.isEmpty())
        return {};
    const QString ids = listed(marks);
    if (auto shortened = sql::prepare(
            m_db, u"UPDATE month_marks SET to_month = ? WHERE from_month < ? AND id IN "_s + idsOf(m_db.kind()))
                             .bind(sql::toMonthColumn(before.addMonths(-1)), sql::toMonthColumn(before), ids)
                             .run();
        !shortened)
        return shortened;
    if (m_db.kind() == DatabaseKind::Postgresql) {
        auto forget = sql::prepare(m_db, u"SELECT forget_month_marks(?, ?::json)"_s);
        return forget.bind(sql::toMonthColumn(before), ids).run();
    }
    return sql::prepare(m_db,
        u"DELETE FROM month_marks WHERE (from_month >= ? OR NOT EXISTS (SELECT 1 FROM month_sums WHERE month < ?)) "
        "AND id IN "_s
            + idsOf(m_db.kind()))
        .bind(sql::toMonthColumn(before), sql::toMonthColumn(before), ids)
        .run();
}

Result<std::optional<std::pair<qint64, MonthSumStore::Packets>>> MonthSumStore::all(QDate month)
{
    Packets packets;
    qint64 version = 0;
    const auto read = sql::prepare(
        m_db, u"SELECT s.department, s.version, s.sums FROM month_sums s WHERE s.month = ? AND "_s + unmarked())
                          .bind(sql::toMonthColumn(month))
                          .each([&](const sql::Query &query) {
                              version = query.integer(1);
                              packets.insert(query.text(0), query.bytes(2));
                          });
    if (!read)
        return tl::unexpected(read.error());
    if (packets.isEmpty())
        return std::optional<std::pair<qint64, Packets>>();
    return std::optional(std::pair(version, packets));
}

Result<QList<QDate>> MonthSumStore::months()
{
    QList<QDate> months;
    const auto read = sql::prepare(
        m_db, u"SELECT s.month FROM month_sums s WHERE s.department = '' AND "_s + unmarked() + u" ORDER BY s.month"_s)
                          .each([&](const sql::Query &query) { months.append(sql::monthFromColumn(query.number(0))); });
    if (!read)
        return tl::unexpected(read.error());
    return months;
}

} // namespace lyhord
