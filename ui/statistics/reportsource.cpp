#include "ui/statistics/reportsource.h"

#include "ui/common/pastmonths.h"
#include "ui/common/workplace.h"

namespace lyhord {

DeskReportSource::DeskReportSource(Workplace &workplace)
    : m_workplace(workplace)
{
}

QFuture<Result<ReportChoices>> DeskReportSource::choices(const QString &language)
{
    return m_workplace.ask([language](Office &office) { return office.reports().choices(language); });
}

QFuture<Result<Report>> DeskReportSource::make(const ReportRequest &request, const Progress &progress, Lane lane)
{
    const auto made = m_workplace.ask(
        [request, progress](Office &office) { return office.reports().make(request, progress); }, lane);
    sumPastMonths(m_workplace); // once it has been made
    return made;
}

QFuture<Result<QList<CaseRow>>> DeskReportSource::casesBehind(
    const ReportRequest &request, const FigurePlace &place, int limit)
{
    return m_workplace.ask(
        [request, place, limit](Office &office) { return office.reports().casesBehind(request, place, limit); });
}

} // namespace lyhord
