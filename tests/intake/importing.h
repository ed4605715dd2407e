#pragma once

#include "rows.h"
#include "tests/support/testmain.h"

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
