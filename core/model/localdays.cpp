#include "core/model/localdays.h"

#include "core/model/clock.h"

namespace lyhord {

namespace {

constexpr qint64 secondsInDay = 86'400;
constexpr qint64 winterOffset = 3'600;
constexpr DayNumber lastKept = 200 * 366;

} // namespace

qint64 LocalDays::startOf(DayNumber day)
{
    const auto start = [day] { return startOfLocalDay(dateOf(day)).toSecsSinceEpoch(); };
    if (day <= 0 || day > lastKept)
        return start();
    const auto place = static_cast<size_t>(day);
    if (place >= m_starts.size())
        m_starts.resize(place + 400, -1);
    if (m_starts[place] < 0)
        m_starts[place] = start();
    return m_starts[place];
}

DayNumber LocalDays::dayOf(qint64 epoch)
{
    // Local time is at least an hour ahead and at most two: the day is this one or the next.
    const qint64 ahead = epoch + winterOffset;
    const qint64 guess = ahead >= 0 ? ahead / secondsInDay : (ahead - secondsInDay + 1) / secondsInDay;
    const auto day = static_cast<DayNumber>(guess);
    return epoch >= startOf(day + 1) ? day + 1 : epoch < startOf(day) ? day - 1 : day;
}

} // namespace lyhord
