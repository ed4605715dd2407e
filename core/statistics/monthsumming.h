#pragma once

#include "core/model/result.h"
#include "core/statistics/makereport.h"

#include <QtCore/QStringList>

#include <functional>

namespace lyhord {

class Database;

//! Adds up the newest past month that has not been, or in which something has changed since, and keeps it for reports.
//! False: there is none, or somebody else has just done it. Transactions of its own; who asks must be able to count
//! everywhere.
[[nodiscard]] Result<bool> sumNewestMonth(Database &database, const ReportMaking &making);

//! Months of which something else is kept than the facts say, in words. progress: told how many months of how many were
//! looked at; false stops it
[[nodiscard]] Result<QStringList> wrongSums(
    Database &database, const ReportMaking &making, const std::function<bool(qint64, qint64)> &progress);

} // namespace lyhord
