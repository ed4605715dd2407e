#pragma once

#include "core/model/case.h"

namespace lyhord {

//! Said and not written: by phone or at a visit
[[nodiscard]] constexpr bool isOral(Channel channel)
{
    return channel == Channel::Phone || channel == Channel::Visit;
}

} // namespace lyhord
