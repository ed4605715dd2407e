#pragma once

#include "core/model/case.h"
#include "core/model/result.h"
#include "core/rules/deadlines.h"

namespace lyhord {

class Database;

//! The day a case's limits count from: its day of receipt (C6), or for a case that was opened again that day (O12).
//! rules: those it was reckoned by.
[[nodiscard]] Result<QDate> countingStart(Database &database, const Case &subject, const DeadlineRules &rules);

} // namespace lyhord
