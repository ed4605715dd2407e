#include "ui/widgets/turningsplitter.h"

namespace lyhord {

TurningSplitter::TurningSplitter(int roomForTwo, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_roomForTwo(roomForTwo)
{
    setChildrenCollapsible(false);
}

void TurningSplitter::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    const Qt::Orientation wished = width() < m_roomForTwo ? Qt::Vertical : Qt::Horizontal;
    if (wished != orientation())
        setOrientation(wished);
}

} // namespace lyhord
