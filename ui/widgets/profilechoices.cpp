#include "ui/widgets/profilechoices.h"

#include <QtCore/QCollator>
#include <QtCore/QCoreApplication>

#include <algorithm>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::CompletingEdit)
};

QString departmentName(const Profile &profile, const QString &language, const QString &key)
{
    for (const Department &known : profile.departments) {
        if (known.key == key)
            return known.name.in(language);
    }
    return key;
}

} // namespace

QList<CompletingEdit::Choice> departmentChoices(const Profile &profile, const QString &language, QDate day)
{
    QList<CompletingEdit::Choice> choices;
    for (const Department &department : profile.departments) {
        if (department.valid.holdsOn(day))
            choices.append({ department.key, department.name.in(language), {} });
    }
    const QCollator order;
    std::sort(choices.begin(), choices.end(),
        [&](const auto &a, const auto &b) { return order.compare(a.text, b.text) < 0; });
    return choices;
}

QList<CompletingEdit::Choice> categoryChoices(
    const Profile &profile, const QString &language, QDate day, const QStringList &departments)
{
    QList<CompletingEdit::Choice> choices;
    for (const Category &category : profile.categories) {
        const QString department = category.path.section(u'/', 0, 0);
        if (!category.valid.holdsOn(day) || (!departments.isEmpty() && !departments.contains(department)))
            continue;
        const QString name = categoryName(profile, language, day, category.path);
        choices.append({ category.path,
            departments.size() == 1 ? name
                                    //: a category and the department it belongs to, in a list
                                    : Tr::tr("%1 – %2").arg(name, departmentName(profile, language, department)),
            {}, category.path.section(u'/', 1) });
    }
    return choices;
}

QString categoryName(const Profile &profile, const QString &language, QDate day, const QString &path)
{
    QStringList names;
    for (qsizetype end = path.indexOf(u'/', path.indexOf(u'/') + 1);; end = path.indexOf(u'/', end + 1)) {
        const QString upTo = end < 0 ? path : path.left(end);
        QString name = upTo.section(u'/', -1);
        for (const Category &known : profile.categories) {
            if (known.path == upTo && known.valid.holdsOn(day))
                name = known.name.in(language);
        }
        names.append(name);
        if (end < 0)
            break;
    }
    return names.join(u" › "_s);
}

} // namespace lyhord
