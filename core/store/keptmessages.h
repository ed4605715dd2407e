#pragma once

#include "core/model/ids.h"
#include "core/model/result.h"

#include <QtCore/QDateTime>

#include <optional>

namespace lyhord {

class Database;

//! Messages that were added to a case and can be taken out of it again, whole. A case has only a message's text and
//! files; the rest of it is kept here for a while.
class KeptMessages
{
public:
    explicit KeptMessages(Database &db);

    //! In the caller's transaction, after the case's latest step added it with this event and before the item is
    //! finished
    [[nodiscard]] Result<> keep(InboxItemId item, CaseId caseId, EventId added);
    //! The message that the case's latest step added, if it was such a step and the message is still kept
    [[nodiscard]] Result<std::optional<InboxItemId>> addedByLatestStep(CaseId id);
    //! The case it was added to; invalid when it is not kept any more
    [[nodiscard]] Result<CaseId> caseOf(InboxItemId item);
    //! Whether a letter about it has left: that cannot be taken back
    [[nodiscard]] Result<bool> haveLettersLeft(InboxItemId item);
    //! In the caller's transaction, after the case was changed with an event that says so: nothing the message said
    //! stays in the case, its letters that have not left are cancelled and emptied, and the item waits in the inbox as
    //! it did
    [[nodiscard]] Result<> takeOut(InboxItemId item);
    //! Those added before can no longer be taken out; how many there were
    [[nodiscard]] Result<qint64> eraseAddedBefore(const QDateTime &moment);

private:
    Database &m_db;
};

} // namespace lyhord
