#pragma once

#include "core/model/case.h"
#include "core/model/result.h"

#include <QtCore/QString>

// What was going to be registered as a case of its own is added to one that is there (field.md 3). No word is lost.
namespace lyhord {

//! What the case's timeline then says: the message as it came in, what was written beside it, its headline where it is
//! another one, who said it where the case does not tell, and what the person was answered. came: the message as it
//! stood in the inbox; empty where it did not come from there.
[[nodiscard]] QString followUpWords(const CaseDraft &written, const CaseDraft &came, const Case &onto);

//! Something was chosen that a case has once, so that the case keeps its own: departments, a category and the like
[[nodiscard]] bool hasChoicesOfItsOwn(const CaseDraft &written);

//! L9: what is hidden from others is not added to a case that others read
[[nodiscard]] Result<> checkStaysHidden(const CaseDraft &written, const Case &onto);

} // namespace lyhord
