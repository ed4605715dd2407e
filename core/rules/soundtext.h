#pragma once

#include <QtCore/QString>

namespace lyhord {

//! NFC, line ends as \n, outer white space gone: how every text is stored
[[nodiscard]] QString normalised(const QString &text);
//! Lone surrogates, NUL and control characters other than tab and line feed: translated reason, empty if the text is
//! sound
[[nodiscard]] QString unsoundBecause(const QString &text);
//! Something to be seen: not only white space and invisible marks
[[nodiscard]] bool hasContent(const QString &text);
[[nodiscard]] qsizetype lengthInCodePoints(const QString &text);
//! Letters of any script are allowed on both sides (å, ä, ö)
[[nodiscard]] bool isEmailAddress(const QString &text);

} // namespace lyhord
