#include "core/rules/waitingletters.h"

#include "core/rules/currentassignments.h"
#include "core/rules/permissions.h"

#include <algorithm>
#include <functional>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

//! Asks a department for its answer, or reminds it
bool asksForAnAnswer(LetterKind kind)
{
    switch (kind) {
    case LetterKind::Assignment:
    case LetterKind::FirstReminder:
    case LetterKind::SecondReminder:
    case LetterKind::FollowUp:
    case LetterKind::NotSatisfied:
        return true;
    case LetterKind::Consultation:
    case LetterKind::Withdrawal:
    case LetterKind::InterimAnswer:
    case LetterKind::Answer:
    case LetterKind::Referral:
    case LetterKind::WriteOffNotice:
    case LetterKind::HandedOver:
    case LetterKind::Report:
        return false;
    }
    return false;
}

//! That waits for a department to say something
bool isQuestion(const Message &letter)
{
    return asksForAnAnswer(letter.kind) || letter.kind == LetterKind::Consultation;
}

bool isAwaited(const QString &department, const Case &subject)
{
    return std::ranges::any_of(subject.assignments,
        [&department](const Assignment &asked) { return asked.department == department && asked.isAwaited(); });
}

bool isConsulted(const QString &department, const Case &subject)
{
    return std::ranges::any_of(subject.consultations,
        [&department](const Consultation &asked) { return asked.department == department && !asked.answered; });
}

//! What a step ends of what a department was asked
struct EndedQuestion
{
    QString department;
    QDateTime asked; //!< the task: an earlier one of the same department is another question; invalid: there is none
    bool isConsultation = false;
};

EndedQuestion endedQuestion(const QString &department, const Case &before, const Case &after)
{
    EndedQuestion ended{ department, {}, isConsulted(department, before) && !isConsulted(department, after) };
    const std::optional<qsizetype> index = currentAssignment(before, department);
    if (index && (!ended.isConsultation || before.assignments.at(*index).isAwaited()))
        ended.asked = before.assignments.at(*index).sent;
    return ended;
}

bool asks(const Message &letter, const EndedQuestion &ended)
{
    if (letter.department != ended.department)
        return false;
    if (letter.kind == LetterKind::Consultation)
        return ended.isConsultation;
    return asksForAnAnswer(letter.kind) && ended.asked.isValid() && letter.created >= ended.asked;
}

//! The question stands: it was sent, and nothing since has taken it back
bool knowsOfIt(const EndedQuestion &ended, const QList<Message> &written)
{
    bool knows = false;
    for (const Message &letter : written) {
        if (letter.state != MessageState::Sent)
            continue;
        if (asks(letter, ended))
            knows = true;
        else if (letter.department == ended.department && letter.kind == LetterKind::Withdrawal)
            knows = false;
    }
    return knows;
}

//! Who is asked no more is not written to first. It is told all the same, since it may have found its task in the
//! program (R91, R99); of what was handed over only who has had the question by letter is (R90).
void cancelQuestion(WaitingLetters &result, const LetterRequest &withdrawal, const QList<Message> &written,
    const Case &before, const Case &after)
{
    const EndedQuestion ended = endedQuestion(withdrawal.department, before, after);
    for (const Message &letter : written) {
        if (letter.isWaiting() && asks(letter, ended))
            result.cancelled.append(letter.id);
    }
    if (!isHandedOver(after) || knowsOfIt(ended, written))
        result.written.append(withdrawal);
}

//! What departments were to be told of a case that has gone elsewhere
void cancelAllToDepartments(WaitingLetters &result, const QList<Message> &written)
{
    for (const Message &letter : written) {
        if (isQuestion(letter) && letter.isWaiting() && !result.cancelled.contains(letter.id))
            result.cancelled.append(letter.id);
    }
}

//! A letter that asks for an answer which is there, or is wanted no more, reads as a second question
bool isAnswered(const Message &letter, const Case &before, const Case &after)
{
    if (letter.kind == LetterKind::Consultation)
        return isConsulted(letter.department, before) && !isConsulted(letter.department, after);
    return isAwaited(letter.department, before) && !isAwaited(letter.department, after);
}

bool isDueFrom(const QString &department, const Case &subject)
{
    return isOpen(subject.status) && isAwaited(department, subject);
}

//! It had been asked before, need not answer for a while, and is to answer after all
bool isAskedAgain(const QString &department, const Case &before, const Case &after)
{
    const bool wasAsked = std::ranges::find(before.assignments, department, &Assignment::department)
        != before.assignments.end();
    return wasAsked && !isDueFrom(department, before) && isDueFrom(department, after);
}

QStringList askedAgain(const Case &before, const Case &after)
{
    QStringList departments;
    for (const Assignment &asked : after.assignments) {
        if (!departments.contains(asked.department) && isAskedAgain(asked.department, before, after))
            departments.append(asked.department);
    }
    return departments;
}

bool hasMailbox(const QString &department, const Profile &profile)
{
    return std::ranges::any_of(profile.departments,
        [&department](const Department &one) { return one.key == department && !one.mailbox.isEmpty(); });
}

bool isWrittenBy(const Decision &change, LetterKind kind)
{
    return std::ranges::find(change.letters, kind, &LetterRequest::kind) != change.letters.end();
}

//! "You need not answer" is not so any more
void cancelWithdrawalsOf(WaitingLetters &result, const QStringList &departments, const QList<Message> &written)
{
    for (const Message &letter : written) {
        if (letter.kind == LetterKind::Withdrawal && letter.isWaiting() && departments.contains(letter.department))
            result.cancelled.append(letter.id);
    }
}

//! Who is to answer after all has a letter that says so: the one it had before, if nothing has taken that back, one
//! that the step writes, or a new one
void askThemAnew(WaitingLetters &result, const QStringList &departments, const Case &before, const Decision &change,
    const QList<Message> &written, const Profile &profile)
{
    for (const QString &department : departments) {
        const EndedQuestion question = endedQuestion(department, before, change.after);
        const bool isAskedByTheStep = std::ranges::any_of(change.letters, [&department](const LetterRequest &letter) {
            return letter.department == department && asksForAnAnswer(letter.kind);
        });
        const bool waits = std::ranges::any_of(written, [&](const Message &letter) {
            return letter.isWaiting() && asks(letter, question) && !result.cancelled.contains(letter.id);
        });
        if (!isAskedByTheStep && !waits && !knowsOfIt(question, written) && hasMailbox(department, profile))
            result.askedAnew.append(department);
    }
}

bool hasEnded(const Case &before, const Case &after)
{
    return isOpen(before.status) && !isOpen(after.status);
}

//! Who has answered, or need not any more as the case is closed, is not asked by a letter that had still to leave
void cancelWhatIsAnswered(WaitingLetters &result, const Case &before, const Case &after, const QList<Message> &written)
{
    const bool isOver = hasEnded(before, after);
    for (const Message &letter : written) {
        if (!isQuestion(letter) || !letter.isWaiting() || result.cancelled.contains(letter.id))
            continue;
        if (isOver || isAnswered(letter, before, after))
            result.cancelled.append(letter.id);
    }
}

bool breaksAPromise(const Case &before, const Decision &change)
{
    const bool endsUnanswered = hasEnded(before, change.after) && !isWrittenBy(change, LetterKind::Answer);
    return before.interimDue && (endsUnanswered || isWrittenBy(change, LetterKind::InterimAnswer));
}

//! An answer by a day: no longer so when another day is promised instead, or when there will be no answer
void cancelPromises(WaitingLetters &result, const QList<Message> &written)
{
    for (const Message &letter : written) {
        if (letter.kind == LetterKind::InterimAnswer && letter.isWaiting())
            result.cancelled.append(letter.id);
    }
}

//! "A case waits for you" is not so when she has answered it (R90)
bool answersWhatWasHandedOver(const Case &before, const Decision &change)
{
    return isHandedOver(before) && isWrittenBy(change, LetterKind::Answer);
}

void cancelWordOfHandingOver(WaitingLetters &result, const QList<Message> &written)
{
    for (const Message &letter : written) {
        if (letter.kind == LetterKind::HandedOver && letter.isWaiting())
            result.cancelled.append(letter.id);
    }
}

//! The answer, the call to be made, the word that it was handed over: whoever opens the case again decides what is
//! told.
void cancelHowItEnded(WaitingLetters &result, const QList<Message> &written)
{
    for (const Message &letter : written) {
        const bool isOfTheEnd = isToThePerson(letter.kind) || letter.kind == LetterKind::HandedOver;
        if (isOfTheEnd && letter.isWaiting() && !result.cancelled.contains(letter.id))
            result.cancelled.append(letter.id);
    }
}

//! What was written into a letter by hand, found between what the case and the template have put around it
std::optional<QString> textWithin(
    const Message &letter, LetterRequest request, const Case &about, const Profile &profile)
{
    const QString mark(QChar(u'\uFFFC'));
    request.text = mark;
    const Result<Letter> frame = renderFor(letter.by, request, about, profile);
    if (!frame || frame->body.count(mark) != 1)
        return std::nullopt;
    const QString head = frame->body.section(mark, 0, 0);
    const QString tail = frame->body.section(mark, 1);
    const QString &body = letter.letter.body;
    if (body.size() < head.size() + tail.size() || !body.startsWith(head) || !body.endsWith(tail))
        return std::nullopt;
    return body.mid(head.size(), body.size() - head.size() - tail.size());
}

std::optional<QString> questionTo(const QString &department, const Case &about)
{
    const auto asked = std::find_if(about.consultations.crbegin(), about.consultations.crend(),
        [&department](const Consultation &one) { return one.department == department; });
    return asked == about.consultations.crend() ? std::nullopt : std::optional(asked->question);
}

//! What the letter says beyond the case; empty: it cannot be told from the letter
std::optional<LetterRequest> requestOf(const Message &letter, const Case &about, const Profile &profile)
{
    LetterRequest request{ .kind = letter.kind, .department = letter.department, .text = {}, .date = {} };
    std::optional<QString> text = QString();
    switch (letter.kind) {
    case LetterKind::FirstReminder:
    case LetterKind::SecondReminder:
    case LetterKind::Referral:
    case LetterKind::WriteOffNotice:
        break;
    case LetterKind::Assignment:
        text = textWithin(letter, request, about, profile).value_or(QString());
        break;
    case LetterKind::Consultation:
        text = questionTo(letter.department, about);
        break;
    case LetterKind::Answer:
        if (about.answer.isEmpty() || !letter.letter.body.contains(about.answer)) // of a time before it came back
            return std::nullopt;
        text = about.answer;
        break;
    case LetterKind::InterimAnswer:
        request.date = about.interimDue;
        text = textWithin(letter, request, about, profile);
        break;
    case LetterKind::Withdrawal:
    case LetterKind::FollowUp:
    case LetterKind::NotSatisfied:
        text = textWithin(letter, request, about, profile);
        break;
    case LetterKind::HandedOver: // holds nothing of the case (R90)
    case LetterKind::Report: // about no case
        return std::nullopt;
    }
    if (!text)
        return std::nullopt;
    request.text = *text;
    return request;
}

void renewRest(WaitingLetters &result, const Case &before, const Case &after, const QList<Message> &written,
    const Profile &profile)
{
    const bool becameSecret = after.isSecret() && !before.isSecret();
    for (const Message &letter : written) {
        if (!letter.isWaiting() || letter.kind == LetterKind::HandedOver || result.cancelled.contains(letter.id))
            continue;
        if (letter.department.isEmpty() && !replyChannel(after)) // there is nowhere else it could go
            continue;
        if (const std::optional<LetterRequest> request = requestOf(letter, before, profile))
            result.renewed.append({ letter, *request });
        else if (becameSecret)
            result.cancelled.append(letter.id);
    }
}

} // namespace

WaitingLetters waitingLetters(
    const Case &before, const Decision &change, const QList<Message> &written, const Profile &profile)
{
    WaitingLetters result;
    for (const LetterRequest &request : change.letters) {
        if (request.kind == LetterKind::Withdrawal)
            cancelQuestion(result, request, written, before, change.after);
        else
            result.written.append(request);
    }
    if (change.after.status == CaseStatus::Referred && before.status != CaseStatus::Referred)
        cancelAllToDepartments(result, written);
    cancelWhatIsAnswered(result, before, change.after, written);
    const QStringList again = askedAgain(before, change.after);
    cancelWithdrawalsOf(result, again, written);
    askThemAnew(result, again, before, change, written, profile);
    if (breaksAPromise(before, change))
        cancelPromises(result, written);
    if (opensAgain(change))
        cancelHowItEnded(result, written);
    if (answersWhatWasHandedOver(before, change))
        cancelWordOfHandingOver(result, written);
    if (readsOtherwise(before, change.after))
        renewRest(result, before, change.after, written, profile);
    return result;
}

bool readsOtherwise(const Case &before, const Case &after)
{
    return before.headline != after.headline || before.text != after.text || before.type != after.type
        || before.channel != after.channel || before.received != after.received || before.language != after.language
        || before.submitter != after.submitter || before.reply != after.reply || before.isSecret() != after.isSecret();
}

bool endsQuestions(const Case &before, const Case &after)
{
    const bool isOver = hasEnded(before, after);
    const bool endsTask = std::ranges::any_of(before.assignments,
        [&](const Assignment &asked) { return asked.isAwaited() && (isOver || !isAwaited(asked.department, after)); });
    // An earlier version let the letter of an answered consultation wait on: it goes with its case.
    const bool endsConsultation = std::ranges::any_of(before.consultations, [&](const Consultation &asked) {
        return isOver || (!asked.answered && !isConsulted(asked.department, after));
    });
    return endsTask || endsConsultation;
}

bool isNoLongerSo(const Case &before, const Decision &change)
{
    return !askedAgain(before, change.after).isEmpty() || breaksAPromise(before, change)
        || answersWhatWasHandedOver(before, change);
}

bool withdrawsAnAnswer(const Decision &change, const QList<Message> &written, const QList<MessageId> &cancelled)
{
    return opensAgain(change) && std::ranges::any_of(written, [&cancelled](const Message &letter) {
        return letter.kind == LetterKind::Answer && cancelled.contains(letter.id);
    });
}

bool opensAgain(const Decision &change)
{
    return std::ranges::any_of(
        change.events, [](const EventDraft &event) { return event.kind == EventKind::Reopened; });
}

const Message *waitingForThePerson(const QList<Message> &written, std::optional<ReplyBy> way)
{
    const auto answer = std::find_if(written.crbegin(), written.crend(), [way](const Message &letter) {
        return letter.isWaiting() && letter.kind == LetterKind::Answer && (!way || letter.by == *way);
    });
    if (answer != written.crend())
        return &*answer;
    const auto waits = std::ranges::find_if(written, [way](const Message &letter) {
        return letter.isWaiting() && isToThePerson(letter.kind) && (!way || letter.by == *way);
    });
    return waits == written.end() ? nullptr : &*waits;
}

QList<Message> allWaitingForThePerson(const QList<Message> &written)
{
    QList<Message> waiting;
    const Message *first = waitingForThePerson(written);
    for (const Message &letter : written) {
        if (letter.isWaiting() && isToThePerson(letter.kind))
            waiting.insert(&letter == first ? 0 : waiting.size(), letter);
    }
    return waiting;
}

QList<Message> waitingFirst(QList<Message> newestFirst)
{
    const auto rest = std::stable_partition(newestFirst.begin(), newestFirst.end(), std::mem_fn(&Message::isWaiting));
    std::reverse(newestFirst.begin(), rest);
    return newestFirst;
}

LateMail lateMail(const QList<Message> &messages, const QDateTime &now)
{
    constexpr qint64 patience = 15 * 60; // seconds
    LateMail late;
    for (const Message &message : messages) {
        const bool isToGo = message.state == MessageState::Queued && message.by == ReplyBy::Email;
        if (!isToGo || message.notBefore.secsTo(now) <= patience)
            continue;
        ++late.count;
        if (!late.since.isValid() || message.notBefore < late.since)
            late.since = message.notBefore;
    }
    return late;
}

QList<Message> haveToldOf(const QList<Message> &written)
{
    QList<Message> told;
    for (const Message &letter : written) {
        const bool hasText = letter.kind == LetterKind::Assignment || letter.kind == LetterKind::Consultation
            || letter.kind == LetterKind::FollowUp || letter.kind == LetterKind::NotSatisfied;
        if (!hasText || letter.state != MessageState::Sent)
            continue;
        told.removeIf([&letter](const Message &earlier) { return earlier.department == letter.department; });
        told.append(letter);
    }
    return told;
}

} // namespace lyhord
