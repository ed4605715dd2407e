#include "ui/client/steptaken.h"

#include "core/services/caseservice.h"
#include "ui/client/workplace.h"

namespace lyhord {

QFuture<StepTaken> takeStep(Workplace &workplace, const Case &seen, const Command &step)
{
    return workplace.ask([seen, step](Session &session) {
        const Result<QList<Message>> letters = session.cases().previewLetters(seen.number, step);
        return StepTaken{ session.cases().applyFrom(seen, step), letters.value_or(QList<Message>()) };
    });
}

} // namespace lyhord
