#pragma once

#include "core/export/workbook.h"
#include "core/statistics/figuretext.h"

// The sheets of a report's workbook; see reportxlsx.h.
namespace lyhord::xlsx {

struct SheetTarget
{
    Workbook &book;
    const FigureText &text;
};

void addFrontPage(const SheetTarget &place, const Report &report);
void addTable(const SheetTarget &place, const ReportTable &table);
void addDefinitions(const SheetTarget &place, const Report &report);

//! Where a table's figures stand on its sheet, for its chart
struct Grid
{
    QString sheet;
    lxw_row_t heading = 0;
    int lastColumn = 0;
};
void addChart(const SheetTarget &place, const ReportTable &table, lxw_worksheet *sheet, const Grid &grid);

//! A cell as a number, a day or a text
void writeCell(
    const SheetTarget &place, lxw_worksheet *sheet, lxw_row_t row, int column, const ReportCell &cell, CellStyle style);

struct TableHeading
{
    QString title;
    bool isRight = false; //!< over numbers
};
//! An Excel table over cells that are or will be written
void nameTable(Workbook &book, lxw_worksheet *sheet, const QString &key, lxw_row_t heading, lxw_row_t rows,
    const QList<TableHeading> &headings);

} // namespace lyhord::xlsx
