#pragma once

#include <QtCore/QString>

namespace lyhord {

//! Whether each XML part of a workbook ends as it began. libxlsxwriter does not notice when the disk is full while it
//! keeps a sheet in a temporary file, and then makes a workbook that no program opens.
[[nodiscard]] bool isWholeWorkbook(const QString &file);

} // namespace lyhord
