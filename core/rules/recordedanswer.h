#pragma once

#include "core/model/case.h"
#include "core/model/event.h"

#include <QtCore/QList>

namespace lyhord {

//! The event with which the department's answer, as it stands, was recorded; nullptr: it is not among these
[[nodiscard]] const Event *recordedAnswer(const Assignment &answered, const QList<Event> &events);
//! R96: the department's answer is by whom the case concerns
[[nodiscard]] bool isByTheConcerned(const Assignment &answered, const QList<Event> &events);

} // namespace lyhord
