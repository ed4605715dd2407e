#include "ui/registration/registrationnotices.h"

#include "core/drafts/registrationdraft.h"
#include "core/rules/followupwords.h"
#include "core/rules/permissions.h"
#include "core/rules/secretreaders.h"
#include "core/rules/soundtext.h"
#include "ui/client/navigator.h"
#include "ui/client/stepwords.h"
#include "ui/client/takeback.h"
#include "ui/client/workplace.h"
#include "ui/widgets/words.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::RegistrationPage)
};

QStringList askedNames(const Workplace &workplace, const Case &registered)
{
    QStringList names;
    for (const Assignment &assignment : registered.assignments)
        names.append(workplace.departmentName(assignment.department));
    return names;
}

QString inSentence(const Workplace &workplace, const Case &registered)
{
    const QString &number = registered.number;
    switch (registered.status) {
    case CaseStatus::Closed:
        return Tr::tr("Case %1 is registered and closed: it was answered directly.").arg(number);
    case CaseStatus::Referred:
        return registered.referral
            ? Tr::tr("Number %1 is registered and referred to %2.").arg(number, registered.referral->to)
            : Tr::tr("Number %1 is registered and referred.").arg(number);
    default:
        break;
    }
    const QStringList asked = askedNames(workplace, registered);
    if (asked.isEmpty())
        return Tr::tr("Case %1 is registered. No department has been asked yet.").arg(number);
    return Tr::tr("Case %1 is registered and assigned to %2. The question now waits to be sent; an answer is due %3.")
        .arg(number, asked.join(u", "_s), dayInWords(registered.deadlines.answerDue));
}

QStringList askedKeys(const Case &registered)
{
    QStringList keys;
    for (const Assignment &assignment : registered.assignments)
        keys.append(assignment.department);
    return keys;
}

void undoAssignment(Workplace &workplace, Navigator &navigator, const Case &assigned)
{
    takeBack(workplace, navigator, assigned, { EventKind::Assigned, {} }, [&navigator, number = assigned.number] {
        navigator.showNotice({ Notice::Kind::Done,
            Tr::tr("The assignment of case %1 is taken back. The case keeps its number.").arg(number),
            Tr::tr("Open the case"), [&navigator, number] { navigator.openCase(number); } });
    });
}

//! Nothing that was written or chosen is gone without a word
QString followedUpInSentences(const RegistrationDraft &registration, const QString &number)
{
    const CaseDraft &draft = registration.draft;
    QStringList said{
        Tr::tr("What was written is attached to case %1 as a follow-up. Its due date stays as it was.").arg(number)
    };
    if (draft.answeredDirectly && hasContent(draft.answeredDirectly->text))
        said.append(Tr::tr("What the person was answered stands in it; the case itself is not answered by that."));
    if (hasChoicesOfItsOwn(draft))
        said.append(Tr::tr("The case keeps its own departments and category: those chosen here were left out."));
    if (!registration.files.isEmpty())
        said.append(Tr::tr("The files you attached stay in the case, even if the step is taken back."));
    return said.join(u' ');
}

} // namespace

Notice followedUpNotice(
    Workplace &workplace, Navigator &navigator, const RegistrationDraft &registration, const Case &followed)
{
    const QString number = followed.number;
    const QString name = stepName(workplace, Command(FollowUp()));
    Notice notice{ Notice::Kind::Done, followedUpInSentences(registration, number), undoWord(name), {} };
    notice.takesBack = true;
    notice.number = number;
    notice.run = [&workplace, &navigator, followed, name, token = registration.draft.token] {
        // Of no kind: a message that consists of files alone leaves no words.
        takeBack(workplace, navigator, followed, { {}, name }, [&workplace, &navigator, token] {
            workplace.drafts().restore(token);
            navigator.continueDraft(token);
        });
    };
    notice.also = Tr::tr("Open the case");
    notice.runAlso = [&navigator, number] { navigator.openCase(number); };
    return notice;
}

Notice registeredNotice(Workplace &workplace, Navigator &navigator, const Case &registered)
{
    const QString number = registered.number;
    Notice notice{ Notice::Kind::Done, inSentence(workplace, registered), {}, {} };
    const auto open = [&navigator, number] { navigator.openCase(number); };
    switch (registered.status) {
    case CaseStatus::AwaitingAnswer:
        if (const QString unread = unreadSecretInWords(registered, askedKeys(registered),
                workplace.rules().secretReaders, workplace.profile(), workplace.today());
            !unread.isEmpty())
            notice.text += u' ' + unread;
        notice.takesBack = true;
        notice.number = number;
        notice.action = undoWord(stepName(workplace, Command(Assign{ askedKeys(registered) })));
        notice.run = [&workplace, &navigator, registered] { undoAssignment(workplace, navigator, registered); };
        notice.also = Tr::tr("Open the case");
        notice.runAlso = open;
        return notice;
    case CaseStatus::Registered:
        notice.action = Tr::tr("Assign it");
        notice.run = [&navigator, number] { navigator.go({ PageKind::Assignment, number, {}, {} }); };
        notice.also = Tr::tr("Open the case");
        notice.runAlso = open;
        return notice;
    default:
        break;
    }
    if (may(workplace.person(), Action::ReadCase, registered, workplace.today())) {
        notice.action = Tr::tr("Open the case");
        notice.run = open;
    }
    notice.also = Tr::tr("Copy the number");
    notice.runAlso = [number] { QGuiApplication::clipboard()->setText(number); };
    notice.alsoCloses = false;
    return notice;
}

} // namespace lyhord
