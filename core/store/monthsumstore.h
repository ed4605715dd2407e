#pragma once

#include "core/model/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QDate>
#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QMap>
#include <QtCore/QStringList>

#include <optional>

namespace lyhord {

class Database;

//! A month that is to be added up, as it was before its facts are read
struct MonthToSum
{
    QDate month; //!< its first day
    qint64 version = 0;
    QList<qint64> marks; //!< ids of what has been marked as changed in it
};

//! Packets of past months that were added up: the whole's, and each department's. Whoever changes what a month counts
//! marks it in the same transaction, by the database's own triggers; a marked month's packets are not read. They are
//! made from the newest month to the oldest, so that a mark can be shortened month by month.
class MonthSumStore
{
public:
    using Packets = QMap<QString, QByteArray>; //!< by department; an empty one for the whole

    explicit MonthSumStore(Database &db);

    //! Of months from..to that are not marked and were made by then, by month and department
    [[nodiscard]] Result<QMap<QDate, Packets>> kept(
        QDate from, QDate to, const QStringList &departments, const QDateTime &madeBy);
    //! The newest month from..to that has no packets, or is marked, or whose packets begin with another byte than
    //! format; to be called before its facts are read. Nothing when there is none, or when it was made after
    //! madeBefore: what is changed all the time is not made all the time.
    [[nodiscard]] Result<std::optional<MonthToSum>> toSum(
        QDate from, QDate to, const QDateTime &madeBefore, char format);
    //! In the caller's transaction. False, and nothing kept: somebody else has made them meanwhile.
    [[nodiscard]] Result<bool> keep(const MonthToSum &summed, const Packets &packets, const QDateTime &now);
    //! All packets of a month that is not marked, with the version they have; nothing when it has none
    [[nodiscard]] Result<std::optional<std::pair<qint64, Packets>>> all(QDate month);
    //! Months that are not marked, in their order
    [[nodiscard]] Result<QList<QDate>> months();

private:
    struct Mark
    {
        qint64 id = 0;
        int from = 0;
        int to = 0;
    };
    [[nodiscard]] Result<QList<Mark>> marks();
    [[nodiscard]] Result<std::optional<MonthToSum>> newest(
        QDate from, QDate to, const QDateTime &madeBefore, char format, const QList<Mark> &marks);
    [[nodiscard]] Result<> announce(QDate month);
    [[nodiscard]] Result<> shorten(const QList<qint64> &marks, QDate before);

    Database &m_db;
};

} // namespace lyhord
