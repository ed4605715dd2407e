#pragma once

#include "core/store/wantedwords.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

// What was typed, found in where somebody lives (R102).
namespace lyhord::searchtext {

//! The address with its postal codes the other way: 632 20 as 63220, 63220 as 632 20
[[nodiscard]] QString otherwiseCoded(const QString &address);
[[nodiscard]] QStringList waysToWrite(const QString &address);
//! "Address: …", in one line and with the words found in it between the signs 2 and 3; empty where all that is wanted
//! is seen in the texts beside it, or nothing of it in the address
[[nodiscard]] QString foundAddress(const QString &address, const QStringList &beside, const WantedWords &wanted);

} // namespace lyhord::searchtext
