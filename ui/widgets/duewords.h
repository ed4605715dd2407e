#pragma once

#include "core/model/case.h"
#include "core/rules/rulevalues.h"
#include "core/rules/workingcalendar.h"
#include "resources/icons/icons.h"
#include "ui/widgets/theme.h"

#include <QtCore/QDate>

#include <optional>

namespace lyhord {

//! The colour and the symbol beside the words for a day an answer is due, everywhere the same
[[nodiscard]] Tone toneOfDue(QDate due, QDate today, const WorkingCalendar &calendar);
//! Late as well when an interim answer promised a day that has passed
[[nodiscard]] Tone toneOfDue(
    QDate due, const std::optional<QDate> &promised, QDate today, const WorkingCalendar &calendar);
[[nodiscard]] Icon iconOfDue(Tone tone);

//! How long there is left; a promised day that has passed is told before it
[[nodiscard]] QString dueInWords(
    QDate due, const std::optional<QDate> &promised, QDate today, const WorkingCalendar &calendar);
[[nodiscard]] QString promiseExplained(QDate promised, QDate today);

//! Line by line, how the day was arrived at. One line says so where it was reckoned by other rules than those that hold
//! today.
[[nodiscard]] QString dueExplained(
    const QDateTime &received, Channel channel, QDate due, const WorkingCalendar &calendar, const RuleValues &values);

} // namespace lyhord
