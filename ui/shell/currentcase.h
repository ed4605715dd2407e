#pragma once

#include "ui/client/navigator.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

namespace lyhord {

class ListPane;
class PageStack;

//! Which case the person is at. Decides it for the whole window, so that the line chosen in the list, the page in sight
//! and the case a step acts on are the same: the page follows the list a moment after it has come to rest, and where a
//! page shows what the list does not hold, no line is chosen and a sentence says so.
class CurrentCase : public QObject
{
    Q_OBJECT
public:
    CurrentCase(ListPane &list, PageStack &pages, Navigator &navigator, QObject *parent);

    [[nodiscard]] QString number() const; //!< empty: none, and no step is possible
    void align(); //!< the list's mark goes by the page in sight
    void follow(); //!< the page goes by the list's mark, at once
    void stay(); //!< the page does not go where the list was about to take it
    void noteStep(const QString &number); //!< was taken here, and may have moved the case on
    //! Whether the next case comes by itself when a step has taken this one out of the list
    void setGoesOn(bool goesOn) { m_goesOn = goesOn; }
    //! The line after (1) or before (−1) this one; false: there is none, or the page may not be left
    bool goOn(int lines);

Q_SIGNALS:
    void changed(); //!< the list has moved; the page follows in a moment

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void listLoaded();
    void listRefreshed();
    void listMoved();
    [[nodiscard]] bool isInSight(const PageRequest &chosen) const;
    [[nodiscard]] bool leavePage();
    [[nodiscard]] bool goesOnNow() const;
    [[nodiscard]] QString sayingItIsNotThere(const PageRequest &shown) const;

    ListPane &m_list;
    PageStack &m_pages;
    Navigator &m_navigator;
    PageRequest m_marked; //!< was found in this list
    QString m_stepped;
    bool m_goesOn = false;
    QTimer m_soon;
};

} // namespace lyhord
