#include "core/model/casejson.h"
#include "core/model/clock.h"
#include "tests/support/testmain.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

using namespace lyhord;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime noon = momentFromIso(u"2026-11-20T12:00:00.123+01:00"_s);

//! Every field differs from its default
Case fullCase()
{
    Case full;
    full.id = { 9'007'199'254'740'993 };
    full.token = u"token"_s;
    full.number = u"2026-000123"_s;
    full.headline = u"Snöröjning gångväg"_s;
    full.channel = Channel::PaperForm;
    full.received = noon;
    full.registered = noon.addSecs(60);
    full.registeredBy = u"anna"_s;
    full.type = CaseType::Complaint;
    full.area = u"services"_s;
    full.category = u"SBF/vinter"_s;
    full.text = u"Rad ett\nRad två 🙂"_s;
    full.language = u"fi"_s;
    full.status = CaseStatus::AnswerReady;
    full.ladder = LadderStep::SecondReminder;
    full.submitter = { true, u"Åsa"_s, u"asa@example.org"_s, u"070"_s, u"Ågatan 1"_s, Gender::Woman, true };
    full.reply = { false, ReplyBy::Letter };
    full.secrecy = true;
    full.concerns = u"Enheten"_s;
    full.campaign = u"vinter"_s;
    full.serviceDeclaration = u"plogning"_s;
    full.process = u"miljo"_s;
    full.registerNumber = u"KSKF/2026:1"_s;
    full.assignments = {
        { .id = { 7 },
            .department = u"SBF"_s,
            .sent = noon,
            .ladder = LadderStep::FirstReminder,
            .reminded = noon.addSecs(3600),
            .answered = noon.addDays(1),
            .outcome = Outcome::NoAction,
            .text = u"Svar"_s,
            .answeredBy = u"bo"_s },
        { .id = { 8 }, .department = u"KFF"_s, .sent = noon, .withdrawn = noon.addDays(2), .withdrawnReason = u"fel"_s }
    };
    full.consultations = { { u"SOC"_s, u"Är det?"_s, noon, u"anna"_s, u"Nej"_s, noon.addDays(1), u"eva"_s } };
    full.links = { { u"2026-000119"_s, LinkKind::Duplicate } };
    full.referral = Referral{ ReferralGround::ExerciseOfAuthority, u"plan"_s, u"SBF"_s, u"Hänvisad"_s };
    full.deadlines = { QDate(2026, 12, 4), QDate(2026, 12, 7), QDate(2026, 12, 21), QDate(2027, 2, 23), 3, 2 };
    full.interimDue = QDate(2026, 12, 30);
    full.answer = u"Vi plogar."_s;
    full.outcome = Outcome::Improvement;
    full.answeredDirectly = true;
    full.standardAnswer = u"salt"_s;
    full.answeredFor = u"KFF"_s;
    full.firstDue = QDate(2026, 12, 4);
    full.firstAnswered = noon.addDays(3);
    full.firstClosed = noon.addDays(3);
    full.againDue = QDate(2026, 12, 18);
    full.answeredAgain = noon.addDays(5);
    full.closed = noon.addDays(4);
    full.escalation = 2;
    full.version = 5;
    return full;
}

} // namespace

class TestCaseJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSnapshotLosesNothing_data()
    {
        QTest::addColumn<bool>("full");
        QTest::newRow("every field is set") << true;
        QTest::newRow("nothing is set") << false;
    }
    void aSnapshotLosesNothing()
    {
        QFETCH(const bool, full);
        const Case before = full ? fullCase() : Case();
        const QByteArray stored = QJsonDocument(snapshot(before)).toJson();
        const auto after = fromSnapshot(QJsonDocument::fromJson(stored).object());
        QVERIFY(after.has_value());
        QVERIFY(*after == before);
    }

    void aDamagedSnapshotIsRefused_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("a field is missing") << u"number"_s << QJsonValue(QJsonValue::Undefined);
        QTest::newRow("a status nobody knows") << u"status"_s << QJsonValue(u"lost"_s);
        QTest::newRow("a list is no list") << u"assignments"_s << QJsonValue(1);
        QTest::newRow("a moment that is none") << u"received"_s << QJsonValue(u"yesterday"_s);
        QTest::newRow("a flag that is a text") << u"secrecy"_s << QJsonValue(u"yes"_s);
    }
    void aDamagedSnapshotIsRefused()
    {
        QFETCH(const QString, key);
        QFETCH(const QJsonValue, value);
        QJsonObject stored = snapshot(fullCase());
        stored.insert(key, value);
        const auto read = fromSnapshot(stored);
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().code, ErrorCode::Broken);
        QVERIFY(read.error().detail.contains(key));
    }

    void theCommandLinesCaseHasTheKeysOfItsContract()
    {
        const QStringList keys{ u"answer"_s, u"answered_directly"_s, u"area"_s, u"assignments"_s, u"campaign"_s,
            u"category"_s, u"channel"_s, u"closed"_s, u"concerns"_s, u"consultations"_s, u"deadlines"_s, u"headline"_s,
            u"interim_due"_s, u"language"_s, u"links"_s, u"number"_s, u"outcome"_s, u"process"_s, u"received"_s,
            u"referral"_s, u"register_number"_s, u"registered"_s, u"reply"_s, u"secrecy"_s, u"service_declaration"_s,
            u"standard_answer"_s, u"status"_s, u"submitter"_s, u"text"_s, u"type"_s, u"version"_s };
        QCOMPARE(toJson(fullCase()).keys(), keys);
        QCOMPARE(toJson(Case()).keys(), keys); // absent values are null, never missing keys
    }

    void valuesAreWrittenAsTheContractSays()
    {
        const QJsonObject json = toJson(fullCase());
        QCOMPARE(json.value("received"_L1), QJsonValue(u"2026-11-20T12:00:00+01:00"_s));
        QCOMPARE(json.value("status"_L1), QJsonValue(u"answer_ready"_s));
        QCOMPARE(json.value("deadlines"_L1)["answer_due"_L1], QJsonValue(u"2026-12-04"_s));
        QCOMPARE(json.value("submitter"_L1)["protected_identity"_L1], QJsonValue(true));
        QCOMPARE(json.value("links"_L1)[0]["kind"_L1], QJsonValue(u"duplicate"_s));
        QCOMPARE(json.value("reply"_L1)["by"_L1], QJsonValue(u"letter"_s));
    }

    void whatIsAbsentIsNull_data()
    {
        QTest::addColumn<QString>("key");
        for (const char *key :
            { "number", "closed", "outcome", "answer", "category", "referral", "interim_due", "received" })
            QTest::newRow(key) << QString::fromLatin1(key);
    }
    void whatIsAbsentIsNull()
    {
        QFETCH(const QString, key);
        QVERIFY(toJson(Case()).value(key).isNull());
    }

    void aWithdrawnAssignmentIsNotShownAsAsked()
    {
        const QJsonArray assignments = toJson(fullCase()).value("assignments"_L1).toArray();
        QCOMPARE(assignments.size(), 1);
        QCOMPARE(assignments.at(0)["department"_L1], QJsonValue(u"SBF"_s));
        QCOMPARE(assignments.at(0)["text"_L1], QJsonValue(u"Svar"_s));
    }
};

LYHORD_TEST(TestCaseJson)
#include "test_casejson.moc"
