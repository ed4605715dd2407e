#pragma once

#include <QtCore/QtGlobal>

class QLabel;
class QWidget;

namespace lyhord {

//! Plain text that takes as many lines as it needs
[[nodiscard]] QLabel *wrappedLabel(QWidget *parent);
//! Bold, and as many times larger than what stands beside it
void asHeading(QLabel *label, qreal size = 1.3);

} // namespace lyhord
