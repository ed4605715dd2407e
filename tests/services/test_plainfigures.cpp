#include "tests/services/plainfigures.h"
#include "tests/services/plainperiod.h"
#include "tests/services/randomtown.h"
#include "tests/services/townhall.h"
#include "tests/support/testmain.h"

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Case done(const Result<Case> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return *result;
}

PlainFigures figures(TownHall &hall, const QString &period)
{
    const PlainTown town = plainTown(hall.session());
    if (!town.contradictions.isEmpty())
        qFatal("%s", qPrintable(town.contradictions.constFirst()));
    return plainFigures(town, { .period = plainPeriod(period) }, localDay(hall.clock().now()));
}

double number(const PlainFigures &figures, const QString &table, const QString &row, const QString &column)
{
    return figures.tables.value(table).value(row).value(column).value_or(-1);
}

} // namespace

//! The slow computation against figures counted by hand
class PlainFiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void periodsAsPeopleNameThem();
    void countsWhatHappened();
    void whatWasTakenBackDoesNotCount();
    void aReminderToTwoDepartmentsIsTakenBackAsOne();
    void closingDaysOfALaterCalendarAreLeftOut();
    void everythingHappensInARandomTown();
};

void PlainFiguresTest::periodsAsPeopleNameThem()
{
    const auto days = [](const Period &period) {
        return period.from.toString(Qt::ISODate) + u' ' + period.to.toString(Qt::ISODate);
    };
    QCOMPARE(days(plainPeriod(u"2024-02"_s)), u"2024-02-01 2024-02-29"_s);
    QCOMPARE(days(test::periodBefore(plainPeriod(u"2024-02"_s))), u"2024-01-01 2024-01-31"_s);
    QCOMPARE(days(yearBefore(plainPeriod(u"2024-02"_s))), u"2023-02-01 2023-02-28"_s);
    QCOMPARE(days(yearBefore(plainPeriod(u"2025-02"_s))), u"2024-02-01 2024-02-29"_s);
    QCOMPARE(days(test::periodBefore(plainPeriod(u"2026-Q1"_s))), u"2025-10-01 2025-12-31"_s);
    QCOMPARE(days(plainPeriod(u"2026-T3"_s)), u"2026-09-01 2026-12-31"_s);
    QCOMPARE(days(plainPeriod(u"2026-H2"_s)), u"2026-07-01 2026-12-31"_s);
    QCOMPARE(days(test::periodBefore(plainPeriod(u"2026-01..2026-08"_s))), u"2025-05-01 2025-12-31"_s);
    QCOMPARE(days(test::periodBefore(plainPeriod(u"2020..2022"_s))), u"2017-01-01 2019-12-31"_s);
    QCOMPARE(days(yearBefore(plainPeriod(u"2020..2022"_s))), u"2019-01-01 2021-12-31"_s);
    QCOMPARE(days(test::periodBefore(plainPeriod(u"2026-03-03..2026-03-03"_s))), u"2026-03-02 2026-03-02"_s);
    QCOMPARE(days(yearBefore(plainPeriod(u"2024-02-29..2024-03-01"_s))), u"2023-02-28 2023-03-01"_s);
    QCOMPARE(monthsOf(plainPeriod(u"2026-01-20..2026-03-02"_s)).size(), 3);
    QCOMPARE(yearsOf(plainPeriod(u"2020..2022"_s)).constLast().name, u"2022"_s);
}

void PlainFiguresTest::countsWhatHappened()
{
    TownHall hall(u"2026-03-02T10:00"_s); // a Monday
    const Case answered = hall.snowCase();
    const Case waiting = hall.snowCase({ u"KFF"_s });
    CaseDraft anonymous = snowDraft();
    anonymous.submitter = { .anonymous = true };
    anonymous.replyWanted = false;
    anonymous.replyBy.reset();
    anonymous.answeredDirectly = CaseDraft::DirectAnswer{ u"Tack!"_s, Outcome::Improvement, {} };
    anonymous.received = momentFromIso(u"2026-02-28T23:59:59"_s);
    done(hall.cases().registerCase(anonymous));
    CaseDraft elsewhere = snowDraft();
    elsewhere.category = u"SBF/vinter/gangvag"_s;
    const Case referred = done(hall.cases().registerCase(elsewhere));
    done(hall.cases().apply(referred.number, Refer{ { ReferralGround::FaultReport, {}, u"Felanmälan"_s, u"Ring"_s } }));
    hall.setNow(u"2026-03-16T09:00"_s); // the tenth working day
    const SendAnswer answer{ u"Vi plogar."_s, Outcome::NoAction, {}, u"Brådskar"_s };
    done(hall.cases().apply(answered.number, answer));
    QCOMPARE(number(figures(hall, u"2026-03"_s), u"base"_s, sumRow, u"answers_given"_s), 0); // it has not left
    hall.letAnswerLeave(answered.number);
    hall.setNow(u"2026-03-17T09:00"_s);
    done(hall.cases().apply(waiting.number, Remind{}));

    const PlainFigures march = figures(hall, u"2026-03"_s);
    QCOMPARE(number(march, u"departments_types"_s, sumRow, u"of_complaint"_s), 2);
    QCOMPARE(number(march, u"departments_types"_s, u"KFF"_s, u"received"_s), 1);
    QCOMPARE(number(march, u"departments_outcomes"_s, u"SBF"_s, u"closed"_s), 1);
    QCOMPARE(number(march, u"departments_outcomes"_s, sumRow, u"closed"_s), 2);
    QCOMPARE(number(march, u"departments_outcomes"_s, sumRow, u"due"_s), 2); // on the 16th, both
    QCOMPARE(number(march, u"departments_outcomes"_s, sumRow, u"answered_in_time"_s), 1);
    QCOMPARE(number(march, u"departments_outcomes"_s, sumRow, u"share_in_time"_s), 0.5);
    QCOMPARE(number(march, u"departments_outcomes"_s, u"KFF"_s, u"share_in_time"_s), 0);
    QCOMPARE(number(march, u"base"_s, sumRow, u"waiting"_s), 1);
    QCOMPARE(number(march, u"base"_s, sumRow, u"no_feedback_due"_s), 1); // received on a Saturday, due on the 13th
    QCOMPARE(number(march, u"base"_s, sumRow, u"no_feedback_share"_s), 1);
    QCOMPARE(number(march, u"durations"_s, u"feedback_working"_s, u"median"_s), 10);
    QCOMPARE(
        number(march, u"durations"_s, u"handling_working"_s, u"median"_s), 5.5); // 10, and 1: from Saturday to Monday
    QCOMPARE(number(march, u"durations"_s, u"handling_calendar"_s, u"p90"_s), 14);
    QCOMPARE(number(march, u"steps"_s, u"KFF"_s, u"reminders_first"_s), 1);
    QCOMPARE(number(march, u"open"_s, u"KFF"_s, u"late"_s), 1);
    QCOMPARE(number(march, u"open"_s, u"KFF"_s, u"open_11_30"_s), 1);
    QCOMPARE(
        number(march, u"types"_s, u"complaint"_s, u"before"_s), -1); // in February there was nothing before the 28th
    QCOMPARE(number(march, u"categories"_s, u"SBF/vinter"_s, u"received"_s), 0); // the referral is none
    const PlainFigures february = figures(hall, u"2026-02"_s);
    QCOMPARE(number(february, u"gender"_s, u"not_stated"_s, u"anonymous"_s), 1);
    QCOMPARE(number(february, u"quality"_s, QString(), u"registered_later"_s), 1);
    QCOMPARE(number(february, u"open"_s, sumRow, u"open"_s), 1);
    QCOMPARE(february.improvements.size(), 0);
    QCOMPARE(march.improvements.size(), 1);
}

void PlainFiguresTest::whatWasTakenBackDoesNotCount()
{
    TownHall hall(u"2026-03-02T10:00"_s);
    const QString number1 = hall.snowCase().number;
    done(hall.cases().apply(number1, SendInterimAnswer{ u"Vi tittar"_s, QDate(2026, 4, 1) }));
    done(hall.cases().apply(number1, SendAnswer{ u"Klart"_s, Outcome::Improvement, {}, u"Brådskar"_s }));
    done(hall.cases().apply(number1, NotSatisfied{ u"Nej"_s }));
    QCOMPARE(number(figures(hall, u"2026-03"_s), u"steps"_s, u"SBF"_s, u"reopened"_s), 1);
    QCOMPARE(number(figures(hall, u"2026-03"_s), u"departments_outcomes"_s, u"SBF"_s, u"closed"_s), 0);
    hall.setNow(u"2026-06-01T10:00"_s);
    done(hall.cases().undo(number1)); // months later: March has one more closed case, and none reopened
    QCOMPARE(number(figures(hall, u"2026-03"_s), u"steps"_s, u"SBF"_s, u"reopened"_s), 0);
    QCOMPARE(number(figures(hall, u"2026-03"_s), u"steps"_s, u"SBF"_s, u"not_satisfied"_s), 0);
    QCOMPARE(number(figures(hall, u"2026-03"_s), u"departments_outcomes"_s, u"SBF"_s, u"closed"_s), 1);
    done(hall.cases().undo(number1));
    done(hall.cases().undo(number1));
    QCOMPARE(number(figures(hall, u"2026-03"_s), u"steps"_s, u"SBF"_s, u"interim_answers"_s), 0);
    QCOMPARE(number(figures(hall, u"2026-03"_s), u"base"_s, sumRow, u"answers_given"_s), 0);
}

void PlainFiguresTest::aReminderToTwoDepartmentsIsTakenBackAsOne()
{
    TownHall hall(u"2026-03-02T10:00"_s);
    const QString asked = hall.snowCase({ u"SBF"_s, u"KFF"_s }).number;
    hall.setNow(u"2026-03-17T09:00"_s);
    done(hall.cases().apply(asked, Remind{}));
    QCOMPARE(number(figures(hall, u"2026-03"_s), u"steps"_s, u"SBF"_s, u"reminders_first"_s), 2);
    done(hall.cases().undo(asked));
    QCOMPARE(number(figures(hall, u"2026-03"_s), u"steps"_s, u"SBF"_s, u"reminders_first"_s), 0);
}

void PlainFiguresTest::closingDaysOfALaterCalendarAreLeftOut()
{
    const PlainCalendar calendar({ { QDate(2026, 3, 4), u"Stängt"_s, 1 }, { QDate(2026, 3, 5), u"Stängt"_s, 2 } });
    QCOMPARE(calendar.workingDays(QDate(2026, 3, 2), QDate(2026, 3, 6), 0), 4);
    QCOMPARE(calendar.workingDays(QDate(2026, 3, 2), QDate(2026, 3, 6), 1), 3);
    QCOMPARE(calendar.workingDays(QDate(2026, 3, 2), QDate(2026, 3, 6), 2), 2);
    QCOMPARE(calendar.workingDays(QDate(2026, 3, 6), QDate(2026, 3, 2), 2), 0);
}

void PlainFiguresTest::everythingHappensInARandomTown()
{
    RandomTown made(1, 400);
    made.dispose();
    for (const QString &step : { u"register"_s, u"split"_s, u"assign"_s, u"unassign"_s, u"consult"_s,
             u"answer_consultation"_s, u"refer"_s, u"refer_assigned"_s, u"record"_s, u"interim"_s, u"send"_s,
             u"send_standard"_s, u"close"_s, u"remind"_s, u"write_off"_s, u"reopen"_s, u"not_satisfied"_s,
             u"follow_up"_s, u"correct"_s, u"link"_s, u"dispatch"_s, u"undo"_s, u"dispose"_s })
        QVERIFY2(made.taken().value(step) > 0, qPrintable(step));
    int taken = 0;
    for (const int times : made.taken())
        taken += times;
    int refused = 0;
    for (const int times : made.refused())
        refused += times;
    QVERIFY2(refused * 5 < taken, qPrintable(u"%1 of %2"_s.arg(refused).arg(taken)));
    const PlainTown town = plainTown(made.session(), RandomTown::closingDaysAdded());
    QVERIFY(town.cases.size() >= 400);
    QVERIFY2(town.contradictions.isEmpty(), qPrintable(town.contradictions.join(u'\n')));
    const PlainFigures all = plainFigures(town, { .period = plainPeriod(u"2022..2026"_s) }, lastTownDay);
    for (const QString &column :
        { u"received"_s, u"referred"_s, u"closed"_s, u"written_off"_s, u"due"_s, u"answered_in_time"_s,
            u"answered_late"_s, u"due_written_off"_s, u"waiting"_s, u"no_feedback_in_time"_s, u"again_in_time"_s })
        QVERIFY2(number(all, u"processes"_s, sumRow, column) > 0, qPrintable(column));
}

LYHORD_TEST(PlainFiguresTest)
#include "test_plainfigures.moc"
