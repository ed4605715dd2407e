#pragma once

#include "ui/widgets/segmentedchoice.h"

namespace lyhord {

//! The outcomes a person can state (R93), by their keys and in words
[[nodiscard]] QList<SegmentedChoice::Item> outcomeItems();

} // namespace lyhord
