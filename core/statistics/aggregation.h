#pragma once

#include "core/statistics/measures.h"
#include "core/statistics/reportfilter.h"

#include <QtCore/QHash>

#include <array>
#include <optional>
#include <vector>

namespace lyhord {

//! What was counted of one group of cases
struct Aggregate
{
    std::array<qint64, measureCount> counts{};
    Histogram feedbackWorking;
    Histogram feedbackCalendar;
    Histogram handlingWorking;
    Histogram handlingCalendar;

    void add(const Counted &counted, qint64 times);
    void add(const Aggregate &other);
    void add(const Aggregate &other, const Parts &parts);
    [[nodiscard]] qint64 of(Measure measure) const { return counts[static_cast<size_t>(measure)]; }
    [[nodiscard]] bool isEmpty() const;
};

//! In the order in which they are kept
inline constexpr std::array aggregateHistograms{ &Aggregate::feedbackWorking, &Aggregate::feedbackCalendar,
    &Aggregate::handlingWorking, &Aggregate::handlingCalendar };

//! By what facts are put into groups
enum class GroupBy : quint8 {
    Department,
    Type,
    Channel,
    Area,
    Category,
    Process,
    ServiceDeclaration,
    Campaign,
    Gender,
    Language,
    Month, //!< months since 1970-01
    Count_
};
inline constexpr size_t groupingCount = static_cast<size_t>(GroupBy::Count_);

//! What is added up of one lot of facts: of all of them, and by every grouping
struct Aggregates
{
    Aggregate all;
    std::array<std::vector<Aggregate>, groupingCount> groups; //!< by the group's number

    //! inWhole: it counts in everything but the departments; inDepartment: it counts for its department
    void add(const Fact &fact, const Counted &counted, bool inWhole, bool inDepartment);
    [[nodiscard]] Aggregate &group(GroupBy by, quint32 number);
};

//! The aggregate of a group, or of all: one of those that were kept of a past month
struct GroupAggregate
{
    std::optional<GroupBy> by; //!< nothing: of all
    quint32 number = 0;
    Aggregate aggregate;
};

//! One period's facts, added up for every grouping in one pass
class Aggregation
{
public:
    Aggregation(ReportFilter &filter, TextPool &words, WorkingDays &days)
        : m_filter(filter)
        , m_pool(words)
        , m_days(days)
    {
    }
    void take(const Fact &fact);
    //! What the filter lets through of many facts at once
    void take(const std::vector<GroupAggregate> &aggregates, const Parts &parts);

    [[nodiscard]] const Aggregate &all() const { return m_totals.all; }
    //! By the group's number: of a word, an enumeration's value or a month. Groups beyond the last are empty.
    [[nodiscard]] const Aggregate &group(GroupBy by, quint32 number) const;
    [[nodiscard]] quint32 groups(GroupBy by) const; //!< one more than the last one's number
    [[nodiscard]] const TextPool &words() const { return m_pool; }

private:
    //! Of the case that is being counted as due, which facts come one after the other: whom it has counted for
    struct CountedFor
    {
        FactKind kind = FactKind::Due;
        qint64 caseId = 0;
        std::vector<quint32> departments;
    };
    [[nodiscard]] bool isCountedAlready(const Fact &fact);
    ReportFilter &m_filter;
    TextPool &m_pool;
    WorkingDays &m_days;
    Aggregates m_totals;
    CountedFor m_countedFor;
};

//! The number of the group a fact is put into
[[nodiscard]] quint32 groupOf(GroupBy by, const Fact &fact);
//! Months since 1970-01
[[nodiscard]] quint32 monthNumber(DayNumber day);
[[nodiscard]] QDate monthFromNumber(quint32 number); //!< its first day

} // namespace lyhord
