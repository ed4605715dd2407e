#pragma once

#include "core/services/outbox.h"
#include "tests/ui/caseplace.h"

namespace lyhord::test {

//! What the case asks departments has left: they know of it
inline void letQuestionsLeave(CasePlace &place, const QString &number)
{
    for (const Message &letter : place.file(number).messages) {
        if (letter.department.isEmpty() || !letter.isWaiting())
            continue;
        if (!place.ask([id = letter.id](Session &session) { return session.outbox().markDispatched({ id }); }))
            qFatal("a letter has not left");
    }
}

} // namespace lyhord::test
