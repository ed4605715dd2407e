#include "ui/widgets/datefield.h"

#include "ui/widgets/symbols.h"
#include "ui/widgets/theme.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QTextCharFormat>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCalendarWidget>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int symbolPlace = 26; // drawn, so that the field stays one control with one Tab stop
constexpr int symbolSize = 16;

//! Closes with Esc as with a click beside it, and gives the keyboard back
class CalendarPopup : public QFrame
{
public:
    explicit CalendarPopup(DateField &field)
        : QFrame(&field, Qt::Popup)
        , m_field(field)
        , m_calendar(new QCalendarWidget(this))
    {
        setObjectName(u"calendarPopup"_s);
        setAttribute(Qt::WA_DeleteOnClose);
        setFrameShape(QFrame::StyledPanel);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(m_calendar);
        m_calendar->setGridVisible(false);
    }
    [[nodiscard]] QCalendarWidget *calendar() const { return m_calendar; }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Escape)
            close();
        else
            QFrame::keyPressEvent(event);
    }
    void closeEvent(QCloseEvent *event) override
    {
        QFrame::closeEvent(event);
        m_field.activateWindow();
        m_field.setFocus(Qt::PopupFocusReason);
    }

private:
    DateField &m_field;
    QCalendarWidget *m_calendar;
};

} // namespace

DateField::DateField(QDate today, QWidget *parent)
    : QLineEdit(parent)
    , m_today(today)
{
    setPlaceholderText(tr("YYYY-MM-DD"));
    connect(this, &QLineEdit::textEdited, this, &DateField::dateChanged);
    setToolTip(tr("Alt+Down opens a calendar"));
    setTextMargins(0, 0, symbolPlace, 0);
    setMouseTracking(true);
}

QString DateField::howToWrite()
{
    return tr("This is no day. Write it as in 2026-11-20.");
}

std::optional<QDate> DateField::parsed() const
{
    return writtenDay(text(), m_today, m_yearMeant);
}

std::optional<QDate> DateField::date() const
{
    return parsed();
}

bool DateField::isSound() const
{
    return text().trimmed().isEmpty() || parsed();
}

void DateField::setDate(std::optional<QDate> date)
{
    const QSignalBlocker quiet(this);
    setText(date ? date->toString(Qt::ISODate) : QString());
}

void DateField::step(int days, int months)
{
    setDate(parsed().value_or(m_today).addMonths(months).addDays(days));
    Q_EMIT dateChanged();
}

QRect DateField::calendarPlace() const
{
    return { width() - symbolPlace - 2, 0, symbolPlace, height() };
}

void DateField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    QRect place(0, 0, symbolSize, symbolSize);
    place.moveCenter(calendarPlace().center());
    paintSymbol(painter, place, Icon::Calendar,
        isEnabled() ? Theme::instance().text(Tone::Neutral) : Theme::instance().muted());
}

void DateField::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && calendarPlace().contains(event->position().toPoint()))
        return openCalendar();
    QLineEdit::mousePressEvent(event);
}

void DateField::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(calendarPlace().contains(event->position().toPoint()) ? Qt::ArrowCursor : Qt::IBeamCursor);
    QLineEdit::mouseMoveEvent(event);
}

void DateField::openCalendar()
{
    auto *popup = new CalendarPopup(*this);
    QCalendarWidget *calendar = popup->calendar();
    calendar->setSelectedDate(parsed().value_or(m_today));
    markFreeDays(*calendar);
    connect(calendar, &QCalendarWidget::currentPageChanged, popup, [this, calendar] { markFreeDays(*calendar); });
    const auto choose = [this, popup](QDate day) {
        setDate(day);
        popup->close();
        Q_EMIT dateChanged();
    };
    connect(calendar, &QCalendarWidget::activated, popup, choose);
    connect(calendar, &QCalendarWidget::clicked, popup, choose);
    popup->move(mapToGlobal(QPoint(0, height())));
    popup->show();
    calendar->setFocus(Qt::PopupFocusReason);
}

void DateField::markFreeDays(QCalendarWidget &calendar) const
{
    if (!m_whyFree)
        return;
    constexpr int shownAround = 14; // days of the months before and after
    const QDate first = QDate(calendar.yearShown(), calendar.monthShown(), 1).addDays(-shownAround);
    for (QDate day = first; day <= first.addMonths(1).addDays(2 * shownAround); day = day.addDays(1)) {
        QTextCharFormat format;
        if (const QString why = m_whyFree(day); !why.isEmpty()) {
            format.setForeground(Theme::instance().text(Tone::Late));
            format.setFontItalic(true); // not by colour alone
            format.setToolTip(why);
        }
        calendar.setDateTextFormat(day, format);
    }
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier))
        return openCalendar();
    switch (event->key()) {
    case Qt::Key_Up:
        return step(1, 0);
    case Qt::Key_Down:
        return step(-1, 0);
    case Qt::Key_PageUp:
        return step(0, 1);
    case Qt::Key_PageDown:
        return step(0, -1);
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void DateField::focusOutEvent(QFocusEvent *event)
{
    if (const auto day = parsed())
        setDate(day);
    QLineEdit::focusOutEvent(event);
}

} // namespace lyhord
