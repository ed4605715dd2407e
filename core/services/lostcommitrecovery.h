#pragma once

#include "core/model/case.h"
#include "core/model/event.h"
#include "core/model/result.h"
#include "core/model/stepoutcome.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <functional>
#include <optional>

namespace lyhord {

class ServiceContext;

//! When the connection breaks while a step is being saved, nobody knows whether it was. It is looked up by the event it
//! would have left, and repeated only if that is not there: never twice, never lost. A repetition builds on the same
//! version of the case, so that the database refuses it should the first one come through after all.
class LostCommitRecovery
{
public:
    //! Saves the step in a transaction of its own; before it commits it sets the trace to an event of the step
    using Attempt = std::function<Result<Case>(std::optional<Event> &trace)>;
    explicit LostCommitRecovery(ServiceContext &context);

    //! Unreachable: it waits, and settle() ends it. Nobody does it by hand meanwhile.
    [[nodiscard]] Result<Case> once(const QString &number, const Attempt &attempt);
    //! What became of those that wait, oldest first; those that still cannot be looked up go on waiting
    [[nodiscard]] QList<StepOutcome> settle();
    [[nodiscard]] bool isWaiting() const { return !m_waiting.isEmpty(); }

private:
    struct Waiting
    {
        QString number;
        Attempt attempt;
        QList<Event> traces;
    };
    [[nodiscard]] static Result<Case> run(Waiting &step);
    [[nodiscard]] Result<std::optional<Case>> lookUp(const Waiting &step);
    [[nodiscard]] Result<Case> finish(Waiting &step);
    [[nodiscard]] Result<> settleBefore(const QString &number);

    ServiceContext &m_context;
    QList<Waiting> m_waiting;
};

} // namespace lyhord
