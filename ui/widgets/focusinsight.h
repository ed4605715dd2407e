#pragma once

class QScrollArea;

namespace lyhord {

//! Scrolls to what gets the keyboard inside it, all of it. Qt does so only for Tab from one thing inside to the next,
//! not for one who comes in from outside by Shift+Tab or a letter, and is content when the cursor can be seen.
void keepFocusInSight(QScrollArea *area);

//! From where room pixels have to be shown so that those from `from` on are among them, their beginning at least.
//! first: from where they are shown now
[[nodiscard]] int placeToShow(int from, int length, int first, int room);

} // namespace lyhord
