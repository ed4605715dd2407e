#pragma once

#include "core/model/ids.h"
#include "core/rules/lifecycle.h"

#include <optional>

namespace lyhord {

class ServiceContext;

//! What taking back a case's last step changes
struct TakenBack
{
    Decision change;
    std::optional<InboxItemId> message; //!< that the step had added: it goes back to the inbox
};

//! By the rules, for the person at work; refused as they refuse
[[nodiscard]] Result<TakenBack> decideTakingBack(
    ServiceContext &context, const Case &current, const LastStep &last, const RuleBook &book);

} // namespace lyhord
