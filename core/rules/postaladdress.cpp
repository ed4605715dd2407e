#include "core/rules/postaladdress.h"

#include "core/rules/textscan.h"

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace lyhord {

namespace {

using namespace textscan;
using Words = std::initializer_list<QStringView>;

constexpr qsizetype longestWord = 40;

//! Half open; none if nothing was found
using Position = std::optional<qsizetype>;

bool isOneOf(const QString &word, Words words)
{
    return std::any_of(words.begin(), words.end(), [&](QStringView each) { return each == word; });
}

bool endsWithOneOf(const QString &word, Words endings)
{
    return std::any_of(endings.begin(), endings.end(),
        [&](QStringView ending) { return word.size() >= ending.size() + 2 && word.endsWith(ending); });
}

//! Kinds of roads and of plans: a number after them is no house number
bool isGeneric(const QString &word)
{
    return isOneOf(word,
        { u"gångvägen", u"cykelvägen", u"bilvägen", u"motorvägen", u"landsvägen", u"riksvägen", u"länsvägen",
            u"körvägen", u"infartsvägen", u"utfartsvägen", u"genomfartsvägen", u"huvudvägen", u"sidovägen",
            u"grusvägen", u"huvudgatan", u"gågatan", u"tvärgatan", u"sidogatan", u"lokalgatan", u"gångväg", u"cykelväg",
            u"bilväg", u"motorväg", u"landsväg", u"riksväg", u"länsväg", u"europaväg", u"huvudväg", u"handlingsplan",
            u"detaljplan", u"översiktsplan", u"läroplan", u"kursplan", u"fotbollsplan", u"tidsplan", u"verksamhetsplan",
            u"genomförandeplan", u"markplan", u"fotbollsplanen", u"detaljplanen" });
}

//! "på Storgatan 12 meter från …", "vid Storgatan 3 maj"
bool isUnit(const QString &word)
{
    return isOneOf(word,
        { u"m", u"meter", u"km", u"cm", u"mm", u"kr", u"kronor", u"år", u"gånger", u"ggr", u"st", u"stycken", u"bilar",
            u"personer", u"barn", u"dagar", u"veckor", u"månader", u"timmar", u"minuter", u"grader", u"procent",
            u"januari", u"februari", u"mars", u"april", u"maj", u"juni", u"juli", u"augusti", u"september", u"oktober",
            u"november", u"december" });
}

class Finder
{
public:
    explicit Finder(QStringView text)
        : m_text(text)
    {
    }

    QList<PersonalDataSpan> spans()
    {
        QList<PersonalDataSpan> found;
        for (qsizetype i = 0; i < m_text.size();) {
            const qsizetype wordEnd = endOfLetters(i);
            qsizetype start = i;
            Position end;
            if (isFreeBefore(m_text, i))
                end = wordEnd > i ? addressAtWord(i, wordEnd, start) : lonePostcodeAt(i);
            if (end)
                found.append({ start, *end, PersonalDataKind::Address, false });
            if (wordEnd > i)
                m_previousWord = i;
            i = end.value_or(std::max(wordEnd, i + 1));
        }
        return found;
    }

private:
    [[nodiscard]] QChar at(qsizetype position) const { return textscan::at(m_text, position); }
    [[nodiscard]] bool isFree(qsizetype end) const { return isFreeAfter(m_text, end); }

    [[nodiscard]] qsizetype endOfLetters(qsizetype from) const
    {
        while (at(from).isLetter() || at(from).isMark())
            ++from;
        return from;
    }

    [[nodiscard]] QString word(qsizetype start, qsizetype end) const
    {
        return end - start > longestWord ? QString() : m_text.sliced(start, end - start).toString().toCaseFolded();
    }

    [[nodiscard]] QString wordAt(qsizetype start) const { return word(start, endOfLetters(start)); }

    [[nodiscard]] Position afterGap(qsizetype from) const
    {
        qsizetype position = from;
        while (isGap(at(position)) && position - from < 2)
            ++position;
        return position > from ? Position(position) : std::nullopt;
    }

    //! Exactly that many digits, and none before or after
    [[nodiscard]] Position afterDigits(qsizetype from, qsizetype least, qsizetype most) const
    {
        qsizetype end = from;
        while (isDigit(at(end)) && end - from <= most)
            ++end;
        const qsizetype count = end - from;
        return count >= least && count <= most ? Position(end) : std::nullopt;
    }

    Position addressAtWord(qsizetype wordStart, qsizetype wordEnd, qsizetype &start) const
    {
        if (const Position careOf = careOfAt(wordStart))
            return careOf;
        if (const Position flat = flatAt(wordStart))
            return extended(*flat);
        if (const Position box = boxAt(wordStart, wordEnd))
            return extended(*box);
        if (const Position postcode = postcodeAt(wordStart))
            return postcode;
        const QString folded = word(wordStart, wordEnd);
        const bool street = isStreet(folded, at(wordStart).isUpper());
        const bool second = !street && isSecondWordOfStreet(folded, wordStart);
        if (!street && !second)
            return std::nullopt;
        const Position house = houseNumberAfter(wordEnd);
        if (!house)
            return std::nullopt;
        start = second ? m_previousWord : wordStart;
        return extended(*house);
    }

    [[nodiscard]] static bool isStreet(const QString &folded, bool capital)
    {
        if (isGeneric(folded))
            return false;
        return endsWithOneOf(folded, { u"gatan", u"gata", u"vägen", u"gränd", u"gränden", u"torget" })
            || (capital
                && endsWithOneOf(folded,
                    { u"väg", u"torg", u"backe", u"backen", u"plan", u"planen", u"allé", u"allén", u"stigen", u"stig",
                        u"stråket", u"kajen", u"leden" }));
    }

    //! "Gamla vägen", "Kungs backe": the name stands before
    [[nodiscard]] bool isSecondWordOfStreet(const QString &folded, qsizetype wordStart) const
    {
        const bool street = isOneOf(
            folded, { u"gatan", u"gata", u"vägen", u"väg", u"gränd", u"torg", u"backe", u"plan", u"allé", u"stig" });
        return street && m_previousWord >= 0 && at(m_previousWord).isUpper()
            && endOfLetters(m_previousWord) + 1 == wordStart && isGap(at(wordStart - 1));
    }

    [[nodiscard]] Position houseNumberAfter(qsizetype wordEnd) const
    {
        const Position number = afterGap(wordEnd);
        Position end = number ? afterDigits(*number, 1, 3) : std::nullopt;
        if (!end)
            return std::nullopt;
        if (isDash(at(*end)))
            end = afterDigits(*end + 1, 1, 3).value_or(*end);
        if (at(*end).isLetter() && !isWordCharacter(at(*end + 1)))
            ++*end;
        else if (isGap(at(*end)) && at(*end + 1).isUpper() && !isWordCharacter(at(*end + 2)))
            *end += 2;
        const Position next = afterGap(*end);
        return isFree(*end) && !(next && isUnit(wordAt(*next))) ? end : std::nullopt;
    }

    //! With stairs, flat, postcode and town
    [[nodiscard]] qsizetype extended(qsizetype end) const
    {
        for (int part = 0; part < 4; ++part) {
            const qsizetype next = afterComma(end);
            Position longer = stairsAt(next);
            if (!longer)
                longer = flatAt(next);
            if (!longer)
                longer = postcodeAt(next);
            if (!longer)
                break;
            end = *longer;
        }
        return end;
    }

    //! A comma, white space, one line break
    [[nodiscard]] qsizetype afterComma(qsizetype position) const
    {
        if (at(position) == u',')
            ++position;
        position = afterGap(position).value_or(position);
        if (at(position) == u'\r')
            ++position;
        if (at(position) == u'\n')
            ++position;
        return afterGap(position).value_or(position);
    }

    [[nodiscard]] Position stairsAt(qsizetype start) const
    {
        if (const Position digits = afterDigits(start, 1, 2)) {
            const qsizetype unit = afterGap(*digits).value_or(*digits);
            const qsizetype end = endOfLetters(unit);
            return isOneOf(word(unit, end), { u"tr", u"trappa", u"trappor" }) && isFree(end) ? Position(end)
                                                                                             : std::nullopt;
        }
        const qsizetype end = endOfLetters(start);
        if (isOneOf(word(start, end), { u"nb", u"bv" }) && isFree(end))
            return end;
        if (!isOneOf(word(start, end), { u"uppgång", u"uppg" }))
            return std::nullopt;
        const Position name = afterGap(end);
        const bool single = name && isWordCharacter(at(*name)) && !isWordCharacter(at(*name + 1));
        return single ? Position(*name + 1) : std::nullopt;
    }

    [[nodiscard]] Position flatAt(qsizetype start) const
    {
        qsizetype end = endOfLetters(start);
        if (!isOneOf(word(start, end), { u"lgh", u"lägenhet" }))
            return std::nullopt;
        if (at(end) == u'.')
            ++end;
        const Position digits = afterDigits(afterGap(end).value_or(end), 4, 4);
        return digits && isFree(*digits) ? digits : std::nullopt;
    }

    //! A small number after a small "box" is a thing, not a post office box
    [[nodiscard]] Position boxAt(qsizetype wordStart, qsizetype wordEnd) const
    {
        if (word(wordStart, wordEnd) != u"box")
            return std::nullopt;
        const Position number = afterGap(wordEnd);
        const Position end = number ? afterDigits(*number, at(wordStart).isUpper() ? 1 : 3, 5) : std::nullopt;
        return end && isFree(*end) ? end : std::nullopt;
    }

    [[nodiscard]] Position careOfAt(qsizetype start) const
    {
        if (at(start).toLower() != u'c' || at(start + 1) != u'/' || at(start + 2).toLower() != u'o')
            return std::nullopt;
        Position end;
        for (int names = 0; names < 3; ++names) {
            const Position name = afterGap(end.value_or(start + 3));
            if (!name || !at(*name).isUpper())
                break;
            end = endOfLetters(*name);
        }
        return end;
    }

    //! "632 20 Eskilstuna", "SE-632 20 Eskilstuna"; five digits without a town are any number
    [[nodiscard]] Position postcodeAt(qsizetype start) const
    {
        const qsizetype letters = endOfLetters(start);
        if (letters > start) {
            if (!isOneOf(word(start, letters), { u"s", u"se" }) || !isDash(at(letters)))
                return std::nullopt;
            start = letters + 1;
        }
        if (at(start) == u'0')
            return std::nullopt;
        if (const Position whole = afterDigits(start, 5, 5))
            return townAfter(*whole);
        const Position three = afterDigits(start, 3, 3);
        const Position two = three && isGap(at(*three)) ? afterDigits(*three + 1, 2, 2) : std::nullopt;
        return two ? townAfter(*two) : std::nullopt;
    }

    [[nodiscard]] Position townAfter(qsizetype postcodeEnd) const
    {
        const Position town = afterGap(postcodeEnd);
        if (!town || !at(*town).isUpper() || endOfLetters(*town) - *town < 2)
            return std::nullopt;
        const qsizetype end = endOfLetters(*town);
        const bool second = isGap(at(end)) && at(end + 1).isUpper() && at(end + 2).isLower();
        return second ? endOfLetters(end + 1) : end;
    }

    //! Without a street before it five digits in a row are any number, and 113 13 and 114 14 are to be called
    [[nodiscard]] Position lonePostcodeAt(qsizetype start) const
    {
        const bool grouped = isGap(at(start - 1)) && isDigit(at(start - 2));
        if (!isDigit(at(start)) || grouped || !isGap(at(start + 3)))
            return std::nullopt;
        const QStringView digits = m_text.sliced(start, std::min<qsizetype>(6, m_text.size() - start));
        return digits == u"113 13" || digits == u"114 14" ? std::nullopt : postcodeAt(start);
    }

    QStringView m_text;
    qsizetype m_previousWord = -1;
};

} // namespace

QList<PersonalDataSpan> findPostalAddresses(QStringView text)
{
    return Finder(text).spans();
}

} // namespace lyhord
