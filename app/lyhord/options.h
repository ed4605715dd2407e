#pragma once

#include "app/common/logoptions.h"
#include "ui/shell/launcher.h"

#include <optional>

class QCoreApplication;

namespace lyhord {

struct DesktopOptions
{
    LaunchOptions launch;
    LogOptions log;
    std::optional<ThemeChoice> theme; //!< empty: as chosen last time
};

//! What can be said on the command line. Ends the program after --help and --version; on wrong usage it says why and
//! ends with 2.
[[nodiscard]] DesktopOptions optionsOf(const QCoreApplication &application);

} // namespace lyhord
