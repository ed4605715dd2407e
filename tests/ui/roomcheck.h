#pragma once

#include <QtCore/QStringList>

class QWidget;

namespace lyhord::test {

//! What somebody who needs everything large would miss in the window as it stands: words that are cut, what is scrolled
//! sideways, what has the keyboard and is not in sight (WCAG 1.4.4, 1.4.10, 2.4.7)
[[nodiscard]] QStringList roomProblems(QWidget &window);

} // namespace lyhord::test
