#pragma once

#include <QtCore/QRectF>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QStringView>
#include <QtGui/QColor>

class QFont;
class QPainter;

// Texts on paper. Lengths are in the unit of the page, 1/1200 inch: fine enough that no font is rounded.
namespace lyhord::print {

inline constexpr int unitsPerInch = 1200;

[[nodiscard]] constexpr double mm(double length)
{
    return length * unitsPerInch / 25.4;
}
[[nodiscard]] constexpr double pt(double length)
{
    return length * unitsPerInch / 72;
}

inline constexpr QColor ink(0x1A, 0x1A, 0x1A);
inline constexpr QColor paleInk(0x55, 0x55, 0x55);
inline constexpr QColor accent(0x00, 0x4E, 0x7A);
inline constexpr QColor ruleColour(0xC8, 0xCE, 0xD4);
inline constexpr QColor shade(0xF0, 0xF3, 0xF6);

struct TextStyle
{
    double size = 9; //!< in points
    bool isBold = false;
    bool isRight = false;
    int mostLines = 0; //!< then it ends in "…"; 0: as many as it takes
    QColor colour = ink;
    QStringView family; //!< empty: the first of fontFamilies that is there
};

[[nodiscard]] QStringList fontFamilies(); //!< of everything on paper, the first that is there
[[nodiscard]] QFont fontOf(const TextStyle &style);
[[nodiscard]] double lineHeight(const TextStyle &style);
//! Of the whole text in one line
[[nodiscard]] double widthOf(const QString &text, const TextStyle &style);
[[nodiscard]] double widthOfLongestWord(const QString &text, const TextStyle &style);
//! Lines break between words, and inside one that is wider than the line
[[nodiscard]] double heightOf(const QString &text, const TextStyle &style, double width);
void drawText(QPainter &painter, double x, double y, double width, const QString &text, const TextStyle &style);

} // namespace lyhord::print
