#pragma once

#include "core/model/inbox.h"
#include "core/model/result.h"
#include "core/rules/lifecycle.h"

namespace lyhord {

class Office;

//! What has come in and is not yet a case
class InboxDesk
{
public:
    explicit InboxDesk(Office &office);

    //! Oldest first; without files
    //! What waits, oldest first, each with the day its answer would be due
    [[nodiscard]] Result<QList<InboxItem>> items();
    [[nodiscard]] Result<InboxItem> item(InboxItemId id);
    [[nodiscard]] Result<QByteArray> attachmentContent(InboxItemId id, AttachmentId attachment);
    //! The item as it stands in the inbox when the same has come before with other content (R101): with what differs
    //! and the case it belongs to. Empty when it has not.
    [[nodiscard]] Result<std::optional<InboxItem>> changedSince(const InboxItem &item);
    //! Empty when it was there already: the same external id with the same bytes
    [[nodiscard]] Result<std::optional<InboxItemId>> add(const InboxItem &item);
    //! The item's text becomes a follow-up on an open case, its files are attached to it
    [[nodiscard]] Result<> attachToCase(InboxItemId id, const QString &caseNumber);
    //! Registers and refers in one step: counted as a referral, not among cases (R19)
    [[nodiscard]] Result<Case> refer(InboxItemId id, const Referral &referral);
    [[nodiscard]] Result<> discard(InboxItemId id, const QString &reason);

private:
    Office &m_office;
};

} // namespace lyhord
