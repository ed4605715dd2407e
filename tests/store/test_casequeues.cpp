#include "core/store/casestore.h"

#include "core/db/database.h"
#include "core/db/transaction.h"
#include "core/store/integrity.h"
#include "core/store/outboxstore.h"
#include "tests/store/storebed.h"
#include "tests/support/testmain.h"

#include <QtCore/QRandomGenerator>

#include <algorithm>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

class TestCaseQueues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pagesMakeUpTheSortedList_data();
    void pagesMakeUpTheSortedList();
    void anchorsAreWhereRowsBegin_data();
    void anchorsAreWhereRowsBegin();
    void countsAreWhatTheQueuesHold_data();
    void countsAreWhatTheQueuesHold();
    void queuesHoldWhatTheySay_data();
    void queuesHoldWhatTheySay();
    void aRetiredDepartmentOwnsNothing();
    void secretNamesNeverComeAlong();
    void namesComeWithTheRightOnly();
    void awaitedDepartmentsStandFirst();
    void aTextNarrowsTheList();
    void aDaysRangeIsInLocalTime();
    void headlinesAreInSwedishOrder();
    void aForeignCursorIsRefused_data();
    void aForeignCursorIsRefused();
    void whatIsStoredAgrees();

private:
    std::unique_ptr<Database> m_db;
    QList<Case> m_all;
};

namespace {

constexpr int caseCount = 2000;
const QDate today(2027, 1, 15);
const QStringList departments{ u"SBF"_s, u"KFF"_s, u"SOC"_s, u"OLD"_s };

class Dice
{
public:
    [[nodiscard]] int roll(int sides) { return static_cast<int>(m_random.bounded(static_cast<quint32>(sides))); }

private:
    QRandomGenerator m_random{ 20261120 };
};

CaseStatus anyStatus(Dice &dice)
{
    const auto &all = EnumNames<CaseStatus>::all;
    return all.at(static_cast<size_t>(dice.roll(static_cast<int>(all.size())))).first;
}

//! Few distinct days and moments, so that many cases share one and the id has to decide
Case anyCase(Dice &dice)
{
    const QStringList words{ u"snö"_s, u"is"_s, u"buss"_s, u"skola"_s, u"Ångest"_s, u"ödla"_s };
    Case c = plainCase(words.at(dice.roll(6)) + u' ' + words.at(dice.roll(6)));
    c.received = morning(dice.roll(30));
    c.type = EnumNames<CaseType>::all.at(static_cast<size_t>(dice.roll(5))).first;
    c.status = anyStatus(dice);
    c.ladder = static_cast<LadderStep>(dice.roll(4));
    c.deadlines.answerDue = dice.roll(10) == 0 ? QDate() : QDate(2026, 12, 1).addDays(dice.roll(20));
    c.secrecy = dice.roll(20) == 0;
    if (!isOpen(c.status))
        c.closed = morning(30 + dice.roll(20));
    if (c.status == CaseStatus::Referred)
        c.referral = Referral{ dice.roll(2) == 0 ? ReferralGround::BriberyOrCrime : ReferralGround::Appeal, {}, {},
            {} };
    for (int i = dice.roll(4); i > 0; --i) {
        Assignment asked = askedOf(departments.at(dice.roll(4)), morning(1));
        if (dice.roll(3) == 0)
            asked.answered = morning(2);
        else if (dice.roll(4) == 0)
            asked.withdrawn = morning(2);
        c.assignments.append(asked);
    }
    if (c.status == CaseStatus::Consulting)
        c.consultations = { { departments.at(dice.roll(4)), u"?"_s, morning(), u"anna"_s, {}, {}, {} } };
    return c;
}

QList<CaseRow> allRows(Database &db, const CaseQuery &query, const AccessScope &scope, int pageSize)
{
    QList<CaseRow> rows;
    Cursor cursor;
    do {
        const auto page = CaseStore(db).list(query, scope, today, cursor, pageSize);
        if (!page)
            qFatal("%s", why(page).constData());
        rows += page->rows;
        cursor = page->next;
    } while (!cursor.isEmpty());
    return rows;
}

QList<qint64> idsOf(const QList<CaseRow> &rows)
{
    QList<qint64> ids;
    for (const CaseRow &row : rows)
        ids.append(row.id.value);
    return ids;
}

CaseQuery queueQuery(Queue queue)
{
    CaseQuery query;
    query.queue = queue;
    return query;
}

void addQueries()
{
    QTest::addColumn<CaseQuery>("query");
    QTest::addColumn<AccessScope>("scope");
    const AccessScope all = AccessScope::all();
    const AccessScope one{ false, true, false, false, { u"SBF"_s } };
    const AccessScope two{ false, true, false, false, { u"SBF"_s, u"KFF"_s } };
    const auto both = [&](const QString &name, const CaseQuery &query) {
        QTest::newRow(qPrintable(name + u", contact centre"_s)) << query << all;
        QTest::newRow(qPrintable(name + u", one department"_s)) << query << one;
        QTest::newRow(qPrintable(name + u", two departments"_s)) << query << two;
    };
    for (const auto &queue : EnumNames<Queue>::all)
        both(QString(queue.second), queueQuery(queue.first));
    for (const auto &sort : EnumNames<SortBy>::all) {
        CaseQuery query;
        query.sort = sort.first;
        both(u"everything by "_s + sort.second, query);
        query.descending = true;
        both(u"everything backwards by "_s + sort.second, query);
        query.queue = Queue::Closed;
        both(u"closed backwards by "_s + sort.second, query);
    }
    CaseQuery query;
    query.department = u"KFF"_s;
    both(u"asked of a department"_s, query);
    query.sort = SortBy::Received;
    both(u"asked of a department, as received"_s, query);
    query.sort = SortBy::Due;
    query.awaited = true;
    both(u"awaited from a department"_s, query);
    query.department.clear();
    both(u"open"_s, query);
    query.awaited = false;
    query.status = CaseStatus::WrittenOff;
    both(u"one status"_s, query);
    query.status.reset();
    query.type = CaseType::Praise;
    query.text = u"snö"_s;
    both(u"a word and a type"_s, query);
}

//! Every fourth case has an answer that has not left, another fourth one that has
ReplyBy wayOfAnswer(CaseId id)
{
    return EnumNames<ReplyBy>::all.at(static_cast<size_t>(id.value / 4 % 3)).first;
}

void addAnswers(Database &db)
{
    OutboxStore outbox(db);
    for (int id = 1; id <= caseCount; ++id) {
        if (id % 2 == 0)
            continue;
        Message answer;
        answer.caseId = CaseId{ id };
        answer.kind = LetterKind::Answer;
        answer.by = wayOfAnswer(answer.caseId);
        answer.created = morning();
        answer.notBefore = morning();
        const auto added = outbox.add(answer);
        if (!added)
            qFatal("%s", why(added).constData());
        if (id % 4 == 3) {
            if (const auto marked = outbox.markSent(added->id, morning(1), u"bo"_s); !marked)
                qFatal("%s", why(marked).constData());
        }
    }
}

//! What the list should hold, by looking at every case
bool isIn(const Case &c, const CaseQuery &query, const AccessScope &scope)
{
    const auto asks = [&](const QString &key) {
        return std::any_of(c.assignments.cbegin(), c.assignments.cend(),
                   [&](const Assignment &a) { return a.department == key && !a.withdrawn; })
            || std::any_of(c.consultations.cbegin(), c.consultations.cend(),
                [&](const Consultation &a) { return a.department == key; });
    };
    const auto awaits = [&](const QString &key) {
        return std::any_of(c.assignments.cbegin(), c.assignments.cend(),
                   [&](const Assignment &a) { return a.department == key && a.isAwaited(); })
            || std::any_of(c.consultations.cbegin(), c.consultations.cend(),
                [&](const Consultation &a) { return a.department == key && !a.answered; });
    };
    const auto isWaiting = [&](LadderStep step) { return c.status == CaseStatus::AwaitingAnswer && c.ladder == step; };
    const bool isBribery = c.referral && c.referral->ground == ReferralGround::BriberyOrCrime;
    const auto isInQueue = [&](Queue queue) {
        switch (queue) {
        case Queue::Inbox:
            return false;
        case Queue::ToAssign:
            return c.status == CaseStatus::Registered;
        case Queue::Consulting:
            return c.status == CaseStatus::Consulting;
        case Queue::WithDepartment:
            return isWaiting(LadderStep::None);
        case Queue::Reminder1:
            return isWaiting(LadderStep::FirstReminder);
        case Queue::Reminder2:
            return isWaiting(LadderStep::SecondReminder);
        case Queue::WriteOffDue:
            return isWaiting(LadderStep::WriteOffProposed);
        case Queue::AnswersToSend:
            return c.status == CaseStatus::AnswerReady;
        case Queue::ToSend:
        case Queue::ToPrint:
        case Queue::ToCall:
            return c.status == CaseStatus::Closed && c.id.value % 4 == 1 && wayOfAnswer(c.id) == *wayOf(queue);
        case Queue::NoOwner: // OLD was retired
            return (c.status == CaseStatus::Consulting || c.status == CaseStatus::AwaitingAnswer) && !awaits(u"SBF"_s)
                && !awaits(u"KFF"_s) && !awaits(u"SOC"_s);
        case Queue::Closed:
            return c.status == CaseStatus::Closed || c.status == CaseStatus::WrittenOff;
        case Queue::ChiefLegalOfficer: // R90
            return scope.bribery && isBribery && c.status == CaseStatus::Referred;
        }
        return false;
    };
    if (query.queue && !isInQueue(*query.queue))
        return false;
    if (!query.department.isEmpty() && !asks(query.department))
        return false;
    if (query.awaited && (!isOpen(c.status) || (!query.department.isEmpty() && !awaits(query.department))))
        return false;
    if (query.status && c.status != *query.status)
        return false;
    if (query.type && c.type != *query.type)
        return false;
    if (!query.text.isEmpty() && !(u' ' + c.headline).contains(u' ' + query.text))
        return false;
    if (isBribery && !scope.bribery)
        return false;
    if (isBribery)
        return true;
    if (!query.text.isEmpty() && !scope.secret && c.isSecret())
        return false;
    return scope.everywhere || std::any_of(scope.departments.cbegin(), scope.departments.cend(), asks);
}

} // namespace

Q_DECLARE_METATYPE(lyhord::AccessScope)

void TestCaseQueues::initTestCase()
{
    m_db = memoryDatabase();
    Dice dice;
    auto transaction = sql::Transaction::begin(*m_db);
    LYHORD_OK(transaction);
    for (int i = 0; i < caseCount; ++i)
        LYHORD_OK(CaseStore(*m_db).insert(anyCase(dice), 2026));
    addAnswers(*m_db);
    // and many of them move on: what is derived has to follow
    for (int id = 1; id <= caseCount; id += 3) {
        const auto before = CaseStore(*m_db).byId(CaseId{ id });
        LYHORD_OK(before);
        Case after = anyCase(dice);
        after.id = before->id;
        after.number = before->number;
        after.token = before->token;
        LYHORD_OK(CaseStore(*m_db).save(*before, after));
    }
    LYHORD_OK(transaction->commit());
    if (onServer()) // as the server does by itself after a while
        onServerDatabase(m_db->url(), u"ANALYZE"_s);
    for (int id = 1; id <= caseCount; ++id) {
        const auto subject = CaseStore(*m_db).byId(CaseId{ id });
        LYHORD_OK(subject);
        m_all.append(*subject);
    }
}

void TestCaseQueues::pagesMakeUpTheSortedList_data()
{
    addQueries();
}

void TestCaseQueues::pagesMakeUpTheSortedList()
{
    QFETCH(const CaseQuery, query);
    QFETCH(const AccessScope, scope);
    const QList<CaseRow> rows = allRows(*m_db, query, scope, 97);
    QCOMPARE(idsOf(rows), idsOf(allRows(*m_db, query, scope, caseCount + 1)));
    QSet<qint64> expected;
    for (const Case &subject : std::as_const(m_all)) {
        if (isIn(subject, query, scope))
            expected.insert(subject.id.value);
    }
    const QList<qint64> ids = idsOf(rows);
    QCOMPARE(QSet<qint64>(ids.cbegin(), ids.cend()), expected);
    QCOMPARE(ids.size(), expected.size()); // none twice
    for (const CaseRow &row : rows)
        QCOMPARE(row.answerWaits, row.status == CaseStatus::Closed && row.id.value % 4 == 1); // R89, in every list
    const bool closed = query.queue == Queue::Closed;
    const bool down = query.descending != (closed && query.sort == SortBy::Due);
    if (query.sort == SortBy::Headline)
        return; // its order is a test of its own
    const auto key = [&](const CaseRow &row) {
        switch (query.sort) {
        case SortBy::Received:
            return row.received.toSecsSinceEpoch();
        case SortBy::Number:
            return row.number.right(6).toLongLong();
        case SortBy::Headline:
        case SortBy::Due:
            break;
        }
        return closed ? row.closed->toSecsSinceEpoch()
                      : (row.answerDue.isValid() ? row.answerDue.toJulianDay() : std::numeric_limits<qint64>::max());
    };
    QVERIFY(std::is_sorted(rows.cbegin(), rows.cend(), [&](const CaseRow &a, const CaseRow &b) {
        const auto left = std::pair(key(a), a.id.value);
        const auto right = std::pair(key(b), b.id.value);
        return down ? left > right : left < right;
    }));
}

void TestCaseQueues::anchorsAreWhereRowsBegin_data()
{
    addQueries();
}

void TestCaseQueues::anchorsAreWhereRowsBegin()
{
    QFETCH(const CaseQuery, query);
    QFETCH(const AccessScope, scope);
    const QList<qint64> ids = idsOf(allRows(*m_db, query, scope, caseCount + 1));
    Anchors anchors;
    anchors.every = 50;
    int calls = 0;
    do {
        const auto more = CaseStore(*m_db).anchors(query, scope, today, anchors, 120);
        LYHORD_OK(more);
        QVERIFY(more->complete || more->count == anchors.count + 100);
        anchors = *more;
        ++calls;
    } while (!anchors.complete && calls < caseCount);
    QCOMPARE(anchors.count, ids.size());
    QCOMPARE(anchors.cursors.size(), ids.size() / 50 + 1);
    for (qsizetype i = 0; i < anchors.cursors.size(); ++i) {
        const auto page = CaseStore(*m_db).list(query, scope, today, anchors.cursors.at(i), 3);
        LYHORD_OK(page);
        QCOMPARE(idsOf(page->rows), ids.mid(i * 50, 3));
    }
}

void TestCaseQueues::countsAreWhatTheQueuesHold_data()
{
    addQueries();
}

void TestCaseQueues::countsAreWhatTheQueuesHold()
{
    QFETCH(const CaseQuery, query);
    QFETCH(const AccessScope, scope);
    const qsizetype rows = allRows(*m_db, query, scope, caseCount + 1).size();
    const auto count = CaseStore(*m_db).count(query, scope, today);
    LYHORD_OK(count);
    QCOMPARE(*count, rows);
    const auto badges = CaseStore(*m_db).counts(scope, today);
    LYHORD_OK(badges);
    if (query.queue && query == queueQuery(*query.queue))
        QCOMPARE(badges->queues.value(*query.queue), rows);
    if (query.awaited && scope.everywhere && !query.department.isEmpty())
        QCOMPARE(badges->departments.value(query.department), rows);
}

void TestCaseQueues::queuesHoldWhatTheySay_data()
{
    QTest::addColumn<CaseStatus>("status");
    QTest::addColumn<LadderStep>("ladder");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QList<Queue>>("queues");
    using enum CaseStatus;
    using enum LadderStep;
    QTest::newRow("registered") << Registered << None << QString() << QList<Queue>{ Queue::ToAssign };
    QTest::newRow("asked") << AwaitingAnswer << None << u"SBF"_s << QList<Queue>{ Queue::WithDepartment };
    QTest::newRow("R53: reminded") << AwaitingAnswer << FirstReminder << u"SBF"_s << QList<Queue>{ Queue::Reminder1 };
    QTest::newRow("R54: reminded twice") << AwaitingAnswer << SecondReminder << u"SBF"_s
                                         << QList<Queue>{ Queue::Reminder2 };
    QTest::newRow("R55: to be written off")
        << AwaitingAnswer << WriteOffProposed << u"SBF"_s << QList<Queue>{ Queue::WriteOffDue };
    QTest::newRow("answered") << AnswerReady << SecondReminder << QString() << QList<Queue>{ Queue::AnswersToSend };
    QTest::newRow("nobody who exists is asked")
        << AwaitingAnswer << None << u"OLD"_s << QList<Queue>{ Queue::WithDepartment, Queue::NoOwner };
    QTest::newRow("nobody is asked") << AwaitingAnswer << None << QString()
                                     << QList<Queue>{ Queue::WithDepartment, Queue::NoOwner };
    QTest::newRow("closed") << Closed << None << QString() << QList<Queue>{ Queue::Closed };
    QTest::newRow("R56: written off") << WrittenOff << WriteOffProposed << u"SBF"_s << QList<Queue>{ Queue::Closed };
    QTest::newRow("R19: referred") << Referred << None << QString() << QList<Queue>{};
    QTest::newRow("disposed of") << Disposed << None << QString() << QList<Queue>{};
}

void TestCaseQueues::queuesHoldWhatTheySay()
{
    QFETCH(const CaseStatus, status);
    QFETCH(const LadderStep, ladder);
    QFETCH(const QString, asked);
    QFETCH(const QList<Queue>, queues);
    const auto db = memoryDatabase();
    Case subject = plainCase();
    subject.status = status;
    subject.ladder = ladder;
    if (!asked.isEmpty())
        subject.assignments = { askedOf(asked, morning()) };
    if (!isOpen(status))
        subject.closed = morning(1);
    if (status == CaseStatus::Referred)
        subject.referral = Referral{};
    inserted(*db, subject);
    const auto counts = CaseStore(*db).counts(AccessScope::all(), today);
    LYHORD_OK(counts);
    for (const auto &queue : EnumNames<Queue>::all)
        QCOMPARE(counts->queues.value(queue.first), queues.contains(queue.first) ? 1 : 0);
    QCOMPARE(counts->queues.size(), qsizetype(std::size(EnumNames<Queue>::all)));
}

void TestCaseQueues::aRetiredDepartmentOwnsNothing()
{
    const auto db = memoryDatabase();
    Case subject = plainCase();
    subject.status = CaseStatus::AwaitingAnswer;
    subject.assignments = { askedOf(u"OLD"_s, morning()) };
    inserted(*db, subject);
    const QDate last(2024, 12, 31);
    for (const auto &[day, owned] : { std::pair(last, true), std::pair(last.addDays(1), false) }) {
        const auto page = CaseStore(*db).list(queueQuery(Queue::NoOwner), AccessScope::all(), day, {}, 9);
        LYHORD_OK(page);
        QCOMPARE(page->rows.isEmpty(), owned);
    }
}

void TestCaseQueues::secretNamesNeverComeAlong()
{
    const auto db = memoryDatabase();
    Case subject = plainCase();
    subject.submitter.name = u"Åsa"_s;
    subject.submitter.protectedIdentity = true;
    inserted(*db, subject);
    const auto page = CaseStore(*db).list({}, AccessScope::all(), today, {}, 9);
    LYHORD_OK(page);
    QVERIFY(page->rows.at(0).secret);
    QVERIFY2(page->rows.at(0).submitterName.isEmpty(), "L9: not even for those who may open it");
}

void TestCaseQueues::namesComeWithTheRightOnly()
{
    const auto db = memoryDatabase();
    Case subject = plainCase();
    subject.submitter.name = u"Åsa"_s;
    inserted(*db, subject);
    AccessScope scope = AccessScope::all();
    QCOMPARE(CaseStore(*db).list({}, scope, today, {}, 9)->rows.at(0).submitterName, u"Åsa"_s);
    scope.names = false;
    QCOMPARE(CaseStore(*db).list({}, scope, today, {}, 9)->rows.at(0).submitterName, QString());
}

void TestCaseQueues::awaitedDepartmentsStandFirst()
{
    const auto db = memoryDatabase();
    Case subject = plainCase();
    subject.status = CaseStatus::AwaitingAnswer;
    subject.assignments = { askedOf(u"KFF"_s, morning()), askedOf(u"SOC"_s, morning()), askedOf(u"SBF"_s, morning()),
        askedOf(u"KLK"_s, morning()) };
    subject.assignments[0].answered = morning(1);
    subject.assignments[3].withdrawn = morning(1);
    inserted(*db, subject);
    const auto page = CaseStore(*db).list({}, AccessScope::all(), today, {}, 9);
    LYHORD_OK(page);
    QCOMPARE(page->rows.at(0).departments, QStringList({ u"SBF"_s, u"SOC"_s, u"KFF"_s }));
}

void TestCaseQueues::aTextNarrowsTheList()
{
    const auto db = memoryDatabase();
    inserted(*db, plainCase(u"Ågatan"_s));
    Case secret = plainCase(u"Ågränd"_s);
    secret.secrecy = true;
    const QString number = inserted(*db, secret).number;
    AccessScope scope = AccessScope::all();
    CaseQuery query;
    query.text = u"åg"_s;
    QCOMPARE(allRows(*db, query, scope, 9).size(), 2);
    scope.secret = false;
    QCOMPARE(allRows(*db, query, scope, 9).size(), 1);
    query.text = number;
    QCOMPARE(allRows(*db, query, scope, 9).size(), 1);
    query.text = u"å"_s;
    QCOMPARE(allRows(*db, query, scope, 9).size(), 0);
    query.text = u"  "_s;
    QCOMPARE(allRows(*db, query, scope, 9).size(), 2);
}

void TestCaseQueues::aDaysRangeIsInLocalTime()
{
    const auto db = memoryDatabase();
    Case subject = plainCase();
    subject.received = QDateTime(QDate(2026, 12, 31), QTime(23, 30), Qt::UTC); // C5: 1 January here
    inserted(*db, subject);
    CaseQuery query;
    query.receivedFrom = QDate(2027, 1, 1);
    query.receivedTo = QDate(2027, 1, 1);
    QCOMPARE(allRows(*db, query, AccessScope::all(), 9).size(), 1);
    query.receivedFrom = query.receivedTo = QDate(2026, 12, 31);
    QCOMPARE(allRows(*db, query, AccessScope::all(), 9).size(), 0);
}

void TestCaseQueues::headlinesAreInSwedishOrder()
{
    const auto db = memoryDatabase();
    for (const auto &headline : { u"ödla"_s, u"Zoo"_s, u"ärta"_s, u"apa"_s, u"Åka"_s })
        inserted(*db, plainCase(headline));
    CaseQuery query;
    query.sort = SortBy::Headline;
    QStringList headlines;
    for (const CaseRow &row : allRows(*db, query, AccessScope::all(), 2))
        headlines.append(row.headline);
    QCOMPARE(headlines, QStringList({ u"apa"_s, u"Zoo"_s, u"Åka"_s, u"ärta"_s, u"ödla"_s }));
}

void TestCaseQueues::aForeignCursorIsRefused_data()
{
    QTest::addColumn<QString>("cursor");
    QTest::newRow("no cursor at all") << u"hej hopp!"_s;
    QTest::newRow("of another list")
        << CaseStore(*m_db).list(queueQuery(Queue::Closed), AccessScope::all(), today, {}, 2)->next;
    QTest::newRow("with an injection") << u"YW5zd2VyX2R1ZSsKMSBPUiAxPTEKMQ"_s;
}

void TestCaseQueues::aForeignCursorIsRefused()
{
    QFETCH(const QString, cursor);
    const auto refused = CaseStore(*m_db).list({}, AccessScope::all(), today, cursor, 2);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    QCOMPARE(refused.error().field, u"after"_s);
}

void TestCaseQueues::whatIsStoredAgrees()
{
    const auto problems = integrity::check(*m_db);
    LYHORD_OK(problems);
    QCOMPARE(*problems, QStringList());
}

LYHORD_TEST(TestCaseQueues)
#include "test_casequeues.moc"
