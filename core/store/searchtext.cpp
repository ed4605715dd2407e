#include "core/store/searchtext.h"

#include "core/store/nearspelling.h"

#include <algorithm>
#include <utility>

namespace lyhord::searchtext {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestText = 20'000;

constexpr qsizetype snippetWords = 12;

//! Columns that may be searched by who may not read names
const QString withoutNames = u"{headline body answers}"_s;

//! Which weights of the server's words are asked: A headline and text, C answers and number, B what quotes names
enum class Where { Everywhere, NotInNames, Said, Person };

QString restrictionOf(Where where)
{
    switch (where) {
    case Where::Everywhere:
        return {};
    case Where::NotInNames:
        return u"AC"_s;
    case Where::Said:
        return u"A"_s;
    case Where::Person:
        return u"B"_s;
    }
    return {};
}

//! One word as each index wants it
QString term(DatabaseKind kind, const QString &word, bool isBeginning, Where where, bool unmarked = false)
{
    if (kind == DatabaseKind::Sqlite)
        return u'"' + word + u'"' + (isBeginning ? u"*"_s : QString());
    // Letters and digits only, so nothing in it needs escaping.
    const QString restriction = (isBeginning ? u"*"_s : QString()) + restrictionOf(where);
    const QString ending = restriction.isEmpty() ? QString() : u':' + restriction;
    const QString whole = u'\'' + word.toLower() + u'\'' + ending;
    return unmarked ? u"(%1 | '~%2'%3)"_s.arg(whole, word.toLower(), ending) : whole;
}

//! Empty if none of the words stands in it
QString snippetOf(const QString &text, const WantedWords &wanted)
{
    // Where a server sees words: SQLite marks them itself
    const QList<WordSpan> spans = spansOf(text, DatabaseKind::Postgresql);
    const auto hit = std::find_if(spans.cbegin(), spans.cend(),
        [&](WordSpan span) { return wanted.isWanted(text.mid(span.from, span.to - span.from)); });
    if (hit == spans.cend())
        return {};
    // As many words before as after, as far as there are any
    const qsizetype at = hit - spans.cbegin();
    const qsizetype from = std::max<qsizetype>(0, std::min(at - snippetWords / 2, spans.size() - snippetWords));
    const qsizetype to = std::min(spans.size(), from + snippetWords);
    QString shown = from > 0 ? u"…"_s : text.left(spans.at(0).from);
    for (qsizetype i = from; i < to; ++i) {
        const QString word = text.mid(spans.at(i).from, spans.at(i).to - spans.at(i).from);
        shown += wanted.isWanted(word) ? u'\x02' + word + u'\x03' : word;
        const qsizetype next = i + 1 < spans.size() ? spans.at(i + 1).from : text.size();
        shown += i + 1 < to || to == spans.size() ? text.mid(spans.at(i).to, next - spans.at(i).to) : u"…"_s;
    }
    return shown;
}

//! The server may compare each of them with every case: only how the other spellings begin is asked, and what comes is
//! looked at again
QStringList spellingsOnServer(const WantedWords::Word &word, Where where)
{
    QStringList terms;
    const QStringList beginnings = word.spellings.isEmpty() ? QStringList() : nearspelling::beginnings(word.small);
    for (const QString &beginning : beginnings) {
        const bool mayHaveMarks = beginning.contains(u'a') || beginning.contains(u'o');
        terms.append(term(DatabaseKind::Postgresql, beginning, true, where, mayHaveMarks));
    }
    return terms;
}

QStringList spellingsInFile(const WantedWords::Word &word, Where where)
{
    QStringList terms;
    QStringList spellings(word.spellings.cbegin(), word.spellings.cend());
    spellings.sort();
    for (const QString &other : std::as_const(spellings))
        terms.append(term(DatabaseKind::Sqlite, other, false, where));
    for (const QString &other : word.beginnings)
        terms.append(term(DatabaseKind::Sqlite, other, true, where));
    return terms;
}

QString term(DatabaseKind kind, const WantedWords::Word &word, Where where, Marks marks)
{
    const bool isOnServer = kind == DatabaseKind::Postgresql;
    const QString itself = term(kind, word.text, word.isBeginning, where, marks == Marks::Ignored);
    const QStringList others = isOnServer ? spellingsOnServer(word, where) : spellingsInFile(word, where);
    const QString either = isOnServer ? u" | "_s : u" OR "_s;
    return others.isEmpty() ? itself : u'(' + itself + either + others.join(either) + u')';
}

} // namespace

QString matchAll(DatabaseKind kind, const QString &text, const AccessScope &scope, Manner manner)
{
    const QStringList asked = wordsOf(text.left(longestText), DatabaseKind::Sqlite, manner.marks);
    // One letter would be the beginning of a hundred thousand words.
    if (std::none_of(asked.cbegin(), asked.cend(), [](const QString &word) { return word.size() > 1; }))
        return {};
    const WantedWords wanted(text, manner, kind);
    const Where where = scope.names ? Where::Everywhere : Where::NotInNames;
    QStringList terms;
    for (const WantedWords::Word &word : wanted.words())
        terms.append(term(kind, word, where, manner.marks));
    if (kind == DatabaseKind::Postgresql)
        return terms.join(u" & "_s);
    const QString all = terms.join(u" AND "_s);
    if (scope.names)
        return all;
    return manner.marks == Marks::Matter ? u"{headline body answers number} : (%1)"_s.arg(all)
                                         : u"%1 : (%2)"_s.arg(withoutNames, all);
}

QString matchBeginning(DatabaseKind kind, const QString &beginning)
{
    const QString some = term(kind, beginning, true, Where::Said);
    return kind == DatabaseKind::Sqlite ? u"{headline body} : "_s + some : some;
}

QString matchPerson(DatabaseKind kind, const QString &text)
{
    QStringList terms;
    const QStringList words = wordsOf(text.left(longestText), kind);
    for (const QString &word : words)
        terms.append(term(kind, word, false, Where::Person));
    if (terms.isEmpty() || kind == DatabaseKind::Postgresql)
        return terms.join(u" & "_s);
    return u"{submitter_name contact} : (%1)"_s.arg(terms.join(u' '));
}

QString newestWith(DatabaseKind kind, int count, Marks marks)
{
    const QString table = marks == Marks::Matter ? u"cases_fts"_s : u"cases_fts_unmarked"_s;
    if (kind == DatabaseKind::Sqlite)
        return u"SELECT rowid AS id FROM %1 WHERE %1 MATCH ? ORDER BY rowid DESC LIMIT %2"_s.arg(table).arg(count);
    return u"SELECT m.id FROM search_cases(?, %1, %2) AS m (id)"_s.arg(beyondAll).arg(count);
}

QString phoneDigits(const QString &phone)
{
    static const QString separators = u" -()/\u00a0\u2010\u2011\u2013"_s;
    QString plain = phone;
    plain.remove(u"(0)"_s);
    plain.removeIf([](QChar character) { return separators.contains(character); });
    const auto withoutZeros = [](const QString &digits) {
        const auto first = std::find_if(digits.cbegin(), digits.cend(), [](QChar digit) { return digit != u'0'; });
        return digits.mid(first - digits.cbegin());
    };
    if (plain.startsWith("+46"_L1))
        return u'0' + withoutZeros(plain.mid(3));
    if (plain.startsWith("0046"_L1))
        return u'0' + withoutZeros(plain.mid(4));
    return plain.startsWith("00"_L1) ? u'+' + plain.mid(2) : plain;
}

std::optional<PhoneSought> phoneIn(const QString &text)
{
    constexpr qsizetype endingSize = 4;
    constexpr qsizetype tellingBeginning = 6;
    constexpr qsizetype withCountryCode = 10; // as a part of a Swedish number it would be shorter
    constexpr qsizetype tellingPart = 5; // shorter parts have no index
    QString digits = phoneDigits(text.trimmed());
    if (digits.startsWith("46"_L1) && digits.size() >= withCountryCode)
        digits = u'0' + digits.mid(2); // said without its +
    const bool isNumber = std::all_of(digits.cbegin(), digits.cend(),
        [](QChar character) { return (character >= u'0' && character <= u'9') || character == u'+'; });
    if (!isNumber || digits.size() < endingSize || digits.lastIndexOf(u'+') > 0)
        return std::nullopt;
    PhoneSought sought{ digits, digits, digits.right(endingSize), u'%' + digits, digits };
    if (digits.size() >= tellingBeginning)
        sought.to += QChar(u'\uffff');
    if (digits.size() >= tellingPart)
        sought.partTo += QChar(u'\uffff');
    return sought;
}

QString withPhone(DatabaseKind kind)
{
    if (kind == DatabaseKind::Postgresql)
        return u"SELECT m.id FROM search_phones(?, ?, ?, ?, 1000) AS m (id) "
               "UNION SELECT p.id FROM search_phone_parts(?, ?, 1000) AS p (id)"_s;
    return u"SELECT case_id AS id FROM case_phones WHERE digits >= ? AND digits < ? "
           "UNION SELECT case_id FROM case_phones WHERE ending = ? AND digits LIKE ? "
           "UNION SELECT case_id FROM case_phone_parts WHERE part >= ? AND part < ?"_s;
}

QString snippet(const QStringList &texts, const WantedWords &wanted)
{
    const auto whole = std::ranges::find_if(texts, [&](const QString &text) { return wanted.areAllIn({ text }); });
    if (whole != texts.cend() && !wanted.words().isEmpty())
        return snippetOf(*whole, wanted);
    for (const QString &text : texts) {
        if (const QString some = snippetOf(text, wanted); !some.isEmpty())
            return some;
    }
    return {};
}

} // namespace lyhord::searchtext
