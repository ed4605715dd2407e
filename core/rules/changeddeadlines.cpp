#include "core/rules/changeddeadlines.h"

#include "core/rules/commandcontext.h"

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

bool areMoved(const CaseDeadlines &before, const CaseDeadlines &after)
{
    return before.answerDue != after.answerDue || before.firstReminder != after.firstReminder
        || before.secondReminder != after.secondReminder || before.writeOff != after.writeOff;
}

std::optional<Decision> movedLimits(const Case &subject, QDate start, const DeadlineRules &former,
    const DeadlineRules &rules, const QJsonObject &because)
{
    Decision decision{ .after = subject, .events = {}, .letters = {} };
    setLimits(decision.after, deadlinesFor(startBy(subject, start, former, rules), rules.calendar, rules.values));
    if (!areMoved(subject.deadlines, decision.after.deadlines))
        return std::nullopt;
    decision.events.append(movedEvent(subject.deadlines, decision.after.deadlines, because));
    return decision;
}

} // namespace lyhord
