#pragma once

#include "core/model/inbox.h"
#include "core/model/message.h"
#include "core/model/query.h"
#include "core/model/result.h"

#include <QtCore/QList>

#include <optional>

namespace lyhord {

class Database;

//! Letters waiting for transport or for a person's hands. Addressee and body of a secret case's letter to its submitter
//! stay empty for a viewer without the right; number and secret are the case's.
class OutboxStore
{
public:
    explicit OutboxStore(Database &db);

    //! In the caller's transaction; with its id
    [[nodiscard]] Result<Message> add(Message message);
    //! Newest first, of the newest 50,000; to: part of the addressee's name or address, or a department's key; empty:
    //! all
    [[nodiscard]] Result<QList<Message>> list(const QString &to, const AccessScope &scope, int limit);
    [[nodiscard]] Result<QList<Message>> ofCase(CaseId id, const AccessScope &scope); //!< oldest first
    [[nodiscard]] Result<QList<Message>> waitingOf(CaseId id, const AccessScope &scope); //!< still to leave
    [[nodiscard]] Result<Message> one(MessageId id, const AccessScope &scope); //!< NotFound in words
    //! by: login of who sent it. stepVersion: of the case after the step that says so, for what left by hand; none
    //! where a mail server has taken it. Conflict when it has gone already or was taken back.
    [[nodiscard]] Result<> markSent(
        MessageId id, const QDateTime &at, const QString &by, std::optional<int> stepVersion = std::nullopt);
    //! In the caller's transaction: what was marked by hand last in this case waits again
    [[nodiscard]] Result<> takeBackLastMark(CaseId id);
    [[nodiscard]] Result<> markFailed(MessageId id, const QString &why);
    //! What waits for transport by mail and may go now, oldest first
    [[nodiscard]] Result<QList<Message>> ready(const QDateTime &now, int limit);
    //! In the caller's transaction: what goes with a letter
    [[nodiscard]] Result<Attachment> addFile(MessageId id, const AttachedFile &file);
    [[nodiscard]] Result<QList<Attachment>> filesOf(MessageId id);
    //! NotFound when no such file goes with the letter; Broken when the bytes do not match their checksum
    [[nodiscard]] Result<QByteArray> fileContent(MessageId id, AttachmentId file);
    //! The highest id given so far: what a step sends comes after it
    [[nodiscard]] Result<MessageId> last();
    //! Takes back what the case's steps have queued after `since`; how many
    [[nodiscard]] Result<int> cancelAfter(CaseId id, MessageId since);
    //! In the caller's transaction: these are not to leave any more
    [[nodiscard]] Result<> cancel(const QList<MessageId> &letters);
    //! In the caller's transaction: what was cancelled waits again
    [[nodiscard]] Result<> letWaitAgain(const QList<MessageId> &letters);
    //! Whether anything the case's steps sent after `since` has left
    [[nodiscard]] Result<bool> anySentAfter(CaseId id, MessageId since);

private:
    [[nodiscard]] Result<QList<Message>> withFiles(QList<Message> messages);
    Database &m_db;
};

} // namespace lyhord
