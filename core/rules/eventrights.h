#pragma once

#include "core/model/event.h"
#include "core/rules/permissions.h"

#include <QtCore/QList>

namespace lyhord {

//! Whoever may do one of these on a case may write an event of this kind into its timeline; nobody may write what has
//! none. A person's own last step may be taken back without Action::Undo.
[[nodiscard]] QList<Action> actionsFor(EventKind kind);

} // namespace lyhord
