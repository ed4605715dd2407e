#pragma once

#include <QtCore/QRect>
#include <QtCore/QString>
#include <QtGui/QFont>

class QPainter;

namespace lyhord {

//! How many lines a text takes in that width
[[nodiscard]] int linesNeeded(const QString &text, const QFont &font, int width);
//! Wrapped, in the middle of the place from above to below; what does not fit in so many lines ends in "…"
void drawWrapped(QPainter &painter, const QRect &place, const QString &text, const QFont &font, int mostLines);

} // namespace lyhord
