#include "core/rules/profilenames.h"

#include "core/rules/nameversions.h"

#include <QtCore/QLocale>

#include <algorithm>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QDate lastDayOfAll = QDate::fromJulianDay(5373484); // 9999-12-31: the newest name

//! The key where there is no name
QString spoken(const LocalText &text, const QString &key)
{
    const QString name = text.in(QLocale().name().left(2));
    return name.isEmpty() ? key : name;
}

template <class Item>
QString nameIn(const QList<Item> &items, const QString &key, LocalText Item::*name)
{
    const auto known = std::ranges::find(items, key, &Item::key);
    return known == items.end() ? key : spoken((*known).*name, key);
}

} // namespace

QString departmentInWords(const QString &key, const Profile &profile)
{
    return nameIn(profile.departments, key, &Department::name);
}

QString departmentsInWords(const QStringList &keys, const Profile &profile)
{
    QStringList names;
    for (const QString &key : keys)
        names.append(departmentInWords(key, profile));
    return names.join(u", "_s);
}

QString areaInWords(const QString &key, const Profile &profile)
{
    return nameIn(profile.areas, key, &Area::name);
}

QString categoryInWords(const QString &path, const Profile &profile)
{
    const QStringList keys = path.split(u'/', Qt::SkipEmptyParts);
    QStringList names;
    for (qsizetype depth = 2; depth <= keys.size(); ++depth) {
        const QList<Category> versions = versionsOfCategory(keys.first(depth).join(u'/'), profile);
        const Category *category = versionOn(versions, profile.day.value_or(lastDayOfAll));
        names.append(category ? spoken(category->name, keys.at(depth - 1)) : keys.at(depth - 1));
    }
    return names.isEmpty() ? departmentInWords(path, profile) : names.join(u" › "_s);
}

QString processInWords(const QString &key, const Profile &profile)
{
    const QList<Process> versions = versionsOfProcess(key, profile);
    const Process *process = versionOn(versions, profile.day.value_or(lastDayOfAll));
    return process ? spoken(process->name, key) : key;
}

QString declarationInWords(const QString &key, const Profile &profile)
{
    return nameIn(profile.serviceDeclarations, key, &ServiceDeclaration::text);
}

QString campaignInWords(const QString &key, const Profile &profile)
{
    const auto known = std::ranges::find(profile.campaigns, key, &Campaign::key);
    return known == profile.campaigns.end() ? key : known->name;
}

QString standardAnswerInWords(const QString &key, const Profile &profile)
{
    const auto known = std::ranges::find(profile.standardAnswers, key, &StandardAnswer::key);
    return known == profile.standardAnswers.end() ? key : known->title;
}

} // namespace lyhord
