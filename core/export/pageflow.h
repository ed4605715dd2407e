#pragma once

#include <QtCore/QList>
#include <QtCore/QPointF>

#include <functional>
#include <memory>

class QPagedPaintDevice;
class QPainter;

namespace lyhord::print {

//! Something that is drawn on one page: a heading, a chart, a row
struct Piece
{
    double height = 0;
    std::function<void(QPainter &painter, double x, double y)> draw; //!< nothing: an empty space
    double spaceBefore = 0; //!< not at the top of a page
    bool keepsWithNext = false;
    bool startsPage = false;
    std::shared_ptr<const Piece> repeated; //!< drawn above it where it begins a page: the heading of a table
};
using Pieces = QList<Piece>;

struct PlacedPiece
{
    Piece piece;
    double y = 0; //!< from the top of what may be drawn on
};
using Page = QList<PlacedPiece>;

[[nodiscard]] double heightOf(const Pieces &pieces);
//! Puts pieces below each other; what keeps with the next is not parted from it unless it is higher than a page
[[nodiscard]] QList<Page> flow(const Pieces &pieces, double pageHeight);
//! One part after the other on a single page: of each the first form that fits, and none of it if none does
[[nodiscard]] Page flowOnOnePage(const QList<QList<Pieces>> &parts, double pageHeight);

//! Page after page, what was placed from `origin` on; `furniture` draws what stands on each besides
void drawPages(const QList<Page> &pages, QPagedPaintDevice &device, QPainter &painter, QPointF origin,
    const std::function<void(qsizetype page)> &furniture);

} // namespace lyhord::print
