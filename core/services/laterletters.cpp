#include "core/services/laterletters.h"

#include "core/rules/laterwords.h"
#include "core/store/eventstore.h"

namespace lyhord {

Result<QList<LetterRequest>> assignmentLetters(Database &database, CaseId id, const QString &department)
{
    return EventStore(database).ofCase(id).map(
        [&department](const QList<Event> &events) { return questionTo(department, events); });
}

Result<Decision> withLaterWords(
    Database &database, const Case &before, const Command &command, Result<Decision> decided)
{
    if (!decided || !std::holds_alternative<Assign>(command))
        return decided;
    return EventStore(database).ofCase(before.id).map(
        [&](const QList<Event> &events) { return withLaterLetters(*std::move(decided), command, events); });
}

} // namespace lyhord
