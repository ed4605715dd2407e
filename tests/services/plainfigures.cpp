#include "tests/services/plainfigures.h"

#include "core/services/directory.h"
#include "core/store/casestore.h"
#include "core/store/eventstore.h"
#include "tests/services/plainperiod.h"
#include "tests/services/plainsets.h"

#include <functional>
#include <limits>

namespace lyhord::test {

using namespace Qt::Literals::StringLiterals;

namespace {

using Keys = std::function<QStringList(const PlainCase &)>;
using Columns = std::function<PlainRow(const Cases &)>;

//! A row for each key, and one for all cases together
PlainTable tableOf(const Cases &cases, const Keys &keysOf, const Columns &columnsOf)
{
    QMap<QString, Cases> byKey;
    for (const PlainCase *one : cases) {
        for (const QString &key : keysOf(*one))
            byKey[key].append(one);
    }
    PlainTable table;
    for (auto row = byKey.cbegin(); row != byKey.cend(); ++row)
        table.insert(row.key(), columnsOf(row.value()));
    table.insert(sumRow, columnsOf(cases));
    return table;
}

template <class E>
QStringList named(E value)
{
    return { QString(toName(value)) };
}

Gender genderOf(const PlainCase &one)
{
    return one.subject.submitter.anonymous ? Gender::NotStated : one.subject.submitter.gender;
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
        , m_before(periodBefore(request.period))
        , m_lastYear(yearBefore(request.period))
        , m_today(today)
        , m_end(qMin(request.period.to, today))
    {
        for (const PlainCase &one : town.cases) {
            if (isInScope(one))
                m_cases.append(&one);
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

    [[nodiscard]] bool isInScope(const PlainCase &one) const
    {
        const Case &subject = one.subject;
        return (m_request.department.isEmpty() || departmentOf(one) == present(m_request.department))
            && (m_request.process.isEmpty() || processAndAbove(one).contains(m_request.process))
            && (m_request.serviceDeclaration.isEmpty() || subject.serviceDeclaration == m_request.serviceDeclaration)
            && (m_request.campaign.isEmpty() || subject.campaign == m_request.campaign);
    }

    // --- base columns

    [[nodiscard]] static PlainRow base(const Cases &cases, const Period &period)
    {
        const Cases closed = closedIn(cases, period);
        const Cases answered = answeredIn(cases, period);
        const Cases wanting = wantingReply(answered);
        PlainRow row;
        row[u"received"_s] = received(cases, period);
        row[u"referred"_s] = countOf(
            cases, [&](const PlainCase &one) { return one.referred && lies(one.received, period); });
        row[u"closed"_s] = static_cast<double>(closed.size());
        row[u"improvement"_s] = improvements(closed);
        row[u"no_action"_s] = countOf(
            closed, [](const PlainCase &one) { return one.subject.outcome == Outcome::NoAction; });
        row[u"answered_directly"_s] = countOf(
            closed, [](const PlainCase &one) { return one.subject.answeredDirectly; });
        row[u"standard_answer"_s] = countOf(
            closed, [](const PlainCase &one) { return !one.subject.standardAnswer.isEmpty(); });
        row[u"wanting_reply"_s] = static_cast<double>(wanting.size());
        row[u"answered_in_time"_s] = inTime(wanting);
        row[u"share_in_time"_s] = shareOf(inTime(wanting), static_cast<double>(wanting.size()));
        row[u"not_wanting"_s] = static_cast<double>(answered.size() - wanting.size());
        row[u"written_off"_s] = static_cast<double>(writtenOffIn(cases, period).size());
        row[u"feedback_median"_s] = median(feedbackDays(wanting));
        row[u"feedback_p90"_s] = ninetiethPercentile(feedbackDays(wanting));
        row[u"handling_median"_s] = median(handlingDays(closed));
        row[u"handling_p90"_s] = ninetiethPercentile(handlingDays(closed));
        return row;
    }

    //! Some of the base columns
    [[nodiscard]] Columns baseColumns(const QStringList &keys) const
    {
        return [this, keys](const Cases &cases) {
            const PlainRow all = base(cases, m_period);
            PlainRow some;
            for (const QString &key : keys)
                some[key] = all.value(key);
            return some;
        };
    }

    [[nodiscard]] Columns allBaseColumns() const
    {
        return [this](const Cases &cases) { return base(cases, m_period); };
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
                return named(genderOf(one));
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
        m_figures.tables.insert(table, tableOf(m_cases, keys, columns));
    }

    void addByDepartment(const QString &table, const Columns &columns)
    {
        add(table, keysBy(SplitBy::Department), columns);
    }

    // --- the tables, in the order of a report

    void split()
    {
        m_figures.now = base(m_cases, m_period);
        m_figures.before = base(m_cases, m_before);
        m_figures.lastYear = base(m_cases, m_lastYear);
        m_figures.tables[u"base"_s].insert(sumRow, m_figures.now);
        if (m_request.split == SplitBy::None)
            return;
        if (m_request.split != SplitBy::Month) {
            add(u"split"_s, keysBy(m_request.split), allBaseColumns());
            return;
        }
        PlainTable &table = m_figures.tables[u"split"_s];
        for (const Period &month : monthsOf(m_period))
            table.insert(month.name, base(m_cases, month));
        table.insert(sumRow, base(m_cases, m_period));
    }

    void months()
    {
        const QList<Period> months = monthsOf(m_period);
        for (const Period &month : months) {
            if (months.size() == 1)
                break;
            const PlainRow figures = base(m_cases, month);
            PlainRow &row = m_figures.tables[u"months"_s][month.name];
            for (const QString &column : { u"received"_s, u"closed"_s, u"share_in_time"_s })
                row[column] = figures.value(column);
            row[u"received_last_year"_s] = received(m_cases, monthYearBefore(month, m_period));
        }
        if (months.size() > 1) {
            PlainRow &sum = m_figures.tables[u"months"_s][sumRow] = baseColumns(
                { u"received"_s, u"closed"_s, u"share_in_time"_s })(m_cases);
            sum[u"received_last_year"_s] = received(m_cases, m_lastYear);
        }
        const bool isLong = m_period.from.addYears(1) <= m_period.to; // days around New Year are no years
        const QList<Period> years = isLong ? yearsOf(m_period) : QList<Period>();
        if (years.size() > 1)
            m_figures.tables[u"years"_s].insert(sumRow, base(m_cases, m_period));
        for (const Period &year : years) {
            if (years.size() > 1)
                m_figures.tables[u"years"_s].insert(year.name, base(m_cases, year));
        }
    }

    void departments()
    {
        addByDepartment(u"departments_types"_s, [this](const Cases &cases) {
            PlainRow row;
            for (const auto &[type, name] : EnumNames<CaseType>::all) {
                row[u"of_"_s + name] = countOf(receivedIn(cases, m_period),
                    [type = type](const PlainCase &one) { return one.subject.type == type; });
            }
            row[u"received"_s] = received(cases, m_period);
            return row;
        });
        addByDepartment(u"departments_outcomes"_s, [this](const Cases &cases) {
            PlainRow row = baseColumns({ u"closed"_s, u"improvement"_s, u"no_action"_s, u"written_off"_s,
                u"wanting_reply"_s, u"answered_in_time"_s, u"share_in_time"_s })(cases);
            row[u"outcome_missing"_s] = countOf(
                closedIn(cases, m_period), [](const PlainCase &one) { return !one.subject.outcome; });
            return row;
        });
        addByDepartment(u"departments_channels"_s, [this](const Cases &cases) {
            const double oral = countOf(receivedIn(cases, m_period), [](const PlainCase &one) {
                return one.subject.channel == Channel::Phone || one.subject.channel == Channel::Visit;
            });
            const double all = received(cases, m_period);
            return PlainRow{ { u"received"_s, all }, { u"oral"_s, oral }, { u"oral_share"_s, shareOf(oral, all) } };
        });
        addByDepartment(
            u"standard_answers"_s, baseColumns({ u"answered_directly"_s, u"standard_answer"_s, u"closed"_s }));
        addByDepartment(u"steps"_s, [this](const Cases &cases) { return steps(cases); });
        addByDepartment(u"open"_s, [this](const Cases &cases) { return open(cases); });
        addByDepartment(u"quality"_s, [this](const Cases &cases) { return quality(cases); });
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
            return genderOf(one) == Gender::NotStated && !one.subject.submitter.anonymous;
        });
        row[u"no_process"_s] = countOf(all, [](const PlainCase &one) { return one.subject.process.isEmpty(); });
        row[u"registered_later"_s] = countOf(all, [](const PlainCase &one) { return one.registered > one.received; });
        row[u"corrected"_s] = stepsIn(
            cases, m_period, [](const Event &event) { return event.kind == EventKind::Corrected; });
        return row;
    }

    //! Received, of what all together, and how it was earlier
    [[nodiscard]] Columns shares() const
    {
        return [this](const Cases &cases) {
            const double now = received(cases, m_period);
            const double before = received(cases, m_before);
            return PlainRow{ { u"received"_s, now },
                { u"share_of_received"_s, shareOf(now, received(m_cases, m_period)) }, { u"before"_s, before },
                { u"last_year"_s, received(cases, m_lastYear) }, { u"difference_before"_s, now - before } };
        };
    }

    void values()
    {
        add(u"types"_s, keysBy(SplitBy::Type), shares());
        add(u"channels"_s, keysBy(SplitBy::Channel), shares());
        add(u"areas"_s, keysBy(SplitBy::Area), baseColumns({ u"received"_s, u"closed"_s, u"improvement"_s }));
        add(u"languages"_s, keysBy(SplitBy::Language), baseColumns({ u"received"_s }));
        add(u"gender"_s, keysBy(SplitBy::Gender), [this](const Cases &cases) {
            PlainRow row = shares()(cases);
            row[u"anonymous"_s] = countOf(
                receivedIn(cases, m_period), [](const PlainCase &one) { return one.subject.submitter.anonymous; });
            return row;
        });
    }

    void categories()
    {
        add(u"categories"_s, categoryAndAbove,
            baseColumns({ u"received"_s, u"closed"_s, u"improvement"_s, u"wanting_reply"_s, u"answered_in_time"_s,
                u"share_in_time"_s }));
        const Keys path = [](const PlainCase &one) {
            return one.subject.category.isEmpty() ? QStringList() : QStringList{ one.subject.category };
        };
        add(u"subjects"_s, path, shares());
        add(u"risers"_s, path, shares());
    }

    void durations()
    {
        const Cases answered = wantingReply(answeredIn(m_cases, m_period));
        const Cases closed = closedIn(m_cases, m_period);
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
        for (const PlainCase *one : closedIn(m_cases, m_period)) {
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
    Cases m_cases;
    PlainFigures m_figures;
};

} // namespace

PlainTown plainTown(Office &office)
{
    PlainTown town;
    const Result<Profile> profile = office.directory().profile();
    if (!profile)
        qFatal("%s", qPrintable(profile.error().message));
    town.profile = *profile;
    town.calendar = PlainCalendar(profile->closingDays);
    CaseStore cases(office.database());
    EventStore events(office.database());
    constexpr int firstYear = 2010;
    for (int year = firstYear; year <= office.today().year(); ++year) {
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
