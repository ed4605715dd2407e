#pragma once

#include "core/rules/personaldata.h"

#include <QtCore/QList>
#include <QtCore/QStringList>
#include <QtCore/QStringView>

namespace lyhord {

//! Telephone numbers other than the own ones (P8), by start; positions in UTF-16 units
[[nodiscard]] QList<PersonalDataSpan> findPhoneNumbers(QStringView text, const QStringList &ownNumbers);

} // namespace lyhord
