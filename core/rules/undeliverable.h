#pragma once

#include <QtCore/QString>

namespace lyhord {

struct Case;

//! Why nothing that is written to the person of this case reaches anybody (replyChannel()), in a sentence, translated;
//! empty where it does
[[nodiscard]] QString notReachedBecause(const Case &subject);

} // namespace lyhord
