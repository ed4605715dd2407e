#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace lyhord {

//! What became of a table that was copied from one database to another
struct TableCopied
{
    QString table;
    qint64 rows = 0;
    qint64 written = 0; //!< the others were there already, from a copy that was interrupted
    QByteArray sha256; //!< of all rows in the order of their keys, the same on both sides
};

} // namespace lyhord
