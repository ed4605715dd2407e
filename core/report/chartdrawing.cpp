#include "core/report/chartdrawing.h"

#include "core/report/chartcolours.h"
#include "core/report/printtext.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

#include <algorithm>
#include <cmath>

namespace lyhord::print {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr TextStyle labelStyle{ .size = 8, .mostLines = 2 };
constexpr TextStyle smallStyle{ .size = 7.5, .colour = paleInk };
constexpr double barHeight = mm(3.6);
constexpr double barGap = mm(0.5);
constexpr double categoryGap = mm(3);
constexpr double lineChartHeight = mm(52);
constexpr double axisHeight = mm(6);
constexpr double legendLine = mm(5);
constexpr double legendBox = mm(4);

struct Scale
{
    double step = 1;
    double top = 1;
};

// A round step, and the lowest multiple of it that nothing exceeds
Scale scaleFor(double largest, bool isShare)
{
    if (isShare)
        return { 0.25, 1 };
    if (largest <= 0)
        return { 1, 1 };
    const double rough = largest / 5;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    const double factor = rough / power <= 1 ? 1 : rough / power <= 2 ? 2 : rough / power <= 5 ? 5 : 10;
    const double step = std::max(1., factor * power);
    return { step, step * std::ceil(largest / step) };
}

double largestOf(ChartKind kind, const ChartData &data)
{
    double largest = 0;
    for (const ChartCategory &category : data.categories) {
        double sum = 0;
        for (const ChartPoint &point : category.points) {
            sum += point.value;
            largest = std::max(largest, kind == ChartKind::StackedBars ? sum : point.value);
        }
    }
    return largest;
}

QColor colourOf(ChartKind kind, qsizetype series)
{
    return QColor::fromRgb(kind == ChartKind::Lines && series > 0 ? lastYearColour : chartColour(series));
}

// From the bar's lower edge at x upwards to the right, or from its upper edge downwards; what lies outside is left out
void drawSlope(QPainter &painter, const QRectF &bar, double x, bool isUpwards)
{
    const double from = std::max(x, bar.left());
    const double to = std::min(x + bar.height(), bar.right());
    if (from >= to)
        return;
    const auto height = [&](double at) { return isUpwards ? bar.bottom() - (at - x) : bar.top() + (at - x); };
    painter.drawLine(QPointF(from, height(from)), QPointF(to, height(to)));
}

// Drawn line by line: a brush's own pattern is too fine on paper, and not every device can cut off what is outside
void fillBar(QPainter &painter, const QRectF &bar, qsizetype series)
{
    const QColor colour = colourOf(ChartKind::Bars, series);
    painter.fillRect(bar, colour);
    const bool isDark = colour.lightness() < 130;
    painter.setPen(QPen(isDark ? QColor(Qt::white) : ink, mm(0.25), Qt::SolidLine, Qt::FlatCap));
    const double distance = mm(1.5);
    for (double at = bar.left() - bar.height(); series > 0 && at < bar.right(); at += distance) {
        if (series % 4 == 1 || series % 4 == 0)
            drawSlope(painter, bar, at, true);
        if (series % 4 == 2 || series % 4 == 0)
            drawSlope(painter, bar, at, false);
        if (series % 4 == 3 && at > bar.left())
            painter.drawLine(QPointF(at, bar.top()), QPointF(at, bar.bottom()));
    }
}

void drawSample(QPainter &painter, QPointF place, ChartKind kind, qsizetype series);

// Names of the series, as many beside each other as fit; returns the height
double legend(QPainter *painter, QPointF place, double width, ChartKind kind, const ChartData &data)
{
    if (data.series.size() < 2)
        return 0;
    double x = 0;
    double y = 0;
    for (qsizetype i = 0; i < data.series.size(); ++i) {
        const double needed = legendBox + mm(1.5) + widthOf(data.series.at(i), smallStyle) + mm(5);
        if (x > 0 && x + needed > width) {
            x = 0;
            y += legendLine;
        }
        if (painter) {
            const QPointF at = place + QPointF(x, y);
            drawSample(*painter, at, kind, i);
            drawText(*painter, at.x() + legendBox + mm(1.5), at.y(), needed, data.series.at(i), smallStyle);
        }
        x += needed;
    }
    return y + legendLine + mm(1);
}

double legendHeight(ChartKind kind, const ChartData &data, double width)
{
    return legend(nullptr, {}, width, kind, data);
}

void drawMarker(QPainter &painter, QPointF at, qsizetype series)
{
    const double half = mm(0.75);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colourOf(ChartKind::Lines, series));
    if (series == 0)
        painter.drawEllipse(at, half, half);
    else
        painter.drawRect(QRectF(at.x() - half, at.y() - half, 2 * half, 2 * half));
}

QPen linePen(qsizetype series)
{
    QPen pen(colourOf(ChartKind::Lines, series), series == 0 ? mm(0.6) : mm(0.4));
    pen.setJoinStyle(Qt::RoundJoin);
    if (series > 0)
        pen.setDashPattern({ 4, 3 });
    return pen;
}

void drawSample(QPainter &painter, QPointF place, ChartKind kind, qsizetype series)
{
    const double middle = place.y() + lineHeight(smallStyle) / 2;
    if (kind != ChartKind::Lines) {
        fillBar(painter, QRectF(place.x(), middle - mm(1.3), legendBox, mm(2.6)), series);
        return;
    }
    painter.setPen(linePen(series));
    painter.drawLine(QPointF(place.x(), middle), QPointF(place.x() + legendBox, middle));
    drawMarker(painter, QPointF(place.x() + legendBox / 2, middle), series);
}

double categoryHeight(ChartKind kind, const ChartData &data)
{
    const auto bars = kind == ChartKind::Bars ? static_cast<double>(data.series.size()) : 1;
    return std::max(bars * (barHeight + barGap), 2 * lineHeight(labelStyle) - mm(1))
        + (data.categories.size() > 15 ? mm(1) : categoryGap / 2);
}

double labelWidth(const ChartData &data, double width)
{
    double widest = 0;
    for (const ChartCategory &category : data.categories)
        widest = std::max(widest, widthOf(category.title, labelStyle));
    return std::min(widest + mm(1), width * 0.32);
}

QString tickText(double value, const ChartData &data, const FigureText &text)
{
    if (data.kind == FigureKind::Share)
        return text.locale().toString(value * 100, 'f', 0) + u"\u00A0%"_s;
    return text.locale().toString(value, 'f', 0);
}

QString sumText(const ChartCategory &category, const FigureText &text)
{
    double sum = 0;
    for (const ChartPoint &point : category.points) {
        if (!point.exists)
            return {}; // a part is hidden: so is the sum
        sum += point.value;
    }
    return text.locale().toString(sum, 'f', 0);
}

void drawBarsOf(QPainter &painter, const ChartCategory &category, ChartKind kind, QRectF room, double perUnit,
    const FigureText &text)
{
    TextStyle valueStyle = smallStyle;
    valueStyle.colour = ink;
    const auto valueAt = [&painter, &valueStyle](double x, double top, const QString &shown) {
        const double y = top + (barHeight - lineHeight(valueStyle)) / 2;
        const double length = widthOf(shown, valueStyle);
        painter.fillRect(QRectF(x + mm(0.6), y, length + mm(0.4), lineHeight(valueStyle)), Qt::white);
        drawText(painter, x + mm(1), y, length + mm(1), shown, valueStyle);
    };
    if (kind == ChartKind::StackedBars) {
        const double top = room.center().y() - barHeight / 2;
        double left = room.left();
        for (qsizetype i = 0; i < category.points.size(); ++i) {
            const double length = category.points.at(i).value * perUnit;
            if (length > 0)
                fillBar(painter, QRectF(left, top, length, barHeight), i);
            left += length;
        }
        valueAt(left, top, sumText(category, text));
        return;
    }
    const auto bars = static_cast<double>(category.points.size());
    double top = room.center().y() - (bars * (barHeight + barGap) - barGap) / 2;
    for (qsizetype i = 0; i < category.points.size(); ++i) {
        const ChartPoint &point = category.points.at(i);
        const double length = point.exists ? std::max(0., point.value) * perUnit : 0;
        if (length > 0)
            fillBar(painter, QRectF(room.left(), top, length, barHeight), i);
        valueAt(room.left() + length, top, point.shown);
        top += barHeight + barGap;
    }
}

void drawBars(
    QPainter &painter, QPointF place, double width, ChartKind kind, const ChartData &data, const FigureText &text)
{
    const double top = place.y() + legend(&painter, place, width, kind, data);
    const double label = labelWidth(data, width);
    const double left = place.x() + label + mm(2);
    const double room = width - label - mm(2) - mm(14); // the longest bar's value stands behind it
    const double each = categoryHeight(kind, data);
    const double bottom = top + each * static_cast<double>(data.categories.size());
    const Scale scale = scaleFor(largestOf(kind, data), data.kind == FigureKind::Share);
    const double perUnit = room / scale.top;
    for (double at = 0; at <= scale.top + scale.step / 2; at += scale.step) {
        const double x = left + at * perUnit;
        painter.fillRect(QRectF(x, top, mm(0.1), bottom - top), ruleColour);
        const QString tick = tickText(at, data, text);
        drawText(painter, x - widthOf(tick, smallStyle) / 2, bottom + mm(0.8), mm(30), tick, smallStyle);
    }
    double y = top;
    for (const ChartCategory &category : data.categories) {
        const double height = heightOf(category.title, labelStyle, label);
        TextStyle style = labelStyle;
        style.isRight = true;
        drawText(painter, place.x(), y + (each - height) / 2, label, category.title, style);
        drawBarsOf(painter, category, kind, QRectF(left, y, room, each), perUnit, text);
        y += each;
    }
    painter.fillRect(QRectF(left - mm(0.1), top, mm(0.2), bottom - top), paleInk);
}

void drawLine(QPainter &painter, const QRectF &room, const ChartData &data, qsizetype series, double top)
{
    const double step = room.width() / static_cast<double>(data.categories.size());
    QList<QPointF> points;
    QPainterPath path;
    bool isOpen = false;
    for (qsizetype i = 0; i < data.categories.size(); ++i) {
        const ChartPoint &point = data.categories.at(i).points.at(series);
        const QPointF at(
            room.left() + (static_cast<double>(i) + 0.5) * step, room.bottom() - point.value / top * room.height());
        if (point.exists) {
            isOpen ? path.lineTo(at) : path.moveTo(at);
            points.append(at);
        }
        isOpen = point.exists;
    }
    painter.setBrush(Qt::NoBrush);
    painter.strokePath(path, linePen(series));
    for (const QPointF &at : std::as_const(points))
        drawMarker(painter, at, series);
}

void drawLineValues(QPainter &painter, const QRectF &room, const ChartData &data, double top)
{
    const double step = room.width() / static_cast<double>(data.categories.size());
    TextStyle style = smallStyle;
    style.colour = ink;
    for (qsizetype i = 0; i < data.categories.size(); ++i) {
        const ChartPoint &point = data.categories.at(i).points.constFirst();
        const double width = widthOf(point.shown, style);
        if (width > step)
            return; // they would run into each other
        drawText(painter, room.left() + (static_cast<double>(i) + 0.5) * step - width / 2,
            room.bottom() - point.value / top * room.height() - lineHeight(style) - mm(0.8), width + mm(1), point.shown,
            style);
    }
}

// "January", "February": without the year where it is the same below all of them
QStringList shortTitles(const ChartData &data)
{
    QStringList titles;
    for (const ChartCategory &category : data.categories)
        titles.append(category.title);
    const QString last = titles.constFirst().section(u' ', -1);
    const bool isShared = titles.size() > 1
        && std::all_of(titles.cbegin(), titles.cend(),
            [&last](const QString &title) { return title.size() > last.size() && title.endsWith(u' ' + last); });
    if (isShared) {
        for (QString &title : titles)
            title.chop(last.size() + 1);
    }
    return titles;
}

void drawLines(QPainter &painter, QPointF place, double width, const ChartData &data, const FigureText &text)
{
    const double above = legend(&painter, place, width, ChartKind::Lines, data);
    const Scale scale = scaleFor(largestOf(ChartKind::Lines, data), data.kind == FigureKind::Share);
    const double axis = widthOf(tickText(scale.top, data, text), smallStyle) + mm(2);
    const QRectF room(place.x() + axis, place.y() + above + mm(3), width - axis, lineChartHeight - mm(3) - axisHeight);
    for (double at = 0; at <= scale.top + scale.step / 2; at += scale.step) {
        const double y = room.bottom() - at / scale.top * room.height();
        painter.fillRect(QRectF(room.left(), y, room.width(), mm(0.1)), ruleColour);
        TextStyle style = smallStyle;
        style.isRight = true;
        drawText(painter, place.x(), y - lineHeight(style) / 2, axis - mm(1.5), tickText(at, data, text), style);
    }
    const QStringList titles = shortTitles(data);
    double widest = 0;
    for (const QString &title : titles)
        widest = std::max(widest, widthOf(title, smallStyle) + mm(0.8));
    const double step = room.width() / static_cast<double>(data.categories.size());
    const auto every = static_cast<qsizetype>(std::ceil(widest / step));
    for (qsizetype i = 0; i < data.categories.size(); i += every) {
        const QString &title = titles.at(i);
        const double middle = room.left() + (static_cast<double>(i) + 0.5) * step;
        drawText(painter, middle - widthOf(title, smallStyle) / 2, room.bottom() + mm(1), widest, title, smallStyle);
    }
    for (qsizetype series = data.series.size() - 1; series >= 0; --series) // the one looked at lies on top
        drawLine(painter, room, data, series, scale.top);
    drawLineValues(painter, room, data, scale.top);
}

} // namespace

double heightOfChart(ChartKind kind, const ChartData &data, double width)
{
    const double above = legendHeight(kind, data, width);
    if (kind == ChartKind::Lines)
        return above + lineChartHeight;
    return above + categoryHeight(kind, data) * static_cast<double>(data.categories.size()) + axisHeight;
}

void drawChart(
    QPainter &painter, QPointF place, double width, ChartKind kind, const ChartData &data, const FigureText &text)
{
    if (kind == ChartKind::Lines)
        drawLines(painter, place, width, data, text);
    else
        drawBars(painter, place, width, kind, data, text);
}

} // namespace lyhord::print
