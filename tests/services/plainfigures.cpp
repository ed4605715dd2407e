#include "tests/services/plainfigures.h"

#include "core/services/directory.h"
#include "core/store/casestore.h"
#include "core/store/eventstore.h"
#include "tests/services/plainperiod.h"
#include "tests/services/plainsets.h"

#include <algorithm>
#include <functional>
#include <limits>

namespace lyhord::test {

using namespace Qt::Literals::StringLiterals;

namespace {

//! Cases that belong somewhere, and those whose answer is due there: with each department asked (R88)
struct Both
{
    Cases cases;
    Cases due;
};
using Keys = std::function<QStringList(const PlainCase &)>;
using Columns = std::function<PlainRow(const Both &)>;

//! A row for each key, and one for all cases together
PlainTable tableOf(const Both &all, const Keys &keysOf, const Keys &dueKeysOf, const Columns &columnsOf)
{
    QMap<QString, Both> byKey;
    for (const PlainCase *one : all.cases) {
        for (const QString &key : keysOf(*one))
            byKey[key].cases.append(one);
    }
    for (const PlainCase *one : all.due) {
        for (const QString &key : dueKeysOf(*one))
            byKey[key].due.append(one);
    }
    PlainTable table;
    for (auto row = byKey.cbegin(); row != byKey.cend(); ++row)
        table.insert(row.key(), columnsOf(row.value()));
    table.insert(sumRow, columnsOf(all));
    return table;
}

template <class E>
QStringList named(E value)
{
    return { QString(toName(value)) };
}

//! "SBF/vinter/gangvag" lies in "SBF/vinter"; the department is no category
QStringList categoryAndAbove(const PlainCase &one)
{
    QStringList paths{ one.subject.category };
    while (paths.constLast().count(u'/') > 1)
        paths.append(paths.constLast().section(u'/', 0, -2));
    return paths;
}

//! The slow one
class Counter
{
public:
    Counter(const PlainTown &town, const ReportRequest &request, QDate today)
        : m_town(town)
        , m_request(request)
        , m_period(request.period)
        , m_before(asFarAs(periodBefore(request.period), request.period, today))
        , m_lastYear(asFarAs(yearBefore(request.period), request.period, today))
        , m_today(today)
        , m_end(qMin(request.period.to, today))
    {
        for (const PlainCase &one : town.cases) {
            if (isAskedFor(one) && isOfDepartment({ one.department }))
                m_all.cases.append(&one);
            if (isAskedFor(one) && isOfDepartment(one.asked))
                m_all.due.append(&one);
            if (!m_began.isValid() || one.received < m_began)
                m_began = one.received;
        }
    }

    PlainFigures counted()
    {
        split();
        months();
        departments();
        values();
        categories();
        durations();
        marks();
        improved();
        return std::move(m_figures);
    }

private:
    // --- scope

    [[nodiscard]] QString departmentOf(const PlainCase &one) const { return present(one.department); }

    //! Who has a department's matters
    [[nodiscard]] QString present(const QString &then) const
    {
        if (m_request.organisation == Organisation::OfThatDay)
            return then;
        QString key = then;
        QStringList passed;
        while (!passed.contains(key)) {
            passed.append(key);
            for (const Department &department : m_town.profile.departments) {
                const bool isGone = department.valid.to && *department.valid.to < m_today;
                if (department.key == passed.last() && isGone && !department.successor.isEmpty())
                    key = department.successor;
            }
        }
        return key;
    }

    [[nodiscard]] QStringList processAndAbove(const PlainCase &one) const
    {
        QStringList keys;
        QString key = one.subject.process;
        while (!key.isEmpty() && !keys.contains(key)) {
            keys.append(key);
            QString parent;
            for (const Process &process : m_town.profile.processes) {
                if (process.key == key)
                    parent = process.parent;
            }
            key = parent;
        }
        return keys.isEmpty() ? QStringList{ QString() } : keys;
    }

    [[nodiscard]] bool isOfDepartment(const QStringList &departments) const
    {
        if (m_request.department.isEmpty())
            return true;
        return std::any_of(departments.cbegin(), departments.cend(),
            [this](const QString &key) { return present(key) == present(m_request.department); });
    }

    [[nodiscard]] bool isAskedFor(const PlainCase &one) const
    {
        const Case &subject = one.subject;
        return (m_request.process.isEmpty() || processAndAbove(one).contains(m_request.process))
            && (m_request.serviceDeclaration.isEmpty() || subject.serviceDeclaration == m_request.serviceDeclaration)
            && (m_request.campaign.isEmpty() || subject.campaign == m_request.campaign);
    }

    // --- base columns

    [[nodiscard]] PlainRow base(const Both &all, const Period &period) const
    {
        const Cases closed = closedIn(all.cases, period);
        const Cases given = wantingReply(answersGivenIn(all.cases, period));
        PlainRow row = dueColumns(all, period);
        row[u"received"_s] = received(all.cases, period);
        row[u"referred"_s] = countOf(all.cases,
            [&](const PlainCase &one) { return one.referred && !one.handedOver && lies(one.received, period); });
        row[u"closed"_s] = static_cast<double>(closed.size());
        row[u"improvement"_s] = improvements(closed);
        row[u"no_action"_s] = countOf(
            closed, [](const PlainCase &one) { return one.subject.outcome == Outcome::NoAction; });
        row[u"answered_directly"_s] = countOf(
            closed, [](const PlainCase &one) { return one.subject.answeredDirectly; });
        row[u"standard_answer"_s] = countOf(
            closed, [](const PlainCase &one) { return !one.subject.standardAnswer.isEmpty(); });
        row[u"written_off"_s] = static_cast<double>(writtenOffIn(all.cases, period).size());
        row[u"answers_given"_s] = static_cast<double>(given.size());
        row[u"feedback_median"_s] = median(feedbackDays(given));
        row[u"feedback_p90"_s] = ninetiethPercentile(feedbackDays(given));
        row[u"handling_median"_s] = median(handlingDays(closed));
        row[u"handling_p90"_s] = ninetiethPercentile(handlingDays(closed));
        return row;
    }

    //! R88
    [[nodiscard]] PlainRow dueColumns(const Both &all, const Period &period) const
    {
        return dueColumnsAsOf(m_today, all, period);
    }

    //! As they would be counted on that day
    [[nodiscard]] static PlainRow dueColumnsAsOf(QDate day, const Both &all, const Period &period)
    {
        const Cases due = wantingReply(dueIn(all.due, period, day));
        const Cases silent = wantingNone(dueIn(all.due, period, day));
        const Cases again = dueAgainIn(all.cases, period, day);
        const auto size = [](const Cases &cases) { return static_cast<double>(cases.size()); };
        return { { u"due"_s, size(due) }, { u"answered_in_time"_s, answeredInTime(due) },
            { u"answered_late"_s, answeredLate(due) }, { u"due_written_off"_s, writtenOffUnanswered(due) },
            { u"waiting"_s, stillWaiting(due) }, { u"share_in_time"_s, shareOf(answeredInTime(due), size(due)) },
            { u"no_feedback_due"_s, size(silent) }, { u"no_feedback_in_time"_s, closedInTime(silent) },
            { u"no_feedback_share"_s, shareOf(closedInTime(silent), size(silent)) }, { u"again_due"_s, size(again) },
            { u"again_in_time"_s, answeredAgainInTime(again) },
            { u"again_share"_s, shareOf(answeredAgainInTime(again), size(again)) } };
    }

    //! R104: nothing of a month to come, nor of a time before there was anything to count
    [[nodiscard]] PlainRow baseOf(const Both &all, const Period &period) const
    {
        PlainRow row = base(all, period);
        if (period.from > m_today) {
            for (std::optional<double> &figure : row)
                figure.reset();
        }
        return row;
    }

    [[nodiscard]] PlainRow earlier(const Both &all, const Period &period) const
    {
        PlainRow row = base(all, period);
        if (m_today <= m_period.to) { // as many answer days as have passed of this one
            const QDate day = period.from.addDays(m_period.from.daysTo(m_today));
            for (const auto &[key, figure] : dueColumnsAsOf(day, all, period).asKeyValueRange())
                row[key] = figure;
        }
        if (isBeforeEverything(period)) {
            for (std::optional<double> &figure : row)
                figure.reset();
        }
        return row;
    }

    [[nodiscard]] bool isBeforeEverything(const Period &period) const
    {
        return !m_began.isValid() || period.from < m_began;
    }

    [[nodiscard]] std::optional<double> receivedThen(const Cases &cases, const Period &period) const
    {
        return isBeforeEverything(period) ? std::nullopt : std::optional(received(cases, period));
    }

    //! R104: of an unfinished period the same days
    [[nodiscard]] static Period asFarAs(Period other, const Period &period, QDate today)
    {
        if (today >= period.from && today <= period.to)
            other.to = qMin(other.to, other.from.addDays(period.from.daysTo(today)));
        return other;
    }

    //! Some of the base columns
    [[nodiscard]] Columns baseColumns(const QStringList &keys) const
    {
        return [this, keys](const Both &both) {
            const PlainRow all = base(both, m_period);
            PlainRow some;
            for (const QString &key : keys)
                some[key] = all.value(key);
            return some;
        };
    }

    [[nodiscard]] Columns allBaseColumns() const
    {
        return [this](const Both &both) { return base(both, m_period); };
    }

    [[nodiscard]] Keys keysBy(SplitBy split) const
    {
        return [this, split](const PlainCase &one) -> QStringList {
            switch (split) {
            case SplitBy::Department:
                return { departmentOf(one) };
            case SplitBy::Process:
                return processAndAbove(one);
            case SplitBy::Type:
                return named(one.subject.type);
            case SplitBy::Channel:
                return named(one.subject.channel);
            case SplitBy::Area:
                return { one.subject.area };
            case SplitBy::Category:
                return categoryAndAbove(one);
            case SplitBy::ServiceDeclaration:
                return { one.subject.serviceDeclaration };
            case SplitBy::Campaign:
                return { one.subject.campaign };
            case SplitBy::Gender:
                return named(one.subject.submitter.gender);
            case SplitBy::Language:
                return { one.subject.language };
            case SplitBy::None:
            case SplitBy::Month:
                break;
            }
            return {};
        };
    }

    void add(const QString &table, const Keys &keys, const Columns &columns)
    {
        m_figures.tables.insert(table, tableOf(m_all, keys, keys, columns));
    }

    void addByDepartment(const QString &table, const Columns &columns)
    {
        m_figures.tables.insert(table, tableOf(m_all, keysBy(SplitBy::Department), askedKeys(), columns));
    }

    //! Of one department's report there is but that one
    [[nodiscard]] Keys askedKeys() const
    {
        return [this](const PlainCase &one) {
            QStringList keys;
            for (const QString &department : one.asked) {
                const QString key = present(department);
                const bool isIn = m_request.department.isEmpty() || key == present(m_request.department);
                if (isIn && !keys.contains(key))
                    keys.append(key);
            }
            return keys;
        };
    }

    // --- the tables, in the order of a report

    void split()
    {
        m_figures.now = base(m_all, m_period);
        m_figures.before = earlier(m_all, m_before);
        m_figures.lastYear = earlier(m_all, m_lastYear);
        m_figures.tables[u"base"_s].insert(sumRow, m_figures.now);
        if (m_request.split == SplitBy::None)
            return;
        if (m_request.split == SplitBy::Department) {
            addByDepartment(u"split"_s, allBaseColumns());
            return;
        }
        if (m_request.split != SplitBy::Month) {
            add(u"split"_s, keysBy(m_request.split), allBaseColumns());
            return;
        }
        PlainTable &table = m_figures.tables[u"split"_s];
        for (const Period &month : monthsOf(m_period))
            table.insert(month.name, m_began.isValid() && month.to < m_began ? PlainRow() : baseOf(m_all, month));
        table.insert(sumRow, base(m_all, m_period));
    }

    void months()
    {
        const QList<Period> months = monthsOf(m_period);
        for (const Period &month : months) {
            if (months.size() == 1)
                break;
            const PlainRow figures = baseOf(m_all, month);
            PlainRow &row = m_figures.tables[u"months"_s][month.name];
            const bool isBefore = m_began.isValid() && month.to < m_began;
            for (const QString &column : { u"received"_s, u"closed"_s, u"share_in_time"_s })
                row[column] = isBefore ? std::nullopt : figures.value(column);
            const Period then = asFarAs(monthYearBefore(month, m_period), month, m_today);
            row[u"received_last_year"_s] = month.from > m_today || isBefore ? std::nullopt
                                                                            : receivedThen(m_all.cases, then);
        }
        if (months.size() > 1) {
            PlainRow &sum = m_figures.tables[u"months"_s][sumRow] = baseColumns(
                { u"received"_s, u"closed"_s, u"share_in_time"_s })(m_all);
            sum[u"received_last_year"_s] = receivedThen(m_all.cases, m_lastYear);
        }
        const bool isLong = m_period.from.addYears(1) <= m_period.to; // days around New Year are no years
        const QList<Period> years = isLong ? yearsOf(m_period) : QList<Period>();
        if (years.size() > 1)
            m_figures.tables[u"years"_s].insert(sumRow, base(m_all, m_period));
        for (const Period &year : years) {
            if (years.size() == 1)
                break;
            PlainRow row = baseOf(m_all, year);
            if (m_began.isValid() && year.to < m_began) { // R104: no figures, not none
                for (std::optional<double> &figure : row)
                    figure.reset();
            }
            m_figures.tables[u"years"_s].insert(year.name, row);
        }
    }

    void departments()
    {
        addByDepartment(u"departments_types"_s, [this](const Both &both) {
            PlainRow row;
            for (const auto &[type, name] : EnumNames<CaseType>::all) {
                row[u"of_"_s + name] = countOf(receivedIn(both.cases, m_period),
                    [type = type](const PlainCase &one) { return one.subject.type == type; });
            }
            row[u"received"_s] = received(both.cases, m_period);
            return row;
        });
        outcomes();
        addByDepartment(u"departments_channels"_s, [this](const Both &both) {
            const double oral = countOf(receivedIn(both.cases, m_period), [](const PlainCase &one) {
                return one.subject.channel == Channel::Phone || one.subject.channel == Channel::Visit;
            });
            const double all = received(both.cases, m_period);
            return PlainRow{ { u"received"_s, all }, { u"oral"_s, oral }, { u"oral_share"_s, shareOf(oral, all) } };
        });
        addByDepartment(
            u"standard_answers"_s, baseColumns({ u"answered_directly"_s, u"standard_answer"_s, u"closed"_s }));
        addByDepartment(u"steps"_s, [this](const Both &both) { return steps(both.cases); });
        addByDepartment(u"open"_s, [this](const Both &both) { return open(both.cases); });
        addByDepartment(u"quality"_s, [this](const Both &both) { return quality(both.cases); });
    }

    //! R88: the department's own answer stands beside that to the person; in the whole, where all that were asked had
    void outcomes()
    {
        const QString table = u"departments_outcomes"_s;
        addByDepartment(table, [this](const Both &both) {
            PlainRow row = baseColumns({ u"closed"_s, u"improvement"_s, u"no_action"_s, u"written_off"_s, u"due"_s,
                u"answered_in_time"_s, u"share_in_time"_s })(both);
            row[u"outcome_missing"_s] = countOf(
                closedIn(both.cases, m_period), [](const PlainCase &one) { return !one.subject.outcome; });
            return row;
        });
        const Cases due = wantingReply(dueIn(m_all.due, m_period, m_today));
        PlainTable &rows = m_figures.tables[table];
        for (auto row = rows.begin(); row != rows.end(); ++row) {
            const QString key = row.key();
            row.value()[u"own_in_time"_s] = countOf(due, [&](const PlainCase &one) { return isOwnInTime(one, key); });
        }
    }

    [[nodiscard]] bool isOwnInTime(const PlainCase &one, const QString &row) const
    {
        const bool noneAsked = one.subject.assignments.isEmpty()
            || std::all_of(one.subject.assignments.cbegin(), one.subject.assignments.cend(),
                [](const Assignment &asked) { return asked.withdrawn.has_value(); });
        if (noneAsked) // it was answered for the department
            return (row == sumRow || present(one.department) == row) && one.answered && *one.answered <= one.due;
        const auto hadAnswered = [&](const QString &department) { return one.answeredByDay.contains(department); };
        if (row == sumRow && m_request.department.isEmpty())
            return std::all_of(one.asked.cbegin(), one.asked.cend(), hadAnswered);
        const QString key = row == sumRow ? present(m_request.department) : row;
        return std::any_of(one.asked.cbegin(), one.asked.cend(),
            [&](const QString &department) { return present(department) == key && hadAnswered(department); });
    }

    [[nodiscard]] PlainRow steps(const Cases &cases) const
    {
        const auto kind = [](EventKind wanted) {
            return [wanted](const Event &event) { return event.kind == wanted; };
        };
        const auto reminder = [](LadderStep step) {
            return [step](const Event &event) {
                const QString name = event.details.value(u"step"_s).toString(toName(LadderStep::FirstReminder));
                return event.kind == EventKind::ReminderSent && name == toName(step); // disposed of: the first
            };
        };
        const auto reopens = [](const Event &event) {
            return event.kind == EventKind::Reopened
                || (event.kind == EventKind::NotSatisfied && event.details.value(u"reopened"_s).toBool());
        };
        PlainRow row;
        row[u"reminders_first"_s] = stepsIn(cases, m_period, reminder(LadderStep::FirstReminder));
        row[u"reminders_second"_s] = stepsIn(cases, m_period, reminder(LadderStep::SecondReminder));
        row[u"interim_answers"_s] = stepsIn(cases, m_period, kind(EventKind::InterimAnswerSent));
        row[u"reopened"_s] = stepsIn(cases, m_period, reopens);
        row[u"not_satisfied"_s] = stepsIn(cases, m_period, kind(EventKind::NotSatisfied));
        row[u"written_off"_s] = static_cast<double>(writtenOffIn(cases, m_period).size());
        return row;
    }

    [[nodiscard]] PlainRow open(const Cases &cases) const
    {
        PlainRow row{ { u"open_0_10"_s, 0 }, { u"open_11_30"_s, 0 }, { u"open_31_60"_s, 0 }, { u"open_61"_s, 0 },
            { u"late"_s, 0 } };
        constexpr int allClosingDays = std::numeric_limits<int>::max(); // as they are known when it is counted
        const Cases open = openOn(cases, m_end);
        for (const PlainCase *one : open) {
            const CaseDeadlines &deadlines = one->subject.deadlines;
            const int age = m_town.calendar.workingDays(one->received, m_end, allClosingDays);
            const QString column = age <= 10 ? u"open_0_10"_s
                : age <= 30                  ? u"open_11_30"_s
                : age <= 60                  ? u"open_31_60"_s
                                             : u"open_61"_s;
            row[column] = *row[column] + 1;
            const bool isAnswered = one->answered && *one->answered <= m_end;
            const bool isPast = deadlines.answerDue.isValid() && deadlines.answerDue < m_end;
            if (isPast && one->subject.reply.wanted && !isAnswered)
                row[u"late"_s] = *row[u"late"_s] + 1;
        }
        row[u"open"_s] = static_cast<double>(open.size());
        row[u"written_off"_s] = static_cast<double>(writtenOffIn(cases, m_period).size());
        return row;
    }

    [[nodiscard]] PlainRow quality(const Cases &cases) const
    {
        const Cases all = receivedIn(cases, m_period);
        PlainRow row;
        row[u"received"_s] = static_cast<double>(all.size());
        row[u"no_category"_s] = countOf(all, [](const PlainCase &one) { return one.subject.category.isEmpty(); });
        row[u"no_area"_s] = countOf(all, [](const PlainCase &one) { return one.subject.area.isEmpty(); });
        row[u"no_gender"_s] = countOf(all, [](const PlainCase &one) {
            return one.subject.submitter.gender == Gender::NotStated && !one.subject.submitter.anonymous;
        });
        row[u"no_process"_s] = countOf(all, [](const PlainCase &one) { return one.subject.process.isEmpty(); });
        row[u"registered_later"_s] = countOf(all, [](const PlainCase &one) { return one.registered > one.received; });
        row[u"corrected"_s] = stepsIn(cases, m_period, [](const Event &event) { // R105: what the calendar moved is none
            return event.kind == EventKind::Corrected && !isCalendarMove(event);
        });
        return row;
    }

    //! Received, of what all together, and how it was earlier
    [[nodiscard]] Columns shares() const
    {
        return [this](const Both &both) {
            const double now = received(both.cases, m_period);
            const std::optional<double> before = receivedThen(both.cases, m_before);
            const std::optional<double> lastYear = receivedThen(both.cases, m_lastYear);
            const auto more = [now](const std::optional<double> &then) {
                return then ? std::optional(now - *then) : std::nullopt;
            };
            return PlainRow{ { u"received"_s, now },
                { u"share_of_received"_s, shareOf(now, received(m_all.cases, m_period)) }, { u"before"_s, before },
                { u"last_year"_s, lastYear }, { u"difference_last_year"_s, more(lastYear) } };
        };
    }

    void values()
    {
        add(u"types"_s, keysBy(SplitBy::Type), shares());
        add(u"channels"_s, keysBy(SplitBy::Channel), shares());
        add(u"areas"_s, keysBy(SplitBy::Area), baseColumns({ u"received"_s, u"closed"_s, u"improvement"_s }));
        add(u"languages"_s, keysBy(SplitBy::Language), baseColumns({ u"received"_s }));
        add(u"gender"_s, keysBy(SplitBy::Gender), [this](const Both &both) {
            PlainRow row = shares()(both);
            row[u"anonymous"_s] = countOf(
                receivedIn(both.cases, m_period), [](const PlainCase &one) { return one.subject.submitter.anonymous; });
            return row;
        });
    }

    void categories()
    {
        add(u"categories"_s, categoryAndAbove,
            baseColumns(
                { u"received"_s, u"closed"_s, u"improvement"_s, u"due"_s, u"answered_in_time"_s, u"share_in_time"_s }));
        const Keys path = [](const PlainCase &one) {
            return one.subject.category.isEmpty() ? QStringList() : QStringList{ one.subject.category };
        };
        add(u"subjects"_s, path, [this](const Both &both) {
            PlainRow row = shares()(both);
            // R104: a rise is named from five cases only
            if (row[u"received"_s].value_or(0) < 5 && row[u"difference_last_year"_s].value_or(0) > 0)
                row[u"difference_last_year"_s] = std::nullopt;
            return row;
        });
        add(u"risers"_s, path, shares());
    }

    void durations()
    {
        const Cases answered = wantingReply(answersGivenIn(m_all.cases, m_period));
        const Cases closed = closedIn(m_all.cases, m_period);
        const auto addRow = [this](const QString &key, const Numbers &days) {
            m_figures.tables[u"durations"_s][key] = { { u"cases"_s, static_cast<double>(days.size()) },
                { u"median"_s, median(days) }, { u"p90"_s, ninetiethPercentile(days) } };
        };
        addRow(u"feedback_working"_s, feedbackDays(answered));
        addRow(u"handling_working"_s, handlingDays(closed));
        addRow(u"feedback_calendar"_s, numbersOf(answered, [](const PlainCase &one) {
            return static_cast<int>(one.received.daysTo(*one.answered));
        }));
        addRow(u"handling_calendar"_s,
            numbersOf(closed, [](const PlainCase &one) { return static_cast<int>(one.received.daysTo(*one.ended)); }));
        distribute(u"feedback"_s, feedbackDays(answered));
        distribute(u"handling"_s, handlingDays(closed));
    }

    void distribute(const QString &column, const Numbers &days)
    {
        PlainTable &table = m_figures.tables[u"distribution"_s];
        int least = 0;
        for (const int most : { 0, 5, 10, 20, 30, 60, std::numeric_limits<int>::max() }) {
            double there = 0;
            for (const double one : days)
                there += one >= least && one <= most ? 1 : 0;
            table[QString::number(least)][column] = there; // by the least of the days: 0, 1, 6, 11, 21, 31, 61
            table[sumRow][column] = static_cast<double>(days.size());
            least = most == std::numeric_limits<int>::max() ? most : most + 1;
        }
    }

    void marks()
    {
        const Columns columns = baseColumns({ u"received"_s, u"closed"_s, u"improvement"_s, u"share_in_time"_s });
        add(u"processes"_s, keysBy(SplitBy::Process), allBaseColumns());
        add(u"service_declarations"_s, keysBy(SplitBy::ServiceDeclaration), columns);
        add(u"campaigns"_s, keysBy(SplitBy::Campaign), columns);
    }

    void improved()
    {
        for (const PlainCase *one : closedIn(m_all.cases, m_period)) {
            const Case &subject = one->subject;
            bool isTold = !subject.answer.isEmpty();
            for (const Assignment &asked : subject.assignments)
                isTold = isTold || (!asked.withdrawn && asked.outcome == Outcome::Improvement && !asked.text.isEmpty());
            const bool mayBeTold = subject.status == CaseStatus::Closed && !subject.isSecret();
            if (subject.outcome == Outcome::Improvement && isTold && mayBeTold)
                m_figures.improvements.append({ departmentOf(*one), *one->ended });
        }
    }

    const PlainTown &m_town;
    const ReportRequest &m_request;
    const Period &m_period;
    Period m_before;
    Period m_lastYear;
    QDate m_today;
    QDate m_end; //!< where open cases are looked at
    Both m_all;
    QDate m_began; //!< the first day of all
    PlainFigures m_figures;
};

} // namespace

PlainTown plainTown(Session &session, const QList<QDateTime> &closingDaysAdded)
{
    PlainTown town;
    const Result<Profile> profile = session.directory().profile();
    if (!profile)
        qFatal("%s", qPrintable(profile.error().message));
    town.profile = *profile;
    town.calendar = PlainCalendar(profile->closingDays, closingDaysAdded);
    CaseStore cases(session.database());
    EventStore events(session.database());
    constexpr int firstYear = 2010;
    for (int year = firstYear; year <= session.today().year(); ++year) {
        for (int number = 1;; ++number) { // numbers are given without gaps
            const QString name = u"%1-%2"_s.arg(year).arg(number, 6, 10, QLatin1Char('0'));
            const Result<Case> subject = cases.byNumber(name);
            if (!subject)
                break;
            const Result<QList<Event>> timeline = events.ofCase(subject->id);
            if (!timeline)
                qFatal("%s", qPrintable(timeline.error().message));
            town.cases.append(plainCase(*subject, *timeline, town.calendar));
            for (const QString &contradiction : std::as_const(town.cases.last().contradictions))
                town.contradictions.append(name + u": "_s + contradiction);
        }
    }
    return town;
}

PlainFigures plainFigures(const PlainTown &town, const ReportRequest &request, QDate today)
{
    return Counter(town, request, today).counted();
}

} // namespace lyhord::test
