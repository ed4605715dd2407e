#include "ui/common/takeback.h"

#include "core/services/casedesk.h"
#include "ui/common/formdraft.h"
#include "ui/common/localdrafts.h"
#include "ui/common/navigator.h"
#include "ui/common/stepwords.h"
#include "ui/common/workplace.h"

#include <QtCore/QCoreApplication>

namespace lyhord {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::CaseFilePage)
};

} // namespace

NamedStep namedStep(const Command &step)
{
    return { kindOf(step), stepName(step) };
}

void takeBack(Workplace &workplace, Navigator &navigator, const Case &after, const NamedStep &step,
    const std::function<void()> &takenBack)
{
    const auto undone = workplace.ask([number = after.number, version = after.version, kind = step.kind](
                                          Office &office) { return office.cases().undo(number, version, kind); });
    whenDone(undone, &workplace,
        [&workplace, &navigator, number = after.number, wasOpen = isOpen(after.status), step = step.name, takenBack](
            const Result<Case> &result) {
            if (!result)
                return navigator.showNotice(noticeFor(result.error()));
            if (!wasOpen && isOpen(result->status)) // what was sent is a draft again, to be put right and sent anew
                workplace.drafts().restore(DraftSubject{ draftkind::answer, number }.token());
            workplace.announceChange(number);
            if (takenBack)
                return takenBack();
            navigator.showNotice(
                { Notice::Kind::Done, Tr::tr("Taken back in case %1: %2.", "number, step").arg(number, step),
                    Tr::tr("Open the case"), [&navigator, number] { navigator.openCase(number); } });
        });
}

Notice doneNotice(
    Workplace &workplace, Navigator &navigator, const Case &after, const NamedStep &step, const QString &text)
{
    Notice notice;
    notice.kind = Notice::Kind::Done;
    notice.text = text;
    notice.action = undoWord(step.name);
    notice.takesBack = true;
    notice.number = after.number;
    notice.run = [&workplace, &navigator, after, step] { takeBack(workplace, navigator, after, step); };
    return notice;
}

} // namespace lyhord
