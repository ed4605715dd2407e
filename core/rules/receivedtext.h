#pragma once

#include "core/model/event.h"

#include <QtCore/QList>

#include <optional>

namespace lyhord {

//! The case's text as it was received, where it has been corrected since: a received document is not altered, a
//! correction is added (L10). Empty where it has not been, or its events may not be read in full. Events in the order
//! they happened.
[[nodiscard]] std::optional<QString> textAsReceived(const QList<Event> &events);

} // namespace lyhord
