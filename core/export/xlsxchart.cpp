#include "core/export/chartcolours.h"
#include "core/export/xlsxsheets.h"
#include "core/statistics/reportlookup.h"
#include "core/statistics/tablecharts.h"

#include <algorithm>

namespace lyhord::xlsx {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto fewestDrawn = 2; // one bar compares nothing
constexpr double chartWidth = 720; // pixels
constexpr double defaultWidth = 480;
constexpr double defaultHeight = 288;
constexpr lxw_color_t gridColour = 0xD9'D9'D9;

uint8_t typeOf(ChartKind kind)
{
    switch (kind) {
    case ChartKind::None:
        break;
    case ChartKind::Bars:
        return LXW_CHART_BAR;
    case ChartKind::StackedBars:
        return LXW_CHART_BAR_STACKED;
    case ChartKind::Lines:
        return LXW_CHART_LINE;
    }
    return LXW_CHART_NONE;
}

QString cellName(const Grid &grid, lxw_row_t row, int column)
{
    char name[LXW_MAX_CELL_NAME_LENGTH];
    lxw_rowcol_to_cell_abs(name, row, static_cast<lxw_col_t>(column), LXW_TRUE, LXW_TRUE);
    return u"'%1'!%2"_s.arg(QString(grid.sheet).replace(u'\'', u"''"_s), QLatin1StringView(name));
}

//! A hidden figure would be drawn as none (R103)
bool isShown(const ReportTable &table, const ReportRow &row)
{
    if (!isDrawn(row))
        return false;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        if (table.chart.columns.contains(table.columns.at(i).key) && row.cells.at(i).masked)
            return false;
    }
    return true;
}

// Rows that are part of another, and the sum, are not drawn; what is left is one or more ranges
QString drawnCells(const ReportTable &table, const Grid &grid, int column)
{
    QStringList ranges;
    qsizetype first = -1;
    for (qsizetype i = 0; i <= table.rows.size(); ++i) {
        const bool isDrawn = i < table.rows.size() && isShown(table, table.rows.at(i));
        if (isDrawn && first < 0)
            first = i;
        if (isDrawn || first < 0)
            continue;
        const lxw_row_t above = grid.heading + 1;
        const QString last = cellName(grid, above + static_cast<lxw_row_t>(i - 1), column).section(u'!', -1);
        ranges.append(cellName(grid, above + static_cast<lxw_row_t>(first), column) + u':' + last);
        first = -1;
    }
    return ranges.size() == 1 ? u'=' + ranges.constFirst() : u"=("_s + ranges.join(u',') + u')';
}

void colour(lxw_chart_series *series, const ReportTable &table, qsizetype number)
{
    const ChartKind kind = table.chart.kind;
    const bool isBehind = kind == ChartKind::Lines && number > 0; // last year's
    const lxw_color_t rgb = isBehind ? lastYearColour : chartColour(number, tablecharts::growsWorse(table));
    if (kind != ChartKind::Lines) {
        lxw_chart_fill fill{ rgb, LXW_FALSE, 0 };
        chart_series_set_fill(series, &fill);
        return;
    }
    lxw_chart_line line{ rgb, LXW_FALSE, isBehind ? 1.75F : 2.5F, 0, 0 };
    line.dash_type = isBehind ? LXW_CHART_LINE_DASH_DASH : LXW_CHART_LINE_DASH_SOLID;
    chart_series_set_line(series, &line);
    lxw_chart_fill fill{ rgb, LXW_FALSE, 0 };
    chart_series_set_marker_type(series, isBehind ? LXW_CHART_MARKER_SQUARE : LXW_CHART_MARKER_CIRCLE);
    chart_series_set_marker_size(series, 5);
    chart_series_set_marker_fill(series, &fill);
}

void setAxes(lxw_chart *chart, const ReportTable &table, bool isShare)
{
    const bool lies = table.chart.kind != ChartKind::Lines;
    lxw_chart_axis *values = lies ? chart->x_axis : chart->y_axis;
    chart_axis_set_num_format(values, isShare ? "0%" : "#,##0");
    chart_axis_set_min(values, 0);
    lxw_chart_line grid{ gridColour, LXW_FALSE, 0.75F, LXW_CHART_LINE_DASH_SOLID, 0 };
    chart_axis_major_gridlines_set_line(values, &grid);
    if (isShare)
        chart_axis_set_max(values, 1);
    if (!lies)
        return;
    chart_axis_set_reverse(chart->y_axis); // else the first department would stand lowest
    chart_axis_set_label_position(values, LXW_CHART_AXIS_LABEL_POSITION_HIGH);
    chart_set_series_gap(chart, 60);
}

} // namespace

void addChart(const SheetTarget &place, const ReportTable &table, lxw_worksheet *sheet, const Grid &grid)
{
    const auto drawn = std::ranges::count_if(
        table.rows, [&table](const ReportRow &row) { return isShown(table, row); });
    if (table.chart.kind == ChartKind::None || drawn < fewestDrawn)
        return;
    lxw_chart *chart = workbook_add_chart(place.book.book(), typeOf(table.chart.kind));
    const QString names = drawnCells(table, grid, 0);
    bool isShare = false;
    qsizetype number = 0;
    for (int i = 0; i < table.columns.size(); ++i) {
        const ReportColumn &column = table.columns.at(i);
        if (!table.chart.columns.contains(column.key))
            continue;
        isShare = column.kind == FigureKind::Share;
        lxw_chart_series *series = chart_add_series(
            chart, place.book.kept(names), place.book.kept(drawnCells(table, grid, i + 1)));
        chart_series_set_name(series, place.book.kept(u'=' + cellName(grid, grid.heading, i + 1)));
        colour(series, table, table.chart.columns.indexOf(column.key));
        ++number;
    }
    setAxes(chart, table, isShare);
    chart_title_set_name(chart, place.book.kept(table.chart.title));
    lxw_chart_font font{};
    font.size = 12;
    font.bold = LXW_TRUE;
    chart_title_set_name_font(chart, &font);
    chart_legend_set_position(chart, number > 1 ? LXW_CHART_LEGEND_BOTTOM : LXW_CHART_LEGEND_NONE);
    const double height = table.chart.kind == ChartKind::Lines
        ? 380
        : std::clamp(140. + 26. * static_cast<double>(drawn), defaultHeight, 1400.);
    lxw_chart_options options{};
    options.x_scale = chartWidth / defaultWidth;
    options.y_scale = height / defaultHeight;
    options.object_position = LXW_OBJECT_MOVE_DONT_SIZE;
    options.description = place.book.kept(table.chart.description);
    worksheet_insert_chart_opt(sheet, grid.heading, static_cast<lxw_col_t>(grid.lastColumn + 2), chart, &options);
}

} // namespace lyhord::xlsx
