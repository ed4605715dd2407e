#include "tests/integration/rightsbed.h"
#include "tests/support/postgresserver.h"
#include "tests/support/testmain.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QUrl>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

namespace {

//! A day behind
class WrongClock : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return SystemClock().now().addDays(-1); }
    [[nodiscard]] bool isThisMachines() const override { return true; }
};

} // namespace

//! Who may not come in, or stands before the wrong door, is told so in a sentence; a script by an exit code of 3 or 5
class TestServerDoor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_bed.reset(); }
    void isNotLetIn_data();
    void isNotLetIn();
    void theServersTimeCounts();
    void nobodySaysAnotherTime();

private:
    [[nodiscard]] QString at(const QString &url, const QString &login) const;
    std::unique_ptr<RightsBed> m_bed;
    QString m_empty;
    QString m_others;
    QString m_newer;
};

void TestServerDoor::initTestCase()
{
    if (!onServer())
        QSKIP("a server is not asked for");
    m_bed = std::make_unique<RightsBed>();
    m_empty = newServerDatabase();
    m_others = newServerDatabase();
    onServerDatabase(m_others, u"CREATE SCHEMA lyhord; CREATE TABLE lyhord.recipes (name text)"_s);
    m_newer = newServerDatabase();
    onServerDatabase(m_newer,
        u"CREATE SCHEMA lyhord; CREATE TABLE lyhord.schema_version (version bigint, applied_at bigint, program text); "
        "INSERT INTO lyhord.schema_version VALUES (999, 0, 'x')"_s);
    const QString root = m_empty.section(u'/', 0, -2) + u"/postgres"_s;
    onServerDatabase(root, u"DROP ROLE IF EXISTS rights_nobody"_s);
    onServerDatabase(root, u"CREATE ROLE rights_nobody LOGIN"_s);
}

QString TestServerDoor::at(const QString &url, const QString &login) const
{
    QUrl made(url);
    made.setUserName(login);
    return made.toString();
}

void TestServerDoor::isNotLetIn_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("says");
    if (!onServer())
        return;
    const QString me = QUrl(m_empty).userName();
    QTest::newRow("a login without a role") << at(m_bed->url(), u"rights_nobody"_s) << 3 << u"no role"_s;
    QTest::newRow("somebody who has left") << at(m_bed->url(), u"rights_left"_s) << 3 << u"no role"_s;
    QTest::newRow("a role that has not begun") << at(m_bed->url(), u"rights_early"_s) << 3 << u"no role"_s;
    QTest::newRow("a role that has ended") << at(m_bed->url(), u"rights_late"_s) << 3 << u"no role"_s;
    QTest::newRow("a login the server does not know") << at(m_bed->url(), u"stranger"_s) << 3 << u"the login"_s;
    QTest::newRow("a database that is nobody's") << at(m_empty, me) << 5 << u"not one of this program's"_s;
    QTest::newRow("another program's database") << at(m_others, me) << 5 << u"not this program's"_s;
    QTest::newRow("a database of a newer version") << at(m_newer, me) << 5 << u"newer version"_s;
    QUrl nobody(m_empty);
    nobody.setPort(1);
    QTest::newRow("no server") << nobody.toString() << 5 << u"cannot be reached"_s;
}

void TestServerDoor::isNotLetIn()
{
    QFETCH(const QString, url);
    QFETCH(const int, code);
    QFETCH(const QString, says);
    QProcess program;
    program.start(
        QStringLiteral(LYHORD_LYHORDCTL), { u"--database"_s, url, u"--json"_s, u"--language"_s, u"en"_s, u"queues"_s });
    QVERIFY(program.waitForFinished(60'000));
    const QJsonObject said = QJsonDocument::fromJson(program.readAllStandardOutput()).object();
    const QString sentence = said.value("error"_L1).toObject().value("message"_L1).toString();
    QVERIFY2(sentence.contains(says), qPrintable(sentence));
    QVERIFY2(sentence.endsWith(u'.') && !sentence.contains(u"42"_s), qPrintable(sentence));
    QCOMPARE(program.exitCode(), code);
}

void TestServerDoor::theServersTimeCounts()
{
    const WrongClock behind;
    const auto session = Session::open(m_bed->urlOf(u"rights_contact_centre_officer"_s), {}, behind);
    QVERIFY2(session, qPrintable(session ? QString() : session.error().message));
    const QDateTime right = SystemClock().now();
    QVERIFY(qAbs((*session)->clock().now().secsTo(right)) < 60);
    // A role that begins today is there already, though it is yesterday on this workstation.
    QCOMPARE((*session)->today(), localDay((*session)->clock().now()));
}

void TestServerDoor::nobodySaysAnotherTime()
{
    const FixedClock given(SystemClock().now().addDays(1));
    const auto session = Session::open(m_bed->urlOf(u"rights_contact_centre_officer"_s), {}, given);
    QVERIFY(!session);
    QCOMPARE(session.error().code, ErrorCode::NotPermitted);
    QVERIFY(Session::open(m_bed->urlOf(u"lyhord_test_keeper"_s), {}, given));
}

LYHORD_TEST(TestServerDoor)
#include "test_serverdoor.moc"
