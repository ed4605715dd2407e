#include "ui/casefile/formscroll.h"

#include "ui/widgets/focusinsight.h"

#include <QtGui/QResizeEvent>
#include <QtWidgets/QLayout>

namespace lyhord {
namespace {
constexpr int leastLines = 3; // a label, its field and what is said of it
}

FormScroll::FormScroll(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setWidget(new QWidget(this));
    keepFocusInSight(this);
    setWhole(true);
}

void FormScroll::setWhole(bool whole)
{
    if (whole == m_isWhole)
        return;
    m_isWhole = whole;
    setVerticalScrollBarPolicy(whole ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    updateGeometry();
}

//! Its own width decides, and not that beside the scroll bar: a bar that comes and goes would come and go for ever
QSize FormScroll::sizeHint() const
{
    const QLayout *fields = widget()->layout();
    if (!fields)
        return widget()->sizeHint();
    const QSize all = fields->totalSizeHint();
    return { all.width(), fields->hasHeightForWidth() ? fields->totalHeightForWidth(width()) : all.height() };
}

QSize FormScroll::minimumSizeHint() const
{
    if (m_isWhole)
        return { widget()->minimumSizeHint().width(), sizeHint().height() };
    return { QScrollArea::minimumSizeHint().width(), fontMetrics().lineSpacing() * leastLines };
}

void FormScroll::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
}

bool FormScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace lyhord
