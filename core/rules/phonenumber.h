#pragma once

#include "core/rules/personaldata.h"

#include <QtCore/QList>
#include <QtCore/QStringList>
#include <QtCore/QStringView>

namespace lyhord {

//! By start; positions in UTF-16 units
struct PhoneNumbers
{
    QList<PersonalDataSpan> others;
    QList<PersonalDataSpan> own; //!< the municipality's, which tell of nobody (P8)
};
[[nodiscard]] PhoneNumbers findPhoneNumbers(QStringView text, const QStringList &ownNumbers);

} // namespace lyhord
