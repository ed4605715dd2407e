#include "core/rules/nameversions.h"

#include <algorithm>
#include <utility>

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

template <class Version>
void carryTextOn(
    QList<Version> &versions, qsizetype place, QString Version::*member, const QString &former, const QString &now)
{
    for (qsizetype i = place; i < versions.size() && versions.at(i).*member == former; ++i)
        versions[i].*member = now;
}

void carryOn(QList<Category> &versions, qsizetype place, const Category &former, const Category &now)
{
    carryNameOn(versions, place, former.name, now.name);
}

void carryOn(QList<Process> &versions, qsizetype place, const Process &former, const Process &now)
{
    carryNameOn(versions, place, former.name, now.name);
    carryTextOn(versions, place, &Process::parent, former.parent, now.parent);
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

constexpr auto beginOf = [](const auto &version) { return version.valid.from.value_or(QDate()); };

template <class T>
QList<T> versionsWith(const QString &key, QString T::*member, const QList<T> &all)
{
    QList<T> versions;
    std::ranges::copy_if(all, std::back_inserter(versions), [&](const T &one) { return one.*member == key; });
    std::ranges::stable_sort(versions, {}, beginOf);
    return versions;
}

template <class T>
const T *inForceOn(const QList<T> &versions, QDate day)
{
    const T *found = nullptr;
    for (const T &version : versions) {
        if (!found || !version.valid.from || *version.valid.from <= day)
            found = &version;
    }
    return found;
}

//! other: a value that has no languages
template <class T, class Other>
T builtOn(const QList<T> &versions, const T &shown, T written, Other T::*other)
{
    const T *then = inForceOn(versions, beginOf(written));
    if (!then)
        return written;
    written.name = withUntouched(written.name, shown.name, then->name);
    if (written.*other == shown.*other)
        written.*other = then->*other;
    if (written.valid.to == shown.valid.to)
        written.valid.to = then->valid.to;
    return written;
}

template <class T>
QList<T> including(QList<T> versions, const T &changed)
{
    const auto place = std::ranges::lower_bound(versions, beginOf(changed), {}, beginOf);
    const qsizetype at = place - versions.begin();
    if (place != versions.end() && place->valid.from == changed.valid.from) {
        const T former = *place;
        *place = changed;
        carryOn(versions, at + 1, former, changed);
        return versions;
    }
    T version = changed;
    if (at > 0 && changed.valid.from) {
        T &before = versions[at - 1];
        if (!version.valid.to)
            version.valid.to = before.valid.to;
        if (!before.valid.to || *before.valid.to >= *changed.valid.from)
            before.valid.to = changed.valid.from->addDays(-1);
        const T former = before;
        carryOn(versions, at, former, changed);
    }
    versions.insert(at, version);
    return versions;
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
    carryTextOn(versions, place, &DepartmentVersion::mailbox, former.mailbox, changed.mailbox);
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
    return versionsWith(path, &Category::path, profile.categories);
}

const Category *versionOn(const QList<Category> &versions, QDate day)
{
    return inForceOn(versions, day);
}

Category builtOnItsDay(const QList<Category> &versions, const Category &shown, Category written)
{
    return builtOn(versions, shown, std::move(written), &Category::mandatory);
}

QList<Category> withVersion(QList<Category> versions, const Category &changed)
{
    return including(std::move(versions), changed);
}

QList<Process> versionsOfProcess(const QString &key, const Profile &profile)
{
    return versionsWith(key, &Process::key, profile.processes);
}

const Process *versionOn(const QList<Process> &versions, QDate day)
{
    return inForceOn(versions, day);
}

Process builtOnItsDay(const QList<Process> &versions, const Process &shown, Process written)
{
    return builtOn(versions, shown, std::move(written), &Process::parent);
}

QList<Process> withVersion(QList<Process> versions, const Process &changed)
{
    return including(std::move(versions), changed);
}

QList<Process> processesOn(const Profile &profile, QDate day)
{
    QList<Process> once;
    for (const Process &process : profile.processes) {
        if (std::ranges::find(once, process.key, &Process::key) != once.end())
            continue;
        const QList<Process> versions = versionsOfProcess(process.key, profile);
        Process then = *inForceOn(versions, day);
        then.valid = { versions.constFirst().valid.from, versions.constLast().valid.to };
        once.append(then);
    }
    return once;
}

} // namespace lyhord
