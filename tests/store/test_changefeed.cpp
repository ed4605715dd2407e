#include "core/store/changefeed.h"

#include "core/store/database.h"
#include "core/store/directorystore.h"
#include "core/store/eventstore.h"
#include "tests/store/storebed.h"
#include "tests/support/testmain.h"

#include <QtTest/QSignalSpy>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

class TestChangeFeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<QList<CaseId>>(); }
    void init();
    void whatAnotherDoesIsTold();
    void severalStepsAreToldOnce();
    void whatWasRolledBackIsNotTold();
    void aChangedDirectoryIsTold();
    void aLostServerIsSaidAndComesBack();

private:
    QTemporaryDir m_folder;
    int m_databases = 0;
    std::unique_ptr<Database> m_mine;
    std::unique_ptr<Database> m_other;
};

namespace {

constexpr int patienceMs = 10'000;

Result<> record(Database &db, const QList<CaseId> &cases)
{
    QList<Event> events;
    for (const CaseId id : cases)
        events.append({ {}, id, morning(), u"bo"_s, EventKind::Corrected, {} });
    const auto added = EventStore(db).append(events);
    return added ? Result<>() : tl::unexpected(added.error());
}

void step(Database &db, const QList<CaseId> &cases)
{
    auto transaction = sql::Transaction::begin(db);
    if (!transaction || !record(db, cases) || !transaction->commit())
        qFatal("step");
}

QList<CaseId> told(const QSignalSpy &spy)
{
    QList<CaseId> cases;
    for (const QList<QVariant> &signal : spy)
        cases += signal.at(0).value<QList<CaseId>>();
    return cases;
}

} // namespace

void TestChangeFeed::init()
{
    m_mine = openDatabase(m_folder, u"feed%1.db"_s.arg(++m_databases));
    auto other = Database::open(m_mine->url());
    LYHORD_OK(other);
    m_other = std::move(*other);
}

void TestChangeFeed::whatAnotherDoesIsTold()
{
    const Case before = inserted(*m_other, plainCase());
    step(*m_other, { before.id });
    ChangeFeed feed(*m_mine);
    const QSignalSpy spy(&feed, &ChangeFeed::changed);
    LYHORD_OK(feed.start());
    const Case after = inserted(*m_other, plainCase());
    step(*m_other, { after.id });
    QTRY_COMPARE_WITH_TIMEOUT(told(spy), QList<CaseId>{ after.id }, patienceMs);
}

void TestChangeFeed::severalStepsAreToldOnce()
{
    const Case one = inserted(*m_other, plainCase());
    const Case two = inserted(*m_other, plainCase());
    ChangeFeed feed(*m_mine);
    const QSignalSpy spy(&feed, &ChangeFeed::changed);
    LYHORD_OK(feed.start());
    step(*m_other, { one.id, one.id, two.id });
    QTRY_COMPARE_WITH_TIMEOUT(told(spy).size(), 2, patienceMs);
    const QList<CaseId> cases = told(spy);
    QVERIFY(cases.contains(one.id) && cases.contains(two.id));
}

void TestChangeFeed::whatWasRolledBackIsNotTold()
{
    const Case one = inserted(*m_other, plainCase());
    const Case two = inserted(*m_other, plainCase());
    ChangeFeed feed(*m_mine);
    const QSignalSpy spy(&feed, &ChangeFeed::changed);
    LYHORD_OK(feed.start());
    {
        const auto transaction = sql::Transaction::begin(*m_other);
        LYHORD_OK(transaction);
        LYHORD_OK(record(*m_other, { one.id }));
    }
    step(*m_other, { two.id });
    QTRY_COMPARE_WITH_TIMEOUT(told(spy), QList<CaseId>{ two.id }, patienceMs);
}

void TestChangeFeed::aChangedDirectoryIsTold()
{
    ChangeFeed feed(*m_mine);
    const QSignalSpy spy(&feed, &ChangeFeed::directoryChanged);
    LYHORD_OK(feed.start());
    LYHORD_OK(DirectoryStore(*m_other).markChanged());
    QTRY_COMPARE_WITH_TIMEOUT(spy.size(), 1, patienceMs);
}

void TestChangeFeed::aLostServerIsSaidAndComesBack()
{
    if (!onServer())
        QSKIP("a file has no connection that could be lost");
    const Case subject = inserted(*m_other, plainCase());
    ChangeFeed feed(*m_mine);
    const QSignalSpy spy(&feed, &ChangeFeed::changed);
    const QSignalSpy reachable(&feed, &ChangeFeed::reachableChanged);
    LYHORD_OK(feed.start());
    const QString url = m_mine->url();
    onServerDatabase(url.section(u'/', 0, -2) + u"/postgres"_s,
        u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '%1'"_s.arg(url.section(u'/', -1)));
    QTRY_VERIFY_WITH_TIMEOUT(!reachable.isEmpty(), patienceMs);
    QCOMPARE(reachable.at(0).at(0), false);
    QTRY_COMPARE_WITH_TIMEOUT(reachable.size(), 2, patienceMs);
    const auto again = Database::open(url);
    LYHORD_OK(again);
    step(**again, { subject.id });
    QTRY_COMPARE_WITH_TIMEOUT(told(spy), QList<CaseId>{ subject.id }, patienceMs);
}

LYHORD_TEST(TestChangeFeed)
#include "test_changefeed.moc"
