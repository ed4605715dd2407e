#include "core/statistics/tablecharts.h"

#include "core/statistics/reportlookup.h"
#include "core/statistics/roworder.h"

#include <QtCore/QCoreApplication>

#include <optional>

namespace lyhord::tablecharts {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::Tables)
};

//! The length of a row's bar, or the height of its point; of stacked bars the whole
std::optional<ReportCell> drawn(const ReportTable &table, const ReportRow &row)
{
    const bool isStacked = table.chart.kind == ChartKind::StackedBars;
    qint64 sum = 0;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const qsizetype place = table.chart.columns.indexOf(table.columns.at(i).key);
        if (place < 0 || (!isStacked && place > 0))
            continue;
        const ReportCell &cell = row.cells.at(i);
        if (cell.masked)
            return std::nullopt; // and not the whole either: it would tell the part
        if (!isStacked)
            return cell;
        const auto *count = std::get_if<qint64>(&cell.value);
        sum += count ? *count : 0;
    }
    return isStacked ? std::optional(ReportCell{ .value = sum }) : std::nullopt;
}

} // namespace

ReportChart chartFor(const QString &table, const QStringList &types)
{
    if (table == u"departments_types")
        return { ChartKind::StackedBars, Tr::tr("Received per department and kind"), types, {} };
    if (table == u"departments_outcomes")
        return { ChartKind::Bars, Tr::tr("Share answered within 10 working days"), { u"share_in_time"_s }, {} };
    if (table == u"channels")
        return { ChartKind::Bars, Tr::tr("Received per channel"), { u"received"_s }, {} };
    if (table == u"open") {
        return { ChartKind::StackedBars, Tr::tr("Open cases by age in working days"),
            { u"open_0_10"_s, u"open_11_30"_s, u"open_31_60"_s, u"open_61"_s }, {} };
    }
    return {};
}

bool growsWorse(const ReportTable &table)
{
    return table.key == u"open";
}

//! What a chart shows, in words
QString inWords(const ReportTable &table, const FigureText &text)
{
    if (table.chart.kind == ChartKind::None)
        return {};
    QStringList parts;
    for (const qsizetype place : rowsInOrder(table)) {
        const ReportRow &row = table.rows.at(place);
        const auto cell = isDrawn(row) ? drawn(table, row) : std::nullopt;
        if (!cell)
            continue;
        const auto kind = std::holds_alternative<double>(cell->value) ? FigureKind::Share : FigureKind::Count;
        if (const QString shown = text.of(*cell, kind); !shown.isEmpty())
            parts.append(u"%1 %2"_s.arg(row.title, shown));
    }
    if (parts.isEmpty())
        return {};
    return Tr::tr("%1: %2.", "chart: its values").arg(table.chart.title, parts.join(u"; "_s));
}

} // namespace lyhord::tablecharts
