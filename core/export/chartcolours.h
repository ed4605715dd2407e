#pragma once

#include <QtCore/QtGlobal>

#include <array>

namespace lyhord {

//! For the series of a chart, in this order: told apart by the colour-blind too (after Okabe and Ito, darkest first so
//! that neighbours differ in grey as well)
inline constexpr std::array<quint32, 7> chartColours{
    0x00'72'B2, // blue
    0xE6'9F'00, // orange
    0x00'5F'45, // dark green
    0x9B'D3'F5, // light blue
    0xC4'4E'00, // vermilion
    0xCC'79'A7, // purple
    0x5A'5A'5A, // grey
};
//! For classes of which each is worse than the one before: ever darker, so that the worst is seen first
inline constexpr std::array<quint32, 4> worseningColours{
    0x9B'D3'F5, // light blue
    0xE6'9F'00, // orange
    0xC4'4E'00, // vermilion
    0x8C'1C'00, // dark red
};
inline constexpr quint32 lastYearColour = 0x9A'9A'9A; //!< stands behind this year's

[[nodiscard]] constexpr quint32 chartColour(qsizetype series, bool growsWorse)
{
    if (growsWorse)
        return worseningColours.at(static_cast<size_t>(series) % worseningColours.size());
    return chartColours.at(static_cast<size_t>(series) % chartColours.size());
}

} // namespace lyhord
