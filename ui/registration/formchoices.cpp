#include "ui/registration/formchoices.h"

#include "ui/common/profilechoices.h"

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

bool isCategory(const FormChoices &choices, const QString &path)
{
    return categoryName(choices, path) != path;
}

QString categoryName(const FormChoices &choices, const QString &path)
{
    return categoryName(choices.profile, choices.language, choices.today(), path);
}

} // namespace lyhord
