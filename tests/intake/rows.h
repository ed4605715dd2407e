#pragma once

#include "core/intake/importreader.h"

#include <QtCore/QBuffer>

// A file as the readers give it back
namespace lyhord::test {

inline Result<std::unique_ptr<ImportReader>> opened(
    const QString &format, const QByteArray &content, const ImportOptions &options = {})
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(content);
    buffer->open(QIODevice::ReadOnly);
    return openImport(format, std::move(buffer), options);
}

struct Rows
{
    std::optional<Error> error; //!< what stopped the reading as a whole
    QList<ImportedRow> rows;
    [[nodiscard]] QString firstRefusal() const
    {
        if (error)
            return error->message;
        for (const ImportedRow &row : rows) {
            if (!row.content)
                return row.content.error().message;
        }
        return {};
    }
};

inline Rows allRows(const QString &format, const QByteArray &content, const ImportOptions &options = {})
{
    auto reader = opened(format, content, options);
    if (!reader)
        return { reader.error(), {} };
    Rows all;
    for (;;) {
        const auto row = (*reader)->next();
        if (!row)
            return { row.error(), all.rows };
        if (!*row)
            return all;
        all.rows.append(**row);
    }
}

} // namespace lyhord::test
