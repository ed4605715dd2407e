#pragma once

#include "core/report/figuretext.h"
#include "core/report/report.h"

#include <QtCore/QList>
#include <QtCore/QPointF>
#include <QtCore/QString>
#include <QtCore/QStringList>

class QPainter;

namespace lyhord::print {

struct ChartPoint
{
    double value = 0;
    QString shown; //!< "87,5 %", "<5"
    bool exists = true; //!< false: nothing is drawn here
};

struct ChartCategory
{
    QString title;
    QList<ChartPoint> points; //!< one for each series
};

struct ChartData
{
    FigureKind kind = FigureKind::Count;
    QStringList series;
    QList<ChartCategory> categories;
};

//! In the unit of the page
[[nodiscard]] double heightOfChart(ChartKind kind, const ChartData &data, double width);
void drawChart(
    QPainter &painter, QPointF place, double width, ChartKind kind, const ChartData &data, const FigureText &text);

} // namespace lyhord::print
