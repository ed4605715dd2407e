#include "core/statistics/measures.h"

#include "core/model/localdays.h"
#include "core/rules/oral.h"

#include <algorithm>

namespace lyhord {

namespace {

constexpr DayNumber coverAhead = 400;
constexpr int shortestOpen = 10; // working days: as long as an answer may take
constexpr int longerOpen = 30;
constexpr int longestOpen = 60;

Measure ofType(CaseType type)
{
    switch (type) {
    case CaseType::View:
        return Measure::OfView;
    case CaseType::Complaint:
        return Measure::OfComplaint;
    case CaseType::Suggestion:
        return Measure::OfSuggestion;
    case CaseType::Praise:
        return Measure::OfPraise;
    case CaseType::Question:
        return Measure::OfQuestion;
    }
    return Measure::OfView;
}

void countReceived(Counted &counted, const Fact &fact)
{
    if (fact.referred) {
        counted.add(Measure::Referred);
        return;
    }
    counted.add(Measure::Received);
    counted.add(ofType(fact.type));
    if (isOral(fact.channel))
        counted.add(Measure::Oral);
    if (fact.anonymous)
        counted.add(Measure::Anonymous);
    if (fact.category == 0)
        counted.add(Measure::NoCategory);
    if (fact.area == 0)
        counted.add(Measure::NoArea);
    if (fact.process == 0)
        counted.add(Measure::NoProcess);
    if (fact.gender == Gender::NotStated && !fact.anonymous)
        counted.add(Measure::NoGender);
    if (fact.registered > fact.day)
        counted.add(Measure::RegisteredLater);
}

void countFinished(Counted &counted, const Fact &fact, WorkingDays &days)
{
    if (fact.status == CaseStatus::WrittenOff) {
        counted.add(Measure::WrittenOff);
        return;
    }
    counted.add(Measure::Closed);
    counted.add(!fact.hasOutcome                   ? Measure::OutcomeMissing
            : fact.outcome == Outcome::Improvement ? Measure::Improvement
                                                   : Measure::NoAction);
    if (fact.answeredDirectly)
        counted.add(Measure::AnsweredDirectly);
    if (fact.byStandardAnswer)
        counted.add(Measure::StandardAnswer);
    counted.handlingWorking = days.between(fact.received, fact.day, fact.calendarVersion);
    counted.handlingCalendar = std::max(0, fact.day - fact.received);
}

bool isBy(DayNumber day, DayNumber due)
{
    return day != noDay && day <= due;
}

//! R88: how the promise was kept to one whose answer day has passed
void countDue(Counted &counted, const Fact &fact)
{
    if (!fact.replyWanted) { // closing stands for the answer
        counted.add(Measure::NoFeedbackDue);
        if (isBy(fact.firstClosed, fact.answerDue))
            counted.add(Measure::NoFeedbackInTime);
        return;
    }
    counted.add(Measure::Due);
    if (isBy(fact.firstAnswered, fact.answerDue))
        counted.add(Measure::AnsweredInTime);
    if (fact.ownInTime)
        counted.add(Measure::OwnInTime);
}

//! What has become by now of those not answered in time
void countStanding(Counted &counted, const Fact &fact)
{
    if (!fact.replyWanted || isBy(fact.firstAnswered, fact.answerDue))
        return;
    if (fact.firstAnswered != noDay)
        counted.add(Measure::AnsweredLate);
    else
        counted.add(fact.status == CaseStatus::WrittenOff ? Measure::DueWrittenOff : Measure::Waiting);
}

//! As it was counted when the month was frozen: of the answered ones only
void countAnsweredBeforeR88(Counted &counted, const Fact &fact)
{
    const bool inTime = fact.answerDue == noDay || fact.day <= fact.answerDue;
    counted.add(fact.replyWanted ? Measure::Due : Measure::NoFeedbackDue);
    if (inTime)
        counted.add(fact.replyWanted ? Measure::AnsweredInTime : Measure::NoFeedbackInTime);
}

void countAnswered(Counted &counted, const Fact &fact, WorkingDays &days)
{
    if (fact.beforeR88)
        countAnsweredBeforeR88(counted, fact);
    if (!fact.replyWanted)
        return;
    counted.add(Measure::AnswersGiven);
    counted.feedbackWorking = days.between(fact.received, fact.day, fact.calendarVersion);
    counted.feedbackCalendar = std::max(0, fact.day - fact.received);
}

Measure ofStep(CountedStep step)
{
    switch (step) {
    case CountedStep::SecondReminder:
        return Measure::SecondReminder;
    case CountedStep::InterimAnswer:
        return Measure::InterimAnswer;
    case CountedStep::Reopened:
        return Measure::Reopened;
    case CountedStep::NotSatisfied:
        return Measure::NotSatisfied;
    case CountedStep::Corrected:
        return Measure::Corrected;
    case CountedStep::FirstReminder:
    case CountedStep::None:
        break;
    }
    return Measure::FirstReminder;
}

void countOpen(Counted &counted, const Fact &fact, WorkingDays &days)
{
    const int age = days.between(fact.received, fact.day, fact.calendarVersion);
    counted.add(age <= shortestOpen ? Measure::OpenUpTo10
            : age <= longerOpen     ? Measure::OpenUpTo30
            : age <= longestOpen    ? Measure::OpenUpTo60
                                    : Measure::OpenLonger);
    const bool wasAnswered = fact.firstAnswered != noDay && fact.firstAnswered <= fact.day;
    if (fact.replyWanted && !wasAnswered && fact.answerDue != noDay && fact.answerDue < fact.day)
        counted.add(Measure::Late);
}

} // namespace

bool isIn(const Parts &parts, Measure measure)
{
    if (measure == Measure::AnsweredLate || measure == Measure::DueWrittenOff || measure == Measure::Waiting)
        return parts.standing;
    if (measure >= Measure::OpenUpTo10)
        return parts.open;
    return measure >= Measure::FirstReminder ? parts.steps : parts.happened;
}

WorkingDays::WorkingDays(QList<ClosingDay> closingDays)
    : m_closingDays(std::move(closingDays))
{
}

void WorkingDays::cover(Sums &sums, int calendarVersion, DayNumber from, DayNumber to) const
{
    const WorkingCalendar calendar(m_closingDays, calendarVersion);
    const DayNumber last = sums.upTo.empty() ? to : std::max(to, sums.first + static_cast<int>(sums.upTo.size()));
    sums.first = (sums.upTo.empty() ? from : std::min(from, sums.first)) - coverAhead;
    sums.upTo.clear();
    int sum = 0;
    for (DayNumber day = sums.first; day <= last + coverAhead; ++day) {
        sum += calendar.isWorkingDay(dateOf(day)) ? 1 : 0;
        sums.upTo.push_back(sum);
    }
}

int WorkingDays::between(DayNumber from, DayNumber to, int calendarVersion)
{
    if (to <= from)
        return 0;
    Sums &sums = m_sums[calendarVersion];
    if (sums.upTo.empty() || from < sums.first || to >= sums.first + static_cast<int>(sums.upTo.size()))
        cover(sums, calendarVersion, from, to);
    return sums.upTo[static_cast<size_t>(to - sums.first)] - sums.upTo[static_cast<size_t>(from - sums.first)];
}

void Histogram::add(int days, qint64 cases)
{
    const auto place = static_cast<size_t>(days);
    if (place >= m_byDays.size())
        m_byDays.resize(place + 1);
    m_byDays[place] += cases;
    m_cases += cases;
}

void Histogram::add(const Histogram &other)
{
    if (other.m_byDays.size() > m_byDays.size())
        m_byDays.resize(other.m_byDays.size());
    for (size_t days = 0; days < other.m_byDays.size(); ++days)
        m_byDays[days] += other.m_byDays[days];
    m_cases += other.m_cases;
}

void Histogram::reserve(int mostDays)
{
    m_byDays.reserve(static_cast<size_t>(mostDays) + 1);
}

int Histogram::at(qint64 place) const
{
    qint64 before = 0;
    for (size_t days = 0; days < m_byDays.size(); ++days) {
        before += m_byDays[days];
        if (place < before)
            return static_cast<int>(days);
    }
    return 0;
}

double Histogram::median() const
{
    return (at((m_cases - 1) / 2) + at(m_cases / 2)) / 2.0;
}

int Histogram::ninetieth() const
{
    return at((m_cases * 9 + 9) / 10 - 1);
}

qint64 Histogram::casesBetween(int from, int to) const
{
    qint64 cases = 0;
    for (size_t days = static_cast<size_t>(from); days < m_byDays.size() && static_cast<int>(days) <= to; ++days)
        cases += m_byDays[days];
    return cases;
}

Counted countedBy(const Fact &fact, WorkingDays &days)
{
    Counted counted;
    switch (fact.kind) {
    case FactKind::Received:
        countReceived(counted, fact);
        break;
    case FactKind::Finished:
        countFinished(counted, fact, days);
        break;
    case FactKind::Answered:
        countAnswered(counted, fact, days);
        break;
    case FactKind::Step:
        counted.add(ofStep(fact.step));
        break;
    case FactKind::Open:
        countOpen(counted, fact, days);
        break;
    case FactKind::Due:
        countDue(counted, fact);
        break;
    case FactKind::DueStanding:
        countStanding(counted, fact);
        break;
    case FactKind::DueAgain:
        counted.add(Measure::AgainDue);
        if (isBy(fact.firstAnswered, fact.answerDue))
            counted.add(Measure::AgainInTime);
        break;
    }
    return counted;
}

} // namespace lyhord
