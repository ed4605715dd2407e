#include "ui/statistics/figurechart.h"

#include "core/report/chartcolours.h"
#include "core/report/reportlookup.h"
#include "ui/common/flowlayout.h"
#include "ui/common/theme.h"
#include "ui/statistics/figuretext.h"

#include <QtCore/QLocale>
#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolTip>

#include <algorithm>
#include <array>
#include <cmath>

// The header uses Qt's old keywords, which are off here
#define signals Q_SIGNALS
#define slots Q_SLOTS
#define foreach(variable, container) for (variable : container)
#include <qcustomplot.h>
#undef signals
#undef slots
#undef foreach

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {

constexpr int mostRows = 30;
constexpr int barHeight = 18;
constexpr int barGap = 8;
constexpr int lineChartHeight = 240;
constexpr int swatchSize = 14;
constexpr int mostNameWidth = 230;

//! Beside the colours of the exports, so that series are told apart in grey too
constexpr std::array patterns{ Qt::SolidPattern, Qt::BDiagPattern, Qt::Dense6Pattern, Qt::SolidPattern,
    Qt::FDiagPattern, Qt::DiagCrossPattern, Qt::HorPattern };

QColor colourOf(qsizetype series)
{
    const QColor colour = QColor::fromRgb(chartColour(series));
    // dark ones would sink into a dark ground
    return Theme::instance().isDark() && colour.value() < 200 ? colour.lighter(165) : colour;
}

QColor edgeOf(qsizetype series)
{
    return Theme::instance().isDark() ? colourOf(series).lighter(130) : colourOf(series).darker(150);
}

//! The colour, with the pattern over it in the colour of its edge
QBrush brushOf(qsizetype series, qreal scale)
{
    const Qt::BrushStyle pattern = patterns[size_t(series) % patterns.size()];
    if (pattern == Qt::SolidPattern)
        return colourOf(series);
    constexpr int tile = 16; // patterns repeat every eight pixels
    QPixmap drawn(QSize(tile, tile) * scale);
    drawn.setDevicePixelRatio(scale);
    drawn.fill(colourOf(series));
    QPainter painter(&drawn);
    painter.fillRect(QRect(0, 0, tile, tile), QBrush(edgeOf(series), pattern));
    painter.end();
    return QBrush(drawn);
}

//! Whole numbers for counts, per cent for shares, as the language writes them
class FigureTicker : public QCPAxisTicker
{
public:
    explicit FigureTicker(FigureKind kind)
        : m_kind(kind)
    {
        setTickCount(5);
    }

protected:
    double getTickStep(const QCPRange &range) override
    {
        const double step = QCPAxisTicker::getTickStep(range);
        return m_kind == FigureKind::Count ? qMax(1.0, std::round(step)) : step;
    }
    QVector<double> createSubTickVector(int, const QVector<double> &) override { return {}; }
    QString getTickLabel(double tick, const QLocale &, QChar, int) override
    {
        if (m_kind == FigureKind::Share)
            return QLocale().toString(std::round(tick * 100), 'f', 0) + QChar(0x00A0) + u'%';
        return QLocale().toString(tick, 'f', m_kind == FigureKind::Days && tick < 5 ? 1 : 0);
    }

private:
    FigureKind m_kind;
};

} // namespace

FigureChart::FigureChart(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_legend(new QWidget(this))
    , m_plot(new QCustomPlot(this))
{
    QFont strong = m_title->font();
    strong.setBold(true);
    m_title->setFont(strong);
    m_title->setWordWrap(true);
    new FlowLayout(m_legend, space::wide);
    m_plot->setAttribute(Qt::WA_TransparentForMouseEvents); // it would swallow the wheel
    m_plot->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    column->addWidget(m_title);
    column->addWidget(m_legend);
    column->addWidget(m_plot);
    setMouseTracking(true);
    connect(&Theme::instance(), &Theme::changed, this, &FigureChart::draw);
}

QList<FigureChart::Series> FigureChart::seriesOf(const ReportTable &table) const
{
    QList<Series> series;
    for (const qsizetype column : drawnColumns(table))
        series.append({ int(column), table.columns.at(column).title });
    return series;
}

QList<int> FigureChart::rowsOf(const ReportTable &table) const
{
    QList<int> rows;
    for (int row = 0; row < table.rows.size() && rows.size() < mostRows; ++row) {
        if (lyhord::isDrawn(table.rows.at(row)))
            rows.append(row);
    }
    return rows;
}

void FigureChart::showTable(const ReportTable &table, bool mayOpen)
{
    m_table = table;
    m_mayOpen = mayOpen;
    m_series = table.chart.kind == ChartKind::None ? QList<Series>() : seriesOf(table);
    m_rows = rowsOf(table);
    m_drawn = !m_series.isEmpty() && std::ranges::any_of(m_rows, [this](int row) {
        return std::ranges::any_of(m_series, [&](const Series &one) { return valueAt(row, one.column) > 0; });
    });
    setVisible(m_drawn);
    m_plot->setAccessibleName(table.chart.title);
    m_plot->setAccessibleDescription(table.chart.description);
    setAccessibleName(table.chart.title);
    setAccessibleDescription(table.chart.description);
    m_title->setText(table.chart.title);
    draw();
}

double FigureChart::valueAt(int row, int column) const
{
    const QList<ReportCell> &cells = m_table.rows.at(row).cells;
    return column < cells.size() ? numberIn(cells.at(column)).value_or(0) : 0;
}

// --- drawing

void FigureChart::draw()
{
    m_plot->clearPlottables();
    m_plot->clearItems();
    if (!m_drawn)
        return;
    colourAxes();
    drawLegend(m_series);
    if (m_table.chart.kind == ChartKind::Lines)
        drawLines(m_series);
    else
        drawBars(m_series, m_table.chart.kind == ChartKind::StackedBars);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void FigureChart::colourAxes()
{
    const Theme &theme = Theme::instance();
    m_plot->setBackground(palette().color(QPalette::Base));
    for (QCPAxis *axis : { m_plot->xAxis, m_plot->yAxis }) {
        axis->setTickLabelColor(theme.text(Tone::Neutral));
        axis->setTickLabelFont(font());
        axis->setBasePen(QPen(theme.line()));
        axis->setTickPen(Qt::NoPen);
        axis->setSubTickPen(Qt::NoPen);
        axis->grid()->setPen(QPen(theme.softLine()));
        axis->grid()->setZeroLinePen(QPen(theme.line()));
        axis->setTickLabelPadding(space::unit);
        axis->setRangeReversed(false);
    }
}

void FigureChart::drawLegend(const QList<Series> &series)
{
    qDeleteAll(m_legend->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    m_legend->setVisible(series.size() > 1);
    for (qsizetype i = 0; i < series.size(); ++i) {
        const qreal scale = devicePixelRatioF();
        QPixmap drawn(QSize(swatchSize, swatchSize) * scale);
        drawn.setDevicePixelRatio(scale);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        painter.setPen(edgeOf(i));
        painter.setBrush(brushOf(i, scale));
        painter.drawRect(0, 0, swatchSize - 1, swatchSize - 1);
        painter.end();
        auto *entry = new QWidget(m_legend);
        auto *line = new QHBoxLayout(entry);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(space::tiny + 2);
        auto *swatch = new QLabel(entry);
        swatch->setPixmap(drawn);
        line->addWidget(swatch);
        line->addWidget(new QLabel(series.at(i).name, entry));
        m_legend->layout()->addWidget(entry);
    }
}

//! The rows' titles along the axis at the left, or along the one below
void FigureChart::nameRows(bool across)
{
    QCPAxis *axis = across ? m_plot->xAxis : m_plot->yAxis;
    const QSharedPointer<QCPAxisTickerText> names(new QCPAxisTickerText);
    names->setSubTickCount(0);
    const QFontMetrics metrics(font());
    const int room = across ? qMax(40, (width() - 80) / qMax(1, int(m_rows.size())) - space::unit) : mostNameWidth;
    int longest = 1;
    for (const int row : m_rows)
        longest = qMax(longest, metrics.horizontalAdvance(m_table.rows.at(row).title));
    const int every = across ? qMax(1, (qMin(longest, 90) + room - 1) / room) : 1;
    for (int place = 0; place < m_rows.size(); place += every) {
        const QString &title = m_table.rows.at(m_rows.at(place)).title;
        names->addTick(place, metrics.elidedText(title, Qt::ElideRight, across ? qMax(room * every, 90) : room));
    }
    axis->setTicker(names);
    axis->setRange(-0.5, double(m_rows.size()) - 0.5);
    axis->setRangeReversed(!across);
    axis->grid()->setVisible(false);
}

void FigureChart::numberAxis(bool across, double most)
{
    QCPAxis *axis = across ? m_plot->yAxis : m_plot->xAxis;
    const FigureKind kind = m_table.columns.at(m_series.first().column).kind;
    axis->setTicker(QSharedPointer<QCPAxisTicker>(new FigureTicker(kind)));
    axis->setRange(0, most > 0 ? most * 1.08 : 1);
    axis->grid()->setVisible(true);
}

void FigureChart::drawBars(const QList<Series> &series, bool stacked)
{
    nameRows(false);
    double most = 0;
    auto *group = stacked ? nullptr : new QCPBarsGroup(m_plot);
    QCPBars *below = nullptr;
    QVector<double> sums(m_rows.size(), 0);
    for (qsizetype i = 0; i < series.size(); ++i) {
        auto *bars = new QCPBars(m_plot->yAxis, m_plot->xAxis);
        bars->setName(series.at(i).name);
        bars->setBrush(brushOf(i, devicePixelRatioF()));
        bars->setPen(QPen(edgeOf(i)));
        bars->setWidth(stacked ? 0.66 : 0.66 / double(series.size()));
        bars->setBarsGroup(group);
        QVector<double> keys;
        QVector<double> values;
        for (int place = 0; place < m_rows.size(); ++place) {
            const double value = valueAt(m_rows.at(place), series.at(i).column);
            keys.append(place);
            values.append(value);
            sums[place] = stacked ? sums[place] + value : qMax(sums[place], value);
            most = qMax(most, sums[place]);
        }
        bars->setData(keys, values, true);
        if (stacked && below)
            bars->moveAbove(below);
        below = bars;
    }
    numberAxis(false, most);
    const int perRow = stacked ? 1 : int(series.size());
    m_plot->setFixedHeight(int(m_rows.size()) * (perRow * barHeight + barGap) + 56);
}

void FigureChart::drawLines(const QList<Series> &series)
{
    nameRows(true);
    double most = 0;
    // the one looked at lies over the others
    for (qsizetype i = series.size() - 1; i >= 0; --i) {
        QCPGraph *graph = m_plot->addGraph();
        graph->setName(series.at(i).name);
        graph->setPen(QPen(colourOf(i), i == 0 ? 2.5 : 1.5, i == 0 ? Qt::SolidLine : Qt::DashLine));
        graph->setScatterStyle(QCPScatterStyle(i == 0 ? QCPScatterStyle::ssDisc : QCPScatterStyle::ssSquare, edgeOf(i),
            i == 0 ? colourOf(i) : palette().color(QPalette::Base), 7));
        for (int place = 0; place < m_rows.size(); ++place) {
            const QList<ReportCell> &cells = m_table.rows.at(m_rows.at(place)).cells;
            const auto value = numberIn(cells.value(series.at(i).column));
            graph->addData(place, value.value_or(std::nan("")));
            most = qMax(most, value.value_or(0));
        }
    }
    numberAxis(true, most);
    m_plot->setFixedHeight(lineChartHeight);
}

void FigureChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_drawn && m_table.chart.kind == ChartKind::Lines && event->oldSize().width() != event->size().width())
        nameRows(true);
}

// --- pointing

FigureChart::Spot FigureChart::spotAt(const QPoint &place) const
{
    const QPoint inside = m_plot->mapFromParent(place);
    if (!m_drawn || !m_plot->axisRect()->rect().contains(inside))
        return {};
    const bool lines = m_table.chart.kind == ChartKind::Lines;
    const double key = lines ? m_plot->xAxis->pixelToCoord(inside.x()) : m_plot->yAxis->pixelToCoord(inside.y());
    const double value = lines ? 0 : m_plot->xAxis->pixelToCoord(inside.x());
    const int row = int(std::lround(key));
    if (row < 0 || row >= m_rows.size())
        return {};
    if (lines)
        return { m_rows.at(row), m_series.first().column };
    if (m_table.chart.kind == ChartKind::Bars) {
        const double part = (key - row + 0.33) / 0.66 * double(m_series.size());
        const int which = qBound(0, int(part), int(m_series.size()) - 1);
        return { m_rows.at(row), m_series.at(which).column };
    }
    double reached = 0;
    for (const Series &one : m_series) {
        reached += valueAt(m_rows.at(row), one.column);
        if (value <= reached)
            return { m_rows.at(row), one.column };
    }
    return {};
}

const ReportCell *FigureChart::cellAt(Spot spot) const
{
    if (spot.row < 0)
        return nullptr;
    const QList<ReportCell> &cells = m_table.rows.at(spot.row).cells;
    return spot.column < cells.size() ? &cells.at(spot.column) : nullptr;
}

void FigureChart::mouseMoveEvent(QMouseEvent *event)
{
    const ReportCell *cell = cellAt(spotAt(event->pos()));
    setCursor(m_mayOpen && cell && cell->hasCases ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void FigureChart::mouseReleaseEvent(QMouseEvent *event)
{
    const Spot spot = spotAt(event->pos());
    const ReportCell *cell = cellAt(spot);
    if (event->button() == Qt::LeftButton && m_mayOpen && cell && cell->hasCases && !cell->masked)
        Q_EMIT casesWished({ m_table.key, m_table.rows.at(spot.row).key, m_table.columns.at(spot.column).key });
}

bool FigureChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const Spot spot = spotAt(help->pos());
    if (const ReportCell *cell = cellAt(spot))
        //: a figure in a chart: whose, of what, how many
        QToolTip::showText(help->globalPos(),
            tr("%1, %2: %3")
                .arg(m_table.rows.at(spot.row).title, m_table.columns.at(spot.column).title,
                    figureText(*cell, m_table.columns.at(spot.column).kind)),
            this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace lyhord
