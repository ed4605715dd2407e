#pragma once

#include <QtCore/QObject>
#include <QtCore/QStringList>

#include <functional>

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
    //! Those chosen in the queue of letters to print, unless another case is in sight; elsewhere the letter that waits
    //! in the case shown. withoutLetter: called with a case in which none waits. False: there is no case either.
    bool print(const std::function<void(const QString &number)> &withoutLetter);

private:
    [[nodiscard]] QStringList chosenToPrint() const;
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
