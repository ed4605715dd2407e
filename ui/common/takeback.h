#pragma once

#include "core/model/case.h"

#include <functional>

namespace lyhord {

class Navigator;
class Workplace;

//! Takes back the step that left the case as it stands in `after`. If more has happened since, that is told instead and
//! nothing is taken back.
void takeBack(
    Workplace &workplace, Navigator &navigator, const Case &after, const std::function<void()> &takenBack = {});

} // namespace lyhord
