#pragma once

#include "core/model/progress.h"
#include "core/model/result.h"

#include <QtCore/QStringList>

namespace lyhord {

class Database;

//! What the server wrote of each row that was written: who was logged in, when, and what the row said before and after,
//! as values beside a link that holds their checksum. A file has no such history.
class ServerHistory
{
public:
    explicit ServerHistory(Database &db);

    //! In the caller's transaction: rows that were written past the history, by a copy of a whole database, are taken
    //! as they are found. For who owns the tables.
    [[nodiscard]] Result<> begin();
    //! What does not agree, in words that name tables, keys and links; empty: nothing. No value comes out of the
    //! history. Read in slices; stops when progress says so.
    [[nodiscard]] Result<QStringList> verify(const Progress &progress = {});

private:
    Database &m_db;
};

} // namespace lyhord
