#include "ui/widgets/symbols.h"

#include <QtGui/QPainter>
#include <QtGui/QPixmapCache>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;

QPixmap tinted(Icon name, int size, const QColor &colour, qreal scale)
{
    const QString key = u"lyhord %1 %2 %3 %4"_s.arg(int(name)).arg(size).arg(colour.rgba()).arg(scale);
    QPixmap picture;
    if (QPixmapCache::find(key, &picture))
        return picture;
    picture = QPixmap(QSize(size, size) * scale);
    picture.fill(Qt::transparent);
    picture.setDevicePixelRatio(scale);
    QPainter painter(&picture);
    icon(name).paint(&painter, QRect(0, 0, size, size));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect(0, 0, size, size), colour);
    painter.end();
    QPixmapCache::insert(key, picture);
    return picture;
}

void paintSymbol(QPainter &painter, const QRect &place, Icon name, const QColor &colour)
{
    const int size = qMin(place.width(), place.height());
    const QRect centred(place.x() + (place.width() - size) / 2, place.y() + (place.height() - size) / 2, size, size);
    painter.drawPixmap(centred, tinted(name, size, colour, painter.device()->devicePixelRatio()));
}

} // namespace lyhord
