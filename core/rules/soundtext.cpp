#include "core/rules/soundtext.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lyhord {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::SoundText)
};

bool isForbiddenControl(QChar character)
{
    return character.category() == QChar::Other_Control && character != u'\t' && character != u'\n';
}

//! A forbidden control character is never trimmed away: it shall be seen and refused
bool isOuterSpace(QChar character)
{
    return character.isSpace() && !isForbiddenControl(character);
}

QString trimmedSpace(const QString &text)
{
    qsizetype start = 0;
    qsizetype end = text.size();
    while (start < end && isOuterSpace(text.at(start)))
        ++start;
    while (end > start && isOuterSpace(text.at(end - 1)))
        --end;
    return text.mid(start, end - start);
}

constexpr qsizetype maxLocalPart = 64;
constexpr qsizetype maxDomainLabel = 63;
constexpr qsizetype maxAddress = 254;

//! Dot-separated, none of the parts empty
bool isLocalPart(QStringView text)
{
    if (text.isEmpty() || text.size() > maxLocalPart)
        return false;
    const bool sound = std::all_of(text.begin(), text.end(), [](QChar character) {
        return character.isLetterOrNumber() || character.isMark() || u"!#$%&'*+-/=?^_`{|}~."_s.contains(character);
    });
    return sound && !text.startsWith(u'.') && !text.endsWith(u'.') && !text.contains(u".."_s);
}

bool isDomainLabel(QStringView text)
{
    const bool sound = std::all_of(text.begin(), text.end(),
        [](QChar character) { return character.isLetterOrNumber() || character.isMark() || character == u'-'; });
    return sound && !text.isEmpty() && text.size() <= maxDomainLabel && !text.startsWith(u'-') && !text.endsWith(u'-');
}

bool isDomain(QStringView text)
{
    const QList<QStringView> labels = text.split(u'.');
    if (labels.size() < 2 || !std::all_of(labels.cbegin(), labels.cend(), isDomainLabel))
        return false;
    const QStringView top = labels.last();
    return top.size() >= 2 && std::any_of(top.begin(), top.end(), [](QChar character) { return character.isLetter(); });
}

} // namespace

QString normalised(const QString &text)
{
    QString result = text.normalized(QString::NormalizationForm_C);
    result.replace(u"\r\n"_s, u"\n"_s);
    result.replace(u'\r', u'\n');
    return trimmedSpace(result);
}

QString unsoundBecause(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text.at(i);
        if (character.isNull())
            return Tr::tr("The text holds a null character. Copy it again as plain text.");
        if (isForbiddenControl(character))
            return Tr::tr("The text holds a control character (%1) that cannot be shown. Remove it.")
                .arg(u"U+%1"_s.arg(uint(character.unicode()), 4, 16, QChar(u'0')).toUpper());
        if (!character.isSurrogate())
            continue;
        const bool paired = character.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (!paired)
            return Tr::tr("The text is damaged: it holds half a character. Copy it again from where it came.");
        ++i;
    }
    return {};
}

bool hasContent(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar character) {
        return !character.isSpace() && character.category() != QChar::Other_Format
            && character.category() != QChar::Other_Control;
    });
}

qsizetype lengthInCodePoints(const QString &text)
{
    qsizetype length = text.size();
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text.at(i).isLowSurrogate() && text.at(i - 1).isHighSurrogate())
            --length;
    }
    return length;
}

bool isEmailAddress(const QString &text)
{
    const qsizetype at = text.indexOf(u'@');
    if (at < 0 || text.size() > maxAddress)
        return false;
    return isLocalPart(QStringView(text).left(at)) && isDomain(QStringView(text).mid(at + 1));
}

} // namespace lyhord
