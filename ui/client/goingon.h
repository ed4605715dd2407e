#pragma once

class QWidget;

namespace lyhord {

//! Puts the keyboard into an editor, behind what is written there. False: it cannot be written in now, or there is
//! none.
bool goOnIn(QWidget *editor);

} // namespace lyhord
