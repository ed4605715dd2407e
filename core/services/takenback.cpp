#include "core/services/takenback.h"

#include "core/rules/hadback.h"
#include "core/services/session.h"
#include "core/store/keptmessages.h"

namespace lyhord {

Result<TakenBack> decideTakingBack(Session &session, const Case &current, const LastStep &last, const RuleBook &book)
{
    const QDateTime now = session.clock().now();
    std::optional<InboxItemId> message;
    if (last.version == current.version) {
        const auto added = KeptMessages(session.database()).addedByLatestStep(current.id);
        if (!added)
            return tl::unexpected(added.error());
        message = *added;
    }
    const Result<Decision> change = message
        ? messageTakenOut(current, last.kind, last.lettersHaveGone, session.person(), now)
        : undone(current, last, session.person(), now, book);
    if (!change)
        return tl::unexpected(change.error());
    return TakenBack{ *change, message };
}

} // namespace lyhord
