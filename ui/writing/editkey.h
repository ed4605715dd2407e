#pragma once

#include <QtCore/QKeyCombination>
#include <QtCore/Qt>

class QEvent;
class QPlainTextEdit;

namespace lyhord {

//! What an event filter of a text makes of a key that means something there
enum class EditKey {
    Other, //!< another event, another key, or a text that is only read
    Claimed, //!< no shortcut is to take the key
    Pressed,
};
//! Accepts the event unless it is Other
[[nodiscard]] EditKey editKey(QEvent &event, QKeyCombination key, const QPlainTextEdit &edit);

} // namespace lyhord
