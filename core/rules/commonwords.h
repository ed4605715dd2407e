#pragma once

#include <QtCore/QString>

namespace lyhord {

//! Words that say little of what a message is about, in Swedish, Finnish and English: small words, days and hours,
//! relatives, thanks and complaints as such. folded: case folded.
[[nodiscard]] bool isCommonWord(const QString &folded);

} // namespace lyhord
