#pragma once

#include "core/statistics/report.h"

#include <QtCore/QStringView>

#include <optional>

// Finding one's way in a report.
namespace lyhord {

//! The table with that key; nothing when the report has none such. Belongs to the report.
[[nodiscard]] const ReportTable *tableIn(const Report &report, QStringView key);
//! Where the column with that key stands; -1 when the table has none such
[[nodiscard]] qsizetype placeOf(const ReportTable &table, QStringView column);
//! Of the table's last row, which is of all; nothing where there is none. Belongs to the report.
[[nodiscard]] const ReportCell *sumIn(const Report &report, QStringView table, QStringView column);
//! There is no such figure, which is another thing than a hidden one
[[nodiscard]] bool isWithoutFigure(const ReportCell &cell);
//! Below what is said of the table already
void addNote(ReportTable &table, const QString &said);
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
