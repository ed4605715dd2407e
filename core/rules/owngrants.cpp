#include "core/rules/owngrants.h"

#include "core/rules/permissions.h"

#include <algorithm>

namespace lyhord {

namespace {

bool isOfFew(Role role)
{
    return reachOf(role, Action::ReadSecret) != Reach::Never || reachOf(role, Action::ReadBribery) != Reach::Never;
}

bool covers(const Grant &there, const Grant &wished)
{
    const bool lastsAsLong = !there.validTo || (wished.validTo && *wished.validTo <= *there.validTo);
    return there.role == wished.role && there.department == wished.department && there.validFrom <= wished.validFrom
        && lastsAsLong;
}

} // namespace

bool hasNewRoleOfFew(const Person &before, const Person &after)
{
    return std::ranges::any_of(after.grants, [&before](const Grant &wished) {
        return isOfFew(wished.role)
            && std::ranges::none_of(before.grants, [&wished](const Grant &there) { return covers(there, wished); });
    });
}

bool hasNewRightToSecrets(const Person &before, const Person &after)
{
    return after.mayReadSecret && !before.mayReadSecret;
}

} // namespace lyhord
