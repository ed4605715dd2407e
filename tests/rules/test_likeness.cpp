#include "core/rules/likeness.h"
#include "tests/support/testmain.h"

using namespace lyhord;
using namespace Qt::Literals::StringLiterals;

class TestLikeness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatASubjectConsistsOf_data();
    void whatASubjectConsistsOf();
    void inflectedAndCompoundWordsAreMentioned_data();
    void inflectedAndCompoundWordsAreMentioned();
    void theFewerHaveAWordTheMoreItSays();
    void twoMattersAreOne_data();
    void twoMattersAreOne();
};

void TestLikeness::whatASubjectConsistsOf_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("topics");
    QTest::addColumn<QStringList>("places");
    QTest::newRow("nothing") << QString() << QStringList() << QStringList();
    QTest::newRow("small talk") << u"Hej! Tack för att ni finns."_s << QStringList() << QStringList();
    QTest::newRow("a street, wherever it stands")
        << u"Kyrkogatan är mörk"_s << QStringList({ u"kyrkoga"_s, u"mörk"_s }) << QStringList({ u"kyrkoga"_s });
    QTest::newRow("a name within a sentence")
        << u"Det är mörkt i Nyfors. Lampan"_s << QStringList({ u"mörk"_s, u"nyfo"_s, u"lamp"_s })
        << QStringList({ u"nyfo"_s });
    QTest::newRow("a way is no place by itself") << u"på gångvägen"_s << QStringList({ u"gångvä"_s }) << QStringList();
    QTest::newRow("each word once") << u"lampan, lampan och LAMPAN"_s << QStringList({ u"lamp"_s }) << QStringList();
    QTest::newRow("a house number") << u"nummer 14"_s << QStringList({ u"numm"_s, u"14"_s }) << QStringList();
}

void TestLikeness::whatASubjectConsistsOf()
{
    QFETCH(const QString, text);
    const TextSubject subject(text);
    QTEST(subject.topics(), "topics");
    QTEST(subject.places(), "places");
}

void TestLikeness::inflectedAndCompoundWordsAreMentioned_data()
{
    QTest::addColumn<QString>("beginning");
    QTest::addColumn<bool>("mentioned");
    QTest::newRow("inflected") << u"gatlam"_s << true;
    QTest::newRow("the end of a compound") << u"lamp"_s << true;
    QTest::newRow("within a word") << u"tlam"_s << false;
    QTest::newRow("too short to be the end of a compound") << u"amp"_s << false;
    QTest::newRow("a number is itself") << u"14"_s << true;
    QTest::newRow("and no beginning") << u"1"_s << false;
    QTest::newRow("what is not there") << u"simhal"_s << false;
}

void TestLikeness::inflectedAndCompoundWordsAreMentioned()
{
    QFETCH(const QString, beginning);
    QTEST(TextSubject(u"Gatlamporna vid 14"_s).mentions(beginning), "mentioned");
}

void TestLikeness::theFewerHaveAWordTheMoreItSays()
{
    WordRarity rarity(1000);
    QCOMPARE(rarity.of(u"unknown"_s), 1.0);
    rarity.add(u"rare"_s, 2);
    rarity.add(u"common"_s, 500);
    rarity.add(u"everywhere"_s, 5000); // disposed cases are counted with the others
    QVERIFY(rarity.of(u"rare"_s) > rarity.of(u"common"_s));
    QVERIFY(rarity.of(u"everywhere"_s) > 0);
    QVERIFY(rarity.of(u"unknown"_s) < rarity.of(u"rare"_s));
    QVERIFY(rarity.of(u"unknown"_s) > rarity.of(u"common"_s));
    WordRarity empty(0);
    empty.add(u"new"_s, 0);
    QVERIFY(empty.of(u"new"_s) >= 0);
}

void TestLikeness::twoMattersAreOne_data()
{
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    QTest::newRow("the same place and thing") << u"Lampan vid Kyrkogatan 14 lyser inte."_s << true;
    QTest::newRow("the same place, another thing") << u"Kyrkogatan är full av skräp."_s << false;
    QTest::newRow("the same thing, another place") << u"Gatlampan på Storgatan är trasig sedan två veckor."_s << false;
    QTest::newRow("only words that everybody uses") << u"Värmen i simhallen är trasig sedan två veckor."_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestLikeness::twoMattersAreOne()
{
    QFETCH(const QString, other);
    const TextSubject written(u"Gatlampan utanför Kyrkogatan 14 är trasig sedan två veckor."_s);
    const WordRarity rarity(100);
    QTEST(likeness(written, TextSubject(other), rarity) > 0, "same");
    QCOMPARE(likeness(written, TextSubject(QString()), rarity), 0.0);
    QVERIFY(likeness(written, written, rarity) > 0.99);
}

LYHORD_TEST(TestLikeness)
#include "test_likeness.moc"
