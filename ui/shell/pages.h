#pragma once

#include "ui/client/page.h"

namespace lyhord {

//! Every page the program has; who adds one adds its line there
[[nodiscard]] PageRegistry allPages();

} // namespace lyhord
