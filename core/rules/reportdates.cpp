#include "core/rules/reportdates.h"

#include "core/rules/nameversions.h"
#include "core/rules/rulevalues.h"

#include <algorithm>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

//! Whole months, named as one writes them
Period months(int year, int first, int count)
{
    const QDate from(year, first, 1);
    const QDate to = from.addMonths(count).addDays(-1);
    if (count == 12)
        return { QString::number(year), from, to };
    if (count == 1)
        return { from.toString(u"yyyy-MM"_s), from, to };
    if (count == 3)
        return { u"%1-Q%2"_s.arg(year).arg((first + 2) / 3), from, to };
    if (count == 6)
        return { u"%1-H%2"_s.arg(year).arg(first == 1 ? 1 : 2), from, to };
    return { from.toString(u"yyyy-MM"_s) + u".."_s + to.toString(u"yyyy-MM"_s), from, to };
}

//! What the strategist gets in a month (D5): January the past year, April January to March, September January to August
std::optional<Period> strategistPeriod(int year, int month)
{
    switch (month) {
    case 1:
        return months(year - 1, 1, 12);
    case 4:
        return months(year, 1, 3);
    case 9:
        return months(year, 1, 8);
    default:
        return std::nullopt;
    }
}

QDate lastWorkingDayBy(QDate by, const WorkingCalendar &calendar)
{
    const QDate day = calendar.workingDayOnOrBefore(by);
    return day.month() == by.month() ? day : calendar.workingDayOnOrAfter(QDate(by.year(), by.month(), 1));
}

//! In force on the day the report goes, and already there in its period
bool gets(const Validity &valid, const DueReport &report)
{
    return valid.holdsOn(report.due.value_or(report.from)) && (!valid.from || *valid.from <= report.period.to);
}

bool wasThereIn(const Validity &valid, const Period &period)
{
    return (!valid.from || *valid.from <= period.to) && (!valid.to || *valid.to >= period.from);
}

template <class T>
const Validity *validityOf(const QList<T> &entries, const QString &key)
{
    const auto found = std::ranges::find(entries, key, &T::key);
    return found == entries.end() ? nullptr : &found->valid;
}

bool isInTheMonthItIsDue(const DueReport &report, QDate today)
{
    const QDate day = report.due.value_or(report.from);
    return today <= QDate(day.year(), day.month(), day.daysInMonth());
}

//! Area and support processes have a group each: PUG and PLG (R81)
bool hasGroup(const Process &process)
{
    return process.kind == ProcessKind::Area || process.kind == ProcessKind::Support;
}

void addMonthly(QList<DueReport> &reports, const Profile &profile, const WorkingCalendar &calendar, QDate first)
{
    const QDate before = first.addMonths(-1);
    DueReport report{ .kind = DueKind::Monthly,
        .period = months(before.year(), before.month(), 1),
        .scope = {},
        .from = first,
        .due = monthlyDueDay(first.year(), first.month(), calendar) };
    for (const Department &department : profile.departments) {
        report.scope = department.key;
        if (wasThereIn(department.valid, report.period))
            reports.append(report);
    }
}

void addStrategists(QList<DueReport> &reports, const Profile &profile, const WorkingCalendar &calendar, QDate first)
{
    const std::optional<Period> period = strategistPeriod(first.year(), first.month());
    if (!period)
        return;
    DueReport report{ .kind = DueKind::Strategist,
        .period = *period,
        .scope = {},
        .from = first,
        .due = strategistDueDay(first.year(), first.month(), calendar) };
    reports.append(report);
    report.kind = DueKind::ProcessGroup;
    for (const Process &process : processesOn(profile, first)) {
        report.scope = process.key;
        if (hasGroup(process) && gets(process.valid, report))
            reports.append(report);
    }
}

void addReminders(QList<DueReport> &reports, const Profile &profile, QDate first)
{
    if (first.month() == 1 || first.month() == 7) {
        const QDate half = first.addMonths(-6);
        DueReport report{ .kind = DueKind::Board,
            .period = months(half.year(), half.month(), 6),
            .scope = {},
            .from = first,
            .due = {} };
        for (const Department &department : profile.departments) {
            report.scope = department.key;
            if (!department.board.isEmpty() && gets(department.valid, report))
                reports.append(report);
        }
    }
    if (first.month() == 1)
        reports.append({ .kind = DueKind::Executive,
            .period = months(first.year() - 1, 1, 12),
            .scope = {},
            .from = first,
            .due = {} });
}

} // namespace

QString keyOf(const DueReport &report)
{
    return u"%1:%2:%3"_s.arg(toName(report.kind), report.period.name, report.scope);
}

QString keyOf(const ReportRun &run)
{
    return u"%1:%2:%3"_s.arg(toName(run.kind), run.period, run.scope);
}

QDate monthlyDueDay(int year, int month, const WorkingCalendar &calendar)
{
    return lastWorkingDayBy(QDate(year, month, 5), calendar);
}

QDate strategistDueDay(int year, int month, const WorkingCalendar &calendar)
{
    return lastWorkingDayBy(QDate(year, month, 7), calendar);
}

QList<DueReport> reportsDue(const Profile &profile, const WorkingCalendar &calendar, QDate from, QDate to)
{
    QList<DueReport> reports;
    for (QDate first(from.year(), from.month(), 1); first <= to; first = first.addMonths(1)) {
        addMonthly(reports, profile, calendar, first);
        addStrategists(reports, profile, calendar, first);
        addReminders(reports, profile, first);
    }
    const auto day = [](const DueReport &report) { return report.due.value_or(report.from); };
    reports.removeIf([&](const DueReport &report) { return day(report) < from || day(report) > to; });
    std::ranges::stable_sort(reports, {}, day);
    return reports;
}

bool stillGoes(const DueReport &report, const Profile &profile, QDate today)
{
    switch (report.kind) {
    case DueKind::Monthly: {
        const Validity *valid = validityOf(profile.departments, report.scope);
        return valid
            && (valid->holdsOn(today) || (wasThereIn(*valid, report.period) && isInTheMonthItIsDue(report, today)));
    }
    case DueKind::Board: {
        const Validity *valid = validityOf(profile.departments, report.scope);
        return valid && valid->holdsOn(today);
    }
    case DueKind::ProcessGroup: {
        const QList<Process> processes = processesOn(profile, today);
        const Validity *valid = validityOf(processes, report.scope);
        return valid && valid->holdsOn(today);
    }
    case DueKind::Strategist:
    case DueKind::Executive:
        return true;
    }
    return true;
}

std::optional<QDate> reportsGoSince(const QList<Setting> &settings, QDate came, QDate today)
{
    if (!ruleValuesOn(settings, today).reportsGo)
        return std::nullopt;
    QDate since = came;
    for (const Setting &setting : settings) {
        const QDate day = setting.validFrom;
        if (day.isValid() && day > since && day <= today && ruleValuesOn(settings, day).reportsGo
            && !ruleValuesOn(settings, day.addDays(-1)).reportsGo)
            since = day;
    }
    return since;
}

} // namespace lyhord
