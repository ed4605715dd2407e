#include "core/rules/briberyreader.h"

#include "core/rules/permissions.h"

#include <algorithm>

namespace lyhord {

namespace {

const QDate forEver(9999, 12, 31);

//! The last day up to which somebody reads who reads on that day; nothing where nobody does
std::optional<QDate> readUntil(const QList<Person> &people, QDate day)
{
    std::optional<QDate> last;
    for (const Person &person : people) {
        for (const Grant &grant : person.grants) {
            const QDate end = std::min(grant.validTo.value_or(forEver), person.retired.value_or(forEver));
            const bool reads = reachOf(grant.role, Action::ReadBribery) != Reach::Never;
            if (reads && grant.validFrom <= day && day <= end)
                last = std::max(last.value_or(end), end);
        }
    }
    return last;
}

} // namespace

std::optional<QDate> firstDayWithoutBriberyReader(const QList<Person> &people, QDate today)
{
    QDate day = today;
    while (const auto last = readUntil(people, day)) {
        if (*last == forEver)
            return std::nullopt;
        day = last->addDays(1);
    }
    return day;
}

} // namespace lyhord
