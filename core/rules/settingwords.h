#pragma once

#include <QtCore/QString>

namespace lyhord {

//! What a rule value is called wherever a person reads of it; the key itself where nobody knows it
[[nodiscard]] QString settingInWords(const QString &key);

} // namespace lyhord
