#pragma once

#include <QtCore/QString>

namespace lyhord {

//! Why something in a file is refused, with the field it stands in where the reason does not name it
[[nodiscard]] QString refusalInWords(const QString &reason, const QString &field);

} // namespace lyhord
