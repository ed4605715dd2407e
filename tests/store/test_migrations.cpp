#include "core/store/migrations.h"

#include "core/store/database.h"
#include "tests/store/storebed.h"
#include "tests/support/testmain.h"

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyDatabaseIsBroughtToTheNewestVersion();
    void aNewerDatabaseIsRefusedInWords();
    void anotherProgramsDatabaseIsLeftAlone();
    void aScriptIsSplit_data();
    void aScriptIsSplit();
};

void TestMigrations::anEmptyDatabaseIsBroughtToTheNewestVersion()
{
    const auto db = Database::open(u"sqlite::memory:"_s, OpenMode::Create);
    LYHORD_OK(db);
    QCOMPARE(*migrations::versionOf(**db), 0);
    const auto refused = migrations::requireNewest(**db);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::NotFound);
    QCOMPARE(*migrations::apply(**db, morning()), migrations::newest());
    QVERIFY(migrations::newest() >= 1);
    QCOMPARE(*migrations::versionOf(**db), migrations::newest());
    LYHORD_OK(migrations::requireNewest(**db));
    QCOMPARE(*migrations::apply(**db, morning()), migrations::newest()); // and nothing happens
    auto query = sql::prepare(**db, u"SELECT count(*), max(applied_at) FROM schema_version"_s);
    LYHORD_OK(query.first());
    QCOMPARE(query.number(0), migrations::newest());
    QCOMPARE(query.moment(1), morning());
}

void TestMigrations::aNewerDatabaseIsRefusedInWords()
{
    const auto db = memoryDatabase();
    LYHORD_OK(sql::run(*db, u"INSERT INTO schema_version (version, applied_at, program) VALUES (999, 0, 'x')"_s));
    for (const auto &refused : { migrations::requireNewest(*db), migrations::apply(*db, morning()).map([](int) {}) }) {
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Refused);
        QVERIFY(refused.error().message.contains(u"999"_s));
    }
}

void TestMigrations::anotherProgramsDatabaseIsLeftAlone()
{
    const auto db = Database::open(u"sqlite::memory:"_s, OpenMode::Create);
    LYHORD_OK(db);
    LYHORD_OK(sql::run(**db, u"CREATE TABLE recipes (name text)"_s));
    const auto refused = migrations::apply(**db, morning());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Refused);
}

void TestMigrations::aScriptIsSplit_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QStringList>("statements");
    QTest::newRow("nothing") << u" \n-- only a comment\n"_s << QStringList();
    QTest::newRow("two, the last without a semicolon")
        << u"SELECT 1;\nSELECT 2"_s << QStringList{ u"SELECT 1"_s, u"SELECT 2"_s };
    QTest::newRow("a semicolon in a text") << u"SELECT 'a;b', \"c;d\";SELECT 'it''s;'"_s
                                           << QStringList{ u"SELECT 'a;b', \"c;d\""_s, u"SELECT 'it''s;'"_s };
    QTest::newRow("a semicolon in a comment")
        << u"SELECT 1 -- a; b\n;/* c; d */SELECT 2;"_s << QStringList{ u"SELECT 1"_s, u"SELECT 2"_s };
    const QString trigger = u"CREATE TRIGGER t AFTER INSERT ON a BEGIN UPDATE b SET c = 1; DELETE FROM d; END"_s;
    QTest::newRow("a trigger stays whole") << trigger + u";SELECT 1;"_s << QStringList{ trigger, u"SELECT 1"_s };
    const QString withCase = u"CREATE TEMP TRIGGER t AFTER INSERT ON a BEGIN "
                             "UPDATE b SET c = CASE WHEN 1 THEN 2 END; SELECT 1; END"_s;
    QTest::newRow("a CASE in a trigger does not end it") << withCase + u";"_s << QStringList{ withCase };
}

void TestMigrations::aScriptIsSplit()
{
    QFETCH(const QString, script);
    QFETCH(const QStringList, statements);
    QCOMPARE(migrations::splitStatements(script), statements);
}

LYHORD_TEST(TestMigrations)
#include "test_migrations.moc"
