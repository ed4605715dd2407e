#include "core/rules/reportdates.h"

#include "core/rules/reportrecipients.h"
#include "tests/support/smallprofile.h"
#include "tests/support/testmain.h"

#include <algorithm>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

namespace {

//! Departments, two process groups, a process below one of them, and one that is no group
Profile town()
{
    Profile profile = smallProfile();
    profile.processes = {
        { .key = u"ledning"_s, .parent = {}, .kind = ProcessKind::Management, .name = {}, .valid = {} },
        { .key = u"skola"_s, .parent = {}, .kind = ProcessKind::Area, .name = {}, .valid = {} },
        { .key = u"grundskola"_s, .parent = u"skola"_s, .kind = ProcessKind::MainProcess, .name = {}, .valid = {} },
        { .key = u"it"_s, .parent = {}, .kind = ProcessKind::Support, .name = {}, .valid = {} }
    };
    return profile;
}

QStringList keysOf(const QList<DueReport> &reports)
{
    QStringList keys;
    for (const DueReport &report : reports)
        keys.append(keyOf(report));
    return keys;
}

QStringList dueIn(const Profile &profile, const QString &from, const QString &to)
{
    return keysOf(reportsDue(
        profile, WorkingCalendar(), QDate::fromString(from, Qt::ISODate), QDate::fromString(to, Qt::ISODate)));
}

} // namespace

class TestReportDates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDayAMonthlyReportGoes_data()
    {
        QTest::addColumn<QDate>("month");
        QTest::addColumn<QDate>("due");
        QTest::newRow("R72: the 5th on a working day") << QDate(2026, 11, 1) << QDate(2026, 11, 5);
        QTest::newRow("O9: the 5th on a Saturday goes on Friday") << QDate(2026, 12, 1) << QDate(2026, 12, 4);
        QTest::newRow("O9: the 5th on a Sunday goes on Friday") << QDate(2026, 7, 1) << QDate(2026, 7, 3);
        QTest::newRow("C3: the eve of Epiphany is a working day") << QDate(2026, 1, 1) << QDate(2026, 1, 5);
        QTest::newRow("O9: 5 January on a Sunday goes on the 3rd") << QDate(2025, 1, 1) << QDate(2025, 1, 3);
        QTest::newRow("O9: 5 January on a Saturday goes on the 4th") << QDate(2030, 1, 1) << QDate(2030, 1, 4);
        QTest::newRow("C1: Easter Day on 5 April goes on Maundy Thursday") << QDate(2026, 4, 1) << QDate(2026, 4, 2);
        QTest::newRow("C1: Easter Monday on 5 April goes on the 1st") << QDate(2021, 4, 1) << QDate(2021, 4, 1);
        QTest::newRow("C1: Good Friday on 5 April goes on the 4th") << QDate(2030, 4, 1) << QDate(2030, 4, 5);
        QTest::newRow("C1: the first of May does not move the 5th") << QDate(2026, 5, 1) << QDate(2026, 5, 5);
        QTest::newRow("O9: 5 May on a Sunday goes on the 3rd") << QDate(2024, 5, 1) << QDate(2024, 5, 3);
        QTest::newRow("C1: Ascension Day on 5 May goes on the 4th") << QDate(2016, 5, 1) << QDate(2016, 5, 4);
        QTest::newRow("O9: March in a leap year") << QDate(2028, 3, 1) << QDate(2028, 3, 3);
        QTest::newRow("O9: March after a leap day") << QDate(2024, 3, 1) << QDate(2024, 3, 5);
    }
    void theDayAMonthlyReportGoes()
    {
        QFETCH(const QDate, month);
        QTEST(monthlyDueDay(month.year(), month.month(), WorkingCalendar()), "due");
    }

    void theDayTheStrategistsReportGoes_data()
    {
        QTest::addColumn<QDate>("month");
        QTest::addColumn<QDate>("due");
        QTest::newRow("R73: the seventh on a working day") << QDate(2026, 1, 1) << QDate(2026, 1, 7);
        QTest::newRow("O9: the seventh on a Sunday, Epiphany on Saturday") << QDate(2029, 1, 1) << QDate(2029, 1, 5);
        QTest::newRow("O9: the seventh on a Saturday goes before Epiphany's Friday")
            << QDate(2023, 1, 1) << QDate(2023, 1, 5);
        QTest::newRow("C1: Easter Monday on 6 April") << QDate(2026, 4, 1) << QDate(2026, 4, 7);
        QTest::newRow("C1: Good Friday on 7 April") << QDate(2023, 4, 1) << QDate(2023, 4, 6);
        QTest::newRow("R73: September") << QDate(2026, 9, 1) << QDate(2026, 9, 7);
        QTest::newRow("O9: the seventh of September on a Sunday") << QDate(2025, 9, 1) << QDate(2025, 9, 5);
    }
    void theDayTheStrategistsReportGoes()
    {
        QFETCH(const QDate, month);
        QTEST(strategistDueDay(month.year(), month.month(), WorkingCalendar()), "due");
    }

    void aMonthClosedFromItsBeginningWaitsForItsFirstWorkingDay()
    {
        QList<ClosingDay> closed;
        for (int day = 1; day <= 5; ++day)
            closed.append({ QDate(2026, 6, day), u"Closed"_s, 1 });
        QCOMPARE(monthlyDueDay(2026, 6, WorkingCalendar(closed)), QDate(2026, 6, 8));
    }

    void everyMonthsDayLiesInTheMonthOnAWorkingDayByTheFifth()
    {
        const WorkingCalendar calendar;
        for (QDate month(2015, 1, 1); month.year() < 2045; month = month.addMonths(1)) {
            const QDate day = monthlyDueDay(month.year(), month.month(), calendar);
            QVERIFY2(
                day >= month && day.day() <= 5 && calendar.isWorkingDay(day), qPrintable(day.toString(Qt::ISODate)));
            const QDate later = strategistDueDay(month.year(), month.month(), calendar);
            QVERIFY(later >= day && later.day() <= 7 && calendar.isWorkingDay(later));
        }
    }

    void whatIsDueWhen_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QStringList>("keys");
        const auto monthly = [](const QString &month) {
            QStringList keys;
            for (const QString &department : { u"SBF"_s, u"KFF"_s, u"SOC"_s, u"KLK"_s, u"NOMAIL"_s })
                keys.append(u"monthly:%1:%2"_s.arg(month, department));
            return keys;
        };
        const auto strategists = [](const QString &period) {
            return QStringList{ u"strategist:%1:"_s.arg(period), u"process_group:%1:skola"_s.arg(period),
                u"process_group:%1:it"_s.arg(period) };
        };
        const auto boards = [](const QString &period) {
            QStringList keys;
            for (const QString &department : { u"SBF"_s, u"KFF"_s, u"SOC"_s, u"KLK"_s, u"NOMAIL"_s })
                keys.append(u"board:%1:%2"_s.arg(period, department));
            return keys;
        };
        QTest::newRow("R72: the month before, to each department")
            << u"2026-11-01"_s << u"2026-11-30"_s << monthly(u"2026-10"_s);
        QTest::newRow("R72: the leap month") << u"2028-03-01"_s << u"2028-03-31"_s << monthly(u"2028-02"_s);
        QTest::newRow("R73: April covers January to March, each process group its own (R74, R81)")
            << u"2026-04-01"_s << u"2026-04-30"_s << monthly(u"2026-03"_s) + strategists(u"2026-Q1"_s);
        QTest::newRow("R73: September covers January to August")
            << u"2026-09-01"_s << u"2026-09-30"_s << monthly(u"2026-08"_s) + strategists(u"2026-01..2026-08"_s);
        QTest::newRow("R73: January covers the past year; R75: boards and executive are reminded")
            << u"2026-01-01"_s << u"2026-01-31"_s
            << boards(u"2025-H2"_s) + QStringList{ u"executive:2025:"_s } + monthly(u"2025-12"_s)
                + strategists(u"2025"_s);
        QTest::newRow("R75: the boards' first half-year") << u"2026-07-01"_s << u"2026-07-02"_s << boards(u"2026-H1"_s);
        QTest::newRow("nothing between the dates") << u"2026-11-06"_s << u"2026-12-03"_s << QStringList();
    }
    void whatIsDueWhen()
    {
        QFETCH(const QString, from);
        QFETCH(const QString, to);
        QTEST(dueIn(town(), from, to), "keys");
    }

    void whoIsNotThereGetsNone()
    {
        Profile profile = town();
        profile.departments[0].valid.to = QDate(2026, 9, 30); // gone before October
        profile.departments[1].valid.from = QDate(2026, 11, 1); // not there in October
        QCOMPARE(dueIn(profile, u"2026-11-01"_s, u"2026-11-30"_s),
            QStringList({ u"monthly:2026-10:SOC"_s, u"monthly:2026-10:KLK"_s, u"monthly:2026-10:NOMAIL"_s }));
    }

    //! R97: another name of a group from New Year's day on is no other group
    void aRenamedGroupGetsItsReportOnce()
    {
        Profile profile = town();
        profile.processes[1].valid.to = QDate(2025, 12, 31);
        Process renamed = profile.processes.at(1);
        renamed.valid = { QDate(2026, 1, 1), {} };
        profile.processes.append(renamed);
        const QStringList groups{ u"process_group:2025:skola"_s, u"process_group:2025:it"_s };
        QCOMPARE(dueIn(profile, u"2026-01-01"_s, u"2026-01-31"_s).filter(u"process_group"_s), groups);
        const QList<DueReport> all = reportsDue(profile, WorkingCalendar(), QDate(2026, 1, 1), QDate(2026, 1, 31));
        const auto report = std::ranges::find(all, u"skola"_s, &DueReport::scope);
        QVERIFY(report != all.end());
        QVERIFY(stillGoes(*report, profile, QDate(2026, 1, 5)));
    }

    void aDepartmentsLastMonthGoesInTheMonthAfterIt_data() // R72
    {
        QTest::addColumn<QDate>("lastDay");
        QTest::addColumn<QStringList>("keys");
        const QString september = u"monthly:2026-09:SBF"_s;
        const QString october = u"monthly:2026-10:SBF"_s;
        QTest::newRow("the last of the month before") << QDate(2026, 9, 30) << QStringList{ september };
        QTest::newRow("the first") << QDate(2026, 10, 1) << QStringList{ september, october };
        QTest::newRow("during the month") << QDate(2026, 10, 17) << QStringList{ september, october };
        QTest::newRow("the last of the month") << QDate(2026, 10, 31) << QStringList{ september, october };
    }
    void aDepartmentsLastMonthGoesInTheMonthAfterIt()
    {
        QFETCH(const QDate, lastDay);
        QFETCH(const QStringList, keys);
        Profile profile = town();
        profile.departments[0].valid.to = lastDay;
        QCOMPARE(dueIn(profile, u"2026-10-01"_s, u"2026-11-30"_s).filter(u":SBF"_s), keys);
    }

    void whoIsGoneIsSentItsLastMonthAndNothingLater()
    {
        Profile profile = town();
        profile.departments[0].valid.to = QDate(2026, 10, 1);
        const QList<DueReport> all = reportsDue(profile, WorkingCalendar(), QDate(2026, 11, 1), QDate(2026, 11, 30));
        const auto last = std::ranges::find(all, u"SBF"_s, &DueReport::scope);
        QVERIFY(last != all.end());
        QVERIFY(stillGoes(*last, profile, QDate(2026, 11, 5)));
        QVERIFY(stillGoes(*last, profile, QDate(2026, 11, 30)));
        QVERIFY(!stillGoes(*last, profile, QDate(2026, 12, 1)));
        profile.departments[0].valid.to.reset();
        QVERIFY(stillGoes(*last, profile, QDate(2026, 12, 1)));
    }

    void aReportOfWhoIsGoneGoesToItsSuccessor_data() // R98
    {
        QTest::addColumn<QString>("successor");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("address");
        QTest::newRow("while it is there") << u"KFF"_s << QDate(2026, 10, 1) << u"sbf@example.org"_s;
        QTest::newRow("gone, to its successor") << u"KFF"_s << QDate(2026, 11, 5) << u"kff@example.org"_s;
        QTest::newRow("gone, a successor without a mailbox")
            << u"NOMAIL"_s << QDate(2026, 11, 5) << u"sbf@example.org"_s;
        QTest::newRow("gone without a successor") << QString() << QDate(2026, 11, 5) << u"sbf@example.org"_s;
    }
    void aReportOfWhoIsGoneGoesToItsSuccessor()
    {
        QFETCH(const QString, successor);
        QFETCH(const QDate, day);
        Profile profile = town();
        profile.departments[0].valid.to = QDate(2026, 10, 1);
        profile.departments[0].successor = successor;
        DueReport report;
        report.scope = u"SBF"_s;
        const Result<ReportRecipient> found = recipientOf(report, profile, {}, day);
        QVERIFY(found);
        QTEST(found->address, "address");
        QCOMPARE(found->name.contains(u"Kultur"_s), found->address == u"kff@example.org"_s);
    }

    void theSameReportComesOnceHoweverTheDaysAreCut()
    {
        QStringList daily;
        for (QDate day(2026, 1, 1); day.year() == 2026; day = day.addDays(1))
            daily += keysOf(reportsDue(town(), WorkingCalendar(), day, day));
        QCOMPARE(daily, dueIn(town(), u"2026-01-01"_s, u"2026-12-31"_s));
        QCOMPARE(QSet<QString>(daily.cbegin(), daily.cend()).size(), daily.size());
        QCOMPARE(daily.size(), 12 * 5 + 3 * 3 + 2 * 5 + 1);
    }

    void theCalendarRunsSinceItWasSwitchedOn_data()
    {
        QTest::addColumn<QList<Setting>>("settings");
        QTest::addColumn<std::optional<QDate>>("since");
        const QString key = u"report_calendar"_s;
        QTest::newRow("since it came") << QList<Setting>() << std::optional(QDate(2026, 1, 15));
        QTest::newRow("not while it is off")
            << QList<Setting>{ { key, u"off"_s, QDate(2026, 3, 1) } } << std::optional<QDate>();
        QTest::newRow("since it was switched on again") << QList<Setting>{ { key, u"off"_s, QDate(2026, 3, 1) },
            { key, u"on"_s, QDate(2026, 5, 1) } } << std::optional(QDate(2026, 5, 1));
        QTest::newRow("what was switched before it came does not matter")
            << QList<Setting>{ { key, u"off"_s, QDate(2025, 3, 1) }, { key, u"on"_s, QDate(2025, 5, 1) } }
            << std::optional(QDate(2026, 1, 15));
    }
    void theCalendarRunsSinceItWasSwitchedOn()
    {
        QFETCH(const QList<Setting>, settings);
        QTEST(reportsGoSince(settings, QDate(2026, 1, 15), QDate(2026, 6, 1)), "since");
    }

    void whoGetsWhichReport_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("address");
        QTest::newRow("R72: a department's goes to its official mailbox") << u"monthly SBF"_s << u"sbf@example.org"_s;
        QTest::newRow("R36: without a mailbox to nobody") << u"monthly NOMAIL"_s << QString();
        QTest::newRow("R73: the strategist's") << u"strategist "_s << u"strateg@example.org"_s;
        QTest::newRow("R74: a process group of its own address") << u"process_group skola"_s << u"pug@example.org"_s;
        QTest::newRow("R74: else the strategist passes it on") << u"process_group it"_s << u"strateg@example.org"_s;
        QTest::newRow("R75: a board") << u"board KFF"_s << u"kfn@example.org"_s;
        QTest::newRow("R75: a board without an address") << u"board SBF"_s << QString();
        QTest::newRow("R75: the executive without an address") << u"executive "_s << QString();
    }
    void whoGetsWhichReport()
    {
        QFETCH(const QString, key);
        const QList<ReportRecipient> recipients{
            { .kind = DueKind::Strategist, .scope = {}, .name = u"Strategen"_s, .address = u"strateg@example.org"_s },
            { .kind = DueKind::ProcessGroup, .scope = u"skola"_s, .name = {}, .address = u"pug@example.org"_s },
            { .kind = DueKind::Board, .scope = u"KFF"_s, .name = {}, .address = u"kfn@example.org"_s }
        };
        DueReport report;
        report.kind = fromName<DueKind>(key.section(u' ', 0, 0)).value();
        report.scope = key.section(u' ', 1);
        const Result<ReportRecipient> found = recipientOf(report, town(), recipients, QDate(2026, 11, 5));
        QTEST(found ? found->address : QString(), "address");
        if (!found)
            QVERIFY(!found.error().message.isEmpty());
    }

    void aRecipientIsCheckedWhereItIsEntered_data()
    {
        QTest::addColumn<ReportRecipient>("recipient");
        QTest::addColumn<QString>("field");
        const ReportRecipient sound{
            .kind = DueKind::Strategist, .scope = {}, .name = {}, .address = u"q@example.org"_s
        };
        const auto with = [&](auto change) {
            ReportRecipient recipient = sound;
            change(recipient);
            return recipient;
        };
        QTest::newRow("sound") << sound << QString();
        QTest::newRow("R72: a department's has no other address")
            << with([](auto &one) { one.kind = DueKind::Monthly, one.scope = u"SBF"_s; }) << u"address"_s;
        QTest::newRow("R78: but may be masked or in another language")
            << with([](auto &one) { one = { .kind = DueKind::Monthly, .scope = u"SBF"_s, .name = {}, .address = {} }; })
            << QString();
        QTest::newRow("no address") << with([](auto &one) { one.address = u"nobody"_s; }) << u"address"_s;
        QTest::newRow("no such board") << with([](auto &one) { one.kind = DueKind::Board, one.scope = u"X"_s; })
                                       << u"scope"_s;
        QTest::newRow("the executive has no parts")
            << with([](auto &one) { one.kind = DueKind::Executive, one.scope = u"SBF"_s; }) << u"scope"_s;
        QTest::newRow("a language letters are not written in")
            << with([](auto &one) { one.language = u"de"_s; }) << u"language"_s;
    }
    void aRecipientIsCheckedWhereItIsEntered()
    {
        QFETCH(const ReportRecipient, recipient);
        const Result<> checked = checkRecipient(recipient, town());
        QTEST(checked ? QString() : checked.error().field, "field");
    }
};

LYHORD_TEST(TestReportDates)
#include "test_reportdates.moc"
