#include "ui/registration/formchoices.h"

#include "ui/widgets/completingedit.h"
#include "ui/widgets/profilechoices.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace lyhord {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::FormChoices)
};

} // namespace

QString departmentName(const FormChoices &choices, const QString &key)
{
    for (const Department &known : choices.profile.departments) {
        if (known.key == key)
            return known.name.in(choices.language);
    }
    return key;
}

bool isDepartment(const FormChoices &choices, const QString &key)
{
    return std::ranges::find(choices.profile.departments, key, &Department::key) != choices.profile.departments.end();
}

bool isStill(const Headline &agreed, const QString &written)
{
    return written.trimmed().startsWith(agreed.text, Qt::CaseInsensitive);
}

QString takenAwayInWords(const FormChoices &choices, const Headline &gone, const Brought &taken)
{
    const QString department = departmentName(choices, taken.department);
    const QString category = categoryName(choices, taken.category);
    if (taken.isEmpty())
        return {};
    if (taken.category.isEmpty()) {
        //: a headline, a department
        return Tr::tr("With the headline “%1” its department %2 was taken away.").arg(gone.text, department);
    }
    if (taken.department.isEmpty()) {
        //: a headline, a category
        return Tr::tr("With the headline “%1” its category %2 was taken away.").arg(gone.text, category);
    }
    //: a headline, a department, a category
    return Tr::tr("With the headline “%1” its department %2 and category %3 were taken away.")
        .arg(gone.text, department, category);
}

void showCategory(CompletingEdit &edit, const FormChoices &choices, const QString &path)
{
    const QString name = path.isEmpty() ? QString() : categoryName(choices, path);
    if (path.isEmpty() || name != path)
        edit.setKey(path, name);
    else
        edit.setValue(path); // being typed
}

QString categoryName(const FormChoices &choices, const QString &path)
{
    return categoryName(choices.profile, choices.language, choices.today(), path);
}

} // namespace lyhord
