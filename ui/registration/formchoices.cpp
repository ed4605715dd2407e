#include "ui/registration/formchoices.h"

#include "ui/widgets/completingedit.h"
#include "ui/widgets/profilechoices.h"

#include <algorithm>

namespace lyhord {

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
