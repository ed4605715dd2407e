#include "core/learning/textfeatures.h"
#include "tests/support/testmain.h"

#include <cmath>

using namespace lyhord;
using namespace Qt::Literals::StringLiterals;

class TestTextFeatures : public QObject
{
    Q_OBJECT

    static int shared(const QString &one, const QString &other)
    {
        int count = 0;
        const TextFeatures first(one);
        const TextFeatures second(other);
        for (const TextFeature &feature : first.all()) {
            for (const TextFeature &its : second.all())
                count += feature.hash == its.hash ? 1 : 0;
        }
        return count;
    }

private Q_SLOTS:
    void whatSaysNothingHasNoFeatures_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("blanks and signs") << u" \n\t!?…"_s;
        QTest::newRow("small talk") << u"hej och tack för att ni finns"_s;
        QTest::newRow("numbers") << u"12345 678"_s;
        QTest::newRow("one endless word") << QString(5000, u'a');
    }
    void whatSaysNothingHasNoFeatures()
    {
        QFETCH(const QString, text);
        QVERIFY(TextFeatures(text).isEmpty());
        QVERIFY(TextFeatures(text).shares().isEmpty());
    }

    void theyAreOfLengthOneWhateverTheText()
    {
        for (const QString &text : { u"lampan"_s, u"Lampan på gångvägen är släckt sedan i måndags"_s }) {
            const TextFeatures features(text);
            double square = 0;
            quint32 before = 0;
            for (const TextFeature &feature : features.all()) {
                square += double(feature.value) * double(feature.value);
                QVERIFY(feature.hash > before); // rising, each once
                before = feature.hash;
            }
            QVERIFY(std::abs(square - 1) < 1e-4);
        }
    }

    void inflectedAndJoinedWordsHaveSomethingInCommon()
    {
        QVERIFY(shared(u"lampan"_s, u"lampor"_s) > 0);
        QVERIFY(shared(u"gatlampan"_s, u"lampan"_s) > 0);
        QCOMPARE(shared(u"gatlampan"_s, u"simhall"_s), 0);
        QCOMPARE(TextFeatures(u"LAMPAN"_s).all(), TextFeatures(u"lampan, lampan"_s).all());
    }

    void theSameInEveryRun()
    {
        // A model is kept: these numbers change only together with its version.
        QCOMPARE(TextFeatures(u"snö"_s).all(), TextFeatures(u"snö"_s).all());
        QCOMPARE(TextFeatures(u"snö"_s).all().size(), 4); // the word, ^snö snö$ and ^snö$
    }

    void whatAWordBringsIsItsShare()
    {
        const TextFeatures features(u"Lampan lyser. lampan!"_s, { { u"SBF"_s, { u"lampan"_s } } });
        QCOMPARE(features.shares().size(), 2);
        QCOMPARE(features.shares().constFirst().word, u"Lampan"_s);
        QVERIFY(features.shares().constFirst().features.size() > features.shares().constLast().features.size());
        QVERIFY(TextFeatures(u"och"_s, { { u"SBF"_s, { u"och"_s } } }).all().size() == 1);
    }
};

LYHORD_TEST(TestTextFeatures)
#include "test_textfeatures.moc"
