#pragma once

#include "core/export/csvlines.h"
#include "core/model/result.h"
#include "core/statistics/figuretext.h"
#include "core/statistics/report.h"

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

namespace lyhord {

//! One table: the rows' titles first, then the figures. The Excel kind is headed by titles and shows a masked figure as
//! "<5"; the tools' kind is headed by keys, leaves it empty, and has key, level and sum of each row too.
[[nodiscard]] QByteArray tableCsv(const ReportTable &table, CsvKind kind, int smallNumber = defaultSmallNumber);
//! Every table in a file named after its key ("departments_types.csv"); the folder is made if it is not there. Returns
//! the files written.
[[nodiscard]] Result<QStringList> writeCsvFolder(
    const Report &report, CsvKind kind, const QString &folder, int smallNumber = defaultSmallNumber);

} // namespace lyhord
