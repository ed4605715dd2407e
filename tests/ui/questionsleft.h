#pragma once

#include "core/services/outbox.h"
#include "tests/ui/caseplace.h"

namespace lyhord::test {

//! What the case asks departments has left: they know of it
inline void letQuestionsLeave(CasePlace &place, const QString &number)
{
    const QList<Message> letters = place.file(number).messages;
    for (const Message &letter : letters) {
        if (letter.department.isEmpty() || !letter.isWaiting())
            continue;
        if (!place.ask([id = letter.id](Session &session) { return session.outbox().markDispatched({ id }); }))
            qFatal("a letter has not left");
    }
}

} // namespace lyhord::test
