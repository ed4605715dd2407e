#pragma once

#include "core/export/pageflow.h"
#include "core/statistics/figuretext.h"
#include "core/statistics/report.h"

namespace lyhord::print {

//! The rows of a table, with a heading that is repeated on each page. A table wider than the page is set in bands below
//! each other, each beginning with the rows' titles. A single row of many figures is set as a list of them in two
//! columns. A short table stays on one page; of a longer one a few rows do at either end.
[[nodiscard]] Pieces tablePieces(const ReportTable &table, const FigureText &text, double width);
//! Only the first rows, and the sum
[[nodiscard]] ReportTable shortened(ReportTable table, qsizetype mostRows);

} // namespace lyhord::print
