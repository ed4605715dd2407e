#include "core/services/takenback.h"

#include "core/rules/hadback.h"
#include "core/services/office.h"
#include "core/store/keptmessages.h"

namespace lyhord {

Result<TakenBack> decideTakingBack(Office &office, const Case &current, const LastStep &last, const RuleBook &book)
{
    const QDateTime now = office.clock().now();
    std::optional<InboxItemId> message;
    if (last.version == current.version) {
        const auto added = KeptMessages(office.database()).addedByLatestStep(current.id);
        if (!added)
            return tl::unexpected(added.error());
        message = *added;
    }
    const Result<Change> change = message
        ? messageTakenOut(current, last.kind, last.lettersHaveGone, office.person(), now)
        : undone(current, last, office.person(), now, book);
    if (!change)
        return tl::unexpected(change.error());
    return TakenBack{ *change, message };
}

} // namespace lyhord
