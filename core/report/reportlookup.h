#pragma once

#include "core/report/report.h"

#include <QtCore/QStringView>

#include <optional>

// Finding one's way in a report.
namespace lyhord {

//! The table with that key; nothing when the report has none such. Belongs to the report.
[[nodiscard]] const ReportTable *tableIn(const Report &report, QStringView key);
//! Where the column with that key stands; -1 when the table has none such
[[nodiscard]] qsizetype placeOf(const ReportTable &table, QStringView column);
//! Of a count, a share or days; nothing of a text, a date, what is masked and what there is none of
[[nodiscard]] std::optional<double> numberIn(const ReportCell &cell);
//! Charts leave out the sum and what another row has in it already
[[nodiscard]] inline bool isDrawn(const ReportRow &row)
{
    return row.level == 0 && !row.isSum;
}
//! The places of the columns that the table's chart draws, in the chart's order
[[nodiscard]] QList<qsizetype> drawnColumns(const ReportTable &table);

} // namespace lyhord
