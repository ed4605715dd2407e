#pragma once

#include "core/statistics/report.h"

#include <QtCore/QJsonObject>

namespace lyhord {

//! A report for programs. "base" holds the figures of R69 by name, "split" the same for each key of what the report was
//! split by; "tables" holds everything. A masked figure is {"masked": true}, one that does not exist null.
[[nodiscard]] QJsonObject reportJson(const Report &report);

} // namespace lyhord
