#include "core/services/presence.h"

#include "core/db/database.h"
#include "core/db/transaction.h"
#include "core/rules/permissions.h"
#include "core/services/session.h"
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

Presence::Presence(Session &session)
    : m_session(session)
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
    PresenceStore store(m_session.database());
    const QDateTime now = m_session.clock().now();
    auto transaction = sql::Transaction::begin(m_session.database());
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const auto forgotten = store.forgetBefore(now.addSecs(-10 * holdsFor.count())); !forgotten)
        return tl::unexpected(forgotten.error());
    if (const auto noted = store.note(m_session.person().login, workplace(), *id, now); !noted)
        return tl::unexpected(noted.error());
    if (const auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    m_noted = true;
    return othersAt(*id);
}

Result<QList<Onlooker>> Presence::othersAt(const QString &number)
{
    return visibleCase(number).and_then([this](CaseId id) { return othersAt(id); });
}

Result<QList<Onlooker>> Presence::othersAt(CaseId id)
{
    const QDateTime since = m_session.clock().now().addSecs(-holdsFor.count());
    PresenceStore store(m_session.database());
    Result<QStringList> ended = store.workplaces(id, since);
    if (!ended)
        return tl::unexpected(ended.error());
    ended->removeIf([](const QString &name) { return !hasWorkplaceEnded(name); });
    return store.others(id, m_session.person().login, workplace(), since, *ended);
}

Result<> Presence::leave()
{
    if (!m_noted)
        return {};
    m_noted = false;
    return PresenceStore(m_session.database()).leave(m_session.person().login, workplace());
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
    const Result<Case> found = CaseStore(m_session.database()).byNumber(number);
    if (!found)
        return tl::unexpected(found.error());
    if (!may(m_session.person(), Action::ReadCase, *found, m_session.today()))
        return tl::unexpected(noSuchCase(number));
    return found->id;
}

//! Every commit costs a local file some syncs: where nobody else works, nobody would read it. A server has more than
//! one.
Result<bool> Presence::anybodyElse()
{
    if (!m_session.database().url().startsWith(u"sqlite:"))
        return true;
    const Result<QList<Person>> people = DirectoryStore(m_session.database()).people();
    if (!people)
        return tl::unexpected(people.error());
    return std::any_of(people->cbegin(), people->cend(), [this](const Person &person) {
        return person.login != m_session.person().login && (!person.retired || *person.retired >= m_session.today());
    });
}

} // namespace lyhord
