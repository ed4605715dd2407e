#pragma once

#include "core/rules/lifecycle.h"

// What has come in and was dealt with by mistake can be had back for a while.
namespace lyhord {

//! Long enough for a mistake to be seen by somebody back from leave; no longer, because what is not kept for a case has
//! no purpose (GDPR 5.1 e).
inline constexpr int daysToHaveBack = 30;
//! What was dealt with before it is erased
[[nodiscard]] inline QDateTime erasedIfDealtWithBefore(const QDateTime &now)
{
    return now.addDays(-daysToHaveBack);
}
//! The last day on which what was dealt with then can be had back, local
[[nodiscard]] QDate lastDayToHaveBack(const QDateTime &dealtWith);

//! A message that was added to a case by mistake (R99) is taken out of it: the case stays as it is, its timeline says
//! so. addedAs: the event by which it was added. Refused to those who may not handle the inbox, or not read the case.
[[nodiscard]] Result<Decision> messageTakenOut(
    const Case &from, EventKind addedAs, bool lettersHaveGone, const Person &by, const QDateTime &now);

} // namespace lyhord
