#include "ui/widgets/donebykey.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QPushButton>

namespace lyhord {

void pressByCtrlEnter(QPushButton *button)
{
    auto *shortcut = new QShortcut(button->window());
    shortcut->setKeys({ QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter) });
    shortcut->setAutoRepeat(false);
    QObject::connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
}

} // namespace lyhord
