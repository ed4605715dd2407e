#include "core/store/eventstore.h"

#include "core/db/database.h"
#include "core/db/transaction.h"
#include "tests/store/storebed.h"
#include "tests/support/testmain.h"

#include <sqlite3.h>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

class TestEventStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eventsComeBackInTheirOrder();
    void theChainHolds();
    void tamperingIsFound_data();
    void tamperingIsFound();
    void eventsCannotBeChangedOrRemoved_data();
    void eventsCannotBeChangedOrRemoved();
    void emptiedDetailsLeaveTheChainWhole();
    void theSameRandomBytesGiveTheSameChain();
    void whatIsNewIsSeen();
    void theCheckCanBeStopped();
};

namespace {

Event eventOf(const Case &subject, EventKind kind, const QJsonObject &details = {})
{
    return { {}, subject.id, morning(), u"anna"_s, kind, details };
}

QList<Event> appended(Database &db, const QList<Event> &events)
{
    auto transaction = sql::Transaction::begin(db);
    auto done = EventStore(db).append(events);
    if (!done || !transaction->commit())
        qFatal("append");
    return *done;
}

//! As somebody would with another program
void meddle(Database &db, const char *statement)
{
    if (onServer()) {
        QString there = QString::fromUtf8(statement);
        there.replace(u" events"_s, u" event_rows"_s).replace(u"zeroblob(32)"_s, u"decode(repeat('00', 32), 'hex')"_s);
        onServerDatabase(db.url(),
            u"SET search_path = lyhord; ALTER TABLE event_rows DISABLE TRIGGER USER; SET session_replication_role = "
            "replica;"_s
                + there);
        return;
    }
    char *error = nullptr;
    sqlite3_exec(db.handle(), "DROP TRIGGER IF EXISTS events_stay; DROP TRIGGER IF EXISTS events_hold;", nullptr,
        nullptr, nullptr);
    if (sqlite3_exec(db.handle(), statement, nullptr, nullptr, &error) != SQLITE_OK)
        qFatal("%s", error);
}

} // namespace

void TestEventStore::eventsComeBackInTheirOrder()
{
    const auto db = memoryDatabase();
    const Case subject = inserted(*db, plainCase());
    const QList<Event> events = appended(*db,
        { eventOf(subject, EventKind::Registered),
            eventOf(subject, EventKind::Assigned, { { u"department"_s, u"SBF"_s }, { u"å"_s, 1 } }) });
    QCOMPARE(events.at(1).id.value, 2);
    const auto loaded = EventStore(*db).ofCase(subject.id);
    LYHORD_OK(loaded);
    QCOMPARE(*loaded, events);
}

void TestEventStore::theChainHolds()
{
    const auto db = memoryDatabase();
    const auto empty = EventStore(*db).verify();
    LYHORD_OK(empty);
    QVERIFY(empty->isEmpty());
    const Case subject = inserted(*db, plainCase());
    for (int i = 0; i < 5; ++i)
        appended(
            *db, { eventOf(subject, EventKind::Corrected, { { u"n"_s, i } }), eventOf(subject, EventKind::Linked) });
    const auto problems = EventStore(*db).verify();
    LYHORD_OK(problems);
    QCOMPARE(*problems, QStringList());
}

void TestEventStore::tamperingIsFound_data()
{
    QTest::addColumn<QByteArray>("statement");
    QTest::newRow("another person") << QByteArray("UPDATE events SET by_login = 'bo' WHERE id = 2");
    QTest::newRow("another moment") << QByteArray("UPDATE events SET at = at + 1 WHERE id = 2");
    QTest::newRow("another kind") << QByteArray("UPDATE events SET kind = 'closed' WHERE id = 2");
    QTest::newRow("an unknown kind") << QByteArray("UPDATE events SET kind = 'x' WHERE id = 1");
    QTest::newRow("other details") << QByteArray("UPDATE events SET details = '{\"n\":9}' WHERE id = 2");
    QTest::newRow("details with a checksum to fit")
        << QByteArray("UPDATE events SET details = NULL, details_sha = zeroblob(32) WHERE id = 2");
    QTest::newRow("removed in the middle") << QByteArray("DELETE FROM events WHERE id = 2");
    QTest::newRow("removed at the beginning") << QByteArray("DELETE FROM events WHERE id = 1");
    QTest::newRow("removed at the end") << QByteArray("DELETE FROM events WHERE id = 3");
    QTest::newRow("added") << QByteArray("INSERT INTO events SELECT 4, case_id, at, by_login, kind, details, "
                                         "details_salt, details_sha, hash FROM events WHERE id = 3");
    QTest::newRow("exchanged") << QByteArray(
        "UPDATE events SET id = -1 WHERE id = 2;"
        "UPDATE events SET id = 2 WHERE id = 3; UPDATE events SET id = 3 WHERE id = -1");
    QTest::newRow("another end") << QByteArray("UPDATE chain_head SET hash = zeroblob(32)");
}

void TestEventStore::tamperingIsFound()
{
    QFETCH(const QByteArray, statement);
    const auto db = memoryDatabase();
    const Case subject = inserted(*db, plainCase());
    appended(*db,
        { eventOf(subject, EventKind::Registered), eventOf(subject, EventKind::Corrected, { { u"n"_s, 1 } }),
            eventOf(subject, EventKind::Closed) });
    meddle(*db, statement.constData());
    const auto problems = EventStore(*db).verify();
    LYHORD_OK(problems);
    QVERIFY(!problems->isEmpty());
}

void TestEventStore::eventsCannotBeChangedOrRemoved_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("changed") << u"UPDATE events SET by_login = 'bo'"_s;
    QTest::newRow("other details") << u"UPDATE events SET details = '{}'"_s;
    QTest::newRow("removed") << u"DELETE FROM events"_s;
}

void TestEventStore::eventsCannotBeChangedOrRemoved()
{
    QFETCH(const QString, statement);
    const auto db = memoryDatabase();
    appended(*db, { eventOf(inserted(*db, plainCase()), EventKind::Registered, { { u"n"_s, 1 } }) });
    const auto done = sql::run(*db, statement);
    QVERIFY(!done);
    QVERIFY2(done.error().message.contains(u"only be added"_s), qPrintable(done.error().detail));
}

void TestEventStore::emptiedDetailsLeaveTheChainWhole()
{
    const auto db = memoryDatabase();
    const Case subject = inserted(*db, plainCase());
    const Case other = inserted(*db, plainCase());
    appended(*db,
        { eventOf(subject, EventKind::Registered, { { u"name"_s, u"Åsa"_s } }), eventOf(subject, EventKind::Assigned),
            eventOf(other, EventKind::Corrected, { { u"n"_s, 1 } }) });
    LYHORD_OK(EventStore(*db).emptyDetails(subject.id));
    const auto problems = EventStore(*db).verify();
    LYHORD_OK(problems);
    QCOMPARE(*problems, QStringList());
    const auto events = EventStore(*db).ofCase(subject.id);
    LYHORD_OK(events);
    QVERIFY(events->at(0).details.isEmpty());
    QVERIFY(!EventStore(*db).ofCase(other.id)->at(0).details.isEmpty());
}

void TestEventStore::theSameRandomBytesGiveTheSameChain()
{
    LYHORD_FILES_ONLY("a server takes its own random bytes");
    QList<QByteArray> hashes;
    for (int i = 0; i < 2; ++i) {
        const auto db = memoryDatabase();
        db->setRandom([](int bytes) { return QByteArray(bytes, 'r'); });
        appended(*db, { eventOf(inserted(*db, plainCase()), EventKind::Registered, { { u"n"_s, 1 } }) });
        auto query = sql::prepare(*db, u"SELECT hash FROM chain_head"_s);
        LYHORD_OK(query.first());
        hashes.append(query.bytes(0));
    }
    QCOMPARE(hashes.at(0), hashes.at(1));
}

void TestEventStore::whatIsNewIsSeen()
{
    const auto db = memoryDatabase();
    const Case subject = inserted(*db, plainCase());
    appended(*db, { eventOf(subject, EventKind::Registered) });
    const auto seen = EventStore(*db).last();
    LYHORD_OK(seen);
    const QList<Event> later = appended(*db, { eventOf(subject, EventKind::Assigned) });
    const auto found = EventStore(*db).after(*seen, 10);
    LYHORD_OK(found);
    QCOMPARE(*found, later);
}

void TestEventStore::theCheckCanBeStopped()
{
    const auto db = memoryDatabase();
    appended(*db, { eventOf(inserted(*db, plainCase()), EventKind::Registered) });
    const auto stopped = EventStore(*db).verify([](qint64, qint64) { return false; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Refused);
}

LYHORD_TEST(TestEventStore)
#include "test_eventstore.moc"
