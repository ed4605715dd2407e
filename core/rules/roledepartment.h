#pragma once

#include "core/model/person.h"

// A role is given by an agreement with a department (R32): some for that department alone, some for the municipality.
namespace lyhord {

[[nodiscard]] bool needsDepartment(Role role);
[[nodiscard]] bool isForNoDepartment(Role role);
//! Without the department that its role needs, or with one that its role is not given for
[[nodiscard]] bool hasWrongDepartment(const Grant &grant);

} // namespace lyhord
