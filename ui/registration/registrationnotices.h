#pragma once

#include "core/model/case.h"
#include "ui/client/notice.h"

namespace lyhord {

class Navigator;
class Workplace;
struct RegistrationDraft;

//! What has become of a registration, with what is most likely wanted next at hand: to open it, to assign it or to take
//! the assignment back
[[nodiscard]] Notice registeredNotice(Workplace &workplace, Navigator &navigator, const Case &registered);

//! What was written has become a follow-up: what of it is in the case and what is not, and a way back to the draft as it
//! was
[[nodiscard]] Notice followedUpNotice(
    Workplace &workplace, Navigator &navigator, const RegistrationDraft &registration, const Case &followed);

} // namespace lyhord
