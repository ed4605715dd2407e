#include "ui/registration/draftoffer.h"

#include "ui/common/navigator.h"
#include "ui/common/words.h"
#include "ui/common/workplace.h"
#include "ui/registration/waitingregistrations.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::DraftOffer)
};

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

} // namespace

void offerDrafts(Workplace &workplace, Navigator &navigator)
{
    static_cast<void>(WaitingRegistrations::of(workplace, navigator));
    tellDamaged(workplace, navigator);
    QList<LocalDrafts::Entry> drafts = workplace.drafts().entries();
    drafts.removeIf([](const LocalDrafts::Entry &entry) { return entry.kind != QLatin1StringView(registrationKind); });
    if (drafts.isEmpty())
        return;
    const LocalDrafts::Entry newest = drafts.constFirst();
    //: the moment of the newest draft and how it begins
    const QString said = Tr::tr(
        "There are %n drafts that were not registered. The newest is from %1: %2", nullptr, int(drafts.size()))
                             .arg(momentInWords(newest.changed), newest.title);
    Notice notice{ Notice::Kind::Warning, said, Tr::tr("Continue the newest"),
        [&navigator, token = newest.token] { navigator.continueDraft(token); } };
    notice.also = Tr::tr("Discard it");
    notice.runAlso = [&workplace, &navigator, token = newest.token] { discardDraft(workplace, navigator, token); };
    navigator.showNotice(notice);
}

void openDraft(Workplace &workplace, Navigator &navigator, const QString &token)
{
    const Result<SpooledDraft> draft = workplace.drafts().load(token);
    if (!draft)
        return navigator.showNotice(noticeFor(draft.error()));
    // The others are about a case that has its number, which is their title.
    if (draft->kind == "answer"_L1)
        navigator.go({ PageKind::Answering, draft->title, {}, {} });
    else if (draft->kind == "step"_L1)
        navigator.openCase(draft->title);
    else
        navigator.continueDraft(token);
}

void discardDraft(Workplace &workplace, Navigator &navigator, const QString &token)
{
    WaitingRegistrations::of(workplace, navigator).take(token);
    workplace.drafts().discard(token);
    navigator.showNotice({ Notice::Kind::Done, Tr::tr("The draft was discarded."), Tr::tr("Take the draft back"),
        [&workplace, token] { workplace.drafts().restore(token); } });
}

} // namespace lyhord
