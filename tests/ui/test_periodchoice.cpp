#include "core/statistics/periods.h"
#include "tests/support/testmain.h"
#include "ui/statistics/periodchoice.h"
#include "ui/statistics/statisticschoice.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/theme.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QPushButton>

using namespace lyhord;
using namespace Qt::Literals::StringLiterals;

namespace {
const QDate today(2026, 11, 20);
const QDate firstDay(2025, 8, 14);
}

class TestPeriodChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Theme::install(*qobject_cast<QApplication *>(QCoreApplication::instance()), ThemeChoice::Light);
    }
    void periodsOfAKind_data();
    void periodsOfAKind();
    void everyPeriodOfferedIsOne();
    void theArrowsGoToTheNextPeriod();
    void daysMoveByTheirLength();
    void aRememberedPeriodStaysThoughItIsOlder();
    void whatIsChosenCanBeRemembered();
};

void TestPeriodChoice::periodsOfAKind_data()
{
    QTest::addColumn<PeriodKind>("kind");
    QTest::addColumn<QString>("newest");
    QTest::addColumn<QString>("oldest");
    QTest::addColumn<QString>("whole");
    QTest::newRow("months") << PeriodKind::Month << u"2026-11"_s << u"2025-08"_s << u"2026-10"_s;
    QTest::newRow("quarters") << PeriodKind::Quarter << u"2026-Q4"_s << u"2025-Q3"_s << u"2026-Q3"_s;
    QTest::newRow("tertials") << PeriodKind::Tertial << u"2026-T3"_s << u"2025-T2"_s << u"2026-T2"_s;
    QTest::newRow("half-years") << PeriodKind::HalfYear << u"2026-H2"_s << u"2025-H2"_s << u"2026-H1"_s;
    QTest::newRow("years: the past one is over") << PeriodKind::Year << u"2026"_s << u"2025"_s << u"2025"_s;
    QTest::newRow("several years") << PeriodKind::Years << u"2025..2026"_s << u"2025..2026"_s << u"2025..2026"_s;
    QTest::newRow("January to March (O9)")
        << PeriodKind::JanuaryToMarch << u"2026-01..2026-03"_s << u"2026-01..2026-03"_s << u"2026-01..2026-03"_s;
    QTest::newRow("January to August (O9)")
        << PeriodKind::JanuaryToAugust << u"2026-01..2026-08"_s << u"2025-01..2025-08"_s << u"2026-01..2026-08"_s;
}

void TestPeriodChoice::periodsOfAKind()
{
    QFETCH(PeriodKind, kind);
    const QStringList names = periodNames(kind, firstDay, today);
    QTEST(names.first(), "newest");
    QTEST(names.last(), "oldest");
    QTEST(newestWhole(names, today), "whole");
}

void TestPeriodChoice::everyPeriodOfferedIsOne()
{
    for (const auto &[kind, name] : EnumNames<PeriodKind>::all) {
        for (const QString &period : periodNames(kind, firstDay, today)) {
            const Result<Period> known = periodFrom(period);
            QVERIFY2(known, qPrintable(period));
            QVERIFY2(known->from <= today, qPrintable(period));
            QVERIFY2(!periodInWords(kind, period).isEmpty(), qPrintable(period));
        }
    }
}

void TestPeriodChoice::theArrowsGoToTheNextPeriod()
{
    PeriodChoice choice(today);
    choice.setFirstDay(firstDay);
    choice.setPeriod(PeriodKind::Quarter, {});
    QCOMPARE(choice.name(), u"2026-Q3"_s);
    const QSignalSpy chosen(&choice, &PeriodChoice::periodChosen);
    auto *before = choice.findChild<QPushButton *>(u"before"_s);
    auto *after = choice.findChild<QPushButton *>(u"after"_s);
    before->click();
    QCOMPARE(choice.name(), u"2026-Q2"_s);
    after->click();
    after->click();
    QCOMPARE(choice.name(), u"2026-Q4"_s);
    QVERIFY2(!after->isEnabled(), "what has not begun is not offered");
    QCOMPARE(chosen.size(), 3);
    for (int i = 0; i < 20; ++i)
        choice.step(-1);
    QCOMPARE(choice.name(), u"2025-Q3"_s);
    QVERIFY(!before->isEnabled());
}

void TestPeriodChoice::daysMoveByTheirLength()
{
    PeriodChoice choice(today);
    choice.setPeriod(PeriodKind::Days, u"2026-03-01..2026-03-10"_s);
    choice.step(-1);
    QCOMPARE(choice.name(), u"2026-02-19..2026-02-28"_s);
    choice.step(2);
    QCOMPARE(choice.name(), u"2026-03-11..2026-03-20"_s);
}

void TestPeriodChoice::aRememberedPeriodStaysThoughItIsOlder()
{
    PeriodChoice choice(today);
    choice.setPeriod(PeriodKind::Month, u"2019-02"_s);
    choice.setFirstDay(firstDay);
    QCOMPARE(choice.name(), u"2019-02"_s);
    choice.step(1);
    QCOMPARE(choice.name(), u"2025-08"_s);
}

void TestPeriodChoice::whatIsChosenCanBeRemembered()
{
    const StatisticsChoice choice{ PeriodKind::Years, u"2024..2026"_s, u"SBF"_s, u"P1"_s, u"S"_s, u"C"_s,
        SplitBy::Channel, Organisation::OfThatDay, true };
    QCOMPARE(statisticsChoiceFrom(toText(choice)), choice);
    QCOMPARE(statisticsChoiceFrom(u"{ \"kind\": \"fortnight\" }"_s), StatisticsChoice());
    QCOMPARE(statisticsChoiceFrom({}), StatisticsChoice());
}

LYHORD_TEST(TestPeriodChoice)
#include "test_periodchoice.moc"
