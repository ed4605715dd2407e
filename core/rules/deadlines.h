#pragma once

#include "core/model/case.h"
#include "core/rules/rulevalues.h"
#include "core/rules/workingcalendar.h"

#include <QtCore/QDate>
#include <QtCore/QDateTime>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace lyhord {

//! Day 0: the local day of receipt (C5), or for paper, if the setting says so, the working day before (C6)
[[nodiscard]] QDate dayOfReceipt(
    const QDateTime &received, Channel channel, const WorkingCalendar &calendar, const RuleValues &values);

//! All limits of a case, from its day 0 (C5–C9, C11)
[[nodiscard]] CaseDeadlines deadlinesFor(QDate receivedDay, const WorkingCalendar &calendar, const RuleValues &values);

//! What a case's days were reckoned by: the calendar and the rule values as they stood (R97)
struct DeadlineRules
{
    WorkingCalendar calendar;
    RuleValues values;
};
[[nodiscard]] DeadlineRules rulesOf(const CaseDeadlines &deadlines, const Profile &profile);

//! A date and, line by line, how it was arrived at: every line begins with the ISO date it is about
struct ExplainedDate
{
    QDate date;
    QStringList because;
    friend bool operator==(const ExplainedDate &, const ExplainedDate &) = default;
};
struct ExplainedDeadlines
{
    ExplainedDate answerDue;
    ExplainedDate firstReminder;
    ExplainedDate secondReminder;
    ExplainedDate writeOff;
};
[[nodiscard]] ExplainedDeadlines explainDeadlines(
    QDate receivedDay, const WorkingCalendar &calendar, const RuleValues &values);

//! Same day number so many months later, or the last day of that month if there is none (C9)
[[nodiscard]] QDate addMonthsByDayNumber(QDate day, int months);

//! "4 working days left", "due today", "2 working days late": translated, for lists and the case page
[[nodiscard]] QString dueInWords(QDate due, QDate today, const WorkingCalendar &calendar);

} // namespace lyhord
