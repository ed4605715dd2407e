#include "core/rules/workingcalendar.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace lyhord {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::WorkingCalendar)
};

enum class Holiday {
    NewYearsDay,
    Epiphany,
    GoodFriday,
    EasterDay,
    EasterMonday,
    MayDay,
    AscensionDay,
    WhitSunday,
    NationalDay,
    MidsummerEve,
    MidsummerDay,
    AllSaintsDay,
    ChristmasEve,
    ChristmasDay,
    BoxingDay,
    NewYearsEve,
};

QString nameOf(Holiday holiday)
{
    switch (holiday) {
    case Holiday::NewYearsDay:
        return Tr::tr("New Year's Day");
    case Holiday::Epiphany:
        return Tr::tr("Epiphany");
    case Holiday::GoodFriday:
        return Tr::tr("Good Friday");
    case Holiday::EasterDay:
        return Tr::tr("Easter Day");
    case Holiday::EasterMonday:
        return Tr::tr("Easter Monday");
    case Holiday::MayDay:
        return Tr::tr("May Day");
    case Holiday::AscensionDay:
        return Tr::tr("Ascension Day");
    case Holiday::WhitSunday:
        return Tr::tr("Whit Sunday");
    case Holiday::NationalDay:
        return Tr::tr("National Day");
    case Holiday::MidsummerEve:
        return Tr::tr("Midsummer Eve");
    case Holiday::MidsummerDay:
        return Tr::tr("Midsummer Day");
    case Holiday::AllSaintsDay:
        return Tr::tr("All Saints' Day");
    case Holiday::ChristmasEve:
        return Tr::tr("Christmas Eve");
    case Holiday::ChristmasDay:
        return Tr::tr("Christmas Day");
    case Holiday::BoxingDay:
        return Tr::tr("Boxing Day");
    case Holiday::NewYearsEve:
        return Tr::tr("New Year's Eve");
    }
    return {};
}

bool isByLaw(Holiday holiday)
{
    return holiday != Holiday::MidsummerEve && holiday != Holiday::ChristmasEve && holiday != Holiday::NewYearsEve;
}

std::optional<Holiday> fixedHolidayOn(int month, int day)
{
    switch (month * 100 + day) {
    case 101:
        return Holiday::NewYearsDay;
    case 106:
        return Holiday::Epiphany;
    case 501:
        return Holiday::MayDay;
    case 606:
        return Holiday::NationalDay;
    case 1224:
        return Holiday::ChristmasEve;
    case 1225:
        return Holiday::ChristmasDay;
    case 1226:
        return Holiday::BoxingDay;
    case 1231:
        return Holiday::NewYearsEve;
    default:
        return std::nullopt;
    }
}

std::optional<Holiday> weekdayHolidayOn(int month, int day, int weekday)
{
    if (month == 6 && weekday == Qt::Friday && day >= 19 && day <= 25)
        return Holiday::MidsummerEve;
    if (month == 6 && weekday == Qt::Saturday && day >= 20 && day <= 26)
        return Holiday::MidsummerDay;
    if (weekday == Qt::Saturday && ((month == 10 && day == 31) || (month == 11 && day <= 6)))
        return Holiday::AllSaintsDay;
    return std::nullopt;
}

std::optional<Holiday> easterHolidayOn(int year, QDate day)
{
    switch (easterDay(year).daysTo(day)) {
    case -2:
        return Holiday::GoodFriday;
    case 0:
        return Holiday::EasterDay;
    case 1:
        return Holiday::EasterMonday;
    case 39:
        return Holiday::AscensionDay;
    case 49:
        return Holiday::WhitSunday;
    default:
        return std::nullopt;
    }
}

std::optional<Holiday> holidayOn(QDate date)
{
    int year = 0;
    int month = 0;
    int day = 0;
    date.getDate(&year, &month, &day);
    if (const auto fixed = fixedHolidayOn(month, day))
        return fixed;
    if (const auto byWeekday = weekdayHolidayOn(month, day, date.dayOfWeek()))
        return byWeekday;
    // Good Friday is 20 March at the earliest, Whit Sunday 13 June at the latest.
    return month >= 3 && month <= 6 ? easterHolidayOn(year, date) : std::nullopt;
}

bool isWeekend(QDate day)
{
    return day.dayOfWeek() >= Qt::Saturday;
}

const ClosingDay *closingDayOn(const QList<ClosingDay> &sorted, QDate day)
{
    const auto found = std::lower_bound(sorted.cbegin(), sorted.cend(), day,
        [](const ClosingDay &closed, QDate wanted) { return closed.day < wanted; });
    return found != sorted.cend() && found->day == day ? &*found : nullptr;
}

bool holdsIn(const ClosingDay &closed, int version)
{
    return closed.calendarVersion <= version && (!closed.withdrawnVersion || version < *closed.withdrawnVersion);
}

int newestVersion(const QList<ClosingDay> &closingDays)
{
    int newest = 0;
    for (const ClosingDay &closed : closingDays)
        newest = std::max({ newest, closed.calendarVersion, closed.withdrawnVersion.value_or(0) });
    return newest;
}

} // namespace

QDate easterDay(int year)
{
    // The anonymous Gregorian computus: golden number, century, epact, days to the Sunday after the full moon.
    const int golden = year % 19;
    const int century = year / 100;
    const int yearOfCentury = year % 100;
    const int moonShift = (century - (century + 8) / 25 + 1) / 3;
    const int epact = (19 * golden + century - century / 4 - moonShift + 15) % 30;
    const int toSunday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7;
    const int late = (golden + 11 * epact + 22 * toSunday) / 451;
    const int sinceMarch = epact + toSunday - 7 * late + 114;
    return { year, sinceMarch / 31, sinceMarch % 31 + 1 };
}

WorkingCalendar::WorkingCalendar(const QList<ClosingDay> &closingDays)
    : WorkingCalendar(closingDays, newestVersion(closingDays))
{
}

WorkingCalendar::WorkingCalendar(const QList<ClosingDay> &closingDays, int version)
    : m_version(version)
{
    std::copy_if(closingDays.cbegin(), closingDays.cend(), std::back_inserter(m_closingDays),
        [version](const ClosingDay &closed) { return holdsIn(closed, version); });
    std::stable_sort(m_closingDays.begin(), m_closingDays.end(),
        [](const ClosingDay &one, const ClosingDay &other) { return one.day < other.day; });
}

bool WorkingCalendar::isWorkingDay(QDate day) const
{
    return !isWeekend(day) && !holidayOn(day) && closingDayOn(m_closingDays, day) == nullptr;
}

QString WorkingCalendar::whyFree(QDate day) const
{
    if (const auto holiday = holidayOn(day))
        return nameOf(*holiday);
    if (day.dayOfWeek() == Qt::Saturday)
        return Tr::tr("Saturday");
    if (day.dayOfWeek() == Qt::Sunday)
        return Tr::tr("Sunday");
    const ClosingDay *closed = closingDayOn(m_closingDays, day);
    if (closed == nullptr)
        return {};
    return closed->name.isEmpty() ? Tr::tr("closed") : closed->name;
}

QDate WorkingCalendar::workingDayOnOrAfter(QDate day) const
{
    while (!isWorkingDay(day))
        day = day.addDays(1);
    return day;
}

QDate WorkingCalendar::workingDayOnOrBefore(QDate day) const
{
    while (!isWorkingDay(day))
        day = day.addDays(-1);
    return day;
}

QDate WorkingCalendar::nextWorkingDay(QDate day) const
{
    return workingDayOnOrAfter(day.addDays(1));
}

QDate WorkingCalendar::addWorkingDays(QDate day, int count) const
{
    for (int counted = 0; counted < count; ++counted)
        day = nextWorkingDay(day);
    return day;
}

int WorkingCalendar::workingDaysBetween(QDate from, QDate to) const
{
    if (to < from)
        return -workingDaysBetween(to, from);
    int count = 0;
    for (QDate day = from; day < to;) {
        day = day.addDays(1);
        if (isWorkingDay(day))
            ++count;
    }
    return count;
}

QList<FreeDay> WorkingCalendar::freeDays(int year) const
{
    QList<FreeDay> days;
    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
        const auto holiday = holidayOn(day);
        if (holiday)
            days.append({ day, nameOf(*holiday), isByLaw(*holiday) });
        else if (!isWeekend(day) && closingDayOn(m_closingDays, day) != nullptr)
            days.append({ day, whyFree(day), false });
    }
    return days;
}

int WorkingCalendar::version() const
{
    return m_version;
}

} // namespace lyhord
