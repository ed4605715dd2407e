#include "core/rules/workingcalendar.h"
#include "tests/support/testmain.h"

using namespace lyhord;
using namespace Qt::Literals::StringLiterals;

namespace {

QDate day(const QString &iso)
{
    return QDate::fromString(iso, Qt::ISODate);
}

WorkingCalendar withClosingDays()
{
    return WorkingCalendar({ { QDate(2026, 12, 28), u"Closed between the holidays"_s, 2 },
        { QDate(2026, 5, 15), u"Squeezed-in day"_s, 1 }, { QDate(2026, 12, 25), u"Kept closed"_s, 2 } });
}

} // namespace

class TestWorkingCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void easterFollowsTheChurchRule_data();
    void easterFollowsTheChurchRule();
    void theFreeDaysOfAYear_data();
    void theFreeDaysOfAYear();
    void everyDayOfAYearIsFreeOrNot_data();
    void everyDayOfAYearIsFreeOrNot();
    void aFreeDaySaysWhy_data();
    void aFreeDaySaysWhy();
    void whatTheLawNamesIsToldFromWhatIsTreatedSo();
    void closingDaysAreFreeToo();
    void closingDaysGiveTheCalendarItsVersion();
    void aWithdrawnClosingDayWasFreeOnlyMeanwhile();
    void theNextAndTheNearestWorkingDay_data();
    void theNextAndTheNearestWorkingDay();
    void workingDaysAreCounted_data();
    void workingDaysAreCounted();
    void countingAndAddingAgree();
};

void TestWorkingCalendar::easterFollowsTheChurchRule_data()
{
    QTest::addColumn<QDate>("easter");
    const QStringList easters = u"1583-04-10 1818-03-22 1900-04-15 1943-04-25 1961-04-02 1981-04-19 2000-04-23 "
                                "2008-03-23 2015-04-05 2016-03-27 2017-04-16 2018-04-01 2020-04-12 2021-04-04 "
                                "2022-04-17 2023-04-09 2024-03-31 2025-04-20 2026-04-05 2027-03-28 2028-04-16 "
                                "2029-04-01 2030-04-21 2031-04-13 2032-03-28 2033-04-17 2034-04-09 2035-03-25 "
                                "2036-04-13 2037-04-05 2039-04-10 2040-04-01 2049-04-18 2285-03-22"_s.split(u' ');
    for (const QString &easter : easters)
        QTest::newRow(qPrintable(u"C4: "_s + easter)) << day(easter);
    QTest::newRow("C4: 2019 is not 24 March") << QDate(2019, 4, 21);
    QTest::newRow("C4: 2038 is not 28 March") << QDate(2038, 4, 25);
}

void TestWorkingCalendar::easterFollowsTheChurchRule()
{
    QFETCH(const QDate, easter);
    QVERIFY(easter.isValid());
    QCOMPARE(easterDay(easter.year()), easter);
}

void TestWorkingCalendar::theFreeDaysOfAYear_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("days");
    QTest::newRow("C1, C2: 2008, Ascension Day on 1 May")
        << 2008 << u"01-01 01-06 03-21 03-23 03-24 05-01 05-11 06-06 06-20 06-21 11-01 12-24 12-25 12-26 12-31"_s;
    QTest::newRow("C1, C2: 2019")
        << 2019 << u"01-01 01-06 04-19 04-21 04-22 05-01 05-30 06-06 06-09 06-21 06-22 11-02 12-24 12-25 12-26 12-31"_s;
    QTest::newRow("C1, C2: 2024, a leap year")
        << 2024 << u"01-01 01-06 03-29 03-31 04-01 05-01 05-09 05-19 06-06 06-21 06-22 11-02 12-24 12-25 12-26 12-31"_s;
    QTest::newRow("C1, C2: 2025")
        << 2025 << u"01-01 01-06 04-18 04-20 04-21 05-01 05-29 06-06 06-08 06-20 06-21 11-01 12-24 12-25 12-26 12-31"_s;
    QTest::newRow("C1, C2: 2026, All Saints' Day on 31 October")
        << 2026 << u"01-01 01-06 04-03 04-05 04-06 05-01 05-14 05-24 06-06 06-19 06-20 10-31 12-24 12-25 12-26 12-31"_s;
    QTest::newRow("C1, C2: 2027, All Saints' Day on 6 November, Midsummer at its latest")
        << 2027 << u"01-01 01-06 03-26 03-28 03-29 05-01 05-06 05-16 06-06 06-25 06-26 11-06 12-24 12-25 12-26 12-31"_s;
    QTest::newRow("C1, C2: 2038, Easter as late as it can be")
        << 2038 << u"01-01 01-06 04-23 04-25 04-26 05-01 06-03 06-06 06-13 06-25 06-26 11-06 12-24 12-25 12-26 12-31"_s;
    QTest::newRow("C1, C2: 2049, Whit Sunday on 6 June")
        << 2049 << u"01-01 01-06 04-16 04-18 04-19 05-01 05-27 06-06 06-25 06-26 11-06 12-24 12-25 12-26 12-31"_s;
}

void TestWorkingCalendar::theFreeDaysOfAYear()
{
    QFETCH(const int, year);
    QFETCH(const QString, days);
    QStringList found;
    for (const FreeDay &free : WorkingCalendar().freeDays(year)) {
        QCOMPARE(free.day.year(), year);
        QVERIFY(!free.name.isEmpty());
        found.append(free.day.toString(u"MM-dd"_s));
    }
    QCOMPARE(found.join(u' '), days);
}

void TestWorkingCalendar::everyDayOfAYearIsFreeOrNot_data()
{
    theFreeDaysOfAYear_data();
}

void TestWorkingCalendar::everyDayOfAYearIsFreeOrNot()
{
    QFETCH(const int, year);
    QFETCH(const QString, days);
    const QStringList listed = days.split(u' ');
    for (QDate each(year, 1, 1); each.year() == year; each = each.addDays(1)) {
        const bool free = each.dayOfWeek() >= 6 || listed.contains(each.toString(u"MM-dd"_s));
        QVERIFY2(WorkingCalendar().isWorkingDay(each) != free, qPrintable(each.toString(Qt::ISODate)));
        QCOMPARE(WorkingCalendar().whyFree(each).isEmpty(), !free);
    }
}

void TestWorkingCalendar::aFreeDaySaysWhy_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("reason");
    QTest::newRow("C2: Saturday") << QDate(2026, 11, 21) << u"Saturday"_s;
    QTest::newRow("C1: Sunday") << QDate(2026, 11, 22) << u"Sunday"_s;
    QTest::newRow("C1: New Year's Day") << QDate(2025, 1, 1) << u"New Year's Day"_s;
    QTest::newRow("C1: Epiphany") << QDate(2025, 1, 6) << u"Epiphany"_s;
    QTest::newRow("C1: Good Friday") << QDate(2026, 4, 3) << u"Good Friday"_s;
    QTest::newRow("C2: Easter Eve is a Saturday") << QDate(2026, 4, 4) << u"Saturday"_s;
    QTest::newRow("C1: Easter Day, not just a Sunday") << QDate(2026, 4, 5) << u"Easter Day"_s;
    QTest::newRow("C1: Easter Monday") << QDate(2026, 4, 6) << u"Easter Monday"_s;
    QTest::newRow("C1: 1 May") << QDate(2026, 5, 1) << u"May Day"_s;
    QTest::newRow("C1: Ascension Day") << QDate(2026, 5, 14) << u"Ascension Day"_s;
    QTest::newRow("C1: Whit Sunday") << QDate(2026, 5, 24) << u"Whit Sunday"_s;
    QTest::newRow("C1: Whit Monday is a working day") << QDate(2026, 5, 25) << QString();
    QTest::newRow("C1: 6 June") << QDate(2025, 6, 6) << u"National Day"_s;
    QTest::newRow("C2: Midsummer Eve at its earliest") << QDate(2026, 6, 19) << u"Midsummer Eve"_s;
    QTest::newRow("C1: Midsummer Day at its latest") << QDate(2027, 6, 26) << u"Midsummer Day"_s;
    QTest::newRow("C1: All Saints' Day") << QDate(2026, 10, 31) << u"All Saints' Day"_s;
    QTest::newRow("C2: Christmas Eve") << QDate(2024, 12, 24) << u"Christmas Eve"_s;
    QTest::newRow("C1: Christmas Day") << QDate(2024, 12, 25) << u"Christmas Day"_s;
    QTest::newRow("C1: Boxing Day") << QDate(2024, 12, 26) << u"Boxing Day"_s;
    QTest::newRow("C2: New Year's Eve") << QDate(2024, 12, 31) << u"New Year's Eve"_s;
    QTest::newRow("C3: 5 January") << QDate(2026, 1, 5) << QString();
    QTest::newRow("C3: Maundy Thursday") << QDate(2026, 4, 2) << QString();
    QTest::newRow("C3: 30 April") << QDate(2026, 4, 30) << QString();
    QTest::newRow("C3: the Friday after Ascension Day") << QDate(2026, 5, 15) << QString();
    QTest::newRow("C3: the Friday before All Saints' Day") << QDate(2026, 10, 30) << QString();
    QTest::newRow("C3: 23 December") << QDate(2026, 12, 23) << QString();
}

void TestWorkingCalendar::aFreeDaySaysWhy()
{
    QFETCH(const QDate, date);
    QFETCH(const QString, reason);
    QCOMPARE(WorkingCalendar().whyFree(date), reason);
    QCOMPARE(WorkingCalendar().isWorkingDay(date), reason.isEmpty());
}

void TestWorkingCalendar::whatTheLawNamesIsToldFromWhatIsTreatedSo()
{
    QStringList beside;
    for (const FreeDay &free : withClosingDays().freeDays(2026)) {
        if (!free.byLaw)
            beside.append(free.day.toString(u"MM-dd"_s));
    }
    QCOMPARE(beside.join(u' '), u"05-15 06-19 12-24 12-28 12-31"_s);
}

void TestWorkingCalendar::closingDaysAreFreeToo()
{
    const WorkingCalendar calendar = withClosingDays();
    QVERIFY(!calendar.isWorkingDay(QDate(2026, 5, 15)));
    QCOMPARE(calendar.whyFree(QDate(2026, 5, 15)), u"Squeezed-in day"_s);
    QCOMPARE(calendar.whyFree(QDate(2026, 12, 28)), u"Closed between the holidays"_s);
    QCOMPARE(calendar.whyFree(QDate(2026, 12, 25)), u"Christmas Day"_s); // the law's own name comes first
    QVERIFY(calendar.isWorkingDay(QDate(2027, 5, 14)));
    QVERIFY(WorkingCalendar().isWorkingDay(QDate(2026, 5, 15)));
    QVERIFY(!WorkingCalendar({ { QDate(2026, 5, 15), QString(), 1 } }).whyFree(QDate(2026, 5, 15)).isEmpty());
}

void TestWorkingCalendar::closingDaysGiveTheCalendarItsVersion()
{
    QCOMPARE(WorkingCalendar().version(), 0);
    QCOMPARE(withClosingDays().version(), 2);
}

//! R97: old dates are explained by the calendar as it stood
void TestWorkingCalendar::aWithdrawnClosingDayWasFreeOnlyMeanwhile()
{
    const QDate day(2026, 11, 27);
    const QList<ClosingDay> days{ { day, u"Planning day"_s, 2, 4 }, { QDate(2026, 5, 15), u"Squeezed-in day"_s, 1 },
        { day, u"Planning day"_s, 6 } };
    QStringList free;
    for (int version = 0; version <= 7; ++version) {
        const WorkingCalendar calendar(days, version);
        QCOMPARE(calendar.version(), version);
        if (!calendar.isWorkingDay(day))
            free.append(QString::number(version));
    }
    QCOMPARE(free.join(u' '), u"2 3 6 7"_s);
    QCOMPARE(WorkingCalendar(days).version(), 6);
    QVERIFY(!WorkingCalendar(days).isWorkingDay(day));
    QCOMPARE(WorkingCalendar(days.first(2)).version(), 4);
    QVERIFY(WorkingCalendar(days.first(2)).isWorkingDay(day));
}

void TestWorkingCalendar::theNextAndTheNearestWorkingDay_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("onOrAfter");
    QTest::addColumn<QDate>("onOrBefore");
    QTest::addColumn<QDate>("next");
    QTest::newRow("a Wednesday") << QDate(2026, 11, 18) << QDate(2026, 11, 18) << QDate(2026, 11, 18)
                                 << QDate(2026, 11, 19);
    QTest::newRow("a Friday") << QDate(2026, 11, 20) << QDate(2026, 11, 20) << QDate(2026, 11, 20)
                              << QDate(2026, 11, 23);
    QTest::newRow("O9: Sunday 5 July") << QDate(2026, 7, 5) << QDate(2026, 7, 6) << QDate(2026, 7, 3)
                                       << QDate(2026, 7, 6);
    QTest::newRow("Good Friday") << QDate(2026, 4, 3) << QDate(2026, 4, 7) << QDate(2026, 4, 2) << QDate(2026, 4, 7);
    QTest::newRow("over the turn of the year")
        << QDate(2024, 12, 31) << QDate(2025, 1, 2) << QDate(2024, 12, 30) << QDate(2025, 1, 2);
}

void TestWorkingCalendar::theNextAndTheNearestWorkingDay()
{
    QFETCH(const QDate, from);
    QTEST(WorkingCalendar().workingDayOnOrAfter(from), "onOrAfter");
    QTEST(WorkingCalendar().workingDayOnOrBefore(from), "onOrBefore");
    QTEST(WorkingCalendar().nextWorkingDay(from), "next");
}

void TestWorkingCalendar::workingDaysAreCounted_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<int>("count");
    QTest::newRow("the day itself is not counted") << QDate(2026, 11, 20) << QDate(2026, 11, 20) << 0;
    QTest::newRow("Friday to Monday") << QDate(2026, 11, 20) << QDate(2026, 11, 23) << 1;
    QTest::newRow("Friday to Sunday") << QDate(2026, 11, 20) << QDate(2026, 11, 22) << 0;
    QTest::newRow("Saturday to Monday") << QDate(2026, 11, 21) << QDate(2026, 11, 23) << 1;
    QTest::newRow("two weeks") << QDate(2026, 11, 20) << QDate(2026, 12, 4) << 10;
    QTest::newRow("backwards") << QDate(2026, 12, 4) << QDate(2026, 11, 20) << -10;
    QTest::newRow("over Christmas") << QDate(2024, 12, 23) << QDate(2025, 1, 14) << 10;
}

void TestWorkingCalendar::workingDaysAreCounted()
{
    QFETCH(const QDate, from);
    QFETCH(const QDate, to);
    QTEST(WorkingCalendar().workingDaysBetween(from, to), "count");
}

void TestWorkingCalendar::countingAndAddingAgree()
{
    const WorkingCalendar calendar = withClosingDays();
    for (QDate from(2026, 1, 1); from.year() == 2026; from = from.addDays(1)) {
        for (int count = 1; count <= 30; ++count)
            QCOMPARE(calendar.workingDaysBetween(from, calendar.addWorkingDays(from, count)), count);
    }
}

LYHORD_TEST(TestWorkingCalendar)
#include "test_workingcalendar.moc"
