#include "core/store/searchtext.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace lyhord::searchtext {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestWords = 12;
constexpr qsizetype tellingLength = 4;
constexpr qsizetype longestText = 20'000;

//! Words as unicode61 cuts them: letters and digits
QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    const QList<uint> letters = text.normalized(QString::NormalizationForm_C).toUcs4();
    for (const char32_t letter : letters) {
        if (QChar::isLetterOrNumber(letter) || QChar::isMark(letter)) {
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

QString quoted(const QString &word)
{
    return u'"' + word + u'"';
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

QString matchAll(const QString &text, const Viewer &viewer)
{
    QStringList terms;
    const QStringList words = wordsOf(text.left(longestText));
    for (const QString &word : words)
        terms.append(quoted(word));
    // One letter would be the beginning of a hundred thousand words.
    if (terms.isEmpty() || std::none_of(words.cbegin(), words.cend(), [](const QString &w) { return w.size() > 1; }))
        return {};
    if (words.last().size() > 1)
        terms.last() += u'*';
    const QString all = terms.join(u' ');
    return viewer.names ? all : u"{headline body} : (%1)"_s.arg(all);
}

QStringList tellingWords(const QString &text)
{
    QStringList words;
    const QStringList all = wordsOf(text.left(longestText));
    for (const QString &word : all) {
        const QString folded = word.toLower();
        if (word.size() >= tellingLength && !words.contains(folded))
            words.append(folded);
    }
    std::stable_sort(
        words.begin(), words.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return words.mid(0, longestWords);
}

QString matchWord(const QString &word)
{
    return u"{headline body} : "_s + quoted(word);
}

} // namespace lyhord::searchtext
