#pragma once

#include "core/statistics/aggregation.h"
#include "core/statistics/measures.h"
#include "core/statistics/report.h"

#include <QtCore/QStringList>

#include <optional>

namespace lyhord::columns {

//! Title, kind and definition of a column, translated; the definition is the same text wherever it is shown
[[nodiscard]] ReportColumn column(const QString &key);
//! What it counts; nothing for shares, days and what is compared with another period
[[nodiscard]] std::optional<Measure> measureOf(const QString &key);
//! Its figure of a group; columns that compare have none
[[nodiscard]] ReportCell cell(const QString &key, const Aggregate &aggregate);

//! R69 and what belongs to it: what every split shows
[[nodiscard]] QStringList base();
//! One for each type that is offered or occurs
[[nodiscard]] QString ofType(CaseType type);
[[nodiscard]] QStringList ofTypes(); //!< of all there are

//! R88: each due case stands in exactly one of them
[[nodiscard]] QStringList partsOfDue();
//! Figures of which the first is the sum of the others: what keeps a masked one from being reckoned back
[[nodiscard]] QList<QStringList> sums();
//! The same with something beside them that is shown nowhere: the first is their sum at least
[[nodiscard]] QList<QStringList> sumsWithRest();

} // namespace lyhord::columns
