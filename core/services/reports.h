#pragma once

#include "core/export/factswriter.h"
#include "core/model/case.h"
#include "core/model/casefacts.h"
#include "core/model/progress.h"
#include "core/model/result.h"
#include "core/statistics/report.h"

#include <QtCore/QList>

#include <functional>

namespace lyhord {

class ServiceContext;

//! A value that a report can be limited to or split by
struct ReportChoice
{
    QString key;
    QString title; //!< in the report's language
    int level = 0; //!< 1 is below the nearest 0 above it
    friend bool operator==(const ReportChoice &, const ReportChoice &) = default;
};

struct ReportChoices
{
    std::optional<QDate> firstDay; //!< of receipt of the oldest case the person may count; nothing: there is none
    bool everywhere = true; //!< else a department has to be chosen
    QList<ReportChoice> departments; //!< those the person may count
    QList<ReportChoice> processes;
    QList<ReportChoice> serviceDeclarations;
    QList<ReportChoice> campaigns;
    friend bool operator==(const ReportChoices &, const ReportChoices &) = default;
};

//! Compilations and statistics (R69–R78, R86). Whoever counts for their own department only (Action::ReadStatistics) is
//! refused anything else. Figures of a closed month come from what was frozen then.
class Reports
{
public:
    explicit Reports(ServiceContext &context);

    [[nodiscard]] Result<ReportChoices> choices(const QString &language);
    [[nodiscard]] Result<Report> make(const ReportRequest &request, const Progress &progress = {});
    //! Newest first. Secret cases are masked as in any list; refused for who may read no cases.
    [[nodiscard]] Result<QList<CaseRow>> casesBehind(const ReportRequest &request, const FigurePlace &place, int limit);
    //! Received in the period, oldest first, one after the other: constant memory whatever their number. Without
    //! the number of a case that is secret or has a protected identity for who has no right to read those; whoever
    //! reads no cases on a server, which does not tell them which those are, gets no numbers. For a masked report,
    //! departments are those it has. Progress counts days of the period, and ends it when it says false.
    [[nodiscard]] Result<> eachCase(const ReportRequest &request,
        const std::function<Result<>(const CaseFacts &)> &take, const Progress &progress = {});
    //! How the facts of a request are written: what a masked report beside them hides, and what to know of them: that
    //! months of it are frozen while they are not, and which numbers are left out
    [[nodiscard]] Result<FactsChoice> factsChoice(
        const ReportRequest &request, bool withNumbers, const Progress &progress = {});
    //! The figures of the period's whole months that are over are kept as they are now, without personal data; months
    //! that were frozen stay as they are. Needs Action::Work or Action::Administer; in a file, where
    //! there may be no worker, Action::Send is enough.
    [[nodiscard]] Result<> freeze(const Period &period);
    //! Past months in which something has changed since are added up anew, the newest first and at most so many, so
    //! that reports need not read their cases; how many were. For who makes a worker's rounds. Progress false: no more.
    [[nodiscard]] Result<int> sumMonths(int most, const Progress &progress = {});
    [[nodiscard]] bool maySumMonths() const;
    //! Months of which something else was kept than their cases say, in words; nothing of those one may not count
    [[nodiscard]] Result<QStringList> wrongSums(const Progress &progress = {});

private:
    ServiceContext &m_context;
};

} // namespace lyhord
