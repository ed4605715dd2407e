#pragma once

#include "core/model/case.h"
#include "core/model/message.h"
#include "core/model/result.h"
#include "core/rules/lifecycle.h"

#include <QtCore/QFuture>
#include <QtCore/QList>

namespace lyhord {

class Workplace;

//! The case after a step, the letters that come of it, and all letters of the case that wait then
struct StepTaken
{
    Result<Case> after;
    QList<Message> letters;
    QList<Message> waiting;
};

//! seen: the case as it stands before the person's eyes
[[nodiscard]] QFuture<StepTaken> takeStep(Workplace &workplace, const Case &seen, const Command &step);

} // namespace lyhord
