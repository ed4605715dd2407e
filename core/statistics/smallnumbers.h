#pragma once

#include "core/statistics/report.h"

namespace lyhord {

//! Masks counts under smallNumber (R78), and as many others as it takes that no masked one can be reckoned back from
//! sums, shares or other tables. 0 stays: it points at nobody.
void maskSmallNumbers(Report &report, int smallNumber);

} // namespace lyhord
