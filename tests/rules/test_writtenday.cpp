#include "core/rules/writtenday.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace lyhord;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(lyhord::YearMeant)

//! Days as people write them, and as the program shows them, on Sunday 29 November 2026
class TestWrittenDay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void daysAreUnderstood_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<YearMeant>("meant");
        QTest::addColumn<QDate>("day"); // an invalid one: it is none
        const auto row = [](const QString &written, QDate day, YearMeant meant = YearMeant::Nearest) {
            QTest::addRow("%s, %d", qPrintable(written), int(meant)) << written << meant << day;
        };
        row(u"2026-11-20"_s, QDate(2026, 11, 20));
        row(u"20261120"_s, QDate(2026, 11, 20));
        row(u" 2026-11-20 "_s, QDate(2026, 11, 20));
        row(u"14.12.2026"_s, QDate(2026, 12, 14));
        row(u"14/12/2026"_s, QDate(2026, 12, 14));
        row(u"14. 12. 2026"_s, QDate(2026, 12, 14));
        row(u"14.12."_s, QDate(2026, 12, 14));
        row(u"1.1.2027"_s, QDate(2027, 1, 1));
        row(u"1 jan. 2027"_s, QDate(2027, 1, 1));
        row(u"1 januari 2027"_s, QDate(2027, 1, 1));
        row(u"1 JAN 2027"_s, QDate(2027, 1, 1));
        row(u"1 maj 2027"_s, QDate(2027, 5, 1));
        row(u"1 Jan 2027"_s, QDate(2027, 1, 1));
        row(u"Jan 1, 2027"_s, QDate(2027, 1, 1));
        row(u"3 March 2027"_s, QDate(2027, 3, 3));
        row(u"1. tammikuuta 2027"_s, QDate(2027, 1, 1));
        row(u"1. tammik. 2027"_s, QDate(2027, 1, 1));
        row(u"5 marraskuuta 2026"_s, QDate(2026, 11, 5));
        row(u"5 mars 2026"_s, QDate(2026, 3, 5));
        row(u"24 december"_s, QDate(2026, 12, 24));
        row(u"i morgon"_s, QDate(2026, 11, 30));
        row(u"Imorgon"_s, QDate(2026, 11, 30));
        row(u"tomorrow"_s, QDate(2026, 11, 30));
        row(u"huomenna"_s, QDate(2026, 11, 30));
        row(u"i dag"_s, QDate(2026, 11, 29));
        row(u"tänään"_s, QDate(2026, 11, 29));
        row(u"i går"_s, QDate(2026, 11, 28));
        row(u"20"_s, QDate(2026, 11, 20));
        row(u"20"_s, QDate(2026, 12, 20), YearMeant::Coming);
        row(u"1/1"_s, QDate(2027, 1, 1));
        row(u"1/1"_s, QDate(2027, 1, 1), YearMeant::Coming);
        row(u"1/1"_s, QDate(2026, 1, 1), YearMeant::Current);
        row(u"1/7"_s, QDate(2027, 7, 1), YearMeant::Coming);
        row(u"1/11"_s, QDate(2027, 11, 1), YearMeant::Coming);
        row(u"29/11"_s, QDate(2026, 11, 29), YearMeant::Coming);
        row(u"3/12"_s, QDate(2026, 12, 3));
        row(u"28/11"_s, QDate(2026, 11, 28));
        row(u"2026-11-31"_s, {});
        row(u"2026-13-01"_s, {});
        row(u"2026-02-29"_s, {});
        row(u"31 november"_s, {});
        row(u"31 november 2026"_s, {});
        row(u"31.11.2026"_s, {});
        row(u"32"_s, {});
        row(u"1 smarch"_s, {});
        row(u"1 ma"_s, {});
        row(u"soon"_s, {});
        row({}, {});
    }
    void daysAreUnderstood()
    {
        QFETCH(QString, written);
        QFETCH(YearMeant, meant);
        QFETCH(QDate, day);
        QCOMPARE(writtenDay(written, QDate(2026, 11, 29), meant).value_or(QDate()), day);
    }

    void inJanuaryTheDecemberBeforeIsTheNearest()
    {
        QCOMPARE(writtenDay(u"30/12"_s, QDate(2027, 1, 4)), QDate(2026, 12, 30));
        QCOMPARE(writtenDay(u"30/12"_s, QDate(2027, 1, 4), YearMeant::Coming), QDate(2027, 12, 30));
    }
};

LYHORD_TEST(TestWrittenDay)
#include "test_writtenday.moc"
