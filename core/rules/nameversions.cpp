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

QStringList languagesOf(const LocalText &one, const LocalText &other)
{
    QStringList languages = one.texts.keys() + other.texts.keys();
    languages.removeDuplicates();
    return languages;
}

void put(LocalText &text, const QString &language, const QString &words)
{
    if (words.isEmpty())
        text.texts.remove(language);
    else
        text.texts.insert(language, words);
}

//! Versions from this place on that had kept the former name in a language get the new one
template <class Version>
void carryNameOn(QList<Version> &versions, qsizetype place, const LocalText &former, const LocalText &now)
{
    const QStringList languages = languagesOf(former, now);
    for (const QString &language : languages) {
        const QString before = former.texts.value(language);
        const QString after = now.texts.value(language);
        for (qsizetype i = place; i < versions.size() && versions.at(i).name.texts.value(language) == before; ++i)
            put(versions[i].name, language, after);
    }
}

void carryMailboxOn(QList<DepartmentVersion> &versions, qsizetype place, const QString &former, const QString &now)
{
    for (qsizetype i = place; i < versions.size() && versions.at(i).mailbox == former; ++i)
        versions[i].mailbox = now;
}

//! In the languages that were left as they were shown, the name is another one
LocalText withUntouched(LocalText written, const LocalText &shown, const LocalText &other)
{
    const QStringList languages = languagesOf(shown, other);
    for (const QString &language : languages) {
        if (written.texts.value(language) == shown.texts.value(language))
            put(written, language, other.texts.value(language));
    }
    return written;
}

//! In what differs between before and changed
bool hasAnother(const DepartmentVersion &version, const Department &before, const Department &changed)
{
    const QStringList languages = languagesOf(before.name, changed.name);
    const bool otherName = std::ranges::any_of(languages, [&](const QString &language) {
        const QString now = changed.name.texts.value(language);
        return now != before.name.texts.value(language) && now != version.name.texts.value(language);
    });
    return otherName || (changed.mailbox != before.mailbox && changed.mailbox != version.mailbox);
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
    if (former.from == from)
        --place;
    else
        versions.insert(place, { there.key, from, former.name, former.mailbox });
    carryNameOn(versions, place, former.name, changed.name);
    carryMailboxOn(versions, place, former.mailbox, changed.mailbox);
    versions.erase(std::unique(versions.begin(), versions.end(), sayTheSame), versions.end());
    return versions.size() == 1 ? QList<DepartmentVersion>() : versions;
}

Department withWhatIsPlanned(
    Department changed, const Department &there, const QList<DepartmentVersion> &versions, QDate day)
{
    const Department then = departmentOn(there, versions, day);
    changed.name = withUntouched(changed.name, there.name, then.name);
    if (changed.mailbox == there.mailbox)
        changed.mailbox = then.mailbox;
    return changed;
}

std::optional<QDate> lastDayOfChange(
    const QList<DepartmentVersion> &versions, const Department &there, const Department &changed, QDate from)
{
    const Department before = departmentOn(there, versions, from);
    const QList<DepartmentVersion> after = withVersion(versions, there, changed, from);
    const auto ends = std::ranges::find_if(
        after, [&](const DepartmentVersion &one) { return !isFormer(one, from) && hasAnother(one, before, changed); });
    return ends == after.end() ? std::nullopt : std::optional(ends->from->addDays(-1));
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

Category builtOnItsDay(const QList<Category> &versions, const Category &shown, Category written)
{
    const Category *then = versionOn(versions, beginOf(written));
    if (!then)
        return written;
    written.name = withUntouched(written.name, shown.name, then->name);
    if (written.mandatory == shown.mandatory)
        written.mandatory = then->mandatory;
    if (written.valid.to == shown.valid.to)
        written.valid.to = then->valid.to;
    return written;
}

QList<Category> withVersion(QList<Category> versions, const Category &changed)
{
    const auto place = std::ranges::lower_bound(versions, beginOf(changed), {}, beginOf);
    const qsizetype at = place - versions.begin();
    if (place != versions.end() && place->valid.from == changed.valid.from) {
        const LocalText former = place->name;
        *place = changed;
        carryNameOn(versions, at + 1, former, changed.name);
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
        carryNameOn(versions, at, former, changed.name);
    }
    versions.insert(at, added);
    return versions;
}

} // namespace lyhord
