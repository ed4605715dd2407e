#pragma once

#include "core/model/inbox.h"
#include "core/model/result.h"
#include "core/rules/lifecycle.h"

namespace lyhord {

class CaseService;
class ChangeTransaction;
class ChangeWriter;
class ServiceContext;
struct RegistrationDraft;

//! What something that comes in is to the inbox
enum class Arrival {
    New,
    Changed, //!< it has come before, with other content (R101)
    Already, //!< it has come before, the same
};

//! What has come in and is not yet a case
class InboxService
{
public:
    InboxService(ServiceContext &context, ChangeWriter &writer, CaseService &cases);

    //! What waits, oldest first, each with the day its answer would be due
    [[nodiscard]] Result<QList<InboxItem>> items();
    //! What was discarded and is not erased yet, the latest first
    [[nodiscard]] Result<QList<InboxItem>> discarded();
    //! One that waits or was discarded
    [[nodiscard]] Result<InboxItem> item(InboxItemId id);
    [[nodiscard]] Result<QByteArray> attachmentContent(InboxItemId id, AttachmentId attachment);
    //! The item as it stands in the inbox when the same has come before with other content (R101): with what differs
    //! and the case it belongs to. Empty when it has not.
    [[nodiscard]] Result<std::optional<InboxItem>> changedSince(const InboxItem &item);
    struct Come //!< what an import has brought
    {
        Arrival arrival = Arrival::New;
        InboxItem item; //!< as it would be added: one that came before otherwise says what differs
    };
    //! What add() would make of it; writes nothing
    [[nodiscard]] Result<Come> foreseen(const InboxItem &item);
    //! As it was foreseen a moment ago
    [[nodiscard]] Result<std::optional<InboxItemId>> add(const Come &come);
    //! Empty when it was there already: the same external id with the same bytes
    [[nodiscard]] Result<std::optional<InboxItemId>> add(const InboxItem &item);
    //! The item's text becomes a follow-up on an open case, its files are attached to it. CaseService::undo() brings it
    //! back whole while it is the case's last step, takeOut() also later.
    [[nodiscard]] Result<Case> attachToCase(InboxItemId id, const QString &caseNumber);
    //! What was going to be registered becomes a follow-up on an open case instead (field.md 3), whole or not at all:
    //! its words as followUpWords() puts them, its files, and the item of the inbox if it was one. CaseService::undo()
    //! takes the words back, and the item with all that was written about it; what was attached besides stays.
    [[nodiscard]] Result<Case> followUpInstead(const RegistrationDraft &registration, const QString &caseNumber);
    //! Out of the case it was added to and back to the inbox, whole; the case, whose timeline says so. NotFound when it
    //! was added longer ago than daysToHaveBack.
    [[nodiscard]] Result<Case> takeOut(InboxItemId id);
    //! Registers and refers in one step: counted as a referral, not among cases (R19)
    [[nodiscard]] Result<Case> refer(InboxItemId id, const Referral &referral);
    //! It leaves the inbox and is kept for daysToHaveBack
    [[nodiscard]] Result<> discard(InboxItemId id, const QString &reason);
    [[nodiscard]] Result<> bringBack(InboxItemId id); //!< NotFound when it is back, or erased
    //! For the worker: erases what can no longer be had back; how many discarded items that were
    [[nodiscard]] Result<int> eraseDue();

private:
    [[nodiscard]] Result<InboxItem> waiting(InboxItemId id);
    [[nodiscard]] Result<QList<InboxItem>> withAnswerDays(QList<InboxItem> items);
    [[nodiscard]] Result<Case> keepAttached(
        ChangeTransaction &change, InboxItemId id, const Case &before, const Command &command);
    [[nodiscard]] Result<Case> keepTakenOut(ChangeTransaction &change, InboxItemId id, const Case &before);

    ServiceContext &m_context;
    ChangeWriter &m_writer;
    CaseService &m_cases;
};

} // namespace lyhord
