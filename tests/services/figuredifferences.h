#pragma once

#include "tests/services/plainfigures.h"

namespace lyhord::test {

//! Where a report shows another figure than the slow computation has found, in words; what it does not show must be
//! nothing
[[nodiscard]] QStringList differences(const Report &report, const PlainFigures &plain, const PlainTown &town);

//! The same for what is otherwise today than in what was frozen
[[nodiscard]] QStringList correctedSinceDifferences(
    const Report &report, const PlainFigures &frozen, const PlainFigures &today);

} // namespace lyhord::test
