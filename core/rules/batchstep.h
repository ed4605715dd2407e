#pragma once

#include "core/model/batch.h"
#include "core/rules/lifecycle.h"

// One step on many cases (R95). What holds for each of them is what decide() says; these are the rules of taking it on
// many.
namespace lyhord {

//! Empty: the step is taken on one case at a time
[[nodiscard]] std::optional<BatchStep> batchStepOf(const Command &command);

//! Those that the person may take on some case or other
[[nodiscard]] QList<BatchStep> batchStepsFor(const Person &person, QDate day);

//! decide(), and refused where the case has been through this very step already: on one case it may be meant, on many
//! it is a list that was chosen twice
[[nodiscard]] Result<Decision> decideInBatch(
    const Case &before, const Command &command, const Person &by, const QDateTime &now, const RuleBook &book);

} // namespace lyhord
