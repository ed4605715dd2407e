#include "core/rules/headlines.h"
#include "tests/support/testmain.h"

using namespace lyhord;
using namespace Qt::Literals::StringLiterals;

namespace {
const QStringList own{ u"016-710 10 00"_s, u"010-710 10 00"_s };
}

//! R94
class TestHeadlines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHeadlineTellsNobodyWhoThePersonIs_data()
    {
        QTest::addColumn<QString>("headline");
        QTest::addColumn<bool>("forbidden");
        QTest::newRow("a personal number") << u"19121212-1212 vill ha plogat"_s << true;
        QTest::newRow("a coordination number") << u"Klagomål av 701063-2391"_s << true;
        QTest::newRow("an interim number") << u"Fråga från 000101-T220"_s << true;
        QTest::newRow("a telephone number") << u"Ring 070-174 06 05 om plogning"_s << true;
        QTest::newRow("an e-mail address") << u"Svara asa@example.org"_s << true;
        QTest::newRow("the person's own name") << u"Åsa Öberg är missnöjd"_s << true;
        QTest::newRow("in another order and case") << u"öberg, åsa: plogning"_s << true;
        QTest::newRow("in the genitive") << u"Åsa Öbergs väg är oplogad"_s << true;
        QTest::newRow("a word that is part of it") << u"Plogning vid Öberg"_s << false;
        QTest::newRow("numbers of another kind") << u"Linje 701 till Torshälla kl 07.30 den 2 mars"_s << false;
        QTest::newRow("a street with its number") << u"Hål i vägen vid Storgatan 5"_s << false;
        QTest::newRow("P8: the municipality's own number") << u"Ingen svarar på 016-710 10 00"_s << false;
        QTest::newRow("P8: however written") << u"Ingen svarar på +46 16 7101000"_s << false;
        QTest::newRow("P8: one that begins as a day of birth") << u"Kö på 0107101000"_s << false;
        QTest::newRow("the same digits as a personal number is written") << u"Kö på 010710-1000"_s << true;
        QTest::newRow("own number and another") << u"Kö på 016-710 10 00, ring 070-174 06 05"_s << true;
    }
    void aHeadlineTellsNobodyWhoThePersonIs()
    {
        QFETCH(const QString, headline);
        const HeadlineFinding finding = findingInHeadline(headline, u"Åsa Öberg"_s, own, QDate(2026, 3, 2));
        QTEST(!finding.forbidden.isEmpty(), "forbidden");
        QVERIFY(finding.forbidden.isEmpty() || finding.warning.isEmpty());
    }

    void whatMayBePersonalIsPointedOut()
    {
        const auto warning = [](const QString &headline) {
            return findingInHeadline(headline, {}, own, QDate(2026, 3, 2)).warning;
        };
        QVERIFY(!warning(u"Hål i vägen vid Storgatan 5"_s).isEmpty());
        const auto warningOf = [](const QString &headline) {
            return findingInHeadline(headline, u"Åsa Öberg"_s, own, QDate(2026, 3, 2)).warning;
        };
        QVERIFY(!warningOf(u"Plogning vid Öberg"_s).isEmpty()); // the person's, or another's
        QVERIFY(!warningOf(u"Öbergs väg är oplogad"_s).isEmpty());
        QVERIFY(warningOf(u"Plogning vid Öbergsskolan"_s).isEmpty());
        QVERIFY(warning(u"Snöröjning gångväg"_s).isEmpty());
        QVERIFY(warning(u"Ingen svarar på 016-710 10 00"_s).isEmpty());
    }
};

LYHORD_TEST(TestHeadlines)
#include "test_headlines.moc"
