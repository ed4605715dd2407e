#pragma once

#include "ui/widgets/combobox.h"

#include <QtCore/QList>

namespace lyhord {

//! The languages a message may be in: those often met, and the one it has already
[[nodiscard]] QList<ComboBox::Item> languageItems(const QString &also);

} // namespace lyhord
