#pragma once

#include "core/model/result.h"
#include "core/statistics/figuretext.h"
#include "core/statistics/report.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace lyhord {

//! A workbook: a front page in words and figures, each table as a named Excel table with its chart beside it
//! ("tbl_departments"), and what every column counts. Numbers, shares and days are real ones; a masked figure is a
//! text.
[[nodiscard]] Result<> writeXlsx(const Report &report, const QString &file, int smallNumber = defaultSmallNumber);
//! The same, to send
[[nodiscard]] Result<QByteArray> xlsxOf(const Report &report, int smallNumber = defaultSmallNumber);

} // namespace lyhord
