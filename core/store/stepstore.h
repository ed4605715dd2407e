#pragma once

#include "core/model/case.h"
#include "core/model/event.h"
#include "core/model/message.h"
#include "core/model/result.h"

#include <optional>

namespace lyhord {

class Database;

//! A step that may be taken back
struct Step
{
    CaseId caseId;
    int version = 0; //!< of the case after the step
    QString by; //!< login
    QDateTime at;
    EventKind kind = EventKind::Assigned;
    MessageId messagesBefore; //!< OutboxStore::last() before the step: what it sent came after
    QList<MessageId> cancelled; //!< letters that waited, and by the step are not to leave any more
    friend bool operator==(const Step &, const Step &) = default;
};

//! What each case was before its last steps: only the fields a step changed are kept
class StepStore
{
public:
    explicit StepStore(Database &db);

    //! In the caller's transaction, after the case and its events; before and after as saved, step.version ==
    //! after.version. A server keeps what it saw itself, and of this no more than which event it was.
    [[nodiscard]] Result<> push(const Step &step, const Case &before, const Case &after);
    [[nodiscard]] Result<std::optional<Step>> latest(CaseId id);
    //! The case as it was before its latest step, given as it is now
    [[nodiscard]] Result<Case> before(const Case &now);
    //! After the latest step was taken back: the one before it becomes the latest, standing at this version
    [[nodiscard]] Result<> pop(CaseId id, int versionNow);
    //! The case was changed by no step of a person's (its days were reckoned anew): the latest step, if it left the
    //! case in the version `from`, now leaves it in `to`
    [[nodiscard]] Result<> follow(CaseId id, int from, int to);
    //! At disposal
    [[nodiscard]] Result<> forget(CaseId id);

private:
    Database &m_db;
};

} // namespace lyhord
