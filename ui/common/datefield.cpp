#include "ui/common/datefield.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSignalBlocker>
#include <QtGui/QKeyEvent>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;

DateField::DateField(QDate today, QWidget *parent)
    : QLineEdit(parent)
    , m_today(today)
{
    setPlaceholderText(tr("YYYY-MM-DD"));
    connect(this, &QLineEdit::textEdited, this, &DateField::dateChanged);
}

std::optional<QDate> DateField::parsed() const
{
    static const QRegularExpression whole(u"^(\\d{4})[-./ ]?(\\d{1,2})[-./ ]?(\\d{1,2})$"_s);
    static const QRegularExpression dayAndMonth(u"^(\\d{1,2})[-./ ](\\d{1,2})\\.?$"_s);
    static const QRegularExpression dayOnly(u"^(\\d{1,2})\\.?$"_s);
    const QString written = text().trimmed();
    QDate day;
    if (const auto m = whole.match(written); m.hasMatch())
        day = QDate(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt());
    else if (const auto m2 = dayAndMonth.match(written); m2.hasMatch())
        day = QDate(m_today.year(), m2.captured(2).toInt(), m2.captured(1).toInt());
    else if (const auto m3 = dayOnly.match(written); m3.hasMatch())
        day = QDate(m_today.year(), m_today.month(), m3.captured(1).toInt());
    return day.isValid() ? std::optional(day) : std::nullopt;
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

void DateField::keyPressEvent(QKeyEvent *event)
{
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
