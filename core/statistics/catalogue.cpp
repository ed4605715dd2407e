#include "core/statistics/catalogue.h"

#include "core/rules/nameversions.h"

#include <algorithm>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

template <class T>
QStringList keysOf(const QList<T> &all)
{
    QStringList keys;
    for (const T &one : all) {
        if (!keys.contains(one.key))
            keys.append(one.key);
    }
    return keys;
}

template <class T>
const T *withKey(const QList<T> &all, const QString &key)
{
    const auto found = std::ranges::find_if(all, [&key](const T &one) { return one.key == key; });
    return found == all.end() ? nullptr : &*found;
}

QString orKey(const QString &name, const QString &key)
{
    return name.isEmpty() ? key : name;
}

} // namespace

Catalogue::Catalogue(const Profile &profile, const QString &language, QDate day)
    : m_profile(profileOn(profile, day))
    , m_language(language.isEmpty() ? u"sv"_s : language)
    , m_day(day)
{
    for (const Department &department : std::as_const(m_profile.departments))
        m_departments.insert(department.key, &department);
    for (const Process &process : processesOn(m_profile, m_day))
        m_processes.insert(process.key, process);
}

QString Catalogue::presentDepartment(const QString &key, QDate today) const
{
    QString present = key;
    QSet<QString> seen;
    while (!seen.contains(present)) {
        seen.insert(present);
        const Department *department = m_departments.value(present);
        if (!department || department->successor.isEmpty() || !department->valid.to || *department->valid.to >= today)
            return present;
        present = department->successor;
    }
    return present;
}

QString Catalogue::department(const QString &key) const
{
    const Department *department = m_departments.value(key);
    return department ? orKey(department->name.in(m_language), key) : key;
}

QString Catalogue::area(const QString &key) const
{
    const Area *area = withKey(m_profile.areas, key);
    return area ? orKey(area->name.in(m_language), key) : key;
}

QString Catalogue::category(const QString &path) const
{
    const Category *found = nullptr;
    for (const Category &category : m_profile.categories) {
        if (category.path == path && (!found || category.valid.holdsOn(m_day)))
            found = &category;
    }
    return found ? orKey(found->name.in(m_language), path) : path.section(u'/', -1);
}

QString Catalogue::categoryPath(const QString &path) const
{
    const QStringList keys = path.split(u'/');
    QStringList names{ department(keys.constFirst()) };
    QString above = keys.constFirst();
    for (const QString &key : keys.mid(1)) {
        above += u'/' + key;
        names.append(category(above));
    }
    return names.join(pathSeparator);
}

QString Catalogue::process(const QString &key) const
{
    return orKey(m_processes.value(key).name.in(m_language), key);
}

QString Catalogue::serviceDeclaration(const QString &key) const
{
    const ServiceDeclaration *declaration = withKey(m_profile.serviceDeclarations, key);
    return declaration ? orKey(declaration->text.in(m_language), key) : key;
}

QString Catalogue::campaign(const QString &key) const
{
    const Campaign *campaign = withKey(m_profile.campaigns, key);
    return campaign ? orKey(campaign->name, key) : key;
}

QStringList Catalogue::departmentOrder() const
{
    return keysOf(m_profile.departments);
}

QStringList Catalogue::areaOrder() const
{
    return keysOf(m_profile.areas);
}

QStringList Catalogue::campaignOrder() const
{
    return keysOf(m_profile.campaigns);
}

QStringList Catalogue::serviceDeclarationOrder() const
{
    return keysOf(m_profile.serviceDeclarations);
}

QStringList Catalogue::categoryOrder() const
{
    QStringList paths;
    for (const Category &category : m_profile.categories) {
        if (!paths.contains(category.path))
            paths.append(category.path);
    }
    return paths;
}

void Catalogue::appendProcesses(const QString &parent, QStringList &order, QSet<QString> &seen) const
{
    for (const Process &process : m_profile.processes) {
        if (m_processes.value(process.key).parent != parent || seen.contains(process.key))
            continue;
        seen.insert(process.key);
        order.append(process.key);
        appendProcesses(process.key, order, seen);
    }
}

QStringList Catalogue::processOrder() const
{
    QStringList order;
    QSet<QString> seen;
    appendProcesses({}, order, seen);
    for (const Process &process : m_profile.processes) { // whose parent is unknown
        if (!seen.contains(process.key)) {
            seen.insert(process.key);
            order.append(process.key);
        }
    }
    return order;
}

QStringList Catalogue::processAndAbove(const QString &key) const
{
    QStringList keys;
    QString at = key;
    while (!at.isEmpty() && !keys.contains(at)) {
        keys.append(at);
        at = m_processes.value(at).parent;
    }
    return keys;
}

int Catalogue::processLevel(const QString &key) const
{
    return static_cast<int>(processAndAbove(key).size()) - 1;
}

bool Catalogue::liesBelow(const QString &process, const QString &above) const
{
    return processAndAbove(process).contains(above);
}

} // namespace lyhord
