#include "core/store/inboxsearch.h"

#include "core/db/database.h"
#include "core/store/inboxstore.h"
#include "tests/store/storebed.h"
#include "tests/support/testmain.h"

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

//! R102 for what waits in the inbox
class TestInboxSearch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void whatWaitsIsFound_data();
    void whatWaitsIsFound();
    void aHitSaysThatItWasTheAddress();
    void whatIsNearComesBeside();
    void whatNoLongerWaitsIsNotFound();
    void whatMayNotBeReadIsNotFound();
    void anythingWrittenIsFoundAsItStands_data();
    void anythingWrittenIsFoundAsItStands();
    void theNewestComeFirstAndMoreIsSaid();

private:
    InboxItemId added(InboxItem item);
    [[nodiscard]] QStringList found(const QString &text, const AccessScope &scope = AccessScope::all());
    [[nodiscard]] QStringList near(const QString &text, const AccessScope &scope = AccessScope::all());
    std::unique_ptr<Database> m_db;
    InboxItemId m_swing;
};

namespace {

InboxItem swing()
{
    InboxItem item;
    item.source = InboxSource::Web;
    item.received = morning();
    item.subject = u"Trasig gunga"_s;
    item.text = u"Gungan i Stadsparken på Kyrkogatan är trasig."_s;
    item.submitter.name = u"Åsa Lindqvist"_s;
    item.submitter.email = u"asa.lindqvist@example.org"_s;
    item.submitter.phone = u"+46 (0)70-174 06 05"_s;
    item.submitter.address = u"Ekvägen 11\n632 20 Eskilstuna"_s;
    item.externalId = u"web:1"_s;
    item.rawSha256 = "1";
    return item;
}

QStringList subjectsOf(const Result<InboxHits> &hits)
{
    if (!hits)
        qFatal("%s", why(hits).constData());
    QStringList subjects;
    for (const InboxHit &hit : hits->hits)
        subjects.append(hit.subject);
    return subjects;
}

} // namespace

InboxItemId TestInboxSearch::added(InboxItem item)
{
    auto transaction = sql::Transaction::begin(*m_db);
    const auto id = InboxStore(*m_db).add(item);
    if (!id || !*id || !transaction->commit())
        qFatal("%s", why(id).constData());
    return **id;
}

void TestInboxSearch::init()
{
    m_db = memoryDatabase();
    m_swing = added(swing());
}

QStringList TestInboxSearch::found(const QString &text, const AccessScope &scope)
{
    return subjectsOf(InboxSearch(*m_db).search(text, scope, 10));
}

QStringList TestInboxSearch::near(const QString &text, const AccessScope &scope)
{
    const auto exact = InboxSearch(*m_db).search(text, scope, 10);
    QList<InboxItemId> known;
    for (const InboxHit &hit : exact->hits)
        known.append(hit.id);
    return subjectsOf(InboxSearch(*m_db).searchNear(text, scope, 10, known));
}

void TestInboxSearch::whatWaitsIsFound_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isFound");
    for (const QString &typed : { u"gunga"_s, u"GUNGAN stadsparken"_s, u"stadsparken gung"_s, u"åsa"_s, u"lindqv"_s,
             u"lindqvist trasig kyrkogatan"_s, u"asa lindqvist"_s, u"asa.lindqvist@example.org"_s, u"example.org"_s,
             u"070-174 06 05"_s, u"0701740605"_s, u"+46701740605"_s, u"46 70 174 06 05"_s, u"174 06 05"_s, u"0605"_s,
             u"070174"_s, u"ekvägen 11"_s, u"ekvägen gunga"_s, u"ekvagen"_s, u"632 20"_s, u"63220"_s, u"6322"_s,
             u"63220 eskilstuna"_s })
        QTest::newRow(qPrintable(typed)) << typed << true;
    for (const QString &typed : { u"rutschkana"_s, u"gunga bibliotek"_s, u"unga"_s, u"gung stadsparken x"_s,
             u"070-174 06 06"_s, u"ekvägen 12"_s, u"63221"_s, u"å"_s, u"%"_s, u"'"_s, QString(), u"   "_s })
        QTest::newRow(qPrintable(u"not "_s + typed)) << typed << false;
}

void TestInboxSearch::whatWaitsIsFound()
{
    QFETCH(const QString, typed);
    QFETCH(const bool, isFound);
    for (int round = 0; round < 3; ++round)
        QCOMPARE(found(typed), isFound ? QStringList(u"Trasig gunga"_s) : QStringList());
    if (!isFound)
        return;
    const auto hits = InboxSearch(*m_db).search(typed, AccessScope::all(), 10);
    const InboxHit hit = hits->hits.constFirst();
    QCOMPARE(hit.id, m_swing);
    QCOMPARE(hit.source, InboxSource::Web);
    QCOMPARE(hit.received, morning());
    QCOMPARE(hit.submitterName, u"Åsa Lindqvist"_s);
    QVERIFY2(hit.snippet.contains(QChar(2)) && hit.snippet.contains(QChar(3)), qPrintable(hit.snippet));
}

void TestInboxSearch::aHitSaysThatItWasTheAddress()
{
    for (const auto &[typed, shown] : { std::pair(u"åsa ekv"_s, u"Address: [Ekvägen] 11, 632 20 Eskilstuna"_s),
             std::pair(u"63220"_s, u"Address: Ekvägen 11, [63220] Eskilstuna"_s),
             std::pair(u"gunga"_s, u"Trasig [gunga]"_s) }) {
        const auto hits = InboxSearch(*m_db).search(typed, AccessScope::all(), 10);
        LYHORD_OK(hits);
        QCOMPARE(hits->hits.size(), 1);
        QString snippet = hits->hits.constFirst().snippet;
        QCOMPARE(snippet.replace(QChar(2), u'[').replace(QChar(3), u']'), shown);
    }
    QCOMPARE(near(u"ekväggen"_s), QStringList(u"Trasig gunga"_s));
}

void TestInboxSearch::whatIsNearComesBeside()
{
    InboxItem exact = swing();
    exact.subject = u"Rätt"_s;
    exact.submitter.name = u"Bo Lindkvist"_s;
    exact.externalId = u"web:2"_s;
    exact.rawSha256 = "2";
    added(exact);
    QCOMPARE(found(u"lindkvist"_s), QStringList(u"Rätt"_s));
    QCOMPARE(near(u"lindkvist"_s), QStringList(u"Trasig gunga"_s));
    QCOMPARE(found(u"åsa"_s), QStringList(u"Trasig gunga"_s)); // nothing without marks is mixed in
    QCOMPARE(near(u"kyrkog stadsp"_s).size(), 2);
    QCOMPARE(near(u"zebra stadsp"_s), QStringList());
}

void TestInboxSearch::whatNoLongerWaitsIsNotFound()
{
    auto transaction = sql::Transaction::begin(*m_db);
    LYHORD_OK(InboxStore(*m_db).discard(m_swing, { morning(), u"anna"_s, u"skräp"_s, {} }));
    LYHORD_OK(transaction->commit());
    for (const QString &typed : { u"gunga"_s, u"lindqvist"_s, u"0701740605"_s })
        QCOMPARE(found(typed), QStringList());
    QCOMPARE(near(u"lindkvist"_s), QStringList());
    auto again = sql::Transaction::begin(*m_db);
    LYHORD_OK(InboxStore(*m_db).bringBack(m_swing));
    LYHORD_OK(again->commit());
    QCOMPARE(found(u"gunga"_s), QStringList(u"Trasig gunga"_s));
}

void TestInboxSearch::whatMayNotBeReadIsNotFound()
{
    InboxItem hidden = swing();
    hidden.subject = u"Gömd"_s;
    hidden.submitter.protectedIdentity = true;
    hidden.externalId = u"web:2"_s;
    hidden.rawSha256 = "2";
    added(hidden);
    QCOMPARE(found(u"gungan"_s).size(), 2);
    AccessScope scope = AccessScope::all();
    scope.secret = false;
    for (const QString &typed : { u"gungan"_s, u"lindqvist"_s, u"0701740605"_s, u"example.org"_s })
        QCOMPARE(found(typed, scope), QStringList(u"Trasig gunga"_s));
    QCOMPARE(near(u"lindkvist"_s, scope), QStringList(u"Trasig gunga"_s));
    scope.names = false;
    for (const QString &typed : { u"lindqvist"_s, u"0701740605"_s, u"example.org"_s, u"ekvägen"_s, u"63220"_s })
        QCOMPARE(found(typed, scope), QStringList());
    QCOMPARE(near(u"lindkvist"_s, scope), QStringList());
    const auto hits = InboxSearch(*m_db).search(u"gungan"_s, scope, 10);
    QCOMPARE(hits->hits.size(), 1);
    QCOMPARE(hits->hits.constFirst().submitterName, QString());
}

void TestInboxSearch::anythingWrittenIsFoundAsItStands_data()
{
    QTest::addColumn<QString>("written");
    QTest::newRow("a raised number") << u"asfalt 12 m² vid porten"_s;
    QTest::newRow("a broken number at the end") << u"dike ½"_s;
    QTest::newRow("a sign beyond the first plane") << u"hälsningar 𠮷野 Öberg"_s;
}

void TestInboxSearch::anythingWrittenIsFoundAsItStands()
{
    QFETCH(const QString, written);
    InboxItem item = swing();
    item.text = written;
    item.subject = u"Såsom skrivet"_s;
    item.externalId = u"web:2"_s;
    item.rawSha256 = "2";
    added(item);
    QCOMPARE(found(written), QStringList{ u"Såsom skrivet"_s });
}

void TestInboxSearch::theNewestComeFirstAndMoreIsSaid()
{
    for (int day = 1; day <= 3; ++day) {
        InboxItem item = swing();
        item.subject = QString::number(day);
        item.received = morning(day);
        item.externalId = u"web:d%1"_s.arg(day);
        item.rawSha256 = "d" + QByteArray::number(day);
        added(item);
    }
    const auto two = InboxSearch(*m_db).search(u"gungan"_s, AccessScope::all(), 2);
    LYHORD_OK(two);
    QCOMPARE(subjectsOf(two), (QStringList{ u"3"_s, u"2"_s }));
    QVERIFY(two->more);
    QVERIFY(!InboxSearch(*m_db).search(u"gungan"_s, AccessScope::all(), 4)->more);
}

LYHORD_TEST(TestInboxSearch)
#include "test_inboxsearch.moc"
