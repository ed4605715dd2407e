#pragma once

#include "core/model/case.h"
#include "core/model/profile.h"
#include "core/rules/validation.h"

namespace lyhord {

// Headlines are agreed with a department, categories are a department's own (R35, D4): what is chosen of the one says
// something about the other.

//! The department a category belongs to, if it can be asked that day; empty if there is none
[[nodiscard]] QString departmentOf(const QString &category, const Profile &profile, QDate day);

//! Headline, category and departments of a draft that do not belong together, each with its field. Nothing that is
//! refused: a person may know better.
[[nodiscard]] QList<Problem> contradictionsIn(const CaseDraft &draft, const Profile &profile, QDate day);

//! Category and department of the agreed headline a draft has, where neither is chosen and only one fits
[[nodiscard]] CaseDraft withWhatBelongs(CaseDraft draft, const Profile &profile, QDate day);

} // namespace lyhord
