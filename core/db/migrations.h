#pragma once

#include "core/db/databasekind.h"
#include "core/model/result.h"

#include <QtCore/QDateTime>

#include <functional>
#include <optional>

namespace lyhord {

class Database;

namespace migrations {

//! The version this program works with
[[nodiscard]] int newest(DatabaseKind kind);
//! The version the database has; 0 when it is empty. Refused when the file belongs to another program.
[[nodiscard]] Result<int> versionOf(Database &db);
//! Refused in words unless the database has exactly this program's version
[[nodiscard]] Result<> requireNewest(Database &db);
//! Applies what is missing, all or nothing; the version reached. A newer database is refused.
//! Who calls it has made a backup of a database that is not empty.
//! upTo: not further than that version, as an older program left it
//! around: is given what brings the database up to date, runs it, and may look before and after, in its transaction
using Around = std::function<Result<>(const std::function<Result<>()> &migrate)>;
[[nodiscard]] Result<int> apply(
    Database &db, const QDateTime &now, std::optional<int> upTo = {}, const Around &around = {});

} // namespace migrations
} // namespace lyhord
