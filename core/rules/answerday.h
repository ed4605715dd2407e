#pragma once

#include "core/model/case.h"
#include "core/rules/workingcalendar.h"

#include <QtCore/QDate>

#include <optional>

namespace lyhord {

//! R92: the later of C7 and the third working day after the department was asked; invalid: it is never reminded
[[nodiscard]] QDate firstReminderDay(
    const Assignment &asked, const CaseDeadlines &deadlines, const WorkingCalendar &calendar);
//! The last day for the department's answer: that of the case, and for who was asked when it had passed the working day
//! before its own first reminder
[[nodiscard]] QDate answerDayOf(
    const Assignment &asked, const CaseDeadlines &deadlines, const WorkingCalendar &calendar);
//! The day an interim answer promised is over, and the person has still no answer: for cases that wait for one
[[nodiscard]] bool hasPromisePassed(const std::optional<QDate> &promised, QDate today);

} // namespace lyhord
