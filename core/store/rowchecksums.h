#pragma once

#include "core/model/progress.h"
#include "core/model/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QMap>
#include <QtCore/QStringList>

#include <functional>
#include <utility>

namespace lyhord {

class Database;

//! What this program wrote of each case, each message of the inbox and each letter with a report: one checksum for its
//! rows in each table, and one over all of these. They are kept by triggers that only a connection of this program has,
//! in the transaction that writes the row: another program leaves its rows without. Since a row as it was is taken out
//! and the row as it is put in, what another program has changed stays found when it is saved again. Kept in a file
//! only, where whoever may read may write; a server writes its own history.
class RowChecksums
{
public:
    explicit RowChecksums(Database &db);

    //! From now on what is written by this connection is entered; the database is up to date
    [[nodiscard]] Result<> record();
    //! Round a migration: what was wrong before it still is, all else is entered as it stands
    [[nodiscard]] Result<> recordedAll(const std::function<Result<>()> &migrate);
    //! What does not agree, in words that name cases and tables; empty: nothing. Of a database that is being recorded;
    //! reads in slices; stops when progress says so.
    [[nodiscard]] Result<QStringList> verify(const Progress &progress = {});
    //! The names of those whose rows have checksums
    [[nodiscard]] static QStringList tables();

    enum class Owner { Case = 1, InboxItem = 2, ReportLetter = 3 }; //!< as stored

private:
    using Checksums = QMap<std::pair<qint64, QString>, QByteArray>; //!< by owner and table
    struct Differences
    {
        QMap<Owner, Checksums> rows;
        QByteArray total;
    };
    [[nodiscard]] Result<qint64> endOfSlice(Owner owner, qint64 from);
    [[nodiscard]] Result<qint64> count();
    [[nodiscard]] Result<Checksums> differences(Owner owner, qint64 from, qint64 to);
    [[nodiscard]] Result<QByteArray> totalDifference();
    [[nodiscard]] Result<Differences> allDifferences();
    [[nodiscard]] Result<> enterAll();
    [[nodiscard]] Result<> keepWrong(const Differences &before);
    [[nodiscard]] Result<QStringList> problemsIn(Owner owner, qint64 from, qint64 to);
    [[nodiscard]] Result<QString> problem(Owner owner, qint64 id, const QString &table);

    Database &m_db;
};

} // namespace lyhord
