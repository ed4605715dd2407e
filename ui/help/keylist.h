#pragma once

#include "core/guide/guide.h"

class QMenuBar;

namespace lyhord {

//! Every key there is: those of the menus as they stand, and those that work inside lists, pages and fields. Without
//! menus only the latter.
[[nodiscard]] QList<GuideKey> allKeys(const QMenuBar *menus);

} // namespace lyhord
