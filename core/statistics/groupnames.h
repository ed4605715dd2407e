#pragma once

#include "core/model/case.h"

#include <QtCore/QString>

// What groups of cases are called in a report, translated.
namespace lyhord::groupnames {

[[nodiscard]] QString type(CaseType type); //!< "Complaints"
[[nodiscard]] QString language(const QString &iso639); //!< "Finnish"; the code when it is none of ours

} // namespace lyhord::groupnames
