#pragma once

#include "ui/client/workplace.h"

namespace lyhord {

//! Asks the same of one case after the other. Each is a question of its own to the database thread, so that nobody
//! waits longer than one case takes. ask(Session &, index) runs there and gives a Result; take(index, answer) runs in
//! the receiver's thread and says whether to go on; end() runs when all have been asked, or take() said no.
template <class Ask, class Take, class End>
void caseByCase(
    Workplace &workplace, QObject *receiver, qsizetype index, qsizetype many, Lane lane, Ask ask, Take take, End end)
{
    if (index >= many)
        return end();
    whenDone(workplace.ask([ask, index](Session &session) { return ask(session, index); }, lane), receiver,
        [&workplace, receiver, index, many, lane, ask, take, end](const auto &answer) {
            if (take(index, answer))
                caseByCase(workplace, receiver, index + 1, many, lane, ask, take, end);
            else
                end();
        });
}

} // namespace lyhord
