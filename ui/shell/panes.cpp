#include "ui/shell/panes.h"

#include <QtWidgets/QApplication>

#include <algorithm>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {

// Pixels, whatever the scaling: 1366 × 768 at 200 % leaves 683 of them, 1920 × 1080 leaves 960.
constexpr int roomForThree = 1040;
constexpr int roomForTwo = 800;

constexpr Panes::Pane all[]{ Panes::Pane::Queues, Panes::Pane::List, Panes::Pane::Page };

} // namespace

Panes::Panes(QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
{
    setObjectName(u"columns"_s);
    setChildrenCollapsible(false);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *to) { keyboardMoved(to); });
}

void Panes::setParts(QWidget *queues, QWidget *list, QWidget *page)
{
    for (QWidget *part : { queues, list, page })
        addWidget(part);
    setStretchFactor(0, 0);
    setStretchFactor(1, 5);
    setStretchFactor(2, 6);
    m_queues = queues;
    m_list = list;
    m_page = page;
}

QWidget *Panes::part(Pane pane) const
{
    switch (pane) {
    case Pane::Queues:
        return m_queues;
    case Pane::List:
        return m_list;
    case Pane::Page:
        break;
    }
    return m_page;
}

void Panes::bringUp(Pane pane)
{
    m_front = pane;
    arrange();
}

void Panes::setPageAlone(bool alone)
{
    m_pageAlone = alone;
    arrange();
}

void Panes::setHasLists(bool has)
{
    m_hasLists = has;
    arrange();
}

bool Panes::takeTurns() const
{
    return hides(Pane::Queues) || (!m_pageAlone && hides(Pane::List)) || hides(Pane::Page);
}

bool Panes::hides(Pane pane) const
{
    return m_hasLists && part(pane)->isHidden();
}

int Panes::sideBySide() const
{
    return width() >= roomForThree ? 3 : width() >= roomForTwo ? 2 : 1;
}

bool Panes::isInSight(Pane pane) const
{
    const bool isPage = pane == Pane::Page;
    if (!m_hasLists)
        return isPage;
    const int room = sideBySide();
    if (pane == Pane::Queues)
        return room == 3 || m_front == Pane::Queues;
    const bool isAside = room == 1 && m_front == Pane::Queues;
    if (m_pageAlone)
        return isPage && !isAside;
    const bool fitsBeside = room == 3 || (room == 2 && (m_front != Pane::Queues || !isPage));
    return fitsBeside || m_front == pane;
}

void Panes::arrange()
{
    if (m_arranging || !m_page)
        return;
    m_arranging = true; // what is hidden gives the keyboard away
    for (const bool shown : { true, false }) {
        for (const Pane pane : all) {
            if (isInSight(pane) == shown)
                part(pane)->setVisible(shown);
        }
    }
    m_arranging = false;
    Q_EMIT arranged();
}

//! Where the keyboard is stays in sight, also when the window becomes narrower
void Panes::keyboardMoved(QWidget *to)
{
    if (m_arranging || !to || !m_page)
        return;
    for (const Pane pane : all) {
        if (part(pane)->isAncestorOf(to) && m_front != pane)
            return bringUp(pane);
    }
}

QSize Panes::minimumSizeHint() const
{
    QSize least;
    for (const Pane pane : all) {
        if (m_page && !(part(pane)->isHidden() && !hides(pane)))
            least = least.expandedTo(part(pane)->minimumSizeHint()).expandedTo(part(pane)->minimumSize());
    }
    return least;
}

void Panes::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    arrange();
}

} // namespace lyhord
