#include "ui/widgets/keptline.h"

#include "ui/widgets/theme.h"

#include <QtGui/QAccessible>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace lyhord {

KeptLine::KeptLine(const QString &beginAnew, QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel(this))
    , m_begin(new QPushButton(beginAnew, this))
{
    setObjectName(QStringLiteral("keptLine"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_begin->setObjectName(QStringLiteral("beginAnew"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::unit + 3, space::tiny, space::tiny, space::tiny);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_begin);
    hide();
    connect(m_begin, &QPushButton::clicked, this, &KeptLine::beginAnewWished);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void KeptLine::say(const QString &sentence)
{
    const bool isNew = !sentence.isEmpty() && sentence != m_sentence->text();
    m_sentence->setText(sentence);
    m_begin->setAccessibleDescription(sentence);
    setVisible(!sentence.isEmpty());
    if (!isNew)
        return;
    setAccessibleName(sentence);
    QAccessibleEvent told(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void KeptLine::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    QPainter painter(this);
    painter.fillRect(rect(), theme.fill(Tone::Soon));
    painter.fillRect(QRect(0, 0, 3, height()), theme.text(Tone::Soon));
}

} // namespace lyhord
