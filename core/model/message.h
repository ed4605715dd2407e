#pragma once

#include "core/model/case.h"
#include "core/model/ids.h"
#include "core/model/names.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace lyhord {

enum class LetterKind {
    Assignment, //!< to a department: please answer this case
    Consultation, //!< to a department: is this a case?
    FirstReminder,
    SecondReminder,
    Withdrawal, //!< to a department: you are no longer asked
    FollowUp, //!< to a department: the person has written again
    NotSatisfied, //!< to a department: the person is not satisfied with the answer
    InterimAnswer, //!< to the person
    Answer, //!< to the person
    Referral, //!< to the person: this is not for us, but for …
    WriteOffNotice, //!< to the person
    HandedOver, //!< to the chief legal officer: a number, and nothing of what is in the case (R90)
    Report, //!< about no case: a report that goes out on its date
};
LYHORD_NAMES(LetterKind, 13, { LetterKind::Assignment, QLatin1StringView("assignment") },
    { LetterKind::Consultation, QLatin1StringView("consultation") },
    { LetterKind::FirstReminder, QLatin1StringView("first_reminder") },
    { LetterKind::SecondReminder, QLatin1StringView("second_reminder") },
    { LetterKind::Withdrawal, QLatin1StringView("withdrawal") },
    { LetterKind::FollowUp, QLatin1StringView("follow_up") },
    { LetterKind::NotSatisfied, QLatin1StringView("not_satisfied") },
    { LetterKind::InterimAnswer, QLatin1StringView("interim_answer") },
    { LetterKind::Answer, QLatin1StringView("answer") }, { LetterKind::Referral, QLatin1StringView("referral") },
    { LetterKind::WriteOffNotice, QLatin1StringView("write_off_notice") },
    { LetterKind::HandedOver, QLatin1StringView("handed_over") }, { LetterKind::Report, QLatin1StringView("report") })

enum class MessageState { Queued, Sent, Failed, Cancelled };
LYHORD_NAMES(MessageState, 4, { MessageState::Queued, QLatin1StringView("queued") },
    { MessageState::Sent, QLatin1StringView("sent") }, { MessageState::Failed, QLatin1StringView("failed") },
    { MessageState::Cancelled, QLatin1StringView("cancelled") })

//! A text with its subject, as it will be read
struct Letter
{
    QString subject;
    QString body;
    friend bool operator==(const Letter &, const Letter &) = default;
};

//! A row in the outbox: written in the same transaction as the change that caused it
struct Message
{
    MessageId id;
    CaseId caseId; //!< invalid: a letter with a report
    QString caseNumber;
    LetterKind kind = LetterKind::Assignment;
    ReplyBy by = ReplyBy::Email; //!< letters and calls are work for a person: printed or made, then marked (R89)
    QString department; //!< key, when it goes to a department
    QString toName;
    QString toAddress; //!< mailbox, postal address or telephone number
    QString language; //!< ISO 639-1
    Letter letter;
    QDateTime created;
    QDateTime notBefore; //!< sending waits a short while so that the step can be taken back
    std::optional<QDateTime> sent;
    QString sentBy; //!< login of who marked it, or of the worker that handed it to a mail server; empty until then
    MessageState state = MessageState::Queued;
    QString failure; //!< why it failed, in words
    QList<Attachment> files; //!< what goes with it
    bool secret = false; //!< belongs to a case with a secrecy mark or protected identity
    //! It is still to leave; what could not be delivered is too (R89)
    [[nodiscard]] bool isWaiting() const { return state == MessageState::Queued || state == MessageState::Failed; }
    friend bool operator==(const Message &, const Message &) = default;
};

//! Of the letters of a closed case, oldest first: the answer that has not left; nullptr when none waits
[[nodiscard]] inline const Message *answerThatWaits(const QList<Message> &letters)
{
    for (const Message &letter : letters) {
        if (letter.kind == LetterKind::Answer && letter.isWaiting())
            return &letter;
    }
    return nullptr;
}

} // namespace lyhord
