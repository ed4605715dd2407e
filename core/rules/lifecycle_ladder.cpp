#include "core/model/clock.h"
#include "core/rules/answerday.h"
#include "core/rules/commandcontext.h"
#include "core/rules/currentassignments.h"
#include "core/rules/dayinsentence.h"
#include "core/rules/writingoff.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::Ladder)
};

constexpr int daysAfterReminder = 5; //!< R92: working days

bool hasCome(QDate step, QDate today)
{
    return step.isValid() && step <= today;
}

LadderStep stepAfter(LadderStep step)
{
    switch (step) {
    case LadderStep::None:
        return LadderStep::FirstReminder;
    case LadderStep::FirstReminder:
        return LadderStep::SecondReminder;
    case LadderStep::SecondReminder:
    case LadderStep::WriteOffProposed:
        return LadderStep::WriteOffProposed;
    }
    return LadderStep::WriteOffProposed;
}

//! The later of the limit's day and so many working days after that moment; none where there is no limit
QDate laterOf(QDate limit, const std::optional<QDateTime> &since, int workingDays, const WorkingCalendar &calendar)
{
    if (!limit.isValid() || !since)
        return limit;
    return std::max(limit, calendar.addWorkingDays(localDay(*since), workingDays));
}

//! The day the department's next step comes; invalid: never
QDate dayOfNextStep(const Assignment &asked, const CaseDeadlines &deadlines, const WorkingCalendar &calendar)
{
    switch (asked.ladder) {
    case LadderStep::None:
        return firstReminderDay(asked, deadlines, calendar);
    case LadderStep::FirstReminder:
        return laterOf(deadlines.secondReminder, asked.reminded, daysAfterReminder, calendar);
    case LadderStep::SecondReminder:
        return laterOf(deadlines.writeOff, asked.reminded, daysAfterReminder, calendar);
    case LadderStep::WriteOffProposed:
        return {};
    }
    return {};
}

QList<qsizetype> awaited(const Case &subject)
{
    QList<qsizetype> indexes = currentAssignments(subject);
    indexes.removeIf([&](qsizetype index) { return !subject.assignments.at(index).isAwaited(); });
    return indexes;
}

//! What a department has answered and the person has not been sent
bool hasAnswerInHand(const Case &subject)
{
    const QList<qsizetype> current = currentAssignments(subject);
    return std::ranges::any_of(current, [&](qsizetype index) {
        const Assignment &asked = subject.assignments.at(index);
        return asked.answered && !asked.isHandedBack()
            && (!subject.firstClosed || *asked.answered > *subject.firstClosed);
    });
}

bool comesToWriteOff(const Assignment &asked)
{
    return stepAfter(asked.ladder) == LadderStep::WriteOffProposed;
}

struct NextStep
{
    QDate day;
    LadderStep step = LadderStep::None;
    QDate answerDay; //!< of the department whose step it is
};

//! The earliest step that is to come, of all departments that have not answered
std::optional<NextStep> nextStep(const Case &subject, const WorkingCalendar &calendar, bool onlyReminders)
{
    std::optional<NextStep> next;
    if (subject.status != CaseStatus::AwaitingAnswer)
        return next;
    const bool goesOn = !onlyReminders && !hasAnswerInHand(subject);
    const QList<qsizetype> indexes = awaited(subject);
    for (const qsizetype index : indexes) {
        const Assignment &asked = subject.assignments.at(index);
        const QDate day = dayOfNextStep(asked, subject.deadlines, calendar);
        const bool comes = day.isValid() && (goesOn || !comesToWriteOff(asked));
        if (comes && (!next || day < next->day))
            next = NextStep{ day, stepAfter(asked.ladder), answerDayOf(asked, subject.deadlines, calendar) };
    }
    return next;
}

//! The first day on which every department has had both reminders and its days after the second; nothing while one has
//! not had both
std::optional<QDate> writeOffDay(const Case &subject, const WorkingCalendar &calendar)
{
    QDate last = subject.deadlines.writeOff;
    const QList<qsizetype> indexes = awaited(subject);
    for (const qsizetype index : indexes) {
        const Assignment &asked = subject.assignments.at(index);
        if (!comesToWriteOff(asked))
            return std::nullopt;
        if (asked.ladder == LadderStep::SecondReminder)
            last = std::max(last, dayOfNextStep(asked, subject.deadlines, calendar));
    }
    return last.isValid() ? std::optional(last) : std::nullopt;
}

void remind(Decision &change, Assignment &assignment, LadderStep step)
{
    change.events.append({ EventKind::ReminderSent,
        { { u"department"_s, assignment.department }, { u"step"_s, QString(toName(step)) } } });
    const bool first = step == LadderStep::FirstReminder;
    change.letters.append({ .kind = first ? LetterKind::FirstReminder : LetterKind::SecondReminder,
        .department = assignment.department });
}

} // namespace

QString noReminderBecause(const Case &before, QDate today, const WorkingCalendar &calendar)
{
    if (before.status != CaseStatus::AwaitingAnswer)
        return Tr::tr("Nobody is reminded: the case does not wait for a department's answer.");
    const std::optional<NextStep> next = nextStep(before, calendar, true);
    if (next && hasCome(next->day, today))
        return {};
    if (!next) {
        const QDate day = writeOffDay(before, calendar).value_or(before.deadlines.writeOff);
        return Tr::tr(
            "Both reminders have been written, and each is written once. The case can be written off from %1 on.")
            .arg(dayInSentence(day));
    }
    return next->step == LadderStep::FirstReminder
        ? Tr::tr("The department has until %1 to answer. The first reminder goes out on %2, not before.")
              .arg(dayInSentence(next->answerDay), dayInSentence(next->day))
        : Tr::tr("The first reminder has been written, and each is written once. The second comes on %1.")
              .arg(dayInSentence(next->day));
}

QString cannotBeWrittenOffBecause(const Case &subject, QDate today, const WorkingCalendar &calendar)
{
    if (subject.status != CaseStatus::AwaitingAnswer)
        return Tr::tr("Only a case that waits for a department's answer can be written off.");
    if (hasAnswerInHand(subject)) {
        return Tr::tr(
            "A department has answered, so the case is not written off. An administrator may send what there is "
            "without the missing part and writes down why.");
    }
    const std::optional<QDate> day = writeOffDay(subject, calendar);
    if (!day) {
        return Tr::tr(
            "Every department has two reminders, and time after each, before the case is written off. One of them "
            "has not had both.");
    }
    return hasCome(*day, today)
        ? QString()
        : Tr::tr("The case can be written off from %1 on, not before.").arg(dayInSentence(*day));
}

std::optional<QDate> nextLadderDay(const Case &subject, const WorkingCalendar &calendar)
{
    const std::optional<NextStep> next = nextStep(subject, calendar, false);
    return next ? std::optional(next->day) : std::nullopt;
}

Result<Decision> apply(const Remind &command, const CommandContext &context)
{
    const Case &before = context.before;
    const WorkingCalendar &calendar = context.book.calendar;
    if (command.byPerson) {
        if (const QString reason = noReminderBecause(before, context.today, calendar); !reason.isEmpty())
            return failed(ErrorCode::Refused, reason);
    }
    Decision change{ before, {}, {} };
    if (before.status != CaseStatus::AwaitingAnswer)
        return change;
    bool isProposed = false;
    const QList<qsizetype> indexes = awaited(before);
    for (const qsizetype index : indexes) {
        Assignment &assignment = change.after.assignments[index];
        if (!hasCome(dayOfNextStep(assignment, before.deadlines, calendar), context.today))
            continue;
        const LadderStep step = stepAfter(assignment.ladder);
        const bool proposes = step == LadderStep::WriteOffProposed;
        if (proposes && (hasAnswerInHand(before) || command.byPerson))
            continue;
        assignment.ladder = step;
        assignment.reminded = context.now;
        isProposed = isProposed || proposes;
        if (!proposes) // O5: of a writing off a person is told, the department gets no third reminder
            remind(change, assignment, step);
    }
    updateLadder(change.after);
    if (isProposed)
        change.events.append({ EventKind::WriteOffProposed, {} });
    return change;
}

Result<Decision> apply(const WriteOff & /*command*/, const CommandContext &context)
{
    const QString reason = cannotBeWrittenOffBecause(context.before, context.today, context.book.calendar);
    if (!reason.isEmpty())
        return failed(ErrorCode::Refused, reason);
    Decision change{ context.before, {}, {} };
    change.after.status = CaseStatus::WrittenOff;
    change.after.outcome = Outcome::NotAnswered;
    change.after.closed = context.now;
    change.events.append({ EventKind::WrittenOff, {} });
    tellThePerson(change, { .kind = LetterKind::WriteOffNotice });
    tellNotNeeded(change, awaitedDepartments(context.before), Tr::tr("The case was written off without an answer."));
    return change;
}

} // namespace lyhord
