#pragma once

#include "core/model/casefacts.h"
#include "core/model/result.h"

#include <QtCore/QString>

#include <functional>
#include <memory>

namespace lyhord {

enum class FactsFormat {
    ExcelCsv, //!< as CsvKind::Excel, headed by titles
    ToolsCsv, //!< as CsvKind::Tools, headed by keys
    Xlsx, //!< a second sheet where a million rows are not enough
};

//! Case by case into a file, in the same memory whatever their number. Values of a choice stand by their names in every
//! language ("complaint"), so that analyses go on working. Without finish() there is no file.
class FactsWriter
{
public:
    [[nodiscard]] static Result<std::unique_ptr<FactsWriter>> open(const QString &file, FactsFormat format);

    FactsWriter() = default;
    FactsWriter(const FactsWriter &) = delete;
    FactsWriter &operator=(const FactsWriter &) = delete;
    virtual ~FactsWriter() = default;
    [[nodiscard]] virtual Result<> add(const CaseFacts &facts) = 0;
    [[nodiscard]] virtual Result<> finish() = 0;
};

//! `each` hands over the cases one after the other, and stops at the first failure, which is what is returned. However
//! it ends, the file is whole or was not touched.
using TakeFacts = std::function<Result<>(const CaseFacts &)>;
[[nodiscard]] Result<> writeFacts(
    const QString &file, FactsFormat format, const std::function<Result<>(const TakeFacts &)> &each);

} // namespace lyhord
