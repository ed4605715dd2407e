#include "core/statistics/reportlookup.h"

#include <algorithm>

namespace lyhord {

const ReportTable *tableIn(const Report &report, QStringView key)
{
    const auto found = std::ranges::find_if(
        report.tables, [key](const ReportTable &table) { return table.key == key; });
    return found == report.tables.end() ? nullptr : &*found;
}

qsizetype placeOf(const ReportTable &table, QStringView column)
{
    const auto found = std::ranges::find_if(
        table.columns, [column](const ReportColumn &one) { return one.key == column; });
    return found == table.columns.end() ? -1 : found - table.columns.begin();
}

const ReportCell *sumIn(const Report &report, QStringView table, QStringView column)
{
    const ReportTable *found = tableIn(report, table);
    const qsizetype place = found ? placeOf(*found, column) : -1;
    const bool stands = place >= 0 && !found->rows.isEmpty() && place < found->rows.constLast().cells.size();
    return stands ? &found->rows.constLast().cells.at(place) : nullptr;
}

bool isWithoutFigure(const ReportCell &cell)
{
    return !cell.masked && std::holds_alternative<std::monostate>(cell.value);
}

void addNote(ReportTable &table, const QString &said)
{
    table.note = table.note.isEmpty() ? said : table.note + u' ' + said;
}

std::optional<double> numberIn(const ReportCell &cell)
{
    if (const auto *count = std::get_if<qint64>(&cell.value))
        return static_cast<double>(*count);
    if (const auto *number = std::get_if<double>(&cell.value))
        return *number;
    return std::nullopt;
}

QList<qsizetype> drawnColumns(const ReportTable &table)
{
    QList<qsizetype> places;
    for (const QString &key : table.chart.columns) {
        if (const qsizetype place = placeOf(table, key); place >= 0)
            places.append(place);
    }
    return places;
}

} // namespace lyhord
