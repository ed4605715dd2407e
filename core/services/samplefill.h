#pragma once

#include "core/model/result.h"
#include "core/store/progress.h"

namespace lyhord {

class Office;

//! Fills an empty database with a believable municipality; the same seed at the same moment gives the same bytes
[[nodiscard]] Result<> fillWithSample(Office &office, qint64 cases, quint64 seed, const Progress &progress = {});

} // namespace lyhord
