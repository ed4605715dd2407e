#include "core/services/presence.h"

#include "core/db/database.h"
#include "core/rules/permissions.h"
#include "core/services/commit.h"
#include "core/services/servicecontext.h"
#include "core/services/workplacename.h"
#include "core/store/casestore.h"
#include "core/store/directorystore.h"
#include "core/store/presencestore.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace lyhord {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::CaseService)
};

} // namespace

Presence::Presence(ServiceContext &context)
    : m_context(context)
{
}

Result<QList<Onlooker>> Presence::enter(const QString &number)
{
    const Result<CaseId> id = visibleCase(number);
    if (!id)
        return tl::unexpected(id.error());
    const Result<bool> anybody = anybodyElse();
    if (!anybody)
        return tl::unexpected(anybody.error());
    if (!*anybody)
        return QList<Onlooker>();
    PresenceStore store(m_context.database());
    const QDateTime now = m_context.clock().now();
    const Result<> entered = commit(m_context.database(), [&]() -> Result<> {
        return store.forgetBefore(now.addSecs(-10 * holdsFor.count())).and_then([&] {
            return store.note(m_context.person().login, workplace(), *id, now);
        });
    });
    if (!entered)
        return tl::unexpected(entered.error());
    m_noted = true;
    return othersAt(*id);
}

Result<QList<Onlooker>> Presence::othersAt(const QString &number)
{
    return visibleCase(number).and_then([this](CaseId id) { return othersAt(id); });
}

Result<QList<Onlooker>> Presence::othersAt(CaseId id)
{
    const QDateTime since = m_context.clock().now().addSecs(-holdsFor.count());
    PresenceStore store(m_context.database());
    Result<QStringList> ended = store.workplaces(id, since);
    if (!ended)
        return tl::unexpected(ended.error());
    ended->removeIf([](const QString &name) { return !hasWorkplaceEnded(name); });
    return store.others(id, m_context.person().login, workplace(), since, *ended);
}

Result<> Presence::leave()
{
    if (!m_noted)
        return {};
    m_noted = false;
    return PresenceStore(m_context.database()).leave(m_context.person().login, workplace());
}

//! Only who looks at cases has one: lyhordctl has not
const QString &Presence::workplace()
{
    if (m_workplace.isEmpty())
        m_workplace = newWorkplaceName();
    return m_workplace;
}

Result<CaseId> Presence::visibleCase(const QString &number)
{
    const Result<Case> found = CaseStore(m_context.database()).byNumber(number);
    if (!found)
        return tl::unexpected(found.error());
    if (!may(m_context.person(), Action::ReadCase, *found, m_context.today()))
        return tl::unexpected(noSuchCase(number));
    return found->id;
}

//! Every commit costs a local file some syncs: where nobody else works, nobody would read it. A server has more than
//! one.
Result<bool> Presence::anybodyElse()
{
    if (!m_context.database().url().startsWith(u"sqlite:"))
        return true;
    const Result<QList<Person>> people = DirectoryStore(m_context.database()).people();
    if (!people)
        return tl::unexpected(people.error());
    return std::any_of(people->cbegin(), people->cend(), [this](const Person &person) {
        return person.login != m_context.person().login && (!person.retired || *person.retired >= m_context.today());
    });
}

} // namespace lyhord
