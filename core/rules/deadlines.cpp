#include "core/rules/deadlines.h"

#include "core/model/clock.h"

#include <QtCore/QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace lyhord {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::Deadlines)
};

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

//! Where the 30 days of the second reminder begin (O4)
QDate secondReminderStart(QDate received, QDate firstReminder, const RuleValues &values)
{
    return values.secondReminderFromFirst ? firstReminder : received;
}

QString receivedLine(QDate received)
{
    return Tr::tr("%1 received, day 0").arg(iso(received));
}

QString notCountedLine(QDate day, const WorkingCalendar &calendar)
{
    return Tr::tr("%1 %2, not counted").arg(iso(day), calendar.whyFree(day));
}

//! The day or the next working day, with a line for each free day that is passed
QDate pastFreeDays(QDate day, const WorkingCalendar &calendar, QStringList &lines)
{
    for (; !calendar.isWorkingDay(day); day = day.addDays(1))
        lines.append(notCountedLine(day, calendar));
    return day;
}

ExplainedDate explainAnswerDue(QDate received, const WorkingCalendar &calendar, const RuleValues &values)
{
    ExplainedDate due{ received, { receivedLine(received) } };
    for (int count = 1; count <= values.answerWorkingDays; ++count) {
        due.date = pastFreeDays(due.date.addDays(1), calendar, due.because);
        due.because.append(Tr::tr("%1 day %2").arg(iso(due.date), QString::number(count)));
    }
    return due;
}

ExplainedDate explainFirstReminder(QDate answerDue, const WorkingCalendar &calendar)
{
    ExplainedDate reminder{ answerDue, { Tr::tr("%1 last day for an answer").arg(iso(answerDue)) } };
    reminder.date = pastFreeDays(answerDue.addDays(1), calendar, reminder.because);
    reminder.because.append(Tr::tr("%1 the first reminder goes out").arg(iso(reminder.date)));
    return reminder;
}

ExplainedDate explainSecondReminder(
    QDate received, QDate firstReminder, const WorkingCalendar &calendar, const RuleValues &values)
{
    const QDate start = secondReminderStart(received, firstReminder, values);
    const QDate later = start.addDays(values.secondReminderDays);
    ExplainedDate reminder{ later,
        { values.secondReminderFromFirst ? Tr::tr("%1 the first reminder goes out").arg(iso(start))
                                         : receivedLine(start),
            Tr::tr("%1 is %n calendar days later", nullptr, values.secondReminderDays).arg(iso(later)) } };
    reminder.date = pastFreeDays(later, calendar, reminder.because);
    reminder.because.append(Tr::tr("%1 the second reminder goes out").arg(iso(reminder.date)));
    return reminder;
}

ExplainedDate explainWriteOff(QDate received, const WorkingCalendar &calendar, const RuleValues &values)
{
    const QDate later = addMonthsByDayNumber(received, values.writeOffMonths);
    ExplainedDate writeOff{ later, { receivedLine(received) } };
    writeOff.because.append(later.day() == received.day()
            ? Tr::tr("%1 is %n months later", nullptr, values.writeOffMonths).arg(iso(later))
            : Tr::tr("%1 is %n months later, the last day of a shorter month", nullptr, values.writeOffMonths)
                  .arg(iso(later)));
    const QDate end = pastFreeDays(later, calendar, writeOff.because);
    writeOff.because.append(Tr::tr("%1 last day of the time for an answer to come").arg(iso(end)));
    writeOff.date = end.addDays(1);
    writeOff.because.append(Tr::tr("%1 first day the case may be written off").arg(iso(writeOff.date)));
    return writeOff;
}

bool cameByPost(Channel channel)
{
    switch (channel) {
    case Channel::Letter:
    case Channel::PaperForm:
        return true;
    case Channel::Web:
    case Channel::Phone:
    case Channel::Email:
    case Channel::Visit:
    case Channel::SocialMedia:
    case Channel::Department:
        return false;
    }
    return false;
}

} // namespace

QDate dayOfReceipt(
    const QDateTime &received, Channel channel, const WorkingCalendar &calendar, const RuleValues &values)
{
    const QDate day = localDay(received);
    // L14: the law allows the day before for what lay in the box in the morning
    return cameByPost(channel) && values.postCountsAsDayBefore ? calendar.workingDayOnOrBefore(day.addDays(-1)) : day;
}

CaseDeadlines deadlinesFor(QDate receivedDay, const WorkingCalendar &calendar, const RuleValues &values)
{
    CaseDeadlines deadlines;
    deadlines.answerDue = calendar.addWorkingDays(receivedDay, values.answerWorkingDays); // O3
    deadlines.firstReminder = calendar.nextWorkingDay(deadlines.answerDue);
    deadlines.secondReminder = calendar.workingDayOnOrAfter(
        secondReminderStart(receivedDay, deadlines.firstReminder, values).addDays(values.secondReminderDays));
    deadlines.writeOff = calendar.workingDayOnOrAfter(addMonthsByDayNumber(receivedDay, values.writeOffMonths))
                             .addDays(1);
    deadlines.rulesVersion = values.version;
    deadlines.calendarVersion = calendar.version();
    return deadlines;
}

DeadlineRules rulesOf(const CaseDeadlines &deadlines, const Profile &profile)
{
    return { WorkingCalendar(profile.closingDays, deadlines.calendarVersion),
        ruleValuesOfVersion(profile.settings, deadlines.rulesVersion) };
}

ExplainedDeadlines explainDeadlines(QDate receivedDay, const WorkingCalendar &calendar, const RuleValues &values)
{
    ExplainedDeadlines explained;
    explained.answerDue = explainAnswerDue(receivedDay, calendar, values);
    explained.firstReminder = explainFirstReminder(explained.answerDue.date, calendar);
    explained.secondReminder = explainSecondReminder(receivedDay, explained.firstReminder.date, calendar, values);
    explained.writeOff = explainWriteOff(receivedDay, calendar, values);
    return explained;
}

QDate addMonthsByDayNumber(QDate day, int months)
{
    return day.addMonths(months); // takes the last day of a month that is too short, as the statute does (C9)
}

QString dueInWords(QDate due, QDate today, const WorkingCalendar &calendar)
{
    if (due == today)
        return Tr::tr("due today");
    const int days = calendar.workingDaysBetween(today, due);
    if (days == 1)
        return Tr::tr("1 working day left");
    if (days > 1)
        return Tr::tr("%n working days left", nullptr, days);
    if (days == -1)
        return Tr::tr("1 working day late");
    if (days < -1)
        return Tr::tr("%n working days late", nullptr, -days);
    // Nothing but free days lies between.
    return due < today ? Tr::tr("late since the last working day") : Tr::tr("due before the next working day");
}

} // namespace lyhord
