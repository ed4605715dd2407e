#pragma once

#include <QtCore/QStringList>

class QWidget;

namespace lyhord::test {

//! What somebody who has only a keyboard, or only hears the window, would stumble over in what is showing: Tab that
//! does not come round or does not reach everything, twice in each direction; controls without a name; the same letter
//! twice.
[[nodiscard]] QStringList keyboardProblems(QWidget &window);

} // namespace lyhord::test
