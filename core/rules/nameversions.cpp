#include "core/rules/nameversions.h"

#include <algorithm>

namespace lyhord {

namespace {

bool isFormer(const DepartmentVersion &version, QDate day)
{
    return !version.from || *version.from <= day;
}

//! Two lists in one: what is found at a day, and what follows it
qsizetype placeAfter(const QList<DepartmentVersion> &versions, QDate day)
{
    const auto later = std::find_if_not(
        versions.cbegin(), versions.cend(), [day](const DepartmentVersion &one) { return isFormer(one, day); });
    return later - versions.cbegin();
}

//! Later versions that had kept the former value get the new one
template <class Version, class Value>
void carryOn(QList<Version> &versions, qsizetype from, Value Version::*member, const Value &former, const Value &now)
{
    for (qsizetype i = from; i < versions.size() && versions.at(i).*member == former; ++i)
        versions[i].*member = now;
}

bool sayTheSame(const DepartmentVersion &one, const DepartmentVersion &other)
{
    return one.name == other.name && one.mailbox == other.mailbox;
}

QDate beginOf(const Category &category)
{
    return category.valid.from.value_or(QDate());
}

} // namespace

Department departmentOn(Department department, const QList<DepartmentVersion> &versions, QDate day)
{
    for (const DepartmentVersion &version : versions) {
        if (version.department != department.key || !isFormer(version, day))
            continue;
        department.name = version.name;
        department.mailbox = version.mailbox;
    }
    return department;
}

Profile profileOn(Profile profile, QDate day)
{
    profile.day = day;
    for (Department &one : profile.departments)
        one = departmentOn(one, profile.departmentVersions, day);
    return profile;
}

QList<DepartmentVersion> versionsOf(const QString &department, const Profile &profile)
{
    QList<DepartmentVersion> versions;
    std::ranges::copy_if(profile.departmentVersions, std::back_inserter(versions),
        [&department](const DepartmentVersion &one) { return one.department == department; });
    return versions;
}

QDate firstDayOfChange(const Department &there, const Department &changed, QDate today)
{
    const bool onlyFirstMailbox = there.name == changed.name && there.mailbox.isEmpty();
    return onlyFirstMailbox ? today : today.addDays(1);
}

QList<DepartmentVersion> withVersion(
    QList<DepartmentVersion> versions, const Department &there, const Department &changed, QDate from)
{
    if (versions.isEmpty())
        versions.append({ there.key, std::nullopt, there.name, there.mailbox });
    qsizetype place = placeAfter(versions, from);
    const DepartmentVersion former = versions.at(place - 1);
    carryOn(versions, place, &DepartmentVersion::name, former.name, changed.name);
    carryOn(versions, place, &DepartmentVersion::mailbox, former.mailbox, changed.mailbox);
    if (former.from == from)
        --place;
    else
        versions.insert(place, former);
    versions[place] = { there.key, from, changed.name, changed.mailbox };
    versions.erase(std::unique(versions.begin(), versions.end(), sayTheSame), versions.end());
    return versions.size() == 1 ? QList<DepartmentVersion>() : versions;
}

QList<Category> versionsOfCategory(const QString &path, const Profile &profile)
{
    QList<Category> versions;
    std::ranges::copy_if(
        profile.categories, std::back_inserter(versions), [&path](const Category &one) { return one.path == path; });
    std::ranges::stable_sort(versions, {}, beginOf);
    return versions;
}

const Category *versionOn(const QList<Category> &versions, QDate day)
{
    const Category *found = nullptr;
    for (const Category &version : versions) {
        if (!found || !version.valid.from || *version.valid.from <= day)
            found = &version;
    }
    return found;
}

QList<Category> withVersion(QList<Category> versions, const Category &changed)
{
    const auto place = std::ranges::lower_bound(versions, beginOf(changed), {}, beginOf);
    const qsizetype at = place - versions.begin();
    if (place != versions.end() && place->valid.from == changed.valid.from) {
        const LocalText former = place->name;
        *place = changed;
        carryOn(versions, at + 1, &Category::name, former, changed.name);
        return versions;
    }
    Category added = changed;
    if (at > 0 && changed.valid.from) {
        Category &before = versions[at - 1];
        if (!added.valid.to)
            added.valid.to = before.valid.to;
        if (!before.valid.to || *before.valid.to >= *changed.valid.from)
            before.valid.to = changed.valid.from->addDays(-1);
        const LocalText former = before.name;
        carryOn(versions, at, &Category::name, former, changed.name);
    }
    versions.insert(at, added);
    return versions;
}

} // namespace lyhord
