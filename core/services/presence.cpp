#include "core/services/presence.h"

#include "core/rules/permissions.h"
#include "core/services/office.h"
#include "core/services/workplacename.h"
#include "core/store/casestore.h"
#include "core/store/database.h"
#include "core/store/directorystore.h"
#include "core/store/presencestore.h"
#include "core/store/transaction.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace lyhord {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::CaseDesk)
};

} // namespace

Presence::Presence(Office &office)
    : m_office(office)
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
    PresenceStore store(m_office.database());
    const QDateTime now = m_office.clock().now();
    auto transaction = sql::Transaction::begin(m_office.database());
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const auto forgotten = store.forgetBefore(now.addSecs(-10 * holdsFor.count())); !forgotten)
        return tl::unexpected(forgotten.error());
    if (const auto noted = store.note(m_office.person().login, workplace(), *id, now); !noted)
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
    const QDateTime since = m_office.clock().now().addSecs(-holdsFor.count());
    PresenceStore store(m_office.database());
    Result<QStringList> ended = store.workplaces(id, since);
    if (!ended)
        return tl::unexpected(ended.error());
    ended->removeIf([](const QString &name) { return !hasWorkplaceEnded(name); });
    return store.others(id, m_office.person().login, workplace(), since, *ended);
}

Result<> Presence::leave()
{
    if (!m_noted)
        return {};
    m_noted = false;
    return PresenceStore(m_office.database()).leave(m_office.person().login, workplace());
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
    const Result<Case> found = CaseStore(m_office.database()).byNumber(number);
    if (!found)
        return tl::unexpected(found.error());
    if (!may(m_office.person(), Action::ReadCase, *found, m_office.today()))
        return tl::unexpected(noSuchCase(number));
    return found->id;
}

//! Every commit costs a local file some syncs: where nobody else works, nobody would read it. A server has more than
//! one.
Result<bool> Presence::anybodyElse()
{
    if (!m_office.database().url().startsWith(u"sqlite:"))
        return true;
    const Result<QList<Person>> people = DirectoryStore(m_office.database()).people();
    if (!people)
        return tl::unexpected(people.error());
    return std::any_of(people->cbegin(), people->cend(), [this](const Person &person) {
        return person.login != m_office.person().login && (!person.retired || *person.retired >= m_office.today());
    });
}

} // namespace lyhord
