#include "ui/widgets/combobox.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QKeyEvent>
#include <QtGui/QWheelEvent>
#include <QtWidgets/QApplication>

namespace lyhord {

ComboBox::ComboBox(QWidget *parent)
    : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(10);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QComboBox::activated, this, [this] { Q_EMIT keyChosen(key()); });
}

void ComboBox::setItems(const QList<Item> &items)
{
    const QSignalBlocker quiet(this);
    const QString before = key();
    clear();
    for (const Item &item : items)
        addItem(item.text, item.key);
    setCurrentIndex(qMax(0, findData(before)));
}

void ComboBox::setKey(const QString &key)
{
    const QSignalBlocker quiet(this);
    setCurrentIndex(findData(key));
}

void ComboBox::leaveOpen(const QString &whatToDo)
{
    const QSignalBlocker quiet(this);
    setPlaceholderText(whatToDo);
    setCurrentIndex(-1);
}

//! Qt looks for an entry by whatever has a text, which keys with Ctrl or Alt have too: those are the page's
void ComboBox::keyPressEvent(QKeyEvent *event)
{
    const bool moves = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (!moves && (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)))
        return event->ignore();
    if (m_written && !event->text().isEmpty() && event->text().at(0).isLetterOrNumber()) {
        m_written->setFocus(Qt::OtherFocusReason);
        QApplication::sendEvent(m_written, event);
        return;
    }
    QComboBox::keyPressEvent(event);
}

void ComboBox::wheelEvent(QWheelEvent *event)
{
    // Scrolling a form past a combo box must not change what was chosen.
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace lyhord
