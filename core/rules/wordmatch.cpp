#include "core/rules/wordmatch.h"

#include "core/rules/textscan.h"

#include <utility>

namespace lyhord {

using textscan::at;
using textscan::isWordCharacter;

WordMatch::WordMatch(QString text)
    : m_text(std::move(text))
{
    for (qsizetype i = 0; i < m_text.size();) {
        qsizetype end = i;
        while (isWordCharacter(at(m_text, end)))
            ++end;
        if (end > i) {
            const QString folded = m_text.mid(i, end - i).toCaseFolded();
            m_byInitial[folded.at(0)].append(m_words.size());
            m_words.append({ folded, i, end });
        }
        i = end + 1;
    }
}

QStringList WordMatch::words() const
{
    QStringList folded;
    for (const Word &word : m_words)
        folded.append(word.folded);
    return folded;
}

QList<WordMatch::Found> WordMatch::spans() const
{
    QList<Found> spans;
    for (const Word &word : m_words)
        spans.append({ word.start, word.end });
    return spans;
}

QList<WordMatch::Wanted> WordMatch::wordsOf(const QString &phrase)
{
    QList<Wanted> words;
    for (qsizetype i = 0; i < phrase.size();) {
        qsizetype end = i;
        while (isWordCharacter(at(phrase, end)))
            ++end;
        if (end > i)
            words.append({ phrase.mid(i, end - i).toCaseFolded(), at(phrase, end) == u'*' });
        i = end + 1;
    }
    return words;
}

bool WordMatch::matchesAt(qsizetype index, const QList<Wanted> &wanted) const
{
    if (index + wanted.size() > m_words.size())
        return false;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const QString &word = m_words.at(index + i).folded;
        const Wanted &sought = wanted.at(i);
        if (sought.beginning ? !word.startsWith(sought.folded) : word != sought.folded)
            return false;
    }
    return true;
}

QList<WordMatch::Found> WordMatch::all(const QString &phrase) const
{
    const QList<Wanted> wanted = wordsOf(phrase);
    QList<Found> found;
    if (wanted.isEmpty())
        return found;
    const auto candidates = m_byInitial.value(wanted.constFirst().folded.at(0));
    for (const qsizetype index : candidates) {
        if (matchesAt(index, wanted))
            found.append({ m_words.at(index).start, m_words.at(index + wanted.size() - 1).end });
    }
    return found;
}

std::optional<WordMatch::Found> WordMatch::first(const QString &phrase) const
{
    const QList<Wanted> wanted = wordsOf(phrase);
    if (wanted.isEmpty())
        return std::nullopt;
    const auto candidates = m_byInitial.value(wanted.constFirst().folded.at(0));
    for (const qsizetype index : candidates) {
        if (matchesAt(index, wanted))
            return Found{ m_words.at(index).start, m_words.at(index + wanted.size() - 1).end };
    }
    return std::nullopt;
}

} // namespace lyhord
