#pragma once

#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtCore/QString>

namespace lyhord {

//! How large a database is and how it came to be: what tells somebody who helps with it, and nothing of what is in it
struct DatabaseFigures
{
    struct Table
    {
        QString name;
        qint64 rows = 0; //!< on a server as it last estimated; below 0: it has not yet
        friend bool operator==(const Table &, const Table &) = default;
    };
    struct Migration
    {
        int version = 0;
        QDate day;
        QString program; //!< its version
        friend bool operator==(const Migration &, const Migration &) = default;
    };
    QString database; //!< "SQLite 3.40.1"
    qint64 bytes = 0;
    QList<Table> tables; //!< by name
    QList<Migration> migrations; //!< oldest first
};

} // namespace lyhord
