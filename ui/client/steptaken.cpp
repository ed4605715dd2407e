#include "ui/client/steptaken.h"

#include "core/services/caseservice.h"
#include "ui/client/workplace.h"

#include <algorithm>
#include <iterator>

namespace lyhord {

QFuture<StepTaken> takeStep(Workplace &workplace, const Case &seen, const Command &step)
{
    return workplace.ask([seen, step](Session &session) {
        const Result<QList<Message>> letters = session.cases().previewLetters(seen.number, step);
        StepTaken taken{ session.cases().applyFrom(seen, step), letters.value_or(QList<Message>()), {} };
        if (!taken.after || taken.letters.isEmpty())
            return taken;
        const Result<CaseFile> now = session.cases().refreshed(seen.number);
        if (!now) // what can be told is what the step wrote
            taken.waiting = taken.letters;
        else
            std::ranges::copy_if(
                now->messages, std::back_inserter(taken.waiting), [](const Message &one) { return one.isWaiting(); });
        return taken;
    });
}

} // namespace lyhord
