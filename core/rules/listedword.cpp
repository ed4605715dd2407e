#include "core/rules/listedword.h"

#include "core/rules/soundtext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::ListedWord)
};

constexpr qsizetype shortest = 2;
constexpr qsizetype longest = 60;

} // namespace

QString listedForm(const QString &word)
{
    return normalised(word).toLower();
}

QString notListedBecause(const QString &word)
{
    const QString listed = listedForm(word);
    static const QRegularExpression oneWord(u"^\\p{L}[\\p{L}\\p{M}]*(?:['’:-]\\p{L}[\\p{L}\\p{M}]*)*$"_s);
    if (listed.size() < shortest)
        return Tr::tr("Write the word first.");
    if (lengthInCodePoints(listed) > longest)
        return Tr::tr("The word is too long.");
    if (!oneWord.match(listed).hasMatch())
        return Tr::tr("Only one word at a time can be added, without digits or other signs.");
    return {};
}

} // namespace lyhord
