#pragma once

#include "core/report/catalogue.h"
#include "core/report/measures.h"
#include "core/report/report.h"

#include <QtCore/QHash>

#include <array>
#include <optional>
#include <vector>

namespace lyhord {

//! What was counted of one group of cases
struct Tally
{
    std::array<qint64, measureCount> counts{};
    Spread feedbackWorking;
    Spread feedbackCalendar;
    Spread handlingWorking;
    Spread handlingCalendar;

    void add(const Counted &counted, qint64 times);
    void add(const Tally &other);
    void add(const Tally &other, const Parts &parts);
    [[nodiscard]] qint64 of(Measure measure) const { return counts[static_cast<size_t>(measure)]; }
    [[nodiscard]] bool isEmpty() const;
};

//! In the order in which they are kept
inline constexpr std::array tallySpreads{ &Tally::feedbackWorking, &Tally::feedbackCalendar, &Tally::handlingWorking,
    &Tally::handlingCalendar };

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
struct Totals
{
    Tally all;
    std::array<std::vector<Tally>, groupingCount> groups; //!< by the group's number

    //! inWhole: it counts in everything but the departments; inDepartment: it counts for its department
    void add(const Fact &fact, const Counted &counted, bool inWhole, bool inDepartment);
    [[nodiscard]] Tally &group(GroupBy by, quint32 number);
};

//! A tally of a group, or of all: one of those that were kept of a past month
struct GroupTally
{
    std::optional<GroupBy> by; //!< nothing: of all
    quint32 number = 0;
    Tally tally;
};

//! Which facts a report is about, and which department each counts for there
class Lens
{
public:
    Lens(const ReportRequest &request, const Catalogue &catalogue, QDate today);
    //! False when the report is not about it. Sets the department the fact counts for.
    [[nodiscard]] bool shows(Fact &fact, Words &words);
    [[nodiscard]] bool isOneDepartment() const { return !m_department.isEmpty(); }
    //! Nothing but the whole, or one department: what is kept added up
    [[nodiscard]] bool isWholeOrDepartment() const;
    //! Those that count for the department it is about, by their keys; an empty one for the whole
    [[nodiscard]] QStringList departments() const;
    //! For whom a department's cases count
    [[nodiscard]] QString countsFor(const QString &department) const;

private:
    void learn(Words &words);
    ReportRequest m_request;
    const Catalogue &m_catalogue;
    QDate m_today;
    QString m_department;
    std::vector<quint32> m_departments; //!< by the word's number: whom it counts for
    std::vector<bool> m_inProcess;
    quint32 m_known = 0;
};

//! One period's facts, added up for every grouping in one pass
class Reckoning
{
public:
    Reckoning(Lens &lens, Words &words, WorkingDays &days)
        : m_lens(lens)
        , m_words(words)
        , m_days(days)
    {
    }
    void take(const Fact &fact);
    //! What the lens shows of many facts at once
    void take(const std::vector<GroupTally> &tallies, const Parts &parts);

    [[nodiscard]] const Tally &all() const { return m_totals.all; }
    //! By the group's number: of a word, an enumeration's value or a month. Groups beyond the last are empty.
    [[nodiscard]] const Tally &group(GroupBy by, quint32 number) const;
    [[nodiscard]] quint32 groups(GroupBy by) const; //!< one more than the last one's number
    [[nodiscard]] const Words &words() const { return m_words; }

private:
    //! Of the case that is being counted as due, which facts come one after the other: whom it has counted for
    struct CountedFor
    {
        FactKind kind = FactKind::Due;
        qint64 caseId = 0;
        std::vector<quint32> departments;
    };
    [[nodiscard]] bool isCountedAlready(const Fact &fact);
    Lens &m_lens;
    Words &m_words;
    WorkingDays &m_days;
    Totals m_totals;
    CountedFor m_countedFor;
};

//! The number of the group a fact is put into
[[nodiscard]] quint32 groupOf(GroupBy by, const Fact &fact);
//! Months since 1970-01
[[nodiscard]] quint32 monthNumber(DayNumber day);
[[nodiscard]] QDate monthFromNumber(quint32 number); //!< its first day

} // namespace lyhord
