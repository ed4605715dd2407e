#pragma once

#include "core/model/event.h"

#include <QtCore/QList>

namespace lyhord {

//! What the person has said since the case was registered, with its words, and nobody has taken back. Where it cannot
//! be told which of several messages was taken out of the case, none of them: it may be another person's.
[[nodiscard]] QList<Event> standingLaterWords(const QList<Event> &events);

} // namespace lyhord
