#include "core/model/clock.h"
#include "core/rules/deadlines.h"
#include "tests/support/testmain.h"

using namespace lyhord;
using namespace Qt::Literals::StringLiterals;

class TestDeadlines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReceivedCaseHasItsLimits_data();
    void aReceivedCaseHasItsLimits();
    void theTenthWorkingDay_data();
    void theTenthWorkingDay();
    void tenWorkingDaysTakeTwelveToTwentyFourDays();
    void monthsAreCountedByDayNumber_data();
    void monthsAreCountedByDayNumber();
    void theDayOfReceipt_data();
    void theDayOfReceipt();
    void theSecondReminderCanFollowTheFirst();
    void settingsAndClosingDaysMoveLimits();
    void limitsCarryTheVersionsTheyRestOn();
    void aDueDateExplainsItselfDayByDay();
    void everyLimitExplainsItself();
    void aShorterMonthIsExplained();
    void explanationsGiveTheSameDatesAndEveryLineItsDay();
    void dueIsSaidInWords_data();
    void dueIsSaidInWords();
};

void TestDeadlines::aReceivedCaseHasItsLimits_data()
{
    QTest::addColumn<QDate>("received");
    QTest::addColumn<QDate>("answerDue");
    QTest::addColumn<QDate>("firstReminder");
    QTest::addColumn<QDate>("secondReminder");
    QTest::addColumn<QDate>("writeOff");
    QTest::newRow("C5, C7–C9: a Friday; 30 days end on a Sunday, three months on a Saturday")
        << QDate(2026, 11, 20) << QDate(2026, 12, 4) << QDate(2026, 12, 7) << QDate(2026, 12, 21) << QDate(2027, 2, 23);
    QTest::newRow("C5, C7–C9: before Christmas")
        << QDate(2024, 12, 23) << QDate(2025, 1, 14) << QDate(2025, 1, 15) << QDate(2025, 1, 22) << QDate(2025, 3, 25);
    QTest::newRow("C9: 30 November has no counterpart in February")
        << QDate(2026, 11, 30) << QDate(2026, 12, 14) << QDate(2026, 12, 15) << QDate(2026, 12, 30)
        << QDate(2027, 3, 2);
    QTest::newRow("C9: the day after the end may be a Saturday")
        << QDate(2026, 6, 4) << QDate(2026, 6, 18) << QDate(2026, 6, 22) << QDate(2026, 7, 6) << QDate(2026, 9, 5);
}

void TestDeadlines::aReceivedCaseHasItsLimits()
{
    QFETCH(const QDate, received);
    const CaseDeadlines limits = deadlinesFor(received, WorkingCalendar(), RuleValues());
    QTEST(limits.answerDue, "answerDue");
    QTEST(limits.firstReminder, "firstReminder");
    QTEST(limits.secondReminder, "secondReminder");
    QTEST(limits.writeOff, "writeOff");
}

void TestDeadlines::theTenthWorkingDay_data()
{
    QTest::addColumn<QDate>("received");
    QTest::addColumn<QDate>("due");
    QTest::newRow("C12: over Christmas, New Year and Epiphany") << QDate(2024, 12, 23) << QDate(2025, 1, 14);
    QTest::newRow("C12: over Midsummer") << QDate(2026, 6, 5) << QDate(2026, 6, 22);
    QTest::newRow("C12: over Easter") << QDate(2026, 3, 27) << QDate(2026, 4, 14);
    QTest::newRow("C10: the longest, 2019") << QDate(2019, 12, 20) << QDate(2020, 1, 13);
    QTest::newRow("C10: the longest, 2024") << QDate(2024, 12, 20) << QDate(2025, 1, 13);
    QTest::newRow("C10: the longest, 2025") << QDate(2025, 12, 19) << QDate(2026, 1, 12);
    QTest::newRow("C10: a Sunday without holidays, the shortest") << QDate(2026, 11, 22) << QDate(2026, 12, 4);
    QTest::newRow("C5: Friday: Monday is day 1") << QDate(2026, 11, 20) << QDate(2026, 12, 4);
    QTest::newRow("C5: Saturday: Monday is day 1") << QDate(2026, 11, 21) << QDate(2026, 12, 4);
    QTest::newRow("C5: Monday: Tuesday is day 1") << QDate(2026, 11, 23) << QDate(2026, 12, 7);
}

void TestDeadlines::theTenthWorkingDay()
{
    QFETCH(const QDate, received);
    QTEST(deadlinesFor(received, WorkingCalendar(), RuleValues()).answerDue, "due");
}

void TestDeadlines::tenWorkingDaysTakeTwelveToTwentyFourDays() // C10
{
    QStringList longest;
    for (QDate received(2015, 1, 1); received.year() <= 2040; received = received.addDays(1)) {
        const CaseDeadlines limits = deadlinesFor(received, WorkingCalendar(), RuleValues());
        const qint64 taken = received.daysTo(limits.answerDue);
        QVERIFY2(taken >= 12 && taken <= 24, qPrintable(received.toString(Qt::ISODate)));
        QVERIFY(taken > 12 || received.dayOfWeek() == Qt::Sunday);
        if (taken == 24 && received.year() < 2030)
            longest.append(received.toString(Qt::ISODate));
        QVERIFY(limits.answerDue < limits.firstReminder && limits.firstReminder < limits.secondReminder
            && limits.secondReminder < limits.writeOff);
    }
    QCOMPARE(longest.join(u' '), u"2019-12-20 2024-12-20 2025-12-19"_s);
}

void TestDeadlines::monthsAreCountedByDayNumber_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::newRow("C12: 29 February") << QDate(2024, 2, 29) << QDate(2024, 5, 29);
    QTest::newRow("C9: 30 November") << QDate(2026, 11, 30) << QDate(2027, 2, 28);
    QTest::newRow("C9: 30 November before a leap year") << QDate(2027, 11, 30) << QDate(2028, 2, 29);
    QTest::newRow("C9: 31 May") << QDate(2026, 5, 31) << QDate(2026, 8, 31);
    QTest::newRow("C9: 31 August") << QDate(2026, 8, 31) << QDate(2026, 11, 30);
    QTest::newRow("C9: 28 February stays the 28th") << QDate(2027, 2, 28) << QDate(2027, 5, 28);
    QTest::newRow("C9: over the turn of the year") << QDate(2026, 10, 15) << QDate(2027, 1, 15);
}

void TestDeadlines::monthsAreCountedByDayNumber()
{
    QFETCH(const QDate, from);
    QTEST(addMonthsByDayNumber(from, 3), "to");
}

void TestDeadlines::theDayOfReceipt_data()
{
    QTest::addColumn<QString>("received");
    QTest::addColumn<Channel>("channel");
    QTest::addColumn<bool>("dayBefore");
    QTest::addColumn<QDate>("day");
    QTest::newRow("C5: 31 December 23:30 UTC is 1 January here")
        << u"2026-12-31T23:30:00Z"_s << Channel::Email << false << QDate(2027, 1, 1);
    QTest::newRow("C5: whatever the hour") << u"2026-11-20T23:50"_s << Channel::Web << false << QDate(2026, 11, 20);
    QTest::newRow("C6: the stamped day by default")
        << u"2026-11-23T08:00"_s << Channel::Letter << false << QDate(2026, 11, 23);
    QTest::newRow("C6: post on a Monday counts as Friday when set so")
        << u"2026-11-23T08:00"_s << Channel::Letter << true << QDate(2026, 11, 20);
    QTest::newRow("C6: so does a form from the box")
        << u"2026-01-07T08:00"_s << Channel::PaperForm << true << QDate(2026, 1, 5);
    QTest::newRow("C6: but not a telephone call")
        << u"2026-11-23T08:00"_s << Channel::Phone << true << QDate(2026, 11, 23);
}

void TestDeadlines::theDayOfReceipt()
{
    QFETCH(const QString, received);
    QFETCH(const Channel, channel);
    QFETCH(const bool, dayBefore);
    RuleValues values;
    values.postCountsAsDayBefore = dayBefore;
    QTEST(dayOfReceipt(momentFromIso(received), channel, WorkingCalendar(), values), "day");
}

void TestDeadlines::theSecondReminderCanFollowTheFirst() // O4
{
    RuleValues values;
    values.secondReminderFromFirst = true;
    const QDate received(2026, 11, 20);
    QCOMPARE(deadlinesFor(received, WorkingCalendar(), values).secondReminder, QDate(2027, 1, 7)); // 6 January is free
    QCOMPARE(explainDeadlines(received, WorkingCalendar(), values).secondReminder.because,
        QStringList({ u"2026-12-07 the first reminder goes out"_s, u"2027-01-06 is 30 calendar days later"_s,
            u"2027-01-06 Epiphany, not counted"_s, u"2027-01-07 the second reminder goes out"_s }));
}

void TestDeadlines::settingsAndClosingDaysMoveLimits() // R5, C3
{
    RuleValues values;
    values.answerWorkingDays = 5;
    values.secondReminderDays = 14;
    values.writeOffMonths = 1;
    const WorkingCalendar calendar({ { QDate(2026, 11, 25), u"Moving house"_s, 1 } });
    const CaseDeadlines limits = deadlinesFor(QDate(2026, 11, 20), calendar, values);
    QCOMPARE(limits.answerDue, QDate(2026, 11, 30));
    QCOMPARE(limits.firstReminder, QDate(2026, 12, 1));
    QCOMPARE(limits.secondReminder, QDate(2026, 12, 4));
    QCOMPARE(limits.writeOff, QDate(2026, 12, 22));
}

void TestDeadlines::limitsCarryTheVersionsTheyRestOn() // C11
{
    RuleValues values;
    values.version = 4;
    const CaseDeadlines limits = deadlinesFor(
        QDate(2026, 11, 20), WorkingCalendar({ { QDate(2030, 5, 5), u"Closed"_s, 7 } }), values);
    QCOMPARE(limits.rulesVersion, 4);
    QCOMPARE(limits.calendarVersion, 7);
}

void TestDeadlines::aDueDateExplainsItselfDayByDay() // field.md 20
{
    const ExplainedDate due = explainDeadlines(QDate(2024, 12, 23), WorkingCalendar(), RuleValues()).answerDue;
    QCOMPARE(due.date, QDate(2025, 1, 14));
    QCOMPARE(due.because.join(u'\n'), uR"(2024-12-23 received, day 0
2024-12-24 Christmas Eve, not counted
2024-12-25 Christmas Day, not counted
2024-12-26 Boxing Day, not counted
2024-12-27 day 1
2024-12-28 Saturday, not counted
2024-12-29 Sunday, not counted
2024-12-30 day 2
2024-12-31 New Year's Eve, not counted
2025-01-01 New Year's Day, not counted
2025-01-02 day 3
2025-01-03 day 4
2025-01-04 Saturday, not counted
2025-01-05 Sunday, not counted
2025-01-06 Epiphany, not counted
2025-01-07 day 5
2025-01-08 day 6
2025-01-09 day 7
2025-01-10 day 8
2025-01-11 Saturday, not counted
2025-01-12 Sunday, not counted
2025-01-13 day 9
2025-01-14 day 10)"_s);
}

void TestDeadlines::everyLimitExplainsItself()
{
    const ExplainedDeadlines explained = explainDeadlines(QDate(2026, 11, 20), WorkingCalendar(), RuleValues());
    QCOMPARE(explained.answerDue.because.mid(0, 4).join(u'\n'),
        u"2026-11-20 received, day 0\n2026-11-21 Saturday, not counted\n2026-11-22 Sunday, not counted\n"
        "2026-11-23 day 1"_s);
    QCOMPARE(explained.firstReminder.because.join(u'\n'),
        u"2026-12-04 last day for an answer\n2026-12-05 Saturday, not counted\n2026-12-06 Sunday, not counted\n"
        "2026-12-07 the first reminder goes out"_s);
    QCOMPARE(explained.secondReminder.because.join(u'\n'),
        u"2026-11-20 received, day 0\n2026-12-20 is 30 calendar days later\n2026-12-20 Sunday, not counted\n"
        "2026-12-21 the second reminder goes out"_s);
    QCOMPARE(explained.writeOff.because.join(u'\n'),
        u"2026-11-20 received, day 0\n2027-02-20 is 3 months later\n2027-02-20 Saturday, not counted\n"
        "2027-02-21 Sunday, not counted\n2027-02-22 last day of the time for an answer to come\n"
        "2027-02-23 first day the case may be written off"_s);
}

void TestDeadlines::aShorterMonthIsExplained() // C9
{
    const ExplainedDate writeOff = explainDeadlines(QDate(2026, 11, 30), WorkingCalendar(), RuleValues()).writeOff;
    QCOMPARE(writeOff.because.at(1), u"2027-02-28 is 3 months later, the last day of a shorter month"_s);
    QCOMPARE(writeOff.date, QDate(2027, 3, 2));
}

void TestDeadlines::explanationsGiveTheSameDatesAndEveryLineItsDay()
{
    const WorkingCalendar calendar({ { QDate(2026, 5, 15), u"%1 and %2"_s, 1 } });
    for (QDate received(2026, 1, 1); received.year() == 2026; received = received.addDays(1)) {
        const CaseDeadlines limits = deadlinesFor(received, calendar, RuleValues());
        const ExplainedDeadlines explained = explainDeadlines(received, calendar, RuleValues());
        QCOMPARE(explained.answerDue.date, limits.answerDue);
        QCOMPARE(explained.firstReminder.date, limits.firstReminder);
        QCOMPARE(explained.secondReminder.date, limits.secondReminder);
        QCOMPARE(explained.writeOff.date, limits.writeOff);
        QCOMPARE(explained.answerDue.because.size(), received.daysTo(limits.answerDue) + 1);
        QDate each = received;
        for (const QString &line : explained.answerDue.because) {
            QVERIFY2(line.startsWith(each.toString(Qt::ISODate) + u' '), qPrintable(line));
            each = each.addDays(1);
        }
    }
}

void TestDeadlines::dueIsSaidInWords_data()
{
    QTest::addColumn<QDate>("due");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QString>("words");
    const QDate friday(2026, 12, 4);
    QTest::newRow("a week before") << friday << QDate(2026, 11, 30) << u"4 working days left"_s;
    QTest::newRow("the day before") << friday << QDate(2026, 12, 3) << u"1 working day left"_s;
    QTest::newRow("C5: the tenth day is in time") << friday << friday << u"due today"_s;
    QTest::newRow("the Saturday after") << friday << QDate(2026, 12, 5) << u"late since the last working day"_s;
    QTest::newRow("the Monday after") << friday << QDate(2026, 12, 7) << u"1 working day late"_s;
    QTest::newRow("long after") << friday << QDate(2026, 12, 8) << u"2 working days late"_s;
    QTest::newRow("promised for a Sunday, seen on the Saturday")
        << QDate(2026, 12, 6) << QDate(2026, 12, 5) << u"due before the next working day"_s;
}

void TestDeadlines::dueIsSaidInWords()
{
    QFETCH(const QDate, due);
    QFETCH(const QDate, today);
    QTEST(dueInWords(due, today, WorkingCalendar()), "words");
}

LYHORD_TEST(TestDeadlines)
#include "test_deadlines.moc"
