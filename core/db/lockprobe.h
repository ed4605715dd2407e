#pragma once

#include "core/model/result.h"

#include <QtCore/QString>

#include <chrono>

namespace lyhord::lockprobe {

//! Run on two workstations at the same time against the folder that is to hold a shared database: each in turn holds a
//! byte-range lock and the other must be refused. One workstation alone cannot find a share whose locks stay at home.
//! On success both names are written beside the database, and only then is it opened from a network place.
[[nodiscard]] Result<> run(const QString &folder, const QString &workstation, std::chrono::milliseconds patience);
//! Whether two workstations have passed in this folder
[[nodiscard]] bool hasPassed(const QString &folder);

} // namespace lyhord::lockprobe
