#include "core/rules/headlines.h"
#include "tests/support/testmain.h"

using namespace lyhord;
using namespace Qt::Literals::StringLiterals;

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
    }
    void aHeadlineTellsNobodyWhoThePersonIs()
    {
        QFETCH(const QString, headline);
        const QString reason = headlineForbiddenBecause(headline, u"Åsa Öberg"_s, QDate(2026, 3, 2));
        QTEST(!reason.isEmpty(), "forbidden");
    }

    void whatMayBePersonalIsPointedOut()
    {
        QVERIFY(!headlineWarning(u"Hål i vägen vid Storgatan 5"_s, QDate(2026, 3, 2)).isEmpty());
        QVERIFY(headlineWarning(u"Snöröjning gångväg"_s, QDate(2026, 3, 2)).isEmpty());
    }
};

LYHORD_TEST(TestHeadlines)
#include "test_headlines.moc"
