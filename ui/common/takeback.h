#pragma once

#include "core/model/case.h"
#include "ui/common/notice.h"

#include <functional>

namespace lyhord {

class Navigator;
class Workplace;

//! Takes back the step that left the case as it stands in `after`, and no other. If more has happened since, that is
//! told instead and nothing is taken back. step: what it is called, as stepName() says
void takeBack(Workplace &workplace, Navigator &navigator, const Case &after, const QString &step,
    const std::function<void()> &takenBack = {});

//! A step has been done: says which and where, with a button that takes it back by name
[[nodiscard]] Notice doneNotice(
    Workplace &workplace, Navigator &navigator, const Case &after, const QString &step, const QString &text);

} // namespace lyhord
