#include "core/rules/dayinsentence.h"

#include "core/model/clock.h"

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isFinnish(const QLocale &locale)
{
    return locale.language() == QLocale::Finnish;
}

//! What follows the number of a day
QString stop(const QLocale &locale)
{
    return isFinnish(locale) ? u"."_s : QString();
}

} // namespace

QString dayInSentence(QDate day, const QLocale &locale)
{
    return locale.toString(day, u"d"_s + stop(locale) + u" MMMM yyyy"_s);
}

QString daysInSentence(QDate from, QDate to, const QLocale &locale)
{
    const QString last = dayInSentence(to, locale);
    if (from == to)
        return last;
    if (from.year() != to.year())
        return dayInSentence(from, locale) + u" – "_s + last;
    const QString format = u"d"_s + stop(locale) + (from.month() == to.month() ? u""_s : u" MMMM"_s);
    return locale.toString(from, format) + u'–' + last;
}

QString momentInSentence(const QDateTime &moment, const QLocale &locale)
{
    if (!moment.isValid())
        return {};
    const QDateTime local = toLocal(moment);
    const QString time = isFinnish(locale) ? local.toString(u"'klo' H.mm"_s) : local.toString(u"HH:mm"_s);
    return dayInSentence(local.date(), locale) + u' ' + time;
}

} // namespace lyhord
