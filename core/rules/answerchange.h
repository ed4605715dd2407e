#pragma once

#include "core/model/case.h"
#include "core/model/person.h"
#include "core/rules/lifecycle.h"

#include <QtCore/QDate>
#include <QtCore/QString>

#include <optional>

namespace lyhord {

//! Why the person may not put another answer in place of the department's: it is one that she may not read (L9). Empty:
//! she may, or the department has not answered yet.
[[nodiscard]] QString noChangeBecause(
    const Person &person, const Case &subject, const QString &department, QDate today);
//! What the answer leads to where nobody states it: as the standard answer says, else as the departments have stated
//! (R93: proposed, and confirmed by sending it)
[[nodiscard]] std::optional<Outcome> proposedOutcome(
    const SendAnswer &answer, const Case &subject, const Profile &profile);

} // namespace lyhord
