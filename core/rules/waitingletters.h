#pragma once

#include "core/model/message.h"
#include "core/rules/lifecycle.h"

// What a step means for the letters of its case that are written and have not left.
namespace lyhord {

//! The same letter, to be composed by what holds after the step
struct LetterRenewal
{
    Message before;
    LetterRequest request;
    friend bool operator==(const LetterRenewal &, const LetterRenewal &) = default;
};

struct WaitingLetters
{
    QList<MessageId> cancelled; //!< nobody is to get them any more
    QList<LetterRenewal> renewed;
    QList<LetterRequest> written; //!< what the step still has to write
    QStringList askedAnew; //!< departments that are to answer after all and have no letter that says so
};

//! written: all letters of the case, with their text, as they stand before the step. Renewed is what would read
//! otherwise or go elsewhere; where it cannot be composed anew and the case has become secret, it is cancelled (L9).
[[nodiscard]] WaitingLetters waitingLetters(
    const Case &before, const Decision &change, const QList<Message> &written, const Profile &profile);

//! Letters read otherwise for `after` than for `before`, or go elsewhere
[[nodiscard]] bool readsOtherwise(const Case &before, const Case &after);

//! Somebody who was asked has answered or need not any more
[[nodiscard]] bool endsQuestions(const Case &before, const Case &after);

//! What a letter says that waits may not be so any more: a department that need not answer is to answer after all, the
//! day of an answer is another, or no answer comes
[[nodiscard]] bool isNoLongerSo(const Case &before, const Decision &change);

//! The case is opened again before its answer had left: it was never given (R89)
[[nodiscard]] bool withdrawsAnAnswer(
    const Decision &change, const QList<Message> &written, const QList<MessageId> &cancelled);

//! What the case ended with is to be decided anew: what has still to be told of it is not told any more
[[nodiscard]] bool opensAgain(const Decision &change);

//! The letter to the person that has still to leave, or call to be made (R89): the newest answer before anything else,
//! else the oldest; nullptr when none waits. way: only what leaves that way.
[[nodiscard]] const Message *waitingForThePerson(
    const QList<Message> &written, std::optional<ReplyBy> way = std::nullopt);

//! All letters and calls to the person that have still to leave, the one that waitingForThePerson() names first
[[nodiscard]] QList<Message> allWaitingForThePerson(const QList<Message> &written);

//! What has still to leave leads, what has waited longest first; the rest as it was
[[nodiscard]] QList<Message> waitingFirst(QList<Message> newestFirst);

//! E-mails that nothing sends, it seems
struct LateMail
{
    int count = 0;
    QDateTime since; //!< the first was to go then; invalid where there is none
    friend bool operator==(const LateMail &, const LateMail &) = default;
};
//! Those whose moment to go has passed by more than a quarter of an hour
[[nodiscard]] LateMail lateMail(const QList<Message> &messages, const QDateTime &now);

//! Letters that have left for departments and told them what the case was about, the newest of each department
[[nodiscard]] QList<Message> haveToldOf(const QList<Message> &written);

} // namespace lyhord
