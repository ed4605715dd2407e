#pragma once

#include "core/model/person.h"

namespace lyhord {

//! What happens by itself is done by nobody in particular, and the timeline says so
[[nodiscard]] Person workersPerson(QDate today);

} // namespace lyhord
