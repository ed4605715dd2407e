#include "core/services/runningcases.h"

#include "core/rules/commandcontext.h"
#include "core/services/changewriter.h"
#include "core/services/countingstart.h"
#include "core/services/session.h"

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject asDetails(const CaseDeadlines &deadlines)
{
    return { { u"answer_due"_s, deadlines.answerDue.toString(Qt::ISODate) },
        { u"first_reminder"_s, deadlines.firstReminder.toString(Qt::ISODate) },
        { u"second_reminder"_s, deadlines.secondReminder.toString(Qt::ISODate) },
        { u"write_off"_s, deadlines.writeOff.toString(Qt::ISODate) },
        { u"calendar_version"_s, deadlines.calendarVersion } };
}

//! A day of receipt may itself be reckoned by calendar and rules (C6); that of a reopening is what it was
QDate startBy(const Case &subject, QDate start, const DeadlineRules &former, const DeadlineRules &rules)
{
    const auto receipt = [&subject](const DeadlineRules &by) {
        return dayOfReceipt(subject.received, subject.channel, by.calendar, by.values);
    };
    return start == receipt(former) ? receipt(rules) : start;
}

EventDraft movedEvent(const CaseDeadlines &before, const CaseDeadlines &after, QJsonObject because)
{
    because.insert(u"before"_s, QJsonObject{ { u"deadlines"_s, asDetails(before) } });
    because.insert(u"after"_s, QJsonObject{ { u"deadlines"_s, asDetails(after) } });
    return { EventKind::Corrected, because };
}

} // namespace

Result<QList<MoveOfCase>> movesOfRunningCases(
    ChangeWriter &writer, const RuleBook &book, const NewRules &rules, Session &session)
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
        const Result<QDate> start = countingStart(session.database(), *subject, former);
        if (!start)
            return tl::unexpected(start.error());
        const DeadlineRules now{ rules.calendar, rules.values.value_or(former.values) };
        MoveOfCase move{ *subject, { .after = *subject, .events = {}, .letters = {} } };
        setLimits(move.change.after, deadlinesFor(startBy(*subject, *start, former, now), now.calendar, now.values));
        if (!areMoved(subject->deadlines, move.change.after.deadlines))
            continue;
        move.change.events.append(movedEvent(subject->deadlines, move.change.after.deadlines, rules.because));
        moves.append(move);
    }
    return moves;
}

QList<MovedCase> inShort(const QList<MoveOfCase> &moves)
{
    QList<MovedCase> moved;
    for (const MoveOfCase &move : moves)
        moved.append({ move.before.number, move.before.deadlines, move.change.after.deadlines });
    return moved;
}

} // namespace lyhord
