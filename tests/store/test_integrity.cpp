#include "core/store/integrity.h"

#include "core/db/database.h"
#include "core/store/attachmentstore.h"
#include "tests/store/storebed.h"
#include "tests/support/testmain.h"

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

class TestIntegrity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrongIsSaid_data();
    void whatIsWrongIsSaid();
    void theCheckCanBeStopped();
};

namespace {

//! As somebody would who may do everything
void meddle(Database &db, QString statement)
{
    if (onServer()) {
        statement.replace(u" cases "_s, u" case_rows "_s).replace(u"x'00'"_s, u"'\\x00'"_s);
        onServerDatabase(db.url(), u"SET search_path = lyhord; SET session_replication_role = replica; "_s + statement);
        return;
    }
    if (auto done = sql::run(db, statement); !done)
        qFatal("%s", why(done).constData());
}

} // namespace

void TestIntegrity::whatIsWrongIsSaid_data()
{
    QTest::addColumn<QStringList>("meddling");
    QTest::addColumn<QString>("says");
    const QStringList careless = onServer() ? QStringList() : QStringList{ u"PRAGMA foreign_keys = OFF"_s };
    QTest::newRow("nothing") << QStringList() << QString();
    QTest::newRow("a case is gone: its number is a gap")
        << careless + QStringList{ u"DELETE FROM cases WHERE number = '2026-000002'"_s }
        << u"the last case number is 3, but there are 2 cases"_s;
    if (!onServer()) { // which sees to its references itself
        QTest::newRow("something refers to nothing")
            << careless + QStringList{ u"UPDATE assignments SET department = 'X'"_s }
            << u"of the table assignments refers to something in departments"_s;
    }
    const QStringList blind = onServer()
        ? QStringList()
        : QStringList{ u"DROP TRIGGER cases_words_out"_s, u"DROP TRIGGER cases_words_in"_s };
    QTest::newRow("the search index has other words")
        << blind + QStringList{ u"UPDATE cases SET body = 'andra ord'"_s } << u"search index"_s;
    QTest::newRow("the search index has a telephone number that no case has")
        << QStringList{ u"INSERT INTO case_phones (case_id, digits, ending) VALUES (1, '0701234567', '4567')"_s }
        << u"search index"_s;
    QTest::newRow("the search index has a part of a telephone number that no case has")
        << QStringList{ u"UPDATE cases SET phone = '070-123 45 67' WHERE id = 1"_s,
               u"UPDATE case_phone_parts SET part = '99999' WHERE part = '01234567'"_s }
        << u"search index"_s;
    QTest::newRow("a wrong count of closed cases")
        << QStringList{ u"UPDATE status_counts SET n = n + 1"_s } << u"is wrong by 1"_s;
    QTest::newRow("a department's queue lacks a case")
        << QStringList{ u"DELETE FROM asked_departments"_s } << u"do not agree with case 2026-000001"_s;
    QTest::newRow("a file belongs to nothing")
        << QStringList{ u"INSERT INTO contents (sha256, bytes) VALUES ('abc', x'00')"_s } << u"belongs to nothing"_s;
    QTest::newRow("a file is not what was attached")
        << QStringList{ u"UPDATE contents SET bytes = x'00'"_s } << u"not what was attached"_s;
}

void TestIntegrity::whatIsWrongIsSaid()
{
    QFETCH(const QStringList, meddling);
    QFETCH(const QString, says);
    const auto db = memoryDatabase();
    Case asked = plainCase();
    asked.status = CaseStatus::AwaitingAnswer;
    asked.assignments = { askedOf(u"SBF"_s, morning()) };
    const Case first = inserted(*db, asked);
    inserted(*db, plainCase());
    Case closed = plainCase();
    closed.status = CaseStatus::Closed;
    closed.closed = morning();
    inserted(*db, closed);
    LYHORD_OK(AttachmentStore(*db).add(first.id, { u"a"_s, u"text/plain"_s, "x" }));
    for (const QString &statement : meddling)
        meddle(*db, statement);
    const auto problems = integrity::check(*db);
    LYHORD_OK(problems);
    const QString said = problems->join(u" | "_s);
    QCOMPARE(said.isEmpty(), says.isEmpty());
    QVERIFY2(said.contains(says), qPrintable(said));
}

void TestIntegrity::theCheckCanBeStopped()
{
    const auto db = memoryDatabase();
    qint64 calls = 0;
    const auto stopped = integrity::check(
        *db, [&calls](qint64 done, qint64 total) { return ++calls, done * 2 < total; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Refused);
    QVERIFY(calls > 1);
}

LYHORD_TEST(TestIntegrity)
#include "test_integrity.moc"
