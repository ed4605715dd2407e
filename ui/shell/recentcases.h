#pragma once

#include <QtCore/QStringList>

class QMenu;

namespace lyhord {

class Navigator;
class Workplace;

//! The cases that have been opened since the program was started, newest first. Knows their numbers and nothing else:
//! what may be told of them is asked each time (R90).
class RecentCases
{
public:
    void note(const QString &number);
    //! Those that the person may still see, each with the digit that opens it, as soon as the office has told them
    void fill(QMenu *menu, Workplace &workplace, Navigator &navigator) const;

private:
    QStringList m_numbers;
};

} // namespace lyhord
