#pragma once

#include "core/model/period.h"

#include <QtCore/QList>

namespace lyhord::test {

//! By the form of the name: 2026, 2026-10, 2026-Q3, 2026-T3, 2026-H2, 2026-01..2026-08, 2020..2026, or two days
[[nodiscard]] Period plainPeriod(const QString &name);
//! As many months, or days, right before
[[nodiscard]] Period periodBefore(const Period &period);
[[nodiscard]] Period yearBefore(const Period &period);
//! The same month a year before, as far as the period's year before has it
[[nodiscard]] Period monthYearBefore(const Period &month, const Period &period);
//! Parts of the period, named 2026-10 and 2026; the first and the last may be cut short
[[nodiscard]] QList<Period> monthsOf(const Period &period);
[[nodiscard]] QList<Period> yearsOf(const Period &period);

} // namespace lyhord::test
