#pragma once

#include "core/model/case.h"
#include "core/model/message.h"

#include <QtCore/QString>

namespace lyhord {

//! Whom an answer goes to and where, in one line: "Åsa Öberg (asa@example.org)"
[[nodiscard]] QString addresseeInWords(const Case &subject);
//! The same of a letter; either may be empty
[[nodiscard]] QString nameAndAddress(const QString &name, const QString &address);
//! How a letter to the person goes, in a sentence; where one does not see whose it is, without the address
[[nodiscard]] QString howItGoesInWords(const Message &letter);

} // namespace lyhord
