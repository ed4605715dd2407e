#include "ui/common/focusinsight.h"

#include "ui/common/theme.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

namespace lyhord {

void keepFocusInSight(QScrollArea *area)
{
    QObject::connect(qApp, &QApplication::focusChanged, area, [area](const QWidget *, QWidget *to) {
        const QWidget *content = area->widget();
        if (!to || !content || !content->isAncestorOf(to))
            return;
        QScrollBar *bar = area->verticalScrollBar();
        const int top = to->mapTo(content, QPoint(0, 0)).y() - space::unit;
        bar->setValue(placeToShow(top, to->height() + 2 * space::unit, bar->value(), area->viewport()->height()));
    });
}

int placeToShow(int from, int length, int first, int room)
{
    if (from < first || length > room)
        return from;
    return from + length > first + room ? from + length - room : first;
}

} // namespace lyhord
