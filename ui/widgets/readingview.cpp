#include "ui/widgets/readingview.h"

#include "ui/widgets/focusinsight.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/rowlayout.h"
#include "ui/widgets/theme.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollBar>

namespace lyhord {
namespace {
constexpr int nameWidth = 130;
constexpr int roomAbove = 2; // text that can be selected is cut at its ascent, with the dots of Ö
}

ReadingView::ReadingView(const QString &accessibleName, QWidget *parent)
    : QScrollArea(parent)
{
    setAccessibleName(accessibleName);
    setWidgetResizable(true);
    keepFocusInSight(this);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    clear();
}

void ReadingView::clear()
{
    auto *content = new QWidget(this);
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    m_column = new QVBoxLayout(content);
    m_column->setSpacing(space::unit);
    setWidget(content); // deletes the one before
    verticalScrollBar()->setValue(0);
}

QLabel *ReadingView::label(const QString &text)
{
    auto *made = new QLabel(text, widget());
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    // by mouse only: with the keyboard every text would be a Tab stop
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    made->setFocusPolicy(Qt::NoFocus);
    made->setContentsMargins(0, roomAbove, 0, 0);
    return made;
}

void ReadingView::addTitle(const QString &text)
{
    QLabel *title = label(text);
    asHeading(title, 1.35);
    m_column->addWidget(title);
}

void ReadingView::addHeading(const QString &text)
{
    QLabel *heading = label(text);
    QFont strong = heading->font();
    strong.setBold(true);
    heading->setFont(strong);
    heading->setContentsMargins(0, space::unit, 0, 0);
    m_column->addWidget(heading);
}

void ReadingView::addValue(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *line = new RowLayout;
    QLabel *what = label(name);
    QPalette quiet = what->palette();
    quiet.setColor(QPalette::WindowText, Theme::instance().muted());
    what->setPalette(quiet);
    what->setFixedWidth(qMax(nameWidth, what->fontMetrics().averageCharWidth() * 18));
    QLabel *shown = label(value);
    shown->setAccessibleName(name + QStringLiteral(": ") + value);
    line->addWidget(what, 0, Qt::AlignTop);
    line->addWidget(shown, 1, Qt::AlignTop);
    m_column->addLayout(line);
}

void ReadingView::addText(const QString &text)
{
    m_column->addWidget(label(text));
}

void ReadingView::addWidget(QWidget *widget)
{
    widget->setParent(this->widget());
    m_column->addWidget(widget);
}

void ReadingView::finish()
{
    m_column->addStretch(1);
}

void ReadingView::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Space:
        bar->triggerAction(event->modifiers().testFlag(Qt::ShiftModifier) ? QAbstractSlider::SliderPageStepSub
                                                                          : QAbstractSlider::SliderPageStepAdd);
        return;
    case Qt::Key_Home:
        return bar->setValue(bar->minimum());
    case Qt::Key_End:
        return bar->setValue(bar->maximum());
    default:
        QScrollArea::keyPressEvent(event);
    }
}

} // namespace lyhord
