#pragma once

#include "core/model/fact.h"

#include <QtCore/QDate>

#include <vector>

namespace lyhord {

//! Which local day a moment lies on, a million times over. Not for several threads at once.
class LocalDays
{
public:
    //! epoch: seconds in UTC
    [[nodiscard]] DayNumber dayOf(qint64 epoch);

private:
    [[nodiscard]] qint64 startOf(DayNumber day);
    std::vector<qint64> m_starts; //!< of the days from 1970-01-01; unknown ones are negative
};

[[nodiscard]] inline DayNumber dayNumber(QDate day)
{
    return day.isValid() ? static_cast<DayNumber>(day.toJulianDay() - 2'440'588) : noDay;
}
[[nodiscard]] inline QDate dateOf(DayNumber day)
{
    return day == noDay ? QDate() : QDate::fromJulianDay(qint64(day) + 2'440'588);
}

} // namespace lyhord
