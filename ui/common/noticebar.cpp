#include "ui/common/noticebar.h"

#include "ui/common/style.h"
#include "ui/common/symbols.h"

#include <QtCore/QTimer>
#include <QtGui/QAccessible>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

#include <chrono>

namespace lyhord {
using namespace std::chrono_literals;
namespace {

constexpr int mostLines = 3;
constexpr int symbolSize = 20;
constexpr auto stayFor = 12s;
constexpr char passingProperty[] = "lyhordPassing";
constexpr char topicProperty[] = "lyhordTopic";

struct Look
{
    Icon symbol;
    Tone tone;
};

Look lookOf(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::Info:
        return { Icon::Information, Tone::Accent };
    case Notice::Kind::Done:
        return { Icon::Done, Tone::Good };
    case Notice::Kind::Warning:
        return { Icon::Warning, Tone::Soon };
    case Notice::Kind::Failure:
        return { Icon::Warning, Tone::Late };
    }
    return { Icon::Information, Tone::Neutral };
}

//! Goes by itself: nothing is lost when it has not been read
bool passes(const Notice &notice)
{
    return !notice.stays && (notice.kind == Notice::Kind::Done || notice.kind == Notice::Kind::Info);
}

//! A line of the bar: ground, symbol and text in the tone of its kind
class Line : public QWidget
{
public:
    Line(const Notice &notice, QWidget *parent)
        : QWidget(parent)
        , m_look(lookOf(notice.kind))
        , m_symbol(new QLabel(this))
        , m_text(new QLabel(notice.text, this))
        , row(new QHBoxLayout(this))
    {
        m_text->setWordWrap(true);
        m_text->setTextFormat(Qt::PlainText);
        m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        row->setContentsMargins(space::unit, space::tiny, space::tiny, space::tiny);
        row->addWidget(m_symbol);
        row->addWidget(m_text, 1);
        QObject::connect(&Theme::instance(), &Theme::changed, this, [this] { colour(); });
        colour();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::instance();
        QPainter painter(this);
        painter.fillRect(rect(), theme.fill(m_look.tone));
        painter.fillRect(QRect(0, 0, 3, height()), theme.text(m_look.tone));
    }

private:
    void colour()
    {
        const QColor ink = Theme::instance().text(m_look.tone);
        m_symbol->setPixmap(tinted(m_look.symbol, symbolSize, ink, devicePixelRatioF()));
        QPalette palette = m_text->palette();
        palette.setColor(QPalette::WindowText, Theme::instance().text(Tone::Neutral));
        m_text->setPalette(palette);
        update();
    }

    Look m_look;
    QLabel *m_symbol;
    QLabel *m_text;

public:
    QHBoxLayout *row;
};

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
    setVisible(false);
    connect(qApp, &QApplication::focusChanged, this, &NoticeBar::keyboardMoved);
}

void NoticeBar::keyboardMoved(QWidget *from, QWidget *to)
{
    if (from && to && isAncestorOf(to) && !isAncestorOf(from))
        m_before = from;
}

void NoticeBar::add(const Notice &notice)
{
    const QList<QWidget *> before = m_lines;
    for (QWidget *line : before) { // what has been done before is old news, and said again it is still said once
        const bool isOld = passes(notice) && line->property(passingProperty).toBool();
        const bool isSame = notice.action.isEmpty() && line->accessibleName() == notice.text;
        const bool isAnswered = !notice.topic.isEmpty() && line->property(topicProperty).toString() == notice.topic;
        if (isOld || isSame || isAnswered)
            close(line);
    }
    while (m_lines.size() >= mostLines)
        close(m_lines.first());
    auto *line = new Line(notice, this);
    line->setProperty(passingProperty, passes(notice));
    line->setProperty(topicProperty, notice.topic);
    if (!notice.action.isEmpty()) {
        auto *action = new QPushButton(notice.action, line);
        connect(action, &QPushButton::clicked, line, [this, line, run = notice.run] {
            close(line);
            if (run)
                run();
        });
        line->row->addWidget(action);
    }
    if (!notice.also.isEmpty()) {
        auto *also = new QPushButton(notice.also, line);
        connect(also, &QPushButton::clicked, line, [this, line, run = notice.runAlso, closes = notice.alsoCloses] {
            if (closes)
                close(line);
            if (run)
                run();
        });
        line->row->addWidget(also);
    }
    auto *dismiss = new QPushButton(line);
    dismiss->setProperty(flatProperty, true);
    dismiss->setIcon(icon(Icon::Cancel));
    dismiss->setAccessibleName(tr("Close the message: %1").arg(notice.text));
    dismiss->setToolTip(tr("Close the message"));
    dismiss->setFixedWidth(dismiss->sizeHint().height() + space::tiny);
    connect(dismiss, &QPushButton::clicked, line, [this, line] { close(line); });
    line->row->addWidget(dismiss);
    m_lines.append(line);
    m_column->addWidget(line);
    setVisible(true);
    line->show();
    if (passes(notice))
        QTimer::singleShot(stayFor, line, [this, line] { close(line); });
    line->setAccessibleName(notice.text);
    QAccessibleEvent told(line, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void NoticeBar::close(QWidget *line)
{
    if (!m_lines.removeOne(line))
        return;
    if (QWidget *focus = QApplication::focusWidget(); focus && line->isAncestorOf(focus)) {
        // Qt would give it to whatever comes next in the window.
        if (m_before && m_before->isVisible() && m_before->isEnabled())
            m_before->setFocus(Qt::OtherFocusReason);
        else
            Q_EMIT keyboardLeft();
    }
    line->hide();
    line->deleteLater();
    setVisible(!m_lines.isEmpty());
}

void NoticeBar::closeNewest()
{
    if (!m_lines.isEmpty())
        close(m_lines.last());
}

void NoticeBar::drop(const QString &topic)
{
    const QList<QWidget *> before = m_lines;
    for (QWidget *line : before) {
        if (line->property(topicProperty).toString() == topic)
            close(line);
    }
}

void NoticeBar::clear()
{
    while (!m_lines.isEmpty())
        close(m_lines.last());
}

} // namespace lyhord
