#include "core/store/wantedwords.h"

#include "core/store/nearspelling.h"

#include <algorithm>
#include <utility>

namespace lyhord::searchtext {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestText = 20'000;
constexpr qsizetype shortestNearBeginning = 5; // of fewer letters too many words begin like that
constexpr qsizetype wordsSpeltOtherwise = 5; // each has a thousand spellings

bool isLatin(QChar letter)
{
    return letter.toLower() >= u'a' && letter.toLower() <= u'z';
}

//! Without the marks that letters wear: å is a. SQLite takes them from Latin letters only.
QString unmarked(const QString &text, DatabaseKind kind)
{
    QString plain;
    QChar worn; // by which letter
    const QString apart = text.normalized(QString::NormalizationForm_D);
    for (const QChar letter : apart) {
        const bool isMark = letter >= u'\u0300' && letter <= u'\u036f';
        if (!isMark)
            worn = letter;
        if (!isMark || (kind == DatabaseKind::Sqlite && !isLatin(worn)))
            plain += letter;
    }
    return plain.normalized(QString::NormalizationForm_C);
}

//! The index without marks knows where no word stands, so that none may fall in two: it knows the letters of
//! Unicode 6.1
bool isPlainLetter(char32_t letter)
{
    return QChar::isLetterOrNumber(letter) && QChar::unicodeVersion(letter) <= QChar::Unicode_6_1;
}

bool fits(const WantedWords::Word &wanted, const QString &word)
{
    const auto begins = [&word](const QString &beginning) { return word.startsWith(beginning); };
    return word == wanted.small || (wanted.isBeginning && begins(wanted.small)) || wanted.spellings.contains(word)
        || std::ranges::any_of(wanted.beginnings, begins);
}

} // namespace

bool isPartOfWord(DatabaseKind kind, char32_t letter)
{
    if (kind == DatabaseKind::Postgresql && QChar::category(letter) == QChar::Number_Other)
        return false;
    return QChar::isLetterOrNumber(letter) || QChar::isMark(letter);
}

QList<WordSpan> spansOf(const QString &text, DatabaseKind kind, Marks marks)
{
    QList<WordSpan> spans;
    qsizetype from = -1;
    for (qsizetype i = 0; i < text.size();) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t letter = pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
        const bool goesOn = isPartOfWord(kind, letter) && (marks == Marks::Matter || isPlainLetter(letter));
        if (goesOn && from < 0)
            from = i;
        if (!goesOn && from >= 0)
            spans.append({ std::exchange(from, -1), i });
        i += pair ? 2 : 1;
    }
    if (from >= 0)
        spans.append({ from, text.size() });
    return spans;
}

QStringList wordsOf(const QString &text, DatabaseKind kind, Marks marks)
{
    QStringList words;
    const QString read = marks == Marks::Ignored ? unmarked(text, kind) : text.normalized(QString::NormalizationForm_C);
    for (const WordSpan span : spansOf(read, kind, marks))
        words.append(read.mid(span.from, span.to - span.from));
    return words;
}

WantedWords::WantedWords(const QString &text, Manner manner, DatabaseKind kind)
    : m_marks(manner.marks)
    , m_kind(kind)
{
    const QStringList words = wordsOf(text.left(longestText), kind, manner.marks);
    const bool mayBeSpeltOtherwise = manner.wording == Wording::Near && words.size() <= wordsSpeltOtherwise;
    for (const QString &word : words) {
        Word wanted{ word, word.toLower(), false, {}, {} };
        const bool isLast = m_words.size() + 1 == words.size();
        wanted.isBeginning = word.size() > 1 && (isLast || manner.wording != Wording::AsTyped);
        if (mayBeSpeltOtherwise) {
            const QStringList others = nearspelling::of(wanted.small);
            wanted.spellings = QSet<QString>(others.cbegin(), others.cend());
            if (isLast && word.size() >= shortestNearBeginning)
                wanted.beginnings = nearspelling::alikeInOnePlace(wanted.small);
        }
        m_words.append(wanted);
    }
}

bool WantedWords::hasOtherSpellings() const
{
    return std::ranges::any_of(m_words, [](const Word &word) { return !word.spellings.isEmpty(); });
}

QString WantedWords::folded(const QString &text) const
{
    return (m_marks == Marks::Ignored ? unmarked(text, m_kind) : text).toLower();
}

bool WantedWords::isWanted(const QString &word) const
{
    return std::ranges::any_of(m_words, [whole = folded(word)](const Word &wanted) { return fits(wanted, whole); });
}

bool WantedWords::areAllIn(const QStringList &texts) const
{
    QList<bool> found(m_words.size(), false);
    const auto look = [&](const QString &word) {
        for (qsizetype i = 0; i < m_words.size(); ++i)
            found[i] = found.at(i) || fits(m_words.at(i), word);
    };
    for (const QString &text : texts) {
        const QString read = m_marks == Marks::Ignored ? unmarked(text, m_kind) : text;
        for (const WordSpan span : spansOf(read, m_kind, m_marks))
            look(read.mid(span.from, span.to - span.from).toLower());
    }
    return std::ranges::all_of(found, std::identity());
}

} // namespace lyhord::searchtext
