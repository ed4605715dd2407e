#include "ui/registration/draftoffer.h"

#include "core/drafts/undonedraft.h"
#include "ui/client/draftnotices.h"
#include "ui/client/draftwords.h"
#include "ui/client/formdraft.h"
#include "ui/client/navigator.h"
#include "ui/client/workplace.h"
#include "ui/registration/waitingregistrations.h"
#include "ui/widgets/words.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::DraftOffer)
};

void openBatch(Navigator &navigator, const SpooledDraft &draft)
{
    PageRequest request{ .kind = PageKind::Batch };
    request.numbers = draft.about.split(u',');
    request.step = batchStepOf(draft.token, draft.about);
    navigator.go(request);
}

//! The offer leaves when somebody has opened that draft, or it is no longer there
void leaveWithDraft(Workplace &workplace, Navigator &navigator, const QString &token)
{
    auto *watch = new QObject(&workplace);
    QObject::connect(&workplace.drafts(), &LocalDrafts::changed, watch, [&workplace, &navigator, token, watch] {
        const QList<LocalDrafts::Entry> waiting = workplace.drafts().waiting();
        if (std::ranges::find(waiting, token, &LocalDrafts::Entry::token) != waiting.end())
            return;
        navigator.dropNotice(QLatin1StringView(draftTopic));
        watch->deleteLater();
        QObject::disconnect(&workplace.drafts(), nullptr, watch, nullptr);
    });
}

void tellDamaged(Workplace &workplace, Navigator &navigator)
{
    const QStringList &damaged = workplace.drafts().setAside();
    if (damaged.isEmpty())
        return;
    navigator.showNotice({ Notice::Kind::Failure,
        Tr::tr("%n drafts on this computer are damaged and cannot be read. They were put aside and not deleted: %1",
            nullptr, int(damaged.size()))
            .arg(damaged.join(u", "_s)),
        {}, {} });
}

void tellLocked(Workplace &workplace, Navigator &navigator)
{
    LocalDrafts &drafts = workplace.drafts();
    const auto count = drafts.keys().place() == DraftKeys::Place::Awaited ? 0 : int(drafts.locked());
    const QString topic = u"locked_drafts"_s;
    if (count == 0)
        return navigator.dropNotice(topic);
    Notice notice{ Notice::Kind::Warning,
        Tr::tr("%n drafts on this computer cannot be read: their key lies in the desktop's keyring, which is closed. "
               "Nothing of them is lost; unlock the keyring.",
            nullptr, count),
        Tr::tr("Look again"), [&drafts] { drafts.askForKeysAgain(); } };
    notice.also = Tr::tr("Put them aside");
    notice.runAlso = [&workplace, &navigator] {
        workplace.drafts().putLockedAside();
        tellDamaged(workplace, navigator);
    };
    notice.topic = topic;
    notice.stays = true;
    navigator.showNotice(notice);
}

void offerNewest(Workplace &workplace, Navigator &navigator)
{
    const QList<LocalDrafts::Entry> drafts = withoutUndone(workplace.drafts().waiting());
    if (drafts.isEmpty())
        return;
    const LocalDrafts::Entry newest = drafts.constFirst();
    //: the moment of the newest draft and how it begins
    const QString said = Tr::tr("There are %n drafts of what was begun and not finished. The newest is from %1: %2",
        nullptr, int(drafts.size()))
                             .arg(momentInWords(newest.changed), draftInWords(newest));
    Notice notice{ Notice::Kind::Warning, said, Tr::tr("Continue the newest"),
        [&workplace, &navigator, token = newest.token] { openDraft(workplace, navigator, token); } };
    notice.also = Tr::tr("Throw it away");
    notice.runAlso = [&workplace, &navigator, token = newest.token] { discardDraft(workplace, navigator, token); };
    notice.topic = QLatin1StringView(draftTopic);
    navigator.showNotice(notice);
    leaveWithDraft(workplace, navigator, newest.token);
}

} // namespace

void offerDrafts(Workplace &workplace, Navigator &navigator)
{
    static_cast<void>(WaitingRegistrations::of(workplace, navigator));
    tellDamaged(workplace, navigator);
    tellLocked(workplace, navigator);
    offerNewest(workplace, navigator);
    if (workplace.drafts().keys().areAllKnown())
        return;
    auto *later = new QObject(&workplace);
    QObject::connect(&workplace.drafts(), &LocalDrafts::keysChanged, later, [&workplace, &navigator, later] {
        tellLocked(workplace, navigator);
        if (!workplace.drafts().keys().areAllKnown())
            return;
        tellDamaged(workplace, navigator);
        offerNewest(workplace, navigator);
        later->deleteLater();
        QObject::disconnect(&workplace.drafts(), nullptr, later, nullptr);
    });
}

void openDraft(Workplace &workplace, Navigator &navigator, const QString &token)
{
    const Result<SpooledDraft> draft = workplace.drafts().load(token);
    if (!draft)
        return navigator.showNotice(noticeFor(draft.error()));
    navigator.dropNotice(QLatin1StringView(draftTopic));
    const QString about = draftIsAbout(*draft);
    if (draft->kind == draftkind::answer)
        navigator.go({ PageKind::Answering, about, {}, {} });
    else if (draft->kind == draftkind::assignment)
        navigator.go({ PageKind::Assignment, about, {}, {} });
    else if (draft->kind == draftkind::step || draft->kind == draftkind::correction)
        navigator.go({ PageKind::Case, about, {}, token });
    else if (draft->kind == draftkind::batch)
        openBatch(navigator, *draft);
    else if (draft->kind == draftkind::inbox)
        navigator.go({ PageKind::InboxItem, {}, { about.toLongLong() }, token });
    else if (draft->kind == draftkind::administration)
        navigator.go({ PageKind::Administration, {}, {}, token });
    else if (draft->kind == draftkind::signature)
        navigator.editSignature();
    else if (draft->kind == draftkind::comment)
        navigator.go({ PageKind::ReportCalendar, {}, {}, token });
    else
        navigator.continueDraft(token);
}

void discardDraft(Workplace &workplace, Navigator &navigator, const QString &token)
{
    WaitingRegistrations::of(workplace, navigator).take(token);
    throwAway(workplace.drafts(), navigator, token);
}

} // namespace lyhord
