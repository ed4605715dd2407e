#pragma once

#include "core/report/catalogue.h"
#include "core/report/measures.h"
#include "core/report/report.h"

#include <QtCore/QHash>

#include <array>
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
    [[nodiscard]] qint64 of(Measure measure) const { return counts[static_cast<size_t>(measure)]; }
    [[nodiscard]] bool isEmpty() const;
};

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

//! Which facts a report is about, and which department each counts for there
class Lens
{
public:
    Lens(const ReportRequest &request, const Catalogue &catalogue, QDate today);
    //! False when the report is not about it. Sets the department the fact counts for.
    [[nodiscard]] bool shows(Fact &fact, Words &words);
    [[nodiscard]] bool isOneDepartment() const { return !m_department.isEmpty(); }

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

    [[nodiscard]] const Tally &all() const { return m_all; }
    //! By the group's number: of a word, an enumeration's value or a month. Groups beyond the last are empty.
    [[nodiscard]] const Tally &group(GroupBy by, quint32 number) const;
    [[nodiscard]] quint32 groups(GroupBy by) const; //!< one more than the last one's number
    [[nodiscard]] const Words &words() const { return m_words; }

    //! The number of the group a fact is put into
    [[nodiscard]] static quint32 groupOf(GroupBy by, const Fact &fact);

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
    Tally m_all;
    CountedFor m_countedFor;
    std::array<std::vector<Tally>, groupingCount> m_groups;
};

//! Months since 1970-01
[[nodiscard]] quint32 monthNumber(DayNumber day);
[[nodiscard]] QDate monthFromNumber(quint32 number); //!< its first day

} // namespace lyhord
