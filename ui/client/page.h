#pragma once

#include "ui/client/navigator.h"

#include <QtGui/QAction>
#include <QtWidgets/QWidget>

#include <functional>
#include <map>

namespace lyhord {

class Workplace;

//! What stands at the right of the window. One of each kind is made when first needed and then reused.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    //! For the window's title: never a name or a text from a case
    [[nodiscard]] virtual QString title() const = 0;
    //! Shows what is asked for; called again when the same page is to show something else
    virtual void load(const PageRequest &request) = 0;
    //! Something typed here would be lost, or moved into a draft, if another case were shown
    [[nodiscard]] virtual bool hasUnsaved() const { return false; }
    //! Called before the page is left or closed; may ask the person. False: stay.
    [[nodiscard]] virtual bool canLeave() { return true; }
    virtual void focusFirst() { setFocus(Qt::OtherFocusReason); }
    //! A part of the page that F6 stops at: its area, and what gives it the keyboard
    struct Stop
    {
        QWidget *area;
        std::function<void()> focus;
    };
    //! In the order they are gone through
    [[nodiscard]] virtual QList<Stop> stops()
    {
        return { { this, [this] { focusFirst(); } } };
    }
    //! Within the page, to what was in sight before; false: there is no way back but out of the page
    virtual bool goBack() { return false; }
    virtual void activated() { } //!< the page has come to the front
    virtual void refresh() { } //!< the person wants to see what is new
    //! Says that what is shown has left by hand (R89); false when there is nothing to say
    virtual bool markDispatched() { return false; }
    //! Takes the list's place too
    [[nodiscard]] virtual bool isWide() const { return false; }
    //! The case shown, for the Case menu; empty if none
    [[nodiscard]] virtual QString caseNumber() const { return {}; }
    //! The step that undoLast() takes back, as a menu says it; empty if there is none
    [[nodiscard]] virtual QString undoText() const { return {}; }
    virtual void undoLast() { }
    //! What was done last with that case was done here and is what one sees, so that it is taken back unasked
    [[nodiscard]] virtual bool hasJustDone(const QString &number) const { return number == caseNumber(); }
    //! In a sentence; empty: there is just nothing to take back
    [[nodiscard]] virtual QString whyNothingIsTakenBack() const { return {}; }
    //! Added to the Case menu while the page is at the front; owned by the page
    [[nodiscard]] virtual QList<QAction *> menuActions() const { return {}; }

Q_SIGNALS:
    void titleChanged();
    void menuActionsChanged();
};

//! Which pages there are; filled in ui/shell/pages.cpp
class PageRegistry
{
public:
    using Make = std::function<Page *(Workplace &, Navigator &, QWidget *)>;
    void add(PageKind kind, Make make) { m_makers[kind] = std::move(make); }
    template <class P> //!< P(Workplace &, Navigator &, QWidget *parent)
    void add(PageKind kind)
    {
        add(kind, [](Workplace &workplace, Navigator &navigator, QWidget *parent) -> Page * {
            return new P(workplace, navigator, parent);
        });
    }
    [[nodiscard]] bool has(PageKind kind) const { return m_makers.contains(kind); }
    [[nodiscard]] Page *make(PageKind kind, Workplace &workplace, Navigator &navigator, QWidget *parent) const
    {
        return m_makers.at(kind)(workplace, navigator, parent);
    }

private:
    std::map<PageKind, Make> m_makers;
};

} // namespace lyhord
