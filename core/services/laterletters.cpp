#include "core/services/laterletters.h"

#include "core/rules/laterwords.h"
#include "core/store/eventstore.h"

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

Result<Change> withLaterWords(Database &database, const Case &before, const Command &command, const Change &change)
{
    const auto *assign = std::get_if<Assign>(&command);
    if (!assign)
        return change;
    const Result<QList<Event>> events = EventStore(database).ofCase(before.id);
    if (!events)
        return tl::unexpected(events.error());
    const QList<Event> later = standingLaterWords(*events);
    Change told = change;
    for (const QString &department : assign->departments) {
        for (const Event &event : later) {
            told.letters.append({ .kind = LetterKind::FollowUp,
                .department = department,
                .text = event.details[u"text"_s].toString() });
        }
    }
    return told;
}

} // namespace lyhord
