#pragma once

#include "core/model/progress.h"
#include "core/model/result.h"

#include <QtCore/QStringList>

namespace lyhord {

class Database;

namespace integrity {

//! What is wrong with the stored data, in words; empty: nothing. Everything but the audit chain, which is EventStore's.
[[nodiscard]] Result<QStringList> check(Database &db, const Progress &progress = {});

} // namespace integrity
} // namespace lyhord
