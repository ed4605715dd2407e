#include "core/model/clock.h"
#include "core/rules/commandcontext.h"
#include "core/rules/deadlines.h"
#include "core/rules/lifecycle.h"
#include "core/rules/permissions.h"

#include <QtCore/QCoreApplication>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::Undo)
};

//! Who took the step knew the case as it was; anybody else must be an administrator who may see it as it is
bool mayUndo(const Case &current, const LastStep &last, const Person &by, QDate today)
{
    if (last.by == by.login)
        return may(by, Action::ReadCase, last.before, today);
    const bool showsASecret = current.isSecret() && !last.before.isSecret();
    return may(by, Action::Administer, today) && may(by, Action::Undo, current, today)
        && (!showsASecret || may(by, Action::ReadSecret, current, today));
}

//! Its days were reckoned anew because the calendar changed, and nothing else
bool wereLimitsMoved(const Case &current, const LastStep &last)
{
    Case before = last.before;
    setLimits(before, current.deadlines);
    before.version = current.version;
    return last.kind == EventKind::Corrected && before == current && last.before.deadlines != current.deadlines;
}

//! Days that come back with a step are those of the calendar that holds now, where they are counted from the receipt;
//! of a case that was opened again they stay as they were
void followCalendar(Case &after, const Case &current, const RuleBook &book)
{
    const bool comeBack = !isOpen(current.status) || after.deadlines != current.deadlines;
    if (!isOpen(after.status) || !comeBack || after.againDue.isValid()
        || after.deadlines.calendarVersion == book.calendar.version())
        return;
    const DeadlineRules rules = rulesOf(after.deadlines, book.profile);
    const auto countedBy = [&](const WorkingCalendar &calendar) {
        return deadlinesFor(
            dayOfReceipt(after.received, after.channel, calendar, rules.values), calendar, rules.values);
    };
    if (countedBy(rules.calendar).answerDue == after.deadlines.answerDue)
        setLimits(after, countedBy(book.calendar));
}

QString cannotBeUndoneBecause(const Case &current, const LastStep &last)
{
    if (last.kind == EventKind::Registered)
        return Tr::tr("A registration is not taken back: the number has been given. Correct the case, or close it.");
    if (last.kind == EventKind::Disposed || current.status == CaseStatus::Disposed)
        return Tr::tr("What was deleted by decision does not come back.");
    if (last.kind == EventKind::Attached)
        return Tr::tr("What has been attached to a case belongs to it and stays.");
    if (wereLimitsMoved(current, last))
        return Tr::tr("The days were reckoned anew since the calendar changed. Change the calendar, and they follow.");
    if (last.version != current.version)
        return Tr::tr("Something has been done with the case since, so this step cannot be taken back any more.");
    if (last.lettersHaveGone)
        return Tr::tr("What this step sent has left the house, so it cannot be taken back any more.");
    return {};
}

} // namespace

Result<Decision> undone(
    const Case &now_, const LastStep &last, const Person &by, const QDateTime &now, const RuleBook &book)
{
    if (!mayUndo(now_, last, by, localDay(now))) {
        return failed(ErrorCode::NotPermitted,
            Tr::tr("A step is taken back by who took it, or by an administrator who may read the case."));
    }
    if (const QString reason = cannotBeUndoneBecause(now_, last); !reason.isEmpty())
        return failed(ErrorCode::Refused, reason);
    Decision change{ last.before, { { EventKind::Undone, { { u"kind"_s, QString(toName(last.kind)) } } } }, {} };
    change.after.id = now_.id;
    change.after.version = now_.version;
    followCalendar(change.after, now_, book);
    return change;
}

} // namespace lyhord
