#include "core/services/batchservice.h"

#include "core/db/database.h"
#include "core/rules/batchstep.h"
#include "core/services/servicecontext.h"
#include "core/store/batchstore.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::BatchService)
};

StepOutcome outcomeOf(const QString &number, const Result<Case> &done)
{
    return { number, done ? std::nullopt : std::optional(done.error()) };
}

} // namespace

BatchService::BatchService(ServiceContext &context, CaseService &cases)
    : m_context(context)
    , m_cases(cases)
{
}

Result<BatchMark> BatchService::begin(const Command &command)
{
    const std::optional<BatchStep> step = batchStepOf(command);
    if (!step)
        return failed(ErrorCode::Refused, Tr::tr("This step is taken on one case at a time."));
    return BatchMark{ m_context.database().newToken(), *step };
}

StepPreview BatchService::preview(const QString &number, const Command &command)
{
    return m_cases.preview(number, command);
}

StepOutcome BatchService::take(
    const BatchMark &mark, const QString &number, const Command &command, std::optional<int> expectedVersion)
{
    return outcomeOf(number, m_cases.applyInBatch(number, command, mark, expectedVersion));
}

Result<std::optional<BatchId>> BatchService::recorded(const BatchMark &mark)
{
    return BatchStore(m_context.database()).withToken(mark.token);
}

Result<Batch> BatchService::one(BatchId id)
{
    const Result<Batch> batch = BatchStore(m_context.database()).one(id);
    if (batch && batch->by != m_context.person().login && !m_context.require(Action::Administer)) {
        return failed(ErrorCode::NotFound, Tr::tr("There is no step on many cases with the number %1.").arg(id.value));
    }
    return batch;
}

Result<QList<Batch>> BatchService::open(int limit)
{
    return BatchStore(m_context.database()).openOf(m_context.person().login, limit);
}

StepOutcome BatchService::takeBack(const BatchCase &done)
{
    if (done.undone) {
        return { done.number,
            Error{ ErrorCode::Refused, Tr::tr("The step has been taken back in this case already."), {}, {} } };
    }
    return outcomeOf(done.number, m_cases.undo(done.number, done.version));
}

QList<BatchCase> toTakeBack(const Batch &batch)
{
    QList<BatchCase> cases = batch.cases;
    std::reverse(cases.begin(), cases.end());
    return cases;
}

} // namespace lyhord
