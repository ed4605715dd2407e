#pragma once

#include <QtCore/QtGlobal>

namespace lyhord {

//! The line so many lines from the current one; −1: there is none. Where the current line has gone (current < 0) the
//! one after it stands in its place, left; where it was the last or the first, that is the nearest of those that
//! remain.
[[nodiscard]] constexpr int lineBeside(int current, int left, int lines, int rows)
{
    if (current < 0)
        return rows == 0 ? -1 : qBound(0, qMax(left, 0) + (lines > 0 ? lines - 1 : lines), rows - 1);
    const int line = current + lines;
    return line >= 0 && line < rows ? line : -1;
}

} // namespace lyhord
