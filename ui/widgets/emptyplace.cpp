#include "ui/widgets/emptyplace.h"

#include "ui/widgets/symbols.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace lyhord {
namespace {
constexpr int symbolSize = 48;
constexpr int textWidth = 360;
}

EmptyPlace::EmptyPlace(QWidget *parent)
    : QWidget(parent)
    , m_symbol(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_button(new QPushButton(this))
{
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_sentence->setMaximumWidth(textWidth);
    m_sentence->setMinimumWidth(160);
    m_button->setVisible(false);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::wide);
    column->addStretch(2);
    column->addWidget(m_symbol, 0, Qt::AlignHCenter);
    auto *line = new QHBoxLayout;
    line->addStretch();
    line->addWidget(m_sentence, 100);
    line->addStretch();
    column->addLayout(line);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyPlace::buttonClicked);
    connect(&Theme::instance(), &Theme::changed, this, &EmptyPlace::paintAgain);
}

void EmptyPlace::show(Icon symbol, const QString &sentence, const QString &button)
{
    m_icon = symbol;
    m_sentence->setText(sentence);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    paintAgain();
}

void EmptyPlace::paintAgain()
{
    const QColor muted = Theme::instance().muted();
    m_symbol->setPixmap(tinted(m_icon, symbolSize, muted, devicePixelRatioF()));
    QPalette quiet = m_sentence->palette();
    quiet.setColor(QPalette::WindowText, muted);
    m_sentence->setPalette(quiet);
}

} // namespace lyhord
