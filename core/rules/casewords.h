#pragma once

#include "core/model/case.h"

#include <QtCore/QString>

// The values of a case for a person to read, in the language the program speaks, as tr(): on the screen and in a
// spreadsheet alike.
namespace lyhord {

[[nodiscard]] QString inWords(CaseType type);
[[nodiscard]] QString inWords(CaseStatus status);
[[nodiscard]] QString inWords(Outcome outcome);
[[nodiscard]] QString inWords(ReferralGround ground);

} // namespace lyhord
