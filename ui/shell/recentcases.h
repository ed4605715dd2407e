#pragma once

#include <QtCore/QStringList>

class QMenu;
class QPoint;

namespace lyhord {

class Navigator;
class Workplace;

//! The cases that have been opened since the program was started, newest first. Knows their numbers and nothing else:
//! what may be told of them is asked each time (R90).
class RecentCases
{
public:
    void note(const QString &number);
    //! Opens the menu there, as soon as the session has told which of them the person may still see: each with the digit
    //! that opens it
    void popUp(QMenu *menu, const QPoint &place, Workplace &workplace, Navigator &navigator) const;

private:
    QStringList m_numbers;
};

} // namespace lyhord
