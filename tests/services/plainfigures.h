#pragma once

#include "core/services/session.h"
#include "core/statistics/report.h"
#include "tests/services/plaincase.h"

#include <QtCore/QMap>

namespace lyhord::test {

//! Everything the figures are counted from, read case by case
struct PlainTown
{
    Profile profile;
    PlainCalendar calendar;
    QList<PlainCase> cases;
    QStringList contradictions; //!< with the number of the case
};
//! closingDaysAdded: when each came into force, in their order
[[nodiscard]] PlainTown plainTown(Session &session, const QList<QDateTime> &closingDaysAdded = {});

using PlainRow = QMap<QString, std::optional<double>>; //!< by column; nothing: there is no such figure
using PlainTable = QMap<QString, PlainRow>; //!< by row
inline const QString sumRow = QStringLiteral("(sum)");

//! An improvement of which there is a sentence that may be told
struct PlainImprovement
{
    QString department;
    QDate day;
};

struct PlainFigures
{
    PlainRow now; //!< of all cases together
    PlainRow before; //!< in the period before
    PlainRow lastYear;
    QMap<QString, PlainTable> tables;
    QList<PlainImprovement> improvements;
};

//! Every figure of a report by its definition, in loops over all cases. Tables of the largest subjects and risers have
//! a row for every category; which of them are shown is for who compares.
[[nodiscard]] PlainFigures plainFigures(const PlainTown &town, const ReportRequest &request, QDate today);

} // namespace lyhord::test
