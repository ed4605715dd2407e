#pragma once

#include "core/model/result.h"

#include <optional>

namespace lyhord {

class Directory;
class ServiceContext;

//! What is handed over to the chief legal officer while nobody has that role (R90)
struct UnreadHandedOver
{
    qint64 cases = 0;
    friend bool operator==(const UnreadHandedOver &, const UnreadHandedOver &) = default;
};

//! Nothing while somebody reads it today, and for who does not administer
[[nodiscard]] Result<std::optional<UnreadHandedOver>> unreadHandedOver(ServiceContext &context, Directory &directory);

} // namespace lyhord
