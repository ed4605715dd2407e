#pragma once

#include "core/statistics/report.h"
#include "tests/services/factsattack.h"

namespace lyhord::test {

//! What a reader finds in a masked report who knows how figures add up (R103): which figures he can tell exactly, and
//! which stand under a sign that is not theirs; in words, none if masking holds. plain: the same report without
//! masking, from which is known what adds up. Looks at tables and sheets, and at shares; whole numbers only, by bounds
//! and by trying.
[[nodiscard]] QStringList foundOut(const Report &plain, const Report &masked);
//! The same who also has the masked case facts of the same request
[[nodiscard]] QStringList foundOut(const Report &plain, const Report &masked, const FactsFile &facts);

} // namespace lyhord::test
