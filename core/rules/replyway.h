#pragma once

#include "core/model/case.h"
#include "core/rules/validation.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace lyhord {

//! How an answer reaches a person of whom this is known, as it is sent where nobody has said how; nothing: not at all
[[nodiscard]] std::optional<ReplyBy> proposedReplyBy(const Submitter &who);
//! Where it reaches her; empty: she has given none
[[nodiscard]] QString addressFor(const Submitter &who, ReplyBy by);
//! What is missing where somebody who talks to a person writes down that an answer is wanted (R40): a way for it to
//! come. What comes in by itself is taken without, and pointed out by warningsFor().
[[nodiscard]] QList<Problem> missingReplyWay(const CaseDraft &draft);

} // namespace lyhord
