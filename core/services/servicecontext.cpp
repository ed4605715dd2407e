#include "core/services/servicecontext.h"

#include "core/db/database.h"
#include "core/rules/nameversions.h"
#include "core/store/directorystore.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDeadlineTimer>
#include <QtCore/QThread>

#include <utility>

namespace lyhord {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::ServiceContext)
};

} // namespace

ServiceContext::ServiceContext(
    std::unique_ptr<Database> database, Person person, std::unique_ptr<Clock> corrected, const Clock &given)
    : m_corrected(std::move(corrected))
    , m_given(given)
    , m_database(std::move(database))
    , m_person(std::move(person))
{
}

ServiceContext::~ServiceContext() = default;

QDate ServiceContext::today() const
{
    return localDay(clock().now());
}

AccessScope ServiceContext::accessScope() const
{
    return accessScopeOf(m_person, today());
}

Result<RuleBook> ServiceContext::ruleBook()
{
    DirectoryStore directory(*m_database);
    const Result<QString> revision = directory.revision();
    if (!revision)
        return tl::unexpected(revision.error());
    const QDate day = today();
    if (!m_profile || *revision != m_profileRevision || m_profile->day != day) { // grants begin and end with a day
        Result<QList<SecretReader>> secretReaders = directory.secretReaders();
        if (!secretReaders)
            return tl::unexpected(secretReaders.error());
        m_secretReaders = std::move(*secretReaders);
    }
    if (!m_profile || *revision != m_profileRevision) {
        Result<Profile> profile = directory.profile();
        if (!profile)
            return tl::unexpected(profile.error());
        m_calendar = WorkingCalendar(profile->closingDays);
        m_profile = std::move(*profile);
        m_profileRevision = *revision;
    }
    if (m_profile->day != day)
        m_profile = profileOn(std::move(*m_profile), day);
    return RuleBook{ *m_profile, m_calendar, ruleValuesOn(m_profile->settings, day), m_secretReaders };
}

Result<> ServiceContext::require(Action action) const
{
    if (may(m_person, action, today()))
        return {};
    return failed(ErrorCode::NotPermitted, Tr::tr("%1 has no role that allows this.").arg(m_person.login),
        QString(toName(action)));
}

Result<> ServiceContext::ping()
{
    return m_database->dataVersion().map([](qint64) {});
}

bool ServiceContext::waitUntilBack()
{
    const QDeadlineTimer over(m_patience);
    while (!ping()) {
        if (over.hasExpired())
            return false;
        QThread::sleep(1);
    }
    return true;
}

} // namespace lyhord
