#pragma once

#include "core/rules/validation.h"

namespace lyhord {

//! What would refuse a referral whatever case it is of, in the order of the form: nobody to turn to or nothing told
//! (R19), or what only holds the place of it
[[nodiscard]] QList<Problem> problemsIn(const Referral &referral);

} // namespace lyhord
