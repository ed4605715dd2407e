#include "core/export/reportjson.h"

#include "core/model/case.h"
#include "core/model/clock.h"
#include "core/statistics/figuretext.h"
#include "core/statistics/periods.h"
#include "core/statistics/reportlookup.h"
#include "core/statistics/reportwords.h"

#include <QtCore/QJsonArray>

#include <algorithm>
#include <utility>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

QString nameOf(FigureKind kind)
{
    switch (kind) {
    case FigureKind::Text:
        return u"text"_s;
    case FigureKind::Count:
        return u"count"_s;
    case FigureKind::Share:
        return u"share"_s;
    case FigureKind::Days:
        return u"days"_s;
    case FigureKind::Difference:
        return u"difference"_s;
    case FigureKind::Day:
        return u"day"_s;
    }
    return {};
}

QString nameOf(ChartKind kind)
{
    switch (kind) {
    case ChartKind::None:
        break;
    case ChartKind::Bars:
        return u"bars"_s;
    case ChartKind::StackedBars:
        return u"stacked_bars"_s;
    case ChartKind::Lines:
        return u"lines"_s;
    }
    return {};
}

QJsonValue jsonOf(const ReportCell &cell)
{
    if (cell.masked)
        return QJsonObject{ { u"masked"_s, true }, { u"shown"_s, maskedFigure(cell) } };
    if (const auto *text = std::get_if<QString>(&cell.value))
        return *text;
    if (const auto *count = std::get_if<qint64>(&cell.value))
        return *count;
    if (const auto *value = std::get_if<double>(&cell.value))
        return *value;
    if (const auto *day = std::get_if<QDate>(&cell.value))
        return day->toString(Qt::ISODate);
    return QJsonValue::Null;
}

QJsonObject jsonOf(const Period &period)
{
    return { { u"name"_s, period.name }, { u"from"_s, period.from.toString(Qt::ISODate) },
        { u"to"_s, period.to.toString(Qt::ISODate) } };
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject cellsOf(const ReportTable &table, const ReportRow &row)
{
    QJsonObject cells;
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        cells.insert(table.columns.at(i).key, jsonOf(row.cells.value(i)));
    return cells;
}

QJsonValue jsonOf(const ReportChart &chart)
{
    if (chart.kind == ChartKind::None)
        return QJsonValue::Null;
    return QJsonObject{ { u"kind"_s, nameOf(chart.kind) }, { u"title"_s, chart.title },
        { u"columns"_s, QJsonArray::fromStringList(chart.columns) }, { u"description"_s, chart.description } };
}

QJsonObject jsonOf(const ReportTable &table)
{
    QJsonArray columns;
    for (const ReportColumn &column : table.columns) {
        columns.append(QJsonObject{ { u"key"_s, column.key }, { u"title"_s, column.title },
            { u"kind"_s, nameOf(column.kind) }, { u"definition"_s, orNull(column.definition) } });
    }
    QJsonArray rows;
    for (const ReportRow &row : table.rows) {
        rows.append(QJsonObject{ { u"key"_s, row.key }, { u"title"_s, row.title }, { u"level"_s, row.level },
            { u"sum"_s, row.isSum }, { u"cells"_s, cellsOf(table, row) } });
    }
    return { { u"key"_s, table.key }, { u"title"_s, table.title }, { u"row_title"_s, table.rowTitle },
        { u"note"_s, orNull(table.note) }, { u"columns"_s, columns }, { u"rows"_s, rows },
        { u"chart"_s, jsonOf(table.chart) } };
}

QJsonObject jsonOf(const KeyFigure &figure, const Report &report)
{
    const FigureText text(report.request.language, report.smallNumber);
    const QString sentence = comparisonsOf(figure, report, text).join(u". "_s) + u'.';
    return { { u"key"_s, figure.key }, { u"title"_s, figure.title }, { u"kind"_s, nameOf(figure.kind) },
        { u"value"_s, jsonOf(figure.value) }, { u"before"_s, jsonOf(figure.before) },
        { u"last_year"_s, jsonOf(figure.lastYear) }, { u"sentence"_s, sentence },
        { u"definition"_s, orNull(figure.definition) } };
}

// Scripts know this figure by a longer name than the tables do
QJsonObject baseFigures(const ReportTable &table, const ReportRow &row)
{
    QJsonObject figures = cellsOf(table, row);
    const QString inTime = u"answered_within_10_working_days"_s;
    figures.insert(inTime, figures.take(u"answered_in_time"_s));
    for (const auto &[name, key] :
        { std::pair(u"no_feedback_wanted"_s, u"no_feedback"_s), { u"reopenings"_s, u"again"_s } }) {
        figures.insert(name,
            QJsonObject{ { u"due"_s, figures.take(key + u"_due"_s) }, { inTime, figures.take(key + u"_in_time"_s) },
                { u"share_in_time"_s, figures.take(key + u"_share"_s) } });
    }
    return figures;
}

QJsonObject genders(const ReportTable *table)
{
    QJsonObject counts;
    for (const auto &entry : EnumNames<Gender>::all)
        counts.insert(QString(entry.second), 0); // nobody of that gender has no row
    if (!table)
        return counts;
    for (const ReportRow &row : table->rows) {
        if (!row.isSum)
            counts.insert(row.key, cellsOf(*table, row).value(u"received"_s));
    }
    return counts;
}

QJsonObject baseOf(const Report &report)
{
    const ReportTable *table = tableIn(report, u"base");
    if (!table || table->rows.isEmpty())
        return {};
    QJsonObject base = baseFigures(*table, table->rows.constFirst());
    base.insert(u"gender"_s, genders(tableIn(report, u"gender")));
    return base;
}

//! R88: of an unfinished period answers are due up to the day before it was made
QJsonObject lastDays(const Report &report)
{
    const CountedTo last = countedTo(report.request.period, localDay(report.made));
    const bool hasDue = last.due >= report.request.period.from;
    return { { u"received"_s, last.received.toString(Qt::ISODate) },
        { u"due"_s, hasDue ? QJsonValue(last.due.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null) } };
}

QJsonObject splitOf(const ReportTable &table)
{
    QJsonObject split;
    for (const ReportRow &row : table.rows) {
        if (!row.isSum)
            split.insert(row.key, baseFigures(table, row));
    }
    return split;
}

} // namespace

QJsonObject reportJson(const Report &report)
{
    QJsonArray keyFigures;
    for (const KeyFigure &figure : report.keyFigures)
        keyFigures.append(jsonOf(figure, report));
    QJsonArray tables;
    for (const ReportTable &table : report.tables)
        tables.append(jsonOf(table));
    const ReportRequest &request = report.request;
    QJsonObject json{
        { u"period"_s, jsonOf(request.period) },
        { u"before"_s, jsonOf(report.before) },
        { u"last_year"_s, jsonOf(report.lastYear) },
        { u"scope"_s, request.department.isEmpty() ? u"all"_s : request.department },
        { u"process"_s, orNull(request.process) },
        { u"service_declaration"_s, orNull(request.serviceDeclaration) },
        { u"campaign"_s, orNull(request.campaign) },
        { u"organisation"_s, QString(toName(request.organisation)) },
        { u"masked"_s, request.masked },
        { u"municipality"_s, report.municipality },
        { u"contact_centre"_s, report.contactCentre },
        { u"title"_s, report.title },
        { u"made"_s, toIso(report.made) },
        { u"made_by"_s, report.madeBy },
        { u"complete"_s, report.isComplete },
        { u"counted_to"_s, lastDays(report) },
        { u"frozen"_s, report.frozen ? QJsonValue(toIso(*report.frozen)) : QJsonValue(QJsonValue::Null) },
        { u"comment"_s, orNull(report.comment) },
        { u"sentences"_s, QJsonArray::fromStringList(report.sentences) },
        { u"heads"_s, keyFigures },
        { u"base"_s, baseOf(report) },
        { u"tables"_s, tables },
    };
    if (const ReportTable *split = tableIn(report, u"split"))
        json.insert(u"split"_s, splitOf(*split));
    return json;
}

} // namespace lyhord
