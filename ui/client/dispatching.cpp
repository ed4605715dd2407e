#include "ui/client/dispatching.h"

#include "core/services/caseservice.h"
#include "core/services/outbox.h"
#include "ui/client/navigator.h"
#include "ui/client/undoneversions.h"
#include "ui/client/workplace.h"
#include "ui/widgets/words.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::Dispatching)
};

QString toldOf(ReplyBy way, const QString &number)
{
    switch (way) {
    case ReplyBy::Email:
        return Tr::tr("Case %1: marked as sent, now and by you.").arg(number);
    case ReplyBy::Letter:
        return Tr::tr("Case %1: marked as posted, now and by you.").arg(number);
    case ReplyBy::Phone:
        return Tr::tr("Case %1: marked as called, now and by you.").arg(number);
    }
    return {};
}

QString toldByName(ReplyBy way, const QString &numbers)
{
    switch (way) {
    case ReplyBy::Email:
        return Tr::tr("Cases %1: marked as sent, now and by you.").arg(numbers);
    case ReplyBy::Letter:
        return Tr::tr("Cases %1: marked as posted, now and by you.").arg(numbers);
    case ReplyBy::Phone:
        return Tr::tr("Cases %1: marked as called, now and by you.").arg(numbers);
    }
    return {};
}

QString toldOf(ReplyBy way, int cases)
{
    switch (way) {
    case ReplyBy::Email:
        return Tr::tr("%n e-mail(s) marked as sent, now and by you.", nullptr, cases);
    case ReplyBy::Letter:
        return Tr::tr("%n letter(s) marked as posted, now and by you.", nullptr, cases);
    case ReplyBy::Phone:
        return Tr::tr("%n call(s) marked as made, now and by you.", nullptr, cases);
    }
    return {};
}

QString toldOf(ReplyBy way, const QStringList &numbers)
{
    constexpr qsizetype mostNamed = 4; // fit into one line
    if (numbers.size() == 1)
        return toldOf(way, numbers.constFirst());
    return numbers.size() <= mostNamed ? toldByName(way, numbers.join(u", "_s)) : toldOf(way, int(numbers.size()));
}

struct MarkTakenBack
{
    QString number;
    int left = 0; //!< the case's version when it was marked
    int now = 0;
};

//! Each case's last step, which was the mark
void takeMarksBack(Workplace &workplace, Navigator &navigator, const QStringList &numbers)
{
    const auto undo = [numbers](Session &session) -> Result<QList<MarkTakenBack>> {
        QList<MarkTakenBack> taken;
        for (const QString &number : numbers) {
            const Result<CaseFile> now = session.cases().refreshed(number);
            if (!now)
                return tl::unexpected(now.error());
            if (now->events.isEmpty() || now->events.constLast().kind != EventKind::Dispatched)
                return failed(ErrorCode::Refused,
                    Tr::tr("More has happened in case %1 since, so its mark stays. Open the case to see what.")
                        .arg(number));
            const int left = now->subject.version;
            const Result<Case> undone = session.cases().undo(number, left, EventKind::Dispatched);
            if (!undone)
                return tl::unexpected(undone.error());
            taken.append({ number, left, undone->version });
        }
        return taken;
    };
    using Taken = Result<QList<MarkTakenBack>>;
    whenDone(workplace.ask(undo), &workplace, [&workplace, &navigator, numbers](const Taken &taken) {
        for (const QString &number : numbers)
            workplace.announceChange(number);
        if (!taken)
            return navigator.showNotice(noticeFor(taken.error(), numbers.size() == 1 ? numbers.at(0) : QString()));
        for (const MarkTakenBack &one : *taken)
            UndoneVersions::of(workplace).noteUndone(one.number, one.left, one.now);
        Notice notice{ Notice::Kind::Done,
            Tr::tr("%n mark(s) taken back: the answer waits to leave again.", nullptr, int(taken->size())), {}, {} };
        notice.tookBack = true;
        if (numbers.size() == 1) {
            notice.text = Tr::tr("Case %1: the mark is taken back, and the answer waits to leave again.")
                              .arg(numbers.constFirst());
            navigator.openCase(numbers.constFirst()); // what is done next is done with this one
        }
        navigator.showNotice(notice);
    });
}

void tellDone(Workplace &workplace, Navigator &navigator, const QString &text, const QStringList &numbers)
{
    for (const QString &number : numbers)
        workplace.announceChange(number);
    Notice notice{ Notice::Kind::Done, text, Tr::tr("Undo"),
        [&workplace, &navigator, numbers] { takeMarksBack(workplace, navigator, numbers); } };
    notice.takesBack = true;
    notice.number = numbers.size() == 1 ? numbers.constFirst() : QString();
    notice.ofMany = numbers.size() > 1;
    navigator.showNotice(notice);
}

void tell(Workplace &workplace, Navigator &navigator, const QList<StepOutcome> &outcomes, ReplyBy way)
{
    QStringList done;
    for (const StepOutcome &outcome : outcomes) {
        if (outcome.error)
            navigator.showNotice(noticeFor(*outcome.error, outcomes.size() == 1 ? outcome.number : QString()));
        else
            done.append(outcome.number);
    }
    if (!done.isEmpty())
        tellDone(workplace, navigator, toldOf(way, done), done);
}

//! which: the letter as it is called when that is told; nothing is called where it is about no case, or no step in it
void mark(Workplace &workplace, Navigator &navigator, const Message &letter, const QString &which)
{
    const auto marking = [id = letter.id](Session &session) { return session.outbox().markDispatched({ id }); };
    whenDone(workplace.ask(marking), &workplace,
        [&workplace, &navigator, way = letter.by, number = letter.caseNumber, kind = letter.kind, which](
            const Result<QList<Message>> &marked) {
            if (!marked)
                return navigator.showNotice(noticeFor(marked.error(), number));
            if (!number.isEmpty() && kind != LetterKind::HandedOver)
                return tellDone(workplace, navigator, toldOf(way, which), { number });
            workplace.announceChange(number);
            navigator.showNotice({ Notice::Kind::Done, Tr::tr("Marked as sent, now and by you."), {}, {} });
        });
}

} // namespace

QKeySequence dispatchKeys()
{
    return Tr::tr("Ctrl+M");
}

QString dispatchInWords(ReplyBy way)
{
    switch (way) {
    case ReplyBy::Email:
        return Tr::tr("Mark as &sent");
    case ReplyBy::Letter:
        return Tr::tr("Mark as &posted");
    case ReplyBy::Phone:
        return Tr::tr("Mark as &called");
    }
    return {};
}

QString dispatchedInWords(ReplyBy way)
{
    switch (way) {
    case ReplyBy::Email:
        return Tr::tr("Sent from another program");
    case ReplyBy::Letter:
        return Tr::tr("Posted");
    case ReplyBy::Phone:
        return Tr::tr("Called");
    }
    return {};
}

void dispatchLetter(Workplace &workplace, Navigator &navigator, const Message &letter)
{
    mark(workplace, navigator, letter, letter.caseNumber);
}

void dispatchOneOfSeveral(Workplace &workplace, Navigator &navigator, const Message &letter)
{
    mark(workplace, navigator, letter, u"%1 (%2)"_s.arg(letter.caseNumber, inWords(letter.kind)));
}

void dispatchLetters(Workplace &workplace, Navigator &navigator, const QStringList &numbers, ReplyBy way,
    const std::function<void()> &marked)
{
    const auto mark = [numbers, way](Session &session) { return session.outbox().markLettersDispatched(numbers, way); };
    whenDone(
        workplace.ask(mark), &workplace, [&workplace, &navigator, way, marked](const QList<StepOutcome> &outcomes) {
            if (marked && std::ranges::any_of(outcomes, [](const StepOutcome &outcome) { return !outcome.error; }))
                marked();
            tell(workplace, navigator, outcomes, way);
        });
}

} // namespace lyhord
