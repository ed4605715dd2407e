#include "core/statistics/periods.h"
#include "tests/support/testmain.h"

using namespace lyhord;
using namespace Qt::Literals::StringLiterals;

class TestPeriod : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPeriodIsReadAsWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::newRow("a month") << u"2026-10"_s << QDate(2026, 10, 1) << QDate(2026, 10, 31);
        QTest::newRow("a leap February") << u"2028-02"_s << QDate(2028, 2, 1) << QDate(2028, 2, 29);
        QTest::newRow("a quarter") << u"2026-Q2"_s << QDate(2026, 4, 1) << QDate(2026, 6, 30);
        QTest::newRow("the last third of a year") << u"2026-T3"_s << QDate(2026, 9, 1) << QDate(2026, 12, 31);
        QTest::newRow("a half-year") << u"2026-H2"_s << QDate(2026, 7, 1) << QDate(2026, 12, 31);
        QTest::newRow("a year") << u"2026"_s << QDate(2026, 1, 1) << QDate(2026, 12, 31);
        QTest::newRow("days") << u"2026-10-01..2026-10-15"_s << QDate(2026, 10, 1) << QDate(2026, 10, 15);
    }
    void aPeriodIsReadAsWritten()
    {
        QFETCH(const QString, text);
        const auto period = periodFrom(text);
        QVERIFY2(period, qPrintable(period ? QString() : period.error().message));
        QTEST(period->from, "from");
        QTEST(period->to, "to");
        QCOMPARE(period->name, text);
    }

    void whatIsNoPeriodIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : { "", "2026-13", "2026-Q5", "2026-T4", "2026-H3", "26-10", "2026-02-30..2026-03-01",
                 "2026-10-15..2026-10-01", "last month" })
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void whatIsNoPeriodIsRefused()
    {
        QFETCH(const QString, text);
        const auto period = periodFrom(text);
        QVERIFY(!period);
        QCOMPARE(period.error().code, ErrorCode::Refused);
        QCOMPARE(period.error().field, u"period"_s);
    }
};

LYHORD_TEST(TestPeriod)
#include "test_period.moc"
