#include "ui/client/standardanswerwords.h"

#include "core/rules/letterwords.h"
#include "core/rules/standardanswer.h"
#include "ui/widgets/words.h"

#include <QtCore/QCoreApplication>

namespace lyhord {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::StandardAnswerWords)
};

} // namespace

QString standardAnswerLine(const QString &name, const StandardAnswer &answer, const QString &language)
{
    const QString given = languageGiven(answer.text, language);
    if (given.isEmpty() || given == letterLanguage(language))
        return name;
    //: a standard answer, the language it is in: it has no text in that of the case
    return Tr::tr("%1 (only: %2)").arg(name, languageInWords(given));
}

} // namespace lyhord
