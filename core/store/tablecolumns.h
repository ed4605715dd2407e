#pragma once

#include "core/model/result.h"

#include <QtCore/QStringList>

namespace lyhord {

class Database;

//! Of a table in a file, in their order; none where there is no such table
[[nodiscard]] Result<QStringList> columnsOf(Database &file, const QString &table);

} // namespace lyhord
