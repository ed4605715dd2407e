#pragma once

#include "core/report/chartdrawing.h"
#include "core/report/figuretext.h"
#include "core/report/pageflow.h"
#include "core/report/report.h"

#include <optional>

namespace lyhord::print {

//! What of a table is drawn, and the same in words for those who do not see it
struct TableChart
{
    ChartData data;
    QString words;
};
//! Nothing where the table has no chart or nothing to draw. Bars beyond mostRows are left out, the smallest first.
[[nodiscard]] std::optional<TableChart> chartOf(const ReportTable &table, const FigureText &text, int mostRows = 25);
//! The table's chart with its title and, below it, the same in words: what is printed cannot be read to anybody
//! otherwise. Nothing if it has none. Series differ in pattern as well as in colour.
[[nodiscard]] Pieces chartPieces(const ReportTable &table, const FigureText &text, double width, int mostRows = 25);

} // namespace lyhord::print
