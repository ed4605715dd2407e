#include "core/services/outbox.h"

#include "core/services/office.h"
#include "core/store/database.h"
#include "core/store/outboxstore.h"
#include "core/store/transaction.h"

namespace lyhord {

Outbox::Outbox(Office &office)
    : m_office(office)
{
}

Result<QList<Message>> Outbox::messages(const QString &to, int limit)
{
    if (const auto permitted = m_office.require(Action::Send); !permitted)
        return tl::unexpected(permitted.error());
    return OutboxStore(m_office.database()).list(to, m_office.viewer(), limit);
}

Result<Message> Outbox::message(MessageId id)
{
    if (const auto permitted = m_office.require(Action::Send); !permitted)
        return tl::unexpected(permitted.error());
    return OutboxStore(m_office.database()).one(id, m_office.viewer());
}

Result<QByteArray> Outbox::fileContent(MessageId id, AttachmentId file)
{
    return message(id).and_then(
        [&](const Message &) { return OutboxStore(m_office.database()).fileContent(id, file); });
}

Result<> Outbox::markSent(MessageId id)
{
    if (const auto permitted = m_office.require(Action::Send); !permitted)
        return permitted;
    auto transaction = sql::Transaction::begin(m_office.database());
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto marked = OutboxStore(m_office.database()).markSent(id, m_office.clock().now());
    return marked ? transaction->commit() : marked;
}

} // namespace lyhord
