#include "core/statistics/tables.h"

#include "core/model/localdays.h"
#include "core/statistics/columns.h"
#include "core/statistics/groupnames.h"
#include "core/statistics/periods.h"
#include "core/statistics/tablecharts.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QMap>

#include <algorithm>
#include <array>
#include <functional>
#include <limits>
#include <optional>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::Tables)
};

constexpr qsizetype subjectsShown = 10;

//! What a comparing column needs beside the group itself
struct Compared
{
    qint64 receivedInAll = 0;
    std::optional<qint64> before; //!< nothing: not compared (R104)
    std::optional<qint64> lastYear;
};

ReportCell number(qint64 value)
{
    return { .value = value };
}

ReportCell number(const std::optional<qint64> &value)
{
    return value ? number(*value) : ReportCell();
}

ReportCell difference(qint64 now, const std::optional<qint64> &then)
{
    return then ? number(now - *then) : ReportCell();
}

ReportCell cellFor(const QString &column, const Aggregate &aggregate, const Compared &compared)
{
    const qint64 received = aggregate.of(Measure::Received);
    if (column == u"share_of_received") {
        return compared.receivedInAll == 0 ? ReportCell()
                                           : ReportCell{ .value = double(received) / double(compared.receivedInAll) };
    }
    if (column == u"before")
        return number(compared.before);
    if (column == u"last_year" || column == u"received_last_year")
        return number(compared.lastYear);
    if (column == u"difference_before")
        return difference(received, compared.before);
    if (column == u"difference_last_year")
        return difference(received, compared.lastYear);
    return columns::cell(column, aggregate);
}

QList<ReportCell> cellsFor(const QStringList &keys, const Aggregate &aggregate, const Compared &compared = {})
{
    QList<ReportCell> cells;
    for (const QString &key : keys)
        cells.append(cellFor(key, aggregate, compared));
    return cells;
}

bool isZero(const ReportCell &cell)
{
    const auto *count = std::get_if<qint64>(&cell.value);
    return std::holds_alternative<std::monostate>(cell.value) || (count && *count == 0);
}

QString rowTitleOf(SplitBy by)
{
    switch (by) {
    case SplitBy::Department:
        return Tr::tr("Department");
    case SplitBy::Process:
        return Tr::tr("Process");
    case SplitBy::Type:
        return Tr::tr("Kind");
    case SplitBy::Channel:
        return Tr::tr("Channel");
    case SplitBy::Month:
        return Tr::tr("Month");
    case SplitBy::Area:
        return Tr::tr("Area");
    case SplitBy::Category:
        return Tr::tr("Category");
    case SplitBy::ServiceDeclaration:
        return Tr::tr("Service declaration");
    case SplitBy::Campaign:
        return Tr::tr("Campaign");
    case SplitBy::Gender:
        return Tr::tr("Gender");
    case SplitBy::Language:
        return Tr::tr("Language");
    case SplitBy::None:
        break;
    }
    return {};
}

//! What a table of groups is made of
struct Layout
{
    QString key;
    QString title;
    SplitBy by = SplitBy::Department;
    QStringList columns;
    bool emptyRows = false; //!< groups without any figure are shown too
    bool sum = true;
};

class Maker
{
public:
    Maker(const ComparedPeriods &compared, const ReportRequest &request, const Catalogue &catalogue)
        : m_compared(compared)
        , m_request(request)
        , m_catalogue(catalogue)
    {
    }

    [[nodiscard]] ReportTable table(const Layout &layout) const
    {
        ReportTable made = bare(layout.key, layout.title, rowTitleOf(layout.by), layout.columns);
        const QMap<QString, qint64> before = received(layout.by, m_compared.before);
        const QMap<QString, qint64> lastYear = received(layout.by, m_compared.lastYear);
        const qint64 inAll = m_compared.now.all().of(Measure::Received);
        for (const Group &group : groupsOf(layout, before, lastYear)) {
            ReportRow row{ .key = group.key,
                .title = group.title,
                .level = group.level,
                .cells = cellsFor(layout.columns, group.aggregate,
                    compared(inAll, before.value(group.key), lastYear.value(group.key))) };
            if (layout.emptyRows || !std::ranges::all_of(row.cells, isZero))
                made.rows.append(row);
        }
        if (layout.sum && !made.rows.isEmpty())
            made.rows.append(sumRow(layout.columns));
        return made;
    }

    [[nodiscard]] ReportTable bare(
        const QString &key, const QString &title, const QString &rowTitle, const QStringList &keys) const
    {
        ReportTable made{ .key = key, .title = title, .rowTitle = rowTitle };
        for (const QString &column : keys)
            made.columns.append(columns::column(column));
        return made;
    }

    [[nodiscard]] ReportRow sumRow(const QStringList &keys) const
    {
        const Compared all = compared(m_compared.now.all().of(Measure::Received),
            m_compared.before.all().of(Measure::Received), m_compared.lastYear.all().of(Measure::Received));
        return { .key = u"all"_s,
            .title = Tr::tr("All"),
            .level = 0,
            .isSum = true,
            .cells = cellsFor(keys, m_compared.now.all(), all) };
    }

    [[nodiscard]] ReportTable split() const
    {
        if (m_request.split == SplitBy::Month)
            return months(u"split"_s, columns::base());
        return table({ u"split"_s, Tr::tr("By %1").arg(rowTitleOf(m_request.split).toLower()), m_request.split,
            columns::base() });
    }

    //! Every month of the period, also those in which nothing happened
    [[nodiscard]] ReportTable months(const QString &key, const QStringList &keys) const
    {
        ReportTable made = bare(key, Tr::tr("Month by month"), rowTitleOf(SplitBy::Month), keys);
        for (const QDate month : monthsTouching(m_request.period)) {
            const quint32 place = monthNumber(dayNumber(month));
            const Aggregate &year = m_compared.lastYear.group(
                GroupBy::Month, monthNumber(dayNumber(month.addYears(-1))));
            ReportRow row{ .key = month.toString(u"yyyy-MM"_s), .title = titleOf(monthOf(month)), .cells = {} };
            row.cells.resize(keys.size()); // a month to come is empty, not zero; so is one before the data began
            if (month <= m_compared.today && monthOf(month).to >= m_compared.began) {
                row.cells = cellsFor(
                    keys, m_compared.now.group(GroupBy::Month, place), compared(0, 0, year.of(Measure::Received)));
            }
            made.rows.append(row);
        }
        made.rows.append(sumRow(keys));
        made.chart = { ChartKind::Lines, Tr::tr("Received month by month"), { u"received"_s }, {} };
        if (keys.contains(u"received_last_year"))
            made.chart.columns.append(u"received_last_year"_s);
        return made;
    }

    [[nodiscard]] ReportTable years() const
    {
        ReportTable made = bare(u"years"_s, Tr::tr("Year by year"), Tr::tr("Year"), columns::base());
        for (int year = m_request.period.from.year(); year <= m_request.period.to.year(); ++year) {
            Aggregate aggregate;
            for (const QDate month : monthsTouching({ {}, QDate(year, 1, 1), QDate(year, 12, 31) }))
                aggregate.add(m_compared.now.group(GroupBy::Month, monthNumber(dayNumber(month))));
            ReportRow row{ .key = QString::number(year), .title = titleOfYear(year), .cells = {} };
            row.cells.resize(columns::base().size()); // a year to come is empty, as months are; one before the data too
            if (year <= m_compared.today.year() && QDate(year, 12, 31) >= m_compared.began)
                row.cells = cellsFor(columns::base(), aggregate);
            made.rows.append(row);
        }
        made.rows.append(sumRow(columns::base()));
        made.chart = { ChartKind::Lines, Tr::tr("Received and closed year by year"), { u"received"_s, u"closed"_s },
            {} };
        return made;
    }

    //! R104: what is not a whole year does not look like one
    [[nodiscard]] QString titleOfYear(int year) const
    {
        const QDate from = std::max(QDate(year, 1, 1), m_request.period.from);
        const QDate to = std::min(QDate(year, 12, 31), m_request.period.to);
        if (year == m_compared.today.year() && to >= m_compared.today)
            return Tr::tr("%1 so far", "a year").arg(year);
        return titleOf(Period{ {}, from, to });
    }

    //! The categories with most, or those that grew most
    [[nodiscard]] ReportTable subjects(const QString &key, const QString &title, bool risers) const
    {
        const QStringList keys = risers
            ? QStringList{ u"received"_s, u"last_year"_s, u"difference_last_year"_s }
            : QStringList{ u"received"_s, u"before"_s, u"last_year"_s, u"difference_last_year"_s };
        ReportTable made = bare(key, title, rowTitleOf(SplitBy::Category), keys);
        QList<Subject> all = subjectsOf();
        const auto weight = [risers](const Subject &subject) {
            return risers ? subject.received - subject.lastYear : subject.received;
        };
        all.removeIf([&](const Subject &subject) { return weight(subject) <= 0; });
        if (risers) { // R104: the season is no rise, and a few cases are none
            all.removeIf([&](const Subject &subject) {
                return !m_compared.comparesLastYear || subject.received < fewestOfARise;
            });
        }
        std::ranges::stable_sort(all, [&](const Subject &one, const Subject &other) {
            return weight(one) != weight(other) ? weight(one) > weight(other) : one.path < other.path;
        });
        for (const Subject &subject : all.mid(0, subjectsShown)) {
            Aggregate aggregate;
            aggregate.counts[static_cast<size_t>(Measure::Received)] = subject.received;
            QList<ReportCell> cells = cellsFor(keys, aggregate, compared(0, subject.before, subject.lastYear));
            if (subject.received < fewestOfARise && subject.received > subject.lastYear)
                cells.last() = {}; // R104: a few cases more are no rise
            made.rows.append({ .key = subject.path, .title = m_catalogue.categoryPath(subject.path), .cells = cells });
        }
        return made;
    }

    [[nodiscard]] ReportTable durations() const
    {
        const QStringList keys{ u"cases"_s, u"median"_s, u"p90"_s };
        ReportTable made = bare(u"durations"_s, Tr::tr("Feedback time and handling time"), Tr::tr("Time"), keys);
        const Aggregate &all = m_compared.now.all();
        const auto add = [&](const QString &key, const QString &title, const Histogram &histogram) {
            ReportRow row{ .key = key, .title = title, .cells = { number(histogram.cases()), {}, {} } };
            if (histogram.cases() > 0)
                row.cells = { number(histogram.cases()), { .value = histogram.median() },
                    { .value = double(histogram.ninetieth()) } };
            made.rows.append(row);
        };
        add(u"feedback_working"_s, Tr::tr("Receipt to first answer, working days"), all.feedbackWorking);
        add(u"feedback_calendar"_s, Tr::tr("Receipt to first answer, calendar days"), all.feedbackCalendar);
        add(u"handling_working"_s, Tr::tr("Receipt to closing, working days"), all.handlingWorking);
        add(u"handling_calendar"_s, Tr::tr("Receipt to closing, calendar days"), all.handlingCalendar);
        return made;
    }

    [[nodiscard]] ReportTable distribution() const
    {
        ReportTable made = bare(
            u"distribution"_s, Tr::tr("How long it took"), Tr::tr("Working days"), { u"feedback"_s, u"handling"_s });
        const Aggregate &all = m_compared.now.all();
        constexpr int endless = std::numeric_limits<int>::max();
        for (const auto &[from, to] : { std::pair(0, 0), std::pair(1, 5), std::pair(6, 10), std::pair(11, 20),
                 std::pair(21, 30), std::pair(31, 60), std::pair(61, endless) }) {
            const QString key = from == to ? QString::number(from)
                : to == endless            ? u"%1+"_s.arg(from)
                                           : u"%1-%2"_s.arg(from).arg(to);
            QString title = key;
            if (to == endless)
                title = Tr::tr("%1 or more").arg(from);
            made.rows.append({ .key = key,
                .title = title.replace(u'-', u'–'),
                .cells = { number(all.feedbackWorking.casesBetween(from, to)),
                    number(all.handlingWorking.casesBetween(from, to)) } });
        }
        made.rows.append({ .key = u"all"_s,
            .title = Tr::tr("All"),
            .isSum = true,
            .cells = { number(all.feedbackWorking.cases()), number(all.handlingWorking.cases()) } });
        made.chart = { ChartKind::Bars, Tr::tr("Working days to the first answer and to closing"),
            { u"feedback"_s, u"handling"_s }, {} };
        return made;
    }

    [[nodiscard]] bool any(SplitBy by) const
    {
        const QList<Group> groups = groupsBy(by, m_compared.now, m_catalogue);
        return std::ranges::any_of(
            groups, [](const Group &group) { return !group.key.isEmpty() && !group.aggregate.isEmpty(); });
    }

    [[nodiscard]] QStringList types() const
    {
        QStringList keys;
        for (const auto &[type, name] : EnumNames<CaseType>::all) {
            const bool isOffered = m_catalogue.profile().types.contains(type);
            if (isOffered || m_compared.now.group(GroupBy::Type, static_cast<quint32>(type)).of(Measure::Received) > 0)
                keys.append(columns::ofType(type));
        }
        return keys;
    }

private:
    struct Subject
    {
        QString path;
        qint64 received = 0;
        qint64 before = 0;
        qint64 lastYear = 0;
    };

    [[nodiscard]] Compared compared(qint64 inAll, qint64 before, qint64 lastYear) const
    {
        return { inAll, m_compared.comparesBefore ? std::optional(before) : std::nullopt,
            m_compared.comparesLastYear ? std::optional(lastYear) : std::nullopt };
    }

    [[nodiscard]] QMap<QString, qint64> received(SplitBy by, const Aggregation &aggregation) const
    {
        QMap<QString, qint64> counts;
        for (const Group &group : groupsBy(by, aggregation, m_catalogue))
            counts.insert(group.key, group.aggregate.of(Measure::Received));
        return counts;
    }

    //! With those that only the periods compared with have anything of, where they are compared
    [[nodiscard]] QList<Group> groupsOf(
        const Layout &layout, const QMap<QString, qint64> &before, const QMap<QString, qint64> &lastYear) const
    {
        QList<Group> groups = groupsBy(layout.by, m_compared.now, m_catalogue);
        if (layout.columns.contains(u"before")) {
            for (const Aggregation *other : { &m_compared.before, &m_compared.lastYear }) {
                for (Group &group : groupsBy(layout.by, *other, m_catalogue)) {
                    const bool isThere = std::ranges::any_of(
                        groups, [&group](const Group &known) { return known.key == group.key; });
                    group.aggregate = {};
                    if (!isThere && (before.value(group.key) > 0 || lastYear.value(group.key) > 0))
                        groups.append(group);
                }
            }
        }
        if (layout.by == SplitBy::Type) {
            groups.removeIf([&](const Group &group) {
                return group.aggregate.isEmpty() && before.value(group.key) == 0 && lastYear.value(group.key) == 0
                    && !m_catalogue.profile().types.contains(
                        fromName<CaseType>(group.key).value_or(CaseType::Question));
            });
        }
        return groups;
    }

    [[nodiscard]] QMap<QString, qint64> byPath(const Aggregation &aggregation) const
    {
        QMap<QString, qint64> counts;
        for (quint32 number = 1; number < aggregation.groups(GroupBy::Category); ++number) {
            const qint64 received = aggregation.group(GroupBy::Category, number).of(Measure::Received);
            if (received > 0)
                counts.insert(aggregation.words().text(number), received);
        }
        return counts;
    }

    [[nodiscard]] QList<Subject> subjectsOf() const
    {
        const QMap<QString, qint64> now = byPath(m_compared.now);
        const QMap<QString, qint64> before = byPath(m_compared.before);
        const QMap<QString, qint64> lastYear = byPath(m_compared.lastYear);
        QList<Subject> all;
        for (auto it = now.cbegin(); it != now.cend(); ++it)
            all.append({ it.key(), it.value(), before.value(it.key()), lastYear.value(it.key()) });
        return all;
    }

    const ComparedPeriods &m_compared;
    const ReportRequest &m_request;
    const Catalogue &m_catalogue;
};

//! Masked, a category tells how many came in and no more: its small parts would count those of its department (R103)
QList<Layout> layouts(const Maker &maker, bool isMasked)
{
    using enum SplitBy;
    return {
        { u"departments_outcomes"_s, Tr::tr("Departments: outcome and time"), Department,
            { u"closed"_s, u"improvement"_s, u"no_action"_s, u"outcome_missing"_s, u"written_off"_s, u"due"_s,
                u"answered_in_time"_s, u"own_in_time"_s, u"share_in_time"_s } },
        { u"departments_types"_s, Tr::tr("Departments: kinds"), Department,
            QStringList{ u"received"_s } + maker.types() },
        { u"types"_s, Tr::tr("Kinds"), Type, { u"received"_s, u"share_of_received"_s, u"before"_s, u"last_year"_s },
            true },
        { u"channels"_s, Tr::tr("Channels"), Channel,
            { u"received"_s, u"share_of_received"_s, u"before"_s, u"last_year"_s }, true },
        { u"departments_channels"_s, Tr::tr("Departments: oral share"), Department,
            { u"received"_s, u"oral"_s, u"oral_share"_s } },
        { u"areas"_s, Tr::tr("Areas"), Area, { u"received"_s, u"closed"_s, u"improvement"_s }, true },
        { u"categories"_s, Tr::tr("The departments' own categories"), Category,
            isMasked ? QStringList{ u"received"_s }
                     : QStringList{ u"received"_s, u"closed"_s, u"improvement"_s, u"due"_s, u"answered_in_time"_s,
                         u"share_in_time"_s } },
        { u"gender"_s, Tr::tr("Gender"), Gender, { u"received"_s, u"share_of_received"_s, u"anonymous"_s }, true },
        { u"languages"_s, Tr::tr("Languages"), Language, { u"received"_s } },
        { u"standard_answers"_s, Tr::tr("Answered by the contact centre itself"), Department,
            { u"closed"_s, u"answered_directly"_s, u"standard_answer"_s } },
        { u"steps"_s, Tr::tr("Reminders, interim answers and what came back"), Department,
            { u"reminders_first"_s, u"reminders_second"_s, u"interim_answers"_s, u"reopened"_s, u"not_satisfied"_s,
                u"written_off"_s } },
        { u"open"_s, Tr::tr("Open and late"), Department,
            { u"open_0_10"_s, u"open_11_30"_s, u"open_31_60"_s, u"open_61"_s, u"open"_s, u"late"_s,
                u"written_off"_s } },
        { u"quality"_s, Tr::tr("Quality of the data"), Department,
            { u"received"_s, u"no_category"_s, u"no_area"_s, u"no_gender"_s, u"no_process"_s, u"registered_later"_s,
                u"corrected"_s } },
    };
}

//! isOver: the period is
QString noteFor(const QString &table, bool isOver)
{
    if (table == u"channels")
        return Tr::tr("Oral are those that came by phone or at a visit.");
    if (table == u"departments_outcomes") {
        return Tr::tr(
            "A case that several departments were asked about is due with each of them, so what was due does not add up; "
            "the other columns count it with the one that was asked first. One that no department was asked about counts "
            "with the department it concerns. The share is of the answers to the person; the department's own answer "
            "stands beside it.");
    }
    if (table == u"steps")
        return Tr::tr("An interim answer is no answer: the clock goes on.");
    if (table == u"open")
        return isOver
            ? Tr::tr("At the end of the period, by working days since receipt. Written off ones are failures.")
            : Tr::tr("As it is now, by working days since receipt. Written off ones are failures.");
    if (table == u"quality") {
        return Tr::tr("Departments that register differently cannot be compared: look at the oral share, at what was "
                      "registered later, and at when a department began to register.");
    }
    if (table == u"years" && !isOver) {
        return Tr::tr(
            "A year that has not ended is counted up to the day of making: it cannot be compared with whole ones.");
    }
    if (table == u"categories")
        return Tr::tr("A category counts what lies below it too. Categories are called what they were called then.");
    return {};
}

} // namespace

QList<ReportTable> tablesOf(const ComparedPeriods &compared, const ReportRequest &request, const Catalogue &catalogue)
{
    const Maker maker(compared, request, catalogue);
    QList<ReportTable> tables;
    if (request.split != SplitBy::None)
        tables.append(maker.split());
    ReportTable base = maker.bare(u"base"_s, Tr::tr("In all"), Tr::tr("Cases"), columns::base());
    base.rows.append(maker.sumRow(columns::base()));
    tables.append(base);
    const qsizetype months = monthsTouching(request.period).size();
    if (months > 12)
        tables.append(maker.years());
    if (months > 1) {
        tables.append(
            maker.months(u"months"_s, { u"received"_s, u"closed"_s, u"share_in_time"_s, u"received_last_year"_s }));
    }
    for (const Layout &layout : layouts(maker, request.masked))
        tables.append(maker.table(layout));
    tables.append(maker.durations());
    tables.append(maker.distribution());
    tables.append(maker.subjects(u"subjects"_s, Tr::tr("Largest subjects"), false));
    tables.append(maker.subjects(u"risers"_s, Tr::tr("Subjects that grew most"), true));
    const QStringList brief{ u"received"_s, u"closed"_s, u"improvement"_s, u"share_in_time"_s };
    if (maker.any(SplitBy::Process))
        tables.append(maker.table({ u"processes"_s, Tr::tr("Processes"), SplitBy::Process, columns::base() }));
    if (maker.any(SplitBy::ServiceDeclaration)) {
        tables.append(maker.table(
            { u"service_declarations"_s, Tr::tr("Service declarations"), SplitBy::ServiceDeclaration, brief }));
    }
    if (maker.any(SplitBy::Campaign))
        tables.append(maker.table({ u"campaigns"_s, Tr::tr("Campaigns"), SplitBy::Campaign, brief }));
    const FigureText text(request.language);
    for (ReportTable &table : tables) {
        if (table.chart.kind == ChartKind::None)
            table.chart = tablecharts::chartFor(table.key, maker.types());
        table.chart.description = tablecharts::inWords(table, text);
        table.note = table.rows.isEmpty() ? Tr::tr("Nothing of this in the period.")
                                          : noteFor(table.key, request.period.to < compared.today);
    }
    return tables;
}

ReportTable improvementsTable(const QList<Improvement> &improvements, const Catalogue &catalogue)
{
    ReportTable table{ .key = u"improvements"_s,
        .title = Tr::tr("What was improved"),
        .rowTitle = Tr::tr("Department"),
        .columns = { columns::column(u"day"_s), columns::column(u"sentence"_s) } };
    for (const Improvement &one : improvements) {
        table.rows.append({ .key = one.department,
            .title = one.department.isEmpty() ? Tr::tr("No department") : catalogue.department(one.department),
            .cells = { { .value = one.day }, { .value = one.sentence } } });
    }
    if (table.rows.isEmpty())
        table.note = Tr::tr("No case closed in the period led to an improvement that may be told here.");
    return table;
}

namespace {

QMap<QString, QList<qint64>> baseFiguresBy(SplitBy by, const Aggregation &aggregation, const Catalogue &catalogue)
{
    QMap<QString, QList<qint64>> figures;
    for (const Group &group : groupsBy(by, aggregation, catalogue)) {
        QList<qint64> counts;
        for (const QString &key : columns::base()) {
            if (const auto measure = columns::measureOf(key))
                counts.append(group.aggregate.of(*measure));
        }
        if (std::ranges::any_of(counts, [](qint64 count) { return count != 0; }))
            figures.insert(group.key, counts);
    }
    return figures;
}

//! Though the whole may be the same
bool isCountedElsewhere(const Aggregation &frozen, const Aggregation &today, const Catalogue &catalogue)
{
    using enum SplitBy;
    return std::ranges::any_of(std::array{ Department, Type, Channel, Area, Category, Process, ServiceDeclaration,
                                   Campaign, Gender, Language },
        [&](SplitBy by) { return baseFiguresBy(by, frozen, catalogue) != baseFiguresBy(by, today, catalogue); });
}

} // namespace

std::optional<ReportTable> correctedSinceTable(
    const Aggregation &frozen, const Aggregation &today, const Catalogue &catalogue)
{
    ReportTable table{ .key = u"corrected_since"_s,
        .title = Tr::tr("Changed since"),
        .rowTitle = Tr::tr("Figure"),
        .note = Tr::tr("The figures stand as they were when they were frozen. Counted today, these would differ."),
        .columns = { columns::column(u"frozen"_s), columns::column(u"today"_s) } };
    for (const QString &key : columns::base() + columns::ofTypes()) {
        const auto measure = columns::measureOf(key);
        if (measure && frozen.all().of(*measure) != today.all().of(*measure)) {
            table.rows.append({ .key = key,
                .title = columns::column(key).title,
                .cells = { number(frozen.all().of(*measure)), number(today.all().of(*measure)) } });
        }
    }
    const bool isElsewhere = isCountedElsewhere(frozen, today, catalogue);
    if (!table.rows.isEmpty()) {
        if (isElsewhere)
            table.note += u' ' + Tr::tr("Those of departments, channels, categories and other parts can differ too.");
        return table;
    }
    if (!isElsewhere)
        return std::nullopt;
    table.note = Tr::tr(
        "The figures stand as they were when they were frozen. Counted today, as many cases would stand "
        "under other departments, kinds, categories or other parts.");
    return table;
}

SplitBy rowsOf(const QString &table, const ReportRequest &request)
{
    if (table == u"split")
        return request.split;
    static const QHash<QString, SplitBy> known{ { u"types"_s, SplitBy::Type }, { u"channels"_s, SplitBy::Channel },
        { u"areas"_s, SplitBy::Area }, { u"categories"_s, SplitBy::Category }, { u"gender"_s, SplitBy::Gender },
        { u"languages"_s, SplitBy::Language }, { u"subjects"_s, SplitBy::Category }, { u"risers"_s, SplitBy::Category },
        { u"processes"_s, SplitBy::Process }, { u"service_declarations"_s, SplitBy::ServiceDeclaration },
        { u"campaigns"_s, SplitBy::Campaign }, { u"months"_s, SplitBy::Month },
        { u"departments_outcomes"_s, SplitBy::Department }, { u"departments_types"_s, SplitBy::Department },
        { u"departments_channels"_s, SplitBy::Department }, { u"standard_answers"_s, SplitBy::Department },
        { u"steps"_s, SplitBy::Department }, { u"open"_s, SplitBy::Department },
        { u"quality"_s, SplitBy::Department } };
    return known.value(table, SplitBy::None);
}

} // namespace lyhord
