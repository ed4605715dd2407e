#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace lyhord::fuzz {

//! A copy of just that size, so that a read beyond its end is seen
[[nodiscard]] inline QByteArray bytesOf(const std::uint8_t *data, std::size_t size)
{
    return { reinterpret_cast<const char *>(data), static_cast<qsizetype>(size) };
}

//! Ends the program when something does not hold, in a release too
inline void mustHold(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "This does not hold: %s\n", what);
    std::abort();
}

//! Other control signs are the rules' to refuse
[[nodiscard]] inline bool isOneLine(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar sign) { return sign == u'\n' || sign == u'\r'; });
}

} // namespace lyhord::fuzz
