#pragma once

#include <QtCore/QDate>
#include <QtCore/QString>

#include <variant>

// A list or the case facts, row by row: what its columns are, and what stands in them.
namespace lyhord {

using CellValue = std::variant<std::monostate, QString, qint64, bool, QDate>;

struct RowsColumn
{
    QString key; //!< "reply_wanted": as in the JSON of a case where it is there too
    QString title;
    double width = 12; //!< in characters
};

} // namespace lyhord
