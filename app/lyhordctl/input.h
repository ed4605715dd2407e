#pragma once

#include "core/model/names.h"
#include "core/model/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QDate>
#include <QtCore/QString>

namespace lyhord::ctl {

//! A file's bytes, "-": standard input
[[nodiscard]] Result<QByteArray> readInput(const QString &file);
//! Replaces the file in one piece; a half-written one is never left behind
[[nodiscard]] Result<> writeOutput(const QString &file, const QByteArray &content);
//! A text given as a word, or in a file; must be UTF-8
[[nodiscard]] Result<QString> textFrom(const QString &given, const QString &file, const QString &field);
[[nodiscard]] Result<QDate> dayFrom(const QString &text, const QString &field);

//! Refuses what is none of the names, and lists them
[[nodiscard]] tl::unexpected<Error> notOneOf(const QString &field, const QString &value, const QStringList &names);

template <class E>
[[nodiscard]] Result<E> oneOf(const QString &value, const QString &field)
{
    if (const std::optional<E> found = fromName<E>(value))
        return *found;
    return notOneOf(field, value, namesOf<E>());
}

} // namespace lyhord::ctl
