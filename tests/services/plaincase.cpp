#include "tests/services/plaincase.h"

#include "core/model/casejson.h"
#include "core/model/clock.h"
#include "core/rules/workingcalendar.h"

namespace lyhord::test {

using namespace Qt::Literals::StringLiterals;

namespace {

using Step = QList<Event>; // what one step left in the timeline, the event it is named by first

//! A reminder to several departments is one step, also when for one of them writing off is proposed; so is a
//! dissatisfaction that asks them anew, and a referral that tells them
bool belongsTo(const Step &step, const Event &event)
{
    const Event &head = step.first();
    if (head.at != event.at || head.by != event.by)
        return false;
    if (head.kind == EventKind::NotSatisfied)
        return event.kind == EventKind::Assigned && step.size() == 1;
    if (head.kind == EventKind::Referred)
        return event.kind == EventKind::Unassigned;
    if (head.kind == EventKind::ReminderSent && event.kind == EventKind::WriteOffProposed)
        return true;
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

//! What the calendar has moved since holds on
void removeLast(QList<Step> &steps, const Event &undone)
{
    const Step last = steps.takeLast();
    std::copy_if(last.cbegin(), last.cend(), std::back_inserter(steps.last()), isCalendarMove);
    steps.last().append(undone); // days that come back are those of the calendar by then
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
    if (kind == toName(EventKind::Linked) && !isNamed) { // taken back in the other case, while this one had gone on
        steps.append(Step{ undone });
    } else if (isNamed) {
        removeLast(steps, undone);
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
        else if (!steps.isEmpty() && (isCalendarMove(event) || belongsTo(steps.last(), event)))
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
    std::optional<QDateTime> firstClosed;
    std::optional<QDateTime> answeredAgain;
    std::optional<QDateTime> ended;
    PlainEnd end = PlainEnd::Open;
    bool referred = false;
    QDate received; //!< as it was known by then
    QDate due;
    QDate reopened; //!< invalid: not since something was promised
    QDate dueAgain;
    QJsonObject corrected; //!< the latest value of what was corrected
};

void finish(Told &told, PlainEnd end, const QDateTime &at)
{
    told.end = end;
    told.ended = at;
    if (end == PlainEnd::Closed && !told.firstClosed)
        told.firstClosed = at;
}

//! R89: in the call at once, else when it left
void give(Told &told, const QDateTime &at)
{
    if (!told.firstAnswered)
        told.firstAnswered = at;
    else if (told.dueAgain.isValid() && !told.answeredAgain)
        told.answeredAgain = at;
}

//! Day and moment in one, as the JSON of a case has them
QDate dayIn(const QJsonObject &details, const QString &side)
{
    return localDay(momentFromIso(details.value(side).toObject().value(u"received"_s).toString()));
}

class Listener
{
public:
    Listener(
        const Case &subject, const QList<Event> &standing, const PlainCalendar &calendar, QStringList &contradictions)
        : m_calendar(calendar)
        , m_contradictions(contradictions)
    {
        m_told.received = localDay(subject.received);
        QString channel(
            toName(subject.channel)); // as it was registered: a correction changes what came in, not whether
        for (auto event = standing.crbegin(); event != standing.crend(); ++event) { // it was told
            const QJsonValue before = event->details.value(u"before"_s).toObject().value(u"channel"_s);
            channel = before.isString() ? before.toString() : channel;
        }
        m_isTalkedTo = channel == toName(Channel::Phone) || channel == toName(Channel::Visit);
        for (const Event &event : standing) { // what it was before the first correction
            if (event.kind == EventKind::Corrected && dayIn(event.details, u"before"_s).isValid()) {
                m_told.received = dayIn(event.details, u"before"_s);
                break;
            }
        }
        for (const Event &event : standing)
            hear(event);
    }

    [[nodiscard]] const Told &told() const { return m_told; }

private:
    void hear(const Event &event)
    {
        switch (event.kind) {
        case EventKind::Registered:
            m_told.registered = event.at;
            m_told.due = tenth(m_told.received, event.at);
            break;
        case EventKind::AnswerSent:
            if (m_told.referred) // R90: by the chief legal officer, of what is not counted
                break;
            finish(m_told, PlainEnd::Closed, event.at);
            if (event.details.value(u"closed"_s).toBool() && m_isTalkedTo) // R42: told at once, nothing has to leave
                give(m_told, event.at);
            break;
        case EventKind::Dispatched:
            if (!m_told.referred && event.details.value(u"letter"_s).toString() == u"answer")
                give(m_told, event.at);
            break;
        case EventKind::Closed:
            finish(m_told, PlainEnd::Closed, event.at);
            break;
        case EventKind::WrittenOff:
            finish(m_told, PlainEnd::WrittenOff, event.at);
            break;
        case EventKind::Referred: // no ten-day deadline (R19)
            m_told.referred = true;
            m_told.due = {};
            m_told.dueAgain = {};
            m_told.reopened = {};
            break;
        case EventKind::Reopened:
            openAgain(event.at);
            break;
        case EventKind::NotSatisfied:
            hearNotSatisfied(event);
            break;
        case EventKind::Corrected:
            hearCorrected(event);
            break;
        case EventKind::Undone:
            if (m_told.end == PlainEnd::Open && m_told.due.isValid() && !m_told.reopened.isValid())
                m_told.due = tenth(m_told.received, event.at);
            break;
        default:
            break;
        }
    }

    void openAgain(const QDateTime &at)
    {
        m_told.end = PlainEnd::Open;
        m_told.ended.reset();
        m_told.referred = false;
        m_told.reopened = localDay(at);
        m_told.answeredAgain.reset();
        (m_told.due.isValid() ? m_told.dueAgain : m_told.due) = tenth(m_told.reopened, at);
    }

    void hearNotSatisfied(const Event &event)
    {
        const bool finished = m_told.end != PlainEnd::Open;
        if (!event.details.isEmpty() && event.details.value(u"reopened"_s).toBool() != finished)
            m_contradictions.append(u"not satisfied, and it is said wrongly whether that opened the case again"_s);
        if (finished)
            openAgain(event.at);
    }

    void hearCorrected(const Event &event)
    {
        const QJsonObject after = event.details.value(u"after"_s).toObject();
        if (isCalendarMove(event)) {
            if (m_told.end != PlainEnd::Open) // of a step taken back since: what has ended keeps its days
                return;
            const bool again = m_told.dueAgain.isValid();
            (again ? m_told.dueAgain : m_told.due) = tenth(
                m_told.reopened.isValid() ? m_told.reopened : m_told.received, event.at);
            return;
        }
        const QDate received = dayIn(event.details, u"after"_s);
        if (received.isValid() && received != m_told.received) {
            m_told.received = received;
            if (!m_told.dueAgain.isValid()) {
                // what has ended keeps its days, and the calendar they were counted by
                m_told.due = tenth(received, m_told.end == PlainEnd::Open ? event.at : *m_told.ended);
                m_told.reopened = {};
            }
        }
        for (auto field = after.constBegin(); field != after.constEnd(); ++field)
            m_told.corrected.insert(field.key(), field.value());
    }

    [[nodiscard]] QDate tenth(QDate from, const QDateTime &knownAt) const
    {
        return m_calendar.tenthWorkingDay(from, m_calendar.versionAt(knownAt));
    }

    const PlainCalendar &m_calendar;
    QStringList &m_contradictions;
    Told m_told;
    bool m_isTalkedTo = false;
};

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
        return subject.outcome == Outcome::NotAnswered ? PlainEnd::WrittenOff : PlainEnd::Closed;
    return subject.status == CaseStatus::Closed ? PlainEnd::Closed : PlainEnd::WrittenOff;
}

void compare(const QString &what, QDate told, QDate stored, QStringList &contradictions)
{
    if (told != stored) {
        contradictions.append(u"%1: %2 by the timeline, %3 by the case"_s.arg(
            what, told.toString(Qt::ISODate), stored.toString(Qt::ISODate)));
    }
}

void compare(const Told &told, const Case &subject, QStringList &contradictions)
{
    compare(u"registered"_s, told.registered, subject.registered, contradictions);
    compare(u"closed"_s, told.ended, subject.closed, contradictions);
    if (subject.status != CaseStatus::Disposed) { // whose steps have lost their details
        compare(u"first answered"_s, told.firstAnswered, subject.firstAnswered, contradictions);
        compare(u"first closed"_s, told.firstClosed, subject.firstClosed, contradictions);
        compare(u"answered again"_s, told.answeredAgain, subject.answeredAgain, contradictions);
        compare(u"due"_s, told.due, subject.firstDue, contradictions);
        compare(u"due again"_s, told.dueAgain, subject.againDue, contradictions);
    }
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
    return subject.answeredFor.isEmpty() ? subject.category.section(u'/', 0, 0) : subject.answeredFor;
}

//! R88: each department asked, and whether its own answer came by the answer day
void noteWhoWasAsked(PlainCase &plain)
{
    for (const Assignment &one : plain.subject.assignments) {
        if (one.withdrawn)
            continue;
        if (!plain.asked.contains(one.department))
            plain.asked.append(one.department);
        const bool byDay = one.answered && one.outcome && plain.due.isValid() && localDay(*one.answered) <= plain.due;
        if (byDay && !plain.answeredByDay.contains(one.department))
            plain.answeredByDay.append(one.department);
    }
    if (plain.asked.isEmpty())
        plain.asked.append(plain.department);
}

std::optional<QDate> dayOf(const std::optional<QDateTime> &moment)
{
    return moment ? std::optional(localDay(*moment)) : std::nullopt;
}

//! What is left of one that has been disposed of
void takeWhatIsLeft(Told &told, const Case &subject)
{
    told.end = endOf(subject);
    told.firstAnswered = subject.firstAnswered;
    told.firstClosed = subject.firstClosed;
    told.answeredAgain = subject.answeredAgain;
    told.due = subject.firstDue;
    told.dueAgain = subject.againDue;
}

} // namespace

bool isCalendarMove(const Event &event)
{
    return event.kind == EventKind::Corrected && event.details.value(u"after"_s).toObject().contains(u"deadlines"_s);
}

PlainCalendar::PlainCalendar(const QList<ClosingDay> &closingDays, const QList<QDateTime> &added)
    : m_closingDays(closingDays)
    , m_added(added)
{
}

int PlainCalendar::versionAt(const QDateTime &moment) const
{
    int version = 0;
    while (version < m_added.size() && m_added.at(version) <= moment)
        ++version;
    return version;
}

QDate PlainCalendar::tenthWorkingDay(QDate received, int version) const
{
    QDate day = received;
    for (int counted = 0; counted < 10;) {
        day = day.addDays(1);
        counted += isWorkingDay(day, version) ? 1 : 0;
    }
    return day;
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

bool wasOpenOn(const PlainCase &one, QDate day)
{
    if (one.referred || one.received > day)
        return false;
    bool open = true;
    for (const Event &event : one.standing) {
        if (localDay(event.at) > day)
            break;
        switch (event.kind) {
        case EventKind::AnswerSent:
        case EventKind::Closed:
        case EventKind::WrittenOff:
        case EventKind::Referred:
            open = false;
            break;
        case EventKind::Reopened:
        case EventKind::NotSatisfied: // opens what was finished
            open = true;
            break;
        default:
            break;
        }
    }
    return open;
}

PlainCase plainCase(const Case &subject, const QList<Event> &timeline, const PlainCalendar &calendar)
{
    PlainCase plain;
    plain.subject = subject;
    plain.standing = standingEvents(timeline, plain.contradictions);
    Told told = Listener(subject, plain.standing, calendar, plain.contradictions).told();
    compare(told, subject, plain.contradictions);
    if (subject.status == CaseStatus::Disposed)
        takeWhatIsLeft(told, subject);
    plain.department = firstAsked(subject);
    plain.received = localDay(subject.received);
    plain.registered = localDay(subject.registered);
    plain.referred = told.referred;
    plain.end = told.end;
    plain.due = told.due;
    plain.dueAgain = told.dueAgain;
    plain.firstClosed = dayOf(told.firstClosed);
    plain.answeredAgain = dayOf(told.answeredAgain);
    noteWhoWasAsked(plain);
    plain.handedOver = plain.referred && subject.referral && subject.referral->ground == ReferralGround::BriberyOrCrime;
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
