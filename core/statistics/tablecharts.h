#pragma once

#include "core/statistics/figuretext.h"
#include "core/statistics/report.h"

namespace lyhord::tablecharts {

//! How the table is drawn, if it is; types: the columns of the kinds that occur
[[nodiscard]] ReportChart chartFor(const QString &table, const QStringList &types);
//! Each of its columns is worse than the one before: the age of open cases
[[nodiscard]] bool growsWorse(const ReportTable &table);
//! What the table's chart shows, for those who do not see it; empty without one
[[nodiscard]] QString inWords(const ReportTable &table, const FigureText &text);

} // namespace lyhord::tablecharts
