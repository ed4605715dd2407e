#pragma once

#include "core/export/printtext.h"
#include "core/statistics/figuretext.h"
#include "core/statistics/report.h"

#include <QtCore/QList>
#include <QtCore/QPointF>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtGui/QColor>

class QPainter;
class QPen;

// Charts on paper, on web pages and on screen. Lengths are in the unit of the page, as texts are; a screen scales the
// painter.
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
    qsizetype row = -1; //!< of the table it was made from
};

struct ChartData
{
    FigureKind kind = FigureKind::Count;
    QStringList series;
    QList<ChartCategory> categories;
    bool growsWorse = false; //!< each series is worse than the one before
    qsizetype lineBelow = -1; //!< the category below whose bars a line is drawn; -1: none
};

//! In which colours and letters; as on white paper unless said otherwise
struct ChartLook
{
    QColor ink = print::ink;
    QColor paleInk = print::paleInk;
    QColor rule = ruleColour;
    QColor ground = Qt::white;
    QString family; //!< of the letters; empty: what is printed in
    bool isDark = false; //!< dark colours would sink into the ground
};

//! What is drawn in a place
struct ChartSpot
{
    qsizetype category = -1; //!< -1: nothing
    qsizetype series = -1;
    friend bool operator==(const ChartSpot &, const ChartSpot &) = default;
};

//! A chart that is as wide as it is told to be, and as high as that takes. Series differ in pattern as well as in
//! colour. Belongs to nobody: data, text and look have to live as long.
class ChartDrawing
{
public:
    ChartDrawing(ChartKind kind, const ChartData &data, const FigureText &text, double width, const ChartLook &look)
        : m_kind(kind)
        , m_data(data)
        , m_text(text)
        , m_width(width)
        , m_look(look)
    {
    }

    [[nodiscard]] double height() const;
    //! With its upper left corner in that place
    void draw(QPainter &painter, QPointF place) const;
    //! From the chart's upper left corner. Of lines, the first series: the one looked at.
    [[nodiscard]] ChartSpot spotAt(QPointF place) const;

private:
    struct Scale;
    struct Bars;
    struct Lines;
    [[nodiscard]] TextStyle labelStyle() const;
    [[nodiscard]] TextStyle smallStyle() const;
    [[nodiscard]] TextStyle valueStyle() const;
    [[nodiscard]] QColor colourOf(qsizetype series) const;
    [[nodiscard]] Scale scale() const;
    [[nodiscard]] Bars bars(QPointF place) const;
    [[nodiscard]] Lines lines(QPointF place) const;
    [[nodiscard]] QString tickText(double value) const;
    [[nodiscard]] QString sumText(const ChartCategory &category) const;
    double legend(QPainter *painter, QPointF place) const;
    void drawSample(QPainter &painter, QPointF place, qsizetype series) const;
    void drawMarker(QPainter &painter, QPointF at, qsizetype series) const;
    void fillBar(QPainter &painter, const QRectF &bar, qsizetype series) const;
    void drawBars(QPainter &painter, QPointF place) const;
    void drawBarsOf(QPainter &painter, const ChartCategory &category, const QRectF &room, double perUnit) const;
    void drawLines(QPainter &painter, QPointF place) const;
    void drawLine(QPainter &painter, const QRectF &room, qsizetype series, double top) const;
    void drawLineValues(QPainter &painter, const QRectF &room, double top) const;
    [[nodiscard]] QPen linePen(qsizetype series) const;

    ChartKind m_kind;
    const ChartData &m_data;
    const FigureText &m_text;
    double m_width;
    const ChartLook &m_look;
};

} // namespace lyhord::print
