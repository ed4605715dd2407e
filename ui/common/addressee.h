#pragma once

#include "core/model/case.h"

#include <QtCore/QString>

namespace lyhord {

//! Whom an answer goes to and where, in one line: "Åsa Öberg (asa@example.org)"
[[nodiscard]] QString addresseeInWords(const Case &subject);

} // namespace lyhord
