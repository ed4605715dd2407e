#include "core/services/directory.h"

#include "core/rules/directorychecks.h"
#include "core/rules/nameversions.h"
#include "core/services/servicecontext.h"
#include "core/store/directorystore.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

// What cases are described and referred by beside the departments' own words: areas, statutes, grounds, processes,
// service declarations and campaigns; and the municipality itself (R98).
namespace lyhord {

using namespace Qt::Literals::StringLiterals;
using namespace directorychecks;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::Directory)
};

template <class T>
const QList<T> &listOf(const Profile &profile)
{
    if constexpr (std::is_same_v<T, Area>)
        return profile.areas;
    else if constexpr (std::is_same_v<T, Statute>)
        return profile.statutes;
    else if constexpr (std::is_same_v<T, Process>)
        return profile.processes;
    else if constexpr (std::is_same_v<T, ServiceDeclaration>)
        return profile.serviceDeclarations;
    else
        return profile.campaigns;
}

// Only processes have versions of their names

template <class T>
Result<> checkPast(const T &, const Profile &, QDate)
{
    return {};
}

Result<> checkPast(const Process &changed, const Profile &profile, QDate today)
{
    return checkPastNames(changed, versionsOfProcess(changed.key, profile), today);
}

template <class T>
QList<T> versionsWith(const T &changed, const Profile &)
{
    return { changed };
}

QList<Process> versionsWith(const Process &changed, const Profile &profile)
{
    return withVersion(versionsOfProcess(changed.key, profile), changed);
}

template <class T>
T newestVersion(const T &entry, const Profile &)
{
    return entry;
}

Process newestVersion(const Process &entry, const Profile &profile)
{
    const QList<Process> versions = versionsOfProcess(entry.key, profile);
    return versions.isEmpty() ? entry : versions.constLast();
}

} // namespace

template <class T>
Result<> Directory::add(const T &added)
{
    const auto sound = [&added](const Profile &profile) -> Result<> {
        const QList<T> &there = listOf<T>(profile);
        return entry(there, added.key, &T::key) == there.cend() ? checkEntry(added, profile) : exists(added.key);
    };
    return keep(Action::Administer, sound, [&added](DirectoryStore &store) { return store.save(added); });
}

template <class T>
Result<> Directory::change(const T &changed)
{
    QList<T> versions;
    const auto sound = [&](const Profile &profile) -> Result<> {
        const QList<T> &there = listOf<T>(profile);
        if (entry(there, changed.key, &T::key) == there.cend())
            return missing(u"key"_s, changed.key);
        if (const auto checked = checkEntry(changed, profile); !checked)
            return checked;
        versions = versionsWith(changed, profile);
        return checkPast(changed, profile, m_context.today());
    };
    return keep(Action::Administer, sound, [&versions](DirectoryStore &store) -> Result<> {
        for (const T &version : std::as_const(versions)) {
            if (const auto saved = store.save(version); !saved)
                return saved;
        }
        return {};
    });
}

template <class T>
Result<> Directory::retire(const T &retired, QDate last)
{
    const Result<Profile> there = profile();
    if (!there)
        return tl::unexpected(there.error());
    T ended = newestVersion(retired, *there);
    ended.valid.to = last;
    return change(ended);
}

template Result<> Directory::add(const Area &);
template Result<> Directory::change(const Area &);
template Result<> Directory::retire(const Area &, QDate);
template Result<> Directory::add(const Statute &);
template Result<> Directory::change(const Statute &);
template Result<> Directory::retire(const Statute &, QDate);
template Result<> Directory::add(const Process &);
template Result<> Directory::change(const Process &);
template Result<> Directory::retire(const Process &, QDate);
template Result<> Directory::add(const ServiceDeclaration &);
template Result<> Directory::change(const ServiceDeclaration &);
template Result<> Directory::retire(const ServiceDeclaration &, QDate);
template Result<> Directory::add(const Campaign &);
template Result<> Directory::change(const Campaign &);
template Result<> Directory::retire(const Campaign &, QDate);

Result<> Directory::changeGround(const GroundRule &rule)
{
    const auto sound = [&rule](const Profile &profile) { return checkEntry(rule, profile); };
    return keep(Action::Administer, sound, [&rule](DirectoryStore &store) { return store.saveGround(rule); });
}

Result<> Directory::changeMunicipality(const Municipality &municipality)
{
    Profile changed;
    const auto sound = [&](const Profile &profile) -> Result<> {
        if (municipality.name.trimmed().isEmpty())
            return refused(u"municipality"_s, Tr::tr("Write the municipality's name."));
        if (municipality.contactCentre.trimmed().isEmpty())
            return refused(
                u"contact_centre"_s, Tr::tr("Write what the contact centre is called: letters are signed by it."));
        if (municipality.types.isEmpty())
            return refused(u"types"_s, Tr::tr("At least one kind of case must be offered."));
        changed = profile;
        changed.municipality = municipality.name.trimmed();
        changed.contactCentre = municipality.contactCentre.trimmed();
        changed.types = municipality.types;
        changed.ownPhoneNumbers = municipality.ownPhoneNumbers;
        return {};
    };
    return keep(
        Action::Administer, sound, [&changed](DirectoryStore &store) { return store.saveMunicipality(changed); });
}

} // namespace lyhord
