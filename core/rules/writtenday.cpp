#include "core/rules/writtenday.h"

#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>

#include <utility>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {

constexpr int leastLetters = 3; //!< of a month's name

//! 0: none
int monthNamed(const QString &word)
{
    if (word.size() < leastLetters)
        return 0;
    for (const QLocale::Language language : { QLocale::Swedish, QLocale::English, QLocale::Finnish }) {
        const QLocale locale(language);
        for (int month = 1; month <= 12; ++month) {
            if (locale.standaloneMonthName(month).startsWith(word, Qt::CaseInsensitive)
                || locale.monthName(month).startsWith(word, Qt::CaseInsensitive))
                return month;
        }
    }
    return 0;
}

std::optional<QDate> sound(QDate day)
{
    return day.isValid() ? std::optional(day) : std::nullopt;
}

std::optional<QDate> withoutYear(int month, int day, QDate today, YearMeant meant)
{
    if (meant == YearMeant::Current)
        return sound(QDate(today.year(), month, day));
    std::optional<QDate> best;
    for (int year = today.year() - 1; year <= today.year() + 1; ++year) {
        const QDate candidate(year, month, day);
        if (!candidate.isValid() || (meant == YearMeant::Coming && candidate < today))
            continue;
        if (!best || qAbs(today.daysTo(candidate)) <= qAbs(today.daysTo(*best)))
            best = candidate;
    }
    return best;
}

std::optional<QDate> dayOfMonth(int day, QDate today, YearMeant meant)
{
    const QDate here(today.year(), today.month(), day);
    if (meant != YearMeant::Coming || !here.isValid() || here >= today)
        return sound(here);
    const QDate next = today.addMonths(1);
    return sound(QDate(next.year(), next.month(), day));
}

std::optional<QDate> inOneWord(const QString &written, QDate today)
{
    static const std::pair<QLatin1StringView, int> words[] = { { "idag"_L1, 0 }, { "today"_L1, 0 }, { "imorgon"_L1, 1 },
        { "imorron"_L1, 1 }, { "tomorrow"_L1, 1 }, { "huomenna"_L1, 1 }, { "yesterday"_L1, -1 }, { "eilen"_L1, -1 },
        { "ylihuomenna"_L1, 2 } };
    QString plain = written.toLower();
    plain.remove(u' ');
    for (const auto &[word, days] : words) {
        if (plain == word)
            return today.addDays(days);
    }
    if (plain == u"tänään"_s)
        return today;
    if (plain == u"igår"_s)
        return today.addDays(-1);
    return plain == u"iövermorgon"_s || plain == u"övermorgon"_s ? std::optional(today.addDays(2)) : std::nullopt;
}

//! "1 januari 2027", "1. tammikuuta", "Jan 1, 2027"
std::optional<QDate> withMonthsName(const QString &written, QDate today, YearMeant meant)
{
    static const QRegularExpression dayFirst(u"^(\\d{1,2})(?:\\.|:[ae])?\\s*(\\p{L}+)\\.?(?:,?\\s*(\\d{4}))?$"_s);
    static const QRegularExpression monthFirst(u"^(\\p{L}+)\\.?\\s*(\\d{1,2})(?:,?\\s+(\\d{4}))?$"_s);
    auto match = dayFirst.match(written);
    int day = match.captured(1).toInt();
    int month = monthNamed(match.captured(2));
    if (!match.hasMatch()) {
        match = monthFirst.match(written);
        month = monthNamed(match.captured(1));
        day = match.captured(2).toInt();
    }
    if (!match.hasMatch() || month == 0)
        return std::nullopt;
    const QString year = match.captured(3);
    return year.isEmpty() ? withoutYear(month, day, today, meant) : sound(QDate(year.toInt(), month, day));
}

} // namespace

std::optional<QDate> writtenDay(const QString &written, QDate today, YearMeant meant)
{
    static const QRegularExpression yearFirst(u"^(\\d{4})[-./ ]?(\\d{1,2})[-./ ]?(\\d{1,2})$"_s);
    static const QRegularExpression yearLast(u"^(\\d{1,2})[-./ ]\\s*(\\d{1,2})[-./ ]\\s*(\\d{4})$"_s);
    static const QRegularExpression dayAndMonth(u"^(\\d{1,2})[-./ ]\\s*(\\d{1,2})\\.?$"_s);
    static const QRegularExpression dayOnly(u"^(\\d{1,2})\\.?$"_s);
    const QString plain = written.simplified();
    if (const auto m = yearFirst.match(plain); m.hasMatch())
        return sound(QDate(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt()));
    if (const auto m = yearLast.match(plain); m.hasMatch())
        return sound(QDate(m.captured(3).toInt(), m.captured(2).toInt(), m.captured(1).toInt()));
    if (const auto m = dayAndMonth.match(plain); m.hasMatch())
        return withoutYear(m.captured(2).toInt(), m.captured(1).toInt(), today, meant);
    if (const auto m = dayOnly.match(plain); m.hasMatch())
        return dayOfMonth(m.captured(1).toInt(), today, meant);
    if (const auto day = inOneWord(plain, today))
        return day;
    return withMonthsName(plain, today, meant);
}

} // namespace lyhord
