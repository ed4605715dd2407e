#pragma once

#include "core/statistics/report.h"

namespace lyhord::test {

//! October in a made-up town, with every kind of cell: masked, none, shares, days, differences, dates, rows below
//! others, sum rows, and texts that file formats stumble over
[[nodiscard]] Report exampleReport();
//! The same with far more rows than a page holds and names longer than a column
[[nodiscard]] Report longReport();

[[nodiscard]] const ReportTable &table(const Report &report, const QString &key);

} // namespace lyhord::test
