#include "core/rules/lettermessage.h"

#include "core/rules/lettertext.h"
#include "core/rules/letterwords.h"
#include "core/rules/profilenames.h"
#include "core/rules/replyway.h"
#include "core/rules/waitingletters.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <chrono>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::LetterMessage)
};

bool isSame(const Message &one, const Message &other)
{
    return one.letter == other.letter && one.by == other.by && one.toName == other.toName
        && one.toAddress == other.toAddress && one.language == other.language;
}

Result<Message> toDepartment(Message message, const Profile &profile)
{
    const auto asked = std::ranges::find(profile.departments, message.department, &Department::key);
    if (asked == profile.departments.end() || asked->mailbox.isEmpty()) {
        return refused(u"departments"_s,
            Tr::tr("%1 has no official mailbox on record, so nothing can be sent there.")
                .arg(departmentInWords(message.department, profile)));
    }
    message.toName = asked->name.in(departmentsLanguage());
    message.toAddress = asked->mailbox;
    return message;
}

} // namespace

Result<Message> messageFor(const LetterRequest &request, const Case &about, const RuleBook &book, const QDateTime &now)
{
    const bool toPerson = isToThePerson(request.kind);
    const ReplyBy by = toPerson ? replyChannel(about).value_or(ReplyBy::Email) : ReplyBy::Email;
    const Result<Letter> letter = renderFor(by, request, about, book.profile);
    if (!letter)
        return tl::unexpected(letter.error());
    using namespace std::chrono;
    Message message{ .id = {},
        .caseId = about.id,
        .caseNumber = about.number,
        .kind = request.kind,
        .by = by,
        .department = request.department,
        .toName = {},
        .toAddress = {},
        .language = departmentsLanguage(),
        .letter = *letter,
        .created = now,
        .notBefore = now.addSecs(duration_cast<seconds>(minutes(book.values.sendDelayMinutes)).count()),
        .secret = about.isSecret() };
    if (request.kind == LetterKind::HandedOver)
        return message;
    if (!toPerson)
        return toDepartment(message, book.profile);
    message.toName = about.submitter.name;
    message.toAddress = addressFor(about.submitter, message.by);
    message.language = about.language;
    return message;
}

QList<EventDraft> eventsOf(const Decision &change, const LetterChanges &letters)
{
    QList<EventDraft> events = change.events;
    for (EventDraft &event : events) {
        if (letters.withdrawsAnswer && event.kind == EventKind::Reopened)
            event.details.insert(u"answer_withdrawn"_s, true);
    }
    return events;
}

bool concernsWaitingLetters(const Case &before, const Decision &change)
{
    const bool withdraws = std::ranges::any_of(
        change.letters, [](const LetterRequest &letter) { return letter.kind == LetterKind::Withdrawal; });
    return withdraws || endsQuestions(before, change.after) || isNoLongerSo(before, change) || opensAgain(change)
        || change.after.status == CaseStatus::Referred || readsOtherwise(before, change.after);
}

Result<LetterChanges> letterChanges(const Case &before, const Decision &change, const QList<Message> &written,
    const RuleBook &book, const QDateTime &now)
{
    const WaitingLetters waiting = waitingLetters(before, change, written, book.profile);
    LetterChanges letters{ waiting.cancelled, {}, waiting.written, waiting.askedAnew,
        withdrawsAnAnswer(change, written, waiting.cancelled) };
    for (const LetterRenewal &renewal : waiting.renewed) {
        Result<Message> message = messageFor(renewal.request, change.after, book, now);
        if (!message)
            return tl::unexpected(message.error());
        if (isSame(*message, renewal.before))
            continue;
        message->created = renewal.before.created; // since then it waits
        letters.cancelled.append(renewal.before.id);
        letters.renewed.append(*message);
    }
    return letters;
}

} // namespace lyhord
