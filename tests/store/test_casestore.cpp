#include "core/store/casestore.h"

#include "core/db/database.h"
#include "core/db/transaction.h"
#include "core/model/casejson.h"
#include "tests/store/storebed.h"
#include "tests/support/testmain.h"

#include <QtCore/QJsonDocument>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

class TestCaseStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldComesBack();
    void aPlainCaseComesBack();
    void everyFieldCanBeChanged();
    void numbersHaveNoGaps();
    void aRegistrationThatWasRolledBackLeavesNoGap();
    void aPrefixStandsBeforeTheNumber();
    void aTokenTellsWhetherItWasCommitted();
    void aStaleVersionIsAConflict();
    void whatIsNotThereIsSaidInWords();
    void anonymousMeansNothingIsStored();
    void textsAreFoundInOneForm();
    void assignmentsThatWereTakenBackGo();
    void theLadderIsDueForEachDepartment_data();
    void theLadderIsDueForEachDepartment();
};

namespace {

//! Nothing in it has its default value
Case fullCase(const QString &linked)
{
    Case c;
    c.token = u"token-1"_s;
    c.headline = u"Snöröjning gångväg å ä ö 🚲"_s;
    c.channel = Channel::PaperForm;
    c.received = morning();
    c.registered = morning(1);
    c.registeredBy = u"anna"_s;
    c.type = CaseType::Suggestion;
    c.area = u"services"_s;
    c.category = u"SBF/vinter/gangvag"_s;
    c.text = u"Rad ett\nrad två\t\"citat\" ' ; -- \u202eRTL"_s;
    c.language = u"fi"_s;
    c.status = CaseStatus::Closed;
    c.ladder = LadderStep::SecondReminder;
    c.submitter = { false, u"Åsa Öberg"_s, u"asa@example.org"_s, u"016-12 34 56"_s, u"Storgatan 1"_s, Gender::Woman,
        true };
    c.reply = { false, ReplyBy::Letter };
    c.secrecy = true;
    c.concerns = u"enheten"_s;
    c.campaign = u"var"_s;
    c.serviceDeclaration = u"svar"_s;
    c.process = u"miljo"_s;
    c.registerNumber = u"SBN/2026:12"_s;
    c.assignments = { askedOf(u"SBF"_s, morning(1)), askedOf(u"KFF"_s, morning(2)), askedOf(u"SOC"_s, morning(2)) };
    c.assignments[0].ladder = LadderStep::FirstReminder;
    c.assignments[0].answered = morning(3);
    c.assignments[0].outcome = Outcome::Improvement;
    c.assignments[0].text = u"Vi plogar nu."_s;
    c.assignments[0].answeredBy = u"bo"_s;
    c.assignments[1].withdrawn = morning(4);
    c.assignments[1].withdrawnReason = u"fel"_s;
    c.consultations = { { u"KLK"_s, u"Är detta ett ärende?"_s, morning(1), u"anna"_s, u"Ja"_s, morning(2), u"cia"_s } };
    c.links = { { linked, LinkKind::Duplicate }, { linked, LinkKind::FollowUp } };
    c.referral = Referral{ ReferralGround::ExerciseOfAuthority, u"plan"_s, u"SBF"_s, u"Hänvisad"_s };
    c.deadlines = { QDate(2026, 12, 4), QDate(2026, 12, 7), QDate(2026, 12, 21), QDate(2027, 2, 23), 3, 2 };
    c.interimDue = QDate(2026, 12, 10);
    c.answer = u"Tack!"_s;
    c.outcome = Outcome::NoAction;
    c.answeredDirectly = true;
    c.standardAnswer = u"salt"_s;
    c.firstAnswered = morning(5);
    c.closed = morning(6);
    c.escalation = 2;
    return c;
}

QByteArray text(const Case &subject)
{
    return QJsonDocument(snapshot(subject)).toJson();
}

} // namespace

void TestCaseStore::everyFieldComesBack()
{
    const auto db = memoryDatabase();
    const QString other = inserted(*db, plainCase()).number;
    const Case stored = inserted(*db, fullCase(other));
    QCOMPARE(stored.number, u"2026-000002"_s);
    QCOMPARE(stored.version, 1);
    const auto loaded = CaseStore(*db).byNumber(stored.number);
    LYHORD_OK(loaded);
    QCOMPARE(text(*loaded), text(stored));
    QVERIFY(*loaded == stored);
    Case expected = fullCase(other); // as given, but for what the store gives
    expected.id = stored.id;
    expected.number = stored.number;
    expected.version = 1;
    for (int i = 0; i < expected.assignments.size(); ++i)
        expected.assignments[i].id = stored.assignments.at(i).id;
    QCOMPARE(text(*loaded), text(expected));
}

void TestCaseStore::aPlainCaseComesBack()
{
    const auto db = memoryDatabase();
    Case plain = plainCase();
    plain.deadlines = {};
    const Case stored = inserted(*db, plain);
    const auto loaded = CaseStore(*db).byId(stored.id);
    LYHORD_OK(loaded);
    QCOMPARE(text(*loaded), text(stored));
    QVERIFY(!loaded->deadlines.answerDue.isValid());
    QVERIFY(!loaded->token.isEmpty());
}

void TestCaseStore::everyFieldCanBeChanged()
{
    const auto db = memoryDatabase();
    const QString other = inserted(*db, plainCase()).number;
    const Case before = inserted(*db, plainCase());
    Case changed = fullCase(other);
    changed.id = before.id;
    changed.number = before.number;
    changed.token = before.token;
    changed.registered = before.registered;
    const Case after = saved(*db, before, changed);
    QCOMPARE(after.version, 2);
    const auto loaded = CaseStore(*db).byNumber(before.number);
    LYHORD_OK(loaded);
    QCOMPARE(text(*loaded), text(after));
    Case plainAgain = before;
    const Case back = saved(*db, after, plainAgain);
    const auto again = CaseStore(*db).byNumber(before.number);
    LYHORD_OK(again);
    QCOMPARE(again->version, 3);
    QCOMPARE(text(*again), text(back));
}

void TestCaseStore::numbersHaveNoGaps()
{
    const auto db = memoryDatabase();
    QStringList numbers;
    for (const int year : { 2026, 2026, 2027, 2026 }) {
        Case subject = plainCase();
        subject.registered = subject.registered.addYears(year - 2026);
        numbers.append(inserted(*db, subject, year).number);
    }
    QCOMPARE(numbers, QStringList({ u"2026-000001"_s, u"2026-000002"_s, u"2027-000001"_s, u"2026-000003"_s }));
}

void TestCaseStore::aRegistrationThatWasRolledBackLeavesNoGap()
{
    const auto db = memoryDatabase();
    inserted(*db, plainCase());
    {
        const auto transaction = sql::Transaction::begin(*db);
        LYHORD_OK(transaction);
        const auto lost = CaseStore(*db).insert(plainCase(), 2026);
        LYHORD_OK(lost);
        QCOMPARE(lost->number, u"2026-000002"_s);
    }
    QCOMPARE(inserted(*db, plainCase()).number, u"2026-000002"_s);
}

void TestCaseStore::aPrefixStandsBeforeTheNumber()
{
    const auto db = memoryDatabase();
    auto transaction = sql::Transaction::begin(*db);
    LYHORD_OK(transaction);
    auto prefix = sql::prepare(*db, u"UPDATE profile_meta SET value = 'ED' WHERE key = 'number_prefix'"_s);
    LYHORD_OK(prefix.run());
    const auto stored = CaseStore(*db).insert(plainCase(), 2026, u"ED"_s);
    LYHORD_OK(stored);
    QCOMPARE(stored->number, u"ED-2026-000001"_s);
}

void TestCaseStore::aTokenTellsWhetherItWasCommitted()
{
    const auto db = memoryDatabase();
    Case subject = plainCase();
    subject.token = u"abc"_s;
    const Case stored = inserted(*db, subject);
    const auto known = CaseStore(*db).numberWithToken(u"abc"_s);
    LYHORD_OK(known);
    QCOMPARE(*known, std::optional(stored.number));
    const auto unknown = CaseStore(*db).numberWithToken(u"abd"_s);
    LYHORD_OK(unknown);
    QVERIFY(!*unknown);
    auto transaction = sql::Transaction::begin(*db);
    LYHORD_OK(transaction);
    const auto twice = CaseStore(*db).insert(subject, 2026);
    QVERIFY(!twice);
    QCOMPARE(twice.error().code, ErrorCode::Conflict);
}

void TestCaseStore::aStaleVersionIsAConflict()
{
    const auto db = memoryDatabase();
    const Case before = inserted(*db, plainCase());
    Case mine = before;
    mine.headline = u"Min"_s;
    saved(*db, before, mine);
    Case theirs = before;
    theirs.headline = u"Din"_s;
    theirs.assignments = { askedOf(u"SBF"_s, morning()) };
    auto transaction = sql::Transaction::begin(*db);
    LYHORD_OK(transaction);
    const auto refused = CaseStore(*db).save(before, theirs);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QVERIFY(refused.error().message.contains(before.number));
    const auto kept = CaseStore(*db).byId(before.id);
    LYHORD_OK(kept);
    QCOMPARE(kept->headline, u"Min"_s);
    QVERIFY(kept->assignments.isEmpty());
}

void TestCaseStore::whatIsNotThereIsSaidInWords()
{
    const auto db = memoryDatabase();
    const auto missing = CaseStore(*db).byNumber(u"2026-000009"_s);
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
    QVERIFY(missing.error().message.contains(u"2026-000009"_s));
}

void TestCaseStore::anonymousMeansNothingIsStored()
{
    const auto db = memoryDatabase();
    Case subject = plainCase();
    subject.submitter.anonymous = true;
    subject.submitter.phone = u"016-1"_s;
    auto transaction = sql::Transaction::begin(*db);
    LYHORD_OK(transaction);
    const auto refused = CaseStore(*db).insert(subject, 2026);
    QVERIFY2(!refused, "R27: anonymous with a telephone number");
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    QVERIFY2(!refused.error().detail.contains(u"016-1"_s), "no personal data in the log");
}

void TestCaseStore::textsAreFoundInOneForm()
{
    const auto db = memoryDatabase();
    const Case stored = inserted(*db, plainCase(u"A\u030Angatan"_s));
    const auto loaded = CaseStore(*db).byId(stored.id);
    LYHORD_OK(loaded);
    QCOMPARE(loaded->headline, u"Ångatan"_s);
}

void TestCaseStore::assignmentsThatWereTakenBackGo()
{
    const auto db = memoryDatabase();
    const Case before = inserted(*db, plainCase());
    Case asked = before;
    asked.status = CaseStatus::AwaitingAnswer;
    asked.assignments = { askedOf(u"SBF"_s, morning()), askedOf(u"KFF"_s, morning()) };
    const Case after = saved(*db, before, asked);
    QVERIFY(after.assignments.at(1).id.isValid());
    const Case undone = saved(*db, after, before);
    const auto loaded = CaseStore(*db).byId(before.id);
    LYHORD_OK(loaded);
    QVERIFY(loaded->assignments.isEmpty());
    Case again = saved(*db, undone, after);
    QCOMPARE(again.assignments.size(), 2);
    for (int i = 0; i < 2; ++i) {
        QVERIFY(again.assignments.at(i).id.isValid());
        again.assignments[i].id = after.assignments.at(i).id; // a server gives new ones
    }
    QCOMPARE(again.assignments, after.assignments);
}

void TestCaseStore::theLadderIsDueForEachDepartment_data()
{
    QTest::addColumn<LadderStep>("reached");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<bool>("due");
    const QDate first(2026, 12, 7);
    const QDate second(2026, 12, 21);
    const QDate writeOff(2027, 2, 23);
    QTest::newRow("R53: the day before the first reminder") << LadderStep::None << first.addDays(-1) << false;
    QTest::newRow("R53: the day of the first reminder") << LadderStep::None << first << true;
    QTest::newRow("R58: the first reminder goes once") << LadderStep::FirstReminder << second.addDays(-1) << false;
    QTest::newRow("R54: the second reminder") << LadderStep::FirstReminder << second << true;
    QTest::newRow("R55: writing off is proposed") << LadderStep::SecondReminder << writeOff << true;
    QTest::newRow("R55: and then waits for a person") << LadderStep::WriteOffProposed << writeOff.addDays(9) << false;
}

void TestCaseStore::theLadderIsDueForEachDepartment()
{
    QFETCH(const LadderStep, reached);
    QFETCH(const QDate, today);
    QFETCH(const bool, due);
    const auto db = memoryDatabase();
    Case subject = plainCase();
    subject.status = CaseStatus::AwaitingAnswer;
    subject.assignments = { askedOf(u"SBF"_s, morning()), askedOf(u"KFF"_s, morning()) };
    subject.assignments[0].ladder = LadderStep::None;
    subject.assignments[0].answered = morning(1); // has answered: nothing is due for it
    subject.assignments[1].ladder = reached;
    const Case stored = inserted(*db, subject);
    const auto numbers = CaseStore(*db).ladderDue(today);
    LYHORD_OK(numbers);
    QCOMPARE(*numbers, due ? QStringList(stored.number) : QStringList());
}

LYHORD_TEST(TestCaseStore)
#include "test_casestore.moc"
