#include "ui/statistics/figurechart.h"

#include "core/statistics/reportlookup.h"
#include "ui/statistics/figuretext.h"
#include "ui/widgets/theme.h"

#include <QtCore/QLocale>
#include <QtCore/QtMath>
#include <QtGui/QFontInfo>
#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolTip>

#include <algorithm>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

//! In the language of the program
FigureText textOnScreen()
{
    return FigureText(QLocale::languageToCode(QLocale().language()));
}

constexpr int mostRows = 30;
constexpr double labelsOnPaper = 8; // points; as large as the font on screen here

print::ChartLook lookOf(const QWidget &widget)
{
    const Theme &theme = Theme::instance();
    return { .ink = widget.palette().color(QPalette::Text),
        .paleInk = theme.muted(),
        .rule = theme.softLine(),
        .ground = widget.palette().color(QPalette::Base),
        .family = widget.font().family(),
        .isDark = theme.isDark() };
}

} // namespace

//! As wide as there is room, as high as that takes
class FigureChart::Canvas : public QWidget
{
public:
    explicit Canvas(FigureChart *chart)
        : QWidget(chart)
        , m_owner(chart)
        , m_text(textOnScreen())
    {
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
        setMouseTracking(true);
    }

    void showChart()
    {
        updateGeometry();
        update();
    }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        if (!m_owner->m_chart)
            return 0;
        const print::ChartLook look = lookOf(*this);
        return qCeil(drawing(width, look).height() * perUnit());
    }
    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return { leastWidth, heightForWidth(qMax(width(), leastWidth)) };
    }

    [[nodiscard]] print::ChartSpot spotAt(QPointF place) const
    {
        if (!m_owner->m_chart)
            return {};
        const print::ChartLook look = lookOf(*this);
        return drawing(width(), look).spotAt(place / perUnit());
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        if (!m_owner->m_chart)
            return;
        const print::ChartLook look = lookOf(*this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillRect(rect(), look.ground);
        painter.scale(perUnit(), perUnit());
        drawing(width(), look).draw(painter, {});
    }

    void resizeEvent(QResizeEvent *event) override
    {
        QWidget::resizeEvent(event);
        if (event->oldSize().width() != event->size().width())
            updateGeometry(); // names that break into two lines make it higher
    }

    void mouseMoveEvent(QMouseEvent *event) override
    {
        setCursor(m_owner->hasCasesAt(event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    }

    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (event->button() == Qt::LeftButton)
            m_owner->openAt(event->position());
    }

    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::ToolTip)
            return QWidget::event(event);
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString words = m_owner->wordsAt(help->pos());
        words.isEmpty() ? QToolTip::hideText() : QToolTip::showText(help->globalPos(), words, this);
        return true;
    }

private:
    static constexpr int leastWidth = 240;

    //! Pixels for one unit of the page
    [[nodiscard]] double perUnit() const { return QFontInfo(font()).pixelSize() / print::pt(labelsOnPaper); }
    [[nodiscard]] print::ChartDrawing drawing(int width, const print::ChartLook &look) const
    {
        return { m_owner->m_table.chart.kind, m_owner->m_chart->data, m_text, width / perUnit(), look };
    }

    FigureChart *m_owner;
    FigureText m_text;
};

FigureChart::FigureChart(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_canvas(new Canvas(this))
    , m_remark(new QLabel(this))
{
    QFont strong = m_title->font();
    strong.setBold(true);
    m_title->setFont(strong);
    m_title->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::unit);
    column->addWidget(m_title);
    column->addWidget(m_canvas);
    m_remark->setObjectName(u"chartRemark"_s);
    m_remark->setWordWrap(true);
    column->addWidget(m_remark);
    connect(&Theme::instance(), &Theme::changed, m_canvas, qOverload<>(&QWidget::update));
}

void FigureChart::showTable(const ReportTable &table, bool mayOpen)
{
    m_table = table;
    m_mayOpen = mayOpen;
    m_columns = drawnColumns(table);
    m_chart = print::chartOf(table, textOnScreen(), mostRows);
    m_drawn = m_chart && std::ranges::any_of(m_chart->data.categories, [](const print::ChartCategory &category) {
        return std::ranges::any_of(category.points, [](const print::ChartPoint &point) { return point.value > 0; });
    });
    setVisible(m_drawn);
    setAccessibleName(table.chart.title);
    setAccessibleDescription(table.chart.description);
    m_title->setText(table.chart.title);
    m_canvas->showChart();
    m_remark->setText(m_chart ? m_chart->remark : QString());
    m_remark->setVisible(!m_remark->text().isEmpty());
}

const ReportRow &FigureChart::rowOf(const print::ChartSpot &spot) const
{
    return m_table.rows.at(m_chart->data.categories.at(spot.category).row);
}

const ReportColumn &FigureChart::columnOf(const print::ChartSpot &spot) const
{
    return m_table.columns.at(m_columns.at(spot.series));
}

const ReportCell *FigureChart::cellAt(const print::ChartSpot &spot) const
{
    if (spot.category < 0)
        return nullptr;
    const QList<ReportCell> &cells = rowOf(spot).cells;
    const qsizetype column = m_columns.at(spot.series);
    return column < cells.size() ? &cells.at(column) : nullptr;
}

bool FigureChart::hasCasesAt(QPointF place) const
{
    const ReportCell *cell = cellAt(m_canvas->spotAt(place));
    return m_mayOpen && cell && cell->hasCases && !cell->masked;
}

void FigureChart::openAt(QPointF place)
{
    if (!hasCasesAt(place))
        return;
    const print::ChartSpot spot = m_canvas->spotAt(place);
    Q_EMIT casesWished({ m_table.key, rowOf(spot).key, columnOf(spot).key });
}

QString FigureChart::wordsAt(QPointF place) const
{
    const print::ChartSpot spot = m_canvas->spotAt(place);
    const ReportCell *cell = cellAt(spot);
    //: a figure in a chart: whose, of what, how many
    return cell ? tr("%1, %2: %3").arg(rowOf(spot).title, columnOf(spot).title, figureText(*cell, columnOf(spot).kind))
                : QString();
}

} // namespace lyhord
