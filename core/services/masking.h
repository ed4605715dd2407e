#pragma once

#include "core/model/case.h"
#include "core/model/person.h"

#include <QtCore/QDate>

namespace lyhord {

struct CaseFile;

//! Without name and contact for who may not read names; of a masked case without text, answers and whom it concerns too
[[nodiscard]] Case asSeenBy(const Person &person, const Case &subject, QDate day);
[[nodiscard]] CaseFile asSeenBy(const Person &person, CaseFile file, QDate day);

} // namespace lyhord
