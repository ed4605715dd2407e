#include "ui/common/linedelegate.h"

#include "ui/common/linetext.h"
#include "ui/common/symbols.h"

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
    drawWrapped(*painter, inside, text, whole.font, mostLines);
    painter->restore();
}

} // namespace lyhord
