#include "core/rules/recordedanswer.h"

#include <algorithm>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

const Event *recordedAnswer(const Assignment &answered, const QList<Event> &events)
{
    const auto recorded = std::find_if(events.crbegin(), events.crend(), [&answered](const Event &event) {
        return event.kind == EventKind::AnswerRecorded && event.at == answered.answered
            && event.details[u"department"_s].toString() == answered.department;
    });
    return recorded == events.crend() ? nullptr : &*recorded;
}

bool isByTheConcerned(const Assignment &answered, const QList<Event> &events)
{
    const Event *recorded = recordedAnswer(answered, events);
    return recorded != nullptr && recorded->details[u"concerned_answers"_s].toBool();
}

} // namespace lyhord
