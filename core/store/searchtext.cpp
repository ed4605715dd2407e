#include "core/store/searchtext.h"

#include <QtCore/QRegularExpression>

#include <algorithm>
#include <utility>

namespace lyhord::searchtext {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestText = 20'000;

constexpr qsizetype snippetWords = 12;

//! One word as each index wants it; nowhere else than in headline and text unless names are searched too
QString term(DatabaseKind kind, const QString &word, bool isBeginning, bool names)
{
    if (kind == DatabaseKind::Sqlite)
        return u'"' + word + u'"' + (isBeginning ? u"*"_s : QString());
    // Letters and digits only, so nothing in it needs escaping. Weight A: headline and text.
    const QString restriction = (isBeginning ? u"*"_s : QString()) + (names ? QString() : u"A"_s);
    return u'\'' + word.toLower() + u'\'' + (restriction.isEmpty() ? QString() : u':' + restriction);
}

struct Span
{
    qsizetype from = 0;
    qsizetype to = 0;
};

//! As unicode61 cuts them: letters and digits. On the server a raised or broken number, as in m², ends a word.
bool isPartOfWord(DatabaseKind kind, char32_t letter)
{
    if (kind == DatabaseKind::Postgresql && QChar::category(letter) == QChar::Number_Other)
        return false;
    return QChar::isLetterOrNumber(letter) || QChar::isMark(letter);
}

QStringList wordsOf(const QString &text, DatabaseKind kind = DatabaseKind::Sqlite)
{
    QStringList words;
    QString word;
    const QList<uint> letters = text.normalized(QString::NormalizationForm_C).toUcs4();
    for (const char32_t letter : letters) {
        if (isPartOfWord(kind, letter)) {
            word += QString::fromUcs4(&letter, 1);
        } else if (!word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

//! Where a server sees words: SQLite marks them itself
QList<Span> spansOf(const QString &text)
{
    QList<Span> spans;
    qsizetype from = -1;
    for (qsizetype i = 0; i < text.size();) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size();
        const char32_t letter = pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
        if (isPartOfWord(DatabaseKind::Postgresql, letter) && from < 0)
            from = i;
        if (!isPartOfWord(DatabaseKind::Postgresql, letter) && from >= 0)
            spans.append({ std::exchange(from, -1), i });
        i += pair ? 2 : 1;
    }
    if (from >= 0)
        spans.append({ from, text.size() });
    return spans;
}

//! The last word that was asked for may be a beginning
bool isWanted(const QString &word, const QStringList &wanted)
{
    const QString folded = word.toLower();
    return wanted.contains(folded) || (wanted.last().size() > 1 && folded.startsWith(wanted.last()));
}

} // namespace

std::optional<std::pair<QString, QString>> numberRange(const QString &text, const QString &prefix)
{
    static const QRegularExpression pattern(u"^(?:([\\p{L}\\d]+)-)?(\\d{4}-\\d{0,9})$"_s);
    const auto match = pattern.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const QString before = match.captured(1).isEmpty() ? prefix : match.captured(1).toUpper();
    const QString from = before.isEmpty() ? match.captured(2) : before + u'-' + match.captured(2);
    return std::pair(from, from + QChar(u'\uffff'));
}

QString matchAll(DatabaseKind kind, const QString &text, const Viewer &viewer)
{
    const QStringList asked = wordsOf(text.left(longestText));
    // One letter would be the beginning of a hundred thousand words.
    if (std::none_of(asked.cbegin(), asked.cend(), [](const QString &word) { return word.size() > 1; }))
        return {};
    const QStringList words = wordsOf(text.left(longestText), kind);
    QStringList terms;
    for (qsizetype i = 0; i < words.size(); ++i)
        terms.append(term(kind, words.at(i), i + 1 == words.size() && words.at(i).size() > 1, viewer.names));
    if (kind == DatabaseKind::Postgresql)
        return terms.join(u" & "_s);
    const QString all = terms.join(u' ');
    return viewer.names ? all : u"{headline body} : (%1)"_s.arg(all);
}

QString matchBeginning(DatabaseKind kind, const QString &beginning)
{
    const QString some = term(kind, beginning, true, false);
    return kind == DatabaseKind::Sqlite ? u"{headline body} : "_s + some : some;
}

QString newestWith(DatabaseKind kind, int count)
{
    if (kind == DatabaseKind::Sqlite)
        return u"c.id IN (SELECT rowid FROM cases_fts WHERE cases_fts MATCH ? ORDER BY rowid DESC LIMIT %1)"_s.arg(
            count);
    return u"c.id IN (SELECT m.id FROM search_cases(?, %1, %2) AS m (id))"_s.arg(beyondAll).arg(count);
}

QString snippet(const QStringList &texts, const QString &wanted)
{
    QStringList words = wordsOf(wanted.left(longestText), DatabaseKind::Postgresql);
    for (QString &word : words)
        word = word.toLower();
    for (const QString &text : texts) {
        const QList<Span> spans = spansOf(text);
        const auto hit = std::find_if(spans.cbegin(), spans.cend(),
            [&](Span span) { return isWanted(text.mid(span.from, span.to - span.from), words); });
        if (hit == spans.cend())
            continue;
        // As many words before as after, as far as there are any
        const qsizetype at = hit - spans.cbegin();
        const qsizetype from = std::max<qsizetype>(0, std::min(at - snippetWords / 2, spans.size() - snippetWords));
        const qsizetype to = std::min(spans.size(), from + snippetWords);
        QString shown = from > 0 ? u"…"_s : text.left(spans.at(0).from);
        for (qsizetype i = from; i < to; ++i) {
            const QString word = text.mid(spans.at(i).from, spans.at(i).to - spans.at(i).from);
            shown += isWanted(word, words) ? u'\x02' + word + u'\x03' : word;
            const qsizetype next = i + 1 < spans.size() ? spans.at(i + 1).from : text.size();
            shown += i + 1 < to || to == spans.size() ? text.mid(spans.at(i).to, next - spans.at(i).to) : u"…"_s;
        }
        return shown;
    }
    return {};
}

} // namespace lyhord::searchtext
