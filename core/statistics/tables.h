#pragma once

#include "core/statistics/grouping.h"
#include "core/statistics/report.h"

#include <QtCore/QList>

#include <optional>

namespace lyhord {

//! The period looked at and the two it is compared with
struct ComparedPeriods
{
    const Aggregation &now;
    const Aggregation &before;
    const Aggregation &lastYear;
    bool comparesBefore = true; //!< R104: the municipality counted during all of it
    bool comparesLastYear = true;
    QDate today; //!< months after it are empty
    QDate began; //!< the first day of the data: months before it are empty too
};

//! What was improved, and what the submitter was told of it
struct Improvement
{
    QString department; //!< key
    QDate day; //!< closed
    QString sentence; //!< without what looks like personal data
};

//! All tables of a report but what was corrected since it was frozen
[[nodiscard]] QList<ReportTable> tablesOf(
    const ComparedPeriods &compared, const ReportRequest &request, const Catalogue &catalogue);
[[nodiscard]] ReportTable improvementsTable(const QList<Improvement> &improvements, const Catalogue &catalogue);
//! What has been corrected since: figures of the whole that would differ. Without rows where only the parts would, a
//! case having moved from one department, kind or category to another. Nothing when nothing has.
[[nodiscard]] std::optional<ReportTable> correctedSinceTable(
    const Aggregation &frozen, const Aggregation &today, const Catalogue &catalogue);
//! By what a table's rows are groups; None where they are not
[[nodiscard]] SplitBy rowsOf(const QString &table, const ReportRequest &request);

} // namespace lyhord
