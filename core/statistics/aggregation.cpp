#include "core/statistics/aggregation.h"

#include "core/model/localdays.h"

#include <algorithm>

namespace lyhord {

namespace {

constexpr int monthsInYear = 12;
constexpr int firstYear = 1970;

} // namespace

void Aggregate::add(const Counted &counted, qint64 times)
{
    for (int i = 0; i < counted.size; ++i)
        counts[static_cast<size_t>(counted.measures[static_cast<size_t>(i)])] += times;
    if (counted.feedbackWorking >= 0) {
        feedbackWorking.add(counted.feedbackWorking, times);
        feedbackCalendar.add(counted.feedbackCalendar, times);
    }
    if (counted.handlingWorking >= 0) {
        handlingWorking.add(counted.handlingWorking, times);
        handlingCalendar.add(counted.handlingCalendar, times);
    }
}

void Aggregate::add(const Aggregate &other)
{
    for (size_t i = 0; i < counts.size(); ++i)
        counts[i] += other.counts[i];
    for (const auto histogram : aggregateHistograms)
        (this->*histogram).add(other.*histogram);
}

void Aggregate::add(const Aggregate &other, const Parts &parts)
{
    for (size_t i = 0; i < counts.size(); ++i) {
        if (other.counts[i] != 0 && isIn(parts, static_cast<Measure>(i)))
            counts[i] += other.counts[i];
    }
    if (!parts.happened)
        return;
    for (const auto histogram : aggregateHistograms)
        (this->*histogram).add(other.*histogram);
}

bool Aggregate::isEmpty() const
{
    return std::ranges::all_of(counts, [](qint64 count) { return count == 0; });
}

Aggregate &Aggregates::group(GroupBy by, quint32 number)
{
    std::vector<Aggregate> &aggregates = groups[static_cast<size_t>(by)];
    if (number >= aggregates.size())
        aggregates.resize(number + 1);
    return aggregates[number];
}

void Aggregates::add(const Fact &fact, const Counted &counted, bool inWhole, bool inDepartment)
{
    if (inWhole)
        all.add(counted, fact.number);
    for (size_t i = 0; i < groupingCount; ++i) {
        const auto by = static_cast<GroupBy>(i);
        if (by == GroupBy::Department ? inDepartment : inWhole)
            group(by, groupOf(by, fact)).add(counted, fact.number);
    }
}

quint32 monthNumber(DayNumber day)
{
    // Facts come in the order of their days: a month is looked up once.
    thread_local DayNumber first = 0;
    thread_local DayNumber last = -1;
    thread_local quint32 number = 0;
    if (day < first || day > last) {
        const QDate date = dateOf(day);
        const QDate begin(date.year(), date.month(), 1);
        first = dayNumber(begin);
        last = first + date.daysInMonth() - 1;
        number = static_cast<quint32>(std::max(0, (date.year() - firstYear) * monthsInYear + date.month() - 1));
    }
    return number;
}

QDate monthFromNumber(quint32 number)
{
    return QDate(firstYear + static_cast<int>(number) / monthsInYear, static_cast<int>(number) % monthsInYear + 1, 1);
}

quint32 groupOf(GroupBy by, const Fact &fact)
{
    switch (by) {
    case GroupBy::Department:
        return fact.department;
    case GroupBy::Type:
        return static_cast<quint32>(fact.type);
    case GroupBy::Channel:
        return static_cast<quint32>(fact.channel);
    case GroupBy::Area:
        return fact.area;
    case GroupBy::Category:
        return fact.category;
    case GroupBy::Process:
        return fact.process;
    case GroupBy::ServiceDeclaration:
        return fact.serviceDeclaration;
    case GroupBy::Campaign:
        return fact.campaign;
    case GroupBy::Gender:
        return static_cast<quint32>(fact.gender);
    case GroupBy::Language:
        return fact.language;
    case GroupBy::Month:
        return monthNumber(fact.day);
    case GroupBy::Count_:
        break;
    }
    return 0;
}

//! Two departments were asked of which one has taken over from the other since: with today's departments that is one
bool Aggregation::isCountedAlready(const Fact &fact)
{
    if (fact.caseId == 0 || (fact.kind != FactKind::Due && fact.kind != FactKind::DueStanding))
        return false;
    if (m_countedFor.caseId != fact.caseId || m_countedFor.kind != fact.kind)
        m_countedFor = { fact.kind, fact.caseId, {} };
    if (std::ranges::find(m_countedFor.departments, fact.department) != m_countedFor.departments.end())
        return true;
    m_countedFor.departments.push_back(fact.department);
    return false;
}

void Aggregation::take(const Fact &given)
{
    Fact fact = given;
    if (!m_filter.shows(fact, m_pool))
        return;
    const Counted counted = countedBy(fact, m_days);
    const bool isAgain = isCountedAlready(fact);
    // R88: what is due counts with each department asked, and once in the whole.
    m_totals.add(fact, counted, m_filter.isOneDepartment() ? !isAgain : fact.once, !isAgain);
}

void Aggregation::take(const std::vector<GroupAggregate> &aggregates, const Parts &parts)
{
    for (const GroupAggregate &one : aggregates) {
        if (!one.by) {
            m_totals.all.add(one.aggregate, parts);
            continue;
        }
        const quint32 number = *one.by == GroupBy::Department
            ? m_pool.numberOf(m_filter.countsFor(m_pool.text(one.number)))
            : one.number;
        m_totals.group(*one.by, number).add(one.aggregate, parts);
    }
}

const Aggregate &Aggregation::group(GroupBy by, quint32 number) const
{
    static const Aggregate none;
    const std::vector<Aggregate> &groups = m_totals.groups[static_cast<size_t>(by)];
    return number < groups.size() ? groups[number] : none;
}

quint32 Aggregation::groups(GroupBy by) const
{
    return static_cast<quint32>(m_totals.groups[static_cast<size_t>(by)].size());
}

} // namespace lyhord
