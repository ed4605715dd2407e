#include "lifecyclefixture.h"

#include <QtCore/QJsonArray>

#include <functional>

using namespace lyhord;
using namespace lyhord::test;

namespace {

Correct with(const std::function<void(Correct &)> &fill)
{
    Correct correction;
    fill(correction);
    return correction;
}

} // namespace

class TestLifecycleCorrection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatIsWrongIsRefused_data()
    {
        QTest::addColumn<Case>("before");
        QTest::addColumn<Correct>("correction");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QStringList>("changed");
        const QStringList none;
        const Case asked = registeredCase({ u"SBF"_s });
        Case oldArea = asked;
        oldArea.area = u"gone"_s;
        QTest::newRow("a headline") << asked << with([](Correct &c) { c.headline = u" Plogning "_s; })
                                    << u"awaiting_answer"_s << QStringList{ u"headline"_s };
        QTest::newRow("several fields") << asked << with([](Correct &c) {
            c.concerns = u"Kim"_s;
            c.area = u"reception"_s;
            c.category = u"SBF/vinter"_s;
            c.registerNumber = u"KSKF/2026:1"_s;
            c.secrecy = true;
        }) << u"awaiting_answer"_s
                                        << QStringList{ u"area"_s, u"category"_s, u"concerns"_s, u"register_number"_s,
                                               u"secrecy"_s };
        QTest::newRow("the person and how to answer") << asked << with([](Correct &c) {
            c.submitter = Submitter{ .name = u"Åsa Öberg"_s, .phone = u"016-710 10 00"_s };
            c.reply = Reply{ true, ReplyBy::Phone };
        }) << u"awaiting_answer"_s << QStringList{ u"reply"_s, u"submitter"_s };
        QTest::newRow("nothing in it") << asked << Correct() << u"awaiting_answer"_s << none;
        QTest::newRow("the same as before")
            << asked << with([](Correct &c) { c.headline = u"Snöröjning gångväg"_s; }) << u"awaiting_answer"_s << none;
        QTest::newRow("a closed case") << closedCase() << with([](Correct &c) { c.area = u"reception"_s; })
                                       << u"closed"_s << QStringList{ u"area"_s };
        QTest::newRow("an empty headline")
            << asked << with([](Correct &c) { c.headline = QString(); }) << u"refused headline"_s << none;
        QTest::newRow("an area nobody knows")
            << asked << with([](Correct &c) { c.area = u"nope"_s; }) << u"refused area"_s << none;
        QTest::newRow("something else is wrong since long")
            << oldArea << with([](Correct &c) { c.headline = u"Plogning"_s; }) << u"awaiting_answer"_s
            << QStringList{ u"headline"_s };
        QTest::newRow("a kind that is not used here")
            << asked << with([](Correct &c) { c.type = CaseType::Question; }) << u"refused type"_s << none;
        QTest::newRow("no e-mail address")
            << asked << with([](Correct &c) { c.submitter = Submitter{ .email = u"x"_s }; })
            << u"refused submitter.email"_s << none;
        QTest::newRow("R27: anonymous, yet an answer is wanted")
            << asked << with([](Correct &c) { c.submitter = Submitter{ .anonymous = true }; })
            << u"refused reply.wanted"_s << none;
        QTest::newRow("received in the future")
            << asked << with([](Correct &c) { c.received = momentFromIso(u"2031-01-01"_s); }) << u"refused received"_s
            << none;
        QTest::newRow("R4: a complaint lowered without a reason")
            << asked << with([](Correct &c) { c.type = CaseType::View; }) << u"refused reason"_s << none;
        CaseDraft praise = snowDraft();
        praise.type = CaseType::Praise;
        const Case praised = registeredCase({ u"SBF"_s }, praise);
        QTest::newRow("R4: another kind without a reason")
            << praised << with([](Correct &c) { c.type = CaseType::Suggestion; }) << u"refused reason"_s << none;
        QTest::newRow("R4: a complaint after all, without a reason")
            << praised << with([](Correct &c) { c.type = CaseType::Complaint; }) << u"refused reason"_s << none;
        QTest::newRow("R4: blanks are no reason") << praised << with([](Correct &c) {
            c.type = CaseType::Complaint;
            c.reason = u"  "_s;
        }) << u"refused reason"_s << none;
        QTest::newRow("R4: a complaint after all") << praised << with([](Correct &c) {
            c.type = CaseType::Complaint;
            c.reason = u"Hon var missnöjd."_s;
        }) << u"awaiting_answer"_s << QStringList{ u"type"_s };
        QTest::newRow("R4: the same kind again")
            << praised << with([](Correct &c) { c.type = CaseType::Praise; }) << u"awaiting_answer"_s << none;
        QTest::newRow("R4: with a reason") << asked << with([](Correct &c) {
            c.type = CaseType::View;
            c.reason = u"Personen bad om det."_s;
        }) << u"awaiting_answer"_s << QStringList{ u"type"_s };
        QTest::newRow("a referred case") << referredCase() << with([](Correct &c) { c.area = u"reception"_s; })
                                         << u"refused"_s << none;
    }
    void onlyWhatIsWrongIsRefused()
    {
        QFETCH(const Case, before);
        QFETCH(const Correct, correction);
        QFETCH(const QStringList, changed);
        const auto result = step(before, correction);
        QTEST(inShort(result), "outcome");
        if (!result) {
            QVERIFY(!result.error().message.isEmpty());
            return;
        }
        QCOMPARE(eventsOf(*result), changed.isEmpty() ? QString() : u"corrected"_s);
        if (changed.isEmpty()) {
            QVERIFY(result->after == before);
            return;
        }
        const QJsonObject details = result->events.first().details;
        QCOMPARE(details.value("before"_L1).toObject().keys(), changed);
        QCOMPARE(details.value("after"_L1).toObject().keys(), changed);
    }

    void whatItWasAndWhatItIsAreKept() // R4: who, when and why
    {
        const Correct correction = with([](Correct &c) {
            c.type = CaseType::View;
            c.reason = u" Personen bad om det. "_s;
        });
        const Decision change = done(step(registeredCase(), correction));
        QCOMPARE(change.after.type, CaseType::View);
        const QJsonObject details = change.events.first().details;
        QCOMPARE(details.value("before"_L1)["type"_L1], QJsonValue(u"complaint"_s));
        QCOMPARE(details.value("after"_L1)["type"_L1], QJsonValue(u"view"_s));
        QCOMPARE(details.value("reason"_L1), QJsonValue(u"Personen bad om det."_s));
        QVERIFY(change.letters.isEmpty());
    }

    void anotherDayOfReceiptMovesTheLimits_data()
    {
        QTest::addColumn<Case>("before");
        QTest::addColumn<QString>("received");
        QTest::addColumn<bool>("moves");
        const Case reopened = then(closedCase(), Reopen{ u"Igen."_s });
        const QString earlier = u"2026-11-02T08:00"_s;
        QTest::newRow("C11: an open case") << registeredCase({ u"SBF"_s }) << earlier << true;
        QTest::newRow("C11: a closed one, for the statistics") << closedCase() << earlier << true;
        QTest::newRow("another hour of the same day") << registeredCase() << u"2026-11-20T08:00"_s << false;
        QTest::newRow("O12: a reopened case has a clock of its own") << reopened << earlier << false;
    }
    void anotherDayOfReceiptMovesTheLimits()
    {
        QFETCH(const Case, before);
        QFETCH(const QString, received);
        QFETCH(const bool, moves);
        const Case after = then(before, with([&](Correct &c) { c.received = momentFromIso(received); }));
        QCOMPARE(after.received, momentFromIso(received));
        QCOMPARE(after.deadlines.answerDue, moves ? QDate(2026, 11, 16) : before.deadlines.answerDue);
        const Decision change = done(step(before, with([&](Correct &c) { c.received = momentFromIso(received); })));
        const QJsonValue told = change.events.first().details.value("answer_due"_L1);
        QCOMPARE(told["after"_L1].toString(), moves ? u"2026-11-16"_s : QString()); // the timeline says so
        QCOMPARE(told["before"_L1].toString(), moves ? before.deadlines.answerDue.toString(Qt::ISODate) : QString());
    }

    void aSecretCaseIsCorrectedByWhoMayReadIt() // L9
    {
        Case secret = registeredCase();
        secret.secrecy = true;
        const Correct lift = with([](Correct &c) { c.secrecy = false; });
        QCOMPARE(inShort(step(secret, lift, administrator())), u"not permitted"_s);
        Person trusted = officer();
        trusted.mayReadSecret = true;
        QVERIFY(!then(secret, lift, trusted).secrecy);
    }

    void attachedFilesAreNamedInTheTimeline()
    {
        const Case before = registeredCase({ u"SBF"_s });
        const Decision change = done(
            step(before, MarkAttached{ { u"bild.jpg"_s, u"brev.pdf"_s } }, personAs(Role::Handler, u"SBF"_s)));
        QVERIFY(change.after == before);
        QCOMPARE(eventsOf(change), u"attached"_s);
        QCOMPARE(
            change.events.first().details.value("names"_L1), QJsonValue(QJsonArray{ u"bild.jpg"_s, u"brev.pdf"_s }));
        QCOMPARE(inShort(step(before, MarkAttached{})), u"refused files"_s);
        QCOMPARE(
            inShort(step(before, MarkAttached{ { u"a"_s } }, personAs(Role::Handler, u"KFF"_s))), u"not permitted"_s);
    }
};

LYHORD_TEST(TestLifecycleCorrection)
#include "test_lifecycle_correction.moc"
