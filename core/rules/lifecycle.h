#pragma once

#include "core/model/case.h"
#include "core/model/event.h"
#include "core/model/message.h"
#include "core/model/person.h"
#include "core/model/profile.h"
#include "core/model/result.h"
#include "core/rules/lettertext.h"
#include "core/rules/rulevalues.h"
#include "core/rules/secretreaders.h"
#include "core/rules/workingcalendar.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>
#include <variant>

// One way to change a case: case as it stands + command + who + when → a refusal a person can read, or a change.
// Pure: no clock, no database.
namespace lyhord {

struct Assign
{
    QStringList departments;
};
struct Unassign
{
    QString department;
    QString reason;
};
struct Consult //!< R18
{
    QString department;
    QString question;
};
struct AnswerConsultation
{
    QString department;
    QString text;
};
struct Refer //!< R8–R19
{
    Referral referral;
};
struct RecordAnswer //!< R43, R46
{
    QString department;
    std::optional<Outcome> outcome;
    QString text;
    QString givenBy; //!< who at the department answered, where that is not whoever records it
};
struct HandBack //!< a department that has not answered says that the matter is not its own: it is to be assigned anew
{
    QString department;
    QString reason;
};
struct SendInterimAnswer //!< does not stop the clock, is no answer
{
    QString text;
    QDate newDate;
};
struct SendAnswer //!< R43–R46: sends by the channel asked for and closes
{
    QString text; //!< the body as edited by hand; empty: as composed from the template
    std::optional<Outcome> outcome; //!< empty: the one that all departments stated (R93)
    QString standardAnswer; //!< key, when an agreed standard answer is used (R47)
    QString missingPartReason; //!< an administrator's written reason to answer although a part is missing (R44)
};
struct Close //!< without an answer to the person: no reply wanted, or cannot be reached
{
    QString reason;
    std::optional<Outcome> outcome; //!< stated by who closes (R93)
};
struct Remind //!< the next step of the ladder, for every department that has not answered and whose day has come
{
    bool byPerson = false; //!< somebody asks for it now: that there is nothing to do is refused with the reason (R58)
};
struct WriteOff //!< R55, O5: a named person confirms
{
};
struct Reopen //!< O12
{
    QString reason;
};
struct FollowUp //!< the person has written again on an open case: the clock is not restarted
{
    QString text;
};
struct NotSatisfied //!< goes one level up, in the same case; a closed case is reopened
{
    QString text;
};
struct LinkTo
{
    QString number;
    LinkKind kind = LinkKind::Related;
};
struct Correct //!< only the fields that are set are changed
{
    std::optional<QString> headline, text, area, category, language, concerns, campaign, serviceDeclaration, process,
        registerNumber;
    std::optional<CaseType> type;
    std::optional<Channel> channel;
    std::optional<QDateTime> received; //!< deadlines are computed anew
    std::optional<Submitter> submitter;
    std::optional<Reply> reply;
    std::optional<bool> secrecy;
    QString reason; //!< why, for a lowered kind (R4)
};
struct MarkAttached
{
    QStringList names;
};
struct MarkDispatched //!< R89: it was posted, called or sent from another program; refused twice
{
    Message letter; //!< as it stands in the outbox
};

using Command = std::variant<Assign, Unassign, Consult, AnswerConsultation, Refer, RecordAnswer, HandBack,
    SendInterimAnswer, SendAnswer, Close, Remind, WriteOff, Reopen, FollowUp, NotSatisfied, LinkTo, Correct,
    MarkAttached, MarkDispatched>;

struct EventDraft
{
    EventKind kind = EventKind::Registered;
    QJsonObject details;
    friend bool operator==(const EventDraft &, const EventDraft &) = default;
};

//! What a step does: saved with its events and letters in one transaction
struct Decision
{
    Case after;
    QList<EventDraft> events;
    QList<LetterRequest> letters;
    QList<MessageId> dispatched; //!< letters that have left
};

//! Everything the rules judge by
struct RuleBook
{
    Profile profile;
    WorkingCalendar calendar;
    RuleValues values; //!< those in force at the moment of the step
    QList<SecretReader> secretReaders = {}; //!< as far as who assigns cases may know
};

//! A draft becomes a case with deadlines; with departments it is assigned, with a direct answer closed, all at once.
//! The number is given by the store in the same transaction. Refuses with the first of problemsIn().
[[nodiscard]] Result<Decision> registered(
    const CaseDraft &draft, const Person &by, const QDateTime &now, const RuleBook &book);

[[nodiscard]] Result<Decision> decide(
    const Case &before, const Command &command, const Person &by, const QDateTime &now, const RuleBook &book);

//! The case as it was before its last step; built on nothing but what that step recorded
struct LastStep
{
    Case before; //!< with the links and assignments it had
    QString by; //!< login
    QDateTime at;
    EventKind kind = EventKind::Assigned;
    int version = 0; //!< of the case after that step
    bool lettersHaveGone = false; //!< something the step sent has left the outbox
};
//! Takes the last step back while nothing builds on it (field.md 16); a registration is never undone, its number stays
[[nodiscard]] Result<Decision> undone(
    const Case &now_, const LastStep &last, const Person &by, const QDateTime &now, const RuleBook &book);

//! Refused when the letter has left already, was taken back, or was not written by then
[[nodiscard]] Result<> checkMayLeave(const Message &letter, const QDateTime &now);

//! How an answer reaches the person: as asked for (R52), else by what contact data there are; empty if none is wanted
//! or none can arrive
[[nodiscard]] std::optional<ReplyBy> replyChannel(const Case &subject);

//! The day on which Remind has something to do next for this case (R92); empty if never
[[nodiscard]] std::optional<QDate> nextLadderDay(const Case &subject, const WorkingCalendar &calendar);

//! Why nobody can be reminded by hand today, translated; empty if somebody can (R58: each reminder once, not before its
//! day)
[[nodiscard]] QString noReminderBecause(const Case &subject, QDate today, const WorkingCalendar &calendar);
//! The day an interim answer promises unless another is chosen: as many working days as an answer may take, from the
//! day it was due or promised, or from today
[[nodiscard]] QDate interimDay(const Case &subject, QDate today, const RuleBook &book);

//! The departments whose answer this person may record, those that are waited for first. What a department has handed
//! back only the contact centre may still fill in.
[[nodiscard]] QStringList answerableBy(const Person &person, const Case &subject, QDate today);
//! Those of them that still owe their answer
[[nodiscard]] QStringList awaitedFrom(const Person &person, const Case &subject, QDate today);
//! An answer is waited for that this person may give
[[nodiscard]] bool awaitsAnswerOf(const Person &person, const Case &subject, QDate today);

//! Which commands make sense for the case as it stands: what a window offers. Names as in cli.md ("assign", "send" …)
[[nodiscard]] QStringList offeredSteps(const Case &subject, const Person &person, const QDateTime &now);

} // namespace lyhord
