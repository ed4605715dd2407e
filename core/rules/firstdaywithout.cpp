#include "core/rules/firstdaywithout.h"

#include "core/rules/permissions.h"

#include <algorithm>

namespace lyhord {

namespace {

const QDate forEver(9999, 12, 31);

//! The last day up to which somebody may who may on that day; nothing where nobody does
std::optional<QDate> lastDayOf(Action action, const QList<Person> &people, QDate day)
{
    std::optional<QDate> last;
    for (const Person &person : people) {
        for (const Grant &grant : person.grants) {
            const QDate end = std::min(grant.validTo.value_or(forEver), person.retired.value_or(forEver));
            const bool allows = reachOf(grant.role, action) != Reach::Never;
            if (allows && grant.validFrom <= day && day <= end)
                last = std::max(last.value_or(end), end);
        }
    }
    return last;
}

} // namespace

std::optional<QDate> firstDayWithout(Action action, const QList<Person> &people, QDate today)
{
    QDate day = today;
    while (const auto last = lastDayOf(action, people, day)) {
        if (*last == forEver)
            return std::nullopt;
        day = last->addDays(1);
    }
    return day;
}

} // namespace lyhord
