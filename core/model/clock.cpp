#include "core/model/clock.h"

#include <QtCore/QTimeZone>

namespace lyhord {

namespace {

const QTimeZone &localZone()
{
    static const QTimeZone zone(localZoneName);
    return zone;
}

} // namespace

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

QDate localDay(const QDateTime &moment)
{
    return toLocal(moment).date();
}

QDateTime startOfLocalDay(QDate day)
{
    return day.startOfDay(localZone()).toUTC();
}

QDateTime toLocal(const QDateTime &moment)
{
    return moment.toTimeZone(localZone());
}

QDateTime momentFromIso(QStringView text)
{
    QDateTime moment = QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
    if (!moment.isValid())
        return {};
    if (moment.timeSpec() == Qt::LocalTime) // no offset was given
        moment = QDateTime(moment.date(), moment.time(), localZone());
    return moment.isValid() ? moment.toUTC() : QDateTime();
}

QString toIso(const QDateTime &moment)
{
    return toLocal(moment).toOffsetFromUtc(toLocal(moment).offsetFromUtc()).toString(Qt::ISODate);
}

} // namespace lyhord
