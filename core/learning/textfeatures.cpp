#include "core/learning/textfeatures.h"

#include "core/rules/commonwords.h"
#include "core/rules/wordmatch.h"

#include <QtCore/QHash>
#include <QtCore/QStringView>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace lyhord {

namespace {

constexpr qsizetype shortestWord = 3;
constexpr qsizetype longestWord = 40;
constexpr qsizetype mostWords = 400; // what a text is about is said before that
constexpr qsizetype partSizes[] = { 4, 5 };
constexpr float wordValue = 1.0F;
constexpr float partsValue = 1.0F; // all parts of a word together weigh as much as the word
constexpr float cueValue = 1.5F;

enum class Kind : char16_t { Word = u'w', Part = u'p', Cue = u'c' };

//! FNV-1a, since qHash differs between versions and the model is kept
quint32 hashOf(Kind kind, QStringView text)
{
    quint32 hash = 2'166'136'261U;
    const auto add = [&hash](char16_t unit) {
        for (const unsigned byte : { unsigned(unit) & 0xffU, unsigned(unit) >> 8U }) {
            hash ^= byte;
            hash *= 16'777'619U;
        }
    };
    add(static_cast<char16_t>(kind));
    for (const QChar unit : text)
        add(unit.unicode());
    return hash;
}

QList<TextFeature> featuresOfWord(const QString &folded)
{
    QList<TextFeature> features{ { hashOf(Kind::Word, folded), wordValue } };
    const QString bounded = u'^' + folded + u'$';
    QList<quint32> parts;
    for (const qsizetype size : partSizes) {
        for (qsizetype i = 0; i + size <= bounded.size(); ++i)
            parts.append(hashOf(Kind::Part, QStringView(bounded).mid(i, size)));
    }
    const float each = partsValue / std::sqrt(static_cast<float>(std::max<qsizetype>(1, parts.size())));
    for (const quint32 part : std::as_const(parts))
        features.append({ part, each });
    return features;
}

bool tells(const QString &folded)
{
    return folded.size() >= shortestWord && folded.size() <= longestWord && !isCommonWord(folded)
        && std::any_of(folded.cbegin(), folded.cend(), [](QChar letter) { return letter.isLetter(); });
}

} // namespace

TextFeatures::TextFeatures(const QString &text, const QList<TextCue> &cues)
{
    const WordMatch match(text);
    const QStringList words = match.words().mid(0, mostWords);
    const auto spans = match.spans();
    QStringList seen;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (seen.contains(words.at(i)) || !tells(words.at(i)))
            continue;
        seen.append(words.at(i));
        shareOf(match.quoted(spans.at(i))).features += featuresOfWord(words.at(i));
    }
    for (const TextCue &cue : cues) {
        const auto count = static_cast<float>(cue.words.size());
        for (const QString &word : cue.words)
            shareOf(word).features.append({ hashOf(Kind::Cue, cue.name), cueValue / count });
    }
    normalise();
}

TextFeatures::Share &TextFeatures::shareOf(const QString &word)
{
    const auto known = std::find_if(m_shares.begin(), m_shares.end(),
        [&word](const Share &share) { return share.word.compare(word, Qt::CaseInsensitive) == 0; });
    if (known != m_shares.end())
        return *known;
    m_shares.append({ word, {} });
    return m_shares.last();
}

void TextFeatures::normalise()
{
    QHash<quint32, float> sums;
    for (const Share &share : std::as_const(m_shares)) {
        for (const TextFeature &feature : share.features)
            sums[feature.hash] += feature.value;
    }
    double square = 0;
    for (const float sum : std::as_const(sums))
        square += double(sum) * double(sum);
    const auto length = static_cast<float>(std::sqrt(square));
    for (auto it = sums.cbegin(); it != sums.cend(); ++it)
        m_all.append({ it.key(), it.value() / length });
    std::sort(m_all.begin(), m_all.end(), [](TextFeature a, TextFeature b) { return a.hash < b.hash; });
    for (Share &share : m_shares) {
        for (TextFeature &feature : share.features)
            feature.value /= length;
    }
}

} // namespace lyhord
