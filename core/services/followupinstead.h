#pragma once

#include "core/drafts/registrationdraft.h"
#include "core/model/case.h"
#include "core/model/result.h"

#include <optional>

namespace lyhord {

class Session;

struct RegistrationStep
{
    Case registered; //!< as it stands after all that was done
    std::optional<Error>
        leftUndone; //!< registered, but the files, the assignment or the referral are not: doing it again ends it
    bool wasThere = false; //!< an earlier attempt had registered it
};

//! Registers what was written, once: when an earlier attempt may have gone through, its token is asked after first.
//! Files are attached and departments asked, or the referral made, after the case has got its number; what is there
//! already is not repeated.
[[nodiscard]] Result<RegistrationStep> registerOnce(
    Session &session, const RegistrationDraft &registration, const std::optional<Referral> &referral = std::nullopt);

//! The text and files as a follow-up on a case that is open already (field.md 3); an item of the inbox is done then.
//! The case as it stands after that.
[[nodiscard]] Result<Case> followUpInstead(
    Session &session, const RegistrationDraft &registration, const QString &number);

} // namespace lyhord
