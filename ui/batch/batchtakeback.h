#pragma once

#include "core/model/ids.h"

namespace lyhord {

class Navigator;
class Workplace;

//! Takes a step on many cases back in all of them, and tells in how many; where it could not, which and why
void takeBackBatch(Workplace &workplace, Navigator &navigator, BatchId id);

} // namespace lyhord
