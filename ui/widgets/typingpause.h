#pragma once

#include <chrono>

namespace lyhord {

//! What is sought goes by what is typed, once the hands have rested this long
inline constexpr std::chrono::milliseconds typingPause{ 150 };
//! Fewer find too much to be of use
inline constexpr int leastLettersSought = 2;

} // namespace lyhord
