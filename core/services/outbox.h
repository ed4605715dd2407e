#pragma once

#include "core/model/message.h"
#include "core/model/result.h"

namespace lyhord {

class Office;

//! Letters waiting for transport or for a person's hands
class Outbox
{
public:
    explicit Outbox(Office &office);

    //! Newest first; to: part of the addressee or a department's key, empty: all
    [[nodiscard]] Result<QList<Message>> messages(const QString &to, int limit);
    [[nodiscard]] Result<Message> message(MessageId id);
    //! A file that goes with a letter
    [[nodiscard]] Result<QByteArray> fileContent(MessageId id, AttachmentId file);
    //! A letter was posted, a call was made (R52): recorded with date and person
    [[nodiscard]] Result<> markSent(MessageId id);

private:
    Office &m_office;
};

} // namespace lyhord
