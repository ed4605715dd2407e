#pragma once

#include "core/rules/lifecycle.h"

// One message about two matters becomes two cases (C11).
namespace lyhord {

//! The other matter's draft: what it does not say itself is as the original has it, the day of receipt first of all,
//! since the clock began when the whole message came
[[nodiscard]] CaseDraft draftOfPart(const Case &original, CaseDraft draft);
//! The new case shows of which one it was a part
[[nodiscard]] Decision linkedToOriginal(const Case &part, const QString &original);
//! And the original that it was split
[[nodiscard]] Decision splitInto(const Case &original, const QString &part);

} // namespace lyhord
