#include "core/services/reminders.h"

#include "core/db/database.h"
#include "core/log/categories.h"
#include "core/log/loggable.h"
#include "core/services/caseservice.h"
#include "core/services/servicecontext.h"
#include "core/services/workersperson.h"
#include "core/store/casestore.h"

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

void noteOnce(QStringList &numbers, const QString &number)
{
    if (!numbers.contains(number))
        numbers.append(number);
}

//! What each department has come to with this step; a case whose departments have their days still is none that was
//! reminded of
void note(RemindersDone &done, const Case &before, const Case &after)
{
    for (qsizetype index = 0; index < before.assignments.size(); ++index) {
        const LadderStep step = after.assignments.at(index).ladder;
        if (step == before.assignments.at(index).ladder)
            continue;
        if (step == LadderStep::WriteOffProposed) {
            noteOnce(done.writeOffProposals, after.number);
            continue;
        }
        noteOnce(step == LadderStep::FirstReminder ? done.firstReminders : done.secondReminders, after.number);
        ++done.letters;
    }
}

} // namespace

Reminders::Reminders(ServiceContext &context, CaseService &cases)
    : m_context(context)
    , m_cases(cases)
{
}

Result<> Reminders::mayRun() const
{
    return m_context.require(Action::Work) ? Result<>() : m_context.require(Action::Send);
}

Result<QStringList> Reminders::due()
{
    if (const auto permitted = mayRun(); !permitted)
        return tl::unexpected(permitted.error());
    return CaseStore(m_context.database()).ladderDue(m_context.today());
}

Result<> Reminders::remind(const QString &number, RemindersDone &done)
{
    const auto reminded = takeNextStep(number, done);
    if (reminded || reminded.error().code == ErrorCode::Unreachable)
        return reminded;
    qCWarning(workerLog, "a case was not reminded of: %s", loggable(reminded.error()).constData());
    done.failed.append(u"%1: %2"_s.arg(number, reminded.error().message));
    return {};
}

Result<RemindersDone> Reminders::runDue()
{
    const Result<QStringList> numbers = due();
    if (!numbers)
        return tl::unexpected(numbers.error());
    RemindersDone done;
    for (const QString &number : *numbers) {
        if (const auto reminded = remind(number, done); !reminded)
            return tl::unexpected(reminded.error());
    }
    return done;
}

//! Counts what was written: to a case that is due for one of its departments nothing may have to be done yet
Result<> Reminders::takeNextStep(const QString &number, RemindersDone &done)
{
    const Result<Case> before = CaseStore(m_context.database()).byNumber(number);
    if (!before)
        return tl::unexpected(before.error());
    return m_cases.applyBy(workersPerson(m_context.today()), number, Remind{}).map([&](const Case &after) {
        const bool isNextStep = after.version == before->version + 1; // else somebody else has changed it meanwhile
        if (isNextStep && after.assignments.size() == before->assignments.size())
            note(done, *before, after);
    });
}

} // namespace lyhord
