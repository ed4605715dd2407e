#pragma once

#include "core/rules/personaldata.h"

#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtCore/QStringView>

namespace lyhord {

//! Personal, coordination, interim and organisation numbers (P1–P7), by start; positions in UTF-16 units
[[nodiscard]] QList<PersonalDataSpan> findPersonNumbers(QStringView text, QDate today);

} // namespace lyhord
