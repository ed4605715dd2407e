#include "core/rules/textlanguage.h"
#include "tests/support/testmain.h"

using namespace lyhord;
using namespace Qt::Literals::StringLiterals;

class TestTextLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextIsKnownByItsSmallWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        QTest::newRow("Swedish") << u"Vi sandar gången i natt, och det ska inte hända igen."_s << u"sv"_s;
        QTest::newRow("Finnish") << u"Hiekoitamme tien ensi yönä, ja olemme pahoillamme että se unohtui."_s << u"fi"_s;
        QTest::newRow("English") << u"We will sand the path tonight."_s << u"en"_s;
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("a name and a place") << u"Åsa Öberg, Eskilstuna"_s << QString();
        QTest::newRow("one word") << u"Tack!"_s << QString();
        QTest::newRow("none of these") << u"Bardzo dziękujemy za zgłoszenie."_s << QString();
        QTest::newRow("capitals") << u"VI HAR LAGAT DET"_s << u"sv"_s;
        QTest::newRow("capitals in Finnish") << u"KÄVELYTIE ON JÄÄSSÄ EIKÄ KUKAAN HIEKOITA"_s << u"fi"_s;
        QTest::newRow("three words") << u"Det är halt."_s << QString();
        QTest::newRow("three words of Finnish") << u"Ei ole hiekoitettu."_s << QString();
        QTest::newRow("Finnish with a Swedish street")
            << u"Kävelytietä ei ole aurattu Kuusistovägenillä moneen päivään."_s << u"fi"_s;
        QTest::newRow("Finnish with a Swedish name")
            << u"Kiitos Åsa Öbergille avusta Kungsgatanilla, hän oli ystävällinen."_s << u"fi"_s;
        QTest::newRow("Finnish as it is spoken")
            << u"Mä oon soittanu monta kertaa, mut kukaan ei vastaa."_s << u"fi"_s;
        QTest::newRow("Finnish as it is spoken in Sweden")
            << u"Meijän poika ei saanu dagisplatsia vaikka oltiin köössä."_s << u"fi"_s;
        QTest::newRow("Swedish as it is spoken")
            << u"Dom plogar int på Kuusistogatan å ja kommer int fram mä rullatorn."_s << u"sv"_s;
        QTest::newRow("Swedish with Finnish names")
            << u"Tack till Äiti Virtanen på Mäkelägatan, hon är så snäll mot alla."_s << u"sv"_s;
        QTest::newRow("Swedish that quotes English")
            << u"Chefen sa ”the show must go on” och gick, det är inte bra."_s << u"sv"_s;
        QTest::newRow("English with a Swedish square") << u"The bus at Fristadstorget never stops for us."_s << u"en"_s;
        QTest::newRow("an address") << u"Åsa Öberg, Köpmangatan 12, 632 20 Eskilstuna"_s << QString();
        QTest::newRow("Somali, whose vowels are double too")
            << u"Waxaan rabaa in aan ogaado sababta aan loo nadiifin waddada guriga agtiisa."_s << QString();
        QTest::newRow("letters and marks apart")
            << u"Kävelytietä ei ole aurattu moneen päivään."_s.normalized(QString::NormalizationForm_D) << u"fi"_s;
    }
    void aTextIsKnownByItsSmallWords()
    {
        QFETCH(const QString, text);
        QTEST(textLanguage(text), "language");
    }

    void whatWasGivenIsNotGuessed()
    {
        const QString finnish = u"Kävelytietä ei ole aurattu moneen päivään."_s;
        QCOMPARE(languageOf({}, finnish), u"fi"_s);
        QCOMPARE(languageOf(u"sv"_s, finnish), u"sv"_s);
        QCOMPARE(languageOf({}, u"Bardzo dziękujemy za zgłoszenie."_s), u"sv"_s);
        QCOMPARE(languageOf({}, {}), u"sv"_s);
    }
};

LYHORD_TEST(TestTextLanguage)
#include "test_textlanguage.moc"
