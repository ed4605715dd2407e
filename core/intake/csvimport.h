#pragma once

#include "core/intake/csvmapping.h"
#include "core/intake/csvrecords.h"
#include "core/intake/importreader.h"
#include "core/model/result.h"

#include <QtCore/QIODevice>
#include <QtCore/QStringList>

#include <memory>
#include <optional>

namespace lyhord {

//! The first rows of a file, and how it could be read
struct CsvPreview
{
    CsvMapping mapping; //!< with delimiter and encoding as found, columns and values as their words suggest
    QStringList header;
    QList<QStringList> rows;
    QMap<QString, QStringList> distinct; //!< column → the values that occur in the first rows, for columns with few
};

//! known: what is decided already (delimiter, encoding) is kept, and so are its columns if it has any
[[nodiscard]] Result<CsvPreview> previewCsv(QIODevice &device, const CsvMapping &known = {}, int rows = 20);
//! One row as it would come in
[[nodiscard]] tl::expected<CaseDraft, Error> draftFromRow(
    const QStringList &header, const QStringList &row, const CsvMapping &mapping);

[[nodiscard]] Result<std::unique_ptr<ImportReader>> csvReader(
    std::unique_ptr<QIODevice> device, const std::optional<CsvMapping> &mapping, ImportAs as);

} // namespace lyhord
