#pragma once

#include "core/model/case.h"
#include "ui/client/notice.h"

namespace lyhord {

class Navigator;
class Workplace;

//! What has become of a registration, with what is most likely wanted next at hand: to open it, to assign it or to take
//! the assignment back
[[nodiscard]] Notice registeredNotice(Workplace &workplace, Navigator &navigator, const Case &registered);

} // namespace lyhord
