#pragma once

#include "core/model/case.h"

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

} // namespace lyhord
