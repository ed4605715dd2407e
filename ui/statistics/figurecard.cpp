#include "ui/statistics/figurecard.h"

#include "resources/icons/icons.h"
#include "ui/statistics/figuretext.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/style.h"
#include "ui/widgets/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;
namespace {

constexpr qreal figureSize = 2.1;

//! A figure that opens its cases: in line with what stands above and below it
class FigureButton : public QPushButton
{
public:
    using QPushButton::QPushButton;
    [[nodiscard]] QSize sizeHint() const override
    {
        return { fontMetrics().horizontalAdvance(text()) + space::unit, fontMetrics().height() };
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QFont drawn = font();
        drawn.setUnderline(underMouse() || hasFocus());
        painter.setFont(drawn);
        painter.setPen(Theme::instance().text(Tone::Accent));
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, text());
        if (hasFocus()) {
            painter.setPen(QPen(Theme::instance().focus(), 2));
            painter.drawRect(rect().adjusted(1, 1, -1, -1));
        }
    }
    void enterEvent(QEnterEvent *) override { update(); }
    void leaveEvent(QEvent *) override { update(); }
};

} // namespace

FigureCard::FigureCard(QWidget *parent)
    : QFrame(parent)
    , m_title(wrappedLabel(this))
    , m_info(new QPushButton(icon(Icon::Information), {}, this))
    , m_value(new QLabel(this))
    , m_open(new FigureButton(this))
    , m_compared(wrappedLabel(this))
    , m_definition(wrappedLabel(this))
{
    setFrameShape(QFrame::NoFrame);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    QFont strong = m_title->font();
    strong.setBold(true);
    m_title->setFont(strong);
    QFont large = strong;
    large.setPointSizeF(large.pointSizeF() * figureSize);
    m_value->setFont(large);
    m_open->setFont(large);
    m_open->setCursor(Qt::PointingHandCursor);
    m_info->setProperty(flatProperty, true);
    m_info->setCheckable(true);
    m_info->setFixedWidth(m_info->sizeHint().height());
    m_definition->hide();

    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_info, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, space::unit, space::unit, space::wide);
    column->setSpacing(space::tiny);
    column->addLayout(head);
    column->addWidget(m_value, 0, Qt::AlignLeft);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    column->addWidget(m_compared);
    column->addWidget(m_definition);
    column->addStretch(1);
    connect(m_info, &QPushButton::toggled, m_definition, &QWidget::setVisible);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT casesWished(m_key); });
    connect(&Theme::instance(), &Theme::changed, this, &FigureCard::colour);
    colour();
}

void FigureCard::colour()
{
    for (QLabel *label : { m_compared, m_definition }) {
        QPalette quiet = palette();
        quiet.setColor(QPalette::WindowText, Theme::instance().muted());
        label->setPalette(quiet);
    }
    m_open->update();
}

void FigureCard::show(const KeyFigure &figure, const QStringList &compared, bool mayOpen)
{
    m_key = figure.key;
    const QString value = figureText(figure.value, figure.kind);
    const bool opens = mayOpen && figure.value.hasCases && !figure.value.masked;
    m_title->setText(figure.title);
    m_value->setText(value);
    m_value->setAccessibleName(tr("%1: %2").arg(figure.title, value));
    m_value->setToolTip(figure.value.masked ? whyMasked() : figure.definition);
    m_value->setVisible(!opens);
    m_open->setText(value);
    m_open->setAccessibleName(tr("%1: %2. Shows the cases.").arg(figure.title, value));
    m_open->setToolTip(tr("Shows the cases behind this figure"));
    m_open->setVisible(opens);
    m_compared->setText(compared.join(u'\n'));
    m_compared->setVisible(!compared.isEmpty());
    m_definition->setText(figure.definition);
    m_info->setToolTip(figure.definition);
    //: a button that shows what is counted
    m_info->setAccessibleName(tr("What is counted: %1").arg(figure.title));
    m_info->setAccessibleDescription(figure.definition);
    m_info->setVisible(!figure.definition.isEmpty());
}

} // namespace lyhord
