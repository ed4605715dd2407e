#include "core/rules/earlierdays.h"

#include "core/rules/answerday.h"
#include "core/rules/currentassignments.h"
#include "core/rules/dayinsentence.h"

#include <QtCore/QLocale>
#include <QtCore/QMap>

#include <algorithm>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

const Department *departmentWithMailbox(const QString &key, const Profile &profile)
{
    const auto found = std::ranges::find(profile.departments, key, &Department::key);
    return found == profile.departments.end() || found->mailbox.isEmpty() ? nullptr : &*found;
}

Letter letterOf(QList<EarlierDay> days, const Profile &profile)
{
    std::ranges::stable_sort(days, {}, &EarlierDay::answerDue);
    const QLocale swedish(QLocale::Swedish, QLocale::Sweden);
    QStringList lines;
    for (const EarlierDay &one : std::as_const(days))
        lines.append(u"Ärende %1: senast %2"_s.arg(one.number, dayInSentence(one.answerDue, swedish)));
    const QString subject = days.size() == 1 ? u"Tidigare svarsdag för ärende %1"_s.arg(days.constFirst().number)
                                             : u"Tidigare svarsdag för %1 ärenden"_s.arg(days.size());
    return { subject,
        u"Hej!\n\nSvarsdagen har flyttats till en tidigare dag i det här som ni har fått att besvara:\n\n%1\n\n"
        u"Hälsningar\n%2"_s.arg(lines.join(u'\n'), profile.contactCentre) };
}

} // namespace

QList<EarlierDay> earlierDaysOf(const Case &before, const Case &after, const WorkingCalendar &former,
    const WorkingCalendar &now, const Profile &profile)
{
    QList<EarlierDay> days;
    for (const QString &department : awaitedDepartments(before)) {
        const std::optional<qsizetype> index = currentAssignment(before, department);
        if (!index || !departmentWithMailbox(department, profile))
            continue;
        const Assignment &assignment = before.assignments.at(*index);
        const QDate due = answerDayOf(assignment, after.deadlines, now);
        if (due < answerDayOf(assignment, before.deadlines, former))
            days.append({ department, before.number, due });
    }
    return days;
}

QList<Message> earlierDayLetters(
    const QList<EarlierDay> &days, const Profile &profile, const QDateTime &created, const QDateTime &notBefore)
{
    QMap<QString, QList<EarlierDay>> ofDepartment;
    for (const EarlierDay &one : days)
        ofDepartment[one.department].append(one);
    QList<Message> letters;
    for (auto it = ofDepartment.cbegin(); it != ofDepartment.cend(); ++it) {
        const Department *department = departmentWithMailbox(it.key(), profile);
        if (!department)
            continue;
        Message message;
        message.kind = LetterKind::Report; // about no one case
        message.department = it.key();
        message.toName = department->name.in(u"sv"_s);
        message.toAddress = department->mailbox;
        message.language = u"sv"_s;
        message.letter = letterOf(it.value(), profile);
        message.created = created;
        message.notBefore = notBefore;
        letters.append(message);
    }
    return letters;
}

} // namespace lyhord
