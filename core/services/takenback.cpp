#include "core/services/takenback.h"

#include "core/rules/hadback.h"
#include "core/services/office.h"
#include "core/store/keptmessages.h"

namespace lyhord {

Result<TakenBack> decideTakingBack(Office &office, const Case &current, const LastStep &last, const RuleBook &book)
{
    const QDateTime now = office.clock().now();
    const Result<std::optional<InboxItemId>> message = KeptMessages(office.database()).addedByLatestStep(current.id);
    if (!message)
        return tl::unexpected(message.error());
    const bool isMessage = message->has_value() && last.version == current.version;
    const Result<Change> change = isMessage
        ? messageTakenOut(current, last.kind, last.lettersHaveGone, office.person(), now)
        : undone(current, last, office.person(), now, book);
    if (!change)
        return tl::unexpected(change.error());
    return TakenBack{ *change, isMessage ? *message : std::nullopt };
}

} // namespace lyhord
