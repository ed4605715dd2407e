#include "tests/services/figuredifferences.h"

#include <QtCore/QSet>

#include <algorithm>
#include <cmath>

namespace lyhord::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostShown = 10; // subjects and risers
constexpr double fewestOfARiser = 5;

QString written(const std::optional<double> &number)
{
    return number ? QString::number(*number, 'g', 12) : u"nothing"_s;
}

std::optional<double> shown(const ReportCell &cell)
{
    if (const auto *count = std::get_if<qint64>(&cell.value))
        return static_cast<double>(*count);
    if (const auto *number = std::get_if<double>(&cell.value))
        return *number;
    return std::nullopt;
}

bool isSame(const std::optional<double> &one, const std::optional<double> &other)
{
    return one.has_value() == other.has_value() && (!one || std::abs(*one - *other) < 1e-9);
}

bool isNothing(const PlainRow &row)
{
    return std::all_of(
        row.cbegin(), row.cend(), [](const std::optional<double> &figure) { return figure.value_or(0) == 0; });
}

bool isOfSubjects(const QString &table)
{
    return table == u"subjects" || table == u"risers";
}

//! "1–5" and "1_5" are the row of those with one day at least
QString plainKey(const ReportTable &table, const ReportRow &row)
{
    if (row.isSum)
        return sumRow;
    if (table.key != u"distribution")
        return row.key;
    qsizetype digits = 0;
    while (digits < row.key.size() && row.key.at(digits).isDigit())
        ++digits;
    return row.key.left(digits);
}

class Comparison
{
public:
    Comparison(const Report &report, const PlainFigures &plain, const PlainTown &town)
        : m_report(report)
        , m_plain(plain)
        , m_town(town)
    {
    }

    QStringList found()
    {
        for (const ReportTable &table : m_report.tables) {
            if (table.key == u"improvements")
                compareImprovements(table);
            else if (table.key != u"corrected_since")
                compareTable(table);
        }
        findMissingTables();
        compareHeads();
        return m_found;
    }

private:
    void tell(const QString &place, const std::optional<double> &inReport, const std::optional<double> &plain)
    {
        m_found.append(u"%1: %2 in the report, %3 counted slowly"_s.arg(place, written(inReport), written(plain)));
    }

    void compareTable(const ReportTable &table)
    {
        if (!m_plain.tables.contains(table.key)) {
            m_found.append(u"there is no table "_s + table.key);
            return;
        }
        const PlainTable &plain = m_plain.tables[table.key];
        QSet<QString> seen;
        for (const ReportRow &row : table.rows) {
            const QString key = plainKey(table, row);
            if (seen.contains(key))
                m_found.append(u"%1: two rows %2"_s.arg(table.key, key));
            seen.insert(key);
            compareRow(table, row, plain.value(key));
        }
        if (isOfSubjects(table.key))
            checkLargest(table, plain);
        else
            findMissingRows(table, plain, seen);
        if (table.key.startsWith(u"departments"_s))
            checkOrder(table);
    }

    void compareRow(const ReportTable &table, const ReportRow &row, const PlainRow &plain)
    {
        if (row.cells.size() != table.columns.size()) {
            m_found.append(u"%1: row %2 has other columns"_s.arg(table.key, row.key));
            return;
        }
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            const ReportColumn &column = table.columns.at(i);
            const QString place = u"%1/%2/%3"_s.arg(table.key, plainKey(table, row), column.key);
            const std::optional<double> inReport = shown(row.cells.at(i));
            if (plain.isEmpty() ? inReport.value_or(0) != 0 : !plain.contains(column.key))
                m_found.append(place + u": shows what nobody else has counted"_s);
            else if (!plain.isEmpty() && !isSame(inReport, plain.value(column.key)))
                tell(place, inReport, plain.value(column.key));
        }
    }

    void findMissingRows(const ReportTable &table, const PlainTable &plain, const QSet<QString> &seen)
    {
        for (auto row = plain.cbegin(); row != plain.cend(); ++row) {
            if (row.key() == sumRow || seen.contains(row.key()))
                continue;
            for (const ReportColumn &column : table.columns) {
                const std::optional<double> figure = row.value().value(column.key);
                if (figure.value_or(0) != 0)
                    tell(u"%1/%2/%3"_s.arg(table.key, row.key(), column.key), std::nullopt, figure);
            }
        }
        const bool isSummed = table.key == u"split" || table.key == u"departments_types";
        if (isSummed && table.rows.size() > 1 && !seen.contains(sumRow))
            m_found.append(table.key + u" has no sum"_s);
    }

    //! Nothing left out is larger than what is shown, and what is shown comes in its order
    void checkLargest(const ReportTable &table, const PlainTable &plain)
    {
        const bool rises = table.key == u"risers"; // R104: against the same time last year, and by five cases at least
        const QString by = rises ? u"difference_last_year"_s : u"received"_s;
        QList<double> all;
        for (auto row = plain.cbegin(); row != plain.cend(); ++row) {
            const bool isNamed = !rises || row.value().value(u"received"_s).value_or(0) >= fewestOfARiser;
            if (row.key() != sumRow && isNamed && row.value().value(by).value_or(0) > 0)
                all.append(*row.value().value(by));
        }
        std::sort(all.begin(), all.end(), std::greater());
        all.resize(qMin(all.size(), mostShown));
        QList<double> inReport;
        for (const ReportRow &row : table.rows) {
            if (!row.isSum)
                inReport.append(plain.value(row.key).value(by).value_or(0));
        }
        if (inReport != all)
            m_found.append(table.key + u": not the largest, or not in their order"_s);
    }

    void checkOrder(const ReportTable &table)
    {
        QStringList inOrder;
        for (const Department &department : m_town.profile.departments)
            inOrder.append(department.key);
        inOrder.append(QString());
        qsizetype last = -1;
        for (const ReportRow &row : table.rows) {
            const qsizetype at = row.isSum ? inOrder.size() : inOrder.indexOf(row.key);
            if (at <= last)
                m_found.append(u"%1: %2 stands in the wrong place"_s.arg(table.key, row.key));
            last = at;
        }
    }

    void compareHeads()
    {
        if (m_report.keyFigures.size() != 4)
            m_found.append(u"the first page has not four figures"_s);
        for (const KeyFigure &head : m_report.keyFigures) {
            compareHead(head.key, head.value, m_plain.now);
            compareHead(head.key + u" before"_s, head.before, m_plain.before);
            compareHead(head.key + u" last year"_s, head.lastYear, m_plain.lastYear);
        }
    }

    void compareHead(const QString &name, const ReportCell &cell, const PlainRow &plain)
    {
        const std::optional<double> figure = plain.value(name.section(u' ', 0, 0));
        if (!isSame(shown(cell), figure))
            tell(u"first page: "_s + name, shown(cell), figure);
    }

    void findMissingTables()
    {
        for (auto plain = m_plain.tables.cbegin(); plain != m_plain.tables.cend(); ++plain) {
            const bool isThere = std::any_of(m_report.tables.cbegin(), m_report.tables.cend(),
                [&](const ReportTable &table) { return table.key == plain.key(); });
            const bool isOfMarks = plain.key() == u"processes" || plain.key() == u"service_declarations"
                || plain.key() == u"campaigns";
            for (auto row = plain->cbegin(); row != plain->cend() && !isThere; ++row) {
                const bool isUnmarked = isOfMarks && (row.key().isEmpty() || row.key() == sumRow);
                if (!isUnmarked && !isNothing(*row))
                    m_found.append(u"the table %1 is missing, though %2 has figures"_s.arg(plain.key(), row.key()));
            }
        }
    }

    void compareImprovements(const ReportTable &table)
    {
        QStringList plain;
        for (const PlainImprovement &one : m_plain.improvements)
            plain.append(one.department + u' ' + one.day.toString(Qt::ISODate));
        QStringList inReport;
        for (const ReportRow &row : table.rows) {
            for (const ReportCell &cell : row.cells) {
                if (const auto *day = std::get_if<QDate>(&cell.value))
                    inReport.append(row.key + u' ' + day->toString(Qt::ISODate));
            }
        }
        plain.sort();
        inReport.sort();
        if (plain != inReport)
            m_found.append(u"improvements: %1 in the report, %2 counted slowly"_s.arg(
                inReport.join(u", "_s), plain.join(u", "_s)));
    }

    const Report &m_report;
    const PlainFigures &m_plain;
    const PlainTown &m_town;
    QStringList m_found;
};

} // namespace

QStringList differences(const Report &report, const PlainFigures &plain, const PlainTown &town)
{
    return Comparison(report, plain, town).found();
}

QStringList correctedSinceDifferences(const Report &report, const PlainFigures &frozen, const PlainFigures &today)
{
    QSet<QString> listed;
    QStringList found;
    for (const ReportTable &table : report.tables) {
        for (const ReportRow &row : table.rows) {
            if (table.key != u"corrected_since")
                continue;
            listed.insert(row.key);
            for (qsizetype i = 0; i < table.columns.size(); ++i) {
                const QString &column = table.columns.at(i).key;
                const PlainFigures &counted = column == u"frozen" ? frozen : today;
                const std::optional<double> plain = row.key.startsWith(u"of_"_s)
                    ? counted.tables.value(u"types"_s).value(row.key.mid(3)).value(u"received"_s)
                    : counted.now.value(row.key);
                if (!isSame(shown(row.cells.at(i)), plain))
                    found.append(u"corrected_since/%1/%2: %3 in the report, %4 counted slowly"_s.arg(
                        row.key, column, written(shown(row.cells.at(i))), written(plain)));
            }
        }
    }
    for (auto figure = frozen.now.cbegin(); figure != frozen.now.cend(); ++figure) {
        const bool isCount = !figure.key().contains(u"share"_s) && !figure.key().contains(u"median"_s)
            && !figure.key().contains(u"p90"_s) && figure.key() != u"answered_late"
            && figure.key() != u"due_written_off" && figure.key() != u"waiting"; // told live
        if (isCount && !isSame(figure.value(), today.now.value(figure.key())) && !listed.contains(figure.key()))
            found.append(u"corrected_since does not list "_s + figure.key());
    }
    return found;
}

} // namespace lyhord::test
