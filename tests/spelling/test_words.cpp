#include "core/spelling/words.h"
#include "tests/support/testmain.h"

using namespace lyhord;
using namespace Qt::Literals::StringLiterals;

//! What of a text has to be spelt right, and what would make a page red without end
class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *name, const QString &text, const QStringList &words) {
            QTest::newRow(name) << text << words;
        };
        row("nothing", u""_s, {});
        row("white space", u" \t "_s, {});
        row("a sentence", u"Gatan är hal."_s, { u"Gatan"_s, u"är"_s, u"hal"_s });
        row("signs around words", u"(hal), \"isig\" – farlig!"_s, { u"hal"_s, u"isig"_s, u"farlig"_s });
        row("hyphen and apostrophe", u"kvarters-polis isn't -bil e-"_s, { u"kvarters-polis"_s, u"isn't"_s, u"bil"_s });
        row("a single letter", u"i å hus"_s, { u"hus"_s });
        row("words with digits", u"A4 2026-000123 070-1234567 lgh1101 hus"_s, { u"hus"_s });
        row("mail and web addresses", u"skriv till asa@example.org, www.eskilstuna.se eller https://a.b/c?d"_s,
            { u"skriv"_s, u"till"_s, u"eller"_s });
        row("abbreviations", u"t.ex. bl.a. hus"_s, { u"hus"_s });
        row("capitals", u"SMHI och EU:s SKR:n"_s, { u"och"_s });
        row("a field", u"hej {namn}, nu"_s, { u"hej"_s, u"nu"_s });
        row("names within a sentence", u"jag heter Göran Wzx från Xyzby"_s, { u"jag"_s, u"heter"_s, u"från"_s });
        row("the first of the next sentence", u"hej. Wzx gick? Xyz kom"_s,
            { u"hej"_s, u"Wzx"_s, u"gick"_s, u"Xyz"_s, u"kom"_s });
        row("no space between sentences", u"hal.Gatan"_s, { u"hal"_s, u"Gatan"_s });
        row("a capital within", u"iPhone PlusTjänst hus"_s, { u"hus"_s });
        row("Finnish", u"Jäätie oli liukas"_s, { u"Jäätie"_s, u"oli"_s, u"liukas"_s });
        row("an open brace", u"{hus"_s, { u"hus"_s });
        row("what nobody typed", QString(61, u'a'), {});
    }
    void areFound()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, words);
        QStringList found;
        for (const WordPlace &place : wordPlaces(text))
            found.append(text.mid(place.start, place.length));
        QCOMPARE(found, words);
    }

    void anythingAtAllIsTaken()
    {
        QString odd;
        for (char32_t c = 0; c < 0x3000; ++c)
            odd += QChar(char16_t(c));
        odd += QChar(0xd83d); // half a sign
        for (const WordPlace &place : wordPlaces(odd))
            QVERIFY(place.start >= 0 && place.length > 1 && place.start + place.length <= odd.size());
    }
};

LYHORD_TEST(TestWords)
#include "test_words.moc"
