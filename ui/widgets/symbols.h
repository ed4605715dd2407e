#pragma once

#include "resources/icons/icons.h"
#include "ui/widgets/theme.h"

#include <QtGui/QPixmap>

class QPainter;

namespace lyhord {

//! The drawing in one colour: for a symbol that goes with a coloured word
[[nodiscard]] QPixmap tinted(Icon name, int size, const QColor &colour, qreal scale);
void paintSymbol(QPainter &painter, const QRect &place, Icon name, const QColor &colour);

} // namespace lyhord
