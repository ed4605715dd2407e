#include "core/export/pageflow.h"

#include <QtGui/QPagedPaintDevice>

#include <algorithm>

namespace lyhord::print {

namespace {

// From a piece to the first one after it that need not stay with it
Pieces togetherFrom(const Pieces &pieces, qsizetype first)
{
    qsizetype last = first;
    while (last + 1 < pieces.size() && pieces.at(last).keepsWithNext)
        ++last;
    return pieces.mid(first, last - first + 1);
}

} // namespace

double heightOf(const Pieces &pieces)
{
    double height = 0;
    for (const Piece &piece : pieces)
        height += piece.spaceBefore + piece.height;
    return height;
}

QList<Page> flow(const Pieces &pieces, double pageHeight)
{
    QList<Page> pages{ Page() };
    double used = 0;
    for (qsizetype i = 0; i < pieces.size();) {
        const Pieces together = togetherFrom(pieces, i);
        const bool isTooHigh = used + heightOf(together) > pageHeight;
        if (!pages.constLast().isEmpty() && (together.constFirst().startsPage || isTooHigh)) {
            pages.append(Page());
            used = 0;
        }
        for (Piece piece : together) {
            if (!pages.constLast().isEmpty() && used + piece.spaceBefore + piece.height > pageHeight) {
                pages.append(Page()); // together they are higher than a page
                used = 0;
            }
            if (pages.constLast().isEmpty()) {
                piece.spaceBefore = 0;
                if (piece.repeated) {
                    pages.last().append({ *piece.repeated, 0 });
                    used = piece.repeated->height;
                }
            }
            pages.last().append({ piece, used + piece.spaceBefore });
            used += piece.spaceBefore + piece.height;
        }
        i += together.size();
    }
    return pages;
}

Page flowOnOnePage(const QList<QList<Pieces>> &parts, double pageHeight)
{
    Page page;
    double used = 0;
    for (const QList<Pieces> &forms : parts) {
        const auto fitting = std::find_if(forms.cbegin(), forms.cend(),
            [used, pageHeight](const Pieces &form) { return used + heightOf(form) <= pageHeight; });
        if (fitting == forms.cend())
            continue;
        for (const Piece &piece : *fitting) {
            const double space = page.isEmpty() ? 0 : piece.spaceBefore;
            page.append({ piece, used + space });
            used += space + piece.height;
        }
    }
    return page;
}

void drawPages(const QList<Page> &pages, QPagedPaintDevice &device, QPainter &painter, QPointF origin,
    const std::function<void(qsizetype page)> &furniture)
{
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (i > 0)
            device.newPage();
        furniture(i);
        for (const PlacedPiece &placed : pages.at(i)) {
            if (placed.piece.draw)
                placed.piece.draw(painter, origin.x(), origin.y() + placed.y);
        }
    }
}

} // namespace lyhord::print
