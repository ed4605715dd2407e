#include "core/rules/nameversions.h"
#include "core/services/directory.h"
#include "core/services/directorychecks.h"
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

bool hasSwedish(const LocalText &text)
{
    return !text.in(u"sv"_s).trimmed().isEmpty();
}

Result<> checkNamed(const QString &key, const LocalText &name, const Validity &valid)
{
    if (const auto sound = checkKey(key); !sound)
        return sound;
    if (!hasSwedish(name))
        return refused(u"name"_s, Tr::tr("Write a name in Swedish."));
    return checkValidity(valid);
}

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

Result<> check(const Area &area, const Profile &)
{
    return checkNamed(area.key, area.name, area.valid);
}

Result<> check(const Statute &statute, const Profile &)
{
    if (const auto sound = checkNamed(statute.key, statute.name, statute.valid); !sound)
        return sound;
    if (statute.number.trimmed().isEmpty())
        return refused(u"number"_s, Tr::tr("Write the law's number, such as SFS 2010:900."));
    return {};
}

Result<> check(const Process &process, const Profile &profile)
{
    if (const auto sound = checkNamed(process.key, process.name, process.valid); !sound)
        return sound;
    const std::optional<ProcessKind> above = kindAbove(process.kind);
    if (!above) {
        return process.parent.isEmpty() ? Result<>()
                                        : refused(u"parent"_s, Tr::tr("This kind of process stands below none."));
    }
    const auto parent = entry(profile.processes, process.parent, &Process::key);
    if (parent != profile.processes.cend() && parent->kind == *above)
        return {};
    return refused(u"parent"_s,
        *above == ProcessKind::Area ? Tr::tr("Choose the process area that the main process belongs to.")
                                    : Tr::tr("Choose the main process that the subprocess belongs to."));
}

Result<> check(const ServiceDeclaration &declaration, const Profile &profile)
{
    if (const auto sound = checkKey(declaration.key); !sound)
        return sound;
    if (!hasSwedish(declaration.text))
        return refused(u"text"_s, Tr::tr("Write what is promised, in Swedish."));
    if (entry(profile.departments, declaration.owner, &Department::key) == profile.departments.cend())
        return refused(u"owner"_s, Tr::tr("Choose the department that answers for the promise."));
    return checkValidity(declaration.valid);
}

Result<> check(const Campaign &campaign, const Profile &)
{
    if (const auto sound = checkKey(campaign.key); !sound)
        return sound;
    if (campaign.name.trimmed().isEmpty())
        return refused(u"name"_s, Tr::tr("A campaign needs a name."));
    return checkValidity(campaign.valid);
}

// Only processes have versions of their names

template <class T>
Result<> checkPastNames(const T &, const Profile &, QDate)
{
    return {};
}

//! R97: what a process was called before today, and below which one it stood, stays as it was
Result<> checkPastNames(const Process &changed, const Profile &profile, QDate today)
{
    if (changed.valid.from && *changed.valid.from >= today)
        return {};
    const QList<Process> former = versionsOfProcess(changed.key, profile);
    const auto same = std::ranges::find_if(
        former, [&changed](const Process &one) { return one.valid.from == changed.valid.from; });
    if (same != former.end() && same->name == changed.name && same->parent == changed.parent)
        return {};
    return refused(u"valid_from"_s,
        Tr::tr("Old reports keep the name and the place that held for them. Let the change hold from today or from a "
               "later day."));
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
        return entry(there, added.key, &T::key) == there.cend() ? check(added, profile) : exists(added.key);
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
        if (const auto checked = check(changed, profile); !checked)
            return checked;
        versions = versionsWith(changed, profile);
        return checkPastNames(changed, profile, m_context.today());
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
    const auto sound = [&rule](const Profile &) -> Result<> {
        if (!hasSwedish(rule.name))
            return refused(u"name"_s, Tr::tr("Write a name in Swedish."));
        if (!hasSwedish(rule.told))
            return refused(u"told"_s, Tr::tr("Write what the person is told, in Swedish."));
        return {};
    };
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
