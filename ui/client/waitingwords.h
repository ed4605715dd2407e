#pragma once

#include "core/model/message.h"

#include <QtCore/QList>
#include <QtCore/QString>

namespace lyhord {

//! What has still to leave by somebody's hands or by itself (R89): "Now waits: 25 e-mails to be sent, 4 calls to be
//! made." Empty: nothing.
[[nodiscard]] QString waitingInWords(const QList<Message> &letters);

} // namespace lyhord
