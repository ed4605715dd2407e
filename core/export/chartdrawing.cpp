#include "core/export/chartdrawing.h"

#include "core/export/chartcolours.h"
#include "core/export/printtext.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

#include <algorithm>
#include <cmath>

namespace lyhord::print {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double barHeight = mm(3.6);
constexpr double barGap = mm(0.5);
constexpr double categoryGap = mm(3);
constexpr double lineChartHeight = mm(52);
constexpr double axisHeight = mm(6);
constexpr double legendLine = mm(5);
constexpr double legendBox = mm(4);

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

} // namespace

struct ChartDrawing::Scale
{
    double step = 1;
    double top = 1;
};

//! Where bars stand
struct ChartDrawing::Bars
{
    double top = 0; //!< of the first category
    double left = 0; //!< where 0 is
    double room = 0; //!< beside it
    double label = 0; //!< width
    double each = 0; //!< height of a category
    double perUnit = 1;
};

//! Where lines are drawn
struct ChartDrawing::Lines
{
    double axis = 0; //!< width of what stands left of them
    QRectF room;
    double step = 1; //!< width of a category
};

TextStyle ChartDrawing::labelStyle() const
{
    return { .size = 8, .mostLines = 2, .colour = m_look.ink, .family = m_look.family };
}

TextStyle ChartDrawing::smallStyle() const
{
    return { .size = 7.5, .colour = m_look.paleInk, .family = m_look.family };
}

TextStyle ChartDrawing::valueStyle() const
{
    return { .size = 7.5, .colour = m_look.ink, .family = m_look.family };
}

QColor ChartDrawing::colourOf(qsizetype series) const
{
    const QColor colour = QColor::fromRgb(
        m_kind == ChartKind::Lines && series > 0 ? lastYearColour : chartColour(series, m_data.growsWorse));
    return m_look.isDark && colour.value() < 200 ? colour.lighter(165) : colour;
}

// A round step, and the lowest multiple of it that nothing exceeds
ChartDrawing::Scale ChartDrawing::scale() const
{
    if (m_data.kind == FigureKind::Share)
        return { 0.25, 1 };
    double largest = 0;
    for (const ChartCategory &category : m_data.categories) {
        double sum = 0;
        for (const ChartPoint &point : category.points) {
            sum += point.value;
            largest = std::max(largest, m_kind == ChartKind::StackedBars ? sum : point.value);
        }
    }
    if (largest <= 0)
        return { 1, 1 };
    const double rough = largest / 5;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    const double factor = rough / power <= 1 ? 1 : rough / power <= 2 ? 2 : rough / power <= 5 ? 5 : 10;
    const double step = std::max(1., factor * power);
    return { step, step * std::ceil(largest / step) };
}

// Drawn line by line: a brush's own pattern is too fine on paper, and not every device can cut off what is outside
void ChartDrawing::fillBar(QPainter &painter, const QRectF &bar, qsizetype series) const
{
    const QColor colour = colourOf(series);
    painter.fillRect(bar, colour);
    const bool isDark = colour.lightness() < 130;
    painter.setPen(QPen(isDark ? QColor(Qt::white) : print::ink, mm(0.25), Qt::SolidLine, Qt::FlatCap));
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

// Names of the series, as many beside each other as fit; returns the height
double ChartDrawing::legend(QPainter *painter, QPointF place) const
{
    if (m_data.series.size() < 2)
        return 0;
    double x = 0;
    double y = 0;
    for (qsizetype i = 0; i < m_data.series.size(); ++i) {
        const double needed = legendBox + mm(1.5) + widthOf(m_data.series.at(i), smallStyle()) + mm(5);
        if (x > 0 && x + needed > m_width) {
            x = 0;
            y += legendLine;
        }
        if (painter) {
            const QPointF at = place + QPointF(x, y);
            drawSample(*painter, at, i);
            drawText(*painter, at.x() + legendBox + mm(1.5), at.y(), needed, m_data.series.at(i), smallStyle());
        }
        x += needed;
    }
    return y + legendLine + mm(1);
}

void ChartDrawing::drawMarker(QPainter &painter, QPointF at, qsizetype series) const
{
    const double half = mm(0.75);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colourOf(series));
    if (series == 0)
        painter.drawEllipse(at, half, half);
    else
        painter.drawRect(QRectF(at.x() - half, at.y() - half, 2 * half, 2 * half));
}

QPen ChartDrawing::linePen(qsizetype series) const
{
    QPen pen(colourOf(series), series == 0 ? mm(0.6) : mm(0.4));
    pen.setJoinStyle(Qt::RoundJoin);
    if (series > 0)
        pen.setDashPattern({ 4, 3 });
    return pen;
}

void ChartDrawing::drawSample(QPainter &painter, QPointF place, qsizetype series) const
{
    const double middle = place.y() + lineHeight(smallStyle()) / 2;
    if (m_kind != ChartKind::Lines) {
        fillBar(painter, QRectF(place.x(), middle - mm(1.3), legendBox, mm(2.6)), series);
        return;
    }
    painter.setPen(linePen(series));
    painter.drawLine(QPointF(place.x(), middle), QPointF(place.x() + legendBox, middle));
    drawMarker(painter, QPointF(place.x() + legendBox / 2, middle), series);
}

QString ChartDrawing::tickText(double value) const
{
    if (m_data.kind == FigureKind::Share)
        return m_text.locale().toString(value * 100, 'f', 0) + u"\u00A0%"_s;
    return m_text.locale().toString(value, 'f', 0);
}

QString ChartDrawing::sumText(const ChartCategory &category) const
{
    double sum = 0;
    for (const ChartPoint &point : category.points) {
        if (!point.exists)
            return {}; // a part is hidden: so is the sum
        sum += point.value;
    }
    return m_text.locale().toString(sum, 'f', 0);
}

ChartDrawing::Bars ChartDrawing::bars(QPointF place) const
{
    double widest = 0;
    for (const ChartCategory &category : m_data.categories)
        widest = std::max(widest, widthOf(category.title, labelStyle()));
    Bars bars;
    bars.label = std::min(widest + mm(1), m_width * 0.32);
    bars.top = place.y() + legend(nullptr, {});
    bars.left = place.x() + bars.label + mm(2);
    double value = mm(11); // the longest bar's value stands behind it
    for (const ChartCategory &category : m_data.categories) {
        for (const ChartPoint &point : category.points)
            value = std::max(value, widthOf(point.shown, valueStyle()));
    }
    bars.room = m_width - bars.label - mm(2) - value - mm(3);
    const auto besides = m_kind == ChartKind::Bars ? static_cast<double>(m_data.series.size()) : 1;
    bars.each = std::max(besides * (barHeight + barGap), 2 * lineHeight(labelStyle()) - mm(1))
        + (m_data.categories.size() > 15 ? mm(1) : categoryGap / 2);
    bars.perUnit = bars.room / scale().top;
    return bars;
}

void ChartDrawing::drawBarsOf(
    QPainter &painter, const ChartCategory &category, const QRectF &room, double perUnit) const
{
    const TextStyle style = valueStyle();
    const auto valueAt = [&](double x, double top, const QString &shown) {
        const double y = top + (barHeight - lineHeight(style)) / 2;
        const double length = widthOf(shown, style);
        painter.fillRect(QRectF(x + mm(0.6), y, length + mm(0.4), lineHeight(style)), m_look.ground);
        drawText(painter, x + mm(1), y, length + mm(1), shown, style);
    };
    if (m_kind == ChartKind::StackedBars) {
        const double top = room.center().y() - barHeight / 2;
        double left = room.left();
        for (qsizetype i = 0; i < category.points.size(); ++i) {
            const double length = category.points.at(i).value * perUnit;
            if (length > 0)
                fillBar(painter, QRectF(left, top, length, barHeight), i);
            left += length;
        }
        valueAt(left, top, sumText(category));
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

void ChartDrawing::drawBars(QPainter &painter, QPointF place) const
{
    legend(&painter, place);
    const Bars bars = this->bars(place);
    const double bottom = bars.top + bars.each * static_cast<double>(m_data.categories.size());
    const Scale scale = this->scale();
    for (double at = 0; at <= scale.top + scale.step / 2; at += scale.step) {
        const double x = bars.left + at * bars.perUnit;
        painter.fillRect(QRectF(x, bars.top, mm(0.1), bottom - bars.top), m_look.rule);
        const QString tick = tickText(at);
        drawText(painter, x - widthOf(tick, smallStyle()) / 2, bottom + mm(0.8), mm(30), tick, smallStyle());
    }
    double y = bars.top;
    for (const ChartCategory &category : m_data.categories) {
        TextStyle style = labelStyle();
        const double height = heightOf(category.title, style, bars.label);
        style.isRight = true;
        drawText(painter, place.x(), y + (bars.each - height) / 2, bars.label, category.title, style);
        drawBarsOf(painter, category, QRectF(bars.left, y, bars.room, bars.each), bars.perUnit);
        y += bars.each;
    }
    if (m_data.lineBelow >= 0) {
        const double line = bars.top + bars.each * static_cast<double>(m_data.lineBelow + 1);
        QPen pen(m_look.ink, mm(0.3), Qt::SolidLine, Qt::FlatCap);
        pen.setDashPattern({ 5, 3 });
        painter.setPen(pen);
        painter.drawLine(QPointF(place.x(), line), QPointF(bars.left + bars.room, line));
    }
    painter.fillRect(QRectF(bars.left - mm(0.1), bars.top, mm(0.2), bottom - bars.top), m_look.paleInk);
}

void ChartDrawing::drawLine(QPainter &painter, const QRectF &room, qsizetype series, double top) const
{
    const double step = room.width() / static_cast<double>(m_data.categories.size());
    QList<QPointF> points;
    QPainterPath path;
    bool isOpen = false;
    for (qsizetype i = 0; i < m_data.categories.size(); ++i) {
        const ChartPoint &point = m_data.categories.at(i).points.at(series);
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

void ChartDrawing::drawLineValues(QPainter &painter, const QRectF &room, double top) const
{
    const double step = room.width() / static_cast<double>(m_data.categories.size());
    const TextStyle style = valueStyle();
    for (const ChartCategory &category : m_data.categories) {
        if (widthOf(category.points.constFirst().shown, style) > step)
            return; // they would run into each other
    }
    for (qsizetype i = 0; i < m_data.categories.size(); ++i) {
        const ChartPoint &point = m_data.categories.at(i).points.constFirst();
        const double width = widthOf(point.shown, style);
        drawText(painter, room.left() + (static_cast<double>(i) + 0.5) * step - width / 2,
            room.bottom() - point.value / top * room.height() - lineHeight(style) - mm(0.8), width + mm(1), point.shown,
            style);
    }
}

ChartDrawing::Lines ChartDrawing::lines(QPointF place) const
{
    Lines lines;
    lines.axis = widthOf(tickText(scale().top), smallStyle()) + mm(2);
    lines.room = QRectF(place.x() + lines.axis, place.y() + legend(nullptr, {}) + mm(3), m_width - lines.axis,
        lineChartHeight - mm(3) - axisHeight);
    lines.step = lines.room.width() / static_cast<double>(m_data.categories.size());
    return lines;
}

void ChartDrawing::drawLines(QPainter &painter, QPointF place) const
{
    legend(&painter, place);
    const Lines lines = this->lines(place);
    const QRectF &room = lines.room;
    const Scale scale = this->scale();
    for (double at = 0; at <= scale.top + scale.step / 2; at += scale.step) {
        const double y = room.bottom() - at / scale.top * room.height();
        painter.fillRect(QRectF(room.left(), y, room.width(), mm(0.1)), m_look.rule);
        TextStyle style = smallStyle();
        style.isRight = true;
        drawText(painter, place.x(), y - lineHeight(style) / 2, lines.axis - mm(1.5), tickText(at), style);
    }
    const QStringList titles = shortTitles(m_data);
    double widest = 0;
    for (const QString &title : titles)
        widest = std::max(widest, widthOf(title, smallStyle()) + mm(0.8));
    const auto every = static_cast<qsizetype>(std::ceil(widest / lines.step));
    for (qsizetype i = 0; i < m_data.categories.size(); i += every) {
        const QString &title = titles.at(i);
        const double middle = room.left() + (static_cast<double>(i) + 0.5) * lines.step;
        drawText(
            painter, middle - widthOf(title, smallStyle()) / 2, room.bottom() + mm(1), widest, title, smallStyle());
    }
    for (qsizetype series = m_data.series.size() - 1; series >= 0; --series) // the one looked at lies on top
        drawLine(painter, room, series, scale.top);
    drawLineValues(painter, room, scale.top);
}

double ChartDrawing::height() const
{
    if (m_kind == ChartKind::Lines)
        return legend(nullptr, {}) + lineChartHeight;
    const Bars bars = this->bars({});
    return bars.top + bars.each * static_cast<double>(m_data.categories.size()) + axisHeight;
}

void ChartDrawing::draw(QPainter &painter, QPointF place) const
{
    if (m_kind == ChartKind::Lines)
        drawLines(painter, place);
    else
        drawBars(painter, place);
}

ChartSpot ChartDrawing::spotAt(QPointF place) const
{
    const auto whichOf = [](double distance, double each, qsizetype most) {
        const auto which = static_cast<qsizetype>(std::floor(distance / each));
        return which >= 0 && which < most ? which : -1;
    };
    if (m_kind == ChartKind::Lines) {
        const Lines lines = this->lines({});
        const qsizetype category = whichOf(place.x() - lines.room.left(), lines.step, m_data.categories.size());
        return category < 0 || !lines.room.contains(place) ? ChartSpot() : ChartSpot{ category, 0 };
    }
    const Bars bars = this->bars({});
    const qsizetype category = whichOf(place.y() - bars.top, bars.each, m_data.categories.size());
    if (category < 0 || place.x() < bars.left || place.x() > bars.left + bars.room)
        return {};
    const QList<ChartPoint> &points = m_data.categories.at(category).points;
    if (m_kind == ChartKind::Bars) {
        const auto number = static_cast<double>(points.size());
        const double middle = bars.top + (static_cast<double>(category) + 0.5) * bars.each;
        const double first = middle - (number * (barHeight + barGap) - barGap) / 2;
        const auto which = static_cast<qsizetype>(std::floor((place.y() - first) / (barHeight + barGap)));
        return { category, std::clamp<qsizetype>(which, 0, points.size() - 1) };
    }
    double reached = bars.left;
    for (qsizetype i = 0; i < points.size(); ++i) {
        reached += points.at(i).value * bars.perUnit;
        if (place.x() <= reached)
            return { category, i };
    }
    return {};
}

} // namespace lyhord::print
