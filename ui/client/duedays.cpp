#include "ui/client/duedays.h"

#include "core/model/clock.h"
#include "core/rules/answerday.h"
#include "core/rules/deadlines.h"
#include "ui/client/workplace.h"
#include "ui/widgets/duewords.h"
#include "ui/widgets/words.h"

#include <QtCore/QCoreApplication>

namespace lyhord {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::DueDays)
};

} // namespace

QString whyCaseIsDue(const Workplace &workplace, const Case &subject)
{
    const RuleBook &rules = workplace.rules();
    const QDate due = subject.deadlines.answerDue;
    const DeadlineRules countedBy = rulesOf(subject.deadlines, rules.profile);
    QStringList lines{ dueExplained(subject.received, subject.channel, due, countedBy.calendar, countedBy.values) };
    if (subject.interimDue)
        lines.append(promiseExplained(*subject.interimDue, workplace.today()));
    for (const Assignment &asked : subject.assignments) {
        const QDate own = answerDayOf(asked, subject.deadlines, rules.calendar);
        if (!asked.isAwaited() || !own.isValid() || own == due)
            continue;
        //: a department, the day it was asked, the day it answers by
        lines.append(
            Tr::tr("%1 was asked on %2, when that day had passed, and answers by %3: the working day before "
                   "its first reminder.")
                .arg(workplace.departmentName(asked.department), dayInWords(localDay(asked.sent)), dayInWords(own)));
    }
    return lines.join(u'\n');
}

} // namespace lyhord
