#include "core/services/batchdesk.h"

#include "core/rules/batchstep.h"
#include "core/services/office.h"
#include "core/store/database.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::BatchDesk)
};

StepOutcome outcomeOf(const QString &number, const Result<Case> &done)
{
    return { number, done ? std::nullopt : std::optional(done.error()) };
}

} // namespace

BatchDesk::BatchDesk(Office &office)
    : m_office(office)
{
}

Result<BatchMark> BatchDesk::begin(const Command &command)
{
    const std::optional<BatchStep> step = batchStepOf(command);
    if (!step)
        return failed(ErrorCode::Refused, Tr::tr("This step is taken on one case at a time."));
    return BatchMark{ m_office.database().newToken(), *step };
}

StepPreview BatchDesk::preview(const QString &number, const Command &command)
{
    return m_office.cases().preview(number, command);
}

StepOutcome BatchDesk::take(
    const BatchMark &mark, const QString &number, const Command &command, std::optional<int> expectedVersion)
{
    return outcomeOf(number, m_office.cases().applyInBatch(number, command, mark, expectedVersion));
}

Result<std::optional<BatchId>> BatchDesk::recorded(const BatchMark &mark)
{
    return BatchStore(m_office.database()).withToken(mark.token);
}

Result<Batch> BatchDesk::one(BatchId id)
{
    const Result<Batch> batch = BatchStore(m_office.database()).one(id);
    if (batch && batch->by != m_office.person().login && !m_office.require(Action::Administer)) {
        return failed(ErrorCode::NotFound, Tr::tr("There is no step on many cases with the number %1.").arg(id.value));
    }
    return batch;
}

Result<QList<Batch>> BatchDesk::open(int limit)
{
    return BatchStore(m_office.database()).openOf(m_office.person().login, limit);
}

StepOutcome BatchDesk::takeBack(const BatchCase &done)
{
    if (done.undone) {
        return { done.number,
            Error{ ErrorCode::Refused, Tr::tr("The step has been taken back in this case already."), {}, {} } };
    }
    return outcomeOf(done.number, m_office.cases().undo(done.number, done.version));
}

QList<BatchCase> toTakeBack(const Batch &batch)
{
    QList<BatchCase> cases = batch.cases;
    std::reverse(cases.begin(), cases.end());
    return cases;
}

} // namespace lyhord
