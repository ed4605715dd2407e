#pragma once

#include "core/model/names.h"

#include <QtCore/QDate>
#include <QtCore/QStringList>

// The periods a person can choose among, by the names that periodFrom() takes.
namespace lyhord {

enum class PeriodKind {
    Month,
    Quarter,
    Tertial,
    HalfYear,
    Year,
    Years, //!< several years
    JanuaryToMarch, //!< what Eskilstuna reports in April (O9)
    JanuaryToAugust, //!< and in September
    Days, //!< any days, typed
};
LYHORD_NAMES(PeriodKind, 9, { PeriodKind::Month, QLatin1StringView("month") },
    { PeriodKind::Quarter, QLatin1StringView("quarter") }, { PeriodKind::Tertial, QLatin1StringView("tertial") },
    { PeriodKind::HalfYear, QLatin1StringView("half_year") }, { PeriodKind::Year, QLatin1StringView("year") },
    { PeriodKind::Years, QLatin1StringView("years") },
    { PeriodKind::JanuaryToMarch, QLatin1StringView("january_to_march") },
    { PeriodKind::JanuaryToAugust, QLatin1StringView("january_to_august") },
    { PeriodKind::Days, QLatin1StringView("days") })

[[nodiscard]] QString inWords(PeriodKind kind);
//! Newest first: those that have begun by today and do not end before the first day. None for days.
[[nodiscard]] QStringList periodNames(PeriodKind kind, QDate firstDay, QDate today);
//! The newest that is over by today, else the newest; empty if there is none
[[nodiscard]] QString newestWhole(const QStringList &names, QDate today);
[[nodiscard]] QString daysName(QDate from, QDate to);
//! "October 2026" for "2026-10"
[[nodiscard]] QString periodInWords(PeriodKind kind, const QString &name);

} // namespace lyhord
