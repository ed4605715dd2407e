#pragma once

#include "core/model/case.h"
#include "core/model/result.h"
#include "core/rules/lettertext.h"
#include "core/rules/lifecycle.h"

namespace lyhord {

class Database;

//! What a department is written that is asked now: the question, with what was answered before, and a letter for each
//! thing the person has said since, the oldest first
[[nodiscard]] Result<QList<LetterRequest>> assignmentLetters(Database &database, CaseId id, const QString &department);

//! Who is asked now is told what the person has said since, as those are who had been asked then: with a letter for
//! each of it. Every other step is as it was decided.
[[nodiscard]] Result<Decision> withLaterWords(
    Database &database, const Case &before, const Command &command, Result<Decision> decided);

} // namespace lyhord
