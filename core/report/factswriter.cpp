#include "core/report/factswriter.h"

#include "core/report/factcolumns.h"

#include <QtCore/QCoreApplication>

namespace lyhord {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::FactsWriter)
};

} // namespace

Result<> writeFacts(const QString &file, RowsFormat format, const std::function<Result<>(const TakeFacts &)> &each)
{
    const QList<FactColumn> columns = factColumns();
    const QList<RowsColumn> heads(columns.cbegin(), columns.cend());
    const Result<std::unique_ptr<RowsWriter>> writer = RowsWriter::open(file, format, Tr::tr("Cases"), heads);
    if (!writer)
        return tl::unexpected(writer.error());
    QList<CellValue> row;
    const auto take = [&](const CaseFacts &facts) {
        row.clear();
        for (const FactColumn &column : columns)
            row.append(column.valueOf(facts));
        return (*writer)->add(row);
    };
    if (const Result<> gone = each(take); !gone)
        return gone;
    return (*writer)->finish();
}

} // namespace lyhord
