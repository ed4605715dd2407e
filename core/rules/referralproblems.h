#pragma once

#include "core/model/profile.h"
#include "core/rules/validation.h"

#include <QtCore/QDate>

namespace lyhord {

//! What would refuse a referral whatever case it is of, in the order of the form: no law that the matter is an exercise
//! of authority under, or none in force; nobody to turn to or nothing told (R19), or what only holds the place of it
[[nodiscard]] QList<Problem> problemsIn(const Referral &referral, const QList<Statute> &statutes, QDate today);

} // namespace lyhord
