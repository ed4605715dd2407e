#pragma once

#include "core/db/database.h"
#include "core/db/transaction.h"
#include "core/model/case.h"
#include "core/store/casestore.h"
#include "tests/support/postgresserver.h"

#include <QtCore/QTemporaryDir>

#include <memory>

// What every store's test lies on: a database with the small municipality in it.
namespace lyhord::test {

//! A sentence that fails the test when a Result holds an error
#define LYHORD_OK(result)                                                                                              \
    do {                                                                                                               \
        const auto &judged_ = (result);                                                                                \
        QVERIFY2(judged_.has_value(), lyhord::test::why(judged_).constData());                                         \
    } while (false)

template <class T>
QByteArray why(const Result<T> &result)
{
    return result ? QByteArray() : (result.error().message + QStringLiteral(" | ") + result.error().detail).toUtf8();
}

//! With schema and the small profile: in memory, or a new one on the server
[[nodiscard]] std::unique_ptr<Database> memoryDatabase();
//! The same in a file
[[nodiscard]] std::unique_ptr<Database> fileDatabase(const QString &file);
//! The same where another connection can open it by its url()
[[nodiscard]] std::unique_ptr<Database> openDatabase(const QTemporaryDir &folder, const QString &name);

//! A case as registered, assigned to nobody
[[nodiscard]] Case plainCase(const QString &headline = QStringLiteral("Snöröjning"));
[[nodiscard]] Assignment askedOf(const QString &department, const QDateTime &sent);
//! Inserted and committed; aborts the test program when it cannot be
Case inserted(Database &db, const Case &subject, int year = 2026);
Case saved(Database &db, const Case &before, const Case &after);

//! The first day on which everything in these tests happens, 8 o'clock UTC
[[nodiscard]] QDateTime morning(int daysLater = 0);

} // namespace lyhord::test
