#pragma once

#include "core/report/figuretext.h"
#include "core/report/pageflow.h"
#include "core/report/report.h"

namespace lyhord::print {

//! The table's chart with its title and, below it, the same in words: what is printed cannot be read to anybody
//! otherwise. Nothing if it has none. Series differ in pattern as well as in colour.
[[nodiscard]] Pieces chartPieces(const ReportTable &table, const FigureText &text, double width, int mostRows = 25);

} // namespace lyhord::print
