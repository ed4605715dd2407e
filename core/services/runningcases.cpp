#include "core/services/runningcases.h"

#include "core/rules/changeddeadlines.h"
#include "core/services/changetransaction.h"
#include "core/services/countingstart.h"
#include "core/services/servicecontext.h"

namespace lyhord {

Result<QList<MoveOfCase>> movesOfRunningCases(
    ChangeTransaction &writer, const RuleBook &book, const NewRules &rules, ServiceContext &context)
{
    const Result<QStringList> running = writer.cases.openNumbers();
    if (!running)
        return tl::unexpected(running.error());
    QList<MoveOfCase> moves;
    for (const QString &number : *running) {
        const Result<Case> subject = writer.cases.byNumber(number);
        if (!subject)
            return tl::unexpected(subject.error());
        const DeadlineRules former = rulesOf(subject->deadlines, book.profile);
        const Result<QDate> start = countingStart(context.database(), *subject, former);
        if (!start)
            return tl::unexpected(start.error());
        const DeadlineRules now{ rules.calendar, rules.values.value_or(former.values) };
        if (const auto decision = movedLimits(*subject, *start, former, now, rules.because)) {
            const WorkingCalendar before(book.profile.closingDays);
            moves.append({ *subject, *decision,
                earlierDaysOf(*subject, decision->after, before, rules.calendar, book.profile) });
        }
    }
    return moves;
}

QList<MovedCase> inShort(const QList<MoveOfCase> &moves)
{
    QList<MovedCase> moved;
    for (const MoveOfCase &move : moves) {
        QStringList told;
        for (const EarlierDay &one : move.earlier)
            told.append(one.department);
        moved.append({ move.before.number, move.before.deadlines, move.decision.after.deadlines, told });
    }
    return moved;
}

} // namespace lyhord
