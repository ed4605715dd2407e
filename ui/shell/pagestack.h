#pragma once

#include "ui/client/page.h"

#include <QtWidgets/QWidget>

#include <map>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace lyhord {

class EmptyPlace;

//! The pages of a window: one in sight, each made when it is first needed and then kept
class PageStack : public QWidget
{
    Q_OBJECT
public:
    PageStack(Workplace &workplace, Navigator &navigator, PageRegistry pages, QWidget *parent);

    [[nodiscard]] bool offers(PageKind kind) const { return m_registry.has(kind); }
    [[nodiscard]] Page *current() const; //!< nullptr: nothing is shown
    [[nodiscard]] const PageRequest &shown() const { return m_shown; } //!< means nothing while current() is nullptr
    [[nodiscard]] bool isWide() const;
    [[nodiscard]] bool hasKeyboard() const; //!< somebody works in the page
    [[nodiscard]] bool isFocusOn(PageKind kind) const;
    //! Asks the page in sight, unless what it shows is what is wanted
    [[nodiscard]] bool mayLeaveFor(const PageRequest &next) const;
    [[nodiscard]] bool mayClose() const; //!< asks every page that holds something unsaved

    Page *show(const PageRequest &request); //!< the page must be offered
    enum class Because { NothingChosen, Secret };
    void showNothing(Because why = Because::NothingChosen);
    void say(const QString &sentence); //!< above the page; empty: nothing
    //! A button that leads to a list that is not in sight, for the line above; whoever places it shows it
    [[nodiscard]] QPushButton *wayBack() const { return m_back; }

Q_SIGNALS:
    void backWished();
    void changed(); //!< another page, another case on it, other steps or none

private:
    struct Known
    {
        Page *page;
        QWidget *frame; //!< scrolls it where there is too little room
    };
    [[nodiscard]] const Known &known(PageKind kind);
    [[nodiscard]] bool isShown(const PageRequest &request) const;

    Workplace &m_workplace;
    Navigator &m_navigator;
    PageRegistry m_registry;
    std::map<PageKind, Known> m_pages;
    PageRequest m_shown;
    QPushButton *m_back;
    QLabel *m_said;
    QStackedWidget *m_stack;
    EmptyPlace *m_nothing;
};

} // namespace lyhord
