#pragma once

#include <QtCore/QObject>

class QWidget;

namespace lyhord {

class CurrentCase;
class KeyDebounce;
class ListPane;
class Navigator;
class PageStack;
class Workplace;

//! What a person does by hand with letters that wait to leave: prints them, and says that they have left (R89)
class LetterActions : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        ListPane &list;
        PageStack &pages;
        CurrentCase &current;
    };
    LetterActions(Workplace &workplace, Navigator &navigator, const Parts &parts, QWidget *window);

    //! In a queue of answers what is chosen there, elsewhere what is shown
    void markDispatched();
    //! Those chosen in the queue of letters to print, unless another case is in sight. False: there are none.
    bool print();

private:
    [[nodiscard]] QString nothingToMark() const;

    Workplace &m_workplace;
    Navigator &m_navigator;
    ListPane &m_list;
    PageStack &m_pages;
    CurrentCase &m_current;
    QWidget *m_window;
    KeyDebounce *m_markPause; //!< runs while a further mark is not meant
};

} // namespace lyhord
