#include "core/intake/jsoncase.h"
#include "core/model/clock.h"
#include "tests/support/testmain.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

using namespace lyhord;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject printedCase()
{
    return QJsonDocument::fromJson(R"({"number": "2026-000123", "headline": "Snöröjning gångväg", "channel": "phone",
        "received": "2026-11-20T14:05:00+01:00", "registered": "2026-11-20T14:09:12+01:00", "type": "complaint",
        "area": "services", "category": "SBF/vinter/gangvag", "text": "Inte plogat.", "language": "sv",
        "status": "awaiting_answer", "submitter": {"anonymous": false, "name": "Åsa", "email": null, "phone": null,
        "address": null, "gender": "woman", "protected_identity": false}, "reply": {"wanted": true, "by": "email"},
        "secrecy": false, "concerns": null, "campaign": null, "service_declaration": null, "process": null,
        "register_number": null, "assignments": [{"department": "SBF", "sent": "2026-11-20T14:09:12+01:00",
        "answered": null, "outcome": null, "text": null}], "answer": null, "outcome": null, "answered_directly": false,
        "standard_answer": null, "closed": null, "deadlines": {"answer_due": "2026-12-04"}, "links": [],
        "attachments": [], "events": [{"at": "2026-11-20T14:09:12+01:00", "kind": "registered"}], "version": 3})")
        .object();
}

} // namespace

class TestJsonCase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeCaseIsRead()
    {
        const auto draft = draftFromJson(R"({"token": "t1", "headline": "Snöröjning", "channel": "phone",
            "received": "2026-11-20T14:05:00+01:00", "type": "complaint", "area": "services", "category": "SBF/vinter",
            "text": "Åäö 🙂", "language": "sv", "submitter": {"anonymous": false, "name": "Åsa Öberg",
            "email": "asa@example.org", "phone": "070", "address": "Gatan 1", "gender": "woman",
            "protected_identity": true}, "reply": {"wanted": true, "by": "email"}, "secrecy": true, "concerns": "Enhet",
            "campaign": "c", "service_declaration": "s", "process": "p", "register_number": "KSKF/1",
            "departments": ["SBF", "KFF"],
            "answered_directly": {"text": "Ja.", "outcome": "no_action", "standard_answer": "x"}})");
        QVERIFY2(draft, draft ? "" : qPrintable(draft.error().message));
        CaseDraft expected;
        expected.token = u"t1"_s;
        expected.headline = u"Snöröjning"_s;
        expected.channel = Channel::Phone;
        expected.received = momentFromIso(u"2026-11-20T13:05:00Z"_s);
        expected.type = CaseType::Complaint;
        expected.area = u"services"_s;
        expected.category = u"SBF/vinter"_s;
        expected.text = u"Åäö 🙂"_s;
        expected.language = u"sv"_s;
        expected.submitter = { false, u"Åsa Öberg"_s, u"asa@example.org"_s, u"070"_s, u"Gatan 1"_s, Gender::Woman,
            true };
        expected.replyWanted = true;
        expected.replyBy = ReplyBy::Email;
        expected.secrecy = true;
        expected.concerns = u"Enhet"_s;
        expected.campaign = u"c"_s;
        expected.serviceDeclaration = u"s"_s;
        expected.process = u"p"_s;
        expected.registerNumber = u"KSKF/1"_s;
        expected.departments = { u"SBF"_s, u"KFF"_s };
        expected.answeredDirectly = CaseDraft::DirectAnswer{ u"Ja."_s, Outcome::NoAction, u"x"_s };
        expected.acceptWarnings = false; // nobody has seen them (R94)
        QCOMPARE(*draft, expected);
    }

    void aMissingKeyMeansNull()
    {
        const auto bare = draftFromJson("{}");
        const auto nulls = draftFromJson(R"({"headline": null, "type": null, "submitter": null, "received": null,
            "reply": {"wanted": null, "by": null}, "departments": null, "answered_directly": null})");
        QVERIFY(bare && nulls);
        CaseDraft nothing;
        nothing.acceptWarnings = false; // nobody has seen them (R94)
        QCOMPARE(*bare, nothing);
        QCOMPARE(*nulls, nothing);
    }

    void aWrongValueIsRefusedByItsField_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("told");
        const auto row = [](const char *name, const char *json, const QString &field, const QString &told = {}) {
            QTest::newRow(name) << QByteArray(json) << field << told;
        };
        row("an unknown key", R"({"colour": "red"})", u"colour"_s, u"headline"_s);
        row("an unknown key in the submitter", R"({"submitter": {"ssn": "x"}})", u"submitter.ssn"_s, u"phone"_s);
        row("an unknown key in the direct answer", R"({"answered_directly": {"txt": "x"}})",
            u"answered_directly.txt"_s);
        row("a key that is only printed", R"({"number": "2026-000001"})", u"number"_s);
        row("a type that is none", R"({"type": "rant"})", u"type"_s, u"view, complaint, suggestion"_s);
        row("an enumeration as a number", R"({"channel": 1})", u"channel"_s, u"phone"_s);
        row("a gender that is none", R"({"submitter": {"gender": "x"}})", u"submitter.gender"_s, u"not_stated"_s);
        row("a day that does not exist", R"({"received": "2026-13-45"})", u"received"_s);
        row("a day without time", R"({"received": "2026-11-20"})", u"received"_s);
        row("a moment as a number", R"({"received": 1763643900})", u"received"_s);
        row("a text as a number", R"({"headline": 7})", u"headline"_s);
        row("a flag as a text", R"({"secrecy": "yes"})", u"secrecy"_s);
        row("a list as a text", R"({"departments": "SBF"})", u"departments"_s);
        row("a list with a number", R"({"departments": ["SBF", 1]})", u"departments"_s);
        row("an object as a list", R"({"submitter": []})", u"submitter"_s);
        row("a direct answer as true", R"({"answered_directly": true})", u"answered_directly"_s);
        row("an outcome that is none", R"({"answered_directly": {"outcome": "good"}})", u"answered_directly.outcome"_s,
            u"improvement, no_action"_s);
    }
    void aWrongValueIsRefusedByItsField()
    {
        QFETCH(const QByteArray, json);
        const auto draft = draftFromJson(json);
        QVERIFY(!draft);
        QCOMPARE(draft.error().code, ErrorCode::Refused);
        QTEST(draft.error().field, "field");
        QFETCH(const QString, told);
        QVERIFY2(draft.error().message.contains(told), qPrintable(draft.error().message));
    }

    void whatIsNoJsonIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("told");
        QTest::newRow("no JSON at all") << "{ this is not JSON"_ba << u"line 1"_s;
        QTest::newRow("nothing") << ""_ba << u"JSON"_s;
        QTest::newRow("a list") << "[]"_ba << u"object"_s;
        QTest::newRow("an error on the third line") << "{\n\"a\": 1,\n\"b\" 2}"_ba << u"line 3"_s;
        QTest::newRow("Latin-1 instead of UTF-8") << "{\"text\": \"sn\xf6\"}"_ba << u"UTF-8"_s;
        QTest::newRow("something after the end") << "{} {}"_ba << u"line 1"_s;
        QTest::newRow("nested a hundred thousand deep") << QByteArray("{\"a\":").repeated(100'000) << u"JSON"_s;
    }
    void whatIsNoJsonIsRefusedWithItsPlace()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, told);
        const auto draft = draftFromJson(json);
        QVERIFY(!draft);
        QCOMPARE(draft.error().code, ErrorCode::Refused);
        QVERIFY2(draft.error().message.contains(told), qPrintable(draft.error().message));
    }

    void aCorrectionChangesOnlyWhatItNames()
    {
        const auto correction = correctionFromJson(
            R"({"version": 4, "headline": "Ny", "concerns": null, "submitter": {"phone": "070", "email": null},
                "reply": {"wanted": false, "by": null}, "reason": "Fel från början."})");
        QVERIFY2(correction, correction ? "" : qPrintable(correction.error().message));
        QCOMPARE(correction->version, std::optional(4));
        QCOMPARE(correction->headline, std::optional(u"Ny"_s));
        QCOMPARE(correction->concerns, std::optional(QString()));
        QVERIFY(!correction->text && !correction->type && !correction->received && !correction->secrecy);
        QCOMPARE(correction->reason, u"Fel från början."_s);
        const Submitter before{ false, u"Åsa"_s, u"asa@example.org"_s, u"1"_s, u"Gatan 1"_s, Gender::Woman, true };
        Submitter after = before;
        after.phone = u"070"_s;
        after.email.clear();
        QCOMPARE(correction->submitter->appliedTo(before), after);
        QCOMPARE(correction->reply->appliedTo({ true, ReplyBy::Phone }), (Reply{ false, std::nullopt }));
        QCOMPARE(ReplyCorrection().appliedTo({ true, ReplyBy::Phone }), (Reply{ true, ReplyBy::Phone }));
    }

    void aCorrectionIsAsStrict_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("field");
        QTest::newRow("departments are asked, not corrected") << R"({"departments": ["SBF"]})"_ba << u"departments"_s;
        QTest::newRow("a version that is no whole number") << R"({"version": 1.5})"_ba << u"version"_s;
        QTest::newRow("a version as a text") << R"({"version": "1"})"_ba << u"version"_s;
        QTest::newRow("a type cannot be taken away") << R"({"type": null})"_ba << u"type"_s;
        QTest::newRow("the receipt cannot be taken away") << R"({"received": null})"_ba << u"received"_s;
        QTest::newRow("an unknown key below") << R"({"reply": {"how": "email"}})"_ba << u"reply.how"_s;
    }
    void aCorrectionIsAsStrict()
    {
        QFETCH(const QByteArray, json);
        const auto correction = correctionFromJson(json);
        QVERIFY(!correction);
        QTEST(correction.error().field, "field");
    }

    void aPrintedCaseIsReadBack()
    {
        const auto draft = caseFromExport(printedCase());
        QVERIFY2(draft, draft ? "" : qPrintable(draft.error().message));
        QCOMPARE(draft->headline, u"Snöröjning gångväg"_s);
        QCOMPARE(draft->departments, QStringList{ u"SBF"_s });
        QCOMPARE(draft->received, std::optional(momentFromIso(u"2026-11-20T13:05:00Z"_s)));
        QVERIFY(!draft->answeredDirectly);
    }

    void aPrintedDirectAnswerIsReadBack()
    {
        QJsonObject printed = printedCase();
        printed[u"status"_s] = u"closed"_s;
        printed[u"answered_directly"_s] = true;
        printed[u"answer"_s] = u"Öppet till sju."_s;
        printed[u"outcome"_s] = u"no_action"_s;
        const auto draft = caseFromExport(printed);
        QVERIFY2(draft, draft ? "" : qPrintable(draft.error().message));
        QCOMPARE(draft->answeredDirectly->text, u"Öppet till sju."_s);
        QVERIFY(draft->departments.isEmpty());
    }

    void whatAnImportCannotCarryOverIsRefused()
    {
        QJsonObject closed = printedCase();
        closed[u"status"_s] = u"closed"_s;
        QCOMPARE(caseFromExport(closed).error().field, u"status"_s);
        QJsonObject answered = printedCase();
        answered[u"assignments"_s] = QJsonArray{ QJsonObject{
            { u"department"_s, u"SBF"_s }, { u"answered"_s, u"2026-11-21T10:00:00+01:00"_s } } };
        QCOMPARE(caseFromExport(answered).error().field, u"assignments"_s);
        QJsonObject misspelt = printedCase();
        misspelt[u"colour"_s] = u"red"_s;
        QCOMPARE(caseFromExport(misspelt).error().field, u"colour"_s);
    }
};

LYHORD_TEST(TestJsonCase)
#include "test_jsoncase.moc"
