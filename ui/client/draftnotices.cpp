#include "ui/client/draftnotices.h"

#include "core/drafts/undonedraft.h"
#include "ui/client/draftwords.h"
#include "ui/client/localdrafts.h"
#include "ui/client/navigator.h"

#include <QtCore/QCoreApplication>

namespace lyhord {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::DraftNotices)
};

void tell(LocalDrafts &drafts, Navigator &navigator, const QString &token, const QString &sentence)
{
    Notice notice{ Notice::Kind::Info, sentence, Tr::tr("Throw it away"),
        [&drafts, &navigator, token] { throwAway(drafts, navigator, token); } };
    notice.topic = QLatin1StringView(draftTopic);
    navigator.showNotice(notice);
}

} // namespace

void tellKept(LocalDrafts &drafts, Navigator &navigator, const QString &token)
{
    // Another case may be in sight when it is read: it says which draft it is of.
    if (const Result<SpooledDraft> kept = drafts.load(token); kept && !isOfUndoneStep(*kept)) {
        tell(drafts, navigator, token,
            Tr::tr("What you have written is kept among the drafts, and in the form when you open it again: %1")
                .arg(draftInWords(*kept)));
    }
}

void tellBack(LocalDrafts &drafts, Navigator &navigator, const QString &token)
{
    if (const Result<SpooledDraft> kept = drafts.load(token); kept && isOfUndoneStep(*kept))
        tell(drafts, navigator, token, Tr::tr("What you had written here and undone is back in the form."));
    else if (!drafts.isFromNow(token))
        tell(drafts, navigator, token, Tr::tr("What you had written here and not finished is back."));
}

void tellTakenAway(LocalDrafts &drafts, Navigator &navigator, const QString &token, const QString &number)
{
    if (!drafts.load(token))
        return;
    navigator.showNotice({ Notice::Kind::Warning,
        Tr::tr("Case %1 was taken from you while you wrote; your words are under Drafts.").arg(number), {}, {} });
}

void throwAway(LocalDrafts &drafts, Navigator &navigator, const QString &unwanted)
{
    const QString token = unwanted; // what lists the drafts, or offers this, lets go of its own while it is done
    const Result<SpooledDraft> draft = drafts.load(token);
    if (!draft)
        return;
    drafts.discard(token);
    Notice notice{ Notice::Kind::Done, Tr::tr("The draft was thrown away: %1").arg(draftInWords(*draft)),
        Tr::tr("Take the draft back"), [&drafts, token] { drafts.restore(token); } };
    notice.takesBack = true;
    notice.topic = QLatin1StringView(draftTopic);
    navigator.showNotice(notice);
}

} // namespace lyhord
