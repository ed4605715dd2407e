#pragma once

#include "core/statistics/report.h"
#include "core/statistics/tables.h"

namespace lyhord {

//! The first page's four figures, each against the period before and the same a year ago
[[nodiscard]] QList<KeyFigure> keyFiguresOf(const ComparedPeriods &compared, const Report &report);
//! The first page in words. Small numbers stay out of it where the report is masked. began: the first day of the data;
//! invalid: there are none
[[nodiscard]] QStringList sentencesOf(const Report &report, QDate began = {});

} // namespace lyhord
