#include "ui/registration/formchoices.h"

#include "ui/common/profilechoices.h"

namespace lyhord {

QString departmentName(const FormChoices &choices, const QString &key)
{
    for (const Department &known : choices.profile.departments) {
        if (known.key == key)
            return known.name.in(choices.language);
    }
    return key;
}

QString categoryName(const FormChoices &choices, const QString &path)
{
    return categoryName(choices.profile, choices.language, choices.today(), path);
}

} // namespace lyhord
