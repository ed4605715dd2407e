#include "core/services/rightstable.h"

#include "core/rules/eventrights.h"
#include "core/rules/permissions.h"
#include "core/store/rightsstore.h"

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

QList<RightsStore::RoleRight> roleRights()
{
    QList<RightsStore::RoleRight> rights;
    for (const auto &[role, roleName] : EnumNames<Role>::all) {
        for (const auto &[action, actionName] : EnumNames<Action>::all) {
            const Reach reach = reachOf(role, action);
            if (reach == Reach::Never)
                continue;
            rights.append({ QString(roleName), QString(actionName),
                reach == Reach::Everywhere ? u"everywhere"_s : u"own_department"_s });
        }
    }
    return rights;
}

QList<RightsStore::EventRight> eventRights()
{
    QList<RightsStore::EventRight> rights;
    for (const auto &[kind, kindName] : EnumNames<EventKind>::all) {
        const QList<Action> actions = actionsFor(kind);
        for (const Action action : actions)
            rights.append({ QString(kindName), QString(toName(action)) });
    }
    return rights;
}

} // namespace

Result<> writeRights(Database &database)
{
    return RightsStore(database).replace(roleRights(), eventRights());
}

} // namespace lyhord
