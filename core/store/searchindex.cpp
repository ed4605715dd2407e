#include "core/store/searchindex.h"

#include "core/store/casecolumns.h"
#include "core/store/caselist.h"
#include "core/store/database.h"
#include "core/store/searchtext.h"

#include <QtCore/QHash>

#include <algorithm>
#include <cmath>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace searchstatements {

QString byNumber(const caselist::Sight &sight)
{
    return u"SELECT c.number, c.headline, '', c.status, c.secrecy, c.protected_identity FROM cases c "
           "WHERE c.number >= ? AND c.number < ?%1 ORDER BY c.number DESC LIMIT ?"_s.arg(sight.text);
}

QString byWords(DatabaseKind kind, const caselist::Sight &sight)
{
    if (kind == DatabaseKind::Postgresql)
        return u"SELECT c.number, c.headline, '', c.status, c.secrecy, c.protected_identity, c.body, c.submitter_name, "
               "m.id FROM search_cases(?, ?, ?) AS m (id) LEFT JOIN cases c ON c.id = m.id%1 ORDER BY m.id DESC"_s.arg(
                   sight.text);
    return u"SELECT c.number, c.headline, snippet(cases_fts, -1, char(2), char(3), '…', 12), c.status, c.secrecy, "
           "c.protected_identity FROM cases_fts CROSS JOIN cases c ON c.id = cases_fts.rowid "
           "WHERE cases_fts MATCH ?%1 ORDER BY cases_fts.rowid DESC LIMIT ?"_s.arg(sight.text);
}

QString openWithWord(DatabaseKind kind, const caselist::Sight &sight)
{
    if (kind == DatabaseKind::Postgresql)
        return u"SELECT c.id FROM search_cases(?, %1, ?) AS m (id) JOIN cases c ON c.id = m.id WHERE c.status < 60%2"_s
            .arg(QString::number(searchtext::beyondAll), sight.text);
    return u"SELECT c.id FROM (SELECT rowid AS id FROM cases_fts WHERE cases_fts MATCH ? ORDER BY rowid DESC LIMIT ?) m "
           "CROSS JOIN cases c ON c.id = m.id WHERE c.status < 60%1"_s.arg(sight.text);
}

} // namespace searchstatements

namespace {

constexpr int newestOfWord = 2000; // of a common word only the newest: what is open is new
constexpr int similarCandidates = 50;

QString numberPrefix(Database &db)
{
    auto query = sql::prepare(db, u"SELECT value FROM profile_meta WHERE key = 'number_prefix'"_s);
    const auto found = query.first();
    return found && *found ? query.text(0) : QString();
}

SearchHit hitOf(const sql::Query &row)
{
    SearchHit hit{ row.text(0), row.text(1), row.text(2), static_cast<CaseStatus>(row.number(3)), false };
    hit.secret = row.flag(4) || row.flag(5);
    if (hit.secret)
        hit.snippet.clear();
    return hit;
}

SearchHit hitIn(const sql::Query &row, const Viewer &viewer, const QString &text)
{
    SearchHit hit = hitOf(row);
    QStringList texts{ hit.headline, row.text(6) };
    if (viewer.names)
        texts.append(row.text(7));
    if (!hit.secret)
        hit.snippet = searchtext::snippet(texts, text);
    return hit;
}

Result<SearchHits> collected(sql::Query query, int limit)
{
    SearchHits found;
    auto done = query.each([&](const sql::Query &row) {
        if (found.hits.size() < limit)
            found.hits.append(hitOf(row));
        else
            found.more = true;
    });
    if (!done)
        return tl::unexpected(done.error());
    return found;
}

//! Best first: the ids of open cases that share words, each word weighing more the fewer cases have it
struct Likeness
{
    QHash<qint64, double> score;
    QHash<qint64, int> words;

    [[nodiscard]] QList<qint64> best(int atLeastWords) const
    {
        QList<qint64> ids;
        for (auto it = words.cbegin(); it != words.cend(); ++it) {
            if (it.value() >= atLeastWords)
                ids.append(it.key());
        }
        std::sort(ids.begin(), ids.end(),
            [this](qint64 a, qint64 b) { return score[a] != score[b] ? score[a] > score[b] : a > b; });
        return ids.mid(0, similarCandidates);
    }
};

Result<> addWord(Database &db, const QString &match, const caselist::Sight &sight, Likeness &likeness)
{
    auto query = sql::prepare(db, searchstatements::openWithWord(db.kind(), sight));
    query.bind(match, newestOfWord);
    for (const QVariant &value : sight.values)
        query.bindNext(value);
    QList<qint64> ids;
    if (auto done = query.each([&ids](const sql::Query &row) { ids.append(row.integer(0)); }); !done)
        return done;
    const double weight = 1.0 / std::log2(2.0 + static_cast<double>(ids.size()));
    for (const qint64 id : std::as_const(ids)) {
        likeness.score[id] += weight;
        ++likeness.words[id];
    }
    return {};
}

} // namespace

SearchIndex::SearchIndex(Database &db)
    : m_db(db)
{
}

Result<SearchHits> SearchIndex::search(const QString &text, const Viewer &viewer, int limit)
{
    if (const auto range = searchtext::numberRange(text, numberPrefix(m_db))) {
        const caselist::Sight sight = caselist::sightOf(viewer, caselist::Secrets::Listed);
        auto query = sql::prepare(m_db, searchstatements::byNumber(sight));
        query.bind(range->first, range->second);
        for (const QVariant &value : sight.values)
            query.bindNext(value);
        query.bind(limit + 1);
        return collected(std::move(query), limit);
    }
    if (searchtext::matchAll(m_db.kind(), text, viewer).isEmpty())
        return SearchHits{};
    return m_db.kind() == DatabaseKind::Sqlite ? searchFile(text, viewer, limit) : searchServer(text, viewer, limit);
}

Result<SearchHits> SearchIndex::searchFile(const QString &text, const Viewer &viewer, int limit)
{
    const caselist::Sight sight = caselist::sightOf(viewer, caselist::Secrets::OnlyWithRight);
    auto query = sql::prepare(m_db, searchstatements::byWords(m_db.kind(), sight));
    query.bind(searchtext::matchAll(m_db.kind(), text, viewer));
    for (const QVariant &value : sight.values)
        query.bindNext(value);
    query.bind(limit + 1);
    return collected(std::move(query), limit);
}

//! The server gives the newest cases of those the login may see; what this viewer may not find is left out here, so
//! more are asked for until there are enough
Result<SearchHits> SearchIndex::searchServer(const QString &text, const Viewer &viewer, int limit)
{
    const QString match = searchtext::matchAll(m_db.kind(), text, viewer);
    const caselist::Sight sight = caselist::sightOf(viewer, caselist::Secrets::OnlyWithRight);
    SearchHits found;
    qint64 below = searchtext::beyondAll;
    for (bool mayBeMore = true; mayBeMore && !found.more;) {
        int rows = 0;
        auto query = sql::prepare(m_db, searchstatements::byWords(m_db.kind(), sight));
        query.bind(match, below, limit + 1);
        for (const QVariant &value : sight.values)
            query.bindNext(value);
        auto done = query.each([&](const sql::Query &row) {
            ++rows;
            below = row.integer(8);
            if (row.isNull(0) || found.more)
                return;
            found.more = found.hits.size() >= limit;
            if (!found.more)
                found.hits.append(hitIn(row, viewer, text));
        });
        if (!done)
            return tl::unexpected(done.error());
        mayBeMore = rows > limit;
    }
    return found;
}

Result<QList<CaseRow>> SearchIndex::similarOpen(const QString &text, const Viewer &viewer, int limit)
{
    const QStringList words = searchtext::tellingWords(text);
    const caselist::Sight sight = caselist::sightOf(viewer, caselist::Secrets::OnlyWithRight);
    Likeness likeness;
    for (const QString &word : words) {
        if (auto done = addWord(m_db, searchtext::matchWord(m_db.kind(), word), sight, likeness); !done)
            return tl::unexpected(done.error());
    }
    QList<CaseRow> rows;
    const QList<qint64> best = likeness.best(words.size() > 1 ? 2 : 1);
    for (const qint64 id : best) {
        if (rows.size() >= limit)
            break;
        auto query = sql::prepare(m_db, u"SELECT %1 FROM cases c WHERE c.id = ?"_s.arg(casecolumns::listed()));
        const auto found = query.bind(id).first();
        if (!found)
            return tl::unexpected(found.error());
        if (*found)
            rows.append(casecolumns::rowOf(query, viewer));
    }
    return rows;
}

} // namespace lyhord
