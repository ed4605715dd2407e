#include "core/services/lostcommitrecovery.h"

#include "core/db/database.h"
#include "core/services/commit.h"
#include "core/services/servicecontext.h"
#include "core/store/casestore.h"
#include "core/store/eventstore.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace lyhord {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::LostCommitRecovery)
};

template <class T>
bool isLost(const Result<T> &result)
{
    return !result && result.error().code == ErrorCode::Unreachable;
}

bool isSame(const Event &one, const Event &other)
{
    return one.id == other.id && one.by == other.by && one.kind == other.kind;
}

} // namespace

LostCommitRecovery::LostCommitRecovery(ServiceContext &context)
    : m_context(context)
{
}

Result<Case> LostCommitRecovery::run(Waiting &step)
{
    return retryOnSerializationFailure([&step] {
        std::optional<Event> trace;
        Result<Case> done = step.attempt(trace);
        if (trace)
            step.traces.append(*trace);
        return done;
    });
}

//! The case if the step was saved, none if not; an error if that cannot be told yet
Result<std::optional<Case>> LostCommitRecovery::lookUp(const Waiting &step)
{
    if (step.traces.isEmpty())
        return m_context.ping().map([] { return std::optional<Case>(); });
    const CaseId id = step.traces.constFirst().caseId;
    const auto events = EventStore(m_context.database()).ofCase(id);
    if (!events)
        return tl::unexpected(events.error());
    const bool saved = std::any_of(step.traces.cbegin(), step.traces.cend(), [&events](const Event &trace) {
        return std::any_of(events->cbegin(), events->cend(), [&](const Event &known) { return isSame(known, trace); });
    });
    if (!saved)
        return std::optional<Case>();
    return CaseStore(m_context.database()).byId(id).map([](const Case &now) { return std::optional(now); });
}

Result<Case> LostCommitRecovery::finish(Waiting &step)
{
    const auto before = lookUp(step);
    if (!before)
        return tl::unexpected(before.error());
    if (*before)
        return **before;
    Result<Case> again = run(step);
    if (again)
        return again;
    // The lost session may have come to its end meanwhile.
    const auto after = lookUp(step);
    return after && *after ? Result<Case>(**after) : again;
}

Result<Case> LostCommitRecovery::once(const QString &number, const Attempt &attempt)
{
    if (const auto settled = settleBefore(number); !settled)
        return tl::unexpected(settled.error());
    Waiting step{ number, attempt, {} };
    Result<Case> done = run(step);
    const bool nothingWasSent = step.traces.isEmpty() && m_context.database().kind() == DatabaseKind::Sqlite;
    if (!isLost(done) || nothingWasSent)
        return done;
    done = finish(step);
    if (!isLost(done) || lookUp(step)) // reachable, only busy: it was not saved, and whoever did it is told so
        return done;
    if (m_context.waitUntilBack()) {
        done = finish(step);
        if (!isLost(done))
            return done;
    }
    if (m_context.patience().count() > 0) {
        return failed(ErrorCode::Unreachable,
            Tr::tr("The connection to the database was lost while this was being saved, and it did not come back. "
                   "Whether it was saved is not known: look at the case before you do it again."),
            done.error().detail);
    }
    m_waiting.append(step);
    return failed(ErrorCode::Unreachable,
        Tr::tr("The connection to the database was lost while this was being saved. As soon as it is back the program "
               "looks up whether it was saved, and saves it if not. Do not do it again."),
        done.error().detail);
}

//! Two steps in one case keep their order
Result<> LostCommitRecovery::settleBefore(const QString &number)
{
    const auto known = std::find_if(
        m_waiting.begin(), m_waiting.end(), [&number](const Waiting &step) { return step.number == number; });
    if (known == m_waiting.end())
        return {};
    const Result<Case> done = finish(*known);
    if (isLost(done))
        return failed(ErrorCode::Unreachable,
            Tr::tr("An earlier step in case %1 waits for the database to be back. Nothing new was saved.").arg(number),
            done.error().detail);
    m_waiting.erase(known);
    if (!done)
        return {};
    return failed(ErrorCode::Conflict,
        Tr::tr("Your earlier step in case %1, which waited for the database, is saved now. Look at the case before you "
               "do more.")
            .arg(number));
}

QList<StepOutcome> LostCommitRecovery::settle()
{
    QList<StepOutcome> outcomes;
    while (!m_waiting.isEmpty()) {
        const Result<Case> done = finish(m_waiting.first());
        if (isLost(done))
            break;
        const Waiting step = m_waiting.takeFirst();
        outcomes.append({ step.number, done ? std::nullopt : std::optional(done.error()) });
    }
    return outcomes;
}

} // namespace lyhord
