#pragma once

#include "core/export/chartdrawing.h"
#include "core/export/pageflow.h"
#include "core/statistics/figuretext.h"
#include "core/statistics/report.h"

#include <optional>

namespace lyhord::print {

//! What of a table is drawn
struct TableChart
{
    ChartData data;
    QString remark; //!< what is left out; empty if nothing
};
//! In one order on screen and on paper (rowsInOrder). Nothing where the table has no chart or not two things to
//! compare. Bars beyond mostRows are left out, the smallest first; so are those that are hidden or of which a part is
//! (R103). A share says of how many it is.
[[nodiscard]] std::optional<TableChart> chartOf(const ReportTable &table, const FigureText &text, int mostRows = 25);
//! The table's chart with its title and what is left out of it. Its labels and values are text, and the table has them
//! too. Nothing if it has none. Series differ in pattern as well as in colour.
[[nodiscard]] Pieces chartPieces(const ReportTable &table, const FigureText &text, double width, int mostRows = 25);

} // namespace lyhord::print
