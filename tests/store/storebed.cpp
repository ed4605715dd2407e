#include "tests/store/storebed.h"

#include "core/db/migrations.h"
#include "core/store/directorystore.h"
#include "tests/support/smallprofile.h"

#include <QtCore/QTimeZone>

namespace lyhord::test {

using namespace Qt::Literals::StringLiterals;

namespace {

template <class T>
T need(Result<T> result)
{
    if (!result)
        qFatal("%s", why(result).constData());
    return std::move(*result);
}

std::unique_ptr<Database> assembled(const QString &url)
{
    auto db = need(Database::open(url, OpenMode::Create));
    need(migrations::apply(*db, morning()));
    auto transaction = need(sql::Transaction::begin(*db));
    if (auto done = DirectoryStore(*db).saveProfile(smallProfile()); !done)
        qFatal("%s", why(done).constData());
    if (auto done = transaction.commit(); !done)
        qFatal("%s", why(done).constData());
    return db;
}

//! Copied from one that was furnished once
std::unique_ptr<Database> serverDatabase()
{
    static const QString model = [] {
        const QString url = newServerDatabase();
        assembled(url).reset();
        return url;
    }();
    return need(Database::open(newServerDatabase(model)));
}

} // namespace

std::unique_ptr<Database> memoryDatabase()
{
    if (onServer())
        return serverDatabase();
    return assembled(u"sqlite::memory:"_s);
}

std::unique_ptr<Database> fileDatabase(const QString &file)
{
    return assembled(u"sqlite:"_s + file);
}

std::unique_ptr<Database> openDatabase(const QTemporaryDir &folder, const QString &name)
{
    return onServer() ? serverDatabase() : fileDatabase(folder.filePath(name));
}

Case plainCase(const QString &headline)
{
    Case subject;
    subject.headline = headline;
    subject.received = morning();
    subject.registered = morning().addSecs(60);
    subject.registeredBy = u"anna"_s;
    subject.language = u"sv"_s;
    subject.text = u"Det har inte plogats på gångvägen."_s;
    subject.deadlines = { QDate(2026, 12, 4), QDate(2026, 12, 7), QDate(2026, 12, 21), QDate(2027, 2, 23), 1, 0 };
    return subject;
}

Assignment askedOf(const QString &department, const QDateTime &sent)
{
    Assignment asked;
    asked.department = department;
    asked.sent = sent;
    return asked;
}

Case inserted(Database &db, const Case &subject, int year)
{
    auto transaction = need(sql::Transaction::begin(db));
    Case stored = need(CaseStore(db).insert(subject, year));
    if (auto done = transaction.commit(); !done)
        qFatal("%s", why(done).constData());
    return stored;
}

Case saved(Database &db, const Case &before, const Case &after)
{
    auto transaction = need(sql::Transaction::begin(db));
    Case stored = need(CaseStore(db).save(before, after));
    if (auto done = transaction.commit(); !done)
        qFatal("%s", why(done).constData());
    return stored;
}

QDateTime morning(int daysLater)
{
    return QDateTime(QDate(2026, 11, 20).addDays(daysLater), QTime(8, 0), Qt::UTC);
}

} // namespace lyhord::test
