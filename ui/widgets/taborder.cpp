#include "ui/widgets/taborder.h"

#include <QtWidgets/QWidget>

namespace lyhord {

namespace {

//! setTabOrder() ignores what never takes the focus, and takes a widget with a proxy for its last child; only the one
//! that both are in stays before them, or Tab would come back to it after them
QWidget *placeBefore(const QList<QWidget *> &newcomers, QWidget *successor)
{
    const auto isPassedOver = [&](const QWidget *one) {
        const bool isAround = one->isAncestorOf(successor) && one->isAncestorOf(newcomers.constFirst());
        return newcomers.contains(one) || one->focusPolicy() == Qt::NoFocus
            || (one->focusProxy() != nullptr && !isAround);
    };
    QWidget *before = successor->previousInFocusChain();
    while (before != successor && isPassedOver(before))
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
    if (newcomers.isEmpty())
        return;
    QWidget *before = placeBefore(newcomers, successor);
    if (before == successor)
        return;
    for (QWidget *newcomer : newcomers) {
        QWidget::setTabOrder(before, newcomer);
        before = newcomer;
    }
}

void putContentAfter(QWidget *predecessor, const QWidget *container)
{
    const auto inside = container->findChildren<QWidget *>();
    for (QWidget *widget : inside) {
        const bool elsewhere = widget->window() != container->window(); // the list of a combo box
        if (elsewhere || (widget->focusPolicy() & Qt::TabFocus) == 0 || widget->focusProxy() != nullptr)
            continue;
        QWidget::setTabOrder(predecessor, widget);
        predecessor = widget;
    }
}

} // namespace lyhord
