#include "ui/widgets/pageframe.h"

#include "ui/widgets/focusinsight.h"
#include "ui/widgets/theme.h"

#include <QtCore/QEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLayout>
#include <QtWidgets/QScrollBar>

namespace lyhord {

PageFrame::PageFrame(QWidget *content, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_content(content)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    content->setParent(viewport());
    content->installEventFilter(this);
    content->show();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *to) {
        if (to && m_content->isAncestorOf(to))
            bringIntoSight(to);
    });
}

//! What it holds can be scrolled
QSize PageFrame::minimumSizeHint() const
{
    return {};
}

QSize PageFrame::sizeNeeded(int width) const
{
    const QLayout *layout = m_content->layout();
    const QSize least = layout ? layout->totalMinimumSize() : m_content->minimumSizeHint();
    const int wide = qMax(width, least.width());
    if (!layout || !layout->hasHeightForWidth())
        return { wide, least.height() };
    return { wide, layout->totalMinimumHeightForWidth(wide) };
}

void PageFrame::fit()
{
    const QSize room = maximumViewportSize();
    QSize needed = sizeNeeded(room.width());
    int width = room.width();
    if (needed.height() > room.height()) { // the scroll bar takes its share
        width -= verticalScrollBar()->sizeHint().width();
        needed = sizeNeeded(width);
    }
    const QSize seen(
        width, needed.width() > width ? room.height() - horizontalScrollBar()->sizeHint().height() : room.height());
    const QSize size = needed.expandedTo(seen);
    for (QScrollBar *bar : { horizontalScrollBar(), verticalScrollBar() }) {
        const bool isDown = bar == verticalScrollBar();
        const int inSight = isDown ? seen.height() : seen.width();
        bar->setPageStep(inSight);
        bar->setSingleStep(fontMetrics().lineSpacing());
        bar->setRange(0, (isDown ? size.height() : size.width()) - inSight);
    }
    m_content->setGeometry(QRect(QPoint(-horizontalScrollBar()->value(), -verticalScrollBar()->value()), size));
}

void PageFrame::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    fit();
    if (const QWidget *focus = QApplication::focusWidget(); focus && m_content->isAncestorOf(focus))
        bringIntoSight(focus);
}

void PageFrame::scrollContentsBy(int, int)
{
    m_content->move(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
}

bool PageFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_content && event->type() == QEvent::LayoutRequest)
        fit();
    return QAbstractScrollArea::eventFilter(watched, event);
}

PageFrame *PageFrame::around(const QWidget *part)
{
    for (QWidget *holder = part->parentWidget(); holder; holder = holder->parentWidget()) {
        if (auto *frame = qobject_cast<PageFrame *>(holder))
            return frame;
    }
    return nullptr;
}

void PageFrame::showBeginning()
{
    for (QScrollBar *bar : { horizontalScrollBar(), verticalScrollBar() })
        bar->setValue(0);
}

void PageFrame::bringIntoSight(const QWidget *part, const QRect &wanted)
{
    const QRect area = QRect(part->mapTo(m_content, wanted.topLeft()), wanted.size())
                           .adjusted(-space::unit, -space::wide, space::unit, space::wide);
    verticalScrollBar()->setValue(
        placeToShow(area.top(), area.height(), verticalScrollBar()->value(), viewport()->height()));
    horizontalScrollBar()->setValue(
        placeToShow(area.left(), area.width(), horizontalScrollBar()->value(), viewport()->width()));
}

} // namespace lyhord
