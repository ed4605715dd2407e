#pragma once

#include "core/statistics/report.h"

namespace lyhord::test {

inline ReportCell count(qint64 value, bool hasCases = true)
{
    return { value, false, hasCases };
}

inline ReportCell share(double value)
{
    return { value, false, false };
}

inline ReportCell noFigure()
{
    return {};
}

inline ReportCell maskedFigure()
{
    return { {}, true, false };
}

inline ReportRow line(const QString &key, const QString &title, const QList<ReportCell> &cells, int level = 0)
{
    return { key, title, level, false, cells };
}

inline ReportRow sumLine(const QList<ReportCell> &cells)
{
    return { QStringLiteral("all"), QStringLiteral("Sum"), 0, true, cells };
}

//! Two areas with what lies below them, one without a share, and the sum
inline ReportTable handmadeTable()
{
    ReportTable table;
    table.key = QStringLiteral("departments");
    table.title = QStringLiteral("Departments");
    table.rowTitle = QStringLiteral("Department");
    table.columns = { { QStringLiteral("received"), QStringLiteral("Received"), FigureKind::Count,
                          QStringLiteral("Cases that came in.") },
        { QStringLiteral("share_in_time"), QStringLiteral("In time"), FigureKind::Share,
            QStringLiteral("Of those who wanted a reply.") } };
    table.rows = { line(QStringLiteral("BUF"), QStringLiteral("Children"), { count(1200), share(0.5) }),
        line(QStringLiteral("BUF/1"), QStringLiteral("Schools"), { count(900), share(0.25) }, 1),
        line(QStringLiteral("BUF/2"), QStringLiteral("Nurseries"), { count(300), share(1) }, 1),
        line(QStringLiteral("KFF"), QStringLiteral("Culture"), { maskedFigure(), noFigure() }),
        line(QStringLiteral("SBF"), QStringLiteral("Streets"), { count(80), share(0.834) }),
        sumLine({ count(1283), share(0.6) }) };
    table.chart = { ChartKind::Bars, QStringLiteral("Received by department"), { QStringLiteral("received") },
        QStringLiteral("Children has most.") };
    return table;
}

inline Report handmadeReport(const ReportRequest &request)
{
    Report report;
    report.request = request;
    report.title = QStringLiteral("Report ") + request.period.name;
    report.keyFigures = { { QStringLiteral("received"), QStringLiteral("Received"), FigureKind::Count, count(1283),
        count(1100), count(1000), {}, QStringLiteral("now 283 more"), QStringLiteral("Cases that came in.") } };
    report.sentences = { QStringLiteral("1283 cases came in.") };
    report.tables = { handmadeTable() };
    return report;
}

} // namespace lyhord::test
