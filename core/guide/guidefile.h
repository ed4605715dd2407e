#pragma once

#include "core/model/result.h"

#include <QtCore/QString>

namespace lyhord {

class Guide;

//! The whole guide as one accessible page (L19) that loads nothing from elsewhere
[[nodiscard]] QString guideAsPage(const Guide &guide, const QString &language);

//! Into a file: .pdf to print, anything else a web page. Refused: the file cannot be written.
[[nodiscard]] Result<> writeGuide(const Guide &guide, const QString &language, const QString &file);

} // namespace lyhord
