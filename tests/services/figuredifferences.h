#pragma once

#include "tests/services/plainfigures.h"

namespace lyhord::test {

//! Where a report shows another figure than the slow computation has found, in words; what it does not show must be
//! nothing
[[nodiscard]] QStringList differences(const Report &report, const PlainFigures &plain, const PlainTown &town);

} // namespace lyhord::test
