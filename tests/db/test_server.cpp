#include "core/db/database.h"
#include "core/db/dialect.h"
#include "core/db/serversession.h"
#include "core/store/casestore.h"
#include "tests/store/storebed.h"
#include "tests/support/cuttingproxy.h"
#include "tests/support/testmain.h"

#include <QtCore/QUrl>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

//! What a file does not have: logins, sessions, a network in between
class TestServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        if (!onServer())
            QSKIP("a server is not asked for");
    }
    void placesAreNumbered_data();
    void placesAreNumbered();
    void whatCannotBeOpenedIsSaidInWords_data();
    void whatCannotBeOpenedIsSaidInWords();
    void aStatementKeepsItsTypes();
    void aLostConnectionComesBack();
    void aServerThatHasStoppedIsGivenUp();
    void aServerThatThinksIsWaitedFor();
    void halfATransactionIsNeverCompleted();
    void aFailedTransactionIsNotCommitted();
    void someoneElseHoldingALockIsUnreachable();
    void theSessionKnowsItsLogin();
};

namespace {

void cutOff(Database &db)
{
    onServerDatabase(db.url().section(u'/', 0, -2) + u"/postgres"_s,
        u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '%1'"_s.arg(
            db.url().section(u'/', -1)));
}

} // namespace

void TestServer::placesAreNumbered_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("numbered");
    QTest::newRow("none") << u"SELECT 1"_s << u"SELECT 1"_s;
    QTest::newRow("two") << u"a = ? AND b = ?"_s << u"a = $1 AND b = $2"_s;
    QTest::newRow("not in a text") << u"a = '?' AND b = ?"_s << u"a = '?' AND b = $1"_s;
    QTest::newRow("a doubled quote does not end it") << u"'it''s ?' ?"_s << u"'it''s ?' $1"_s;
    QTest::newRow("not in a name") << u"\"a?\" = ?"_s << u"\"a?\" = $1"_s;
}

void TestServer::placesAreNumbered()
{
    QFETCH(const QString, text);
    QFETCH(const QString, numbered);
    int places = 0;
    QCOMPARE(dialect::withNumberedPlaces(text, &places), numbered);
    QCOMPARE(places, numbered.count(u'$'));
}

void TestServer::whatCannotBeOpenedIsSaidInWords_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("says");
    if (!onServer())
        return;
    const QUrl there(newServerDatabase());
    QUrl url = there;
    url.setPort(1);
    QTest::newRow("nobody listens") << url.toString() << ErrorCode::Unreachable << u"cannot be reached"_s;
    url = there;
    url.setPath(u"/nowhere"_s);
    QTest::newRow("no database") << url.toString() << ErrorCode::Unreachable << u"no database of this name"_s;
    url = there;
    url.setUserName(u"nobody-here"_s);
    QTest::newRow("no login") << url.toString() << ErrorCode::NotPermitted << u"does not accept the login"_s;
    url = there;
    url.setPassword(u"secret"_s);
    QTest::newRow("a password where others read it") << url.toString() << ErrorCode::Refused << u".pgpass"_s;
    QTest::newRow("encryption the server does not have")
        << there.toString() + u"?sslmode=require"_s << ErrorCode::Unreachable << u"encrypted connection"_s;
    QTest::newRow("no name") << u"postgresql://127.0.0.1:1/"_s << ErrorCode::Refused << u"names no database"_s;
    QTest::newRow("no parameter of libpq's")
        << u"postgresql://127.0.0.1:1/x?colour=red"_s << ErrorCode::Refused << u"no address of a database server"_s;
}

void TestServer::whatCannotBeOpenedIsSaidInWords()
{
    QFETCH(const QString, url);
    QFETCH(const ErrorCode, code);
    QFETCH(const QString, says);
    const auto opened = Database::open(url);
    QVERIFY(!opened);
    QVERIFY2(opened.error().message.contains(says), why(opened).constData());
    QCOMPARE(opened.error().code, code);
    QVERIFY(!why(opened).contains("secret"));
}

void TestServer::aStatementKeepsItsTypes()
{
    const auto db = memoryDatabase();
    const auto value = [&db](const std::optional<QString> &text, std::optional<qint64> number) {
        auto query = sql::prepare(*db,
            u"SELECT CAST(? AS text), CAST(? AS bigint), CAST(7 AS integer), CAST(8 AS smallint), true, "
            "CAST('x' AS bytea)"_s);
        query.bind(text, number);
        if (auto found = query.first(); !found)
            qFatal("%s", why(found).constData());
        return u"%1 %2 %3 %4 %5 %6"_s.arg(query.isNull(0) ? u"-"_s : query.text(0),
            query.isNull(1) ? u"-"_s : query.text(1), query.text(2), QString::number(query.number(3)),
            query.flag(4) ? u"yes"_s : u"no"_s, QString::fromLatin1(query.bytes(5)));
    };
    for (int i = 0; i < 3; ++i) { // the second time it is prepared, and nothing was known of its values
        QCOMPARE(value({}, {}), u"- - 7 8 yes x"_s);
        QCOMPARE(value(u"å"_s, 1), u"å 1 7 8 yes x"_s);
        QCOMPARE(value(QString(), -5'000'000'000), u" -5000000000 7 8 yes x"_s);
    }
}

void TestServer::aLostConnectionComesBack()
{
    const auto db = memoryDatabase();
    const Case before = inserted(*db, plainCase());
    cutOff(*db);
    const auto lost = CaseStore(*db).byId(before.id);
    QVERIFY(!lost);
    QCOMPARE(lost.error().code, ErrorCode::Unreachable);
    LYHORD_OK(CaseStore(*db).byId(before.id)); // what was prepared in the old session is prepared again
    LYHORD_OK(CaseStore(*db).byId(before.id));
    inserted(*db, plainCase());
}

void TestServer::aServerThatHasStoppedIsGivenUp()
{
    CuttingProxy line(newServerDatabase());
    auto db = Database::open(line.url() + u"&connect_timeout=2"_s);
    LYHORD_OK(db);
    const auto answer = [&db] {
        auto query = sql::prepare(**db, u"SELECT 1"_s);
        return query.first();
    };
    LYHORD_OK(answer());
    line.cut(CuttingProxy::Cut::Silent); // no line is closed: only silence tells it
    const auto lost = answer();
    QVERIFY(!lost);
    QCOMPARE(lost.error().code, ErrorCode::Unreachable);
    line.cut(CuttingProxy::Cut::Nowhere);
    QTRY_VERIFY(answer());
}

void TestServer::aServerThatThinksIsWaitedFor()
{
    auto db = Database::open(newServerDatabase() + u"?connect_timeout=2"_s);
    LYHORD_OK(db);
    auto query = sql::prepare(
        **db, u"SELECT CAST(pg_sleep(5) AS text)"_s); // longer than the silence that is suspicious
    LYHORD_OK(query.first());
}

void TestServer::halfATransactionIsNeverCompleted()
{
    const auto db = memoryDatabase();
    const QString first = u"INSERT INTO view_settings (login, key, value) VALUES ('a', 'first', '')"_s;
    const QString second = u"INSERT INTO view_settings (login, key, value) VALUES ('a', 'second', '')"_s;
    {
        auto transaction = sql::Transaction::begin(*db);
        LYHORD_OK(transaction);
        LYHORD_OK(sql::run(*db, first));
        cutOff(*db);
        QVERIFY(!sql::run(*db, second));
        QVERIFY(!sql::run(*db, second)); // and not on a new connection either
        QVERIFY(!transaction->commit());
    }
    auto transaction = sql::Transaction::begin(*db);
    LYHORD_OK(transaction);
    auto count = sql::prepare(*db, u"SELECT count(*) FROM view_settings"_s);
    LYHORD_OK(count.first());
    QCOMPARE(count.integer(0), 0);
}

void TestServer::aFailedTransactionIsNotCommitted()
{
    const auto db = memoryDatabase();
    auto transaction = sql::Transaction::begin(*db);
    LYHORD_OK(transaction);
    QVERIFY(!sql::run(*db, u"SELECT 1 / 0"_s));
    QVERIFY(!transaction->commit()); // the server calls this a success
}

void TestServer::someoneElseHoldingALockIsUnreachable()
{
    const auto one = memoryDatabase();
    const Case subject = inserted(*one, plainCase());
    const auto other = Database::open(one->url());
    LYHORD_OK(other);
    (*other)->setPatience(std::chrono::milliseconds(1));
    Case changed = subject;
    changed.headline = u"Annat"_s;
    const auto writing = sql::Transaction::begin(*one);
    LYHORD_OK(writing);
    LYHORD_OK(CaseStore(*one).save(subject, changed));
    const auto waiting = sql::Transaction::begin(**other);
    LYHORD_OK(waiting);
    const auto refused = CaseStore(**other).save(subject, changed);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Unreachable);
    QVERIFY2(refused.error().message.contains(u"Someone else is writing"_s), why(refused).constData());
}

void TestServer::theSessionKnowsItsLogin()
{
    const auto db = memoryDatabase();
    const auto session = serversession::of(*db);
    LYHORD_OK(session);
    QCOMPARE(session->login, u"postgres"_s);
    QVERIFY(session->ownsSchema);
    LYHORD_OK(serversession::actFor(*db, u"anna"_s));
    cutOff(*db);
    QVERIFY(!sql::run(*db, u"SELECT 1"_s));
    auto acting = sql::prepare(*db, u"SELECT current_setting('lyhord.as')"_s);
    LYHORD_OK(acting.first());
    QCOMPARE(acting.text(0), u"anna"_s); // on the new connection too
}

LYHORD_TEST(TestServer)
#include "test_server.moc"
