#pragma once

#include "core/rules/permissions.h"

#include <QtCore/QStringList>

#include <optional>

namespace lyhord {

//! Every step that offeredSteps() may name
[[nodiscard]] QStringList allSteps();

//! What a person must be allowed to do to take a step, named as offeredSteps() names it; empty for what is no step
[[nodiscard]] std::optional<Action> actionOfStep(const QString &step);

//! Whose such a step is: the contact centre's, or a department's own
enum class StepOwner { ContactCentre, Department };
[[nodiscard]] StepOwner ownerOf(Action action);

} // namespace lyhord
