#pragma once

class QMenu;
class QPushButton;

namespace lyhord {

//! The button opens the menu, and the keyboard is at its first entry: Enter takes it. Qt opens it with none chosen,
//! though it looks so, and the first Enter only comes to the first entry.
void giveMenu(QPushButton *button, QMenu *menu);

//! Chooses the first entry that can be taken, as a menu that a key has opened does
void activateFirst(QMenu &menu);

} // namespace lyhord
