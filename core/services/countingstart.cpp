#include "core/services/countingstart.h"

#include "core/model/clock.h"
#include "core/rules/changeddeadlines.h"
#include "core/store/eventstore.h"

#include <algorithm>

namespace lyhord {

Result<QDate> countingStart(Database &database, const Case &subject, const DeadlineRules &rules)
{
    const QDate received = dayOfReceipt(subject.received, subject.channel, rules.calendar, rules.values);
    if (!areMoved(subject.deadlines, deadlinesFor(received, rules.calendar, rules.values)))
        return received;
    const Result<QList<Event>> events = EventStore(database).ofCase(subject.id);
    if (!events)
        return tl::unexpected(events.error());
    const auto opened = std::find_if(events->crbegin(), events->crend(), [](const Event &event) {
        return event.kind == EventKind::Reopened
            || (event.kind == EventKind::NotSatisfied && event.details.value(u"reopened").toBool());
    });
    return opened == events->crend() ? received : localDay(opened->at);
}

} // namespace lyhord
