#include "core/report/statistics.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::Period)
};

Period monthsFrom(const QString &name, int year, int firstMonth, int months)
{
    const QDate from(year, firstMonth, 1);
    return { name, from, from.addMonths(months).addDays(-1) };
}

} // namespace

Result<Period> periodFrom(const QString &text)
{
    static const QRegularExpression pattern(
        u"^(?<year>\\d{4})(?:-(?:(?<month>\\d{2})|(?<part>[QTH])(?<number>[1-4])))?$"_s);
    static const QRegularExpression range(u"^(\\d{4}-\\d{2}-\\d{2})\\.\\.(\\d{4}-\\d{2}-\\d{2})$"_s);
    const auto unknown = [&text] {
        return refused(u"period"_s,
            Tr::tr("\"%1\" is no period. Write 2026, 2026-10, 2026-Q3, 2026-T3, 2026-H2 or 2026-10-01..2026-10-15.")
                .arg(text));
    };
    if (const auto match = range.match(text); match.hasMatch()) {
        const Period period{ text, QDate::fromString(match.captured(1), Qt::ISODate),
            QDate::fromString(match.captured(2), Qt::ISODate) };
        if (!period.from.isValid() || !period.to.isValid())
            return unknown();
        if (period.from > period.to)
            return refused(u"period"_s, Tr::tr("The period ends before it begins."));
        return period;
    }
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return unknown();
    const int year = match.captured(u"year"_s).toInt();
    if (year < 1)
        return unknown();
    if (match.hasCaptured(u"month"_s)) {
        const int month = match.captured(u"month"_s).toInt();
        return month >= 1 && month <= 12 ? Result<Period>(monthsFrom(text, year, month, 1)) : unknown();
    }
    if (!match.hasCaptured(u"part"_s))
        return monthsFrom(text, year, 1, 12);
    const QString part = match.captured(u"part"_s);
    const int length = part == u"Q" ? 3 : part == u"T" ? 4 : 6;
    const int number = match.captured(u"number"_s).toInt();
    return number * length <= 12 ? Result<Period>(monthsFrom(text, year, (number - 1) * length + 1, length))
                                 : unknown();
}

} // namespace lyhord
