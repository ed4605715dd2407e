#pragma once

#include "core/model/message.h"

#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtGui/QKeySequence>

#include <functional>

namespace lyhord {

class Navigator;
class Workplace;

// R89: what leaves by a person's hands is marked in one way, wherever it is marked from.

//! The one key for it
[[nodiscard]] QKeySequence dispatchKeys();

//! On a button: "Mark as &called"; letters are posted, e-mails sent from another program
[[nodiscard]] QString dispatchInWords(ReplyBy way);
//! What has happened with it, for the timeline: "Called"
[[nodiscard]] QString dispatchedInWords(ReplyBy way);

//! Marks a letter that waits, and tells it with a way back
void dispatchLetter(Workplace &workplace, Navigator &navigator, const Message &letter);
//! The same for a letter that waits beside others of its case: what is told says which it was
void dispatchOneOfSeveral(Workplace &workplace, Navigator &navigator, const Message &letter);
//! The same for the answers that wait in these cases to leave that way; what is refused is told case by case. marked:
//! called when something was, before it is announced.
void dispatchLetters(Workplace &workplace, Navigator &navigator, const QStringList &numbers, ReplyBy way,
    const std::function<void()> &marked = {});

} // namespace lyhord
