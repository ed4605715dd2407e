#include "core/store/changefeed.h"

#include "core/db/database.h"
#include "core/store/directorystore.h"
#include "core/store/eventstore.h"
#include "core/store/inboxstore.h"
#include "core/store/presencestore.h"
#include "tests/store/storebed.h"
#include "tests/support/testmain.h"

#include <QtCore/QElapsedTimer>
#include <QtTest/QSignalSpy>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

//! Two connections to one database: what the other writes is told, once, and nothing else
class TestChangeFeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatAnotherDoesIsTold();
    void severalStepsAreToldOnce();
    void whatWasRolledBackIsNotTold();
    void oneselfIsNotTold();
    void readersOfASecretCaseDoNotWakeEachOther();
    void presenceTouchesNoList();
    void whatComesIntoTheInboxIsTold();
    void aChangedDirectoryIsTold();
    void ofVeryManyCasesNoneIsNamed();
    void whoNotifiesForNothingKeepsNobodyBusy();
    void aLostServerIsSaidAndComesBack();

private:
    void step(const QList<Case> &cases, EventKind kind = EventKind::Corrected);
    [[nodiscard]] ChangeNotice told() const;
    template <class Write>
    void otherWrites(Write write)
    {
        auto transaction = sql::Transaction::begin(*m_other);
        LYHORD_OK(transaction);
        LYHORD_OK(write());
        LYHORD_OK(transaction->commit());
    }

    QTemporaryDir m_folder;
    int m_databases = 0;
    std::unique_ptr<Database> m_mine;
    std::unique_ptr<Database> m_other;
    std::unique_ptr<ChangeFeed> m_feed;
    std::unique_ptr<QSignalSpy> m_spy;
    Case m_case;
};

namespace {

constexpr int patienceMs = 10'000;

Result<> record(Database &db, const QList<Case> &cases, EventKind kind)
{
    QList<Event> events;
    for (const Case &subject : cases)
        events.append({ {}, subject.id, morning(), u"bo"_s, kind, {} });
    const auto added = EventStore(db).append(events);
    return added ? Result<>() : tl::unexpected(added.error());
}

} // namespace

void TestChangeFeed::init()
{
    m_mine = openDatabase(m_folder, u"feed%1.db"_s.arg(++m_databases));
    auto other = Database::open(m_mine->url());
    LYHORD_OK(other);
    m_other = std::move(*other);
    m_case = inserted(*m_other, plainCase());
    m_feed = std::make_unique<ChangeFeed>(*m_mine);
    m_spy = std::make_unique<QSignalSpy>(m_feed.get(), &ChangeFeed::changed);
    LYHORD_OK(m_feed->start());
}

void TestChangeFeed::cleanup()
{
    m_spy.reset();
    m_feed.reset();
    m_other.reset();
    m_mine.reset();
}

void TestChangeFeed::step(const QList<Case> &cases, EventKind kind)
{
    otherWrites([&] { return record(*m_other, cases, kind); });
}

//! All of it so far
ChangeNotice TestChangeFeed::told() const
{
    ChangeNotice all;
    for (const QList<QVariant> &signal : *m_spy) {
        const auto changes = signal.at(0).value<ChangeNotice>();
        all.cases += changes.cases;
        all.manyCases |= changes.manyCases;
        all.inbox |= changes.inbox;
        all.outbox |= changes.outbox;
        all.directory |= changes.directory;
        all.presence |= changes.presence;
    }
    return all;
}

void TestChangeFeed::whatAnotherDoesIsTold()
{
    step({ m_case });
    QTRY_COMPARE_WITH_TIMEOUT(told().cases, QStringList{ m_case.number }, patienceMs);
    QVERIFY(!told().inbox && !told().outbox && !told().directory && !told().manyCases);
    m_feed->look();
    QCOMPARE(told().cases.size(), 1);
}

void TestChangeFeed::severalStepsAreToldOnce()
{
    const Case two = inserted(*m_other, plainCase());
    step({ m_case, m_case, two });
    QTRY_COMPARE_WITH_TIMEOUT(told().cases.size(), 2, patienceMs);
    QVERIFY(told().cases.contains(m_case.number) && told().cases.contains(two.number));
}

void TestChangeFeed::whatWasRolledBackIsNotTold()
{
    const Case two = inserted(*m_other, plainCase());
    {
        const auto transaction = sql::Transaction::begin(*m_other);
        LYHORD_OK(transaction);
        LYHORD_OK(record(*m_other, { m_case }, EventKind::Corrected));
    }
    step({ two });
    QTRY_COMPARE_WITH_TIMEOUT(told().cases, QStringList{ two.number }, patienceMs);
}

void TestChangeFeed::oneselfIsNotTold()
{
    if (onServer())
        QSKIP("a server's notices come from oneself too");
    {
        auto transaction = sql::Transaction::begin(*m_mine);
        LYHORD_OK(record(*m_mine, { m_case }, EventKind::Corrected));
        LYHORD_OK(transaction->commit());
    }
    m_feed->look();
    QCOMPARE(told(), ChangeNotice());
}

void TestChangeFeed::readersOfASecretCaseDoNotWakeEachOther()
{
    const Case two = inserted(*m_other, plainCase());
    step({ m_case }, EventKind::ReadSecret);
    step({ two });
    QTRY_COMPARE_WITH_TIMEOUT(told().cases, QStringList{ two.number }, patienceMs);
}

void TestChangeFeed::presenceTouchesNoList()
{
    otherWrites([&] { return PresenceStore(*m_other).note(u"bo"_s, u"desk"_s, m_case.id, morning()); });
    ChangeNotice only;
    only.presence = true;
    QTRY_COMPARE_WITH_TIMEOUT(told(), only, patienceMs);
}

void TestChangeFeed::whatComesIntoTheInboxIsTold()
{
    InboxItem item;
    item.received = morning();
    item.text = u"Halt på gångvägen"_s;
    item.rawSha256 = QByteArray(64, 'a');
    otherWrites([&] { return InboxStore(*m_other).add(item); });
    QTRY_VERIFY_WITH_TIMEOUT(told().inbox, patienceMs);
    QCOMPARE(told().cases, QStringList());
}

void TestChangeFeed::aChangedDirectoryIsTold()
{
    LYHORD_OK(DirectoryStore(*m_other).markChanged());
    QTRY_VERIFY_WITH_TIMEOUT(told().directory, patienceMs);
}

void TestChangeFeed::ofVeryManyCasesNoneIsNamed()
{
    QList<Case> cases;
    for (int i = 0; i <= ChangeFeed::mostNamed; ++i)
        cases.append(inserted(*m_other, plainCase()));
    step(cases);
    QTRY_VERIFY_WITH_TIMEOUT(told().manyCases, patienceMs);
    QCOMPARE(told().cases, QStringList());
}

//! Any login of the server may notify, as often as it likes
void TestChangeFeed::whoNotifiesForNothingKeepsNobodyBusy()
{
    if (!onServer())
        QSKIP("a file has nobody who notifies");
    const QSignalSpy heard(m_feed.get(), &ChangeFeed::changed);
    QElapsedTimer clock;
    for (clock.start(); clock.elapsed() < 3000;) {
        LYHORD_OK(sql::run(*m_other, u"NOTIFY lyhord_presence"_s));
        LYHORD_OK(sql::run(*m_other, u"NOTIFY lyhord_changed"_s));
        QTest::qWait(10);
    }
    QVERIFY2(heard.size() <= 6, qPrintable(QString::number(heard.size())));
    step({ m_case }); // and what is new is heard of all the same
    QTRY_COMPARE_WITH_TIMEOUT(told().cases, QStringList{ m_case.number }, patienceMs);
}

void TestChangeFeed::aLostServerIsSaidAndComesBack()
{
    if (!onServer())
        QSKIP("a file has no connection that could be lost");
    const QSignalSpy reachable(m_feed.get(), &ChangeFeed::reachableChanged);
    const QString url = m_mine->url();
    onServerDatabase(url.section(u'/', 0, -2) + u"/postgres"_s,
        u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '%1'"_s.arg(url.section(u'/', -1)));
    QTRY_VERIFY_WITH_TIMEOUT(!reachable.isEmpty(), patienceMs);
    QCOMPARE(reachable.at(0).at(0), false);
    QTRY_COMPARE_WITH_TIMEOUT(reachable.size(), 2, patienceMs);
    auto again = Database::open(url);
    LYHORD_OK(again);
    m_other = std::move(*again);
    step({ m_case });
    QTRY_COMPARE_WITH_TIMEOUT(told().cases, QStringList{ m_case.number }, patienceMs);
}

LYHORD_TEST(TestChangeFeed)
#include "test_changefeed.moc"
