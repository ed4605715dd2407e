#include "ui/widgets/languageitems.h"

#include "ui/widgets/words.h"

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

QList<ComboBox::Item> languageItems(const QString &also)
{
    QStringList codes{ u"sv"_s, u"fi"_s, u"en"_s, u"ar"_s, u"so"_s, u"ku"_s, u"fa"_s, u"ti"_s, u"uk"_s, u"bs"_s,
        u"pl"_s, u"es"_s, u"de"_s };
    if (!also.isEmpty() && !codes.contains(also))
        codes.append(also);
    QList<ComboBox::Item> items;
    for (const QString &code : std::as_const(codes))
        items.append({ code, languageInWords(code) });
    return items;
}

} // namespace lyhord
