#pragma once

#include "core/model/case.h"

namespace lyhord {

//! Said and not written: by phone or at a visit
[[nodiscard]] constexpr bool isOral(Channel channel)
{
    switch (channel) {
    case Channel::Phone:
    case Channel::Visit:
        return true;
    case Channel::Web:
    case Channel::Email:
    case Channel::Letter:
    case Channel::PaperForm:
    case Channel::SocialMedia:
    case Channel::Department:
        return false;
    }
    return false;
}

} // namespace lyhord
