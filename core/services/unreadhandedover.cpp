#include "core/services/unreadhandedover.h"

#include "core/rules/firstdaywithout.h"
#include "core/services/directory.h"
#include "core/services/servicecontext.h"
#include "core/store/handedoverstore.h"

namespace lyhord {

Result<std::optional<UnreadHandedOver>> unreadHandedOver(ServiceContext &context, Directory &directory)
{
    if (!context.require(Action::Administer))
        return std::nullopt;
    const Result<QList<Person>> people = directory.people();
    if (!people)
        return tl::unexpected(people.error());
    const QDate today = context.today();
    if (firstDayWithout(Action::ReadBribery, *people, today) != today)
        return std::nullopt;
    return HandedOverStore(context.database()).count().map([](qint64 cases) {
        return std::optional(UnreadHandedOver{ cases });
    });
}

} // namespace lyhord
