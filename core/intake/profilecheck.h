#pragma once

#include "core/model/profile.h"
#include "core/model/result.h"

#include <optional>

namespace lyhord {

//! What a profile must keep in itself: keys that are there once, and references to what exists
[[nodiscard]] std::optional<Error> problemIn(const Profile &profile);

} // namespace lyhord
