#pragma once

#include "ui/client/navigator.h"

#include <QtCore/QString>

namespace lyhord {

//! Where the guide tells about a page
[[nodiscard]] QString guideAnchorOf(PageKind kind);

} // namespace lyhord
