#pragma once

#include "core/model/result.h"

namespace lyhord {

class Database;

//! How many messages from protected persons wait. A server says so of those that the person may not read, and 0 to who
//! reads them; in a file it is for the caller to ask only for who may not.
[[nodiscard]] Result<qint64> countInboxOutOfSight(Database &db);

} // namespace lyhord
