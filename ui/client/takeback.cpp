#include "ui/client/takeback.h"

#include "core/services/caseservice.h"
#include "ui/client/formdraft.h"
#include "ui/client/localdrafts.h"
#include "ui/client/navigator.h"
#include "ui/client/stepwords.h"
#include "ui/client/undoneversions.h"
#include "ui/client/workplace.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QMap>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::CaseFilePage)
};

//! The drafts of the forms in which the words of such a step are written; where the case has several of a kind, the
//! step names its own
QStringList draftsOf(EventKind kind, const QString &number)
{
    static const QMap<EventKind, QString> steps{ { EventKind::Consulted, u"consult"_s },
        { EventKind::ConsultAnswered, u"consult-answer"_s }, { EventKind::HandedBack, u"hand-back"_s },
        { EventKind::InterimAnswerSent, u"interim"_s }, { EventKind::AnswerSent, u"send"_s },
        { EventKind::WrittenOff, u"write-off"_s }, { EventKind::Reopened, u"reopen"_s },
        { EventKind::Referred, u"refer"_s }, { EventKind::Linked, u"link"_s },
        { EventKind::FollowedUp, u"follow-up"_s }, { EventKind::Unassigned, u"unassign"_s },
        { EventKind::Closed, u"close"_s }, { EventKind::NotSatisfied, u"not-satisfied"_s } };
    QStringList tokens;
    if (const QString step = steps.value(kind); !step.isEmpty())
        tokens.append(DraftSubject{ draftkind::step, number, step }.token());
    if (kind == EventKind::AnswerSent || kind == EventKind::Closed)
        tokens.append(DraftSubject{ draftkind::answer, number }.token());
    if (kind == EventKind::Corrected)
        tokens.append(DraftSubject{ draftkind::correction, number }.token());
    return tokens; // none for departments that were chosen: a wrong one would be asked again
}

//! What was written for the step is at hand in its form again. False: nothing was written, or not on this computer
bool bringWordsBack(LocalDrafts &drafts, const NamedStep &step, const QString &number)
{
    QStringList tokens = step.kind ? draftsOf(*step.kind, number) : QStringList();
    if (!step.draft.isEmpty())
        tokens.append(step.draft);
    bool isBack = false;
    for (const QString &token : std::as_const(tokens)) {
        const bool stands = drafts.load(token).has_value(); // of another department, say: those words stay
        drafts.takeBack(token);
        isBack = isBack || (!stands && drafts.load(token));
    }
    return isBack;
}

} // namespace

NamedStep namedStep(const Workplace &workplace, const Command &step)
{
    return { kindOf(step), stepName(workplace, step), {} };
}

void takeBack(Workplace &workplace, Navigator &navigator, const Case &after, const NamedStep &step,
    const std::function<void()> &takenBack)
{
    const int version = UndoneVersions::of(workplace).standsFor(after.number, after.version);
    const auto undone = workplace.ask([number = after.number, version, kind = step.kind](
                                          Session &session) { return session.cases().undo(number, version, kind); });
    whenDone(undone, &workplace,
        [&workplace, &navigator, number = after.number, version, step, takenBack](const Result<Case> &result) {
            if (!result)
                return navigator.showNotice(noticeFor(result.error(), number));
            UndoneVersions::of(workplace).noteUndone(number, version, result->version);
            const bool isBack = bringWordsBack(workplace.drafts(), step, number); // to be put right and done anew
            workplace.announceChange(number);
            if (takenBack)
                return takenBack();
            QStringList told{ Tr::tr("Taken back in case %1: %2.", "number, step").arg(number, step.name) };
            if (isBack)
                told.append(Tr::tr("What was written is in the form when you open it again."));
            navigator.showNotice({ Notice::Kind::Done, told.join(u' '), Tr::tr("Open the case"),
                [&navigator, number] { navigator.openCase(number); } });
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
