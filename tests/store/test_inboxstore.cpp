#include "core/store/inboxstore.h"

#include "core/db/database.h"
#include "core/db/transaction.h"
#include "core/store/attachmentstore.h"
#include "tests/store/storebed.h"
#include "tests/support/testmain.h"

#include <QtCore/QCryptographicHash>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

class TestInboxStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyFieldComesBack();
    void aBareItemComesBack();
    void nothingComesInTwice_data();
    void nothingComesInTwice();
    void itemsWithoutANumberAreNotTheSame();
    void whatIsDealtWithIsEmptied();
    void whoComesSecondIsTold();
    void filesMoveToTheCase();
    void theSameBytesAreKeptOnce();
    void aDamagedFileIsFound();
    void attachmentsAreTheCasesOwn();

private:
    [[nodiscard]] InboxStore inbox() { return InboxStore(*m_db); }
    InboxItemId added(const InboxItem &item);
    [[nodiscard]] qint64 contentRows();
    std::unique_ptr<Database> m_db;
};

namespace {

InboxItem fullItem()
{
    InboxItem item;
    item.source = InboxSource::Email;
    item.received = morning();
    item.subject = u"Ämne"_s;
    item.text = u"Text å ä ö"_s;
    item.language = u"fi"_s;
    item.submitter = { false, u"Åsa"_s, u"asa@example.org"_s, u"016"_s, u"Gatan 1"_s, Gender::Other, true };
    item.replyWanted = false;
    item.replyBy = ReplyBy::Phone;
    item.suggestedType = CaseType::Praise;
    item.suggestedDepartment = u"SBF"_s;
    item.suggestedCase = u"2026-000001"_s;
    item.suggestedArea = u"services"_s;
    item.externalId = u"openeplatform:161:4164"_s;
    item.files = { { u"bild.jpg"_s, u"image/jpeg"_s, QByteArray("\0\xff\x01", 3) },
        { u"tom.txt"_s, u"text/plain"_s, {} } };
    item.unmapped = { { u"Fråga"_s, u"Svar"_s }, { u"Fråga 2"_s, {} } };
    item.rawSha256 = QByteArray(64, 'a');
    return item;
}

} // namespace

void TestInboxStore::init()
{
    m_db = memoryDatabase();
}

InboxItemId TestInboxStore::added(const InboxItem &item)
{
    const auto done = inbox().add(item);
    if (!done || !*done)
        qFatal("%s", why(done).constData());
    return **done;
}

qint64 TestInboxStore::contentRows()
{
    auto query = sql::prepare(*m_db, u"SELECT count(*) FROM contents"_s);
    return query.first().value_or(false) ? query.integer(0) : -1;
}

void TestInboxStore::everyFieldComesBack()
{
    const InboxItem given = fullItem();
    const InboxItemId id = added(given);
    const auto loaded = inbox().one(id);
    LYHORD_OK(loaded);
    QCOMPARE(loaded->attachments.size(), 2);
    QCOMPARE(loaded->attachments.at(0).name, u"bild.jpg"_s);
    QCOMPARE(loaded->attachments.at(0).size, 3);
    QCOMPARE(loaded->attachments.at(0).sha256,
        QCryptographicHash::hash(given.files.at(0).content, QCryptographicHash::Sha256).toHex());
    for (qsizetype i = 0; i < 2; ++i) {
        const auto content = inbox().content(id, loaded->attachments.at(i).id);
        LYHORD_OK(content);
        QCOMPARE(*content, given.files.at(i).content);
    }
    InboxItem expected = given;
    expected.id = id;
    expected.files.clear();
    expected.attachments = loaded->attachments;
    QVERIFY(*loaded == expected);
    QCOMPARE(*inbox().countWaiting(), 1);
    QVERIFY(inbox().waiting()->first() == expected);
}

void TestInboxStore::aBareItemComesBack()
{
    InboxItem bare;
    bare.received = morning();
    const InboxItemId id = added(bare);
    bare.id = id;
    QVERIFY(*inbox().one(id) == bare);
}

void TestInboxStore::nothingComesInTwice_data()
{
    QTest::addColumn<QString>("externalId");
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<bool>("again");
    QTest::newRow("the same number") << fullItem().externalId << QByteArray(64, 'b') << true;
    QTest::newRow("the same bytes") << u"other:1"_s << fullItem().rawSha256 << true;
    QTest::newRow("another number and other bytes") << u"other:1"_s << QByteArray(64, 'b') << false;
}

void TestInboxStore::nothingComesInTwice()
{
    QFETCH(const QString, externalId);
    QFETCH(const QByteArray, raw);
    QFETCH(const bool, again);
    const InboxItemId first = added(fullItem());
    InboxItem second = fullItem();
    second.externalId = externalId;
    second.rawSha256 = raw;
    LYHORD_OK(inbox().finish(first, InboxEnd::Referred, {}, u"anna"_s, morning())); // is remembered for ever
    const auto done = inbox().add(second);
    LYHORD_OK(done);
    QCOMPARE(!done->has_value(), again);
}

void TestInboxStore::itemsWithoutANumberAreNotTheSame()
{
    InboxItem item = fullItem();
    item.externalId.clear();
    item.rawSha256.clear();
    added(item);
    added(item);
    QCOMPARE(*inbox().countWaiting(), 2);
}

void TestInboxStore::whatIsDealtWithIsEmptied()
{
    const InboxItemId id = added(fullItem());
    LYHORD_OK(inbox().finish(id, InboxEnd::Referred, {}, u"anna"_s, morning()));
    QCOMPARE(*inbox().countWaiting(), 0);
    QVERIFY(inbox().waiting()->isEmpty());
    auto query = sql::prepare(*m_db,
        u"SELECT submitter_name || email || phone || address || subject || body, ended_as, ended_by, erased_at "
        "FROM inbox_items"_s);
    LYHORD_OK(query.first());
    QCOMPARE(query.text(0), QString());
    QCOMPARE(query.text(1), u"referred"_s);
    QCOMPARE(query.text(2), u"anna"_s);
    QCOMPARE(query.moment(3), morning());
    QCOMPARE(contentRows(), 0);
}

void TestInboxStore::whoComesSecondIsTold()
{
    const InboxItemId id = added(fullItem());
    LYHORD_OK(inbox().finish(id, InboxEnd::Referred, {}, u"anna"_s, morning()));
    const auto second = inbox().finish(id, InboxEnd::Referred, {}, u"bo"_s, morning());
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::NotFound);
    QVERIFY(!inbox().one(id));
}

void TestInboxStore::filesMoveToTheCase()
{
    const Case subject = inserted(*m_db, plainCase());
    const InboxItemId id = added(fullItem());
    LYHORD_OK(inbox().finish(id, InboxEnd::Registered, subject.id, u"anna"_s, morning()));
    const auto files = AttachmentStore(*m_db).ofCase(subject.id);
    LYHORD_OK(files);
    QCOMPARE(files->size(), 2);
    QCOMPARE(files->at(0).name, u"bild.jpg"_s);
    QCOMPARE(*AttachmentStore(*m_db).content(subject.id, files->at(0).id), fullItem().files.at(0).content);
    QCOMPARE(*AttachmentStore(*m_db).bytesOfCase(subject.id), 3);
}

void TestInboxStore::theSameBytesAreKeptOnce()
{
    const Case subject = inserted(*m_db, plainCase());
    const AttachedFile file{ u"a"_s, u"text/plain"_s, "samma" };
    LYHORD_OK(AttachmentStore(*m_db).add(subject.id, file));
    InboxItem item = fullItem();
    item.files = { file };
    const InboxItemId id = added(item);
    QCOMPARE(contentRows(), 1);
    LYHORD_OK(inbox().finish(id, InboxEnd::Referred, {}, u"anna"_s, morning()));
    QCOMPARE(contentRows(), 1); // the case still needs them
}

void TestInboxStore::aDamagedFileIsFound()
{
    const Case subject = inserted(*m_db, plainCase());
    const auto file = AttachmentStore(*m_db).add(subject.id, { u"a"_s, u"text/plain"_s, "rätt" });
    LYHORD_OK(file);
    LYHORD_OK(sql::run(
        *m_db, onServer() ? u"UPDATE contents SET bytes = '\\x00'"_s : u"UPDATE contents SET bytes = x'00'"_s));
    const auto damaged = AttachmentStore(*m_db).content(subject.id, file->id);
    QVERIFY(!damaged);
    QCOMPARE(damaged.error().code, ErrorCode::Broken);
}

void TestInboxStore::attachmentsAreTheCasesOwn()
{
    const Case one = inserted(*m_db, plainCase());
    const Case other = inserted(*m_db, plainCase());
    const auto file = AttachmentStore(*m_db).add(one.id, { u"a"_s, u"text/plain"_s, QByteArray(200'000, 'x') });
    LYHORD_OK(file);
    QCOMPARE(AttachmentStore(*m_db).content(one.id, file->id)->size(), 200'000);
    const auto notTheirs = AttachmentStore(*m_db).content(other.id, file->id);
    QVERIFY(!notTheirs);
    QCOMPARE(notTheirs.error().code, ErrorCode::NotFound);
}

LYHORD_TEST(TestInboxStore)
#include "test_inboxstore.moc"
