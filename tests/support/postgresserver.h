#pragma once

#include <QtCore/QString>

// The suites run twice: on a file, and on a PostgreSQL of their own (LYHORD_TEST_BACKEND=postgresql).
namespace lyhord::test {

[[nodiscard]] bool onServer();

//! The URL of a new database; a copy of another one of these, if its URL is given. The server is started at the first
//! call and ended with the program, unless LYHORD_TEST_POSTGRESQL names one that runs.
[[nodiscard]] QString newServerDatabase(const QString &copyOf = {});

//! Several statements, as the server's own administrator
void onServerDatabase(const QString &url, const QString &statements);

} // namespace lyhord::test

//! What is a file's own business is not asked of a server
#define LYHORD_FILES_ONLY(why)                                                                                         \
    do {                                                                                                               \
        if (lyhord::test::onServer())                                                                                  \
            QSKIP(why);                                                                                                \
    } while (false)
