#pragma once

namespace lyhord {

class Workplace;

//! Adds up past months in which something has changed, where the person may: one at a time in the background, so that
//! nobody waits for more than one
void sumPastMonths(Workplace &workplace);

} // namespace lyhord
