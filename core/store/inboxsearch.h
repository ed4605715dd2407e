#pragma once

#include "core/model/inboxhit.h"
#include "core/model/query.h"
#include "core/model/result.h"
#include "core/store/wantedwords.h"

namespace lyhord {

class Database;

//! Finds what waits in the inbox as SearchIndex finds cases (R102): by telephone number however written, by words of
//! subject, text, name and contact in any order. What waits is little, so it has no index. A message of a person with
//! protected identity is found with the right to secret cases only, names and contact with the right to names.
class InboxSearch
{
public:
    explicit InboxSearch(Database &db);

    //! The newest first; where nothing has the words as they are typed, what differs only by marks
    [[nodiscard]] Result<InboxHits> search(const QString &text, const AccessScope &scope, int limit);
    //! What is only near the words: begun so, or spelt otherwise. Not those that were found already.
    [[nodiscard]] Result<InboxHits> searchNear(
        const QString &text, const AccessScope &scope, int limit, const QList<InboxItemId> &alreadyFound);

private:
    [[nodiscard]] Result<> look(const QString &text, searchtext::Manner manner, const AccessScope &scope, int limit,
        QList<InboxItemId> &known, InboxHits &found);

    Database &m_db;
};

} // namespace lyhord
