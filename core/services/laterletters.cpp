#include "core/services/laterletters.h"

#include "core/rules/laterwords.h"
#include "core/store/eventstore.h"

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

Result<Change> withLaterWords(Database &database, const Case &before, const Command &command, Result<Change> decided)
{
    const auto *assign = std::get_if<Assign>(&command);
    if (!decided || !assign)
        return decided;
    const Result<QList<Event>> events = EventStore(database).ofCase(before.id);
    if (!events)
        return tl::unexpected(events.error());
    const QList<Event> later = standingLaterWords(*events);
    for (const QString &department : assign->departments) {
        for (const Event &event : later) {
            decided->letters.append({ .kind = LetterKind::FollowUp,
                .department = department,
                .text = event.details[u"text"_s].toString() });
        }
    }
    return decided;
}

} // namespace lyhord
