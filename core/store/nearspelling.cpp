#include "core/store/nearspelling.h"

#include <QtCore/QList>

#include <algorithm>

namespace lyhord::nearspelling {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype shortest = 4;
constexpr qsizetype shortestWithSlip = 5; // a slip makes another word of a shorter one
constexpr qsizetype longest = 20;
constexpr int placesAtMost = 2;
constexpr qsizetype lettersOfEnding = 3;
constexpr qsizetype beginningsAtMost = 16;

//! What is written one way or another and sounds the same, the longest first in each; marks are gone already
const QList<QStringList> &sounds()
{
    static const QList<QStringList> all{
        { u"qv"_s, u"kv"_s, u"qu"_s, u"kw"_s, u"cv"_s },
        { u"cks"_s, u"ks"_s, u"x"_s },
        { u"ck"_s, u"kk"_s, u"ch"_s, u"cc"_s, u"k"_s, u"c"_s, u"q"_s },
        { u"ph"_s, u"fv"_s, u"ff"_s, u"hv"_s, u"f"_s, u"v"_s, u"w"_s },
        { u"th"_s, u"tt"_s, u"dt"_s, u"t"_s },
        { u"dd"_s, u"d"_s },
        { u"ss"_s, u"zz"_s, u"s"_s, u"z"_s },
        { u"ll"_s, u"l"_s },
        { u"nn"_s, u"n"_s },
        { u"mm"_s, u"m"_s },
        { u"rr"_s, u"r"_s },
        { u"bb"_s, u"b"_s },
        { u"pp"_s, u"p"_s },
        { u"gg"_s, u"g"_s },
        { u"aa"_s, u"ae"_s, u"æ"_s, u"a"_s },
        { u"oe"_s, u"ø"_s, u"o"_s },
        { u"ee"_s, u"e"_s },
        { u"ij"_s, u"i"_s, u"j"_s, u"y"_s },
    };
    return all;
}

//! Endings of names, as in Andersson; the longest first
const QStringList &sonEndings()
{
    static const QStringList all{ u"sson"_s, u"ssen"_s, u"son"_s, u"sen"_s, u"zon"_s, u"zen"_s };
    return all;
}

struct Part
{
    QString written;
    QStringList others;
};

QStringList without(QStringList list, const QString &one)
{
    list.removeAll(one);
    return list;
}

Part partAt(const QString &word, qsizetype at, qsizetype end)
{
    for (const QStringList &sound : sounds()) {
        for (const QString &one : sound) {
            if (one.size() <= end - at && QStringView(word).sliced(at).startsWith(one))
                return { one, without(sound, one) };
        }
    }
    return { word.mid(at, 1), {} };
}

QList<Part> partsOf(const QString &word)
{
    const auto ending = std::ranges::find_if(
        sonEndings(), [&word](const QString &one) { return word.size() > one.size() + 1 && word.endsWith(one); });
    const qsizetype end = ending == sonEndings().cend() ? word.size() : word.size() - ending->size();
    QList<Part> parts;
    for (qsizetype at = 0; at < end; at += parts.constLast().written.size())
        parts.append(partAt(word, at, end));
    if (end < word.size())
        parts.append({ *ending, without(sonEndings(), *ending) });
    return parts;
}

QString joined(const QList<Part> &parts)
{
    QString word;
    for (const Part &part : parts)
        word += part.written;
    return word;
}

//! With up to so many of the parts written otherwise, from that part on
QStringList changedIn(const QList<Part> &parts, qsizetype from, int places)
{
    QStringList words;
    for (qsizetype at = from; at < parts.size(); ++at) {
        for (const QString &other : parts.at(at).others) {
            QList<Part> changed = parts;
            changed[at].written = other;
            words.append(joined(changed));
            if (places > 1)
                words += changedIn(changed, at + 1, places - 1);
        }
    }
    return words;
}

bool canBeMisspelt(const QString &word)
{
    return word.size() >= shortest && word.size() <= longest
        && std::ranges::all_of(word, [](QChar letter) { return letter.isLetter(); });
}

QStringList oneSlipFrom(const QString &word)
{
    static const QString letters = u"abcdefghijklmnopqrstuvwxyz"_s;
    QStringList words;
    for (qsizetype at = 0; at <= word.size(); ++at) {
        if (at < word.size())
            words.append(QString(word).remove(at, 1));
        if (at + 1 < word.size())
            words.append(word.left(at) + word.at(at + 1) + word.at(at) + word.mid(at + 2));
        for (const QChar letter : letters) {
            words.append(QString(word).insert(at, letter));
            if (at < word.size())
                words.append(QString(word).replace(at, 1, letter));
        }
    }
    return words;
}

} // namespace

QStringList alikeInOnePlace(const QString &word)
{
    return canBeMisspelt(word) ? without(changedIn(partsOf(word), 0, 1), word) : QStringList();
}

QStringList of(const QString &word)
{
    if (!canBeMisspelt(word))
        return {};
    QStringList words = changedIn(partsOf(word), 0, placesAtMost);
    if (word.size() >= shortestWithSlip)
        words += oneSlipFrom(word);
    words.removeDuplicates();
    return without(words, word);
}

QStringList beginnings(const QString &word)
{
    if (!canBeMisspelt(word))
        return {};
    const QString beginning = word.left(std::max(shortest, word.size() - lettersOfEnding));
    return QStringList{ beginning } + alikeInOnePlace(beginning).mid(0, beginningsAtMost - 1);
}

} // namespace lyhord::nearspelling
