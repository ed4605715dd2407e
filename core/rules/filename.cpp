#include "core/rules/filename.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

#include <algorithm>
#include <utility>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::FileName)
};

constexpr qsizetype mostBytes = 200; // file systems take 255, and a file being written has some more behind its name
constexpr qsizetype longestSuffix = 16; // with its dot

//! Seen, and the same for whoever reads it: no control or format characters, no private ones, no half ones
bool isSeen(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category != QChar::Other_Control && category != QChar::Other_Format && category != QChar::Other_Surrogate
        && category != QChar::Other_PrivateUse && !QChar::isNonCharacter(c) && c != QChar::ReplacementCharacter;
}

QString withoutUnseen(const QString &text)
{
    QString seen;
    for (const char32_t c : text.toUcs4()) {
        if (isSeen(c))
            seen += QString::fromUcs4(&c, 1);
    }
    return seen;
}

bool isDotOrSpace(QChar c)
{
    return c == u'.' || c.isSpace();
}

//! Windows leaves out what stands at the end, and what begins with a dot is hidden elsewhere
QString trimmedOfDots(QString name)
{
    while (!name.isEmpty() && isDotOrSpace(name.back()))
        name.chop(1);
    const auto first = std::ranges::find_if_not(std::as_const(name), isDotOrSpace);
    return name.sliced(std::distance(name.cbegin(), first));
}

//! A device for Windows, whatever suffix follows
bool isDevice(const QString &name)
{
    static const QRegularExpression devices(
        uR"(^(CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|CLOCK\$|(COM|LPT)[0-9\x{B9}\x{B2}\x{B3}]) *(\.|$))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return devices.match(name).hasMatch();
}

//! A file dialog and a command line take these for a person's folder, a variable, an option
bool beginsAsSomethingElse(const QString &name)
{
    return u"~$%-"_s.contains(name.front());
}

qsizetype bytesOf(const QString &text)
{
    return text.toUtf8().size();
}

QString shortened(const QString &name)
{
    if (bytesOf(name) <= mostBytes)
        return name;
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString suffix = dot > 0 && name.size() - dot <= longestSuffix ? name.sliced(dot) : QString();
    QList<uint> kept = name.chopped(suffix.size()).toUcs4();
    if (kept.size() > mostBytes) // each has a byte at least
        kept.resize(mostBytes);
    const auto made = [&] {
        return trimmedOfDots(QString::fromUcs4(reinterpret_cast<const char32_t *>(kept.constData()), kept.size()))
            + suffix;
    };
    while (bytesOf(made()) > mostBytes)
        kept.removeLast();
    return made();
}

} // namespace

QString fileNameFrom(const QString &words)
{
    static const QRegularExpression forbidden(uR"([\\/:*?"<>|])"_s);
    QString name = withoutUnseen(words.simplified()).normalized(QString::NormalizationForm_C).simplified();
    name = trimmedOfDots(name.replace(forbidden, u"_"_s));
    if (name.isEmpty())
        return Tr::tr("file");
    if (isDevice(name) || beginsAsSomethingElse(name))
        name.prepend(u'_');
    return shortened(name);
}

} // namespace lyhord
