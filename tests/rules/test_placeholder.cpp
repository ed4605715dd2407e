#include "core/rules/placeholder.h"
#include "tests/support/testmain.h"

using namespace lyhord;
using namespace Qt::Literals::StringLiterals;

//! R19: the person is sent to somebody, and not to a gap in a form
class TestPlaceholder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anAddressee_data()
    {
        QTest::addColumn<QString>("addressee");
        QTest::addColumn<QString>("left");
        const auto isOne = [](const char *name, const QString &text, const QString &left) {
            QTest::newRow(name) << text << left;
        };
        const auto isNone = [](const char *name, const QString &text) { QTest::newRow(name) << text << QString(); };
        isOne("a template's field", u"{mottagare}"_s, u"{mottagare}"_s);
        isOne("a field among words", u"Rektor vid {skola}, Eskilstuna"_s, u"{skola}"_s);
        isOne("brackets", u"Rektor vid [skolans namn]"_s, u"[skolans namn]"_s);
        isOne("angles", u"<förvaltning>"_s, u"<förvaltning>"_s);
        isOne("a gap", u"Enhetschef …"_s, u"…"_s);
        isOne("three dots", u"Enhetschef ..."_s, u"..."_s);
        isOne("a line to be filled in", u"Enhetschef ____"_s, u"____"_s);
        isOne("an address that belongs to nobody", u"kundtjanst@example.org"_s, u"kundtjanst@example.org"_s);
        isOne("the same in Swedish", u"Bolaget, namn@exempel.se"_s, u"namn@exempel.se"_s);
        isOne("a site that belongs to nobody", u"https://www.example.com/fel"_s, u"www.example.com"_s);
        isOne("a domain for trying out", u"info@bolaget.test"_s, u"info@bolaget.test"_s);
        isOne("nobody's name", u"N.N."_s, u"N.N."_s);
        isOne("crossed out", QString(3, u'X'), QString(3, u'X'));
        isOne("a question mark", u" ? "_s, u"?"_s);
        isNone("nothing is another refusal", u"  "_s);
        isNone("a function", u"Det kommunala bolagets kundtjänst"_s);
        isNone("a person with an address", u"Eva Öberg <eva.oberg@eskilstuna.se>"_s);
        isNone("a site", u"www.eskilstuna.se/felanmalan"_s);
        isNone("a telephone number", u"016-710 10 00"_s);
        isNone("a word with x in it", u"Växeln"_s);
        isNone("one letter, as a ward is called", u"X"_s);
        isNone("the word itself", u"Exempelgatans förskola"_s);
        isNone("a test as what it is", u"Testcentrum i Eskilstuna"_s);
        isNone("brackets of another kind", u"Skolinspektionen (Stockholm)"_s);
    }
    void anAddressee()
    {
        QFETCH(const QString, addressee);
        QTEST(placeholderAddressee(addressee), "left");
    }

    void aText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("left");
        QTest::newRow("a field") << u"Vänd dig till {addressee}."_s << u"{addressee}"_s;
        QTest::newRow("an address") << u"Skriv till fel@example.com så snart du kan."_s << u"fel@example.com"_s;
        QTest::newRow("dots are language") << u"Vi hör av oss … senare [sic]."_s << QString();
        QTest::newRow("plain") << u"Ring 016-710 10 00 eller skriv till fel@eskilstuna.se."_s << QString();
    }
    void aText()
    {
        QFETCH(const QString, text);
        QTEST(placeholderIn(text), "left");
    }
};

LYHORD_TEST(TestPlaceholder)
#include "test_placeholder.moc"
