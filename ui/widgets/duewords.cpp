#include "ui/widgets/duewords.h"

#include "core/rules/answerday.h"
#include "core/rules/deadlines.h"
#include "ui/widgets/words.h"

#include <QtCore/QCoreApplication>

namespace lyhord {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::DueWords)
};

constexpr int soonWorkingDays = 2;

} // namespace

Tone toneOfDue(QDate due, QDate today, const WorkingCalendar &calendar)
{
    if (!due.isValid() || !today.isValid())
        return Tone::Neutral;
    if (due < today)
        return Tone::Late;
    return calendar.workingDaysBetween(today, due) <= soonWorkingDays ? Tone::Soon : Tone::Neutral;
}

Tone toneOfDue(QDate due, const std::optional<QDate> &promised, QDate today, const WorkingCalendar &calendar)
{
    return hasPromisePassed(promised, today) ? Tone::Late : toneOfDue(due, today, calendar);
}

Icon iconOfDue(Tone tone)
{
    switch (tone) {
    case Tone::Late:
        return Icon::Overdue;
    case Tone::Soon:
        return Icon::DueSoon;
    case Tone::Neutral:
    case Tone::Accent:
    case Tone::Good:
    case Tone::Secret:
        break;
    }
    return Icon::InTime;
}

QString dueInWords(QDate due, const std::optional<QDate> &promised, QDate today, const WorkingCalendar &calendar)
{
    //: in the column for due days, no longer than "10 working days left": an interim answer promised a day
    return hasPromisePassed(promised, today) ? Tr::tr("promised day passed") : dueInWords(due, today, calendar);
}

QString promiseExplained(QDate promised, QDate today)
{
    const QString day = dayInWords(promised);
    return hasPromisePassed(promised, today)
        ? Tr::tr("The person was promised an answer by %1, and that day has passed.").arg(day)
        : Tr::tr("The person was promised an answer by %1.").arg(day);
}

QString dueExplained(
    const QDateTime &received, Channel channel, QDate due, const WorkingCalendar &calendar, const RuleValues &values)
{
    const ExplainedDate today = explainDeadlines(dayOfReceipt(received, channel, calendar, values), calendar, values)
                                    .answerDue;
    if (today.date != due)
        return Tr::tr("%1, reckoned by the rules that held when the case was registered").arg(dayInWords(due));
    return today.because.join(u'\n');
}

} // namespace lyhord
