#pragma once

#include <QtCore/QString>

namespace lyhord {

//! "sv", "fi" or "en", told by its small words and by how its words are built; empty: too few of them to tell, or none
//! of these languages. Names of streets and people tell nothing.
[[nodiscard]] QString textLanguage(const QString &text);

//! What a case is in (L17): as it was chosen or came along, else as its text tells, else Swedish
[[nodiscard]] QString languageOf(const QString &given, const QString &text);

} // namespace lyhord
