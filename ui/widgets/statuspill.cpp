#include "ui/widgets/statuspill.h"

#include "ui/widgets/symbols.h"

#include <QtGui/QPainter>

namespace lyhord {
namespace {
constexpr int symbolSize = 16;
}

StatusPill::StatusPill(QWidget *parent)
    : QLabel(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void StatusPill::show(const QString &word, Icon symbol, Tone tone)
{
    m_symbol = symbol;
    m_tone = tone;
    setText(word);
    updateGeometry();
    update();
}

QSize StatusPill::sizeHint() const
{
    const int width = fontMetrics().horizontalAdvance(text()) + symbolSize + space::tiny + 2 * space::unit;
    return { width, qMax(fontMetrics().height(), symbolSize) + space::unit };
}

void StatusPill::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.fill(m_tone));
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    const QRect inside = rect().adjusted(space::unit, 0, -space::unit, 0);
    paintSymbol(painter, QRect(inside.left(), (height() - symbolSize) / 2, symbolSize, symbolSize), m_symbol,
        theme.text(m_tone));
    painter.setPen(theme.text(m_tone));
    painter.drawText(inside.adjusted(symbolSize + space::tiny, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
}

} // namespace lyhord
