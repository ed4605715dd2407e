#pragma once

#include <QtCore/QChar>
#include <QtCore/QStringView>

// What the finders of personal data share. All positions are in UTF-16 units.
namespace lyhord::textscan {

//! A null character outside the text
[[nodiscard]] inline QChar at(QStringView text, qsizetype position)
{
    return position >= 0 && position < text.size() ? text.at(position) : QChar();
}

[[nodiscard]] inline bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

[[nodiscard]] inline bool isWordCharacter(QChar character)
{
    return character.isLetterOrNumber() || character.isMark() || character == u'_';
}

//! Hyphen, no-break hyphen, figure dash, en dash, minus
[[nodiscard]] inline bool isDash(QChar character)
{
    return character == u'-' || (character >= u'\u2010' && character <= u'\u2013') || character == u'\u2212';
}

//! White space within a line
[[nodiscard]] inline bool isGap(QChar character)
{
    return character == u' ' || character == u'\t' || character == u'\u00a0' || character == u'\u2009'
        || character == u'\u202f';
}

[[nodiscard]] inline qsizetype endOfDigits(QStringView text, qsizetype from)
{
    while (isDigit(at(text, from)))
        ++from;
    return from;
}

//! Ties digits to those before or after it to one longer number (P7)
[[nodiscard]] inline bool isTie(QChar character)
{
    return isDash(character) || character == u'+' || character == u'.' || character == u':';
}

//! Nothing before start belongs to the same number or word (P7)
[[nodiscard]] inline bool isFreeBefore(QStringView text, qsizetype start)
{
    const QChar before = at(text, start - 1);
    return !isWordCharacter(before) && !(isTie(before) && isDigit(at(text, start - 2)));
}

//! Nothing from end on belongs to the same number or word (P7)
[[nodiscard]] inline bool isFreeAfter(QStringView text, qsizetype end)
{
    const QChar after = at(text, end);
    return !isWordCharacter(after) && !(isTie(after) && isDigit(at(text, end + 1)));
}

} // namespace lyhord::textscan
