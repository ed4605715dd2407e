#pragma once

#include "core/model/case.h"
#include "core/services/reports.h"
#include "ui/client/databasethread.h"

#include <QtCore/QFuture>

namespace lyhord {

class Workplace;

//! Where the statistics page gets its figures from: the database thread, or a fake in a test
class ReportSource
{
public:
    ReportSource() = default;
    ReportSource(const ReportSource &) = delete;
    ReportSource &operator=(const ReportSource &) = delete;
    virtual ~ReportSource() = default;

    [[nodiscard]] virtual QFuture<Result<ReportChoices>> choices(const QString &language) = 0;
    [[nodiscard]] virtual QFuture<Result<Report>>
    make(const ReportRequest &request, const Progress &progress, Lane lane) = 0;
    [[nodiscard]] virtual QFuture<Result<QList<CaseRow>>>
    casesBehind(const ReportRequest &request, const FigurePlace &place, int limit) = 0;
};

class ServiceReportSource : public ReportSource
{
public:
    explicit ServiceReportSource(Workplace &workplace);
    QFuture<Result<ReportChoices>> choices(const QString &language) override;
    QFuture<Result<Report>> make(const ReportRequest &request, const Progress &progress, Lane lane) override;
    QFuture<Result<QList<CaseRow>>> casesBehind(
        const ReportRequest &request, const FigurePlace &place, int limit) override;

private:
    Workplace &m_workplace;
};

} // namespace lyhord
