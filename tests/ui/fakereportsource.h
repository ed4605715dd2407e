#pragma once

#include "ui/statistics/reportsource.h"

#include <QtCore/QPromise>

#include <memory>
#include <vector>

namespace lyhord::test {

//! Answers when told to, so that a test decides what is late
class FakeReportSource : public ReportSource
{
public:
    struct Asked
    {
        ReportRequest request;
        Progress progress;
        Lane lane = Lane::Interactive;
        std::shared_ptr<QPromise<Result<Report>>> promise;
        void answer(const Result<Report> &report) const
        {
            promise->addResult(report);
            promise->finish();
        }
    };
    struct Log
    {
        ReportChoices choices;
        std::vector<Asked> reports;
        QList<FigurePlace> places;
        QList<CaseRow> cases;
    };
    explicit FakeReportSource(std::shared_ptr<Log> log)
        : m_log(std::move(log))
    {
    }
    QFuture<Result<ReportChoices>> choices(const QString &) override { return ready<ReportChoices>(m_log->choices); }
    QFuture<Result<Report>> make(const ReportRequest &request, const Progress &progress, Lane lane) override
    {
        auto promise = std::make_shared<QPromise<Result<Report>>>();
        promise->start();
        m_log->reports.push_back({ request, progress, lane, promise });
        return promise->future();
    }
    QFuture<Result<QList<CaseRow>>> casesBehind(const ReportRequest &, const FigurePlace &place, int) override
    {
        m_log->places.append(place);
        return ready<QList<CaseRow>>(m_log->cases);
    }

private:
    template <class T>
    static QFuture<Result<T>> ready(const T &value)
    {
        QPromise<Result<T>> promise;
        promise.start();
        promise.addResult(Result<T>(value));
        promise.finish();
        return promise.future();
    }
    std::shared_ptr<Log> m_log;
};

} // namespace lyhord::test
