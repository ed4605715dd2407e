#include "core/store/tablecolumns.h"

#include "core/db/sql.h"

namespace lyhord {

using namespace Qt::Literals::StringLiterals;

Result<QStringList> columnsOf(Database &file, const QString &table)
{
    QStringList columns;
    auto query = sql::prepare(file, u"SELECT name FROM pragma_table_info(?)"_s);
    const auto done = query.bind(table).each([&columns](const sql::Query &row) { columns.append(row.text(0)); });
    if (!done)
        return tl::unexpected(done.error());
    return columns;
}

} // namespace lyhord
