#pragma once

#include "core/model/case.h"

#include <QtCore/QString>

namespace lyhord {

class Workplace;

//! How the day an answer is due was counted, line by line, by the rules of the case; then what else is promised: an
//! interim answer's day, and the later day of a department that was asked when the case's own had passed (R92)
[[nodiscard]] QString whyCaseIsDue(const Workplace &workplace, const Case &subject);

} // namespace lyhord
