#include "ui/widgets/labels.h"

#include <QtWidgets/QLabel>

namespace lyhord {

QLabel *wrappedLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

void asHeading(QLabel *label, qreal size)
{
    QFont large = label->font();
    large.setPointSizeF(large.pointSizeF() * size);
    large.setBold(true);
    label->setFont(large);
}

} // namespace lyhord
