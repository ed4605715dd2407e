#pragma once

#include "core/model/result.h"

#include <QtCore/QString>

namespace lyhord {

class Database;

namespace backup {

//! While others work. The copy is checked before it gets its name; an existing file is refused.
[[nodiscard]] Result<> write(Database &db, const QString &file);
//! Only into an empty place: no file, or an empty one
[[nodiscard]] Result<> restore(const QString &backupFile, const QString &url);

} // namespace backup
} // namespace lyhord
