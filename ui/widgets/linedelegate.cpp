#include "ui/widgets/linedelegate.h"

#include "ui/widgets/linetext.h"
#include "ui/widgets/symbols.h"

#include <QtGui/QPainter>
#include <QtWidgets/QApplication>

namespace lyhord {
namespace {
constexpr int symbolSize = 16;
constexpr int leastHeight = 34;
constexpr int mostLines = 3;
}

int LineDelegate::lineHeight(const QFontMetrics &metrics)
{
    return qMax(leastHeight, mostLines * metrics.lineSpacing() + 2);
}

void LineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem whole(option);
    initStyleOption(&whole, index);
    const QString text = whole.text;
    whole.text.clear();
    const QStyle *style = whole.widget ? whole.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &whole, painter, whole.widget);

    const Theme &theme = Theme::instance();
    const QVariant tone = index.data(ToneRole);
    const QVariant symbol = index.data(SymbolRole);
    const bool quiet = index.data(LoadedRole) == QVariant(false) || index.data(QuietRole).toBool();
    const QColor ink = quiet ? theme.muted() : theme.text(tone.isValid() ? Tone(tone.toInt()) : Tone::Neutral);
    painter->save();
    QRect inside = whole.rect.adjusted(space::unit, 0, -space::tiny, 0);
    if (symbol.isValid()) {
        const QRect place(inside.left(), inside.top() + (inside.height() - symbolSize) / 2, symbolSize, symbolSize);
        paintSymbol(*painter, place, Icon(symbol.toInt()), ink);
        inside.adjust(symbolSize + space::tiny + 2, 0, 0, 0);
    }
    painter->setPen(ink);
    if (m_folded.isEmpty()) {
        drawWrapped(*painter, inside, text, whole.font, mostLines);
    } else {
        const int below = qMax(symbolSize, whole.fontMetrics.lineSpacing());
        drawWrapped(*painter, inside.adjusted(0, 0, 0, -below - 1), text, whole.font, mostLines - 1);
        paintFolded(*painter, QRect(inside.left(), inside.bottom() - below, inside.width(), below), whole.font, index);
    }
    painter->restore();
}

//! As much of them as there is room for, each in its own tone
void LineDelegate::paintFolded(QPainter &painter, const QRect &area, const QFont &font, const QModelIndex &index) const
{
    const Theme &theme = Theme::instance();
    const QFontMetrics metrics(font);
    QRect room = area;
    painter.setFont(font);
    for (const int column : m_folded) {
        const QModelIndex cell = index.siblingAtColumn(column);
        const QString text = cell.data().toString().simplified();
        if (text.isEmpty() || room.width() < 2 * symbolSize)
            continue;
        const QVariant tone = cell.data(ToneRole);
        const bool isPlain = !tone.isValid() || Tone(tone.toInt()) == Tone::Neutral;
        const QColor ink = isPlain ? theme.muted() : theme.text(Tone(tone.toInt()));
        if (const QVariant symbol = cell.data(SymbolRole); symbol.isValid()) {
            paintSymbol(painter,
                QRect(room.left(), room.top() + (room.height() - symbolSize) / 2, symbolSize, symbolSize),
                Icon(symbol.toInt()), ink);
            room.adjust(symbolSize + space::tiny, 0, 0, 0);
        }
        painter.setPen(ink);
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip,
            metrics.elidedText(text, Qt::ElideRight, room.width()));
        room.adjust(metrics.horizontalAdvance(text) + space::wide, 0, 0, 0);
    }
}

} // namespace lyhord
