#include "core/services/laterletters.h"

#include "core/rules/laterwords.h"
#include "core/store/eventstore.h"

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

Result<QList<LetterRequest>> laterLetters(Database &database, CaseId id, const QString &department)
{
    return EventStore(database).ofCase(id).map([&department](const QList<Event> &events) {
        QList<LetterRequest> letters;
        for (const Event &event : standingLaterWords(events)) {
            letters.append({ .kind = LetterKind::FollowUp,
                .department = department,
                .text = event.details[u"text"_s].toString() });
        }
        return letters;
    });
}

Result<Decision> withLaterWords(
    Database &database, const Case &before, const Command &command, Result<Decision> decided)
{
    const auto *assign = std::get_if<Assign>(&command);
    if (!decided || !assign)
        return decided;
    for (const QString &department : assign->departments) {
        const Result<QList<LetterRequest>> later = laterLetters(database, before.id, department);
        if (!later)
            return tl::unexpected(later.error());
        decided->letters.append(*later);
    }
    return decided;
}

} // namespace lyhord
