#pragma once

#include "core/model/inbox.h"
#include "core/model/result.h"

#include <QtCore/QList>

namespace lyhord {

class Database;

//! What became of something that came in
enum class InboxEnd { Registered, Attached, Referred, Discarded };
LYHORD_NAMES(InboxEnd, 4, { InboxEnd::Registered, QLatin1StringView("registered") },
    { InboxEnd::Attached, QLatin1StringView("attached") }, { InboxEnd::Referred, QLatin1StringView("referred") },
    { InboxEnd::Discarded, QLatin1StringView("discarded") })

//! What has come in and is not yet a case. What is dealt with is emptied, what is discarded after a while; where it
//! came from is remembered for ever, so that nothing comes in twice.
class InboxStore
{
public:
    explicit InboxStore(Database &db);

    //! In the caller's transaction; with its files. Empty when the same external id or the same bytes came before.
    [[nodiscard]] Result<std::optional<InboxItemId>> add(const InboxItem &item);
    //! What came before under that id, when these bytes have not come yet (R101): as it waits or waited, and the case
    //! it became, if it did. Later ones have the id with a mark behind it: idOfChange().
    struct Earlier
    {
        InboxItem item; //!< without its words if the person may not read them
        CaseId caseId;
    };
    [[nodiscard]] Result<std::optional<Earlier>> earlier(const QString &externalId, const QByteArray &rawSha256);
    [[nodiscard]] static QString idOfChange(const QString &externalId, const QByteArray &rawSha256)
    {
        return externalId + u'#' + QString::fromLatin1(rawSha256.left(16));
    }
    [[nodiscard]] Result<bool> hasCome(const QString &externalId, const QByteArray &rawSha256);
    [[nodiscard]] Result<QList<InboxItem>> waiting(); //!< oldest first, files' contents left out
    [[nodiscard]] Result<qint64> countWaiting();
    //! From protected persons. A server says so of those that the person may not read, and 0 to who reads them; in a
    //! file it is for the caller to ask only for who may not.
    [[nodiscard]] Result<qint64> countOutOfSight();
    [[nodiscard]] Result<InboxItem> one(InboxItemId id); //!< NotFound when it was dealt with
    [[nodiscard]] Result<QByteArray> content(InboxItemId id, AttachmentId attachment);
    //! In the caller's transaction; moves the files to the case, if there is one, and empties the item.
    //! NotFound when somebody else has dealt with it meanwhile.
    [[nodiscard]] Result<> finish(InboxItemId id, InboxEnd end, CaseId caseId, const QString &by, const QDateTime &at);

    //! It leaves the inbox whole. NotFound when somebody else has dealt with it meanwhile.
    [[nodiscard]] Result<> discard(InboxItemId id, const Discarding &discarding);
    [[nodiscard]] Result<QList<InboxItem>> discarded(); //!< those not erased yet, the latest first
    [[nodiscard]] Result<InboxItem> oneDiscarded(InboxItemId id); //!< NotFound when it is back, or erased
    [[nodiscard]] Result<> bringBack(InboxItemId id); //!< to the inbox, as it was; NotFound as above
    //! Empties what was discarded before that moment, and returns how many; each in a transaction of its own in a file,
    //! so call it outside of one. A server does it itself, also with what the worker may not read.
    [[nodiscard]] Result<int> eraseDiscarded(const QDateTime &before, const QDateTime &at);

private:
    [[nodiscard]] Result<QList<InboxItemId>> discardedBefore(const QDateTime &moment);
    [[nodiscard]] Result<> erase(InboxItemId id, const QDateTime &at);

    Database &m_db;
};

} // namespace lyhord
