#pragma once

#include "core/model/message.h"
#include "ui/client/steptaken.h"

#include <QtCore/QList>
#include <QtCore/QString>

namespace lyhord {

//! What has still to leave by somebody's hands or by itself (R89): "Now waits: 25 e-mails to be sent, 4 calls to be
//! made." What goes to departments is told apart, with where it stands: it is marked in the outbox. Empty: nothing.
[[nodiscard]] QString waitingInWords(const QList<Message> &letters);
//! The same after one step: where letters of the case waited already they are counted too. Empty: the step wrote none.
[[nodiscard]] QString waitingInWords(const StepTaken &step);

} // namespace lyhord
