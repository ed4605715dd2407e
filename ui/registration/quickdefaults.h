#pragma once

#include "core/rules/scope.h"
#include "ui/registration/formchoices.h"

namespace lyhord {

//! What is stored as the answer of a quick entry where nobody has written one
[[nodiscard]] QString toldInTheCall();

//! The fields of a quick entry made whole: type, area, headline, category and the words of the answer, where
//! nobody has chosen any. A headline made from the text holds no personal data (R35).
[[nodiscard]] CaseDraft withQuickDefaults(CaseDraft draft, const QList<RoutingHint> &hints, const FormChoices &choices);

//! What is no case needs neither kind nor area of its own (R19)
[[nodiscard]] CaseDraft withReferralDefaults(CaseDraft draft, ReferralGround ground, const FormChoices &choices);

//! As it is handed over to be registered: who was answered directly is not sent to a department, which keeps its part
//! in it where the category says of none (R99), and got the answer
//! that was wanted unless something else was said (R42). What was typed and is no department stays, to be refused.
[[nodiscard]] CaseDraft asRegistered(CaseDraft draft, const FormChoices &choices);

} // namespace lyhord
