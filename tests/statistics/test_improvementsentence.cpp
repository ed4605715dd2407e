#include "core/statistics/makereport.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace lyhord;
using namespace Qt::Literals::StringLiterals;

//! What is told of an improvement names nobody, and gaps tell nothing of a name either
class TestImprovementSentence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreLeftOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("told");
        QTest::newRow("the name") << u"Vi har svarat Per i dag."_s << u"Per Örnfjord"_s << u"Vi har svarat … i dag."_s;
        QTest::newRow("its genitive") << u"Örnfjords väg är plogad."_s << u"Per Örnfjord"_s << u"… väg är plogad."_s;
        QTest::newRow("in Finnish") << u"Kiitos, Mäkelälle on vastattu."_s << u"Aino Mäkelä"_s
                                    << u"Kiitos, … on vastattu."_s;
        QTest::newRow("a word that begins like it")
            << u"Samma personer återkommer."_s << u"Per Örnfjord"_s << u"Samma personer återkommer."_s;
    }
    void namesAreLeftOut()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, name);
        QFETCH(const QString, told);
        for (int time = 0; time < 3; ++time)
            QCOMPARE(improvementSentence(text, { name }, QDate(2026, 11, 30), {}), told);
    }
};

LYHORD_TEST(TestImprovementSentence)
#include "test_improvementsentence.moc"
