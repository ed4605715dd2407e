#pragma once

#include "core/model/event.h"
#include "core/rules/lifecycle.h"

#include <QtCore/QList>

namespace lyhord {

//! What the person has said since the case was registered, with its words, and nobody has taken back. Where it cannot
//! be told which of several messages was taken out of the case, none of them: it may be another person's.
[[nodiscard]] QList<Event> standingLaterWords(const QList<Event> &events);

//! What of it a department is told that is asked now: a letter for each, the oldest first
[[nodiscard]] QList<LetterRequest> laterLetters(const QList<Event> &events, const QString &department);

//! All that a department is written that is asked now: the question, with what was answered before, and those letters
[[nodiscard]] QList<LetterRequest> questionTo(const QString &department, const QList<Event> &events);

//! Who is asked now is told what the person was answered before and has said since, as those are who had been asked
//! then. Every other step is as it was decided.
[[nodiscard]] Decision withLaterLetters(Decision decision, const Command &command, const QList<Event> &events);

} // namespace lyhord
