#include "core/export/xlsxsheets.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

#include <algorithm>
#include <vector>

namespace lyhord::xlsx {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::ReportXlsx)
};

constexpr lxw_row_t headingRow = 3; // title, note and an empty row stand above

lxw_row_t sheetRow(qsizetype row)
{
    return headingRow + 1 + static_cast<lxw_row_t>(row);
}

qsizetype longestWord(const QString &text)
{
    qsizetype longest = 0;
    for (const QString &word : text.split(u' '))
        longest = std::max(longest, word.size());
    return longest;
}

// In characters of the normal font, as Excel counts; the heading wraps, and its filter button takes some of it
double columnWidth(const ReportTable &table, qsizetype index, const FigureText &text)
{
    const ReportColumn &column = table.columns.at(index);
    if (column.kind == FigureKind::Text)
        return 80;
    qsizetype widest = std::max(longestWord(column.title) + 4, column.title.size() / 3 + 4);
    for (const ReportRow &row : table.rows)
        widest = std::max(widest, text.of(row.cells.value(index), column.kind).size() + 2);
    return static_cast<double>(std::clamp<qsizetype>(widest, 9, 30));
}

double titleWidth(const ReportTable &table)
{
    qsizetype widest = table.rowTitle.size() + 4;
    for (const ReportRow &row : table.rows)
        widest = std::max(widest, row.title.size() + 2 * row.level + 2);
    return static_cast<double>(std::clamp<qsizetype>(widest, 14, 60));
}

// Of the column of titles and those of figures
QList<double> setWidths(lxw_worksheet *sheet, const ReportTable &table, const FigureText &text)
{
    QList<double> widths{ titleWidth(table) };
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        widths.append(columnWidth(table, i, text));
    for (qsizetype i = 0; i < widths.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column(sheet, column, column, widths.at(i), nullptr);
    }
    return widths;
}

int linesOf(const ReportTable &table, const ReportRow &row, const QList<double> &widths)
{
    int lines = Workbook::linesOf(row.title, widths.at(0) - 2 * row.level);
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const ReportCell cell = row.cells.value(i);
        if (const auto *words = std::get_if<QString>(&cell.value))
            lines = std::max(lines, Workbook::linesOf(*words, widths.at(i + 1)));
    }
    return lines;
}

// Only where adding up is what the sum row means: not for shares and medians, not where a row is part of another
bool isAddedUp(const ReportTable &table, qsizetype index)
{
    const FigureKind kind = table.columns.at(index).kind;
    if (kind != FigureKind::Count && kind != FigureKind::Difference)
        return false;
    qint64 sum = 0;
    for (const ReportRow &row : table.rows) {
        const ReportCell cell = row.cells.value(index);
        const auto *count = std::get_if<qint64>(&cell.value);
        if (!count || row.level > 0)
            return false;
        if (row.isSum)
            return sum == *count;
        sum += *count;
    }
    return false;
}

// Not the Excel table's own total row: that cannot hold a share, and sorting by hand must not take the sum along
void writeSumRow(const SheetTarget &place, lxw_worksheet *sheet, const ReportTable &table, qsizetype rows)
{
    const lxw_row_t row = sheetRow(rows);
    const ReportRow &sum = table.rows.at(rows);
    place.book.write(sheet, row, 0, sum.title, { .isSum = true });
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const CellStyle style{ .kind = table.columns.at(i).kind, .isSum = true };
        const auto column = static_cast<lxw_col_t>(i + 1);
        if (rows == 0 || !isAddedUp(table, i)) {
            writeCell(place, sheet, row, column, sum.cells.value(i), style);
            continue;
        }
        char first[LXW_MAX_CELL_NAME_LENGTH];
        char last[LXW_MAX_CELL_NAME_LENGTH];
        lxw_rowcol_to_cell(first, sheetRow(0), column);
        lxw_rowcol_to_cell(last, row - 1, column);
        const QString formula = u"=SUM(%1:%2)"_s.arg(QLatin1StringView(first), QLatin1StringView(last));
        worksheet_write_formula_num(sheet, row, column, formula.toUtf8().constData(), place.book.format(style),
            static_cast<double>(std::get<qint64>(sum.cells.at(i).value)));
    }
}

// Excel takes a table whose headings are not unique for a broken file
QStringList uniqueTitles(const QStringList &titles)
{
    QStringList unique;
    for (const QString &title : titles) {
        const QString wanted = title.isEmpty() ? Tr::tr("Scope") : title;
        QString free = wanted;
        for (int number = 2; unique.contains(free, Qt::CaseInsensitive); ++number)
            free = u"%1 (%2)"_s.arg(wanted).arg(number);
        unique.append(free);
    }
    return unique;
}

} // namespace

void nameTable(Workbook &book, lxw_worksheet *sheet, const QString &key, lxw_row_t heading, lxw_row_t rows,
    const QList<TableHeading> &headings)
{
    static const QRegularExpression others(u"[^A-Za-z0-9_]"_s);
    std::vector<lxw_table_column> columns(static_cast<size_t>(headings.size()));
    std::vector<lxw_table_column *> pointers;
    QStringList titles;
    for (const TableHeading &each : headings)
        titles.append(each.title);
    const QStringList unique = uniqueTitles(titles);
    for (size_t i = 0; i < columns.size(); ++i) {
        const auto index = static_cast<qsizetype>(i);
        columns[i].header = book.kept(unique.at(index));
        columns[i].header_format = book.format({ .isRight = headings.at(index).isRight, .isHeading = true });
        pointers.push_back(&columns[i]);
    }
    pointers.push_back(nullptr);
    lxw_table_options options{};
    options.name = book.kept(u"tbl_"_s + QString(key).replace(others, u"_"_s));
    options.style_type = LXW_TABLE_STYLE_TYPE_LIGHT;
    options.style_type_number = 1; // plain stripes: readable in black and white too
    options.columns = pointers.data();
    worksheet_add_table(
        sheet, heading, 0, heading + std::max<lxw_row_t>(rows, 1), static_cast<lxw_col_t>(titles.size() - 1), &options);
}

void addTable(const SheetTarget &place, const ReportTable &table)
{
    Workbook &book = place.book;
    lxw_worksheet *sheet = book.addSheet(table.title);
    preparePrint(sheet, headingRow);
    const QList<double> widths = setWidths(sheet, table, place.text);
    book.write(sheet, 0, 0, table.title, { .isBold = true, .size = 14 });
    worksheet_set_row(sheet, 0, 22, nullptr);
    if (!table.note.isEmpty())
        book.write(sheet, 1, 0, table.note);

    const bool hasSum = table.rows.size() > 1 && table.rows.constLast().isSum; // alone it is the table
    const qsizetype rows = table.rows.size() - (hasSum ? 1 : 0);
    if (rows > 0) {
        QList<TableHeading> headings{ { table.rowTitle } };
        int lines = 1;
        for (const ReportColumn &column : table.columns) {
            headings.append({ column.title, column.kind != FigureKind::Text && column.kind != FigureKind::Day });
            lines = std::max(lines, Workbook::linesOf(column.title, widths.at(headings.size() - 1) - 3));
        }
        nameTable(book, sheet, table.key, headingRow, static_cast<lxw_row_t>(rows), headings);
        book.setLines(sheet, headingRow, lines);
        worksheet_freeze_panes(sheet, headingRow + 1, 1);
    }
    for (qsizetype i = 0; i < rows; ++i) {
        const ReportRow &row = table.rows.at(i);
        book.setLines(sheet, sheetRow(i), linesOf(table, row, widths));
        book.write(sheet, sheetRow(i), 0, row.title, { .indent = row.level, .isWrapped = true });
        for (qsizetype c = 0; c < table.columns.size(); ++c)
            writeCell(place, sheet, sheetRow(i), static_cast<int>(c) + 1, row.cells.value(c),
                { .kind = table.columns.at(c).kind });
    }
    if (hasSum)
        writeSumRow(place, sheet, table, rows);
    if (rows > 0)
        addChart(place, table, sheet,
            { QString::fromUtf8(sheet->name), headingRow, static_cast<int>(table.columns.size()) });
}

} // namespace lyhord::xlsx
