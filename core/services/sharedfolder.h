#pragma once

#include "core/model/result.h"

#include <QtCore/QString>

#include <chrono>

namespace lyhord {

//! Whether a folder on a share can hold a database for several workstations: run on two of them at the same time, each
//! waiting that long for the other. On success it may be opened there (storage.md 1).
[[nodiscard]] Result<> probeLocksOf(
    const QString &folder, const QString &workstation, std::chrono::milliseconds patience);

} // namespace lyhord
