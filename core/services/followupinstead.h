#pragma once

#include "core/drafts/registrationdraft.h"
#include "core/model/case.h"
#include "core/model/result.h"

namespace lyhord {

class Session;

//! What was going to be registered as a follow-up on a case that is open already (field.md 3), with its files; an item
//! of the inbox is done then. The case as it stands after that.
[[nodiscard]] Result<Case> followUpInstead(
    Session &session, const RegistrationDraft &registration, const QString &number);

} // namespace lyhord
