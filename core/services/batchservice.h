#pragma once

#include "core/model/batch.h"
#include "core/model/result.h"
#include "core/rules/lifecycle.h"
#include "core/services/caseservice.h"

#include <optional>

namespace lyhord {

class ServiceContext;

//! One step on many cases (R95), a case at a time, so that whoever has the database thread can let others in between
//! and stop after any case. Each case is a step of its own, by the same rules as alone, with its own letter and event;
//! what was done is recorded with it and can be taken back as one.
class BatchService
{
public:
    BatchService(ServiceContext &context, CaseService &cases);

    //! Refused for steps that are taken on one case at a time
    [[nodiscard]] Result<BatchMark> begin(const Command &command);
    //! What the step would do with one case; stores nothing. A refusal stands in the preview.
    [[nodiscard]] StepPreview preview(const QString &number, const Command &command);
    //! expectedVersion: refused with Conflict unless the case still has it, as it had in the preview
    [[nodiscard]] StepOutcome take(const BatchMark &mark, const QString &number, const Command &command,
        std::optional<int> expectedVersion = std::nullopt);
    //! Empty: nothing was done, so there is nothing to take back
    [[nodiscard]] Result<std::optional<BatchId>> recorded(const BatchMark &mark);

    //! By who took it, and by administrators: NotFound in words for everybody else
    [[nodiscard]] Result<Batch> one(BatchId id);
    //! The person's own that have something left to take back, newest first
    [[nodiscard]] Result<QList<Batch>> open(int limit);
    //! One case of a batch, as one() has given it. In the order of toTakeBack().
    [[nodiscard]] StepOutcome takeBack(const BatchCase &done);

private:
    ServiceContext &m_context;
    CaseService &m_cases;
};

//! The last one done first: what two of them have changed together comes apart again
[[nodiscard]] QList<BatchCase> toTakeBack(const Batch &batch);

} // namespace lyhord
