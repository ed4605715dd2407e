#include "core/store/wantedwords.h"

#include "core/store/nearspelling.h"

#include <algorithm>

namespace lyhord::searchtext {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestText = 20'000;
constexpr qsizetype shortestNearBeginning = 5; // of fewer letters too many words begin like that
constexpr qsizetype wordsSpeltOtherwise = 5; // each has a thousand spellings

//! Without the marks that letters wear: å is a
QString unmarked(const QString &text)
{
    QString plain = text.normalized(QString::NormalizationForm_D);
    plain.removeIf([](QChar letter) { return letter >= u'\u0300' && letter <= u'\u036f'; });
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

QStringList wordsOf(const QString &text, DatabaseKind kind, Marks marks)
{
    QStringList words;
    QString word;
    const QString read = marks == Marks::Ignored ? unmarked(text) : text.normalized(QString::NormalizationForm_C);
    const QList<uint> letters = read.toUcs4();
    for (const char32_t letter : letters) {
        if (isPartOfWord(kind, letter) && (marks == Marks::Matter || isPlainLetter(letter))) {
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

WantedWords::WantedWords(const QString &text, Manner manner, DatabaseKind kind)
    : m_marks(manner.marks)
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
    return (m_marks == Marks::Ignored ? unmarked(text) : text).toLower();
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
        const QString read = folded(text);
        qsizetype from = 0;
        for (qsizetype at = 0; at <= read.size(); ++at) {
            const bool goesOn = at < read.size() && (read.at(at).isLetterOrNumber() || read.at(at).isMark());
            if (goesOn)
                continue;
            if (at > from)
                look(read.mid(from, at - from));
            from = at + 1;
        }
    }
    return std::ranges::all_of(found, std::identity());
}

} // namespace lyhord::searchtext
