#include "core/store/wordstore.h"

#include "core/db/database.h"
#include "core/db/sql.h"

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

WordStore::WordStore(Database &db)
    : m_db(db)
{
}

Result<QList<ListedWord>> WordStore::all()
{
    QList<ListedWord> words;
    auto query = sql::prepare(m_db,
        u"SELECT w.word, w.added_by, coalesce(nullif(p.name, ''), w.added_by), w.added_at "
        "FROM spelling_words w LEFT JOIN person_names p ON p.login = w.added_by ORDER BY w.word"_s);
    auto done = query.each([&words](const sql::Query &row) {
        words.append({ row.text(0), row.text(1), row.text(2), row.moment(3) });
    });
    if (!done)
        return tl::unexpected(done.error());
    return words;
}

Result<bool> WordStore::add(const QString &word, const QString &login, const QDateTime &at)
{
    auto query = sql::prepare(m_db,
        u"INSERT INTO spelling_words (word, added_by, added_at) VALUES (?, ?, ?) ON CONFLICT (word) DO NOTHING"_s);
    return query.bind(word, login, at).change().map([](int rows) { return rows > 0; });
}

Result<bool> WordStore::remove(const QString &word, const QString &addedBy)
{
    if (m_db.kind() == DatabaseKind::Postgresql) {
        auto removed = sql::prepare(m_db, u"SELECT remove_spelling_word(?, ?)"_s);
        return removed.bind(word, addedBy).first().map([&removed](bool) { return removed.number(0) > 0; });
    }
    auto query = sql::prepare(m_db, u"DELETE FROM spelling_words WHERE word = ? AND (? = '' OR added_by = ?)"_s);
    return query.bind(word, addedBy, addedBy).change().map([](int rows) { return rows > 0; });
}

} // namespace lyhord
