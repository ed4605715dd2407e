#pragma once

#include "core/model/period.h"
#include "core/model/result.h"

#include <QtCore/QList>

namespace lyhord {

//! "2026-10", "2026-Q3", "2026-T3" (a third of a year), "2026-H2", "2026", "2020..2026", "2026-01..2026-08",
//! "2026-10-01..2026-10-15"
[[nodiscard]] Result<Period> periodFrom(const QString &text);

//! R104: a rise is named from this many cases on, and only against the same time last year
inline constexpr qint64 fewestOfARise = 5;

//! As long and of the same kind, right before it
[[nodiscard]] Period periodBefore(const Period &period);
//! The same a year before; 29 February becomes 28 February
[[nodiscard]] Period samePeriodLastYear(const Period &period);
//! R104: of the other one as many days as have come of the period; today: local
[[nodiscard]] Period sameDaysOf(const Period &other, const Period &period, QDate today);
//! R88: of the other one as many answer days as have passed of the period; it ends before it begins where none has
[[nodiscard]] Period dueDaysOf(const Period &other, const Period &period, QDate today);
//! The last days of a period that are counted, both inside
struct CountedTo
{
    QDate received;
    QDate due; //!< R88: before the day of making; before the period where none is counted
    friend bool operator==(const CountedTo &, const CountedTo &) = default;
};
[[nodiscard]] CountedTo countedTo(const Period &period, QDate made);
//! "October 2026", "January–August 2026", "1–15 October 2026", translated
[[nodiscard]] QString titleOf(const Period &period);
//! Its first and its last day, also of whole months: "1–31 October 2026", translated
[[nodiscard]] QString daysOf(const Period &period);
//! Calendar months that lie wholly in it, by their first days
[[nodiscard]] QList<QDate> wholeMonthsIn(const Period &period);
//! Calendar months that touch it, by their first days
[[nodiscard]] QList<QDate> monthsTouching(const Period &period);
[[nodiscard]] Period monthOf(QDate day);

} // namespace lyhord
