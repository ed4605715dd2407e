#pragma once

#include <QtCore/QDate>
#include <QtCore/QString>

#include <optional>

namespace lyhord {

//! Which year a day is in that is written without one
enum class YearMeant {
    Nearest, //!< "1/1" in November is the January to come, "30/12" in January the December that was
    Coming, //!< where something begins: never a day that has been
    Current, //!< where one looks at what has been: the year that today is in
};

//! The day a person wrote: "2026-11-20", "20/11", "20.11.2026", "20", "20 november 2027", "20 nov.", "i morgon", with
//! the months' names in Swedish, Finnish and English. Nothing where it is no day of the calendar.
[[nodiscard]] std::optional<QDate> writtenDay(
    const QString &written, QDate today, YearMeant meant = YearMeant::Nearest);

} // namespace lyhord
