#include "core/rules/permissions.h"
#include "lifecyclefixture.h"

using namespace lyhord;
using namespace lyhord::test;

namespace {

//! A case after a step by that person, as the store would have it: one version on
struct Taken
{
    Case now;
    LastStep last;
};

Taken taken(const Case &before, const Command &command, EventKind kind, const Person &by = officer())
{
    Taken result;
    result.now = then(before, command, by);
    result.now.version = before.version + 1;
    result.last = { before, by.login, momentFromIso(u"2026-11-23T09:00"_s), kind, result.now.version, false };
    return result;
}

Taken assigned()
{
    return taken(registeredCase(), Assign{ { u"SBF"_s } }, EventKind::Assigned);
}

Result<Decision> undo(const Taken &step, const Person &by)
{
    return undone(step.now, step.last, by, momentFromIso(u"2026-11-23T09:01"_s), smallBook());
}

} // namespace

class TestLifecycleUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStepIsTakenBack()
    {
        const Taken step = assigned();
        const Decision change = done(undo(step, officer()));
        Case expected = step.last.before;
        expected.version = 2; // goes on: the version is never the one of another state
        QVERIFY(change.after == expected);
        QCOMPARE(eventsOf(change), u"undone"_s);
        QCOMPARE(change.events.first().details.value("kind"_L1), QJsonValue(u"assigned"_s));
        QVERIFY(change.letters.isEmpty());
    }

    //! A closing day moved the days of many cases: one of them does not go its own way by Ctrl+Z
    void whatTheCalendarMovedFollowsTheCalendar()
    {
        Taken step = assigned();
        step.last.kind = EventKind::Corrected;
        step.last.before = step.now;
        step.last.before.version = 1;
        step.now.deadlines.answerDue = step.now.deadlines.answerDue.addDays(3);
        step.now.firstDue = step.now.deadlines.answerDue; // what was promised first moves along (R88)
        QCOMPARE(undo(step, officer()).error().code, ErrorCode::Refused);
        step.last.before.headline = u"Another headline"_s; // a person's own correction, which moved the days too
        QVERIFY(undo(step, officer()));
    }

    void onlyWhileNothingBuildsOnIt_data() // field.md 16
    {
        QTest::addColumn<EventKind>("kind");
        QTest::addColumn<int>("version");
        QTest::addColumn<bool>("gone");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("the last step") << EventKind::Assigned << 2 << false << u"registered"_s;
        QTest::newRow("somebody built on it") << EventKind::Assigned << 1 << false << u"refused"_s;
        QTest::newRow("a letter has left") << EventKind::Assigned << 2 << true << u"refused"_s;
        QTest::newRow("R34: a registration keeps its number") << EventKind::Registered << 2 << false << u"refused"_s;
        QTest::newRow("a file that was attached") << EventKind::Attached << 2 << false << u"refused"_s;
        QTest::newRow("a disposal") << EventKind::Disposed << 2 << false << u"refused"_s;
    }
    void onlyWhileNothingBuildsOnIt()
    {
        QFETCH(const EventKind, kind);
        QFETCH(const int, version);
        QFETCH(const bool, gone);
        Taken step = assigned();
        step.last.kind = kind;
        step.last.version = version;
        step.last.lettersHaveGone = gone;
        const auto result = undo(step, officer());
        QTEST(inShort(result), "outcome");
        if (!result)
            QVERIFY(!result.error().message.isEmpty());
    }

    void byWhoTookItOrAnAdministrator_data()
    {
        QTest::addColumn<Taken>("step");
        QTest::addColumn<Person>("by");
        QTest::addColumn<bool>("permitted");
        Person other = officer();
        other.login = u"other"_s;
        const Person handler = personAs(Role::Handler, u"SBF"_s);
        const Taken answer = taken(
            registeredCase({ u"SBF"_s }), answerOf(u"SBF"_s), EventKind::AnswerRecorded, handler);
        const Taken bribery = taken(registeredCase(),
            Refer{ { ReferralGround::BriberyOrCrime, {}, u"Chefsjuristen"_s, u"Tack."_s } }, EventKind::Referred);
        Correct mark;
        mark.secrecy = true;
        const Taken secret = taken(registeredCase(), mark, EventKind::Corrected);
        QTest::newRow("the person") << assigned() << officer() << true;
        QTest::newRow("an administrator") << assigned() << administrator() << true;
        QTest::newRow("another officer") << assigned() << other << false;
        QTest::newRow("a handler his own answer") << answer << handler << true;
        QTest::newRow("a handler of another department") << answer << personAs(Role::Handler, u"KFF"_s) << false;
        QTest::newRow("R11: a mistaken referral by who made it") << bribery << officer() << true;
        QTest::newRow("R11: not by an administrator") << bribery << administrator() << false;
        QTest::newRow("L9: a secrecy mark by who set it") << secret << officer() << true;
        QTest::newRow("L9: not by an administrator who may not read it") << secret << administrator() << false;
    }
    void byWhoTookItOrAnAdministrator()
    {
        QFETCH(const Taken, step);
        QFETCH(const Person, by);
        QFETCH(const bool, permitted);
        const auto result = undo(step, by);
        QCOMPARE(result.has_value(), permitted);
        if (!permitted)
            QCOMPARE(inShort(result), u"not permitted"_s);
    }

    void whatMakesSenseIsOffered_data()
    {
        QTest::addColumn<Case>("subject");
        QTest::addColumn<Person>("person");
        QTest::addColumn<QString>("steps");
        const Case asked = registeredCase({ u"SBF"_s });
        const Case consulted = then(registeredCase(), Consult{ u"SOC"_s, u"Är det?"_s });
        Case late = asked;
        late.deadlines.writeOff = QDate(2026, 11, 23);
        late.ladder = LadderStep::SecondReminder; // R92: not without the reminders
        Case disposed = closedCase();
        disposed.status = CaseStatus::Disposed;
        const QString always = u"split link correct undo attach"_s;
        QTest::newRow("registered") << registeredCase() << officer()
                                    << u"assign consult refer interim send close follow-up "_s + always;
        QTest::newRow("consulting") << consulted << officer()
                                    << u"assign consult consult-answer refer interim follow-up "_s + always;
        QTest::newRow("awaiting an answer")
            << asked << officer() << u"assign unassign refer answer remind interim send close follow-up "_s + always;
        QTest::newRow("three months later")
            << late << officer()
            << u"assign unassign refer answer remind interim send close write-off follow-up "_s + always;
        QTest::newRow("nobody to write to") << registeredCase({}, unreachableDraft()) << officer()
                                            << u"assign consult refer send close follow-up "_s + always;
        QTest::newRow("closed") << closedCase() << officer() << u"reopen not-satisfied "_s + always;
        QTest::newRow("referred") << referredCase() << officer() << u"reopen split link undo attach"_s;
        QTest::newRow("disposed") << disposed << officer() << QString();
        QTest::newRow("R30: a handler answers")
            << asked << personAs(Role::Handler, u"SBF"_s) << u"answer hand-back attach"_s;
        QTest::newRow("R18: a registrar is consulted")
            << consulted << personAs(Role::DepartmentRegistrar, u"SOC"_s) << u"consult-answer attach"_s;
        QTest::newRow("a handler of another department") << asked << personAs(Role::Handler, u"KFF"_s) << QString();
        QTest::newRow("R11: suspected bribery")
            << referredCase(ReferralGround::BriberyOrCrime) << administrator() << QString();
        QTest::newRow("R11: the chief legal officer")
            << referredCase(ReferralGround::BriberyOrCrime) << personAs(Role::ChiefLegalOfficer) << u"send reopen"_s;
    }
    void whatMakesSenseIsOffered()
    {
        QFETCH(const Case, subject);
        QFETCH(const Person, person);
        QTEST(offeredSteps(subject, person, momentFromIso(u"2026-11-23T09:00"_s)).join(u' '), "steps");
    }
};

LYHORD_TEST(TestLifecycleUndo)
#include "test_lifecycle_undo.moc"
