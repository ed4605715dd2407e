#pragma once

#include <QtCore/QString>

namespace lyhord {

//! $LYHORD_DATABASE, then the settings file's "database", then the embedded file in the user's data folder
[[nodiscard]] QString defaultDatabaseUrl();
//! The embedded file in the user's data folder, as a URL
[[nodiscard]] QString embeddedDatabaseUrl();
//! The login of the operating system
[[nodiscard]] QString operatingSystemUser();
//! Who acts where nobody is named: the operating system's user. Empty on a server, where it is who is connected.
[[nodiscard]] QString defaultLogin(const QString &databaseUrl);
//! What the settings or the system say, as far as the program speaks it: "sv", "fi" or "en"
[[nodiscard]] QString defaultLanguage();

} // namespace lyhord
