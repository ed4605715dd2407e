#include "ui/widgets/taborder.h"

#include <QtWidgets/QWidget>

namespace lyhord {

namespace {

//! setTabOrder() ignores what never takes the focus, and takes a widget with a proxy for its last child
QWidget *placeBefore(const QList<QWidget *> &newcomers, QWidget *successor)
{
    QWidget *before = successor->previousInFocusChain();
    while (before != successor
        && (newcomers.contains(before) || before->focusPolicy() == Qt::NoFocus || before->focusProxy() != nullptr))
        before = before->previousInFocusChain();
    return before;
}

} // namespace

void putBefore(QWidget *newcomer, QWidget *successor)
{
    QWidget *before = placeBefore({ newcomer }, successor);
    if (before == successor)
        return;
    QWidget::setTabOrder(before, newcomer);
    QWidget::setTabOrder(newcomer, successor);
}

void putAllBefore(const QList<QWidget *> &newcomers, QWidget *successor)
{
    QWidget *before = placeBefore(newcomers, successor);
    if (before == successor)
        return;
    for (QWidget *newcomer : newcomers) {
        QWidget::setTabOrder(before, newcomer);
        before = newcomer;
    }
}

void putAllAfter(QWidget *predecessor, const QList<QWidget *> &newcomers)
{
    for (QWidget *newcomer : newcomers) {
        QWidget::setTabOrder(predecessor, newcomer);
        predecessor = newcomer;
    }
}

void putContentAfter(QWidget *predecessor, const QWidget *container)
{
    putAllAfter(predecessor, stopsIn(container));
}

QList<QWidget *> stopsIn(const QWidget *container)
{
    QList<QWidget *> stops = container->findChildren<QWidget *>();
    stops.removeIf([container](const QWidget *widget) {
        const bool elsewhere = widget->window() != container->window(); // the list of a combo box
        return elsewhere || (widget->focusPolicy() & Qt::TabFocus) == 0 || widget->focusProxy() != nullptr;
    });
    return stops;
}

QWidget *lastStopIn(QWidget *widget)
{
    QWidget *last = widget;
    for (QWidget *next = widget->nextInFocusChain(); widget->isAncestorOf(next); next = next->nextInFocusChain()) {
        if ((next->focusPolicy() & Qt::TabFocus) != 0 && next->window() == widget->window())
            last = next;
    }
    return last;
}

} // namespace lyhord
