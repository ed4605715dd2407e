#include "core/model/clock.h"
#include "tests/support/testmain.h"

#include <QtCore/QTimeZone>

using namespace lyhord;
using namespace Qt::Literals::StringLiterals;

class TestClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMomentFallsOnTheSwedishDay_data()
    {
        QTest::addColumn<QString>("moment");
        QTest::addColumn<QDate>("day");
        QTest::newRow("C5: 31 December 23:30 UTC is 1 January here") << u"2026-12-31T23:30:00Z"_s << QDate(2027, 1, 1);
        QTest::newRow("C5: without an offset it is local time") << u"2026-11-20T23:50"_s << QDate(2026, 11, 20);
        QTest::newRow("summer time is two hours ahead") << u"2026-06-30T22:30:00Z"_s << QDate(2026, 7, 1);
    }
    void aMomentFallsOnTheSwedishDay()
    {
        QFETCH(const QString, moment);
        QFETCH(const QDate, day);
        QCOMPARE(localDay(momentFromIso(moment)), day);
    }

    void momentsAreWrittenWithTheOffsetOfThatMoment()
    {
        QCOMPARE(toIso(momentFromIso(u"2026-11-20T14:05"_s)), u"2026-11-20T14:05:00+01:00"_s);
        QCOMPARE(toIso(momentFromIso(u"2026-07-20T14:05"_s)), u"2026-07-20T14:05:00+02:00"_s);
    }

    void whatIsNoMomentIsInvalid()
    {
        QVERIFY(!momentFromIso(u"2026-13-45"_s).isValid());
        QVERIFY(!momentFromIso(u""_s).isValid());
    }
};

LYHORD_TEST(TestClock)
#include "test_clock.moc"
