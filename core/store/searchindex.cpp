#include "core/store/searchindex.h"

#include "core/store/casecolumns.h"
#include "core/store/caselist.h"
#include "core/store/database.h"
#include "core/store/searchtext.h"

#include <algorithm>
#include <functional>

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

QString withBeginning(DatabaseKind kind, const caselist::Sight &sight)
{
    const QString newest = kind == DatabaseKind::Postgresql
        ? u"SELECT found.id FROM search_cases(?, %1, ?) AS found (id)"_s.arg(searchtext::beyondAll)
        : u"SELECT rowid AS id FROM cases_fts WHERE cases_fts MATCH ? ORDER BY rowid DESC LIMIT ?"_s;
    return u"SELECT m.id, CASE WHEN c.id IS NULL THEN 0 ELSE 1 END FROM (%1) m LEFT JOIN cases c "
           "ON c.id = m.id AND c.status < 60%2"_s.arg(newest, sight.text);
}

} // namespace searchstatements

namespace {

constexpr int newestOfWord = 2000; // of a common word only the newest: what is open is new

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

Result<qint64> SearchIndex::caseCount()
{
    auto query = sql::prepare(m_db, u"SELECT max(id) FROM cases"_s);
    const auto found = query.first();
    if (!found)
        return tl::unexpected(found.error());
    return query.integer(0); // 0 if there is none
}

Result<WordHits> SearchIndex::withBeginning(const QString &beginning, const Viewer &viewer)
{
    const caselist::Sight sight = caselist::sightOf(viewer, caselist::Secrets::OnlyWithRight);
    auto query = sql::prepare(m_db, searchstatements::withBeginning(m_db.kind(), sight));
    query.bind(searchtext::matchBeginning(m_db.kind(), beginning), newestOfWord);
    for (const QVariant &value : sight.values)
        query.bindNext(value);
    WordHits hits;
    qint64 oldest = searchtext::beyondAll;
    auto done = query.each([&](const sql::Query &row) {
        ++hits.cases;
        oldest = std::min(oldest, row.integer(0));
        if (row.flag(1))
            hits.open.append(row.integer(0));
    });
    if (!done)
        return tl::unexpected(done.error());
    std::sort(hits.open.begin(), hits.open.end(), std::greater());
    if (hits.cases < newestOfWord)
        return hits;
    const Result<qint64> all = caseCount();
    if (!all)
        return tl::unexpected(all.error());
    // As many of the older ones as of those that were looked at
    hits.cases = newestOfWord * *all / std::max<qint64>(1, *all - oldest + 1);
    return hits;
}

Result<QList<OpenText>> SearchIndex::openTexts(const QList<qint64> &ids, const Viewer &viewer)
{
    QList<OpenText> texts;
    for (const qint64 id : ids) {
        auto query = sql::prepare(m_db, u"SELECT %1 FROM cases c WHERE c.id = ?"_s.arg(casecolumns::listed()));
        const auto found = query.bind(id).first();
        if (!found)
            return tl::unexpected(found.error());
        if (!*found)
            continue;
        texts.append({ casecolumns::rowOf(query, viewer), {} });
        auto body = sql::prepare(m_db, u"SELECT c.body FROM cases c WHERE c.id = ?"_s);
        if (const auto read = body.bind(id).first(); !read)
            return tl::unexpected(read.error());
        texts.last().text = body.text(0);
    }
    return texts;
}

} // namespace lyhord
