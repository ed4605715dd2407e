#pragma once

#include "core/model/databasefigures.h"
#include "core/model/result.h"

namespace lyhord {

class Database;

[[nodiscard]] Result<DatabaseFigures> readDatabaseFigures(Database &db);

} // namespace lyhord
