#pragma once

#include "core/model/result.h"

namespace lyhord {

class Database;

//! Tells the server the one table of rights in core/rules, by which it judges from then on; a file is not asked. Only
//! the owner of the schema can. Expects the caller's transaction.
[[nodiscard]] Result<> writeRights(Database &database);

} // namespace lyhord
