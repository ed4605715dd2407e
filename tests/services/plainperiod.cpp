#include "tests/services/plainperiod.h"

#include <QtCore/QStringList>

namespace lyhord::test {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isOfDays(const Period &period)
{
    return period.name.contains(u".."_s) && period.name.section(u".."_s, 0, 0).size() == 10;
}

int monthsIn(const Period &period)
{
    int months = 0;
    for (QDate month = period.from; month <= period.to; month = month.addMonths(1))
        ++months;
    return months;
}

Period ofMonths(const QString &name, int year, int firstMonth, int months)
{
    const QDate from(year, firstMonth, 1);
    return { name, from, from.addMonths(months).addDays(-1) };
}

Period single(const QString &name)
{
    const int year = name.left(4).toInt();
    if (name.size() == 4)
        return ofMonths(name, year, 1, 12);
    const QString part = name.mid(5);
    if (part.at(0).isDigit())
        return ofMonths(name, year, part.toInt(), 1);
    const int number = part.mid(1).toInt();
    const int months = part.at(0) == u'Q' ? 3 : part.at(0) == u'T' ? 4 : 6;
    return ofMonths(name, year, (number - 1) * months + 1, months);
}

QList<Period> cut(const Period &period, const QString &nameFormat, int months)
{
    QList<Period> parts;
    QDate first(period.from.year(), months == 12 ? 1 : period.from.month(), 1);
    for (; first <= period.to; first = first.addMonths(months)) {
        const QDate last = first.addMonths(months).addDays(-1);
        parts.append({ first.toString(nameFormat), qMax(first, period.from), qMin(last, period.to) });
    }
    return parts;
}

} // namespace

Period plainPeriod(const QString &name)
{
    const QStringList ends = name.split(u".."_s);
    if (ends.size() == 1)
        return single(name);
    if (ends.first().size() == 10)
        return { name, QDate::fromString(ends.first(), Qt::ISODate), QDate::fromString(ends.last(), Qt::ISODate) };
    return { name, single(ends.first()).from, single(ends.last()).to };
}

Period periodBefore(const Period &period)
{
    const QDate to = period.from.addDays(-1);
    if (isOfDays(period))
        return { {}, period.from.addDays(-(period.from.daysTo(period.to) + 1)), to };
    return { {}, period.from.addMonths(-monthsIn(period)), to };
}

Period yearBefore(const Period &period)
{
    const QDate from = period.from.addYears(-1);
    if (isOfDays(period))
        return { {}, from, period.to.addYears(-1) };
    return { {}, from, from.addMonths(monthsIn(period)).addDays(-1) };
}

Period monthYearBefore(const Period &month, const Period &period)
{
    const QDate first(month.from.year() - 1, month.from.month(), 1);
    const Period all = yearBefore(period);
    return { {}, qMax(first, all.from), qMin(first.addMonths(1).addDays(-1), all.to) };
}

QList<Period> monthsOf(const Period &period)
{
    return cut(period, u"yyyy-MM"_s, 1);
}

QList<Period> yearsOf(const Period &period)
{
    return cut(period, u"yyyy"_s, 12);
}

} // namespace lyhord::test
