#include "core/intake/swedishdates.h"

#include "core/intake/formwords.h"
#include "core/model/clock.h"

#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>
#include <QtCore/QTimeZone>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace lyhord {

namespace {

//! Empty for a day that is none, and for a time that the clock leaps over in spring
std::optional<QDateTime> localMoment(QDate day, QTime time)
{
    if (!day.isValid() || !time.isValid())
        return std::nullopt;
    static const QTimeZone zone(localZoneName);
    const QDateTime moment(day, time, zone);
    if (!moment.isValid() || moment.date() != day || moment.time() != time)
        return std::nullopt;
    return moment.toUTC();
}

//! "mars", "mar", "maj", "oct"; 0 if it is no month
int monthNamed(const QString &name)
{
    static const std::array<QStringView, 12> months{ u"jan", u"feb", u"mar", u"apr", u"maj", u"jun", u"jul", u"aug",
        u"sep", u"okt", u"nov", u"dec" };
    QString start = name.left(3);
    if (start == u"may"_s)
        start = u"maj"_s;
    if (start == u"oct"_s)
        start = u"okt"_s;
    for (int month = 1; month <= 12; ++month) {
        if (start == months.at(static_cast<size_t>(month - 1)))
            return month;
    }
    return 0;
}

QTime timeIn(const QString &text)
{
    if (text.isEmpty())
        return { 0, 0 };
    static const QRegularExpression pattern(
        uR"(^[,t]?\s*(?:kl\.?\s*)?(\d{1,2})[:.](\d\d)(?:[:.](\d\d)(?:[.,]\d+)?)?$)"_s);
    const auto match = pattern.match(text);
    return match.hasMatch() ? QTime(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt())
                            : QTime();
}

} // namespace

std::optional<QDateTime> momentFromText(const QString &text)
{
    const QString simple = folded(text);
    static const QRegularExpression offset(uR"([t ]\d\d:\d\d.*(z|[+-]\d\d:?\d\d)$)"_s);
    if (offset.match(simple).hasMatch()) {
        const QDateTime moment = momentFromIso(simple.toUpper().replace(u' ', u'T'));
        return moment.isValid() ? std::optional(moment) : std::nullopt;
    }
    static const QRegularExpression yearFirst(uR"(^(\d{4})([-/.]?)(\d\d)\2(\d\d)(?=$|[ ,t])(.*)$)"_s);
    if (const auto match = yearFirst.match(simple); match.hasMatch())
        return localMoment({ match.captured(1).toInt(), match.captured(3).toInt(), match.captured(4).toInt() },
            timeIn(match.captured(5).trimmed()));
    static const QRegularExpression dayFirst(uR"(^(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/. ]\s?(\d{4})(?=$|[ ,t])(.*)$)"_s);
    if (const auto match = dayFirst.match(simple); match.hasMatch())
        return localMoment({ match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt() },
            timeIn(match.captured(4).trimmed()));
    static const QRegularExpression inWords(
        uR"(^(?:\p{L}+ )?(?:den )?(\d{1,2})(?::?e|:a|\.)? (\p{L}+)\.? (\d{4})(?=$|[ ,t])(.*)$)"_s);
    if (const auto match = inWords.match(simple); match.hasMatch())
        return localMoment({ match.captured(3).toInt(), monthNamed(match.captured(2)), match.captured(1).toInt() },
            timeIn(match.captured(4).trimmed()));
    return std::nullopt;
}

std::optional<QDateTime> momentFromText(const QString &text, const QString &format)
{
    if (format.isEmpty())
        return momentFromText(text);
    const QDateTime read = QLocale(QLocale::Swedish).toDateTime(text.simplified(), format);
    return read.isValid() ? localMoment(read.date(), read.time()) : std::nullopt;
}

} // namespace lyhord
