#include "ui/statistics/overviewpart.h"

#include "core/statistics/reportwords.h"
#include "ui/statistics/figurecard.h"
#include "ui/statistics/figurechart.h"
#include "ui/widgets/focusinsight.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/style.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/words.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {

constexpr int leastCard = 190;
constexpr int mostCharts = 3;

} // namespace

QString aboutReport(const Report &report)
{
    QStringList said{ report.scope };
    if (report.frozen)
        said.append(OverviewPart::tr("Figures frozen %1").arg(momentInWords(*report.frozen)));
    if (!report.isComplete)
        said.append(OverviewPart::tr("The period is not over: the figures go on changing"));
    said.append(OverviewPart::tr("Made %1").arg(momentInWords(report.made)));
    said.removeAll(QString());
    return said.join(u" · "_s);
}

OverviewPart::OverviewPart(QWidget *parent)
    : QScrollArea(parent)
{
    setAccessibleName(tr("Overview"));
    setWidgetResizable(true);
    keepFocusInSight(this);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(this);
    m_title = wrappedLabel(content);
    m_about = wrappedLabel(content);
    m_comment = wrappedLabel(content);
    m_compared = wrappedLabel(content);
    m_compared->setObjectName(u"compared"_s);
    m_words = wrappedLabel(content);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_words->setFocusPolicy(Qt::NoFocus);
    asHeading(m_title, 1.25);
    m_cardGrid = new QGridLayout;
    m_cardGrid->setSpacing(space::unit);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, space::unit, space::unit);
    m_column->setSpacing(space::unit);
    m_column->addWidget(m_title);
    m_column->addWidget(m_about);
    m_column->addWidget(m_comment);
    m_column->addLayout(m_cardGrid);
    m_column->addWidget(m_compared);
    m_column->addWidget(m_words);
    m_column->addStretch(1);
    setWidget(content);
    connect(&Theme::instance(), &Theme::changed, this, &OverviewPart::colour);
    colour();
}

void OverviewPart::colour()
{
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, Theme::instance().muted());
    m_about->setPalette(quiet);
    m_compared->setPalette(quiet);
}

void OverviewPart::showReport(const Report &report, bool mayOpen)
{
    m_title->setText(report.title);
    m_about->setText(aboutReport(report));
    m_comment->setText(report.comment);
    m_comment->setVisible(!report.comment.isEmpty());
    m_words->setText(report.sentences.join(u"\n"_s));
    m_words->setVisible(!report.sentences.isEmpty());
    const QString compared = report.keyFigures.isEmpty() ? QString() : comparedLine(report);
    m_compared->setText(compared);
    m_compared->setVisible(!compared.isEmpty());
    showCards(report, mayOpen);
    showCharts(report.tables, mayOpen);
}

void OverviewPart::showCards(const Report &report, bool mayOpen)
{
    const QList<KeyFigure> &keyFigures = report.keyFigures;
    const FigureText text(report.request.language, report.smallNumber);
    while (m_cards.size() < keyFigures.size()) {
        auto *card = new FigureCard(widget());
        connect(card, &FigureCard::casesWished, this, [this](const QString &figure) {
            Q_EMIT casesWished({ u"base"_s, u"all"_s, figure });
        });
        m_cards.append(card);
        m_cardsPerLine = 0;
    }
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        m_cards.at(i)->setVisible(i < keyFigures.size());
        if (i < keyFigures.size())
            m_cards.at(i)->show(keyFigures.at(i), comparisonsOf(keyFigures.at(i), report, text), mayOpen);
    }
    arrangeCards();
}

//! Four beside each other, or two and two where it is narrow
void OverviewPart::arrangeCards()
{
    const int fit = viewport()->width() >= 4 * (leastCard + space::unit) ? 4 : 2;
    if (fit == m_cardsPerLine)
        return;
    m_cardsPerLine = fit;
    for (int i = 0; i < m_cards.size(); ++i)
        m_cardGrid->addWidget(m_cards.at(i), i / fit, i % fit);
    for (int column = 0; column < 4; ++column)
        m_cardGrid->setColumnStretch(column, column < fit ? 1 : 0);
}

void OverviewPart::addDrawing()
{
    auto *frame = new QFrame(widget());
    frame->setAutoFillBackground(true);
    frame->setBackgroundRole(QPalette::Base);
    auto *chart = new FigureChart(frame);
    //: a button that goes from a chart to its table
    auto *table = new QPushButton(tr("Show as a table"), frame);
    table->setProperty(flatProperty, true);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(space::wide, space::unit, space::wide, space::unit);
    column->addWidget(chart);
    column->addWidget(table, 0, Qt::AlignLeft);
    const qsizetype place = m_drawings.size();
    m_drawings.append({ frame, chart, {} });
    m_column->insertWidget(m_column->count() - 1, frame);
    connect(table, &QPushButton::clicked, this, [this, place] { Q_EMIT tableWished(m_drawings.at(place).table); });
    connect(chart, &FigureChart::casesWished, this, &OverviewPart::casesWished);
}

void OverviewPart::showCharts(const QList<ReportTable> &tables, bool mayOpen)
{
    qsizetype used = 0;
    for (const ReportTable &table : tables) {
        if (table.chart.kind == ChartKind::None || used == mostCharts)
            continue;
        if (used == m_drawings.size())
            addDrawing();
        Drawing &drawing = m_drawings[used];
        drawing.chart->showTable(table, mayOpen);
        if (!drawing.chart->isDrawn())
            continue;
        drawing.table = table.key;
        auto *button = drawing.frame->findChild<QPushButton *>();
        button->setAccessibleName(tr("Show as a table: %1").arg(table.chart.title));
        drawing.frame->show();
        ++used;
    }
    for (qsizetype i = used; i < m_drawings.size(); ++i)
        m_drawings.at(i).frame->hide();
}

void OverviewPart::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrangeCards();
}

void OverviewPart::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    if (event->key() == Qt::Key_Space)
        bar->triggerAction(event->modifiers().testFlag(Qt::ShiftModifier) ? QAbstractSlider::SliderPageStepSub
                                                                          : QAbstractSlider::SliderPageStepAdd);
    else if (event->key() == Qt::Key_Home)
        bar->setValue(bar->minimum());
    else if (event->key() == Qt::Key_End)
        bar->setValue(bar->maximum());
    else
        QScrollArea::keyPressEvent(event);
}

} // namespace lyhord
