#include "core/rules/asked.h"
#include "core/rules/situation.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::Ladder)
};

bool hasCome(QDate step, QDate today)
{
    return step.isValid() && step <= today;
}

QDate dayAfter(LadderStep step, const CaseDeadlines &deadlines)
{
    switch (step) {
    case LadderStep::None:
        return deadlines.firstReminder;
    case LadderStep::FirstReminder:
        return deadlines.secondReminder;
    case LadderStep::SecondReminder:
        return deadlines.writeOff;
    case LadderStep::WriteOffProposed:
        return {};
    }
    return {};
}

QList<qsizetype> awaitedBelow(LadderStep step, const Case &subject)
{
    QList<qsizetype> below = currentAssignments(subject);
    below.removeIf([&](qsizetype index) {
        const Assignment &assignment = subject.assignments.at(index);
        return !assignment.isAwaited() || assignment.ladder >= step;
    });
    return below;
}

void remind(Change &change, Assignment &assignment, LadderStep step)
{
    assignment.ladder = step;
    change.events.append({ EventKind::ReminderSent,
        { { u"department"_s, assignment.department }, { u"step"_s, QString(toName(step)) } } });
    const bool first = step == LadderStep::FirstReminder;
    change.letters.append({ .kind = first ? LetterKind::FirstReminder : LetterKind::SecondReminder,
        .department = assignment.department });
}

} // namespace

QString noReminderBecause(const Case &before, QDate today)
{
    if (before.status != CaseStatus::AwaitingAnswer)
        return Tr::tr("Nobody is reminded: the case does not wait for a department's answer.");
    const LadderStep step = ladderStepOn(today, before.deadlines);
    const QList<qsizetype> due = step == LadderStep::None ? QList<qsizetype>() : awaitedBelow(step, before);
    if (!due.isEmpty() && step != LadderStep::WriteOffProposed)
        return {};
    const std::optional<QDate> next = nextLadderDay(before);
    if (!next || *next == before.deadlines.writeOff || step == LadderStep::WriteOffProposed) {
        return Tr::tr("Both reminders have been sent, and each is sent once. The case can be written off from %1 on.")
            .arg(before.deadlines.writeOff.toString(Qt::ISODate));
    }
    return *next == before.deadlines.firstReminder
        ? Tr::tr("The department has until %1 to answer. The first reminder goes out on %2, not before.")
              .arg(before.deadlines.answerDue.toString(Qt::ISODate), next->toString(Qt::ISODate))
        : Tr::tr("The first reminder has been sent, and each is sent once. The second goes out on %1.")
              .arg(next->toString(Qt::ISODate));
}

LadderStep ladderStepOn(QDate today, const CaseDeadlines &deadlines)
{
    if (hasCome(deadlines.writeOff, today))
        return LadderStep::WriteOffProposed;
    if (hasCome(deadlines.secondReminder, today))
        return LadderStep::SecondReminder;
    return hasCome(deadlines.firstReminder, today) ? LadderStep::FirstReminder : LadderStep::None;
}

std::optional<QDate> nextLadderDay(const Case &subject)
{
    std::optional<QDate> next;
    if (subject.status != CaseStatus::AwaitingAnswer)
        return next;
    const QList<qsizetype> awaited = awaitedBelow(LadderStep::WriteOffProposed, subject);
    for (const qsizetype index : awaited) {
        const QDate day = dayAfter(subject.assignments.at(index).ladder, subject.deadlines);
        if (day.isValid() && (!next || day < *next))
            next = day;
    }
    return next;
}

Result<Change> take(const Remind &command, const Situation &situation)
{
    if (command.byPerson) {
        if (const QString reason = noReminderBecause(situation.before, situation.today); !reason.isEmpty())
            return failed(ErrorCode::Refused, reason);
    }
    Change change{ situation.before, {}, {} };
    const LadderStep step = ladderStepOn(situation.today, situation.before.deadlines);
    if (situation.before.status != CaseStatus::AwaitingAnswer || step == LadderStep::None)
        return change;
    const QList<qsizetype> due = awaitedBelow(step, situation.before);
    for (const qsizetype index : due) {
        Assignment &assignment = change.after.assignments[index];
        if (step == LadderStep::WriteOffProposed)
            assignment.ladder = step; // O5: a person confirms, the department gets no third reminder
        else
            remind(change, assignment, step);
    }
    updateLadder(change.after);
    if (step == LadderStep::WriteOffProposed && !due.isEmpty())
        change.events.append({ EventKind::WriteOffProposed, {} });
    return change;
}

Result<Change> take(const WriteOff & /*command*/, const Situation &situation)
{
    const Case &before = situation.before;
    if (before.status != CaseStatus::AwaitingAnswer) {
        return failed(
            ErrorCode::Refused, Tr::tr("Only a case that waits for a department's answer can be written off."));
    }
    if (!hasCome(before.deadlines.writeOff, situation.today)) {
        return failed(ErrorCode::Refused,
            Tr::tr("The case can be written off from %1 on, not before.")
                .arg(before.deadlines.writeOff.toString(Qt::ISODate)));
    }
    Change change{ before, {}, {} };
    change.after.status = CaseStatus::WrittenOff;
    change.after.closed = situation.now;
    change.events.append({ EventKind::WrittenOff, {} });
    tellThePerson(change, { .kind = LetterKind::WriteOffNotice });
    return change;
}

} // namespace lyhord
