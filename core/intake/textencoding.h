#pragma once

#include "core/model/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QString>

#include <optional>

namespace lyhord {

//! Windows-1252, of which ISO-8859-1 is read as a part; the five bytes it does not define become control characters,
//! which the rules refuse
[[nodiscard]] QString fromWindows1252(QByteArrayView bytes);

//! Empty if the bytes are not valid UTF-8
[[nodiscard]] std::optional<QString> fromUtf8(QByteArrayView bytes);

//! How many bytes at the end belong to a character that is not complete
[[nodiscard]] qsizetype incompleteUtf8Tail(QByteArrayView bytes);

//! Hexadecimal
[[nodiscard]] QByteArray sha256Of(QByteArrayView bytes);

} // namespace lyhord
