#pragma once

#include "core/model/case.h"
#include "core/rules/rulevalues.h"
#include "core/rules/workingcalendar.h"
#include "resources/icons/icons.h"
#include "ui/widgets/theme.h"

namespace lyhord {

//! The colour and the symbol beside the words for a day an answer is due, everywhere the same
[[nodiscard]] Tone toneOfDue(QDate due, QDate today, const WorkingCalendar &calendar);
[[nodiscard]] Icon iconOfDue(Tone tone);

//! Line by line, how the day was arrived at. One line says so where it was reckoned by other rules than those that hold
//! today.
[[nodiscard]] QString dueExplained(
    const QDateTime &received, Channel channel, QDate due, const WorkingCalendar &calendar, const RuleValues &values);

} // namespace lyhord
