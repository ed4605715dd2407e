#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace lyhord {

//! "sv", "fi" and "en": what can be installed
[[nodiscard]] QStringList languages();

//! Shows texts, dates and numbers in that language from now on (what is on the screen already gets a LanguageChange
//! event). False, and nothing changed, for a language the program does not have.
bool installLanguage(const QString &language);

} // namespace lyhord
