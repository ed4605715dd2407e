#pragma once

#include "core/db/sql.h"
#include "core/model/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QMap>
#include <QtCore/QStringList>

#include <functional>

namespace lyhord {

class Database;

//! Some rows of one table: those with these values in these columns; without columns all of them
struct DirectoryRows
{
    QString table;
    QStringList columns;
    std::function<void(sql::Query &)> bindValues;
};

//! What this program wrote of the municipality's values, its people and their roles, and the reports' recipients (R32,
//! R97): each row that is another after a write has a link that says what it was and what it is, as checksums, and
//! whose hash covers the link before it. Another program leaves a row without its link. Kept in a file only, where
//! whoever may read may write; a server guards these tables by its rights.
class DirectoryChain
{
public:
    using Sums = QMap<QString, QByteArray>; //!< by the rows' keys

    explicit DirectoryChain(Database &db);

    //! In the caller's transaction: runs `write` and adds the links of those rows that are others afterwards
    template <class Write>
    [[nodiscard]] Result<> recorded(const DirectoryRows &rows, const Write &write)
    {
        const Result<Sums> before = sums(rows);
        if (!before)
            return tl::unexpected(before.error());
        if (const Result<> done = write(); !done)
            return done;
        return link(rows, *before);
    }
    // For rows whose key is known only when they are written
    [[nodiscard]] Result<Sums> sums(const DirectoryRows &rows);
    [[nodiscard]] Result<> link(const DirectoryRows &rows, const Sums &before);
    //! All rows of all tables, round a migration: what was wrong before it still is, what it changed is linked, and the
    //! migration that brings the links finds each row as it stands
    [[nodiscard]] Result<> recordedAll(const std::function<Result<>()> &migrate);
    //! What does not agree, in words that name tables and keys; empty: nothing. Keeps writers waiting while it reads,
    //! so that rows and links are of the same moment.
    [[nodiscard]] Result<QStringList> verify();

private:
    Database &m_db;
};

} // namespace lyhord
