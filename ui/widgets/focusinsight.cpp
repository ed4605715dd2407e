#include "ui/widgets/focusinsight.h"

#include "ui/widgets/formrows.h"
#include "ui/widgets/theme.h"

#include <QtCore/QTimer>
#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

namespace lyhord {

namespace {

//! With its label and what is said of it, where there is room for all of that
const QWidget *wholeOf(const QWidget *editor, int room)
{
    for (const QWidget *widget = editor; widget; widget = widget->parentWidget()) {
        if (qobject_cast<const Field *>(widget))
            return widget->height() + 2 * space::unit <= room ? widget : editor;
    }
    return editor;
}

void showFocus(QScrollArea &area)
{
    const QWidget *content = area.widget();
    const QWidget *focus = QApplication::focusWidget();
    if (!focus || !content || !content->isAncestorOf(focus))
        return;
    const QWidget *to = wholeOf(focus, area.viewport()->height());
    QScrollBar *bar = area.verticalScrollBar();
    const int top = to->mapTo(content, QPoint(0, 0)).y() - space::unit;
    bar->setValue(placeToShow(top, to->height() + 2 * space::unit, bar->value(), area.viewport()->height()));
}

} // namespace

void keepFocusInSight(QScrollArea *area)
{
    const auto soon = new QTimer(area);
    soon->setSingleShot(true);
    soon->setInterval(0);
    QObject::connect(soon, &QTimer::timeout, area, [area] { showFocus(*area); });
    QObject::connect(qApp, &QApplication::focusChanged, area, [area, soon] {
        showFocus(*area);
        soon->start(); // a part that has only just opened gets its place when the form is laid out
    });
    // what opens, folds or stands above moves the field in which somebody is typing
    QObject::connect(area->verticalScrollBar(), &QScrollBar::rangeChanged, soon, [soon] { soon->start(); });
}

int placeToShow(int from, int length, int first, int room)
{
    if (from < first || length > room)
        return from;
    return from + length > first + room ? from + length - room : first;
}

} // namespace lyhord
