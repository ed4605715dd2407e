#pragma once

#include "core/model/progress.h"
#include "core/model/result.h"

namespace lyhord {

class Session;

//! Fills an empty database with a believable municipality; the same seed at the same moment gives the same bytes
[[nodiscard]] Result<> fillWithSample(Session &session, qint64 cases, quint64 seed, const Progress &progress = {});

} // namespace lyhord
