#include "lifecyclefixture.h"

using namespace lyhord;
using namespace lyhord::test;

namespace {

const QString inJanuary = u"2027-01-11T09:00"_s;
const QDate dueInJanuary(2027, 1, 25);

Case answeredDirectlyCase()
{
    return then(registeredCase(), SendAnswer{ u"Ja."_s, Outcome::NoAction, {}, {} });
}

} // namespace

class TestLifecycleAfterwards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachStepLeadsWhereItShould_data()
    {
        QTest::addColumn<Case>("before");
        QTest::addColumn<Command>("command");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QString>("events");
        QTest::addColumn<QString>("letters");
        const QString none;
        const Command reopen = Reopen{ u"Ny fråga."_s }, again = FollowUp{ u"Det är halt också."_s },
                      notSatisfied = NotSatisfied{ u"Det är fortfarande halt."_s };
        const Case asked = registeredCase({ u"SBF"_s, u"KFF"_s });
        Case gone = closedCase();
        gone.assignments[0].department = u"OLD"_s;

        QTest::newRow("O12: a closed case") << closedCase() << reopen << u"registered"_s << u"reopened"_s << none;
        QTest::newRow("O12: a written-off case still waits")
            << writtenOffCase() << reopen << u"awaiting_answer"_s << u"reopened"_s << none;
        QTest::newRow("a referred case") << referredCase() << reopen << u"registered"_s << u"reopened"_s << none;
        QTest::newRow("an open case") << asked << reopen << u"refused"_s << none << none;
        QTest::newRow("reopened without a reason")
            << closedCase() << Command(Reopen{}) << u"refused reason"_s << none << none;

        QTest::newRow("field 3: the person writes again")
            << asked << again << u"awaiting_answer"_s << u"followed_up"_s << u"follow_up SBF, follow_up KFF"_s;
        QTest::newRow("field 3: told to who has not answered")
            << then(asked, answerOf(u"SBF"_s)) << again << u"awaiting_answer"_s << u"followed_up"_s
            << u"follow_up KFF"_s;
        QTest::newRow("field 3: nobody is asked yet")
            << registeredCase() << again << u"registered"_s << u"followed_up"_s << none;
        QTest::newRow("field 3: a closed case has other steps")
            << closedCase() << again << u"refused"_s << none << none;
        QTest::newRow("a follow-up without text") << asked << Command(FollowUp{}) << u"refused text"_s << none << none;

        QTest::newRow("field 7: the department is asked once more")
            << closedCase() << notSatisfied << u"awaiting_answer"_s << u"not_satisfied assigned"_s
            << u"not_satisfied SBF"_s;
        QTest::newRow("field 7: nobody was asked")
            << answeredDirectlyCase() << notSatisfied << u"registered"_s << u"not_satisfied"_s << none;
        QTest::newRow("field 7: the department is gone")
            << gone << notSatisfied << u"registered"_s << u"not_satisfied"_s << none;
        QTest::newRow("field 7: written off, the department still owes an answer")
            << writtenOffCase() << notSatisfied << u"awaiting_answer"_s << u"not_satisfied"_s << u"not_satisfied SBF"_s;
        QTest::newRow("field 7: an open case goes up, too")
            << asked << notSatisfied << u"awaiting_answer"_s << u"not_satisfied"_s
            << u"not_satisfied SBF, not_satisfied KFF"_s;
        QTest::newRow("not satisfied with a referral")
            << referredCase() << notSatisfied << u"refused"_s << none << none;
        QTest::newRow("not satisfied, without a word")
            << closedCase() << Command(NotSatisfied{}) << u"refused text"_s << none << none;
    }
    void eachStepLeadsWhereItShould()
    {
        QFETCH(const Case, before);
        QFETCH(const Command, command);
        const auto result = step(before, command, officer(), inJanuary);
        QTEST(inShort(result), "outcome");
        QTEST(result ? eventsOf(*result) : QString(), "events");
        QTEST(result ? lettersOf(*result) : QString(), "letters");
        if (!result)
            QVERIFY(!result.error().message.isEmpty());
    }

    void aReopenedCaseHasItsOwnClock() // O12
    {
        const Case before = closedCase();
        const Decision change = done(step(before, Reopen{ u"Ny fråga."_s }, officer(), inJanuary));
        const Case &after = change.after;
        QCOMPARE(after.number, before.number);
        QCOMPARE(after.deadlines.answerDue, dueInJanuary);
        QVERIFY(!after.closed);
        QCOMPARE(after.firstAnswered, before.firstAnswered);
        QVERIFY(after.assignments.first().answered.has_value());
        QVERIFY(after.answer.isEmpty()); // the first answer is kept in the timeline
        QCOMPARE(change.events.first().details.value("answer"_L1), QJsonValue(before.answer));
        QCOMPARE(change.events.first().details.value("outcome"_L1), QJsonValue(u"improvement"_s));
        QCOMPARE(change.events.first().details.value("reason"_L1), QJsonValue(u"Ny fråga."_s));
    }

    void aReopenedWrittenOffCaseStartsTheLadderAnew()
    {
        const Case asked = remindedTwice(registeredCase({ u"SBF"_s }));
        const Case off = then(asked, WriteOff(), officer(), u"2027-02-23T09:00"_s);
        const Case after = then(off, Reopen{ u"Svaret kom."_s }, officer(), u"2027-03-01T09:00"_s);
        QCOMPARE(after.ladder, LadderStep::None);
        QCOMPARE(after.assignments.first().ladder, LadderStep::None);
        QCOMPARE(nextLadderDay(after, WorkingCalendar()), std::optional(after.deadlines.firstReminder));
    }

    void aReopenedReferralIsNoReferralAnyMore()
    {
        const Case after = then(referredCase(), Reopen{ u"Ändå vår."_s }, officer(), inJanuary);
        QVERIFY(!after.referral);
        QCOMPARE(after.deadlines.answerDue, dueInJanuary);
    }

    void aReopenedCaseIsAnsweredAgain()
    {
        Case again = then(closedCase(), Reopen{ u"Ny fråga."_s }, officer(), inJanuary);
        again = then(again, Assign{ { u"SBF"_s } }, officer(), inJanuary);
        QCOMPARE(again.assignments.size(), 2);
        again = then(again, RecordAnswer{ u"SBF"_s, Outcome::NoAction, u"Andra svaret."_s }, officer(), inJanuary);
        again = then(again, SendAnswer(), officer(), inJanuary);
        QCOMPARE(again.answer, u"Andra svaret."_s); // without the first one
        QCOMPARE(again.assignments.first().text, u"Svar från SBF."_s); // both are kept
        QCOMPARE(again.outcome, std::optional(Outcome::NoAction));
        QVERIFY(!again.firstAnswered); // R89: neither has left
    }

    void aFollowUpDoesNotRestartTheClock() // field.md 3
    {
        const Case before = registeredCase({ u"SBF"_s });
        const Decision change = done(step(before, FollowUp{ u" Igen. "_s }, officer(), inJanuary));
        QVERIFY(change.after == before);
        QCOMPARE(change.events.first().details.value("text"_L1), QJsonValue(u"Igen."_s));
        QCOMPARE(change.letters.first().text, u"Igen."_s);
    }

    void notSatisfiedGoesOneLevelUpInTheSameCase() // field.md 7
    {
        const Case before = closedCase();
        const Decision change = done(step(before, NotSatisfied{ u"Nej."_s }, officer(), inJanuary));
        QCOMPARE(change.after.number, before.number);
        QCOMPARE(change.after.escalation, 1);
        QCOMPARE(change.after.deadlines.answerDue, dueInJanuary);
        QCOMPARE(change.after.assignments.size(), 2);
        QVERIFY(change.after.assignments.first().answered.has_value());
        QVERIFY(change.after.assignments.last().isAwaited());
        QCOMPARE(change.events.first().details.value("level"_L1), QJsonValue(1));
        QCOMPARE(change.events.first().details.value("answer"_L1), QJsonValue(before.answer));
        QVERIFY(!jointOutcome(change.after)); // the earlier answer is no part of the next one
    }

    void notSatisfiedWithAnOpenCaseLeavesItsClock()
    {
        const Case before = registeredCase({ u"SBF"_s });
        const Case after = then(before, NotSatisfied{ u"För långsamt."_s }, officer(), inJanuary);
        QCOMPARE(after.escalation, 1);
        QVERIFY(after.deadlines == before.deadlines);
        QCOMPARE(after.assignments.size(), 1);
    }
};

LYHORD_TEST(TestLifecycleAfterwards)
#include "test_lifecycle_afterwards.moc"
