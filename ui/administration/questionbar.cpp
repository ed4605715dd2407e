#include "ui/administration/questionbar.h"

#include "ui/common/flowlayout.h"
#include "ui/common/rowlayout.h"
#include "ui/common/symbols.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace lyhord {
namespace {
constexpr int symbolSize = 20;
}

QuestionBar::QuestionBar(QWidget *parent)
    : QWidget(parent)
    , m_symbol(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_editors(new RowLayout)
    , m_buttons(new FlowLayout)
{
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    auto *said = new QHBoxLayout;
    said->addWidget(m_symbol, 0, Qt::AlignTop);
    said->addWidget(m_sentence, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::unit + 3, space::unit, space::unit, space::unit);
    column->addLayout(said);
    column->addLayout(m_editors);
    column->addLayout(m_buttons);
    setVisible(false);
    connect(&Theme::instance(), &Theme::changed, this, &QuestionBar::colour);
    colour();
}

void QuestionBar::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
}

void QuestionBar::addEditor(QWidget *editor)
{
    m_editors->addWidget(editor, 1);
}

QPushButton *QuestionBar::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    m_buttons->addWidget(button);
    return button;
}

void QuestionBar::open(QWidget *first)
{
    first->setAccessibleDescription(m_sentence->text());
    setVisible(true);
    first->setFocus(Qt::OtherFocusReason);
}

void QuestionBar::dismiss()
{
    if (isHidden())
        return;
    setVisible(false);
    Q_EMIT dismissed();
}

void QuestionBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

void QuestionBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    QPainter painter(this);
    painter.fillRect(rect(), theme.fill(Tone::Neutral));
    painter.fillRect(QRect(0, 0, 3, height()), theme.text(Tone::Soon));
}

void QuestionBar::colour()
{
    m_symbol->setPixmap(tinted(Icon::Warning, symbolSize, Theme::instance().text(Tone::Soon), devicePixelRatioF()));
    update();
}

} // namespace lyhord
