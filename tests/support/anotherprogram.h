#pragma once

#include <QtCore/QString>

#include <sqlite3.h>

namespace lyhord::test {

//! What somebody does to a file with a program that is not this one
inline void byAnotherProgram(const QString &url, const QString &statements)
{
    sqlite3 *file = nullptr;
    char *error = nullptr;
    const QByteArray name = url.sliced(int(sizeof "sqlite:") - 1).toUtf8();
    if (sqlite3_open(name.constData(), &file) != SQLITE_OK
        || sqlite3_exec(file, statements.toUtf8().constData(), nullptr, nullptr, &error) != SQLITE_OK)
        qFatal("%s: %s", qPrintable(statements), error ? error : "not opened");
    sqlite3_close(file);
}

} // namespace lyhord::test
