#pragma once

#include "core/model/message.h"
#include "core/model/result.h"
#include "core/model/stepoutcome.h"

#include <QtCore/QStringList>

namespace lyhord {

class CaseService;
class ServiceContext;

//! Letters waiting for transport or for a person's hands
class Outbox
{
public:
    Outbox(ServiceContext &context, CaseService &cases);

    //! Newest first; to: part of the addressee or a department's key, empty: all
    [[nodiscard]] Result<QList<Message>> messages(const QString &to, int limit);
    [[nodiscard]] Result<Message> message(MessageId id);
    //! A file that goes with a letter
    [[nodiscard]] Result<QByteArray> fileContent(MessageId id, AttachmentId file);
    //! They left by hand (R52, R89): posted, called, sent from another program, by the person at work and now, with an
    //! event in the case. Refused, and none is marked, when one has left already, was taken back or is named twice.
    //! Taken back by undoing the case's last step.
    [[nodiscard]] Result<QList<Message>> markDispatched(const QList<MessageId> &ids);
    //! What waits to leave for the person that way, in these cases or, with none named, in the first 500 of the queue:
    //! answers, interim answers, notices; of each case the oldest. Masked where the person has not the right.
    [[nodiscard]] Result<QList<Message>> waitingLetters(ReplyBy way, QStringList numbers);
    //! Marks those of these cases, each in a transaction of its own
    [[nodiscard]] QList<StepOutcome> markLettersDispatched(const QStringList &numbers, ReplyBy way);

private:
    [[nodiscard]] Result<> markOne(const Message &letter);
    [[nodiscard]] Result<Message> waitingLetter(const QString &number, ReplyBy way);
    ServiceContext &m_context;
    CaseService &m_cases;
};

} // namespace lyhord
