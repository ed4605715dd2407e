#include "core/services/unreadhandedover.h"

#include "core/rules/briberyreader.h"
#include "core/services/directory.h"
#include "core/services/session.h"
#include "core/store/handedoverstore.h"

namespace lyhord {

Result<std::optional<UnreadHandedOver>> unreadHandedOver(Session &session)
{
    if (!session.require(Action::Administer))
        return std::nullopt;
    const Result<QList<Person>> people = session.directory().people();
    if (!people)
        return tl::unexpected(people.error());
    const QDate today = session.today();
    if (firstDayWithoutBriberyReader(*people, today) != today)
        return std::nullopt;
    return HandedOverStore(session.database()).count().map([](qint64 cases) {
        return std::optional(UnreadHandedOver{ cases });
    });
}

} // namespace lyhord
