#include "core/rules/commandcontext.h"

#include "core/model/clock.h"
#include "core/rules/currentassignments.h"
#include "core/rules/deadlines.h"
#include "core/rules/departmentavailability.h"
#include "core/rules/profilenames.h"
#include "core/rules/replyway.h"
#include "core/rules/validation.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::Lifecycle)
};

} // namespace

Result<> firstRefusal(std::initializer_list<Result<>> checks)
{
    const auto found = std::ranges::find_if(checks, [](const Result<> &check) { return !check.has_value(); });
    return found == checks.end() ? Result<>() : *found;
}

Result<> refusedUnless(bool holds, const QString &field, const QString &message)
{
    if (holds)
        return {};
    return refused(field, message);
}

Result<> checkText(const QString &field, const QString &text, const QString &ifEmpty)
{
    if (const QString reason = unsoundBecause(text); !reason.isEmpty())
        return refused(field, reason);
    const qsizetype length = lengthInCodePoints(text);
    if (length > maxTextLength) {
        return refused(field,
            Tr::tr("The text is too long: it has %1 characters, and at most %2 are possible.")
                .arg(QString::number(length), QString::number(maxTextLength)));
    }
    return refusedUnless(ifEmpty.isEmpty() || hasContent(text), field, ifEmpty);
}

Result<> checkOpen(const CommandContext &context)
{
    if (isOpen(context.before.status))
        return {};
    return failed(ErrorCode::Refused, Tr::tr("The case is not open any more. Reopen it first."));
}

Result<> checkCanBeAsked(const QString &field, const QString &department, const CommandContext &context)
{
    const QString reason = cannotBeAskedBecause(department, context.book.profile, context.today);
    return refusedUnless(reason.isEmpty(), field, reason);
}

Result<> checkOutcome(std::optional<Outcome> outcome, const QString &ifMissing)
{
    if (outcome == Outcome::NotAnswered) {
        return refused(u"outcome"_s,
            Tr::tr(
                "That nobody answered is the outcome of writing off and of nothing else. Say whether this leads to an "
                "improvement or to no action."));
    }
    return refusedUnless(outcome.has_value(), u"outcome"_s, ifMissing);
}

Result<> checkStandardAnswer(const QString &field, const QString &key, const CommandContext &context)
{
    if (key.isEmpty())
        return {};
    const StandardAnswer *answer = standardAnswer(key, context.book.profile);
    if (answer == nullptr)
        return refused(field, Tr::tr("There is no standard answer called %1.").arg(key));
    return refusedUnless(hasContent(answer->agreement) && answer->valid.holdsOn(context.today), field,
        Tr::tr("The standard answer %1 cannot be used: there is no valid agreement with the department.")
            .arg(answer->title));
}

const StandardAnswer *standardAnswer(const QString &key, const Profile &profile)
{
    const auto found = std::ranges::find(profile.standardAnswers, key, &StandardAnswer::key);
    return found == profile.standardAnswers.end() ? nullptr : &*found;
}

CaseStatus statusByAssignments(const Case &subject)
{
    if (currentAssignments(subject).isEmpty() || !handedBackBy(subject).isEmpty())
        return CaseStatus::Registered;
    return awaitedDepartments(subject).isEmpty() ? CaseStatus::AnswerReady : CaseStatus::AwaitingAnswer;
}

void updateLadder(Case &subject)
{
    subject.ladder = LadderStep::None;
    bool everyoneHadTime = true;
    const QList<qsizetype> current = currentAssignments(subject);
    for (const qsizetype index : current) {
        const Assignment &assignment = subject.assignments.at(index);
        if (!assignment.isAwaited())
            continue;
        subject.ladder = std::max(subject.ladder, assignment.ladder);
        everyoneHadTime = everyoneHadTime && assignment.ladder == LadderStep::WriteOffProposed;
    }
    if (!everyoneHadTime) // R92: one that was asked late holds the writing off back
        subject.ladder = std::min(subject.ladder, LadderStep::SecondReminder);
}

void ask(Decision &change, const QStringList &departments, const LetterRequest &letter, const QDateTime &now)
{
    for (const QString &department : departments) {
        change.after.assignments.append({ .department = department, .sent = now });
        LetterRequest request = letter;
        request.department = department;
        change.letters.append(request);
    }
    updateLadder(change.after);
}

void tellThePerson(Decision &change, const LetterRequest &letter)
{
    if (replyChannel(change.after))
        change.letters.append(letter);
}

void withdraw(Decision &change, qsizetype assignment, const QString &reason, const QDateTime &now)
{
    Assignment &asked = change.after.assignments[assignment];
    asked.withdrawn = now;
    asked.withdrawnReason = reason;
    change.events.append({ EventKind::Unassigned, { { u"department"_s, asked.department }, { u"reason"_s, reason } } });
}

void tellNotNeeded(Decision &change, const QStringList &departments, const QString &reason)
{
    for (const QString &department : departments)
        change.letters.append({ .kind = LetterKind::Withdrawal, .department = department, .text = reason });
}

QJsonObject startAnew(Case &subject, const CommandContext &context)
{
    QJsonObject earlier;
    if (!subject.answer.isEmpty())
        earlier.insert(u"answer"_s, subject.answer);
    if (subject.outcome)
        earlier.insert(u"outcome"_s, QString(toName(*subject.outcome)));
    subject.deadlines = deadlinesFor(context.today, context.book.calendar, context.book.values);
    if (subject.firstDue.isValid())
        subject.againDue = subject.deadlines.answerDue;
    else // what was referred had promised nothing
        subject.firstDue = subject.deadlines.answerDue;
    subject.answeredAgain.reset();
    subject.closed.reset();
    subject.interimDue.reset();
    subject.answer.clear();
    subject.outcome.reset();
    subject.answeredDirectly = false;
    subject.standardAnswer.clear();
    for (Assignment &assignment : subject.assignments) {
        if (assignment.isAwaited()) {
            assignment.ladder = LadderStep::None;
            assignment.reminded.reset();
        }
    }
    updateLadder(subject);
    return earlier;
}

void setLimits(Case &subject, const CaseDeadlines &deadlines)
{
    subject.deadlines = deadlines;
    (subject.againDue.isValid() ? subject.againDue : subject.firstDue) = deadlines.answerDue;
}

void giveAnswer(Case &subject, const QDateTime &now)
{
    if (!subject.firstAnswered)
        subject.firstAnswered = now;
    else if (subject.againDue.isValid() && !subject.answeredAgain)
        subject.answeredAgain = now;
}

void closeWaiting(Case &subject, const QDateTime &now)
{
    subject.status = CaseStatus::Closed;
    subject.closed = now;
    if (!subject.firstClosed)
        subject.firstClosed = now;
}

// R57
void closeAnswered(Case &subject, const QDateTime &now)
{
    closeWaiting(subject, now);
    giveAnswer(subject, now);
}

Submitter normalisedSubmitter(const Submitter &submitter)
{
    Submitter sound = submitter;
    for (QString *text : { &sound.name, &sound.email, &sound.phone, &sound.address })
        *text = normalised(*text);
    return sound;
}

std::optional<ReplyBy> replyChannel(const Case &subject)
{
    if (!subject.reply.wanted || subject.submitter.anonymous)
        return std::nullopt;
    if (subject.reply.by && hasContent(addressFor(subject.submitter, *subject.reply.by)))
        return subject.reply.by;
    return proposedReplyBy(subject.submitter);
}

} // namespace lyhord
