#include "ui/administration/questionbar.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/rowlayout.h"
#include "ui/widgets/symbols.h"
#include "ui/widgets/taborder.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

#include <chrono>

namespace lyhord {
using namespace std::chrono_literals;
namespace {
constexpr int symbolSize = 20;
constexpr auto moment = 400ms; //!< between two keys of somebody who types, and as long as it takes to see something new
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
    m_unseen.setSingleShot(true);
    m_unseen.setInterval(moment);
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

QList<QWidget *> QuestionBar::tabStops() const
{
    QList<QWidget *> stops;
    for (int i = 0; i < m_editors->count(); ++i) {
        QWidget *editor = m_editors->itemAt(i)->widget();
        const QList<QWidget *> inside = stopsIn(editor);
        stops += inside.isEmpty() ? QList<QWidget *>{ editor } : inside;
    }
    for (int i = 0; i < m_buttons->count(); ++i)
        stops.append(m_buttons->itemAt(i)->widget());
    return stops;
}

void QuestionBar::open(QWidget *first)
{
    first->setAccessibleDescription(m_sentence->text());
    if (QWidget *focus = QApplication::focusWidget(); focus && !isAncestorOf(focus))
        m_before = focus;
    setVisible(true);
    const auto buttons = findChildren<QAbstractButton *>(); // a field does nothing yet
    for (QAbstractButton *button : buttons)
        button->installEventFilter(this);
    first->setFocus(Qt::OtherFocusReason);
    if (!QApplication::activeWindow()) // a dialog that led here has gone, and left the keyboard nowhere
        window()->activateWindow();
    m_unseen.start();
}

bool QuestionBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease;
    if (!isKey || isHeard() || isHidden())
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape || key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab)
        return QWidget::eventFilter(watched, event); // they do nothing that could not be taken back
    if (event->type() == QEvent::KeyPress)
        passOn(key);
    return true;
}

//! Somebody types on who has not looked up yet
void QuestionBar::passOn(QKeyEvent *event)
{
    m_unseen.start();
    const bool isWritten = qobject_cast<QLineEdit *>(m_before) || qobject_cast<QPlainTextEdit *>(m_before);
    const bool isText = !event->text().isEmpty() && event->text().at(0).isPrint();
    if (isWritten && isText)
        QCoreApplication::sendEvent(m_before, event);
}

void QuestionBar::dismiss()
{
    if (isHidden())
        return;
    setVisible(false);
    if (m_before && m_before->isVisible() && m_before->isEnabled())
        m_before->setFocus(Qt::OtherFocusReason);
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
