#include "core/export/reportxlsx.h"

#include "core/export/printedreport.h"
#include "core/export/xlsxsheets.h"
#include "core/statistics/periods.h"
#include "core/statistics/reportwords.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::ReportXlsx)
};

void fill(Workbook &book, const Report &made, int smallNumber)
{
    const Report report = asWorkbook(made);
    const FigureText text(report.request.language, smallNumber);
    const xlsx::SheetTarget place{ book, text };
    book.setProperties(report.title, report.madeBy, report.municipality, report.made);
    xlsx::addFrontPage(place, report);
    for (const ReportTable &table : report.tables)
        xlsx::addTable(place, table);
    xlsx::addDefinitions(place, report);
}

} // namespace

namespace xlsx {

void writeCell(
    const SheetTarget &place, lxw_worksheet *sheet, lxw_row_t row, int column, const ReportCell &cell, CellStyle style)
{
    if (cell.masked) {
        style.isRight = true;
        place.book.write(sheet, row, column, place.text.of(cell, FigureKind::Count), style);
    } else if (const auto *count = std::get_if<qint64>(&cell.value)) {
        place.book.write(sheet, row, column, static_cast<double>(*count), style);
    } else if (const auto *value = std::get_if<double>(&cell.value)) {
        place.book.write(sheet, row, column, *value, style);
    } else if (const auto *day = std::get_if<QDate>(&cell.value); day && day->isValid()) {
        place.book.write(sheet, row, column, *day, style);
    } else if (const auto *words = std::get_if<QString>(&cell.value)) {
        style.isWrapped = true;
        place.book.write(sheet, row, column, *words, style);
    } else if (style.isSum) {
        worksheet_write_blank(sheet, row, static_cast<lxw_col_t>(column), place.book.format(style));
    }
}

void addFrontPage(const SheetTarget &place, const Report &report)
{
    Workbook &book = place.book;
    lxw_worksheet *sheet = book.addSheet(Tr::tr("Front page"));
    preparePrint(sheet, -1);
    worksheet_gridlines(sheet, LXW_HIDE_ALL_GRIDLINES);
    for (int column = 0; column < 4; ++column)
        worksheet_set_column(
            sheet, static_cast<lxw_col_t>(column), static_cast<lxw_col_t>(column), column == 0 ? 36 : 20, nullptr);
    worksheet_set_column(sheet, 4, 4, 56, nullptr);

    lxw_row_t row = 0;
    worksheet_set_row(sheet, 0, 28, nullptr);
    worksheet_set_row(sheet, 1, 20, nullptr);
    book.write(sheet, row++, 0, report.title, { .isBold = true, .size = 18 });
    book.write(sheet, row++, 0, u"%1 · %2"_s.arg(report.scope, periodLine(report)), { .size = 12 });
    book.write(sheet, row++, 0, letterhead(report));
    ++row;
    for (const QString &sentence : report.sentences) {
        worksheet_set_row(sheet, row, 18, nullptr);
        book.write(sheet, row++, 0, sentence, { .size = 12 });
    }
    ++row;
    const lxw_row_t heading = row;
    nameTable(book, sheet, u"front_page"_s, heading, static_cast<lxw_row_t>(report.keyFigures.size()),
        { { Tr::tr("Figure") }, { titleOf(report.request.period), true },
            { Tr::tr("Before: %1").arg(titleOf(report.before)), true },
            { Tr::tr("Last year: %1").arg(titleOf(report.lastYear)), true }, { Tr::tr("Compared with last year") } });
    for (const KeyFigure &figure : report.keyFigures) {
        ++row;
        book.write(sheet, row, 0, figure.title, { .isBold = true });
        writeCell(place, sheet, row, 1, figure.value, { .kind = figure.kind, .isBold = true });
        writeCell(place, sheet, row, 2, figure.before, { .kind = figure.kind });
        writeCell(place, sheet, row, 3, figure.lastYear, { .kind = figure.kind });
        book.write(sheet, row, 4, figure.thanLastYear, { .indent = 1, .isWrapped = true });
        book.setLines(sheet, row, Workbook::linesOf(figure.thanLastYear, 52));
    }
    row += 2;
    if (!report.comment.isEmpty()) {
        book.write(sheet, row++, 0, Tr::tr("Comment"), { .isBold = true });
        book.write(sheet, row++, 0, report.comment);
        ++row;
    }
    for (const QString &line : reservations(report, place.text))
        book.write(sheet, row++, 0, line);
    book.write(sheet, row, 0, madeLine(report, place.text));
}

void addDefinitions(const SheetTarget &place, const Report &report)
{
    Workbook &book = place.book;
    lxw_worksheet *sheet = book.addSheet(Tr::tr("What is counted"));
    preparePrint(sheet, 0);
    worksheet_set_column(sheet, 0, 1, 34, nullptr);
    worksheet_set_column(sheet, 2, 2, 100, nullptr);
    worksheet_freeze_panes(sheet, 1, 0);
    lxw_row_t row = 0;
    for (const ReportTable &table : report.tables) {
        for (const ReportColumn &column : table.columns) {
            ++row;
            book.write(sheet, row, 0, table.title, { .isWrapped = true });
            book.write(sheet, row, 1, column.title, { .isWrapped = true });
            book.write(sheet, row, 2, column.definition, { .isWrapped = true });
            book.setLines(sheet, row,
                std::max({ Workbook::linesOf(table.title, 34), Workbook::linesOf(column.title, 34),
                    Workbook::linesOf(column.definition, 100) }));
        }
    }
    nameTable(book, sheet, u"definitions"_s, 0, row,
        { { Tr::tr("Table") }, { Tr::tr("Column") }, { Tr::tr("What is counted") } });
}

} // namespace xlsx

Result<> writeXlsx(const Report &report, const QString &file, int smallNumber)
{
    Workbook book(Workbook::Mode::Whole);
    fill(book, report, smallNumber);
    return book.finish(file);
}

Result<QByteArray> xlsxOf(const Report &report, int smallNumber)
{
    Workbook book(Workbook::Mode::Whole);
    fill(book, report, smallNumber);
    return book.finishInMemory();
}

} // namespace lyhord
