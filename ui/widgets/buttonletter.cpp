#include "ui/widgets/buttonletter.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QAbstractButton>

namespace lyhord {

void clickAtOnceByLetter(QAbstractButton *button)
{
    button->setShortcut({}); // the letter stays underlined
    auto *letter = new QShortcut(QKeySequence::mnemonic(button->text()), button);
    QObject::connect(letter, &QShortcut::activated, button, &QAbstractButton::click);
}

} // namespace lyhord
