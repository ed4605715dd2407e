#include "ui/client/steptaken.h"

#include "core/services/caseservice.h"
#include "ui/client/workplace.h"

namespace lyhord {

QFuture<StepTaken> takeStep(Workplace &workplace, const Case &seen, const Command &step)
{
    return workplace.ask([seen, step](Session &session) {
        const Result<QList<Message>> letters = session.cases().previewLetters(seen.number, step);
        StepTaken taken{ session.cases().applyFrom(seen, step), letters.value_or(QList<Message>()), {} };
        if (!taken.after || taken.letters.isEmpty())
            return taken;
        // Where the case is out of sight now, what can be told is what the step wrote.
        taken.waiting = session.cases().waitingLetters(seen.number).value_or(taken.letters);
        return taken;
    });
}

} // namespace lyhord
