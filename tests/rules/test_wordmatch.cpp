#include "core/rules/wordmatch.h"
#include "tests/support/testmain.h"

using namespace lyhord;
using namespace Qt::Literals::StringLiterals;

class TestWordMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAndPhrasesAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("phrase");
        QTest::addColumn<QString>("found");
        QTest::newRow("a whole word") << u"En trasig lampa."_s << u"lampa"_s << u"lampa"_s;
        QTest::newRow("in capitals, as it stands in the text") << u"LAMPA!"_s << u"lampa"_s << u"LAMPA"_s;
        QTest::newRow("the phrase in capitals") << u"på ågatan"_s << u"Ågatan"_s << u"ågatan"_s;
        QTest::newRow("not inside a word") << u"gatlampa lampan"_s << u"lampa"_s << QString();
        QTest::newRow("the beginning of a word") << u"gatlampa Lamporna"_s << u"lamp*"_s << u"Lamporna"_s;
        QTest::newRow("a beginning is also the whole") << u"lamp"_s << u"lamp*"_s << u"lamp"_s;
        QTest::newRow("words after each other") << u"en trasig\n lampa"_s << u"trasig lampa"_s << u"trasig\n lampa"_s;
        QTest::newRow("words not after each other") << u"trasig gammal lampa"_s << u"trasig lampa"_s << QString();
        QTest::newRow("a beginning within a phrase")
            << u"trasiga lampor"_s << u"trasig* lamp*"_s << u"trasiga lampor"_s;
        QTest::newRow("a hyphen parts words") << u"min e-post"_s << u"e-post"_s << u"e-post"_s;
        QTest::newRow("the phrase is longer than the text") << u"trasig"_s << u"trasig lampa"_s << QString();
        QTest::newRow("å is not a") << u"agatan"_s << u"ågatan"_s << QString();
        QTest::newRow("an empty phrase") << u"a"_s << QString() << QString();
        QTest::newRow("an asterisk alone") << u"a"_s << u"*"_s << QString();
        QTest::newRow("an empty text") << QString() << u"a"_s << QString();
    }
    void wordsAndPhrasesAreFound()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, phrase);
        const WordMatch words(text);
        const auto first = words.first(phrase);
        QTEST(first ? words.quoted(*first) : QString(), "found");
        QCOMPARE(words.all(phrase).isEmpty(), !first.has_value());
    }

    void everyPlaceIsFound()
    {
        const WordMatch words(u"Snö, snö och snöröjning"_s);
        QCOMPARE(words.all(u"snö"_s).size(), 2);
        QCOMPARE(words.all(u"snö*"_s).size(), 3);
    }
};

LYHORD_TEST(TestWordMatch)
#include "test_wordmatch.moc"
