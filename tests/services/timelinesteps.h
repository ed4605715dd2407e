#pragma once

#include "core/model/event.h"
#include "core/rules/lifecycle.h"

#include <variant>

namespace lyhord::test {

//! A step as somebody took it, told by nothing but the case and its timeline
struct TimelineStep
{
    QDateTime at;
    QString by; //!< login
    QString number;
    std::variant<CaseDraft, Command> what;
    //! Of what was marked as having left: its id, as the timeline names it
    [[nodiscard]] const MarkDispatched *marks() const
    {
        const auto *command = std::get_if<Command>(&what);
        return command ? std::get_if<MarkDispatched>(command) : nullptr;
    }
};

//! In order. What came along with a step (a department asked at the registration, withdrawn by a referral, asked anew
//! by one who was not satisfied; the other end of a link) is part of that step. letters: what the timeline says has
//! left is found among them.
[[nodiscard]] QList<TimelineStep> stepsOf(
    const Case &subject, const QList<Event> &events, const QList<Message> &letters);

} // namespace lyhord::test
