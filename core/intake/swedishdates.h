#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QString>

#include <optional>

namespace lyhord {

//! A day with or without a time, as people and spreadsheets in Sweden write it: "2024-03-05", "5/3 2024",
//! "05.03.2024 14:30", "den 5 mars 2024 kl. 14.30". Day before month. Local time unless an offset is given.
[[nodiscard]] std::optional<QDateTime> momentFromText(const QString &text);
//! By a format of QDateTime, as a mapping may say
[[nodiscard]] std::optional<QDateTime> momentFromText(const QString &text, const QString &format);

} // namespace lyhord
