#pragma once

#include "core/model/profile.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

// Texts in several languages and lists, as they stand in one column: JSON.
namespace lyhord::textcolumns {

[[nodiscard]] QString toText(const LocalText &texts);
[[nodiscard]] LocalText localFromText(const QString &stored);
[[nodiscard]] QString toText(const QStringList &list);
[[nodiscard]] QStringList listFromText(const QString &stored);

} // namespace lyhord::textcolumns
