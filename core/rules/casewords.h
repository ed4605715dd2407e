#pragma once

#include "core/model/case.h"

#include <QtCore/QString>

// The values of a case for a person to read, in the language the program speaks, as tr(): on the screen, in a
// spreadsheet and in a report alike.
namespace lyhord {

[[nodiscard]] QString inWords(CaseType type);
[[nodiscard]] QString inWords(CaseStatus status);
[[nodiscard]] QString inWords(Outcome outcome);
[[nodiscard]] QString inWords(ReferralGround ground);
[[nodiscard]] QString inWords(Channel channel);
[[nodiscard]] QString inWords(Gender gender);

} // namespace lyhord
