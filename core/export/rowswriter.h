#pragma once

#include "core/model/result.h"
#include "core/model/rowscolumn.h"

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <memory>

namespace lyhord {

enum class RowsFormat {
    ExcelCsv, //!< as CsvKind::Excel, headed by titles
    ToolsCsv, //!< as CsvKind::Tools, headed by keys
    Xlsx, //!< a second sheet where a million rows are not enough
};

//! Row by row into a file, in the same memory whatever their number. However it ends, the file is whole or was not
//! touched: without finish() there is none.
class RowsWriter
{
public:
    //! notes: a workbook's last sheet; in CSV every line is a row
    [[nodiscard]] static Result<std::unique_ptr<RowsWriter>> open(const QString &file, RowsFormat format,
        const QString &sheetName, const QList<RowsColumn> &columns, const QStringList &notes = {});

    RowsWriter() = default;
    RowsWriter(const RowsWriter &) = delete;
    RowsWriter &operator=(const RowsWriter &) = delete;
    virtual ~RowsWriter() = default;
    [[nodiscard]] virtual Result<> add(const QList<CellValue> &row) = 0; //!< a value for each column
    [[nodiscard]] virtual Result<> finish() = 0;
};

} // namespace lyhord
