#include "core/report/smallnumbers.h"

#include "core/report/columns.h"
#include "core/report/reportlookup.h"
#include "core/report/tablecharts.h"
#include "core/report/tables.h"

#include <algorithm>
#include <optional>
#include <set>
#include <tuple>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

//! The same figure, wherever it stands: what its row is a group of, the row, the column
using Identity = std::tuple<int, QString, QString>;

//! A line of figures of which one is the sum of the others
struct Line
{
    QList<ReportCell *> parts;
    ReportCell *sum = nullptr;
};

std::optional<qint64> countOf(const ReportCell &cell)
{
    const auto *count = std::get_if<qint64>(&cell.value);
    return count ? std::optional(*count) : std::nullopt;
}

bool isCount(const ReportColumn &column)
{
    return column.kind == FigureKind::Count || column.kind == FigureKind::Difference;
}

//! Rows that stand for themselves and what lies below none: with levels only those at the top add up
QList<ReportCell *> columnParts(ReportTable &table, qsizetype column)
{
    QList<ReportCell *> parts;
    for (ReportRow &row : table.rows) {
        if (isDrawn(row))
            parts.append(&row.cells[column]);
    }
    return parts;
}

QList<Line> columnLines(ReportTable &table)
{
    QList<Line> lines;
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        if (!isCount(table.columns.at(column)) || table.rows.isEmpty())
            continue;
        Line line{ .parts = columnParts(table, column) };
        if (table.rows.constLast().isSum)
            line.sum = &table.rows.last().cells[column];
        if (line.sum)
            lines.append(line);
    }
    return lines;
}

QList<Line> rowLines(ReportTable &table)
{
    QList<Line> lines;
    for (const QStringList &keys : columns::sums()) {
        const qsizetype sum = placeOf(table, keys.constFirst());
        QList<qsizetype> parts;
        for (const QString &key : keys.mid(1)) {
            if (const qsizetype place = placeOf(table, key); place >= 0)
                parts.append(place);
        }
        if (sum < 0 || parts.isEmpty())
            continue;
        for (ReportRow &row : table.rows) {
            Line line{ .sum = &row.cells[sum] };
            for (const qsizetype part : std::as_const(parts))
                line.parts.append(&row.cells[part]);
            lines.append(line);
        }
    }
    // What is left of those who wanted a reply were late: a small rest is as telling as a small number.
    const qsizetype wanting = placeOf(table, u"wanting_reply"_s);
    const qsizetype inTime = placeOf(table, u"answered_in_time"_s);
    if (wanting >= 0 && inTime >= 0) {
        for (ReportRow &row : table.rows)
            lines.append(Line{ .parts = { &row.cells[inTime] }, .sum = &row.cells[wanting] });
    }
    return lines;
}

//! Masks one more where a single masked one could be reckoned from the rest; whether it did
bool protect(const Line &line)
{
    qsizetype masked = line.sum->masked ? 1 : 0;
    for (const ReportCell *part : line.parts)
        masked += part->masked ? 1 : 0;
    if (masked != 1)
        return false;
    ReportCell *smallest = nullptr;
    for (ReportCell *part : line.parts) {
        const auto count = countOf(*part);
        if (!part->masked && count && *count > 0 && (!smallest || *count < *countOf(*smallest)))
            smallest = part;
    }
    if (!smallest && !line.sum->masked && line.parts.size() > 0)
        smallest = line.sum;
    if (!smallest || smallest->masked)
        return false;
    smallest->masked = true;
    return true;
}

bool hidesASmallRest(const Line &line, int smallNumber)
{
    if (line.parts.size() != 1 || line.sum->masked || line.parts.constFirst()->masked)
        return false;
    const auto part = countOf(*line.parts.constFirst());
    const auto sum = countOf(*line.sum);
    return part && sum && *sum - *part > 0 && *sum - *part < smallNumber;
}

class Mask
{
public:
    Mask(Report &report, int smallNumber)
        : m_report(report)
        , m_smallNumber(smallNumber)
    {
    }

    void apply()
    {
        for (ReportTable &table : m_report.tables)
            maskSmallCells(table);
        bool changed = true;
        while (changed) {
            changed = spread();
            for (ReportTable &table : m_report.tables)
                changed = protectAll(table) || changed;
        }
        for (ReportTable &table : m_report.tables)
            hideWhatDepends(table);
    }

private:
    void maskSmallCells(ReportTable &table) const
    {
        for (ReportRow &row : table.rows) {
            for (qsizetype i = 0; i < row.cells.size(); ++i) {
                const auto count = countOf(row.cells.at(i));
                const qint64 size = std::abs(count.value_or(0));
                if (count && size > 0 && size < m_smallNumber)
                    row.cells[i].masked = true;
            }
        }
        for (const Line &line : rowLines(table)) {
            if (hidesASmallRest(line, m_smallNumber))
                line.parts.constFirst()->masked = true;
        }
    }

    [[nodiscard]] static bool protectAll(ReportTable &table)
    {
        bool changed = false;
        for (const Line &line : columnLines(table) + rowLines(table)) {
            if (line.parts.size() > 1) // one part and its sum are two figures: nothing to reckon
                changed = protect(line) || changed;
        }
        return changed;
    }

    [[nodiscard]] Identity identityOf(const ReportTable &table, const ReportRow &row, qsizetype column) const
    {
        const auto by = rowsOf(table.key, m_report.request);
        // All rows of all tables that say "all" say the same.
        return { row.isSum ? -1 : static_cast<int>(by), row.key, table.columns.at(column).key };
    }

    //! A figure masked in one table is masked in all; whether one was
    [[nodiscard]] bool spread()
    {
        std::set<Identity> masked;
        const auto each = [this](const auto &visit) {
            for (ReportTable &table : m_report.tables) {
                for (ReportRow &row : table.rows) {
                    for (qsizetype i = 0; i < row.cells.size(); ++i)
                        visit(table, row, i);
                }
            }
        };
        each([&](const ReportTable &table, const ReportRow &row, qsizetype i) {
            if (row.cells.at(i).masked)
                masked.insert(identityOf(table, row, i));
        });
        bool changed = false;
        each([&](const ReportTable &table, ReportRow &row, qsizetype i) {
            if (!row.cells.at(i).masked && masked.contains(identityOf(table, row, i))) {
                row.cells[i].masked = true;
                changed = true;
            }
        });
        return changed;
    }

    //! Shares and days of what is masked, differences from it; then the values go
    void hideWhatDepends(ReportTable &table) const
    {
        static const QHash<QString, QStringList> rests{ { u"share_in_time"_s,
                                                            { u"wanting_reply"_s, u"answered_in_time"_s } },
            { u"oral_share"_s, { u"oral"_s, u"received"_s } }, { u"share_of_received"_s, { u"received"_s } },
            { u"feedback_median"_s, { u"wanting_reply"_s } }, { u"feedback_p90"_s, { u"wanting_reply"_s } },
            { u"handling_median"_s, { u"closed"_s } }, { u"handling_p90"_s, { u"closed"_s } },
            { u"median"_s, { u"cases"_s } }, { u"p90"_s, { u"cases"_s } },
            { u"difference_before"_s, { u"received"_s, u"before"_s } } };
        for (ReportRow &row : table.rows) {
            for (qsizetype i = 0; i < row.cells.size(); ++i) {
                for (const QString &key : rests.value(table.columns.at(i).key)) {
                    const qsizetype place = placeOf(table, key);
                    if (place >= 0 && row.cells.at(place).masked)
                        row.cells[i].masked = true;
                }
            }
            for (ReportCell &cell : row.cells) {
                if (cell.masked)
                    cell = { .value = {}, .masked = true, .hasCases = false };
            }
        }
    }

    Report &m_report;
    int m_smallNumber;
};

} // namespace

void maskSmallNumbers(Report &report, int smallNumber)
{
    Mask(report, smallNumber).apply();
    const ReportTable *base = tableIn(report, u"base");
    for (HeadFigure &head : report.heads) {
        const qsizetype place = base ? placeOf(*base, head.key) : -1;
        bool isMasked = place >= 0 && base->rows.constFirst().cells.at(place).masked;
        if (isMasked)
            head.value = { .value = {}, .masked = true, .hasCases = false };
        for (ReportCell *cell : { &head.before, &head.lastYear }) {
            const auto count = countOf(*cell);
            if (count && *count > 0 && *count < smallNumber) {
                *cell = { .value = {}, .masked = true, .hasCases = false };
                isMasked = true;
            }
        }
        if (isMasked)
            head.sentence.clear(); // a difference would tell it
    }
    for (ReportTable &table : report.tables)
        table.chart.description = tablecharts::inWords(table); // the words of a chart are figures too
}

} // namespace lyhord
