#pragma once

#include "core/statistics/report.h"

#include <QtCore/QList>

namespace lyhord {

//! The places of a table's rows as a chart and a printed table show them: departments and channels by their figures as
//! they are shown, hidden ones last, so that the order tells nothing (R103); rows of no department after those of one,
//! the sum after all. Other tables keep their order. split: what the table "split" is split by.
[[nodiscard]] QList<qsizetype> rowsInOrder(const ReportTable &table, SplitBy split = SplitBy::None);

} // namespace lyhord
