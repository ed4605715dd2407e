#include "ui/common/steptaken.h"

#include "core/services/casedesk.h"
#include "ui/common/workplace.h"

namespace lyhord {

QFuture<StepTaken> takeStep(Workplace &workplace, const Case &seen, const Command &step)
{
    return workplace.ask([seen, step](Office &office) {
        const Result<QList<Message>> letters = office.cases().previewLetters(seen.number, step);
        return StepTaken{ office.cases().applyFrom(seen, step), letters.value_or(QList<Message>()) };
    });
}

} // namespace lyhord
