#include "ui/statistics/periodkind.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::PeriodKind)
};

int monthsOf(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::Month:
        return 1;
    case PeriodKind::Quarter:
    case PeriodKind::JanuaryToMarch:
        return 3;
    case PeriodKind::Tertial:
        return 4;
    case PeriodKind::HalfYear:
        return 6;
    case PeriodKind::JanuaryToAugust:
        return 8;
    case PeriodKind::Year:
    case PeriodKind::Years:
    case PeriodKind::Days:
        break;
    }
    return 12;
}

//! How many of them a year has
int partsOf(PeriodKind kind)
{
    const bool fromJanuary = kind == PeriodKind::JanuaryToMarch || kind == PeriodKind::JanuaryToAugust;
    return fromJanuary ? 1 : 12 / monthsOf(kind);
}

QString nameOf(PeriodKind kind, int year, int part)
{
    switch (kind) {
    case PeriodKind::Month:
        return u"%1-%2"_s.arg(year).arg(part, 2, 10, QChar(u'0'));
    case PeriodKind::Quarter:
        return u"%1-Q%2"_s.arg(year).arg(part);
    case PeriodKind::Tertial:
        return u"%1-T%2"_s.arg(year).arg(part);
    case PeriodKind::HalfYear:
        return u"%1-H%2"_s.arg(year).arg(part);
    case PeriodKind::JanuaryToMarch:
        return u"%1-01..%1-03"_s.arg(year);
    case PeriodKind::JanuaryToAugust:
        return u"%1-01..%1-08"_s.arg(year);
    case PeriodKind::Year:
    case PeriodKind::Years:
    case PeriodKind::Days:
        break;
    }
    return QString::number(year);
}

QStringList yearRanges(QDate firstDay, QDate today)
{
    QStringList names;
    for (int to = today.year(); to > firstDay.year(); --to) {
        for (int from = to - 1; from >= firstDay.year(); --from)
            names.append(u"%1..%2"_s.arg(from).arg(to));
    }
    return names;
}

//! The last day of a period that is no range of typed days
QDate lastDay(const QString &name)
{
    const QString end = name.section(u".."_s, -1);
    const int year = end.left(4).toInt();
    const QString part = end.mid(5);
    int month = 12;
    if (part.startsWith(u'Q'))
        month = 3 * part.mid(1).toInt();
    else if (part.startsWith(u'T'))
        month = 4 * part.mid(1).toInt();
    else if (part.startsWith(u'H'))
        month = 6 * part.mid(1).toInt();
    else if (!part.isEmpty())
        month = part.toInt();
    return QDate(year, month, 1).addMonths(1).addDays(-1);
}

} // namespace

QString inWords(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::Month:
        return Tr::tr("Month");
    case PeriodKind::Quarter:
        return Tr::tr("Quarter");
    case PeriodKind::Tertial:
        //: a third of a year
        return Tr::tr("Tertial");
    case PeriodKind::HalfYear:
        return Tr::tr("Half-year");
    case PeriodKind::Year:
        return Tr::tr("Year");
    case PeriodKind::Years:
        return Tr::tr("Several years");
    case PeriodKind::JanuaryToMarch:
        return Tr::tr("January–March");
    case PeriodKind::JanuaryToAugust:
        return Tr::tr("January–August");
    case PeriodKind::Days:
        //: a period from one day to another
        return Tr::tr("Days from–to");
    }
    return {};
}

QStringList periodNames(PeriodKind kind, QDate firstDay, QDate today)
{
    if (kind == PeriodKind::Days)
        return {};
    if (kind == PeriodKind::Years)
        return yearRanges(firstDay, today);
    QStringList names;
    for (int year = today.year(); year >= firstDay.year(); --year) {
        for (int part = partsOf(kind); part >= 1; --part) {
            const QDate from = QDate(year, 1, 1).addMonths((part - 1) * monthsOf(kind));
            if (from <= today && from.addMonths(monthsOf(kind)) > firstDay)
                names.append(nameOf(kind, year, part));
        }
    }
    return names;
}

QString newestWhole(const QStringList &names, QDate today)
{
    for (const QString &name : names) {
        if (lastDay(name) < today)
            return name;
    }
    return names.value(0);
}

QString daysName(QDate from, QDate to)
{
    return from.toString(Qt::ISODate) + u".."_s + to.toString(Qt::ISODate);
}

QString periodInWords(PeriodKind kind, const QString &name)
{
    const QString year = name.left(4);
    const QString part = name.mid(6, 1);
    switch (kind) {
    case PeriodKind::Month:
        //: a month and its year
        return Tr::tr("%1 %2").arg(QLocale().standaloneMonthName(name.mid(5, 2).toInt()), year);
    case PeriodKind::Quarter:
        return Tr::tr("Quarter %1 %2").arg(part, year);
    case PeriodKind::Tertial:
        return Tr::tr("Tertial %1 %2").arg(part, year);
    case PeriodKind::HalfYear:
        return part == u"1" ? Tr::tr("First half of %1").arg(year) : Tr::tr("Second half of %1").arg(year);
    case PeriodKind::Years:
        //: several years, from and to
        return Tr::tr("%1–%2").arg(year, name.section(u".."_s, -1));
    case PeriodKind::JanuaryToMarch:
        return Tr::tr("January–March %1").arg(year);
    case PeriodKind::JanuaryToAugust:
        return Tr::tr("January–August %1").arg(year);
    case PeriodKind::Year:
    case PeriodKind::Days:
        break;
    }
    return name;
}

} // namespace lyhord
