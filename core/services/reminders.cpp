#include "core/services/reminders.h"

#include "core/db/database.h"
#include "core/log/categories.h"
#include "core/log/loggable.h"
#include "core/services/caseservice.h"
#include "core/services/servicecontext.h"
#include "core/store/casestore.h"

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

//! What happens by itself is done by nobody in particular, and the timeline says so
Person worker(QDate today)
{
    return { .login = u"worker"_s,
        .name = u"worker"_s,
        .email = {},
        .mayReadSecret = false,
        .grants = { { .role = Role::Worker, .department = {}, .agreement = {}, .validFrom = today, .validTo = {} } },
        .retired = {} };
}

void note(RemindersDone &done, const QString &number, LadderStep step)
{
    switch (step) {
    case LadderStep::None:
        return;
    case LadderStep::FirstReminder:
        done.firstReminders.append(number);
        return;
    case LadderStep::SecondReminder:
        done.secondReminders.append(number);
        return;
    case LadderStep::WriteOffProposed:
        done.writeOffProposals.append(number);
        return;
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

Result<RemindersDone> Reminders::runDue(const Progress &progress)
{
    if (const auto permitted = mayRun(); !permitted)
        return tl::unexpected(permitted.error());
    const Result<QStringList> due = CaseStore(m_context.database()).ladderDue(m_context.today());
    if (!due)
        return tl::unexpected(due.error());
    RemindersDone done;
    const Person acting = worker(m_context.today());
    qint64 looked = 0;
    for (const QString &number : *due) {
        if (progress && !progress(looked++, due->size()))
            break;
        const Result<Case> reminded = m_cases.applyBy(acting, number, Remind{});
        if (reminded) {
            note(done, number, reminded->ladder);
            continue;
        }
        qCWarning(workerLog, "a case was not reminded of: %s", loggable(reminded.error()).constData());
        done.failed.append(u"%1: %2"_s.arg(number, reminded.error().message));
    }
    return done;
}

} // namespace lyhord
