#include "core/statistics/periods.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::Period)
};

constexpr int monthsInYear = 12;

Period monthsFrom(const QString &name, int year, int firstMonth, int months)
{
    const QDate from(year, firstMonth, 1);
    return { name, from, from.addMonths(months).addDays(-1) };
}

bool isMonth(int month)
{
    return month >= 1 && month <= monthsInYear;
}

tl::unexpected<Error> unknown(const QString &text)
{
    return refused(u"period"_s,
        Tr::tr("\"%1\" is no period. Write 2026, 2026-10, 2026-Q3, 2026-T3, 2026-H2, 2026-01..2026-08, 2020..2026 or "
               "2026-10-01..2026-10-15.")
            .arg(text));
}

tl::unexpected<Error> endsBeforeItBegins()
{
    return refused(u"period"_s, Tr::tr("The period ends before it begins."));
}

//! One end of a range: a day, a month or a year
std::optional<Period> spanFrom(const QString &text)
{
    const QList<QString> parts = text.split(u'-');
    const int year = parts.at(0).toInt();
    if (year < 1)
        return std::nullopt;
    if (parts.size() == 1)
        return monthsFrom(text, year, 1, monthsInYear);
    if (parts.size() == 2)
        return isMonth(parts.at(1).toInt()) ? std::optional(monthsFrom(text, year, parts.at(1).toInt(), 1))
                                            : std::nullopt;
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() ? std::optional(Period{ text, day, day }) : std::nullopt;
}

Result<Period> rangeFrom(const QString &text, const QString &first, const QString &last)
{
    const auto from = spanFrom(first);
    const auto to = spanFrom(last);
    if (!from || !to || first.size() != last.size())
        return unknown(text);
    if (from->from > to->to)
        return endsBeforeItBegins();
    return Period{ text, from->from, to->to };
}

Result<Period> partFrom(const QString &text, int year, const QString &part, int number)
{
    const int length = part == u"Q" ? 3 : part == u"T" ? 4 : 6;
    if (number * length > monthsInYear)
        return unknown(text);
    return monthsFrom(text, year, (number - 1) * length + 1, length);
}

bool beginsMonth(QDate day)
{
    return day.day() == 1;
}

bool endsMonth(QDate day)
{
    return day.day() == day.daysInMonth();
}

bool isWholeMonths(const Period &period)
{
    return beginsMonth(period.from) && endsMonth(period.to);
}

int monthsIn(const Period &period)
{
    return (period.to.year() - period.from.year()) * monthsInYear + period.to.month() - period.from.month() + 1;
}

bool isWholeYears(const Period &period)
{
    return isWholeMonths(period) && period.from.month() == 1 && period.to.month() == monthsInYear;
}

QString month(QDate day)
{
    return day.toString(u"yyyy-MM"_s);
}

//! What a period of whole months is called when it is written
QString nameOf(QDate from, int months)
{
    const QDate to = from.addMonths(months).addDays(-1);
    if (months == 1)
        return month(from);
    if (months % monthsInYear == 0 && from.month() == 1) {
        return months == monthsInYear ? QString::number(from.year()) : u"%1..%2"_s.arg(from.year()).arg(to.year());
    }
    for (const auto &[letter, length] :
        { std::pair(QChar(u'Q'), 3), std::pair(QChar(u'T'), 4), std::pair(QChar(u'H'), 6) }) {
        if (months == length && from.month() % length == 1)
            return u"%1-%2%3"_s.arg(
                QString::number(from.year()), QString(letter), QString::number(from.month() / length + 1));
    }
    return u"%1..%2"_s.arg(month(from), month(to));
}

Period ofMonths(QDate from, int months)
{
    return { nameOf(from, months), from, from.addMonths(months).addDays(-1) };
}

Period ofDays(QDate from, QDate to)
{
    return { u"%1..%2"_s.arg(from.toString(Qt::ISODate), to.toString(Qt::ISODate)), from, to };
}

QString monthName(int number)
{
    const std::array names{ Tr::tr("January"), Tr::tr("February"), Tr::tr("March"), Tr::tr("April"), Tr::tr("May"),
        Tr::tr("June"), Tr::tr("July"), Tr::tr("August"), Tr::tr("September"), Tr::tr("October"), Tr::tr("November"),
        Tr::tr("December") };
    return names.at(static_cast<size_t>(number - 1));
}

QString dayTitle(QDate day)
{
    return Tr::tr("%1 %2 %3", "day, month, year").arg(day.day()).arg(monthName(day.month())).arg(day.year());
}

QString daysTitle(QDate from, QDate to)
{
    if (from == to)
        return dayTitle(from);
    if (from.year() != to.year())
        return Tr::tr("%1 – %2", "from, to").arg(dayTitle(from), dayTitle(to));
    if (from.month() != to.month()) {
        return Tr::tr("%1 %2 – %3 %4 %5", "day, month, day, month, year")
            .arg(QString::number(from.day()), monthName(from.month()), QString::number(to.day()), monthName(to.month()),
                QString::number(to.year()));
    }
    return Tr::tr("%1–%2 %3 %4", "day, day, month, year")
        .arg(QString::number(from.day()), QString::number(to.day()), monthName(to.month()), QString::number(to.year()));
}

QString monthTitle(QDate day)
{
    return Tr::tr("%1 %2", "month, year").arg(monthName(day.month())).arg(day.year());
}

} // namespace

Result<Period> periodFrom(const QString &text)
{
    static const QRegularExpression pattern(
        u"^(?<year>\\d{4})(?:-(?:(?<month>\\d{2})|(?<part>[QTH])(?<number>[1-4])))?$"_s);
    static const QRegularExpression range(u"^(\\d{4}(?:-\\d{2}){0,2})\\.\\.(\\d{4}(?:-\\d{2}){0,2})$"_s);
    if (const auto match = range.match(text); match.hasMatch())
        return rangeFrom(text, match.captured(1), match.captured(2));
    const auto match = pattern.match(text);
    const int year = match.captured(u"year"_s).toInt();
    if (!match.hasMatch() || year < 1)
        return unknown(text);
    if (match.hasCaptured(u"part"_s))
        return partFrom(text, year, match.captured(u"part"_s), match.captured(u"number"_s).toInt());
    if (!match.hasCaptured(u"month"_s))
        return monthsFrom(text, year, 1, monthsInYear);
    const int number = match.captured(u"month"_s).toInt();
    return isMonth(number) ? Result<Period>(monthsFrom(text, year, number, 1)) : unknown(text);
}

Period periodBefore(const Period &period)
{
    if (isWholeMonths(period)) {
        const int months = monthsIn(period);
        return ofMonths(period.from.addMonths(-months), months);
    }
    const qint64 days = period.from.daysTo(period.to) + 1;
    return ofDays(period.from.addDays(-days), period.from.addDays(-1));
}

Period samePeriodLastYear(const Period &period)
{
    if (isWholeMonths(period))
        return ofMonths(period.from.addYears(-1), monthsIn(period));
    return ofDays(period.from.addYears(-1), period.to.addYears(-1));
}

Period sameDaysOf(const Period &other, const Period &period, QDate today)
{
    if (today > period.to)
        return other;
    const QDate last = std::min(other.from.addDays(period.from.daysTo(today)), other.to);
    return last == other.to ? other : ofDays(other.from, last);
}

Period dueDaysOf(const Period &other, const Period &period, QDate today)
{
    if (today > period.to)
        return other;
    const QDate last = std::min(other.from.addDays(period.from.daysTo(today) - 1), other.to);
    return last == other.to ? other : ofDays(other.from, last);
}

CountedTo countedTo(const Period &period, QDate made)
{
    return { std::min(period.to, made), std::min(period.to, made.addDays(-1)) };
}

QString daysOf(const Period &period)
{
    return daysTitle(period.from, period.to);
}

QString titleOf(const Period &period)
{
    if (!isWholeMonths(period))
        return daysOf(period);
    if (isWholeYears(period)) {
        return period.from.year() == period.to.year()
            ? QString::number(period.from.year())
            : Tr::tr("%1–%2", "years").arg(period.from.year()).arg(period.to.year());
    }
    if (monthsIn(period) == 1)
        return monthTitle(period.from);
    if (period.from.year() != period.to.year())
        return Tr::tr("%1 – %2", "from, to").arg(monthTitle(period.from), monthTitle(period.to));
    return Tr::tr("%1–%2 %3", "month, month, year")
        .arg(monthName(period.from.month()), monthName(period.to.month()))
        .arg(period.from.year());
}

QList<QDate> wholeMonthsIn(const Period &period)
{
    QList<QDate> months = monthsTouching(period);
    months.removeIf([&period](QDate first) { return first < period.from || monthOf(first).to > period.to; });
    return months;
}

QList<QDate> monthsTouching(const Period &period)
{
    QList<QDate> months;
    for (QDate first(period.from.year(), period.from.month(), 1); first <= period.to; first = first.addMonths(1))
        months.append(first);
    return months;
}

Period monthOf(QDate day)
{
    return ofMonths(QDate(day.year(), day.month(), 1), 1);
}

} // namespace lyhord
