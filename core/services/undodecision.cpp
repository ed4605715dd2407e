#include "core/services/undodecision.h"

#include "core/rules/messagetakenout.h"
#include "core/services/servicecontext.h"
#include "core/store/keptmessages.h"

namespace lyhord {

Result<TakenBack> decideTakingBack(
    ServiceContext &context, const Case &current, const LastStep &last, const RuleBook &book)
{
    const QDateTime now = context.clock().now();
    std::optional<InboxItemId> message;
    if (last.version == current.version) {
        const auto added = KeptMessages(context.database()).addedByLatestStep(current.id);
        if (!added)
            return tl::unexpected(added.error());
        message = *added;
    }
    const Result<Decision> change = message
        ? messageTakenOut(current, last.kind, last.lettersHaveGone, context.person(), now)
        : undone(current, last, context.person(), now, book);
    if (!change)
        return tl::unexpected(change.error());
    return TakenBack{ *change, message };
}

} // namespace lyhord
