#include "core/rules/answerday.h"

#include "core/model/clock.h"

#include <algorithm>

namespace lyhord {
namespace {
constexpr int workingDaysBeforeFirst = 3;
}

QDate firstReminderDay(const Assignment &asked, const CaseDeadlines &deadlines, const WorkingCalendar &calendar)
{
    const QDate limit = deadlines.firstReminder;
    return limit.isValid() ? std::max(limit, calendar.addWorkingDays(localDay(asked.sent), workingDaysBeforeFirst))
                           : limit;
}

QDate answerDayOf(const Assignment &asked, const CaseDeadlines &deadlines, const WorkingCalendar &calendar)
{
    const QDate due = deadlines.answerDue;
    if (!due.isValid() || localDay(asked.sent) <= due)
        return due; // what the person was promised holds for everybody while it can be kept
    const QDate reminder = firstReminderDay(asked, deadlines, calendar);
    return reminder.isValid() ? calendar.workingDayOnOrBefore(reminder.addDays(-1)) : due;
}

bool hasPromisePassed(const std::optional<QDate> &promised, QDate today)
{
    return promised && today.isValid() && *promised < today;
}

} // namespace lyhord
