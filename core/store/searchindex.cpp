#include "core/store/searchindex.h"

#include "core/db/database.h"
#include "core/db/dialect.h"
#include "core/store/casecolumns.h"
#include "core/store/caselist.h"
#include "core/store/foundaddress.h"
#include "core/store/numbersought.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

#include <algorithm>
#include <functional>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace searchstatements {

constexpr int numbersAtOnce = 50;

namespace {

//! The columns hitOf() reads; found: where the words stand
QString hitColumns(const QString &found = u"''"_s)
{
    return u"c.number, c.headline, %1, c.status, c.secrecy, c.protected_identity, c.received_at, c.submitter_name, "
           "c.address, c.email"_s.arg(found);
}
constexpr int columnsOfHit = 10;

} // namespace

QString byNumber(const caselist::VisibleCases &visible)
{
    return u"SELECT %1 FROM cases c WHERE c.number >= ? AND c.number < ?%2 ORDER BY c.number DESC LIMIT ?"_s.arg(
        hitColumns(), visible.text);
}

QString byNumbers(const caselist::VisibleCases &visible)
{
    return u"SELECT %1 FROM cases c WHERE c.number IN (%2)%3"_s.arg(
        hitColumns(), QStringList(numbersAtOnce, u"?"_s).join(u", "_s), visible.text);
}

QString byPhone(DatabaseKind kind, const caselist::VisibleCases &visible)
{
    return u"SELECT %1 FROM (%2) m%3cases c ON c.id = m.id%4 ORDER BY m.id DESC LIMIT ?"_s.arg(
        hitColumns(u"c.phone"_s), searchtext::withPhone(kind), dialect::leadingJoin(kind), visible.text);
}

QString byWords(DatabaseKind kind, const caselist::VisibleCases &visible, searchtext::Marks marks)
{
    if (kind == DatabaseKind::Postgresql)
        return u"SELECT %1, c.body, m.id FROM search_cases(?, ?, ?) AS m (id) LEFT JOIN cases c ON c.id = m.id%2 "
               "ORDER BY m.id DESC"_s.arg(hitColumns(), visible.text);
    const QString table = marks == searchtext::Marks::Matter ? u"cases_fts"_s : u"cases_fts_unmarked"_s;
    // Where the words were found in the contact, it is told from the other columns by the contact beside it
    return u"SELECT %1, %2.rowid, highlight(%2, 5, '', '') FROM %2 CROSS JOIN cases c ON c.id = %2.rowid "
           "WHERE %2 MATCH ?%3 ORDER BY %2.rowid DESC LIMIT ?"_s.arg(
               hitColumns(u"snippet(%1, -1, char(2), char(3), '…', 12)"_s.arg(table)), table, visible.text);
}

QString withBeginning(DatabaseKind kind, const caselist::VisibleCases &visible)
{
    const QString newest = kind == DatabaseKind::Postgresql
        ? u"SELECT found.id FROM search_cases(?, %1, ?) AS found (id)"_s.arg(searchtext::beyondAll)
        : u"SELECT rowid AS id FROM cases_fts WHERE cases_fts MATCH ? ORDER BY rowid DESC LIMIT ?"_s;
    return u"SELECT m.id, CASE WHEN c.id IS NULL THEN 0 ELSE 1 END FROM (%1) m LEFT JOIN cases c "
           "ON c.id = m.id AND c.status < 60%2"_s.arg(newest, visible.text);
}

QString submitted(DatabaseKind kind, const caselist::VisibleCases &visible, const QString &source)
{
    return u"SELECT %1, c.submitter_name, c.email FROM (%2) m%3cases c ON c.id = m.id AND c.secrecy = 0 "
           "AND c.protected_identity = 0%4 ORDER BY m.id DESC LIMIT ?"_s.arg(
               casecolumns::listed(), source, dialect::leadingJoin(kind), visible.text);
}

} // namespace searchstatements

namespace {

constexpr int newestOfWord = 2000; // of a common word only the newest: what is open is new

constexpr int nearAtOnce = 200;
constexpr int nearPagesAtMost = 3;
constexpr int few = 10; // below it, what differs only by marks is worth a look
constexpr int yearsAtMost = 60;
constexpr int newestHits = 50'000; // a common word has more; older ones are not what a list is filtered for

using searchstatements::columnsOfHit;

SearchHit hitOf(const sql::Query &row, const AccessScope &scope)
{
    SearchHit hit{ row.text(0), row.text(1), row.text(2), static_cast<CaseStatus>(row.number(3)), false, row.moment(6),
        {} };
    hit.secret = row.flag(4) || row.flag(5);
    if (hit.secret)
        hit.snippet.clear();
    else if (scope.names)
        hit.submitterName = row.text(7);
    return hit;
}

//! Of a hit that shows whose it is
QString addressOf(const sql::Query &row, const AccessScope &scope)
{
    return scope.names && !row.flag(4) && !row.flag(5) ? row.text(8) : QString();
}

//! All that a case is found by but its number, in the order in which a person reads it
Result<QStringList> textsOf(Database &db, qint64 id, bool names)
{
    QStringList texts;
    const auto take = [&texts](const sql::Query &row) { texts.append(row.text(0)); };
    auto said = sql::prepare(db,
        u"SELECT headline FROM cases WHERE id = ? UNION ALL SELECT body FROM cases WHERE id = ? "
        "UNION ALL SELECT answer FROM cases WHERE id = ? UNION ALL SELECT text FROM assignments WHERE case_id = ?"_s);
    if (auto done = said.bind(id, id, id, id).each(take); !done)
        return tl::unexpected(done.error());
    if (!names)
        return texts;
    const QString text = db.kind() == DatabaseKind::Sqlite ? u"json_extract(details, '$.text')"_s
                                                           : u"details::jsonb ->> 'text'"_s;
    auto later = sql::prepare(db,
        u"SELECT %1 FROM events WHERE case_id = ? AND details IS NOT NULL "
        "AND kind IN ('interim_answer_sent', 'followed_up', 'not_satisfied') "
        "UNION ALL SELECT submitter_name FROM cases WHERE id = ? "
        "UNION ALL SELECT email FROM cases WHERE id = ? UNION ALL SELECT phone FROM cases WHERE id = ?"_s.arg(text));
    if (auto done = later.bind(id, id, id, id).each(take); !done)
        return tl::unexpected(done.error());
    return texts;
}

} // namespace

//! Hits in their order, each case once, until there are enough
class FoundCases
{
public:
    FoundCases(const AccessScope &scope, int limit)
        : m_scope(scope)
        , m_limit(limit)
    {
    }
    [[nodiscard]] const AccessScope &accessScope() const { return m_scope; }
    [[nodiscard]] int limit() const { return m_limit; }
    [[nodiscard]] bool isFull() const { return m_found.more; }
    [[nodiscard]] qsizetype count() const { return m_found.hits.size(); }
    [[nodiscard]] bool has(const QString &number) const { return m_known.contains(number); }
    void add(const SearchHit &hit)
    {
        if (m_found.more || has(hit.number))
            return;
        m_found.more = m_found.hits.size() >= m_limit;
        if (m_found.more)
            return;
        m_known.insert(hit.number);
        m_found.hits.append(hit);
    }
    void leaveOut(const QStringList &numbers) { m_known = QSet<QString>(numbers.cbegin(), numbers.cend()); }
    //! At most so many rows can be new to it
    [[nodiscard]] int rowsWorthAsking() const { return m_limit + 1 + static_cast<int>(m_known.size()); }
    [[nodiscard]] SearchHits take() { return std::move(m_found); }

private:
    const AccessScope &m_scope;
    int m_limit;
    SearchHits m_found;
    QSet<QString> m_known;
};

namespace {

} // namespace

SearchIndex::SearchIndex(Database &db)
    : m_db(db)
{
}

Result<SearchHits> SearchIndex::search(const QString &text, const AccessScope &scope, int limit)
{
    using searchtext::Marks;
    FoundCases found(scope, limit);
    if (auto done = addByNumber(text, found); !done)
        return tl::unexpected(done.error());
    if (auto done = addByPhone(text, found); !done)
        return tl::unexpected(done.error());
    if (auto done = addByWords(text, {}, found); !done)
        return tl::unexpected(done.error());
    if (found.count() < few) {
        if (auto done = addByWords(text, { Marks::Ignored }, found); !done)
            return tl::unexpected(done.error());
    }
    return found.take();
}

Result<SearchHits> SearchIndex::searchNear(
    const QString &text, const AccessScope &scope, int limit, const QStringList &alreadyFound)
{
    using searchtext::Marks;
    using searchtext::Wording;
    FoundCases found(scope, limit);
    found.leaveOut(alreadyFound);
    const searchtext::WantedWords wanted(text, { Marks::Ignored, Wording::Near });
    if (wanted.words().size() > 1) {
        if (auto done = addByWords(text, { Marks::Ignored, Wording::Begun }, found); !done)
            return tl::unexpected(done.error());
    }
    if (wanted.hasOtherSpellings()) {
        if (auto done = addByWords(text, { Marks::Ignored, Wording::Near }, found); !done)
            return tl::unexpected(done.error());
    }
    return found.take();
}

Result<caselist::TextCondition> SearchIndex::condition(const QString &text, const AccessScope &scope)
{
    using searchtext::Marks;
    QStringList sources;
    caselist::TextCondition condition;
    const auto add = [&](const QString &source, const QVariantList &values) {
        sources.append(u"SELECT id FROM (%1) AS s%2"_s.arg(source).arg(sources.size()));
        condition.values += values;
    };
    const auto prefix = numberPrefix();
    if (!prefix)
        return tl::unexpected(prefix.error());
    QStringList numbers;
    if (const auto sought = NumberSought::in(text, *prefix)) {
        const auto meant = numbersMeant(*sought);
        if (!meant)
            return tl::unexpected(meant.error());
        numbers = *meant;
        if (const auto range = sought->range())
            add(u"SELECT id FROM cases WHERE number >= ? AND number < ?"_s, { range->first, range->second });
        if (!numbers.isEmpty())
            add(u"SELECT id FROM cases WHERE number IN (%1)"_s.arg(QStringList(numbers.size(), u"?"_s).join(u", "_s)),
                QVariantList(numbers.cbegin(), numbers.cend()));
    }
    condition.byNumber = sources.join(u" UNION "_s);
    condition.numberValues = condition.values;
    if (const auto phone = searchtext::phoneIn(text); phone && scope.names)
        add(searchtext::withPhone(m_db.kind()), phone->values());
    const QString match = searchtext::matchAll(m_db.kind(), text, scope);
    if (!match.isEmpty())
        add(searchtext::newestWith(m_db.kind(), newestHits), { match });
    FoundCases exact(scope, few);
    if (auto done = addByWords(text, {}, exact); !done)
        return tl::unexpected(done.error());
    const QString unmarked = searchtext::matchAll(m_db.kind(), text, scope, { Marks::Ignored });
    if (!unmarked.isEmpty() && exact.count() < few)
        add(searchtext::newestWith(m_db.kind(), newestHits, Marks::Ignored), { unmarked });
    condition.all = sources.join(u" UNION "_s);
    return condition;
}

Result<QString> SearchIndex::numberPrefix()
{
    auto query = sql::prepare(m_db, u"SELECT value FROM profile_meta WHERE key = 'number_prefix'"_s);
    const auto found = query.first();
    if (!found)
        return tl::unexpected(found.error());
    return *found ? query.text(0) : QString();
}

//! The years are seen from the numbers themselves: the newest number below each year's
Result<QStringList> SearchIndex::numbersMeant(const NumberSought &sought)
{
    QList<NumberedYear> years;
    const QString before = sought.prefix.isEmpty() ? QString() : sought.prefix + u'-';
    QString below = before + QChar(u'\uffff');
    while (years.size() < yearsAtMost) {
        auto query = sql::prepare(m_db, u"SELECT number FROM cases WHERE number < ? ORDER BY number DESC LIMIT 1"_s);
        const auto found = query.bind(below).first();
        if (!found)
            return tl::unexpected(found.error());
        const auto year = *found && query.text(0).startsWith(before) ? NumberedYear::of(query.text(0)) : std::nullopt;
        if (!year)
            break;
        years.append(*year);
        below = before + QString::number(year->year);
    }
    return likelyNumbers(sought, years);
}

Result<> SearchIndex::addByNumber(const QString &text, FoundCases &found)
{
    const auto prefix = numberPrefix();
    if (!prefix)
        return tl::unexpected(prefix.error());
    const auto sought = NumberSought::in(text, *prefix);
    if (!sought)
        return {};
    const auto numbers = numbersMeant(*sought);
    if (!numbers)
        return tl::unexpected(numbers.error());
    const caselist::VisibleCases visible = caselist::visibleTo(found.accessScope(), caselist::Secrets::Listed);
    for (qsizetype from = 0; from < numbers->size() && !found.isFull(); from += searchstatements::numbersAtOnce) {
        auto query = sql::prepare(m_db, searchstatements::byNumbers(visible));
        for (qsizetype i = from; i < from + searchstatements::numbersAtOnce; ++i)
            query.bind(numbers->value(i));
        for (const QVariant &value : visible.values)
            query.bindNext(value);
        QHash<QString, SearchHit> hits;
        auto done = query.each(
            [&](const sql::Query &row) { hits.insert(row.text(0), hitOf(row, found.accessScope())); });
        if (!done)
            return done;
        for (const QString &number : numbers->mid(from, searchstatements::numbersAtOnce)) {
            if (hits.contains(number))
                found.add(hits.value(number));
        }
    }
    const auto range = sought->range();
    if (!range || found.isFull())
        return {};
    auto query = sql::prepare(m_db, searchstatements::byNumber(visible));
    query.bind(range->first, range->second);
    for (const QVariant &value : visible.values)
        query.bindNext(value);
    return query.bind(found.rowsWorthAsking()).each([&found](const sql::Query &row) {
        found.add(hitOf(row, found.accessScope()));
    });
}

Result<> SearchIndex::addByPhone(const QString &text, FoundCases &found)
{
    const auto phone = searchtext::phoneIn(text);
    if (!phone || !found.accessScope().names || found.isFull())
        return {};
    const caselist::VisibleCases visible = caselist::visibleTo(found.accessScope(), caselist::Secrets::OnlyWithRight);
    auto query = sql::prepare(m_db, searchstatements::byPhone(m_db.kind(), visible));
    for (const QVariant &value : phone->values() + visible.values)
        query.bindNext(value);
    return query.bind(found.rowsWorthAsking()).each([&found](const sql::Query &row) {
        SearchHit hit = hitOf(row, found.accessScope());
        if (!hit.snippet.isEmpty())
            hit.snippet = QChar(2) + hit.snippet + QChar(3);
        found.add(hit);
    });
}

Result<> SearchIndex::addByWords(const QString &text, searchtext::Manner manner, FoundCases &found)
{
    if (found.isFull())
        return {};
    const QString match = searchtext::matchAll(m_db.kind(), text, found.accessScope(), manner);
    if (match.isEmpty())
        return {};
    const searchtext::WantedWords wanted(text, manner);
    if (m_db.kind() == DatabaseKind::Postgresql)
        return addFromServer(match, wanted, manner, found);
    const caselist::VisibleCases visible = caselist::visibleTo(found.accessScope(), caselist::Secrets::OnlyWithRight);
    auto query = sql::prepare(m_db, searchstatements::byWords(m_db.kind(), visible, manner.marks));
    query.bind(match);
    for (const QVariant &value : visible.values)
        query.bindNext(value);
    QList<HitOfCase> hits;
    auto done = query.bind(found.rowsWorthAsking()).each([&](const sql::Query &row) {
        HitOfCase hit{ row.integer(columnsOfHit), hitOf(row, found.accessScope()),
            addressOf(row, found.accessScope()) };
        const QString shown = withoutMarks(hit.hit.snippet);
        const bool isNumber = shown.startsWith(hit.hit.number + u' '); // which stands beside it anyway
        const bool isContact = row.text(columnsOfHit + 1).contains(QString(shown).remove(u'…')); // as the index has it
        if (isNumber || isContact)
            hit.hit.snippet.clear();
        if (!found.has(hit.hit.number))
            hits.append(hit);
    });
    return done ? addWithSnippets(hits, wanted, found) : done;
}

//! Those without a snippet get one from whichever of their texts has the words; what only the address has is shown
//! there
Result<> SearchIndex::addWithSnippets(
    const QList<HitOfCase> &hits, const searchtext::WantedWords &wanted, FoundCases &found)
{
    for (auto [id, hit, address] : hits) {
        if (found.isFull())
            break;
        if (!hit.secret && hit.snippet.isEmpty()) {
            const auto texts = textsOf(m_db, id, found.accessScope().names);
            if (!texts)
                return tl::unexpected(texts.error());
            hit.snippet = searchtext::snippet(*texts, wanted);
        }
        const QString lives = searchtext::foundAddress(
            address, { hit.headline, hit.submitterName, hit.snippet }, wanted);
        if (!lives.isEmpty())
            hit.snippet = lives;
        found.add(hit);
    }
    return {};
}

//! The server gives the newest cases of those the login may see; what this viewer may not find is left out here, so
//! more are asked for until there are enough
Result<> SearchIndex::addFromServer(
    const QString &match, const searchtext::WantedWords &wanted, searchtext::Manner manner, FoundCases &found)
{
    const caselist::VisibleCases visible = caselist::visibleTo(found.accessScope(), caselist::Secrets::OnlyWithRight);
    const bool isNear = manner.wording == searchtext::Wording::Near;
    const int atOnce = isNear ? nearAtOnce : found.limit() + 1;
    int pages = 0;
    qint64 below = searchtext::beyondAll;
    for (bool mayBeMore = true; mayBeMore && !found.isFull();) {
        int rows = 0;
        QList<HitOfCase> hits;
        auto query = sql::prepare(m_db, searchstatements::byWords(m_db.kind(), visible, manner.marks));
        query.bind(match, below, atOnce);
        for (const QVariant &value : visible.values)
            query.bindNext(value);
        auto done = query.each([&](const sql::Query &row) {
            ++rows;
            below = row.integer(columnsOfHit + 1);
            if (row.isNull(0) || found.has(row.text(0)))
                return;
            SearchHit hit = hitOf(row, found.accessScope());
            QStringList texts{ hit.headline, row.text(columnsOfHit) };
            if (found.accessScope().names)
                texts += { row.text(7), row.text(9) };
            const QStringList lives = found.accessScope().names ? searchtext::waysToWrite(row.text(8)) : QStringList();
            if (isNear && !wanted.areAllIn(texts + lives)) // only the beginnings of the words were asked
                return;
            if (!hit.secret)
                hit.snippet = searchtext::snippet(texts, wanted);
            hits.append({ below, hit, addressOf(row, found.accessScope()) });
        });
        if (!done)
            return done;
        if (auto added = addWithSnippets(hits, wanted, found); !added)
            return added;
        mayBeMore = rows >= atOnce && (!isNear || ++pages < nearPagesAtMost);
    }
    return {};
}

Result<qint64> SearchIndex::caseCount()
{
    auto query = sql::prepare(m_db, u"SELECT max(id) FROM cases"_s);
    const auto found = query.first();
    if (!found)
        return tl::unexpected(found.error());
    return query.integer(0); // 0 if there is none
}

Result<WordHits> SearchIndex::withBeginning(const QString &beginning, const AccessScope &scope)
{
    const caselist::VisibleCases visible = caselist::visibleTo(scope, caselist::Secrets::OnlyWithRight);
    auto query = sql::prepare(m_db, searchstatements::withBeginning(m_db.kind(), visible));
    query.bind(searchtext::matchBeginning(m_db.kind(), beginning), newestOfWord);
    for (const QVariant &value : visible.values)
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

Result<QList<OpenText>> SearchIndex::openTexts(const QList<qint64> &ids, const AccessScope &scope)
{
    QList<OpenText> texts;
    for (const qint64 id : ids) {
        auto query = sql::prepare(m_db, u"SELECT %1 FROM cases c WHERE c.id = ?"_s.arg(casecolumns::listed()));
        const auto found = query.bind(id).first();
        if (!found)
            return tl::unexpected(found.error());
        if (!*found)
            continue;
        texts.append({ casecolumns::rowOf(query, scope), {} });
        auto body = sql::prepare(m_db, u"SELECT c.body FROM cases c WHERE c.id = ?"_s);
        if (const auto read = body.bind(id).first(); !read)
            return tl::unexpected(read.error());
        texts.last().text = body.text(0);
    }
    return texts;
}

Result<QList<SubmittedCase>> SearchIndex::withPhone(const QString &phone, const AccessScope &scope, int limit)
{
    const QString digits = searchtext::phoneDigits(phone.trimmed());
    // Nothing but the number itself stands between it and the number with a blank.
    const searchtext::PhoneSought itself{ digits, digits + u' ', QString(), QString(), digits };
    return submitted(searchtext::withPhone(m_db.kind()), itself.values(), scope, limit);
}

Result<QList<SubmittedCase>> SearchIndex::withPerson(const QString &words, const AccessScope &scope, int limit)
{
    const QString match = searchtext::matchPerson(m_db.kind(), words);
    if (match.isEmpty())
        return QList<SubmittedCase>();
    return submitted(searchtext::newestWith(m_db.kind(), limit), { match }, scope, limit);
}

Result<QList<SubmittedCase>> SearchIndex::submitted(
    const QString &source, const QVariantList &values, const AccessScope &scope, int limit)
{
    QList<SubmittedCase> cases;
    if (!scope.names)
        return cases;
    const caselist::VisibleCases visible = caselist::visibleTo(scope, caselist::Secrets::OnlyWithRight);
    auto query = sql::prepare(m_db, searchstatements::submitted(m_db.kind(), visible, source));
    for (const QVariant &value : values + visible.values)
        query.bindNext(value);
    auto done = query.bind(limit).each([&](const sql::Query &row) {
        SubmittedCase one{ casecolumns::rowOf(row, scope), {} };
        one.who.name = row.text(casecolumns::listedCount);
        one.who.email = row.text(casecolumns::listedCount + 1);
        cases.append(one);
    });
    if (!done)
        return tl::unexpected(done.error());
    return cases;
}

} // namespace lyhord
