#pragma once

#include "core/model/person.h"

#include <optional>

namespace lyhord {

//! The first day from `today` on on which nobody may read what is handed over to the chief legal officer (R90); nothing
//! where there always is somebody
[[nodiscard]] std::optional<QDate> firstDayWithoutBriberyReader(const QList<Person> &people, QDate today);

} // namespace lyhord
