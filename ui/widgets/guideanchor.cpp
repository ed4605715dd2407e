#include "ui/widgets/guideanchor.h"

#include <QtCore/QVariant>
#include <QtWidgets/QWidget>

namespace lyhord {
namespace {
constexpr char property[] = "lyhordGuideAnchor";
}

void setGuideAnchor(QWidget *widget, const QString &anchor)
{
    widget->setProperty(property, anchor);
}

QString guideAnchorAt(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (const QString anchor = widget->property(property).toString(); !anchor.isEmpty())
            return anchor;
    }
    return {};
}

} // namespace lyhord
