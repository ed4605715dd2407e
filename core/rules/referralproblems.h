#pragma once

#include "core/model/profile.h"
#include "core/rules/validation.h"

#include <QtCore/QDate>

namespace lyhord {

//! What would refuse a referral whatever case it is of, in the order of the form: nobody to turn to or nothing told
//! (R19), or what only holds the place of it
[[nodiscard]] QList<Problem> problemsIn(const Referral &referral);
//! And whether the law is named that a matter is an exercise of authority under, and is in force
[[nodiscard]] QList<Problem> problemsIn(const Referral &referral, const QList<Statute> &statutes, QDate today);

} // namespace lyhord
