#pragma once

#include "core/rules/lifecycle.h"

#include <optional>

namespace lyhord {

//! The link as the other case shows it; a part or a continuation is not one the other way round
[[nodiscard]] inline std::optional<CaseLink> linkBack(const CaseLink &link, const QString &number)
{
    switch (link.kind) {
    case LinkKind::Duplicate:
    case LinkKind::Related:
        return CaseLink{ number, link.kind };
    case LinkKind::SplitFrom:
    case LinkKind::FollowUp:
        break;
    }
    return std::nullopt;
}

//! The other case of a link that a case with that number was given: shows it too. Nothing where it does already, or the
//! link is not one the other way round.
[[nodiscard]] std::optional<Decision> linkedBack(const Case &other, const CaseLink &link, const QString &number);
//! The other case, without a link that was taken back
[[nodiscard]] Decision unlinked(const Case &other, const CaseLink &back);

} // namespace lyhord
