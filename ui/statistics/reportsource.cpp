#include "ui/statistics/reportsource.h"

#include "ui/client/pastmonths.h"
#include "ui/client/workplace.h"

namespace lyhord {

ServiceReportSource::ServiceReportSource(Workplace &workplace)
    : m_workplace(workplace)
{
}

QFuture<Result<ReportChoices>> ServiceReportSource::choices(const QString &language)
{
    return m_workplace.ask([language](Session &session) { return session.reports().choices(language); });
}

QFuture<Result<Report>> ServiceReportSource::make(const ReportRequest &request, const Progress &progress, Lane lane)
{
    const auto made = m_workplace.ask(
        [request, progress](Session &session) { return session.reports().make(request, progress); }, lane);
    sumPastMonths(m_workplace); // once it has been made
    return made;
}

QFuture<Result<QList<CaseRow>>> ServiceReportSource::casesBehind(
    const ReportRequest &request, const FigurePlace &place, int limit)
{
    return m_workplace.ask(
        [request, place, limit](Session &session) { return session.reports().casesBehind(request, place, limit); });
}

} // namespace lyhord
