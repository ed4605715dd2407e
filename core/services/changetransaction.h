#pragma once

#include "core/model/case.h"
#include "core/model/event.h"
#include "core/model/result.h"
#include "core/rules/lettermessage.h"
#include "core/rules/lifecycle.h"
#include "core/store/attachmentstore.h"
#include "core/store/casestore.h"
#include "core/store/eventstore.h"
#include "core/store/handedoverstore.h"
#include "core/store/inboxstore.h"
#include "core/store/outboxstore.h"
#include "core/store/stepstore.h"

#include <optional>

namespace lyhord {

class Database;

//! Writes, in one transaction that the caller has begun, what the rules have decided: the case, its events, its
//! letters, and what is needed to take the step back. Several steps may share one.
class ChangeTransaction
{
public:
    ChangeTransaction(Database &database, const RuleBook &book, const Person &by, const QDateTime &now);

    [[nodiscard]] const RuleBook &book() const { return m_book; }
    [[nodiscard]] const Person &by() const { return m_by; }
    [[nodiscard]] const QDateTime &now() const { return m_now; } //!< UTC

    //! A new case: gets its number here
    [[nodiscard]] Result<Case> writeNew(const Decision &change);
    [[nodiscard]] Result<Case> write(const Case &before, const Decision &change);
    //! Days that the calendar moved: no step, so the last one that was can still be taken back
    [[nodiscard]] Result<Case> writeRecalculated(const Case &before, const Decision &change);
    //! A step taken back: what it had queued is cancelled, what it had cancelled waits again
    [[nodiscard]] Result<Case> writeUndone(const Case &before, const Decision &change, const Step &step);
    //! That they were attached is a step of its own (MarkAttached)
    [[nodiscard]] Result<QList<Attachment>> addFiles(CaseId id, const QList<AttachedFile> &files);
    [[nodiscard]] Result<> addEvents(CaseId id, const QList<EventDraft> &events);
    //! As write() would queue them
    [[nodiscard]] Result<QList<Message>> lettersFor(const Case &before, const Decision &change);
    //! The first one added, by which the step can be found again
    [[nodiscard]] const std::optional<Event> &trace() const { return m_trace; }

    CaseStore cases;
    EventStore events;
    OutboxStore outbox;
    StepStore steps;
    AttachmentStore attachments;
    InboxStore inbox;
    HandedOverStore handedOver;

private:
    [[nodiscard]] Result<LetterChanges> lettersBy(const Case &before, const Decision &change);
    [[nodiscard]] QList<Event> eventsNow(CaseId id, const QList<EventDraft> &drafts) const;
    [[nodiscard]] Result<LetterChanges> withQuestions(const Case &about, const Decision &change, LetterChanges letters);
    [[nodiscard]] Result<> sendLetters(const Case &about, const QList<LetterRequest> &letters);
    [[nodiscard]] Result<> queue(Message message);
    [[nodiscard]] Result<> tellAdministrators(Message message);
    [[nodiscard]] Result<QList<Message>> toChiefLegalOfficers(Message message) const;
    [[nodiscard]] Result<QList<Message>> messagesFor(const LetterRequest &request, const Case &about) const;

    const RuleBook &m_book;
    const Person &m_by;
    QDateTime m_now;
    std::optional<Event> m_trace;
};

} // namespace lyhord
