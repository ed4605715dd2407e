#pragma once

#include "core/model/profile.h"
#include "core/model/result.h"

namespace lyhord {

class Database;

namespace profilereader {

//! Everything, in its order
[[nodiscard]] Result<Profile> read(Database &db);

} // namespace profilereader
} // namespace lyhord
