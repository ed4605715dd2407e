#include "ui/registration/formchoices.h"

#include <QtCore/QStringList>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;

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
    QStringList names;
    for (qsizetype end = path.indexOf(u'/', path.indexOf(u'/') + 1);; end = path.indexOf(u'/', end + 1)) {
        const QString upTo = end < 0 ? path : path.left(end);
        QString name = upTo.section(u'/', -1);
        for (const Category &known : choices.profile.categories) {
            if (known.path == upTo && known.valid.holdsOn(choices.today()))
                name = known.name.in(choices.language);
        }
        names.append(name);
        if (end < 0)
            break;
    }
    return names.join(u" › "_s);
}

} // namespace lyhord
