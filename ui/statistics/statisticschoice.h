#pragma once

#include "core/model/result.h"
#include "core/statistics/report.h"
#include "ui/statistics/periodkind.h"

namespace lyhord {

//! What a person has chosen to see; remembered for them
struct StatisticsChoice
{
    PeriodKind kind = PeriodKind::Month;
    QString period; //!< as periodFrom() takes it
    QString department;
    QString process;
    QString serviceDeclaration;
    QString campaign;
    SplitBy split = SplitBy::None;
    Organisation organisation = Organisation::Today;
    bool masked = false;
    friend bool operator==(const StatisticsChoice &, const StatisticsChoice &) = default;
};

[[nodiscard]] QString toText(const StatisticsChoice &choice);
//! What is unknown or missing stays as it is by itself
[[nodiscard]] StatisticsChoice statisticsChoiceFrom(const QString &text);
//! Refused in words when the period is none
[[nodiscard]] Result<ReportRequest> requestFor(const StatisticsChoice &choice, const QString &language);

} // namespace lyhord
