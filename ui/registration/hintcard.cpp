#include "ui/registration/hintcard.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/symbols.h"

#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace lyhord {
namespace {
constexpr int symbolSize = 16;
}

HintCard::HintCard(Icon symbol, Tone tone, const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_icon(symbol)
    , m_tone(tone)
    , m_symbol(new QLabel(this))
    , m_sentence(new QLabel(sentence, this))
    , m_buttons(new QWidget(this))
{
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    new FlowLayout(m_buttons, space::tiny);
    m_buttons->setVisible(false);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::tiny);
    words->addWidget(m_sentence);
    words->addWidget(m_buttons);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::unit + 3, space::tiny + 2, space::unit, space::tiny + 2);
    row->setSpacing(space::unit);
    row->addWidget(m_symbol, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    connect(&Theme::instance(), &Theme::changed, this, &HintCard::colour);
    colour();
}

QPushButton *HintCard::addButton(const QString &label, const QString &objectName, const std::function<void()> &run)
{
    auto *button = new QPushButton(label, m_buttons);
    button->setObjectName(objectName);
    button->setAutoDefault(true); // Enter does it as the space bar does
    connect(button, &QPushButton::clicked, this, run);
    m_buttons->layout()->addWidget(button);
    m_buttons->setVisible(true);
    return button;
}

void HintCard::colour()
{
    m_symbol->setPixmap(tinted(m_icon, symbolSize, Theme::instance().text(m_tone), devicePixelRatioF()));
    QPalette ink = m_sentence->palette();
    ink.setColor(QPalette::WindowText, Theme::instance().text(Tone::Neutral));
    m_sentence->setPalette(ink);
    update();
}

void HintCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::instance().fill(m_tone));
    painter.fillRect(QRect(0, 0, 3, height()), Theme::instance().text(m_tone));
}

} // namespace lyhord
