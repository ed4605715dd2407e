#include "core/rules/textlanguage.h"

#include "core/rules/wordmatch.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

#include <algorithm>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype readAtMost = 2000; // letters: more of it is in the same language
constexpr qsizetype fewestWords = 4;
constexpr qsizetype leastLettersOfShape = 4;
constexpr int pointsOfSmallWord = 2;
constexpr int pointsOfShape = 1;
constexpr int fewestPoints = 3;
constexpr int timesTheNext = 2; // a sentence quoted in another language decides nothing
constexpr int pointsPerWords = 4; // so many words, and at least one of them has told something

struct Language
{
    QString code;
    QSet<QString> words; //!< small ones, as they are written and as they are spoken
    QRegularExpression shape; //!< what its other words have
    QRegularExpression never; //!< and what they do not
    bool isDenied; //!< by a word that has what its words never have
    int points = 0;
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
            setOf(u"och att är det som på inte med till av jag vi du ni har ett från kan hej tack er vår våra den när "
                  u"där här men eller ska kommer om då nu mer vid under efter din ditt de dom dem en för hade var blir "
                  u"bli sig så alla bara vill skulle måste ingen inget mycket varje varför vad hur mot finns får går "
                  u"min mitt mina utan också sedan över än många någon något nån nåt oss mig mej dig dej era ert han "
                  u"hon hans hennes denna detta sina sitt igen idag alltid aldrig int dä i in upp ut borde kom vem hos "
                  u"åt ja fler fick sätt gör håll"_s),
            QRegularExpression(
                u"å|[^aeiouyäö]ä|ö[^aeiouyäö]|sk[aiouåäöy]|sj|tj|arna|erna|orna|het|lig|ande|ade$|ats$|ning"_s),
            QRegularExpression(u"w|th|sh|q|z|ij|aa|ii|uu|yy|ää|öö|ssa$|ssä$|llä$|stä$|ltä$"_s), false },
        { u"fi"_s,
            setOf(u"ja ei että tämä mutta kun niin ovat hän te ole oli jos kiitos hei olemme emme teidän meidän sekä "
                  u"myös tai voi mitä missä koska joka sinun palaute asia olet eikä vielä nyt on se ne koko olen olisi "
                  u"oon oo mä sä mun sun meijän teijän mut niinku ku tosi kaikki aina liian kuin miksi milloin missään "
                  u"mikä miten täällä siellä tässä siinä sitä sen tän tuo hyvä hyvin pitää pitäisi voisi voiko saa sai "
                  u"ollut ollaan kanssa ilman jälkeen ennen monta usein enää edes ihan vain vaan joten minun meille "
                  u"teille minä sinä me he"_s),
            QRegularExpression(u"aa|ii|uu|ää|öö|yy|uo|yö|äy|öy|ssa$|ssä$|lla$|llä$|sta$|stä$|lta$|ltä$|mme$|ksi$|nen$|"
                               "vat$|vät$"_s),
            QRegularExpression(u"[cqwxzå]|dh|kh|sh|th|(^|[^n])g"_s), true },
        { u"en"_s,
            setOf(u"the and of to that it with you this are be have we our your not will from thank hello for was has "
                  u"they at as but or if can is in i a my there their please when why who which been would could "
                  u"should were no every so because very always never does did do don an by out"_s),
            QRegularExpression(u"th|wh|sh|ght|ough|ould|ee[dkmnpt]|oo[dklmnrt]"_s),
            QRegularExpression(u"[åäö]|ij|aa|ii|uu|kk|jj|sk|sch"_s), false },
    };
    return all;
}

//! A small word is that of each language that has it; of the others their shape tells, unless they are names
void count(const QString &word, bool isName, QList<Language> &counted)
{
    const QString folded = word.toCaseFolded();
    const auto isSmallWord = [&folded](const Language &language) { return language.words.contains(folded); };
    const auto owners = std::ranges::count_if(counted, isSmallWord);
    for (Language &language : counted) {
        if (owners > 0) {
            if (isSmallWord(language))
                language.points += owners == 1 ? pointsOfSmallWord : pointsOfShape;
            continue;
        }
        const bool isStrange = language.never.match(folded).hasMatch();
        if (isName || (isStrange && !language.isDenied))
            continue;
        if (isStrange)
            language.points -= pointsOfShape;
        else if (folded.size() >= leastLettersOfShape && language.shape.match(folded).hasMatch())
            language.points += pointsOfShape;
    }
}

} // namespace

QString textLanguage(const QString &text)
{
    const QString read = text.left(readAtMost).normalized(QString::NormalizationForm_C);
    const bool shouts = read == read.toUpper();
    const WordMatch match(read);
    QList<Language> counted = languages();
    qsizetype words = 0;
    for (const WordMatch::Found &span : match.spans()) {
        const QString word = match.quoted(span);
        if (!word.at(0).isLetter())
            continue;
        ++words;
        count(word, word.at(0).isUpper() && !shouts, counted);
    }
    std::ranges::sort(counted, std::ranges::greater(), &Language::points);
    const int most = counted.at(0).points;
    const bool isClear = words >= fewestWords && most >= fewestPoints && most >= timesTheNext * counted.at(1).points
        && most * pointsPerWords >= words;
    return isClear ? counted.at(0).code : QString();
}

QString languageOf(const QString &given, const QString &text)
{
    if (!given.isEmpty())
        return given;
    const QString told = textLanguage(text);
    return told.isEmpty() ? u"sv"_s : told;
}

} // namespace lyhord
