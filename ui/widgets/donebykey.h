#pragma once

class QPushButton;

namespace lyhord {

//! Ctrl+Enter presses the button, wherever in its window the keyboard is: as in every form
void pressByCtrlEnter(QPushButton *button);

} // namespace lyhord
