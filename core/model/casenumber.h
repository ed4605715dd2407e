#pragma once

#include <QtCore/QString>

namespace lyhord {

inline constexpr int leastRunningDigits = 6; //!< "000123"

//! "2026-000123", with the municipality's prefix and a hyphen before it where there is one
[[nodiscard]] QString caseNumber(const QString &prefix, int year, qint64 running);

} // namespace lyhord
