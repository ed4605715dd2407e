#pragma once

#include "core/model/person.h"

#include <optional>

namespace lyhord {

enum class Action;

//! The first day from `today` on on which nobody may do this, as the grants and last days of people stand; nothing
//! where there always is somebody. For what must never be without one: reading what is handed over to the chief legal
//! officer (R90), granting roles (R32).
[[nodiscard]] std::optional<QDate> firstDayWithout(Action action, const QList<Person> &people, QDate today);

} // namespace lyhord
