#pragma once

#include "core/model/case.h"
#include "core/model/event.h"
#include "core/rules/lifecycle.h"
#include "ui/client/notice.h"

#include <functional>
#include <optional>

namespace lyhord {

class Navigator;
class Workplace;

//! A step as it is named to the person
struct NamedStep
{
    std::optional<EventKind> kind; //!< as kindOf() says
    QString name; //!< as stepName() says
    QString draft = {}; //!< token of what was written for it, where its kind does not tell
};

[[nodiscard]] NamedStep namedStep(const Workplace &workplace, const Command &step);

//! Takes back the step that left the case as it stands in `after`, if it is the one that is named, and no other. What
//! was written for it is a draft again. If more has happened since, that is told instead and nothing is taken back.
void takeBack(Workplace &workplace, Navigator &navigator, const Case &after, const NamedStep &step,
    const std::function<void()> &takenBack = {});

//! A step has been done: says which and where, with a button that takes it back by name
[[nodiscard]] Notice doneNotice(
    Workplace &workplace, Navigator &navigator, const Case &after, const NamedStep &step, const QString &text);

} // namespace lyhord
