#include "core/report/printchart.h"

#include "core/report/printtext.h"
#include "core/report/reportlookup.h"

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

constexpr TextStyle titleStyle{ .size = 10, .isBold = true };
constexpr TextStyle wordsStyle{ .size = 8, .colour = paleInk };

ChartData dataOf(const ReportTable &table, const FigureText &text)
{
    ChartData data;
    const QList<qsizetype> columns = drawnColumns(table);
    for (const qsizetype column : columns) {
        data.series.append(table.columns.at(column).title);
        data.kind = table.columns.at(column).kind;
    }
    for (const ReportRow &row : table.rows) {
        if (!isDrawn(row))
            continue;
        ChartCategory category{ row.title, {} };
        for (const qsizetype column : columns) {
            const ReportCell cell = row.cells.value(column);
            category.points.append({ numberIn(cell).value_or(0), text.of(cell, data.kind),
                !cell.masked && !std::holds_alternative<std::monostate>(cell.value) });
        }
        data.categories.append(category);
    }
    return data;
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
    TableChart chart{ dataOf(table, text), table.chart.description };
    if (chart.data.categories.isEmpty() || chart.data.series.isEmpty())
        return std::nullopt;
    if (table.chart.kind != ChartKind::Lines && chart.data.categories.size() > mostRows) {
        keepLargest(chart.data, mostRows);
        chart.words = u"%1 %2"_s.arg(Tr::tr("The chart shows the %1 largest.").arg(mostRows), chart.words).trimmed();
    }
    return chart;
}

Pieces chartPieces(const ReportTable &table, const FigureText &text, double width, int mostRows)
{
    const std::optional<TableChart> drawn = chartOf(table, text, mostRows);
    if (!drawn)
        return {};
    const ChartData &data = drawn->data;
    const QString &words = drawn->words;
    Pieces pieces;
    Piece title{ heightOf(table.chart.title, titleStyle, width) + mm(1) };
    title.keepsWithNext = true;
    title.spaceBefore = mm(2);
    title.draw = [width, name = table.chart.title](
                     QPainter &painter, double x, double y) { drawText(painter, x, y, width, name, titleStyle); };
    pieces.append(title);

    Piece chart{ heightOfChart(table.chart.kind, data, width) };
    chart.draw = [kind = table.chart.kind, data = data, width, text](QPainter &painter, double x, double y) {
        drawChart(painter, QPointF(x, y), width, kind, data, text);
    };
    chart.keepsWithNext = !words.isEmpty();
    pieces.append(chart);
    if (!words.isEmpty()) {
        Piece caption{ heightOf(words, wordsStyle, width) + mm(2) };
        caption.draw = [words = words, width](QPainter &painter, double x, double y) {
            drawText(painter, x, y + mm(1), width, words, wordsStyle);
        };
        pieces.append(caption);
    }
    return pieces;
}

} // namespace lyhord::print
