#include "core/rules/answerday.h"
#include "lifecyclefixture.h"

using namespace lyhord;
using namespace lyhord::test;

namespace {

Case twoAsked()
{
    return registeredCase({ u"SBF"_s, u"KFF"_s });
}

Person worker()
{
    return personAs(Role::Worker);
}

} // namespace

class TestLifecycleLadder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void askedForByHandItIsSentOnceOrSaidWhyNot_data() // R58
    {
        QTest::addColumn<Case>("before");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("says");
        const QString first = u"2026-12-07T09:00"_s, second = u"2026-12-21T09:00"_s;
        const Case once = remindedOn(twoAsked(), first), twice = remindedOn(once, second);
        QTest::newRow("before its day") << twoAsked() << u"2026-12-04T09:00"_s << u"7 December 2026"_s;
        QTest::newRow("on its day") << twoAsked() << first << QString();
        QTest::newRow("the first once more") << once << u"2026-12-08T09:00"_s << u"21 December 2026"_s;
        QTest::newRow("the second on its day") << once << second << QString();
        QTest::newRow("both have gone") << twice << u"2026-12-22T09:00"_s << u"23 February 2027"_s;
        QTest::newRow("nobody is asked") << registeredCase() << first << u"does not wait"_s;
        QTest::newRow("all have answered") << readyCase() << first << u"does not wait"_s;
    }
    void askedForByHandItIsSentOnceOrSaidWhyNot()
    {
        QFETCH(const Case, before);
        QFETCH(const QString, now);
        QFETCH(const QString, says);
        const auto result = step(before, Remind{ .byPerson = true }, officer(), now);
        QCOMPARE(result.has_value(), says.isEmpty());
        if (result)
            QVERIFY(!result->letters.isEmpty());
        else
            QVERIFY2(result.error().message.contains(says), qPrintable(result.error().message));
    }

    void aCaseWithoutLimitsIsNeverReminded()
    {
        Case subject = twoAsked();
        subject.deadlines = {};
        QVERIFY(!nextLadderDay(subject, WorkingCalendar()));
    }

    void remindersGoToThoseWhoseDayHasCome_data()
    {
        QTest::addColumn<Case>("before");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("events");
        QTest::addColumn<QString>("letters");
        QTest::addColumn<QString>("ladder");
        const QString none, tenth = u"2026-12-04T23:00"_s, first = u"2026-12-07T07:00"_s,
                            second = u"2026-12-21T07:00"_s, writeOff = u"2027-02-23T07:00"_s;
        const Case once = remindedOn(twoAsked(), first), twice = remindedOn(once, second);
        QTest::newRow("R53: in time") << twoAsked() << tenth << none << none << u"none"_s;
        QTest::newRow("R53: the first reminder") << twoAsked() << first << u"reminder_sent reminder_sent"_s
                                                 << u"first_reminder SBF, first_reminder KFF"_s << u"first_reminder"_s;
        QTest::newRow("R58: sent once") << once << u"2026-12-07T15:00"_s << none << none << u"first_reminder"_s;
        QTest::newRow("R58: only to who has not answered")
            << then(twoAsked(), answerOf(u"SBF"_s)) << first << u"reminder_sent"_s << u"first_reminder KFF"_s
            << u"first_reminder"_s;
        QTest::newRow("R58: not to who was withdrawn")
            << then(twoAsked(), Unassign{ u"SBF"_s, u"Fel."_s }) << first << u"reminder_sent"_s
            << u"first_reminder KFF"_s << u"first_reminder"_s;
        QTest::newRow("R54: the second reminder")
            << once << second << u"reminder_sent reminder_sent"_s << u"second_reminder SBF, second_reminder KFF"_s
            << u"second_reminder"_s;
        QTest::newRow("R92: nobody is reminded twice at once")
            << registeredCase({ u"SBF"_s }) << second << u"reminder_sent"_s << u"first_reminder SBF"_s
            << u"first_reminder"_s;
        QTest::newRow("O5: proposed, not written off")
            << twice << writeOff << u"write_off_proposed"_s << none << u"write_off_proposed"_s;
        QTest::newRow("O5: proposed once")
            << remindedOn(twice, writeOff) << u"2027-02-24T07:00"_s << none << none << u"write_off_proposed"_s;
        QTest::newRow("nobody is asked") << registeredCase() << second << none << none << u"none"_s;
        QTest::newRow("all have answered") << readyCase() << second << none << none << u"none"_s;
        QTest::newRow("closed") << closedCase() << second << none << none << u"none"_s;
    }
    void remindersGoToThoseWhoseDayHasCome()
    {
        QFETCH(const Case, before);
        QFETCH(const QString, now);
        const Decision change = done(step(before, Remind(), worker(), now));
        QTEST(eventsOf(change), "events");
        QTEST(lettersOf(change), "letters");
        QTEST(QString(toName(change.after.ladder)), "ladder");
        QCOMPARE(change.after.status, before.status);
        if (change.events.isEmpty())
            QVERIFY(change.after == before);
    }

    void aReminderIsLoggedWithItsAddressee() // R58
    {
        const Decision change = done(step(twoAsked(), Remind(), worker(), u"2026-12-07T07:00"_s));
        const QJsonObject expected{ { u"department"_s, u"KFF"_s }, { u"step"_s, u"first_reminder"_s } };
        QCOMPARE(change.events.at(1).details, expected);
    }

    void whoAnswersLeavesTheLadder()
    {
        const Case reminded = remindedOn(twoAsked(), u"2026-12-07T07:00"_s);
        Case before = reminded;
        before.assignments[0].ladder = LadderStep::None;
        QCOMPARE(then(before, answerOf(u"KFF"_s)).ladder, LadderStep::None); // SBF was never reminded
        QCOMPARE(then(reminded, answerOf(u"KFF"_s)).ladder, LadderStep::FirstReminder);
    }

    void theNextDayIsKnown_data()
    {
        QTest::addColumn<Case>("subject");
        QTest::addColumn<QDate>("day");
        const Case asked = registeredCase({ u"SBF"_s });
        const Case once = remindedOn(asked, u"2026-12-07T07:00"_s), twice = remindedOn(once, u"2026-12-21T07:00"_s);
        QTest::newRow("asked") << asked << QDate(2026, 12, 7);
        QTest::newRow("reminded once") << once << QDate(2026, 12, 21);
        QTest::newRow("reminded twice") << twice << QDate(2027, 2, 23);
        QTest::newRow("a department asked later") << then(once, Assign{ { u"KFF"_s } }, officer(),
            u"2026-12-08T09:00"_s) << QDate(2026, 12, 11); // R92: the third working day after
        QTest::newRow("proposed for writing off") << remindedOn(twice, u"2027-02-23T07:00"_s) << QDate();
        QTest::newRow("all have answered") << readyCase() << QDate();
        QTest::newRow("nobody is asked") << registeredCase() << QDate();
    }
    void theNextDayIsKnown()
    {
        QFETCH(const Case, subject);
        QTEST(nextLadderDay(subject, WorkingCalendar()).value_or(QDate()), "day");
    }

    void writingOffNeedsThreeMonthsAndAPerson_data()
    {
        QTest::addColumn<Case>("before");
        QTest::addColumn<QString>("now");
        QTest::addColumn<Person>("by");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QString>("letters");
        const QString none, day = u"2027-02-23T07:00"_s;
        QTest::newRow("R55: the person is told")
            << remindedTwice(twoAsked()) << day << officer() << u"written_off"_s
            << u"write_off_notice, withdrawal SBF, withdrawal KFF"_s; // R91: nor need they answer any more
        QTest::newRow("R55: nobody to tell") << remindedTwice(registeredCase({ u"SBF"_s }, unreachableDraft())) << day
                                             << officer() << u"written_off"_s << u"withdrawal SBF"_s;
        QTest::newRow("C9: a day too early")
            << remindedTwice(twoAsked()) << u"2027-02-22T23:00"_s << officer() << u"refused"_s << none;
        QTest::newRow("R92: without the reminders") << twoAsked() << day << officer() << u"refused"_s << none;
        QTest::newRow("R92: an answer in hand")
            << then(remindedTwice(twoAsked()), answerOf(u"SBF"_s)) << day << officer() << u"refused"_s << none;
        QTest::newRow("O5: not by itself") << twoAsked() << day << worker() << u"not permitted"_s << none;
        QTest::newRow("all have answered") << readyCase() << day << officer() << u"refused"_s << none;
        QTest::newRow("nobody was asked") << registeredCase() << day << officer() << u"refused"_s << none;
    }
    void writingOffNeedsThreeMonthsAndAPerson()
    {
        QFETCH(const Case, before);
        QFETCH(const QString, now);
        QFETCH(const Person, by);
        const auto result = step(before, WriteOff(), by, now);
        QTEST(inShort(result), "outcome");
        QTEST(result ? lettersOf(*result) : QString(), "letters");
        if (result) {
            QCOMPARE(eventsOf(*result), u"written_off"_s);
            QCOMPARE(result->after.closed, std::optional(momentFromIso(now)));
            QVERIFY(!result->after.firstAnswered); // R56: never an answered case
            QCOMPARE(result->after.outcome, std::optional(Outcome::NotAnswered)); // R92
        }
    }

    void tooEarlyIsSaidWithItsDay()
    {
        QVERIFY(step(remindedTwice(twoAsked()), WriteOff()).error().message.contains(u"23 February 2027"_s));
    }

    void everybodyHasTime_data() // R92
    {
        QTest::addColumn<QString>("asked"); // beside the one asked on the first day
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("second");
        QTest::addColumn<QDate>("writeOff");
        QTest::newRow("asked on the first day")
            << u"2026-11-20T15:00"_s << QDate(2026, 12, 7) << QDate(2026, 12, 21) << QDate(2027, 2, 23);
        QTest::newRow("asked two working days before C7: the third working day after")
            << u"2026-12-03T09:00"_s << QDate(2026, 12, 8) << QDate(2026, 12, 21) << QDate(2027, 2, 23);
        QTest::newRow("asked on the day of C8: five working days between the reminders, over Christmas and Epiphany")
            << u"2026-12-21T09:00"_s << QDate(2026, 12, 28) << QDate(2027, 1, 7) << QDate(2027, 2, 23);
        QTest::newRow("asked on the last day of C9: five working days after the second")
            << u"2027-02-22T09:00"_s << QDate(2027, 2, 25) << QDate(2027, 3, 4) << QDate(2027, 3, 11);
    }
    void everybodyHasTime()
    {
        QFETCH(const QString, asked);
        const WorkingCalendar calendar;
        Case subject = then(registeredCase(), Assign{ { u"KFF"_s } }, officer(), asked);
        for (const char *step : { "first", "second", "writeOff" }) {
            const std::optional<QDate> day = nextLadderDay(subject, calendar);
            QTEST(day.value_or(QDate()), step);
            const QDateTime morning = startOfLocalDay(*day).addSecs(7 * 3600);
            subject = done(decide(subject, Remind(), worker(), morning, smallBook())).after;
        }
        QCOMPARE(subject.ladder, LadderStep::WriteOffProposed);
        QVERIFY(!nextLadderDay(subject, calendar));
    }

    void whoIsAskedLateHasADayOfItsOwn_data() // R92: the letter asks for an answer on no day that has passed
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QDate>("answerDay");
        QTest::newRow("on the first day: the tenth working day") << u"2026-11-20T15:00"_s << QDate(2026, 12, 4);
        QTest::newRow("on the tenth working day: the promise still holds")
            << u"2026-12-04T16:00"_s << QDate(2026, 12, 4);
        QTest::newRow("on a Saturday after it: reminded on Wednesday") << u"2026-12-05T10:00"_s << QDate(2026, 12, 8);
        QTest::newRow("on the day of C7: reminded on the third working day after")
            << u"2026-12-07T09:00"_s << QDate(2026, 12, 9);
        QTest::newRow("over Christmas: reminded on 28 December") << u"2026-12-21T09:00"_s << QDate(2026, 12, 23);
        QTest::newRow("on 23 December, after which there are free days")
            << u"2026-12-23T09:00"_s << QDate(2026, 12, 29);
        QTest::newRow("long past: on the last day of C9") << u"2027-02-22T09:00"_s << QDate(2027, 2, 24);
    }
    void whoIsAskedLateHasADayOfItsOwn()
    {
        QFETCH(const QString, asked);
        QFETCH(const QDate, answerDay);
        const WorkingCalendar calendar;
        const Case first = registeredCase({ u"SBF"_s });
        const Decision change = done(step(first, Assign{ { u"KFF"_s } }, officer(), asked));
        const Assignment &late = change.after.assignments.constLast();
        QCOMPARE(answerDayOf(late, change.after.deadlines, calendar), answerDay);
        QVERIFY(answerDay >= localDay(momentFromIso(asked)));
        QVERIFY(firstReminderDay(late, change.after.deadlines, calendar) > answerDay);
        const Assignment &early = change.after.assignments.constFirst();
        QCOMPARE(answerDayOf(early, change.after.deadlines, calendar), QDate(2026, 12, 4));
        QVERIFY(change.after.deadlines == first.deadlines); // what the person was promised stays
        Profile profile = smallProfile();
        for (LetterTemplate &letter : profile.letters) {
            if (letter.kind == LetterKind::Assignment)
                letter.body = u"Svar senast {due}."_s;
        }
        const Result<Letter> letter = renderLetter(change.letters.constFirst(), change.after, profile);
        QVERIFY(letter);
        const QString day = QLocale(u"sv"_s).toString(answerDay, u"d MMMM yyyy"_s);
        QVERIFY2(letter->body.contains(day), qPrintable(letter->body + u" / "_s + day));
    }

    void askingOneMoreMovesNoCaseUpTheLadder_data()
    {
        QTest::addColumn<Case>("before");
        QTest::addColumn<QString>("now");
        const Case asked = registeredCase({ u"SBF"_s });
        QTest::newRow("nobody was asked, long past") << registeredCase() << u"2027-01-18T09:00"_s;
        QTest::newRow("not reminded, long past") << asked << u"2027-01-18T09:00"_s;
        QTest::newRow("reminded once") << remindedOn(asked, u"2026-12-07T07:00"_s) << u"2027-01-18T09:00"_s;
        QTest::newRow("reminded twice") << remindedTwice(asked) << u"2027-01-18T09:00"_s;
        QTest::newRow("the other has answered after two reminders")
            << then(remindedTwice(asked), answerOf(u"SBF"_s)) << u"2027-01-18T09:00"_s;
        QTest::newRow("the other has handed back after two reminders")
            << then(remindedTwice(asked), HandBack{ u"SBF"_s, u"Inte vårt."_s }) << u"2027-01-18T09:00"_s;
    }
    void askingOneMoreMovesNoCaseUpTheLadder()
    {
        QFETCH(const Case, before);
        QFETCH(const QString, now);
        const Case after = then(before, Assign{ { u"KFF"_s } }, officer(), now);
        QCOMPARE(after.ladder, before.ladder);
        QCOMPARE(after.assignments.constLast().ladder, LadderStep::None);
        const Case reminded = remindedOn(after, now);
        QCOMPARE(reminded.assignments.constLast().ladder, LadderStep::None); // nor is it reminded the same day
    }

    void whoWasAskedLateHoldsTheWritingOffBack() // R92
    {
        Case subject = remindedTwice(registeredCase({ u"SBF"_s }));
        subject = then(subject, Assign{ { u"KFF"_s } }, officer(), u"2027-02-22T09:00"_s);
        subject = remindedOn(subject, u"2027-02-23T07:00"_s);
        QCOMPARE(subject.ladder, LadderStep::SecondReminder); // not yet proposed
        QVERIFY(!step(subject, WriteOff(), officer(), u"2027-02-24T09:00"_s));
    }
};

LYHORD_TEST(TestLifecycleLadder)
#include "test_lifecycle_ladder.moc"
