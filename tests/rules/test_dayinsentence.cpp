#include "core/model/clock.h"
#include "core/rules/dayinsentence.h"
#include "tests/support/testmain.h"

using namespace lyhord;
using namespace Qt::Literals::StringLiterals;

class TestDayInSentence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayIsWrittenInTheWordsOfTheLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::addColumn<QString>("written");
        const QDate day(2026, 11, 29);
        QTest::newRow("Swedish") << u"sv"_s << day << day << u"29 november 2026"_s;
        QTest::newRow("Finnish") << u"fi"_s << day << day << u"29. marraskuuta 2026"_s;
        QTest::newRow("English") << u"en"_s << day << day << u"29 November 2026"_s;
        QTest::newRow("days of a month") << u"sv"_s << QDate(2026, 11, 1) << day << u"1–29 november 2026"_s;
        QTest::newRow("days of a month, Finnish")
            << u"fi"_s << QDate(2026, 11, 1) << day << u"1.–29. marraskuuta 2026"_s;
        QTest::newRow("days of a year") << u"sv"_s << QDate(2026, 9, 28) << day << u"28 september–29 november 2026"_s;
        QTest::newRow("over New Year") << u"fi"_s << day << QDate(2027, 1, 2)
                                       << u"29. marraskuuta 2026 – 2. tammikuuta 2027"_s;
        QTest::newRow("no day") << u"sv"_s << QDate() << QDate() << QString();
    }
    void aDayIsWrittenInTheWordsOfTheLanguage()
    {
        QFETCH(const QString, language);
        QFETCH(const QDate, from);
        QFETCH(const QDate, to);
        QFETCH(const QString, written);
        const QLocale locale(language);
        QCOMPARE(daysInSentence(from, to, locale), written);
        if (from == to)
            QCOMPARE(dayInSentence(from, locale), written);
    }

    void aMomentIsTheMunicipalitysOwnTime()
    {
        const QDateTime moment = momentFromIso(u"2026-11-29T23:30:00Z"_s);
        QCOMPARE(momentInSentence(moment, QLocale(u"sv"_s)), u"30 november 2026 00:30"_s);
        QCOMPARE(momentInSentence(moment, QLocale(u"fi"_s)), u"30. marraskuuta 2026 klo 0.30"_s);
        QCOMPARE(momentInSentence({}, QLocale(u"sv"_s)), QString());
    }
};

LYHORD_TEST(TestDayInSentence)
#include "test_dayinsentence.moc"
