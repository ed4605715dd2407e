#pragma once

#include "core/model/person.h"

// What only few may read (L9, R11) nobody opens to him- or herself: another administrator gives that right.
namespace lyhord {

//! A role that reads secret cases or suspected bribery, which `before` had not, or not for as long
[[nodiscard]] bool hasNewRoleOfFew(const Person &before, const Person &after);
[[nodiscard]] bool hasNewRightToSecrets(const Person &before, const Person &after);

} // namespace lyhord
