#pragma once

#include "core/model/fact.h"
#include "core/rules/workingcalendar.h"

#include <QtCore/QDate>

#include <array>
#include <map>
#include <vector>

namespace lyhord {

//! What is counted. A fact counts for several of them.
enum class Measure : quint8 {
    Received,
    Referred,
    Closed,
    Improvement,
    NoAction,
    OutcomeMissing,
    AnsweredDirectly,
    StandardAnswer,
    WrittenOff,
    AnswersGiven, //!< first answers to who wanted one
    // R88: of those whose answer day lies there
    Due,
    AnsweredInTime,
    AnsweredLate,
    DueWrittenOff, //!< without an answer
    Waiting, //!< no answer, and not written off
    OwnInTime, //!< the department's own answer
    NoFeedbackDue,
    NoFeedbackInTime,
    AgainDue, //!< reopened ones, by the reopening's answer day
    AgainInTime,
    // Of what was received
    Oral,
    Anonymous,
    NoCategory,
    NoArea,
    NoGender,
    NoProcess,
    RegisteredLater,
    OfView,
    OfComplaint,
    OfSuggestion,
    OfPraise,
    OfQuestion,
    // Steps, and from here on in this order: what a part is taken from is told by it
    FirstReminder,
    SecondReminder,
    InterimAnswer,
    Reopened,
    NotSatisfied,
    Corrected,
    // Open at the end, by working days since receipt
    OpenUpTo10,
    OpenUpTo30,
    OpenUpTo60,
    OpenLonger,
    Late,
    Count_
};
inline constexpr size_t measureCount = static_cast<size_t>(Measure::Count_);

//! What a count is taken from. Whoever needs less of a month than all leaves parts of it out.
struct Parts
{
    bool happened = false;
    bool steps = false;
    bool standing = false; //!< what has become by now of those not answered in time
    bool open = false; //!< at the end
};
[[nodiscard]] bool isIn(const Parts &parts, Measure measure);

//! Working days between two days a million times over, each by the calendar its case was judged by: closing days that
//! came later do not move what has been reported
class WorkingDays
{
public:
    explicit WorkingDays(QList<ClosingDay> closingDays);
    //! Working days after from, up to and with to; 0 when to lies before from
    [[nodiscard]] int between(DayNumber from, DayNumber to, int calendarVersion);

private:
    struct Sums
    {
        DayNumber first = 0;
        std::vector<int> upTo; //!< working days from first up to and with first + place
    };
    void cover(Sums &sums, int calendarVersion, DayNumber from, DayNumber to) const;

    QList<ClosingDay> m_closingDays;
    std::map<int, Sums> m_sums; //!< by version of the calendar
};

//! How many cases took how many days: enough for exact medians however many they are
class Histogram
{
public:
    void add(int days, qint64 cases);
    void add(const Histogram &other);
    void reserve(int mostDays); //!< for days up to there
    [[nodiscard]] qint64 cases() const { return m_cases; }
    [[nodiscard]] const std::vector<qint64> &byDays() const { return m_byDays; } //!< cases; the place is the days
    //! The middle one, or the mean of the two in the middle. Of no cases there is none: ask cases() first.
    [[nodiscard]] double median() const;
    [[nodiscard]] int ninetieth() const; //!< nearest rank
    [[nodiscard]] qint64 casesBetween(int from, int to) const; //!< both inside

private:
    [[nodiscard]] int at(qint64 place) const; //!< the place-th in order, from 0
    std::vector<qint64> m_byDays;
    qint64 m_cases = 0;
};

//! What one fact counts for
struct Counted
{
    std::array<Measure, 16> measures{};
    int size = 0;
    int feedbackWorking = -1; //!< days; -1: it has none
    int feedbackCalendar = -1;
    int handlingWorking = -1;
    int handlingCalendar = -1;
    void add(Measure measure) { measures[static_cast<size_t>(size++)] = measure; }
    [[nodiscard]] bool has(Measure measure) const
    {
        for (int i = 0; i < size; ++i) {
            if (measures[static_cast<size_t>(i)] == measure)
                return true;
        }
        return false;
    }
};

//! R69, R76, O2, O8: the one place that says what a fact counts for
[[nodiscard]] Counted countedBy(const Fact &fact, WorkingDays &days);

} // namespace lyhord
