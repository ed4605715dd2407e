#include "core/store/outboxstore.h"

#include "core/db/database.h"
#include "core/db/transaction.h"
#include "tests/store/storebed.h"
#include "tests/support/testmain.h"

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

class TestOutboxStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aLetterComesBack();
    void lettersAreListedNewestFirst_data();
    void lettersAreListedNewestFirst();
    void aLongOutboxIsReadInSlices();
    void whatIsSecretStaysInside_data();
    void whatIsSecretStaysInside();
    void aLetterIsSentOnce();
    void lettersWaitTheirTime();
    void aStepIsTakenBackWhileNothingHasGone();
    void theLastMarkIsTakenBackFirst();

private:
    [[nodiscard]] OutboxStore outbox() { return OutboxStore(*m_db); }
    Message added(const Message &message);
    [[nodiscard]] Message letterTo(const QString &department, const QString &address) const;
    std::unique_ptr<Database> m_db;
    Case m_case;
};

void TestOutboxStore::init()
{
    m_db = memoryDatabase();
    Case subject = plainCase();
    subject.status = CaseStatus::AwaitingAnswer;
    subject.assignments = { askedOf(u"SBF"_s, morning()) };
    m_case = inserted(*m_db, subject);
}

Message TestOutboxStore::added(const Message &message)
{
    const auto done = outbox().add(message);
    if (!done)
        qFatal("%s", why(done).constData());
    return *done;
}

Message TestOutboxStore::letterTo(const QString &department, const QString &address) const
{
    Message message;
    message.caseId = m_case.id;
    message.caseNumber = m_case.number;
    message.kind = department.isEmpty() ? LetterKind::Answer : LetterKind::Assignment;
    message.department = department;
    message.toName = u"Åsa Öberg"_s;
    message.toAddress = address;
    message.language = u"fi"_s;
    message.letter = { u"Ämne"_s, u"Brödtext"_s };
    message.created = morning();
    message.notBefore = morning().addSecs(120);
    return message;
}

void TestOutboxStore::aLetterComesBack()
{
    Message message = letterTo({}, u"asa@example.org"_s);
    message.by = ReplyBy::Letter;
    message.state = MessageState::Failed;
    message.failure = u"ingen adress"_s;
    message.sent = morning(1);
    const Message stored = added(message);
    QVERIFY(stored.id.isValid());
    const auto loaded = outbox().one(stored.id, AccessScope::all());
    LYHORD_OK(loaded);
    QVERIFY(*loaded == stored);
    const auto missing = outbox().one(MessageId{ 99 }, AccessScope::all());
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
}

void TestOutboxStore::lettersAreListedNewestFirst_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<QList<qint64>>("ids");
    QTest::newRow("all") << QString() << QList<qint64>{ 3, 2, 1 };
    QTest::newRow("a department's key") << u"kff"_s << QList<qint64>{ 2 };
    QTest::newRow("a part of the address") << u"asa@"_s << QList<qint64>{ 3 };
    QTest::newRow("a part of the name") << u"öberg"_s << QList<qint64>{ 3, 2, 1 };
    QTest::newRow("nobody") << u"bo@"_s << QList<qint64>{};
}

void TestOutboxStore::lettersAreListedNewestFirst()
{
    QFETCH(const QString, to);
    QFETCH(const QList<qint64>, ids);
    added(letterTo(u"SBF"_s, u"sbf@example.org"_s));
    added(letterTo(u"KFF"_s, u"kff-box@example.org"_s));
    added(letterTo({}, u"asa@example.org"_s));
    const auto found = outbox().list(to, AccessScope::all(), 10);
    LYHORD_OK(found);
    QList<qint64> foundIds;
    for (const Message &message : *found)
        foundIds.append(message.id.value);
    QCOMPARE(foundIds, ids);
    QCOMPARE(outbox().list(to, AccessScope::all(), 1)->size(), std::min<qsizetype>(1, ids.size()));
}

void TestOutboxStore::aLongOutboxIsReadInSlices()
{
    added(letterTo({}, u"first@example.org"_s));
    auto transaction = sql::Transaction::begin(*m_db);
    LYHORD_OK(transaction);
    for (int i = 0; i < 1200; ++i)
        added(letterTo(u"SBF"_s, u"sbf@example.org"_s));
    LYHORD_OK(transaction->commit());
    const auto found = outbox().list(u"first@"_s, AccessScope::all(), 10);
    LYHORD_OK(found);
    QCOMPARE(found->size(), 1);
    QCOMPARE(outbox().list({}, AccessScope::all(), 2000)->size(), 1201);
}

void TestOutboxStore::whatIsSecretStaysInside_data()
{
    QTest::addColumn<AccessScope>("scope");
    QTest::addColumn<bool>("secret");
    QTest::addColumn<bool>("listed");
    QTest::addColumn<bool>("named");
    QTest::addColumn<bool>("read");
    AccessScope scope = AccessScope::all();
    QTest::newRow("with every right") << scope << true << true << true << true;
    scope.secret = false;
    QTest::newRow("L9: a secret case's letter shows neither name nor text") << scope << true << true << false << false;
    QTest::newRow("L9: another one does") << scope << false << true << true << true;
    scope.names = false;
    QTest::newRow("without the right to names") << scope << false << true << false << true;
    QTest::newRow("a department that is asked")
        << AccessScope{ false, true, true, true, { u"SBF"_s } } << false << true << true << true;
    QTest::newRow("a department that is not")
        << AccessScope{ false, true, true, true, { u"KFF"_s } } << false << false << false << false;
}

void TestOutboxStore::whatIsSecretStaysInside()
{
    QFETCH(const AccessScope, scope);
    QFETCH(const bool, secret);
    QFETCH(const bool, listed);
    QFETCH(const bool, named);
    QFETCH(const bool, read);
    const MessageId id = added(letterTo({}, u"asa@example.org"_s)).id;
    if (secret) {
        Case marked = m_case;
        marked.submitter.protectedIdentity = true;
        saved(*m_db, m_case, marked);
    }
    const auto list = outbox().list({}, scope, 9);
    LYHORD_OK(list);
    QCOMPARE(!list->isEmpty(), listed);
    QCOMPARE(outbox().one(id, scope).has_value(), listed);
    if (!listed)
        return;
    const Message message = list->first();
    QCOMPARE(message.secret, secret);
    QCOMPARE(!message.toName.isEmpty(), named);
    QCOMPARE(!message.toAddress.isEmpty(), named);
    QCOMPARE(!message.letter.body.isEmpty(), read);
    QVERIFY(*outbox().one(id, scope) == message);
    QVERIFY(outbox().ofCase(m_case.id, scope)->first() == message);
}

void TestOutboxStore::aLetterIsSentOnce()
{
    const MessageId id = added(letterTo({}, u"asa@example.org"_s)).id;
    LYHORD_OK(outbox().markFailed(id, u"nej"_s));
    QCOMPARE(outbox().one(id, AccessScope::all())->failure, u"nej"_s);
    LYHORD_OK(outbox().markSent(id, morning(2), u"bo"_s));
    const auto sent = outbox().one(id, AccessScope::all());
    QCOMPARE(sent->state, MessageState::Sent);
    QCOMPARE(*sent->sent, morning(2));
    QCOMPARE(sent->sentBy, u"bo"_s);
    QVERIFY(sent->failure.isEmpty());
    const auto again = outbox().markSent(id, morning(3), u"bo"_s);
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::Conflict);
    QVERIFY(!outbox().markFailed(id, u"nej"_s));
}

void TestOutboxStore::lettersWaitTheirTime()
{
    const MessageId mail = added(letterTo(u"SBF"_s, u"sbf@example.org"_s)).id;
    Message paper = letterTo({}, u"Storgatan 1"_s);
    paper.by = ReplyBy::Letter;
    added(paper);
    QVERIFY(outbox().ready(morning().addSecs(119), 9)->isEmpty());
    const auto ready = outbox().ready(morning().addSecs(120), 9);
    LYHORD_OK(ready);
    QCOMPARE(ready->size(), 1); // a person's hands take the paper one
    QCOMPARE(ready->first().id, mail);
    LYHORD_OK(outbox().markSent(mail, morning(), u"bo"_s));
    QVERIFY(outbox().ready(morning(1), 9)->isEmpty());
}

void TestOutboxStore::aStepIsTakenBackWhileNothingHasGone()
{
    const MessageId before = added(letterTo(u"SBF"_s, u"sbf@example.org"_s)).id;
    QCOMPARE(*outbox().last(), before);
    const MessageId one = added(letterTo(u"KFF"_s, u"kff@example.org"_s)).id;
    const MessageId two = added(letterTo({}, u"asa@example.org"_s)).id;
    QVERIFY(!*outbox().anySentAfter(m_case.id, before));
    LYHORD_OK(outbox().markSent(one, morning(1), u"bo"_s));
    QVERIFY(*outbox().anySentAfter(m_case.id, before));
    QVERIFY(!*outbox().anySentAfter(m_case.id, one));
    QCOMPARE(*outbox().cancelAfter(m_case.id, before), 1);
    QCOMPARE(outbox().one(two, AccessScope::all())->state, MessageState::Cancelled);
    QCOMPARE(outbox().one(before, AccessScope::all())->state, MessageState::Queued);
    QVERIFY(!outbox().markSent(two, morning(2), u"bo"_s));
}

void TestOutboxStore::theLastMarkIsTakenBackFirst()
{
    const MessageId one = added(letterTo({}, u"asa@example.org"_s)).id;
    const MessageId two = added(letterTo(u"SBF"_s, u"sbf@example.org"_s)).id;
    const MessageId three = added(letterTo(u"KFF"_s, u"kff@example.org"_s)).id;
    LYHORD_OK(outbox().markSent(two, morning(1), u"bo"_s, 3));
    LYHORD_OK(outbox().markSent(one, morning(1), u"bo"_s, 4));
    LYHORD_OK(outbox().markSent(three, morning(1), u"worker"_s));
    LYHORD_OK(outbox().takeBackLastMark(m_case.id));
    QCOMPARE(outbox().one(one, AccessScope::all())->state, MessageState::Queued);
    QCOMPARE(outbox().one(two, AccessScope::all())->state, MessageState::Sent);
    LYHORD_OK(outbox().takeBackLastMark(m_case.id));
    QCOMPARE(outbox().one(two, AccessScope::all())->state, MessageState::Queued);
    QVERIFY(outbox().one(two, AccessScope::all())->sentBy.isEmpty());
    const auto more = outbox().takeBackLastMark(m_case.id); // a mail server keeps what it has taken
    QVERIFY(!more);
    QCOMPARE(more.error().code, ErrorCode::Conflict);
}

LYHORD_TEST(TestOutboxStore)
#include "test_outboxstore.moc"
