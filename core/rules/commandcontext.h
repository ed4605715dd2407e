#pragma once

#include "core/rules/lifecycle.h"

#include <initializer_list>

// What the steps of the lifecycle share. Each command is taken by one function; permission has been checked by then.
namespace lyhord {

struct CommandContext
{
    const Case &before;
    const Person &by;
    const QDateTime &now;
    QDate today;
    const RuleBook &book;
};

[[nodiscard]] Result<Decision> apply(const Assign &command, const CommandContext &context);
[[nodiscard]] Result<Decision> apply(const HandBack &command, const CommandContext &context);
[[nodiscard]] Result<Decision> apply(const Unassign &command, const CommandContext &context);
[[nodiscard]] Result<Decision> apply(const Consult &command, const CommandContext &context);
[[nodiscard]] Result<Decision> apply(const AnswerConsultation &command, const CommandContext &context);
[[nodiscard]] Result<Decision> apply(const Refer &command, const CommandContext &context);
[[nodiscard]] Result<Decision> apply(const RecordAnswer &command, const CommandContext &context);
[[nodiscard]] Result<Decision> apply(const SendInterimAnswer &command, const CommandContext &context);
[[nodiscard]] Result<Decision> apply(const SendAnswer &command, const CommandContext &context);
[[nodiscard]] Result<Decision> apply(const Close &command, const CommandContext &context);
[[nodiscard]] Result<Decision> apply(const Remind &command, const CommandContext &context);
[[nodiscard]] Result<Decision> apply(const WriteOff &command, const CommandContext &context);
[[nodiscard]] Result<Decision> apply(const Reopen &command, const CommandContext &context);
[[nodiscard]] Result<Decision> apply(const FollowUp &command, const CommandContext &context);
[[nodiscard]] Result<Decision> apply(const NotSatisfied &command, const CommandContext &context);
[[nodiscard]] Result<Decision> apply(const LinkTo &command, const CommandContext &context);
[[nodiscard]] Result<Decision> apply(const Correct &command, const CommandContext &context);
[[nodiscard]] Result<Decision> apply(const MarkAttached &command, const CommandContext &context);
[[nodiscard]] Result<Decision> apply(const MarkDispatched &command, const CommandContext &context);

// --- checks

//! The first that refuses
[[nodiscard]] Result<> firstRefusal(std::initializer_list<Result<>> checks);
[[nodiscard]] Result<> refusedUnless(bool holds, const QString &field, const QString &message);
//! Length and characters; ifEmpty: what to say when there is nothing in it, empty where nothing is needed
[[nodiscard]] Result<> checkText(const QString &field, const QString &text, const QString &ifEmpty);
[[nodiscard]] Result<> checkOpen(const CommandContext &context);
//! It exists today and has a mailbox (R36)
[[nodiscard]] Result<> checkCanBeAsked(const QString &field, const QString &department, const CommandContext &context);
//! R1, R93: stated by a person; "not answered" comes from writing off only
[[nodiscard]] Result<> checkOutcome(std::optional<Outcome> outcome, const QString &ifMissing);
//! R47: the agreement with the department is valid; an empty key is none
[[nodiscard]] Result<> checkStandardAnswer(const QString &field, const QString &key, const CommandContext &context);

// --- parts of changes

[[nodiscard]] const StandardAnswer *standardAnswer(const QString &key, const Profile &profile);
[[nodiscard]] CaseStatus statusByAssignments(const Case &subject);
//! The case stands where its slowest asked department stands
void updateLadder(Case &subject);
//! New assignments, each with a letter of that kind and text
void ask(Decision &change, const QStringList &departments, const LetterRequest &letter, const QDateTime &now);
//! A letter to the person, if there is a way
void tellThePerson(Decision &change, const LetterRequest &letter);
//! This assignment counts no longer, and the timeline says why; who is to be told of it is the caller's
void withdraw(Decision &change, qsizetype assignment, const QString &reason, const QDateTime &now);
//! R91: they have been asked, and need not answer any more
void tellNotNeeded(Decision &change, const QStringList &departments, const QString &reason);
//! Its days by another calendar or another day of receipt; the promise of the first answer follows unless it was opened
//! again since (R88)
void setLimits(Case &subject, const CaseDeadlines &deadlines);
//! O12: same number, own new deadlines; what was answered goes into the returned details, what is awaited stays awaited
[[nodiscard]] QJsonObject startAnew(Case &subject, const CommandContext &context);
//! Closed; if with an answer, it has still to leave (R89)
void closeWaiting(Case &subject, const QDateTime &now);
//! Closed with an answer that is given at once: in the call (R42)
void closeAnswered(Case &subject, const QDateTime &now);
//! R89: the answer has left
void giveAnswer(Case &subject, const QDateTime &now);
[[nodiscard]] Submitter normalisedSubmitter(const Submitter &submitter);

} // namespace lyhord
