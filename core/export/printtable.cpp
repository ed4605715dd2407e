#include "core/export/printtable.h"

#include "core/export/printtext.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QPainter>

#include <algorithm>
#include <numeric>

namespace lyhord::print {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::PrintTable)
};

constexpr TextStyle headingStyle{ .size = 7.5, .isBold = true, .colour = paleInk };
constexpr TextStyle cellStyle{ .size = 8.5 };
constexpr int mostLinesOfCell = 14;
constexpr int mostHeadingLines = 3;
constexpr qsizetype shortTitle = 7; // characters: "In time" stays in one line
constexpr double gap = mm(3.5); // between columns
constexpr double rowPadding = mm(1.1); // above and below
constexpr double indent = mm(4);
constexpr double narrowestTitle = mm(38);
constexpr double widestTitle = mm(72);
constexpr double widestNumber = mm(24);
constexpr double narrowestText = mm(70);
constexpr double widestTitleOfMany = mm(54); // beside many columns: their headings need the room
constexpr qsizetype manyColumns = 6;
constexpr qsizetype mostRowsKeptTogether = 16;
constexpr qsizetype fewestRowsOnAPage = 4; // of a longer table

struct PrintRow
{
    QString title;
    int level = 0;
    bool isSum = false;
    bool isHeading = false; //!< of the rows below it; it has no figures
    QStringList cells;
};

struct PrintColumn
{
    QString title;
    bool isText = false;
    double width = 0;
    bool isLabel = false; //!< as narrow as a figure, but written from the left
    [[nodiscard]] bool isFromRight() const { return !isText && !isLabel; }
};

struct PrintTable
{
    QString rowTitle;
    double titleWidth = 0;
    QList<PrintColumn> columns;
    QList<PrintRow> rows;
    [[nodiscard]] double width() const
    {
        return std::accumulate(columns.cbegin(), columns.cend(), titleWidth,
            [](double sum, const PrintColumn &column) { return sum + gap + column.width; });
    }
};

PrintTable rowsAsTheyAre(const ReportTable &table, const FigureText &text)
{
    PrintTable print{ table.rowTitle, 0, {}, {} };
    for (const ReportColumn &column : table.columns) {
        QString title = column.title;
        if (title.size() <= shortTitle)
            title.replace(u' ', QChar::Nbsp);
        print.columns.append({ title, column.kind == FigureKind::Text });
    }
    for (const ReportRow &row : table.rows) {
        PrintRow line{ .title = row.title, .level = row.level, .isSum = row.isSum };
        for (qsizetype i = 0; i < table.columns.size(); ++i)
            line.cells.append(text.of(row.cells.value(i), table.columns.at(i).kind));
        print.rows.append(line);
    }
    for (qsizetype i = 0; i + 1 < print.rows.size(); ++i) {
        PrintRow &row = print.rows[i];
        row.isHeading = row.level < print.rows.at(i + 1).level && row.cells.join(QString()).isEmpty();
    }
    return print;
}

// One figure a line, the second half beside the first
PrintTable asList(const ReportTable &table, const FigureText &text)
{
    const ReportRow &row = table.rows.constFirst();
    PrintTable print{ row.isSum ? Tr::tr("Figure") : row.title, 0, { {}, { .isLabel = true }, {} }, {} };
    const auto shown = [&](qsizetype i) { return text.of(row.cells.value(i), table.columns.at(i).kind); };
    const qsizetype half = (table.columns.size() + 1) / 2;
    for (qsizetype i = 0; i < half; ++i) {
        const qsizetype beside = i + half;
        const bool hasBeside = beside < table.columns.size();
        print.rows.append({ .title = table.columns.at(i).title,
            .cells = { shown(i), hasBeside ? table.columns.at(beside).title : QString(),
                hasBeside ? shown(beside) : QString() } });
    }
    return print;
}

TextStyle styleOf(const PrintRow &row)
{
    TextStyle style = cellStyle;
    style.isBold = row.isSum || row.isHeading;
    return style;
}

void measure(PrintTable &print, double width)
{
    print.titleWidth = widthOf(print.rowTitle, headingStyle);
    for (const PrintRow &row : std::as_const(print.rows)) {
        if (!row.isHeading)
            print.titleWidth = std::max(print.titleWidth, widthOf(row.title, styleOf(row)) + row.level * indent);
    }
    const bool hasText = std::any_of(
        print.columns.cbegin(), print.columns.cend(), [](const PrintColumn &column) { return column.isText; });
    print.titleWidth = std::clamp(print.titleWidth, narrowestTitle,
        hasText                                   ? mm(46)
            : print.columns.size() >= manyColumns ? widestTitleOfMany
                                                  : widestTitle);

    for (qsizetype i = 0; i < print.columns.size(); ++i) {
        PrintColumn &column = print.columns[i];
        if (column.isText)
            continue;
        column.width = widthOfLongestWord(column.title, headingStyle);
        for (const PrintRow &row : std::as_const(print.rows))
            column.width = std::max(column.width, widthOf(row.cells.value(i), styleOf(row)));
        while (heightOf(column.title, headingStyle, column.width) > mostHeadingLines * lineHeight(headingStyle) + 1)
            column.width += mm(1);
        column.width = std::min(column.width, width / 3);
    }
    const auto texts = std::count_if(
        print.columns.cbegin(), print.columns.cend(), [](const PrintColumn &column) { return column.isText; });
    if (texts == 0)
        return;
    const double left = std::max(narrowestText, (width - print.width()) / static_cast<double>(texts));
    for (PrintColumn &column : print.columns) {
        if (column.isText)
            column.width = left;
    }
}

// How many columns each band holds if none is to be wider than the page
QList<qsizetype> greedyBands(const PrintTable &print, double width)
{
    QList<qsizetype> bands;
    double used = 0;
    for (const PrintColumn &column : print.columns) {
        if (bands.isEmpty() || used + gap + column.width > width + 1) {
            bands.append(0);
            used = print.titleWidth;
        }
        ++bands.last();
        used += gap + column.width;
    }
    return bands;
}

// Each as wide as the page at most, all with the same titles of rows, and of about as many columns each
QList<PrintTable> bandsOf(const PrintTable &print, double width)
{
    const qsizetype least = greedyBands(print, width).size();
    double narrow = width;
    while (narrow > print.titleWidth && greedyBands(print, narrow - mm(2)).size() == least)
        narrow -= mm(2);
    QList<PrintTable> bands;
    qsizetype first = 0;
    for (const qsizetype number : greedyBands(print, narrow)) {
        PrintTable band = print;
        band.columns = print.columns.mid(first, number);
        for (PrintRow &row : band.rows)
            row.cells = row.cells.mid(first, number);
        bands.append(band);
        first += number;
    }
    return bands;
}

// Long names take two lines where that spares a band
void narrowTitles(PrintTable &print, double width)
{
    PrintTable narrow = print;
    narrow.titleWidth = std::min(print.titleWidth, narrowestTitle + mm(6));
    if (greedyBands(narrow, width).size() < greedyBands(print, width).size())
        print = narrow;
}

// Headings take fewer lines where there is room
void histogram(PrintTable &band, double width)
{
    for (PrintColumn &column : band.columns) {
        if (column.isText)
            continue;
        const double room = (width - band.width()) / static_cast<double>(band.columns.size());
        const double wanted = std::min(widestNumber, widthOf(column.title, headingStyle));
        column.width = std::max(column.width, std::min(column.width + room, wanted));
    }
}

Piece headingOf(const PrintTable &band)
{
    double height = heightOf(band.rowTitle, headingStyle, band.titleWidth);
    for (const PrintColumn &column : band.columns)
        height = std::max(height, heightOf(column.title, headingStyle, column.width));
    Piece piece{ height + 2 * rowPadding };
    piece.keepsWithNext = true;
    piece.draw = [band, height](QPainter &painter, double x, double y) {
        const auto drawn = [&painter, y, height](double left, double width, const QString &title, bool isRight) {
            TextStyle style = headingStyle;
            style.isRight = isRight;
            drawText(painter, left, y + rowPadding + height - heightOf(title, style, width), width, title, style);
        };
        drawn(x, band.titleWidth, band.rowTitle, false);
        double left = x + band.titleWidth;
        for (const PrintColumn &column : band.columns) {
            drawn(left + gap, column.width, column.title, column.isFromRight());
            left += gap + column.width;
        }
        painter.fillRect(QRectF(x, y + height + 2 * rowPadding - mm(0.3), left - x, mm(0.3)), accent);
    };
    return piece;
}

Piece rowOf(const PrintTable &band, const PrintRow &row)
{
    TextStyle style = styleOf(row);
    style.mostLines = mostLinesOfCell;
    const double titleWidth = row.isHeading ? band.width() : band.titleWidth - row.level * indent;
    double height = heightOf(row.title, style, titleWidth);
    for (qsizetype i = 0; i < band.columns.size(); ++i)
        height = std::max(height, heightOf(row.cells.at(i), style, band.columns.at(i).width));
    Piece piece{ height + 2 * rowPadding };
    piece.keepsWithNext = row.isHeading;
    piece.draw = [band, row, style, titleWidth, height](QPainter &painter, double x, double y) {
        drawText(painter, x + row.level * indent, y + rowPadding, titleWidth, row.title, style);
        double left = x + band.titleWidth;
        for (qsizetype i = 0; i < band.columns.size(); ++i) {
            const PrintColumn &column = band.columns.at(i);
            TextStyle cell = style;
            cell.isRight = column.isFromRight();
            drawText(painter, left + gap, y + rowPadding, column.width, row.cells.at(i), cell);
            left += gap + column.width;
        }
        const double bottom = y + height + 2 * rowPadding;
        painter.fillRect(QRectF(x, bottom - mm(0.1), left - x, mm(0.1)), ruleColour);
        if (row.isSum)
            painter.fillRect(QRectF(x, y - mm(0.15), left - x, mm(0.3)), ink);
    };
    return piece;
}

} // namespace

Pieces tablePieces(const ReportTable &table, const FigureText &text, double width)
{
    if (table.rows.isEmpty() || table.columns.isEmpty())
        return {};
    const bool isLine = table.rows.size() == 1 && table.columns.size() > 6;
    PrintTable print = isLine ? asList(table, text) : rowsAsTheyAre(table, text);
    measure(print, width);
    narrowTitles(print, width);
    Pieces pieces;
    for (PrintTable &band : bandsOf(print, width)) {
        histogram(band, width);
        Piece heading = headingOf(band);
        const auto repeated = std::make_shared<const Piece>(heading);
        heading.spaceBefore = pieces.isEmpty() ? mm(1) : mm(5);
        pieces.append(heading);
        const qsizetype rows = band.rows.size();
        for (qsizetype i = 0; i < rows; ++i) {
            Piece row = rowOf(band, band.rows.at(i));
            row.repeated = repeated;
            const bool isAtAnEnd = i + 1 < fewestRowsOnAPage || i + fewestRowsOnAPage >= rows;
            row.keepsWithNext = i + 1 < rows && (row.keepsWithNext || rows <= mostRowsKeptTogether || isAtAnEnd);
            pieces.append(row);
        }
    }
    return pieces;
}

ReportTable shortened(ReportTable table, qsizetype mostRows)
{
    QList<ReportRow> rows;
    for (const ReportRow &row : std::as_const(table.rows)) {
        if (row.isSum || rows.size() < mostRows)
            rows.append(row);
    }
    table.rows = rows;
    return table;
}

} // namespace lyhord::print
