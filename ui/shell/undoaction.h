#pragma once

#include <QtGui/QAction>

namespace lyhord {

class Navigator;
class NoticeBar;
class PageStack;
struct Notice;

//! Edit, Undo: takes back the last step that a message offers to take back; where there is none, that of the page
class UndoAction : public QAction
{
    Q_OBJECT
public:
    UndoAction(NoticeBar &notices, PageStack &pages, Navigator &navigator, QWidget *parent);
    void nameStep(); //!< by the step it would take back; off where there is none
    void undo();

private:
    [[nodiscard]] QString step() const;
    void tellNothingIsTakenBack();
    void askToTakeBack(const Notice &told);

    NoticeBar &m_notices;
    PageStack &m_pages;
    Navigator &m_navigator;
    QWidget *m_window;
};

} // namespace lyhord
