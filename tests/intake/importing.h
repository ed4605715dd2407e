#pragma once

#include "core/intake/importreader.h"
#include "tests/support/testmain.h"

#include <QtCore/QBuffer>
#include <QtCore/QFile>

// What the tests of the readers have in common
namespace lyhord::test {

inline QString dataFile(const QString &name)
{
    return QFINDTESTDATA(QStringLiteral("intake/data/") + name);
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

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

template <class T>
[[nodiscard]] T contentOf(const ImportedRow &row)
{
    if (row.content && std::holds_alternative<T>(*row.content))
        return std::get<T>(*row.content);
    qWarning().noquote() << "the row is not what was expected"
                         << (row.content ? QString() : row.content.error().message);
    return {};
}

//! The only row as an inbox item; a default one if it is not
inline InboxItem onlyItem(const QString &format, const QByteArray &content, const ImportOptions &options = {})
{
    const Rows all = allRows(format, content, options);
    if (all.rows.size() != 1) {
        qWarning().noquote() << "not one item:" << all.rows.size() << all.firstRefusal();
        return {};
    }
    return contentOf<InboxItem>(all.rows.first());
}

inline QString unmappedOf(const InboxItem &item, const QString &name)
{
    for (const UnmappedValue &value : item.unmapped) {
        if (value.name == name)
            return value.value;
    }
    return {};
}

} // namespace lyhord::test
