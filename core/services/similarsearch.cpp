#include "core/services/similarsearch.h"

#include "core/store/searchindex.h"

#include <algorithm>

namespace lyhord {

namespace {

constexpr qsizetype wordsToSeek = 14;
constexpr qsizetype mostCandidates = 50;

//! Places first, which no two matters have in common by chance, then the longest words
QStringList soughtWords(const TextSubject &subject)
{
    QStringList others = subject.topics();
    std::stable_sort(
        others.begin(), others.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    QStringList sought = subject.places();
    for (const QString &word : others) {
        if (!sought.contains(word))
            sought.append(word);
    }
    return sought.mid(0, wordsToSeek);
}

} // namespace

SimilarSearch::SimilarSearch(Database &database, const AccessScope &scope)
    : m_database(database)
    , m_scope(scope)
{
}

Result<> SimilarSearch::count(const TextSubject &subject, WordRarity &rarity)
{
    const QStringList words = soughtWords(subject);
    for (const QString &word : words) {
        const Result<WordHits> hits = SearchIndex(m_database).withBeginning(word, m_scope);
        if (!hits)
            return tl::unexpected(hits.error());
        rarity.add(word, hits->cases);
        for (const qint64 id : hits->open)
            m_shared[id] += rarity.of(word);
    }
    return {};
}

QList<qint64> SimilarSearch::candidates() const
{
    QList<qint64> ids = m_shared.keys();
    std::sort(ids.begin(), ids.end(), [this](qint64 a, qint64 b) {
        return m_shared[a] != m_shared[b] ? m_shared[a] > m_shared[b] : a > b; // of equals the newer
    });
    return ids.mid(0, mostCandidates);
}

Result<QList<CaseRow>> SimilarSearch::openLike(const QString &text, int limit)
{
    const TextSubject subject(text);
    const Result<qint64> cases = SearchIndex(m_database).caseCount();
    if (!cases)
        return tl::unexpected(cases.error());
    WordRarity rarity(*cases);
    if (const Result<> counted = count(subject, rarity); !counted)
        return tl::unexpected(counted.error());
    const Result<QList<OpenText>> found = SearchIndex(m_database).openTexts(candidates(), m_scope);
    if (!found)
        return tl::unexpected(found.error());
    QList<std::pair<double, CaseRow>> alike;
    for (const OpenText &each : *found) {
        const double score = likeness(subject, TextSubject(each.row.headline + u'\n' + each.text), rarity);
        if (score > 0)
            alike.append({ score, each.row });
    }
    std::stable_sort(alike.begin(), alike.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QList<CaseRow> rows;
    for (const auto &[score, row] : alike.mid(0, limit))
        rows.append(row);
    return rows;
}

} // namespace lyhord
