#include "core/rules/standardanswer.h"

#include "core/rules/letterwords.h"
#include "core/rules/placeholder.h"

#include <QtCore/QCoreApplication>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::StandardAnswers)
};

} // namespace

QString whatIsToFillIn(const QString &text)
{
    const QString left = templateFieldIn(text);
    return left.isEmpty() ? QString()
                          : Tr::tr("%1 is filled in by nothing: the person would read it as it stands. Write the words "
                                   "themselves instead.")
                                .arg(left);
}

Result<> checkNothingToFillIn(const QString &field, const QString &text)
{
    const QString reason = whatIsToFillIn(text);
    if (reason.isEmpty())
        return {};
    return refused(field, reason);
}

Result<> checkStandardText(const QString &field, const LocalText &text)
{
    for (const QString &one : text.texts) {
        if (const auto checked = checkNothingToFillIn(field, one); !checked)
            return checked;
    }
    return {};
}

Result<> checkStandardTexts(const Profile &profile)
{
    for (qsizetype i = 0; i < profile.standardAnswers.size(); ++i) {
        const StandardAnswer &answer = profile.standardAnswers.at(i);
        const auto checked = checkStandardText(u"standard_answers[%1].text"_s.arg(i), answer.text);
        if (!checked)
            return refused(checked.error().field,
                //: the title of a standard answer, what is wrong with its text
                Tr::tr("Standard answer “%1”: %2").arg(answer.title, checked.error().message));
    }
    return {};
}

QString languageGiven(const LocalText &text, const QString &language)
{
    const QString letter = letterLanguage(language);
    const QString given = text.in(letter);
    if (given.isEmpty() || text.texts.value(letter) == given)
        return given.isEmpty() ? QString() : letter;
    return text.texts.key(given);
}

QString warningOf(const StandardAnswer &answer, const QString &written, const QString &language)
{
    if (const QString left = whatIsToFillIn(written); !left.isEmpty())
        return left;
    const QString given = languageGiven(answer.text, language);
    const bool isOther = !given.isEmpty() && given != letterLanguage(language);
    const bool isIts = written.contains(answer.text.in(letterLanguage(language)).trimmed());
    return isOther && isIts ? Tr::tr("This standard answer has no text in the language of the letter.") : QString();
}

} // namespace lyhord
