#pragma once

#include "core/rules/deadlines.h"
#include "core/rules/lifecycle.h"

namespace lyhord {

//! Limits other than those of a case whose limits count from this day
[[nodiscard]] bool areMoved(const CaseDeadlines &before, const CaseDeadlines &after);

//! A running case as other rules make it, with an event that says so and why; nothing where its days stay. start: the
//! day its limits count from by the former rules. because: "calendar" or "setting" (R97)
[[nodiscard]] std::optional<Decision> movedLimits(const Case &subject, QDate start, const DeadlineRules &former,
    const DeadlineRules &rules, const QJsonObject &because);

} // namespace lyhord
