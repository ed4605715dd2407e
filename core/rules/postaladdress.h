#pragma once

#include "core/rules/personaldata.h"

#include <QtCore/QList>
#include <QtCore/QStringView>

namespace lyhord {

//! Postal addresses, as well as a pattern can tell (P11), by start; positions in UTF-16 units
[[nodiscard]] QList<PersonalDataSpan> findPostalAddresses(QStringView text);

} // namespace lyhord
