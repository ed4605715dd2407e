#include "ui/common/combobox.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QWheelEvent>

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

void ComboBox::wheelEvent(QWheelEvent *event)
{
    // Scrolling a form past a combo box must not change what was chosen.
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace lyhord
