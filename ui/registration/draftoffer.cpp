#include "ui/registration/draftoffer.h"

#include "core/model/batch.h"
#include "ui/casefile/stepform.h"
#include "ui/common/draftnotices.h"
#include "ui/common/formdraft.h"
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

//! An earlier version gave the number as the title
template <class Draft>
QString aboutOf(const Draft &draft)
{
    const bool isOfCase = draft.kind == draftkind::answer || draft.kind == draftkind::step;
    return isOfCase && draft.about.isEmpty() ? draft.title : draft.about;
}

//! The step on many cases a draft was begun for, as BatchStep names it
QString batchStepOf(const QString &token, const QString &about)
{
    for (const auto &[step, name] : EnumNames<BatchStep>::all) {
        if (token == DraftSubject{ draftkind::batch, about, QString(name) }.token())
            return QString(name);
    }
    return {};
}

QString plainStepInWords(const QString &step)
{
    return stepInWords(step).remove(u'&').remove(u'…');
}

//! The step, section or form it was begun in
QString kindInWords(const LocalDrafts::Entry &entry)
{
    if (entry.kind == draftkind::answer)
        return Tr::tr("Joint answer");
    if (entry.kind == draftkind::assignment)
        return Tr::tr("Assignment");
    if (entry.kind == draftkind::correction)
        return Tr::tr("Correction");
    if (entry.kind == draftkind::inbox)
        return Tr::tr("Message in the inbox");
    if (entry.kind == draftkind::administration)
        return Tr::tr("Administration");
    if (entry.kind == draftkind::signature)
        return Tr::tr("Your signature");
    if (entry.kind == draftkind::comment)
        return Tr::tr("Comment on a report");
    if (entry.kind == draftkind::batch) {
        //: a step taken on many cases: "Answer and close, in 12 cases"
        return Tr::tr("%1, in %n case(s)", nullptr, int(entry.about.count(u',')) + 1)
            .arg(plainStepInWords(batchStepOf(entry.token, entry.about)));
    }
    if (entry.kind != draftkind::step)
        return Tr::tr("Registration");
    const QString before = DraftSubject{ entry.kind, aboutOf(entry) }.token() + u'-';
    const QString part = entry.token.mid(before.size());
    return plainStepInWords(part.startsWith(u"note-"_s) ? u"note"_s : part);
}

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

} // namespace

QString draftInWords(const LocalDrafts::Entry &entry)
{
    const QString kind = kindInWords(entry);
    const bool isOfCase = entry.kind == draftkind::answer || entry.kind == draftkind::assignment
        || entry.kind == draftkind::correction || entry.kind == draftkind::step;
    const QString about = isOfCase ? aboutOf(entry) : QString();
    const QString words = entry.title == about ? QString() : entry.title;
    //: a draft: what it is, and the number of the case
    const QString what = about.isEmpty() ? kind : Tr::tr("%1, %2").arg(kind, about);
    //: a draft: what it is, and its first words
    return words.isEmpty() ? what : Tr::tr("%1: %2").arg(what, words);
}

void offerDrafts(Workplace &workplace, Navigator &navigator)
{
    static_cast<void>(WaitingRegistrations::of(workplace, navigator));
    tellDamaged(workplace, navigator);
    const QList<LocalDrafts::Entry> drafts = workplace.drafts().waiting();
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

void openDraft(Workplace &workplace, Navigator &navigator, const QString &token)
{
    const Result<SpooledDraft> draft = workplace.drafts().load(token);
    if (!draft)
        return navigator.showNotice(noticeFor(draft.error()));
    navigator.dropNotice(QLatin1StringView(draftTopic));
    const QString about = aboutOf(*draft);
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
