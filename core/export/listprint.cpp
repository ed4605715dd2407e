#include "core/export/listprint.h"

#include "core/export/pageflow.h"
#include "core/export/paintedpdf.h"
#include "core/export/printtext.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>

#include <algorithm>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;
using namespace print;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::ListPrint)
};

constexpr double margin = mm(15);
constexpr double pageWidth = mm(297);
constexpr double pageHeight = mm(210);
constexpr double contentTop = mm(25);
constexpr double contentBottom = mm(192);
constexpr double contentWidth = pageWidth - 2 * margin;
constexpr double columnGap = mm(3);
constexpr double rowPadding = mm(1.1);
constexpr TextStyle titleStyle{ .size = 14, .isBold = true, .mostLines = 1 };
constexpr TextStyle headingStyle{ .size = 8, .isBold = true, .mostLines = 1, .colour = paleInk };
constexpr TextStyle furnitureStyle{ .size = 8, .mostLines = 1, .colour = paleInk };

QList<double> widthsOf(const PrintedList &list)
{
    double fixed = 0;
    for (const PrintedList::Column &column : list.columns)
        fixed += mm(column.width) + columnGap;
    const double rest = std::max(mm(30), contentWidth + columnGap - fixed);
    QList<double> widths;
    for (const PrintedList::Column &column : list.columns)
        widths.append(column.width > 0 ? mm(column.width) : rest);
    return widths;
}

TextStyle cellStyle(const PrintedList::Column &column)
{
    return { .size = 9, .mostLines = column.mostLines };
}

Piece headingPiece(const PrintedList &list, const QList<double> &widths)
{
    const double height = lineHeight(headingStyle) + 2 * rowPadding;
    QStringList titles;
    for (const PrintedList::Column &column : list.columns)
        titles.append(column.title);
    return { .height = height,
        .draw =
            [titles, widths, height](QPainter &painter, double x, double y) {
                double left = x;
                for (qsizetype i = 0; i < titles.size(); ++i) {
                    drawText(painter, left, y + rowPadding, widths.at(i), titles.at(i), headingStyle);
                    left += widths.at(i) + columnGap;
                }
                painter.fillRect(QRectF(x, y + height - mm(0.3), contentWidth, mm(0.3)), accent);
            },
        .keepsWithNext = true };
}

Piece rowPiece(const PrintedList &list, const QStringList &row, const QList<double> &widths)
{
    double height = 0;
    for (qsizetype i = 0; i < row.size(); ++i)
        height = std::max(height, heightOf(row.at(i), cellStyle(list.columns.at(i)), widths.at(i)));
    height += 2 * rowPadding;
    return { .height = height, .draw = [list = &list, row, widths, height](QPainter &painter, double x, double y) {
                double left = x;
                for (qsizetype i = 0; i < row.size(); ++i) {
                    drawText(painter, left, y + rowPadding, widths.at(i), row.at(i), cellStyle(list->columns.at(i)));
                    left += widths.at(i) + columnGap;
                }
                painter.fillRect(QRectF(x, y + height - mm(0.1), contentWidth, mm(0.1)), ruleColour);
            } };
}

Pieces piecesOf(const PrintedList &list)
{
    const QList<double> widths = widthsOf(list);
    const auto heading = std::make_shared<const Piece>(headingPiece(list, widths));
    Pieces pieces{ *heading };
    for (const QStringList &row : list.rows) {
        Piece piece = rowPiece(list, row, widths);
        piece.repeated = heading;
        pieces.append(piece);
    }
    return pieces;
}

void drawFurniture(QPainter &painter, const PrintedList &list, qsizetype page, qsizetype pages)
{
    const double numberWidth = mm(24);
    drawText(painter, margin, mm(12), contentWidth, list.title, titleStyle);
    painter.fillRect(QRectF(margin, mm(196), contentWidth, mm(0.1)), ruleColour);
    drawText(painter, margin, mm(198), contentWidth - numberWidth, list.below, furnitureStyle);
    TextStyle right = furnitureStyle;
    right.isRight = true;
    //: Page 2 of 7
    drawText(painter, pageWidth - margin - numberWidth, mm(198), numberWidth,
        Tr::tr("%1 (%2)").arg(page + 1).arg(pages), right);
}

} // namespace

bool printList(const PrintedList &list, QPagedPaintDevice &device)
{
    device.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF()));
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const double scale = painter.device()->logicalDpiX() / double(unitsPerInch);
    painter.scale(scale, scale);
    const QList<Page> pages = flow(piecesOf(list), contentBottom - contentTop);
    drawPages(pages, device, painter, { margin, contentTop },
        [&](qsizetype page) { drawFurniture(painter, list, page, pages.size()); });
    return painter.end();
}

Result<> writeListPdf(const PrintedList &list, const QString &file)
{
    return writePaintedPdf(file, list.title, [&list](QPdfWriter &writer) {
        writer.setResolution(unitsPerInch);
        return printList(list, writer);
    });
}

} // namespace lyhord
