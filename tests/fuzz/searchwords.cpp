#include "core/store/nearspelling.h"
#include "core/store/numbersought.h"
#include "core/store/searchtext.h"
#include "holding.h"

#include <sqlite3.h>

#include <memory>

using namespace lyhord;
using namespace lyhord::fuzz;
using namespace lyhord::searchtext;
using namespace Qt::Literals::StringLiterals;

namespace {

//! One text in the indexes of a file's database
class Index
{
public:
    Index()
    {
        sqlite3 *file = nullptr;
        sqlite3_open(":memory:", &file);
        m_file.reset(file);
        run("CREATE VIRTUAL TABLE cases_fts USING fts5 (headline, body, answers, submitter_name, later, contact, number,"
            " tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3')");
        run("CREATE VIRTUAL TABLE cases_fts_unmarked USING fts5 (headline, body, answers, submitter_name, later, contact,"
            " tokenize = 'unicode61 remove_diacritics 2', detail = column)");
    }

    void hold(const QString &text)
    {
        for (const char *table : { "cases_fts", "cases_fts_unmarked" }) {
            run(QByteArray("DELETE FROM ") + table);
            const Statement insert = prepared(QByteArray("INSERT INTO ") + table + "(body) VALUES (?)");
            bind(insert, text);
            mustHold(sqlite3_step(insert.get()) == SQLITE_DONE, "a text is indexed");
        }
    }

    [[nodiscard]] bool finds(const QString &match, Marks marks) const
    {
        const Statement query = prepared(newestWith(DatabaseKind::Sqlite, 1, marks).toUtf8());
        bind(query, match);
        const int answer = sqlite3_step(query.get());
        mustHold(answer == SQLITE_ROW || answer == SQLITE_DONE, "the index understands what is asked of it");
        return answer == SQLITE_ROW;
    }

private:
    struct Close
    {
        void operator()(sqlite3 *file) const { sqlite3_close(file); }
        void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
    };
    using Statement = std::unique_ptr<sqlite3_stmt, Close>;

    [[nodiscard]] Statement prepared(const QByteArray &sql) const
    {
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(m_file.get(), sql.constData(), -1, &statement, nullptr);
        return Statement(statement);
    }
    static void bind(const Statement &statement, const QString &text)
    {
        const QByteArray bytes = text.toUtf8();
        sqlite3_bind_text(statement.get(), 1, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_TRANSIENT);
    }
    void run(const QByteArray &sql) const { mustHold(sqlite3_step(prepared(sql).get()) == SQLITE_DONE, "SQL is run"); }

    std::unique_ptr<sqlite3, Close> m_file;
};

//! The index knows the signs of Unicode 6.1: it takes all others for letters, and cuts a word where a letter wears a
//! mark that it never wears
bool isOldAndPlain(char32_t sign)
{
    const QChar::UnicodeVersion since = QChar::unicodeVersion(sign);
    const bool isKnown = since != QChar::Unicode_Unassigned && since <= QChar::Unicode_6_1
        && QChar::category(sign) != QChar::Other_PrivateUse;
    return isKnown && !(sign >= 0x300 && sign <= 0x36f);
}

void seekBy(const QString &text, const AccessScope &scope, Manner manner, const Index &index)
{
    constexpr qsizetype quicklyAnswered = 4'000; // a word that is spelt in a thousand ways takes long under a sanitizer
    const QString match = matchAll(DatabaseKind::Sqlite, text, scope, manner);
    const bool isAsked = !match.isEmpty() && match.size() < quicklyAnswered;
    const bool isFound = !isAsked || index.finds(match, manner.marks);
    const QList<uint> signs = text.toUcs4();
    mustHold(isFound || !std::all_of(signs.cbegin(), signs.cend(), isOldAndPlain), "a text is found by its words");
    mustHold(!match.isEmpty() || matchAll(DatabaseKind::Postgresql, text, scope, manner).isEmpty(),
        "a server is asked for nothing that a file is not");
}

void seek(const QString &text, Index &index)
{
    AccessScope nameless = AccessScope::all();
    nameless.names = false;
    index.hold(text);
    for (const Marks marks : { Marks::Matter, Marks::Ignored })
        seekBy(text, nameless, { marks }, index);
    for (const Manner manner : { Manner{}, Manner{ Marks::Matter, Wording::Begun }, Manner{ Marks::Ignored },
             Manner{ Marks::Ignored, Wording::Begun }, Manner{ Marks::Ignored, Wording::Near } }) {
        seekBy(text, AccessScope::all(), manner, index);
        const WantedWords wanted(text, manner);
        mustHold(wanted.areAllIn({ text }), "the words of a text are in it");
        const QString shown = snippet({ text }, wanted);
        if (!text.contains(u'\x02') && !text.contains(u'\x03'))
            mustHold(shown.count(u'\x02') == shown.count(u'\x03'), "each word that is marked ends");
    }
}

void spellOtherwise(const QString &word)
{
    const QStringList spellings = nearspelling::of(word);
    mustHold(!spellings.contains(word), "a word is no other spelling of itself");
    mustHold(spellings.size() < 20'000 && nearspelling::beginnings(word).size() <= 16, "spellings are few enough");
}

void seekNumber(const QString &text)
{
    static_cast<void>(phoneIn(text));
    for (const QString &prefix : { QString(), u"KC"_s }) {
        const auto sought = NumberSought::in(text, prefix);
        if (!sought)
            continue;
        const QStringList numbers = likelyNumbers(*sought, { { 2026, 483 }, { 2025, 123'456 } });
        mustHold(numbers.size() <= 2 * 102, "numbers are few enough");
        for (const QString &number : numbers) {
            const auto of = NumberedYear::of(number);
            mustHold(of && of->last > 0 && of->last <= (of->year == 2026 ? 483 : 123'456), "a number has been given");
        }
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static Index index;
    QString typed = QString::fromUtf8(bytesOf(data, size));
    typed.remove(QChar(QChar::Null)); // refused in whatever is kept
    const QString text = typed.normalized(QString::NormalizationForm_C);
    seek(text, index);
    for (const QString &word : wordsOf(text.toLower(), DatabaseKind::Sqlite, Marks::Ignored).mid(0, 5))
        spellOtherwise(word);
    seekNumber(text);
    return 0;
}
