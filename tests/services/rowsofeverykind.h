#pragma once

#include <QtCore/QList>
#include <QtCore/QMap>
#include <QtCore/QStringList>

// What a municipality's program of an earlier version had left behind: services/data/rowsofeverykind.json has a row or
// more for each table there ever was. A new table or column gets its values there.
namespace lyhord {
class Database;
}

namespace lyhord::test {

struct TableContent
{
    QStringList columns;
    QList<QStringList> rows; //!< as literals of SQL, in the columns' order

    [[nodiscard]] QStringList column(const QString &name) const; //!< sorted; what it holds in all rows
};

//! Puts the rows of the file into the tables and columns that this version of the database has
void fillEveryTable(Database &db, const QByteArray &file);
//! By name as the database has it; without what the database reckons itself from other columns
[[nodiscard]] QMap<QString, TableContent> contentOf(Database &db);

} // namespace lyhord::test
