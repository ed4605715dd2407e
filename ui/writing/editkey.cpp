#include "ui/writing/editkey.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QPlainTextEdit>

namespace lyhord {

EditKey editKey(QEvent &event, QKeyCombination key, const QPlainTextEdit &edit)
{
    const bool isKey = event.type() == QEvent::KeyPress || event.type() == QEvent::ShortcutOverride;
    if (!isKey || edit.isReadOnly())
        return EditKey::Other;
    const auto &pressed = static_cast<const QKeyEvent &>(event);
    if (pressed.key() != key.key() || pressed.modifiers() != key.keyboardModifiers())
        return EditKey::Other;
    event.accept();
    return event.type() == QEvent::KeyPress ? EditKey::Pressed : EditKey::Claimed;
}

} // namespace lyhord
