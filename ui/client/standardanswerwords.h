#pragma once

#include "core/model/profile.h"

#include <QtCore/QString>

namespace lyhord {

//! A standard answer in a list of those for a case in `language`: `name`, and which language it has where that is
//! another than the letter's
[[nodiscard]] QString standardAnswerLine(const QString &name, const StandardAnswer &answer, const QString &language);

} // namespace lyhord
