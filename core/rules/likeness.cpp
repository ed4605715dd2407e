#include "core/rules/likeness.h"

#include "core/rules/commonwords.h"
#include "core/rules/wordmatch.h"

#include <QtCore/QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace lyhord {

namespace {

constexpr qsizetype shortestWord = 3;
constexpr qsizetype longestEnding = 5; // of an inflected word, beyond the beginning
constexpr qsizetype shortestInCompound = 4;
constexpr qsizetype topicsWithoutPlace = 3;
constexpr double likeEnoughInPlace = 0.1;
constexpr double likeEnoughWithoutPlace = 0.35;

bool isNumber(const QString &word)
{
    return std::all_of(word.cbegin(), word.cend(), [](QChar letter) { return letter.isDigit(); });
}

QString beginningOf(const QString &word)
{
    if (isNumber(word))
        return word;
    const qsizetype size = word.size();
    if (size >= 12)
        return word.left(9);
    if (size >= 8)
        return word.chopped(3);
    if (size >= 6)
        return word.chopped(2);
    return size == 5 ? word.chopped(1) : word;
}

//! "Kyrkogatan" is a place wherever it stands, "gångvägen" is none
bool isNamedLikeAPlace(const QString &folded)
{
    static const QSet<QString> kinds{ u"gångvägen"_s, u"cykelvägen"_s, u"bilvägen"_s, u"promenadvägen"_s,
        u"riksvägen"_s, u"motorvägen"_s, u"skogsvägen"_s, u"skolvägen"_s, u"körvägen"_s, u"lekparken"_s,
        u"stadsparken"_s, u"hundparken"_s, u"förskolan"_s, u"grundskolan"_s, u"gymnasieskolan"_s, u"högskolan"_s,
        u"friskolan"_s, u"vuxenskolan"_s, u"kulturskolan"_s, u"simhallen"_s, u"sporthallen"_s, u"idrottshallen"_s,
        u"ishallen"_s, u"gångbron"_s, u"villagatan"_s, u"sidogatan"_s, u"bakgatan"_s, u"återvändsgatan"_s };
    static const QStringList endings{ u"gatan"_s, u"vägen"_s, u"gränd"_s, u"gränden"_s, u"torget"_s, u"backen"_s,
        u"parken"_s, u"skolan"_s, u"badet"_s, u"hallen"_s, u"bron"_s, u"gymnasiet"_s };
    return !kinds.contains(folded) && std::any_of(endings.cbegin(), endings.cend(), [&](const QString &ending) {
        return folded.size() >= ending.size() + 3 && folded.endsWith(ending);
    });
}

void addOnce(QStringList &list, const QString &entry)
{
    if (!list.contains(entry))
        list.append(entry);
}

//! A part of a place's name says no more than the place: "skolan" of "Årbyskolan"
bool belongsToPlace(const QString &topic, const TextSubject &one, const TextSubject &other)
{
    const auto isPart = [&topic](const QString &place) { return place.contains(topic) || topic.startsWith(place); };
    return std::any_of(one.places().cbegin(), one.places().cend(), isPart)
        || std::any_of(other.places().cbegin(), other.places().cend(), isPart);
}

qsizetype sharedTopics(const TextSubject &one, const TextSubject &other)
{
    return std::count_if(one.topics().cbegin(), one.topics().cend(),
        [&](const QString &topic) { return other.mentions(topic) && !belongsToPlace(topic, one, other); });
}

bool namesPlaceOf(const TextSubject &one, const TextSubject &other)
{
    return std::any_of(
        other.places().cbegin(), other.places().cend(), [&](const QString &place) { return one.mentions(place); });
}

//! The cosine of the angle between the two as vectors of their words' rarities
double cosine(const TextSubject &written, const TextSubject &other, const WordRarity &rarity)
{
    double shared = 0;
    double all = 0;
    double others = 0;
    for (const QString &topic : written.topics()) {
        const double square = std::pow(rarity.of(topic), 2);
        all += square;
        if (other.mentions(topic))
            shared += square;
    }
    for (const QString &topic : other.topics())
        others += std::pow(rarity.of(topic), 2);
    return shared > 0 ? std::min(1.0, shared / std::sqrt(all * others)) : 0;
}

} // namespace

TextSubject::TextSubject(const QString &text)
{
    const WordMatch match(text);
    m_words = match.words();
    const auto found = match.spans();
    qsizetype end = 0; // of the word before
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        const QString &folded = m_words.at(i);
        const QString between = text.mid(end, found.at(i).start - end);
        end = found.at(i).end;
        if (folded.size() < (isNumber(folded) ? 2 : shortestWord) || isCommonWord(folded))
            continue;
        const QString beginning = beginningOf(folded);
        addOnce(m_topics, beginning);
        static const QString sentenceEnds = u".!?:\n"_s;
        const bool begins = i == 0
            || std::any_of(between.cbegin(), between.cend(), [](QChar sign) { return sentenceEnds.contains(sign); });
        const QString written = match.quoted(found.at(i));
        const bool isName = written.at(0).isUpper() && !begins && !written.isUpper(); // who shouts names nothing
        if (isName || isNamedLikeAPlace(folded))
            addOnce(m_places, beginning);
    }
}

bool TextSubject::mentions(const QString &beginning) const
{
    return std::any_of(m_words.cbegin(), m_words.cend(), [&](const QString &word) {
        if (isNumber(beginning))
            return word == beginning;
        if (word.startsWith(beginning) && word.size() - beginning.size() <= longestEnding)
            return true;
        const qsizetype at = beginning.size() >= shortestInCompound ? word.lastIndexOf(beginning) : -1;
        return at >= 2 && word.size() - at - beginning.size() <= longestEnding - 1;
    });
}

double WordRarity::rarity(qint64 casesWithIt) const
{
    const qint64 with = std::max<qint64>(1, casesWithIt);
    return std::log(static_cast<double>(std::max(m_cases, with) + 1) / static_cast<double>(with));
}

double WordRarity::of(const QString &beginning) const
{
    if (const auto counted = m_with.constFind(beginning); counted != m_with.constEnd())
        return rarity(*counted);
    if (m_with.isEmpty())
        return 1;
    double sum = 0;
    for (const qint64 with : m_with)
        sum += rarity(with);
    return sum / static_cast<double>(m_with.size());
}

double likeness(const TextSubject &written, const TextSubject &other, const WordRarity &rarity)
{
    const bool samePlace = namesPlaceOf(written, other) || namesPlaceOf(other, written);
    if (!samePlace && !written.places().isEmpty() && !other.places().isEmpty())
        return 0;
    const qsizetype topics = std::max(sharedTopics(written, other), sharedTopics(other, written));
    const double alike = cosine(written, other, rarity);
    const bool isSame = samePlace ? topics >= 1 && alike >= likeEnoughInPlace
                                  : topics >= topicsWithoutPlace && alike >= likeEnoughWithoutPlace;
    return isSame ? alike : 0;
}

} // namespace lyhord
