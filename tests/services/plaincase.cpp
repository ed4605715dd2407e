#include "tests/services/plaincase.h"

#include "core/model/casejson.h"
#include "core/model/clock.h"
#include "core/rules/workingcalendar.h"

namespace lyhord::test {

using namespace Qt::Literals::StringLiterals;

namespace {

using Step = QList<Event>; // what one step left in the timeline, the event it is named by first

//! A reminder to several departments is one step, and so is a dissatisfaction that asks them anew
bool belongsTo(const Step &step, const Event &event)
{
    const Event &head = step.first();
    if (head.at != event.at || head.by != event.by)
        return false;
    if (head.kind == EventKind::NotSatisfied)
        return event.kind == EventKind::Assigned && step.size() == 1;
    if (head.kind != EventKind::ReminderSent || event.kind != EventKind::ReminderSent)
        return false;
    if (event.details.isEmpty())
        return true; // disposed of
    for (const Event &reminder : step) {
        if (reminder.details.value(u"department"_s) == event.details.value(u"department"_s))
            return false;
    }
    return true;
}

void takeBack(QList<Step> &steps, const Event &undone, QStringList &contradictions)
{
    const QString kind = undone.details.value(u"kind"_s).toString();
    if (steps.size() < 2) {
        contradictions.append(u"a step was taken back where there was none"_s);
        return;
    }
    Step &last = steps.last();
    const bool isNamed = kind.isEmpty() || kind == toName(last.first().kind); // no longer named once disposed of
    if (isNamed) {
        steps.removeLast();
    } else if (last.size() > 1 && kind == toName(last.last().kind)) {
        last.removeLast(); // had been a step of its own, taken at the same moment
    } else {
        contradictions.append(
            u"the step taken back is called %1, but %2 was the last"_s.arg(kind, QString(toName(last.first().kind))));
    }
}

QList<Event> standingEvents(const QList<Event> &timeline, QStringList &contradictions)
{
    QList<Step> steps;
    for (const Event &event : timeline) {
        if (event.kind == EventKind::ReadSecret || event.kind == EventKind::Disclosed)
            continue; // a look, not a step
        if (event.kind == EventKind::Undone)
            takeBack(steps, event, contradictions);
        else if (!steps.isEmpty() && belongsTo(steps.last(), event))
            steps.last().append(event);
        else
            steps.append(Step{ event });
    }
    QList<Event> standing;
    for (const Step &step : steps)
        standing += step;
    return standing;
}

//! What the timeline alone tells
struct Told
{
    std::optional<QDateTime> registered;
    std::optional<QDateTime> firstAnswered;
    std::optional<QDateTime> ended;
    PlainEnd end = PlainEnd::Open;
    bool referred = false;
    QJsonObject corrected; //!< the latest value of what was corrected
};

void finish(Told &told, PlainEnd end, const QDateTime &at)
{
    told.end = end;
    told.ended = at;
}

void openAgain(Told &told)
{
    told.end = PlainEnd::Open;
    told.ended.reset();
    told.referred = false;
}

void hear(Told &told, const Event &event, QStringList &contradictions)
{
    const bool finished = told.end != PlainEnd::Open;
    switch (event.kind) {
    case EventKind::Registered:
        told.registered = event.at;
        break;
    case EventKind::AnswerSent:
        if (!told.firstAnswered)
            told.firstAnswered = event.at;
        finish(told, PlainEnd::Closed, event.at);
        break;
    case EventKind::Closed:
        finish(told, PlainEnd::Closed, event.at);
        break;
    case EventKind::WrittenOff:
        finish(told, PlainEnd::WrittenOff, event.at);
        break;
    case EventKind::Referred:
        told.referred = true;
        break;
    case EventKind::Reopened:
        openAgain(told);
        break;
    case EventKind::NotSatisfied:
        if (!event.details.isEmpty() && event.details.value(u"reopened"_s).toBool() != finished)
            contradictions.append(u"not satisfied, and it is said wrongly whether that opened the case again"_s);
        if (finished)
            openAgain(told);
        break;
    case EventKind::Corrected: {
        const QJsonObject after = event.details.value(u"after"_s).toObject();
        for (auto field = after.constBegin(); field != after.constEnd(); ++field)
            told.corrected.insert(field.key(), field.value());
        break;
    }
    default:
        break;
    }
}

QString written(const std::optional<QDateTime> &at)
{
    return at ? toIso(*at) : u"never"_s;
}

void compare(const QString &what, const std::optional<QDateTime> &told, const std::optional<QDateTime> &stored,
    QStringList &contradictions)
{
    if (told != stored)
        contradictions.append(u"%1: %2 by the timeline, %3 by the case"_s.arg(what, written(told), written(stored)));
}

//! A case that has been disposed of is told apart by what is left of it
PlainEnd endOf(const Case &subject)
{
    if (isOpen(subject.status) || subject.status == CaseStatus::Referred || !subject.closed)
        return PlainEnd::Open;
    if (subject.status == CaseStatus::Disposed)
        return subject.outcome || subject.firstAnswered ? PlainEnd::Closed : PlainEnd::WrittenOff;
    return subject.status == CaseStatus::Closed ? PlainEnd::Closed : PlainEnd::WrittenOff;
}

void compare(const Told &told, const Case &subject, QStringList &contradictions)
{
    compare(u"registered"_s, told.registered, subject.registered, contradictions);
    compare(u"first answered"_s, told.firstAnswered, subject.firstAnswered, contradictions);
    compare(u"closed"_s, told.ended, subject.closed, contradictions);
    if (told.end != endOf(subject) && subject.status != CaseStatus::Disposed)
        contradictions.append(u"the case has another end than the timeline tells"_s);
    if (told.referred != subject.referral.has_value())
        contradictions.append(u"the timeline and the case differ in whether it was referred"_s);
    if (subject.status == CaseStatus::Disposed)
        return; // its words are gone
    const QJsonObject stored = toJson(subject);
    for (const QString &field : { u"received"_s, u"type"_s, u"channel"_s, u"area"_s, u"category"_s, u"process"_s }) {
        if (told.corrected.contains(field) && told.corrected.value(field) != stored.value(field))
            contradictions.append(field + u" is not as it was corrected last"_s);
    }
}

QString firstAsked(const Case &subject)
{
    for (const Assignment &asked : subject.assignments) {
        if (!asked.withdrawn)
            return asked.department;
    }
    return subject.category.section(u'/', 0, 0);
}

} // namespace

PlainCalendar::PlainCalendar(const QList<ClosingDay> &closingDays)
    : m_closingDays(closingDays)
{
}

bool PlainCalendar::isWorkingDay(QDate day, int version) const
{
    QHash<QDate, bool> &known = m_known[version];
    if (const auto found = known.constFind(day); found != known.constEnd())
        return *found;
    QList<ClosingDay> closed;
    for (const ClosingDay &one : m_closingDays) {
        if (one.calendarVersion <= version)
            closed.append(one);
    }
    const bool isOne = WorkingCalendar(closed).isWorkingDay(day);
    known.insert(day, isOne);
    return isOne;
}

int PlainCalendar::workingDays(QDate from, QDate to, int version) const
{
    int days = 0;
    for (QDate day = from.addDays(1); day <= to; day = day.addDays(1))
        days += isWorkingDay(day, version) ? 1 : 0;
    return days;
}

PlainCase plainCase(const Case &subject, const QList<Event> &timeline, const PlainCalendar &calendar)
{
    PlainCase plain;
    plain.subject = subject;
    plain.standing = standingEvents(timeline, plain.contradictions);
    Told told;
    for (const Event &event : std::as_const(plain.standing))
        hear(told, event, plain.contradictions);
    compare(told, subject, plain.contradictions);
    plain.department = firstAsked(subject);
    plain.received = localDay(subject.received);
    plain.registered = localDay(subject.registered);
    plain.referred = told.referred;
    plain.end = subject.status == CaseStatus::Disposed ? endOf(subject) : told.end;
    const int version = subject.deadlines.calendarVersion;
    if (told.ended) {
        plain.ended = localDay(*told.ended);
        plain.handlingWorkingDays = calendar.workingDays(plain.received, *plain.ended, version);
    }
    if (told.firstAnswered) {
        plain.answered = localDay(*told.firstAnswered);
        plain.feedbackWorkingDays = calendar.workingDays(plain.received, *plain.answered, version);
    }
    return plain;
}

} // namespace lyhord::test
