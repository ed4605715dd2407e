#include "core/rules/textlanguage.h"

#include "core/rules/wordmatch.h"

#include <QtCore/QSet>

#include <algorithm>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype fewestWords = 2; // a name or a place may look like one small word

struct Language
{
    QString code;
    QSet<QString> words; //!< that the other two do not have
};

QSet<QString> setOf(const QString &words)
{
    const QStringList all = words.split(u' ');
    return { all.cbegin(), all.cend() };
}

const QList<Language> &languages()
{
    static const QList<Language> all{
        { u"sv"_s,
            setOf(u"och att är det som på inte med till av jag vi du ni har ett från kan hej tack er vår våra den har "
                  u"när där här men eller ska kommer om då nu mer vid under efter din ditt"_s) },
        { u"fi"_s,
            setOf(u"ja ei että tämä mutta kun niin ovat hän te ole oli jos kiitos hei olemme emme teidän meidän sekä "
                  u"myös tai voi mitä missä koska joka sinun palaute asia olet eikä vielä nyt"_s) },
        { u"en"_s,
            setOf(u"the and of to that it with you this are be have we our your not will from thank hello for was has "
                  u"they at as but or if can"_s) },
    };
    return all;
}

} // namespace

QString textLanguage(const QString &text)
{
    const QStringList words = WordMatch(text).words();
    QString likeliest;
    qsizetype most = fewestWords - 1;
    for (const Language &language : languages()) {
        const auto found = std::ranges::count_if(
            words, [&language](const QString &word) { return language.words.contains(word); });
        if (found > most)
            likeliest = language.code;
        else if (found == most)
            likeliest.clear();
        most = std::max<qsizetype>(most, found);
    }
    return likeliest;
}

} // namespace lyhord
