#pragma once

#include "core/model/case.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

// Who is asked about a case. A department that is asked once more gets a new assignment; the earlier one stays for the
// timeline and counts no longer.
namespace lyhord {

//! Indices of the assignments that count, in the order they were asked: the latest of each department, unless withdrawn
[[nodiscard]] QList<qsizetype> currentAssignments(const Case &subject);
//! The index of the department's assignment that counts
[[nodiscard]] std::optional<qsizetype> currentAssignment(const Case &subject, const QString &department);
//! What the department has answered, where it has and has not been asked again; nullptr: nothing yet
[[nodiscard]] const Assignment *answerGiven(const Case &subject, const QString &department);
//! Departments that have been asked and have not answered
[[nodiscard]] QStringList awaitedDepartments(const Case &subject);
//! Departments whose answers are part of the joint answer
[[nodiscard]] QStringList answeredDepartments(const Case &subject);
//! Departments that have said that the matter is not theirs, while nobody has been asked in their place
[[nodiscard]] QStringList handedBackBy(const Case &subject);
//! The case as it concerns one department only: who acts for another one asked about the same case may not act for it
[[nodiscard]] Case partOf(const Case &subject, const QString &department);

} // namespace lyhord
