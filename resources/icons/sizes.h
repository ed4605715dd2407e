#pragma once

#include <array>

namespace lyhord {

//! 16, 20, 24 and 32 points at 1, 1.5, 2 and 3 pixels a point
inline constexpr std::array iconPixels{ 16, 20, 24, 30, 32, 36, 40, 48, 60, 64, 72, 96 };
inline constexpr std::array applicationIconPixels{ 16, 20, 24, 32, 40, 48, 64, 96, 128, 256 };

} // namespace lyhord
