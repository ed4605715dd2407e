#pragma once

#include "core/model/person.h"

// Who gives rights gives none to him- or herself that open what only few may read (L9, R11); another administrator does.
namespace lyhord {

//! A role that reads secret cases or suspected bribery, which `before` had not, or not for as long
[[nodiscard]] bool hasNewRoleOfFew(const Person &before, const Person &after);
[[nodiscard]] bool hasNewRightToSecrets(const Person &before, const Person &after);

} // namespace lyhord
