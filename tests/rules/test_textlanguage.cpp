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
    }
    void aTextIsKnownByItsSmallWords()
    {
        QFETCH(const QString, text);
        QTEST(textLanguage(text), "language");
    }
};

LYHORD_TEST(TestTextLanguage)
#include "test_textlanguage.moc"
