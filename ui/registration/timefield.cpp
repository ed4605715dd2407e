#include "ui/registration/timefield.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSignalBlocker>

namespace lyhord {
using namespace Qt::Literals::StringLiterals;

TimeField::TimeField(QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(tr("HH:MM"));
}

std::optional<QTime> TimeField::time() const
{
    static const QRegularExpression written(u"^(\\d{1,2})(?:[:. ]?(\\d{2}))?$"_s);
    const auto match = written.match(text().trimmed());
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
    return match.hasMatch() && time.isValid() ? std::optional(time) : std::nullopt;
}

bool TimeField::isSound() const
{
    return text().trimmed().isEmpty() || time();
}

void TimeField::setTime(std::optional<QTime> time)
{
    const QSignalBlocker quiet(this);
    setText(time ? time->toString(u"HH:mm"_s) : QString());
}

void TimeField::focusOutEvent(QFocusEvent *event)
{
    if (const auto sound = time())
        setTime(sound);
    QLineEdit::focusOutEvent(event);
}

} // namespace lyhord
