#include "core/spelling/words.h"

#include <algorithm>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestWord = 60; // what is longer was not typed as a word, and libraries have limits

bool isOneOf(QChar c, QStringView these)
{
    return these.contains(c);
}

//! Something other than words from one white space to the next
bool isOther(QStringView run)
{
    if (run.startsWith(u'{') && run.contains(u'}'))
        return true;
    for (qsizetype i = 0; i < run.size(); ++i) {
        if (run[i].isDigit() || isOneOf(run[i], u"@/\\_"))
            return true;
        // "eskilstuna.se", "t.ex."; but a sentence may begin without the space before it
        const bool isInnerPoint = run[i] == u'.' && i > 0 && i + 1 < run.size() && run[i - 1].isLetter();
        if (isInnerPoint && run[i + 1].isLower())
            return true;
    }
    return false;
}

//! "SMHI", and as it is bent in Swedish and Finnish: "SMHI:s", "EU:n"
bool isInCapitals(QStringView word)
{
    const qsizetype colon = word.indexOf(u':');
    const QStringView stem = colon > 0 ? word.first(colon) : word;
    return stem.size() > 1 && std::none_of(stem.begin(), stem.end(), [](QChar c) { return c.isLower(); });
}

//! "iPhone", "PlusTjänst"
bool hasCapitalWithin(QStringView word)
{
    for (qsizetype i = 1; i < word.size(); ++i) {
        if (word[i].isUpper() && word[i - 1].isLower())
            return true;
    }
    return false;
}

bool beginsSentence(QStringView before)
{
    qsizetype at = before.size();
    while (at > 0 && (before[at - 1].isSpace() || isOneOf(before[at - 1], u"\"'”“’‘»«()[]–—-•*")))
        --at;
    return at == 0 || isOneOf(before[at - 1], u".!?:…");
}

//! Letters, and what joins them: "o'clock", "kvarters-polis"; a hyphen or apostrophe at the end is none of it
qsizetype endOfWord(QStringView run, qsizetype start)
{
    qsizetype end = start;
    while (end < run.size()) {
        const bool joins = isOneOf(run[end], u"'’:-") && end + 1 < run.size() && run[end + 1].isLetter();
        if (!run[end].isLetter() && !run[end].isMark() && !joins)
            break;
        ++end;
    }
    return end;
}

bool isToBeSpelt(QStringView word, QStringView before)
{
    if (word.size() < 2 || word.size() > longestWord || isInCapitals(word) || hasCapitalWithin(word))
        return false;
    return !word.front().isUpper() || beginsSentence(before);
}

} // namespace

QList<WordPlace> wordPlaces(QStringView paragraph)
{
    QList<WordPlace> words;
    qsizetype at = 0;
    while (at < paragraph.size()) {
        qsizetype end = at;
        while (end < paragraph.size() && !paragraph[end].isSpace())
            ++end;
        const QStringView run = paragraph.sliced(at, end - at);
        for (qsizetype i = isOther(run) ? run.size() : 0; i < run.size();) {
            if (!run[i].isLetter()) {
                ++i;
                continue;
            }
            const qsizetype last = endOfWord(run, i);
            if (isToBeSpelt(run.sliced(i, last - i), paragraph.first(at + i)))
                words.append({ int(at + i), int(last - i) });
            i = last;
        }
        at = end + 1;
    }
    return words;
}

} // namespace lyhord
