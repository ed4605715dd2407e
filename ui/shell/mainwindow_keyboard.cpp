#include "ui/client/noticebar.h"
#include "ui/client/page.h"
#include "ui/queues/listpane.h"
#include "ui/queues/queuebar.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/panes.h"
#include "ui/shell/searchfield.h"

#include <QtGui/QKeyEvent>

// Where the keyboard goes in the window.
namespace lyhord {

void MainWindow::focusWhatIsShown()
{
    if (Page *page = currentPage()) {
        m_columns->bringUp(Panes::Pane::Page);
        page->focusFirst();
    } else if (m_seesCases && !m_pages->isWide())
        toList();
}

void MainWindow::nextPane(int step)
{
    QList<Page::Stop> stops;
    if (m_seesCases) {
        stops.append({ m_search, [this] { m_search->setFocus(Qt::ShortcutFocusReason); } });
        stops.append({ m_queues, [this] { toQueues(); } });
    }
    if (m_seesCases && !m_pages->isWide())
        stops.append({ m_list, [this] { toList(); } });
    if (currentPage())
        stops.append(currentPage()->stops());
    if (m_notices->isShowing())
        stops.append({ m_notices, [this] { m_notices->focusFirst(); } });
    if (stops.isEmpty())
        return;
    const QWidget *focus = focusWidget();
    qsizetype at = 0;
    for (qsizetype i = 0; i < stops.size(); ++i) {
        if (stops[i].area == focus || stops[i].area->isAncestorOf(focus))
            at = i;
    }
    const Page::Stop &next = stops.at((at + step + stops.size()) % stops.size());
    if (m_pages->isAncestorOf(next.area))
        m_columns->bringUp(Panes::Pane::Page);
    next.focus();
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (m_notices->isShowing())
            m_notices->closeNewest();
        else
            back();
        return;
    }
    QMainWindow::keyPressEvent(event);
}

} // namespace lyhord
