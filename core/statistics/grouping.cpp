#include "core/statistics/grouping.h"

#include "core/rules/casewords.h"
#include "core/statistics/groupnames.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::Groups)
};

GroupBy groupingOf(SplitBy by)
{
    switch (by) {
    case SplitBy::Process:
        return GroupBy::Process;
    case SplitBy::Type:
        return GroupBy::Type;
    case SplitBy::Channel:
        return GroupBy::Channel;
    case SplitBy::Month:
        return GroupBy::Month;
    case SplitBy::Area:
        return GroupBy::Area;
    case SplitBy::Category:
        return GroupBy::Category;
    case SplitBy::ServiceDeclaration:
        return GroupBy::ServiceDeclaration;
    case SplitBy::Campaign:
        return GroupBy::Campaign;
    case SplitBy::Gender:
        return GroupBy::Gender;
    case SplitBy::Language:
        return GroupBy::Language;
    case SplitBy::Department:
    case SplitBy::None:
        break;
    }
    return GroupBy::Department;
}

template <class E>
QString nameAt(quint32 number)
{
    return QString(toName(static_cast<E>(number)));
}

QString keyOf(SplitBy by, quint32 number, const TextPool &words)
{
    switch (by) {
    case SplitBy::Type:
        return nameAt<CaseType>(number);
    case SplitBy::Channel:
        return nameAt<Channel>(number);
    case SplitBy::Gender:
        return nameAt<Gender>(number);
    case SplitBy::Month:
        return monthFromNumber(number).toString(u"yyyy-MM"_s);
    default:
        return words.text(number);
    }
}

//! The group itself and those it lies below
QStringList keyAndAbove(SplitBy by, const QString &key, const Catalogue &catalogue)
{
    if (by == SplitBy::Process)
        return catalogue.processAndAbove(key);
    if (by != SplitBy::Category || key.isEmpty())
        return { key };
    // The department is the tree's root and no category.
    QStringList paths;
    for (qsizetype end = key.size(); end > 0; end = key.lastIndexOf(u'/', end - 1)) {
        const QString path = key.left(end);
        if (path.contains(u'/'))
            paths.append(path);
    }
    return paths.isEmpty() ? QStringList{ key } : paths;
}

QStringList orderOf(SplitBy by, const Catalogue &catalogue)
{
    switch (by) {
    case SplitBy::Department:
        return catalogue.departmentOrder();
    case SplitBy::Process:
        return catalogue.processOrder();
    case SplitBy::Area:
        return catalogue.areaOrder();
    case SplitBy::Category:
        return catalogue.categoryOrder();
    case SplitBy::Campaign:
        return catalogue.campaignOrder();
    case SplitBy::ServiceDeclaration:
        return catalogue.serviceDeclarationOrder();
    case SplitBy::Type:
        return namesOf<CaseType>();
    case SplitBy::Channel:
        return namesOf<Channel>();
    case SplitBy::Gender:
        return namesOf<Gender>();
    case SplitBy::Language:
        return { u"sv"_s, u"fi"_s, u"en"_s };
    case SplitBy::Month:
    case SplitBy::None:
        break;
    }
    return {};
}

QString titleWithout(SplitBy by)
{
    switch (by) {
    case SplitBy::Department:
        return Tr::tr("No department");
    case SplitBy::Process:
        return Tr::tr("No process");
    case SplitBy::Area:
        return Tr::tr("No area");
    case SplitBy::Category:
        return Tr::tr("No category");
    case SplitBy::Campaign:
        return Tr::tr("No campaign");
    case SplitBy::ServiceDeclaration:
        return Tr::tr("No service declaration");
    default:
        return Tr::tr("Not stated");
    }
}

QString titleFor(SplitBy by, const QString &key, const Catalogue &catalogue)
{
    if (key.isEmpty())
        return titleWithout(by);
    switch (by) {
    case SplitBy::Department:
        return catalogue.department(key);
    case SplitBy::Process:
        return catalogue.process(key);
    case SplitBy::Area:
        return catalogue.area(key);
    case SplitBy::Category:
        return key.count(u'/') > 1 ? catalogue.category(key) : catalogue.categoryPath(key);
    case SplitBy::Campaign:
        return catalogue.campaign(key);
    case SplitBy::ServiceDeclaration:
        return catalogue.serviceDeclaration(key);
    case SplitBy::Type:
        return groupnames::type(fromName<CaseType>(key).value_or(CaseType::View));
    case SplitBy::Channel:
        return inWords(fromName<Channel>(key).value_or(Channel::Web));
    case SplitBy::Gender:
        return inWords(fromName<Gender>(key).value_or(Gender::NotStated));
    case SplitBy::Language:
        return groupnames::language(key);
    case SplitBy::Month:
    case SplitBy::None:
        break;
    }
    return key;
}

int levelOf(SplitBy by, const QString &key, const Catalogue &catalogue)
{
    if (by == SplitBy::Process)
        return std::max(0, catalogue.processLevel(key));
    return by == SplitBy::Category ? std::max(0, static_cast<int>(key.count(u'/')) - 1) : 0;
}

QStringList inOrder(SplitBy by, const QStringList &found, const Catalogue &catalogue)
{
    QStringList order = orderOf(by, catalogue);
    QStringList others;
    for (const QString &key : found) {
        if (!key.isEmpty() && !order.contains(key))
            others.append(key);
    }
    others.sort();
    if (by == SplitBy::Category) { // a path stands right below what it lies under, whatever the order of the lists
        order += others;
        order.sort();
        others.clear();
    }
    order += others;
    if (found.contains(QString()))
        order.append(QString());
    return order;
}

} // namespace

bool hasLevels(SplitBy by)
{
    return by == SplitBy::Process || by == SplitBy::Category;
}

QList<Group> groupsBy(SplitBy by, const Aggregation &aggregation, const Catalogue &catalogue)
{
    const GroupBy grouping = groupingOf(by);
    QHash<QString, Aggregate> aggregates;
    for (quint32 number = 0; number < aggregation.groups(grouping); ++number) {
        const Aggregate &aggregate = aggregation.group(grouping, number);
        if (aggregate.isEmpty())
            continue;
        const QStringList keys = keyAndAbove(by, keyOf(by, number, aggregation.words()), catalogue);
        for (const QString &key : keys.isEmpty() ? QStringList{ QString() } : keys)
            aggregates[key].add(aggregate);
    }
    QList<Group> groups;
    for (const QString &key : inOrder(by, aggregates.keys(), catalogue))
        groups.append({ key, titleFor(by, key, catalogue), levelOf(by, key, catalogue), aggregates.value(key) });
    return groups;
}

bool isIn(SplitBy by, const QString &key, const Fact &fact, const TextPool &words, const Catalogue &catalogue)
{
    const QString own = keyOf(by, groupOf(groupingOf(by), fact), words);
    return own == key || keyAndAbove(by, own, catalogue).contains(key);
}

} // namespace lyhord
