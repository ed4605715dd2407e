#pragma once

#include "core/rules/lifecycle.h"

// R98: a department that exists no more leaves what waits for its answer to its successor.
namespace lyhord {

//! Who has the department's matters on that day: its successor, or where that one exists no more either, the next one
//! after it. Empty: the department exists still, or nobody that does has taken over.
[[nodiscard]] QString heirOf(const QString &department, const Profile &profile, QDate day);

struct HandedOn
{
    Decision change; //!< without events: nothing in this case waits for a department that is gone
    QStringList asked; //!< those that have not been asked before
};
//! Whoever owes its answer and is gone is asked no more, and its heir is, with days of its own (R92); the same of what
//! it was asked beforehand (R18). Refused where the heir cannot be asked (R36).
[[nodiscard]] Result<HandedOn> handedOn(const Case &before, const QDateTime &now, const RuleBook &book);

} // namespace lyhord
