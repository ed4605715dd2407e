#pragma once

#include <QtCore/QString>

namespace lyhord {

//! "sv", "fi" or "en", told by its small words; empty: too few of them to tell, or none of these languages
[[nodiscard]] QString textLanguage(const QString &text);

} // namespace lyhord
