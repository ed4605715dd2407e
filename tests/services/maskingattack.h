#pragma once

#include "core/report/report.h"

namespace lyhord::test {

//! What a reader finds in a masked report who knows how figures add up (R103): which figures he can tell exactly, and
//! which stand under a sign that is not theirs; in words, none if masking holds. plain: the same report without
//! masking, from which is known what adds up. Looks at tables and sheets; whole numbers only, by bounds and by trying.
[[nodiscard]] QStringList foundOut(const Report &plain, const Report &masked);

} // namespace lyhord::test
