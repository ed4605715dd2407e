#include "core/export/printchart.h"

#include "core/export/printtext.h"
#include "core/statistics/reportlookup.h"
#include "core/statistics/roworder.h"
#include "core/statistics/tablecharts.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QPainter>

#include <algorithm>

namespace lyhord::print {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::PrintChart)
};

constexpr qsizetype fewestDrawn = 2; // one bar compares nothing
constexpr QLatin1StringView lastInTime("6-10"); // working days: the last ones that were promised (R88)
constexpr TextStyle titleStyle{ .size = 10, .isBold = true };
constexpr TextStyle remarkStyle{ .size = 8, .colour = paleInk };

//! "87,5 % of 8"
QString shownOf(const ReportTable &table, const ReportRow &row, qsizetype column, const FigureText &text)
{
    const QString shown = text.of(row.cells.value(column), table.columns.at(column).kind);
    const qsizetype base = table.columns.at(column).key == u"share_in_time" ? placeOf(table, u"due") : -1;
    const auto due = base < 0 ? std::nullopt : numberIn(row.cells.value(base));
    return due && numberIn(row.cells.value(column))
        ? Tr::tr("%1 of %2", "a share, of how many").arg(shown, text.count(qRound64(*due)))
        : shown;
}

//! Whether the row's bar is hidden, or would be shorter than what it stands for; a scale keeps its steps
bool isHidden(const ReportTable &table, const ReportRow &row, const QList<qsizetype> &columns)
{
    const auto isMasked = [&row](qsizetype column) { return row.cells.value(column).masked; };
    if (table.chart.kind == ChartKind::StackedBars)
        return std::ranges::any_of(columns, isMasked);
    return table.chart.kind == ChartKind::Bars && table.key != u"distribution"
        && std::ranges::all_of(columns, isMasked);
}

bool isWithoutBars(const ReportTable &table, const ReportRow &row, const QList<qsizetype> &columns)
{
    return table.chart.kind == ChartKind::Bars
        && std::ranges::all_of(columns, [&row](qsizetype column) { return isWithoutFigure(row.cells.value(column)); });
}

TableChart drawnOf(const ReportTable &table, const FigureText &text)
{
    TableChart chart;
    ChartData &data = chart.data;
    data.growsWorse = tablecharts::growsWorse(table);
    const QList<qsizetype> columns = drawnColumns(table);
    for (const qsizetype column : columns) {
        data.series.append(table.columns.at(column).title);
        data.kind = table.columns.at(column).kind;
    }
    for (const qsizetype place : rowsInOrder(table)) {
        const ReportRow &row = table.rows.at(place);
        if (!isDrawn(row) || isWithoutBars(table, row, columns))
            continue;
        if (isHidden(table, row, columns)) {
            chart.remark = Tr::tr("Hidden figures are not drawn.");
            continue;
        }
        if (table.key == u"distribution" && row.key == lastInTime)
            data.lineBelow = data.categories.size();
        ChartCategory category{ row.title, {}, place };
        for (const qsizetype column : columns) {
            const ReportCell cell = row.cells.value(column);
            category.points.append({ numberIn(cell).value_or(0), shownOf(table, row, column, text),
                !cell.masked && !isWithoutFigure(cell) });
        }
        data.categories.append(category);
    }
    return chart;
}

//! Neither a bar nor a line would be drawn
bool isHiddenAltogether(const ReportTable &table, const ChartData &data)
{
    const QList<qsizetype> columns = drawnColumns(table);
    const bool hides = std::ranges::any_of(table.rows, [&columns](const ReportRow &row) {
        return isDrawn(row)
            && std::ranges::any_of(columns, [&row](qsizetype column) { return row.cells.value(column).masked; });
    });
    return hides && std::ranges::all_of(data.categories, [](const ChartCategory &category) {
        return std::ranges::all_of(category.points, [](const ChartPoint &point) { return point.value == 0; });
    });
}

double sumOf(const ChartCategory &category)
{
    double sum = 0;
    for (const ChartPoint &point : category.points)
        sum += point.value;
    return sum;
}

// The largest, in their order
void keepLargest(ChartData &data, qsizetype most)
{
    QList<double> sums;
    for (const ChartCategory &category : std::as_const(data.categories))
        sums.append(sumOf(category));
    std::sort(sums.begin(), sums.end(), std::greater<>());
    const double smallest = sums.at(most - 1);
    qsizetype room = most
        - std::count_if(sums.cbegin(), sums.cend(), [smallest](double sum) { return sum > smallest; });
    data.categories.removeIf([smallest, &room](const ChartCategory &category) {
        const double sum = sumOf(category);
        return sum < smallest || (sum == smallest && room-- <= 0);
    });
}

} // namespace

std::optional<TableChart> chartOf(const ReportTable &table, const FigureText &text, int mostRows)
{
    if (table.chart.kind == ChartKind::None)
        return std::nullopt;
    TableChart chart = drawnOf(table, text);
    if (chart.data.categories.size() < fewestDrawn || chart.data.series.isEmpty()
        || isHiddenAltogether(table, chart.data))
        return std::nullopt;
    if (table.chart.kind != ChartKind::Lines && chart.data.categories.size() > mostRows) {
        keepLargest(chart.data, mostRows);
        chart.remark = u"%1 %2"_s.arg(Tr::tr("The chart shows the %1 largest.").arg(mostRows), chart.remark).trimmed();
        chart.data.lineBelow = -1; // where it was, others may stand
    }
    if (chart.data.lineBelow >= 0) {
        const QString line = Tr::tr("Below the line it took longer than the 10 working days that are promised.");
        chart.remark = u"%1 %2"_s.arg(line, chart.remark).trimmed();
    }
    return chart;
}

Pieces chartPieces(const ReportTable &table, const FigureText &text, double width, int mostRows)
{
    const std::optional<TableChart> drawn = chartOf(table, text, mostRows);
    if (!drawn)
        return {};
    const ChartData &data = drawn->data;
    const QString &remark = drawn->remark;
    Pieces pieces;
    Piece title{ heightOf(table.chart.title, titleStyle, width) + mm(1) };
    title.keepsWithNext = true;
    title.spaceBefore = mm(2);
    title.draw = [width, name = table.chart.title](
                     QPainter &painter, double x, double y) { drawText(painter, x, y, width, name, titleStyle); };
    pieces.append(title);

    Piece chart{ ChartDrawing(table.chart.kind, data, text, width, {}).height() };
    chart.draw = [kind = table.chart.kind, data = data, width, text](QPainter &painter, double x, double y) {
        ChartDrawing(kind, data, text, width, {}).draw(painter, QPointF(x, y));
    };
    chart.keepsWithNext = !remark.isEmpty();
    pieces.append(chart);
    if (!remark.isEmpty()) {
        Piece caption{ heightOf(remark, remarkStyle, width) + mm(2) };
        caption.draw = [remark = remark, width](QPainter &painter, double x, double y) {
            drawText(painter, x, y + mm(1), width, remark, remarkStyle);
        };
        pieces.append(caption);
    }
    return pieces;
}

} // namespace lyhord::print
