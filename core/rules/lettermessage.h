#pragma once

#include "core/model/message.h"
#include "core/model/result.h"
#include "core/rules/lifecycle.h"

// What the rules ask to be written, as the rows it becomes in the outbox. Pure: who stores it gives it its id.
namespace lyhord {

//! To whom it goes is left open for the chief legal officer's letter (R90). Refused where a department has no mailbox.
[[nodiscard]] Result<Message> messageFor(
    const LetterRequest &request, const Case &about, const RuleBook &book, const QDateTime &now);

//! What becomes of a case's letters by a step
struct LetterChanges
{
    QList<MessageId> cancelled;
    QList<Message> renewed; //!< in the place of some that are cancelled
    QList<LetterRequest> written;
    QStringList askedAnew; //!< departments that are to be written the question once more
    bool withdrawsAnswer = false; //!< one that had not left: it was never given (R89)
};
//! What the timeline says of the step
[[nodiscard]] QList<EventDraft> eventsOf(const Decision &change, const LetterChanges &letters);
//! Whether that step can matter to letters of the case that wait; if not, it only writes what it asks for
[[nodiscard]] bool concernsWaitingLetters(const Case &before, const Decision &change);
//! written: all letters of the case as they stand before the step
[[nodiscard]] Result<LetterChanges> letterChanges(const Case &before, const Decision &change,
    const QList<Message> &written, const RuleBook &book, const QDateTime &now);

} // namespace lyhord
