#pragma once

#include <QtCore/QString>

class QWidget;

namespace lyhord {

//! Which place in the guide belongs to a page, a form or a dialog, and to all that stands in it
void setGuideAnchor(QWidget *widget, const QString &anchor);
//! Of the widget, or of the nearest one round it that has one; a dialog is inside the window it belongs to
[[nodiscard]] QString guideAnchorAt(const QWidget *widget);

} // namespace lyhord
