#include "core/services/hiddeninboxitems.h"

#include "core/rules/permissions.h"
#include "core/services/directory.h"
#include "core/services/session.h"
#include "core/store/inboxstore.h"

#include <algorithm>

namespace lyhord {
namespace {

bool readsProtected(const Person &person, QDate day)
{
    return may(person, Action::ReadNames, day) && may(person, Action::ReadSecret, day);
}

bool isReader(const Person &person, QDate day)
{
    return !person.retired && may(person, Action::HandleInbox, day) && readsProtected(person, day);
}

} // namespace

Result<InboxOutOfSight> inboxOutOfSight(Session &session)
{
    InboxOutOfSight found;
    const QDate today = session.today();
    if (!session.require(Action::HandleInbox) || readsProtected(session.person(), today))
        return found;
    const Result<qint64> waiting = InboxStore(session.database()).countOutOfSight();
    if (!waiting)
        return tl::unexpected(waiting.error());
    found.messages = *waiting;
    if (!session.require(Action::Administer))
        return found;
    return session.directory().people().map([&](const QList<Person> &people) {
        found.hasReader = std::ranges::any_of(people, [today](const Person &one) { return isReader(one, today); });
        return found;
    });
}

} // namespace lyhord
