#pragma once

#include "core/model/case.h"
#include "ui/common/notice.h"

namespace lyhord {

class Navigator;
class Workplace;

//! What has become of a registration, with its number to copy and, while possible, a way to take the assignment back
[[nodiscard]] Notice registeredNotice(Workplace &workplace, Navigator &navigator, const Case &registered);

} // namespace lyhord
