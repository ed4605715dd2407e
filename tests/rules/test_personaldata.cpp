#include "core/rules/personaldata.h"
#include "tests/support/testmain.h"

#include <QtCore/QRandomGenerator>

using namespace lyhord;
using namespace Qt::Literals::StringLiterals;

// Only published or made-up numbers: 121212-1212, 000101-T220, 701063-2391, 212000-0357, and those with a check digit
// computed here.

namespace {

const QDate today(2026, 11, 20);

//! "personnummer:121212-1212 phone:070-174 06 05", a doubtful one with a question mark
QString described(const QString &text, const QList<PersonalDataSpan> &spans)
{
    const QList<uint> codePoints = text.toUcs4();
    QStringList found;
    for (const PersonalDataSpan &span : spans) {
        const QList<uint> part = codePoints.mid(span.start, span.end - span.start);
        QString quoted;
        for (const uint codePoint : part)
            quoted.append(QString::fromUcs4(reinterpret_cast<const char32_t *>(&codePoint), 1));
        found.append(QString(toName(span.kind)) + (span.certain ? u":"_s : u"?:"_s) + quoted);
    }
    return found.join(u" | "_s);
}

//! Nine digits and their check digit
QString withCheckDigit(const QString &nine)
{
    int sum = 0;
    for (int i = 0; i < nine.size(); ++i) {
        const int digit = nine.at(i).isDigit() ? nine.at(i).digitValue() : 1;
        const int product = digit * (i % 2 == 0 ? 2 : 1);
        sum += product / 10 + product % 10;
    }
    return nine + QString::number((10 - sum % 10) % 10);
}

QString hyphenated(const QString &nine)
{
    return withCheckDigit(nine).insert(6, u'-');
}

void row(const char *name, const QString &text, const QString &found)
{
    QTest::newRow(name) << text << found;
}
void nothing(const char *name, const QString &text)
{
    QTest::newRow(name) << text << QString();
}

} // namespace

class TestPersonalData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void personalNumbers_data();
    void personalNumbers() { compareFound(); }
    void lookAlikes_data();
    void lookAlikes() { compareFound(); }
    void telephoneNumbers_data();
    void telephoneNumbers() { compareFound(); }
    void electronicMail_data();
    void electronicMail() { compareFound(); }
    void postalAddresses_data();
    void postalAddresses() { compareFound(); }
    void hintsAtProtection_data();
    void hintsAtProtection() { compareFound(); }
    void positionsAreCountedInCodePoints_data();
    void positionsAreCountedInCodePoints();
    void theMunicipalitysOwnNumbersAreNotPointedOut_data();
    void theMunicipalitysOwnNumbersAreNotPointedOut();
    void spansNeverOverlap();
    void whateverIsReadStaysWithinTheText();
    void hugeTextsAreRead_data();
    void hugeTextsAreRead();
    void numbersAreMaskedForShowing_data();
    void numbersAreMaskedForShowing();

private:
    static void compareFound();
};

void TestPersonalData::compareFound()
{
    QFETCH(const QString, text);
    QTEST(described(text, findPersonalData(text, today)), "found");
}

void TestPersonalData::personalNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    row("P1: with hyphen", u"Jag heter x, 121212-1212."_s, u"personnummer:121212-1212"_s);
    row("P1: with century", u"191212121212 är mitt nummer"_s, u"personnummer:191212121212"_s);
    row("P1: with century and hyphen", u"(19121212-1212)"_s, u"personnummer:19121212-1212"_s);
    row("P1: ten digits", u"nr:1212121212"_s, u"personnummer:1212121212"_s);
    row("P1: a space between", u"121212 1212"_s, u"personnummer:121212 1212"_s);
    row("P1: a no-break space between", u"121212\u00a01212"_s, u"personnummer:121212\u00a01212"_s);
    row("P1: en dash", u"121212–1212"_s, u"personnummer:121212–1212"_s);
    row("P1: no-break hyphen", u"121212\u20111212"_s, u"personnummer:121212\u20111212"_s);
    row("P1: minus", u"19121212−1212"_s, u"personnummer:19121212−1212"_s);
    row("P1: a hyphen with spaces around", u"121212 - 1212"_s, u"personnummer:121212 - 1212"_s);
    row("P1: after a small number", u"barn 2 121212-1212"_s, u"personnummer:121212-1212"_s);
    row("P1: several, by comma", u"121212-1212,121212-1212"_s,
        u"personnummer:121212-1212 | personnummer:121212-1212"_s);
    row("P2: a plus for those over a hundred", u"121212+1212"_s, u"personnummer:121212+1212"_s);
    row("P2: a hyphen, and the day is still to come this century", hyphenated(u"261121238"_s),
        u"personnummer:"_s + hyphenated(u"261121238"_s));
    nothing("P2: with century a day to come is none", u"20261121-"_s + withCheckDigit(u"261121238"_s).mid(6));
    nothing("P2: 29 February 1900 never was", withCheckDigit(u"000229238"_s).insert(6, u'+'));
    row("P2: 29 February 2000 was", hyphenated(u"000229238"_s), u"personnummer:"_s + hyphenated(u"000229238"_s));
    nothing("P2: 29 February 2001 was not", hyphenated(u"010229238"_s));
    nothing("P1: no such month", hyphenated(u"801301238"_s));
    nothing("P1: no such day", hyphenated(u"800431238"_s));
    nothing("P1: no such day, without hyphen", withCheckDigit(u"800431238"_s));
    nothing("P1: a century without people", u"16121212-1212"_s);
    row("P3: a coordination number", u"701063-2391"_s, u"samordningsnummer:701063-2391"_s);
    row("P3: with century", u"197010632391"_s, u"samordningsnummer:197010632391"_s);
    row("P3: month 00 and day 60", hyphenated(u"700060238"_s), u"samordningsnummer:"_s + hyphenated(u"700060238"_s));
    row("P3: a day its month does not have", hyphenated(u"700291238"_s),
        u"samordningsnummer:"_s + hyphenated(u"700291238"_s));
    nothing("P3: day 92", withCheckDigit(u"701092238"_s));
    nothing("P3: month 13", withCheckDigit(u"701363238"_s));
    nothing("P3: a year to come", u"2030"_s + withCheckDigit(u"301063238"_s).mid(2));
    nothing("P3: month 00 only with a moved day", hyphenated(u"700015238"_s));
    row("P4: an interim number", u"000101-T220"_s, u"interim_number:000101-T220"_s);
    row("P4: with century, without hyphen", u"20000101T220"_s, u"interim_number:20000101T220"_s);
    row("P4: in small letters", u"000101-t220"_s, u"interim_number:000101-t220"_s);
    nothing("P4: a letter that is not used", u"000101-A220"_s);
    nothing("P4: letters further in", u"000101-T2T0"_s);
    row("P5: a wrong check digit with hyphen is doubtful", u"121212-1213"_s, u"personnummer?:121212-1213"_s);
    row("P5: with century too", u"19121212-1213"_s, u"personnummer?:19121212-1213"_s);
    row("P5: a coordination number too", u"701063-2392"_s, u"samordningsnummer?:701063-2392"_s);
    nothing("P5: a wrong check digit without hyphen", u"1212121213"_s);
    nothing("P5: a wrong check digit with a space", u"121212 1213"_s);
    nothing("P5: twelve digits with a wrong check digit", u"191212121213"_s);
    row("P6: an organisation number", u"Org.nr 212000-0357"_s, u"organisationsnummer:212000-0357"_s);
    row("P6: without hyphen", u"2120000357"_s, u"organisationsnummer:2120000357"_s);
    row("P6: with prefix 16", u"162120000357"_s, u"organisationsnummer:162120000357"_s);
    row("P6: in a VAT number", u"VAT SE212000035701"_s, u"organisationsnummer:SE212000035701"_s);
    row("P6: in a VAT number with hyphen and space", u"SE 212000-0357 01"_s,
        u"organisationsnummer:SE 212000-0357 01"_s);
    row("P6: a sole trader's is a personal number", u"SE121212121201"_s, u"personnummer:SE121212121201"_s);
    nothing("P6: a wrong check digit", u"212000-0358"_s);
    nothing("P6: another prefix", u"192120000357"_s);
    nothing("P6: a plus", u"212000+0357"_s);
    nothing("P6: a VAT number that does not end in 01", u"SE212000035702"_s);
}

void TestPersonalData::lookAlikes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    nothing("P7: a date", u"2026-11-20"_s);
    nothing("P7: a date without hyphens", u"20121212"_s);
    nothing("P7: from date to date", u"20121212-20131212"_s);
    nothing("P7: day, month, year", u"08-02-2026, 08.02.2026 och 08/02/2026"_s);
    nothing("P7: hours", u"08.00-16.00, 08-12 13-17, 0830-1630, 08:00-17:00"_s);
    nothing("P7: a register number", u"KSKF/2019:191"_s);
    nothing("P7: a case number", u"2026-000123"_s);
    nothing("P7: a case number with prefix", u"E2026-000123"_s);
    nothing("P7: a bankgiro", u"5050-1055 eller 505-1055"_s);
    nothing("P7: a plusgiro", u"121212-1"_s);
    nothing("P7: an account", u"8327-9, 934 123 456-7"_s);
    nothing("P7: a card", u"4571 1212 1212 1212"_s);
    nothing("P7: an IBAN", u"SE45 5000 0000 0583 9825 7466"_s);
    nothing("P7: an IBAN in one", u"SE4550000000058398257466"_s);
    nothing("P7: an EAN", u"7312121212121"_s);
    nothing("P7: an ISBN", u"978-91-1212-121-2"_s);
    nothing("P7: a parcel", u"00373500489301234567"_s);
    nothing("P7: a parcel in groups", u"0037 3500 4893 0123 4567"_s);
    nothing("P7: coordinates", u"59.371249, 16.0509805 och 6580822, 1540180"_s);
    nothing("P7: a property", u"Gredby 1:5"_s);
    nothing("P7: a car plate", u"ABC123 och ABC 12A"_s);
    nothing("P7: inside a longer run of digits", u"31212121212 och 12121212123"_s);
    nothing("P7: inside a longer run of letters", u"A121212-1212 och 121212-1212A"_s);
    nothing("P7: tied to more digits", u"1-121212-1212 och 121212-1212-1 och 121212-1212.5"_s);
    nothing("P7: among groups of digits", u"4571 121212 1212"_s);
    nothing("P7: a decimal number", u"0.1212121212 och 0,05 och 16.0812345678"_s);
    nothing("P7: an amount", u"1 250 000 kr, +10 000 000 kr"_s);
    nothing("P7: a reference with a zero, tied by a stroke", u"2026/0123456789"_s);
}

void TestPersonalData::telephoneNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    row("P8: a mobile number", u"Ring 070-174 06 05."_s, u"phone:070-174 06 05"_s);
    row("P8: in one", u"0701740605"_s, u"phone:0701740605"_s);
    row("P8: four and six", u"0701-74 06 05"_s, u"phone:0701-74 06 05"_s);
    row("P8: with dots", u"070.174.06.05"_s, u"phone:070.174.06.05"_s);
    row("P8: with a stroke", u"016/12 34 56"_s, u"phone:016/12 34 56"_s);
    row("P8: a hyphen with spaces around", u"016 - 12 34 56"_s, u"phone:016 - 12 34 56"_s);
    row("P8: Stockholm", u"08-123 45 67"_s, u"phone:08-123 45 67"_s);
    row("P8: Stockholm, six digits", u"08-12 34 56"_s, u"phone:08-12 34 56"_s);
    row("P8: an area code of four digits", u"0150-123 45"_s, u"phone:0150-123 45"_s);
    row("P8: an area code in brackets", u"(016) 12 34 56"_s, u"phone:(016) 12 34 56"_s);
    row("P8: a number in brackets", u"(070-174 06 05)"_s, u"phone:070-174 06 05"_s);
    row("P8: +46", u"+46 70 174 06 05"_s, u"phone:+46 70 174 06 05"_s);
    row("P8: +46 in one", u"+46701740605"_s, u"phone:+46701740605"_s);
    row("P8: +46 and (0)", u"+46 (0)70-174 06 05"_s, u"phone:+46 (0)70-174 06 05"_s);
    row("P8: +46(0) in one", u"+46(0)701740605"_s, u"phone:+46(0)701740605"_s);
    row("P8: 0046", u"0046 70 174 06 05"_s, u"phone:0046 70 174 06 05"_s);
    row("P8: Finland", u"+358 40 1234567"_s, u"phone:+358 40 1234567"_s);
    row("P8: Norway", u"+47 12 34 56 78"_s, u"phone:+47 12 34 56 78"_s);
    row("P8: followed by another number", u"016-12 34 56 3 gånger"_s, u"phone:016-12 34 56"_s);
    row("P8: two after each other", u"016-12 34 56/070-174 06 05"_s, u"phone:016-12 34 56 | phone:070-174 06 05"_s);
    row("P8: after a word and a colon", u"tel:0701740605"_s, u"phone:0701740605"_s);
    nothing("P8: emergency and advice", u"112, 1177, 113 13, 114 14"_s);
    nothing("P8: an extension", u"anknytning 1234"_s);
    nothing("P8: a mobile number with too few digits", u"070-174 06 0"_s);
    nothing("P8: too many digits", u"016-12345678901"_s);
    nothing("P8: with a letter at the end", u"016-123456a"_s);
    nothing("P8: tied to more digits", u"070-174 06 05-1"_s);
    row("P9: both a mobile and a personal number", withCheckDigit(u"070101238"_s),
        u"phone_or_personnummer:"_s + withCheckDigit(u"070101238"_s));
    row("P9: no personal number by its check digit", u"0701012380"_s, u"phone:0701012380"_s);
    row("P9: by its form a personal number only", withCheckDigit(u"070101238"_s).insert(6, u'-'),
        u"personnummer:"_s + withCheckDigit(u"070101238"_s).insert(6, u'-'));
}

void TestPersonalData::electronicMail_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    row("P10: plain", u"Skriv till asa@example.org"_s, u"email:asa@example.org"_s);
    row("P10: at the end of a sentence", u"Skriv till asa@example.org. Tack!"_s, u"email:asa@example.org"_s);
    row("P10: among other marks", u"<asa@example.org>, (bo@example.org); \"c@example.org\"!"_s,
        u"email:asa@example.org | email:bo@example.org | email:c@example.org"_s);
    row("P10: å, ä, ö on both sides", u"åsa.öberg@räksmörgås.example"_s, u"email:åsa.öberg@räksmörgås.example"_s);
    row("P10: a plus tag", u"asa+kommun@example.org"_s, u"email:asa+kommun@example.org"_s);
    row("P10: with mailto", u"mailto:asa@sub.example.org?subject=x"_s, u"email:asa@sub.example.org"_s);
    row("P10: three dots after it", u"asa@example.org..."_s, u"email:asa@example.org"_s);
    row("P10: a number before the @ is not shown twice", u"0701740605@example.org"_s,
        u"email:0701740605@example.org"_s);
    nothing("P10: no dot in the domain", u"asa@example"_s);
    nothing("P10: nothing before it", u"@example.org"_s);
    nothing("P10: a name in social media", u"@eskilstuna tack"_s);
    nothing("P10: signs only", u"a@@b.se @ @"_s);
}

void TestPersonalData::postalAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    row("P11: a street with number", u"Hon bor på Storgatan 12."_s, u"address?:Storgatan 12"_s);
    row("P11: in small letters", u"på storgatan 12b i stan"_s, u"address?:storgatan 12b"_s);
    row("P11: with a letter", u"Rademachergatan 5 B, nära ån"_s, u"address?:Rademachergatan 5 B"_s);
    row("P11: a small letter after a space is a word", u"Storgatan 12 i Eskilstuna"_s, u"address?:Storgatan 12"_s);
    row("P11: numbers from to", u"Tallvägen 12-14"_s, u"address?:Tallvägen 12-14"_s);
    row("P11: a lane", u"Smedjegränd 3"_s, u"address?:Smedjegränd 3"_s);
    row("P11: a square", u"Fristadstorget 1"_s, u"address?:Fristadstorget 1"_s);
    row("P11: a hill in two words", u"Kungs backe 4"_s, u"address?:Kungs backe 4"_s);
    row("P11: an avenue", u"vid Nybro allé 7 igår"_s, u"address?:Nybro allé 7"_s);
    row("P11: a road in two words", u"Gamla vägen 12"_s, u"address?:Gamla vägen 12"_s);
    row("P11: all of it on one line", u"Storgatan 12 A, 2 tr, lgh 1203, 632 20 Eskilstuna, Sverige"_s,
        u"address?:Storgatan 12 A, 2 tr, lgh 1203, 632 20 Eskilstuna"_s);
    row("P11: as on an envelope", u"c/o Anna Berg\nStorgatan 12 uppgång C\n63220 Västra Frölunda\n"_s,
        u"address?:c/o Anna Berg | address?:Storgatan 12 uppgång C\n63220 Västra Frölunda"_s);
    row("P11: postcode and town", u"SE-632 20 Eskilstuna"_s, u"address?:SE-632 20 Eskilstuna"_s);
    row("P11: postcode and town alone", u"i 632 20 Eskilstuna"_s, u"address?:632 20 Eskilstuna"_s);
    row("P11: a box", u"Box 12, 631 02 Eskilstuna"_s, u"address?:Box 12, 631 02 Eskilstuna"_s);
    row("P11: a flat", u"det luktar i lgh 1101"_s, u"address?:lgh 1101"_s);
    nothing("P11: a street without number is a place", u"Lampan på Storgatan är trasig"_s);
    nothing("P11: a kind of road", u"gångvägen 2 är halkig, Riksväg 56 också"_s);
    nothing("P11: a road number", u"på vägen 56"_s);
    nothing("P11: a floor", u"på plan 3"_s);
    nothing("P11: a plan", u"Detaljplan 12 och översiktsplan 2030"_s);
    nothing("P11: a length", u"Asfaltera Storgatan 12 meter till"_s);
    nothing("P11: a day", u"Vi går på Storgatan 3 maj"_s);
    nothing("P11: a year", u"Storgatan 2026"_s);
    nothing("P11: a property", u"Storgatan 1:5"_s);
    nothing("P11: a thing in a box", u"box 2"_s);
    nothing("P11: five digits", u"632 20 personer och 63220 Eskilstuna"_s);
    nothing("P11: a call", u"Ring 113 13 Om det brinner"_s);
    nothing("P11: an amount", u"1 250 00 Kronor"_s);
}

void TestPersonalData::hintsAtProtection_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    row("P12: protected identity", u"Jag har Skyddad identitet."_s, u"protected_identity_hint:Skyddad identitet"_s);
    row("P12: over a line break", u"skyddade\npersonuppgifter"_s,
        u"protected_identity_hint:skyddade\npersonuppgifter"_s);
    row("P12: a secrecy mark in any form", u"SEKRETESSMARKERING sekretessmarkerad"_s,
        u"protected_identity_hint:SEKRETESSMARKERING | protected_identity_hint:sekretessmarkerad"_s);
    row("P12: in Finnish", u"Minulla on turvakielto."_s, u"protected_identity_hint:turvakielto"_s);
    nothing("P12: other words", u"identitet, skyddad uteplats, markering"_s);
    nothing("P12: inside another word", u"osekretessmarkering"_s);
}

void TestPersonalData::positionsAreCountedInCodePoints_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("end");
    QTest::newRow("with century and hyphen") << u"Mitt nummer: det: 19121212-1212"_s << 18 << 31;
    QTest::newRow("at the beginning") << u"121212-1212"_s << 0 << 11;
    QTest::newRow("after an emoji of two units") << u"👍 121212-1212"_s << 2 << 13;
    QTest::newRow("after a family of emoji") << u"👩‍👩‍👧 åäö 121212-1212"_s << 10 << 21;
    QTest::newRow("after half a character") << (QString(QChar(0xD83D)) + u" 121212-1212"_s) << 2 << 13;
}

void TestPersonalData::positionsAreCountedInCodePoints()
{
    QFETCH(const QString, text);
    QFETCH(const int, start);
    QFETCH(const int, end);
    const QList<PersonalDataSpan> expected{ { start, end, PersonalDataKind::Personnummer, true } };
    QCOMPARE(findPersonalData(text, today), expected);
}

void TestPersonalData::theMunicipalitysOwnNumbersAreNotPointedOut_data() // P8
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    nothing("as listed", u"Ring 016-710 10 00"_s);
    nothing("written otherwise", u"Ring +46 (0)16 7101000 eller 0046167101000"_s);
    row("another number beside it", u"016-710 10 00 eller 016-710 10 01"_s, u"phone:016-710 10 01"_s);
}

void TestPersonalData::theMunicipalitysOwnNumbersAreNotPointedOut()
{
    QFETCH(const QString, text);
    QTEST(described(text, findPersonalData(text, today, { u"016-710 10 00"_s, QString() })), "found");
}

void TestPersonalData::spansNeverOverlap()
{
    const QString text = u"Skyddad identitet: Anna, 121212-1212@example.org, c/o Bo, Storgatan 12, 632 20 Eskilstuna, "
                         "0701740605 121212-1212 070-174 06 05 Box 1212 SE121212121201"_s;
    qsizetype end = 0;
    const auto spans = findPersonalData(text, today);
    QVERIFY(spans.size() >= 8);
    for (const PersonalDataSpan &span : spans) {
        QVERIFY(span.start >= end && span.end > span.start);
        end = span.end;
    }
    QVERIFY(end <= text.size());
}

void TestPersonalData::whateverIsReadStaysWithinTheText()
{
    const QStringList parts{ u"0"_s, u"12"_s, u"121212"_s, u"1212"_s, u"-"_s, u" "_s, u"+46"_s, u"(0)"_s, u"070"_s,
        u"SE"_s, u"01"_s, u"T220"_s, u"a@"_s, u"."_s, u"se"_s, u"Storgatan"_s, u"c/o"_s, u"Box"_s, u"lgh"_s,
        u"632 20"_s, u"Åby"_s, u","_s, u"\n"_s, u"/"_s, u"👍"_s, QString(QChar(0xD83D)), QString(QChar(0xDC4D)), u"\0"_s,
        u"skyddad"_s, u"identitet"_s, u"\u0301"_s, u"uppgång"_s, u"2 tr"_s };
    QRandomGenerator random(20261120);
    for (int round = 0; round < 5000; ++round) {
        QString text;
        for (int count = random.bounded(14); count > 0; --count)
            text.append(parts.at(random.bounded(int(parts.size()))));
        qsizetype end = 0;
        for (const PersonalDataSpan &span : findPersonalData(text, today)) {
            QVERIFY2(span.start >= end && span.end > span.start, qPrintable(text));
            end = span.end;
        }
        QVERIFY2(end <= text.toUcs4().size(), qPrintable(text));
        QCOMPARE(withMaskedPersonalNumbers(text, today).size(), text.size());
    }
}

void TestPersonalData::hugeTextsAreRead_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<int>("length");
    QTest::addColumn<int>("foundPerUnit");
    QTest::newRow("one run of digits") << u"1"_s << 200'000 << 0;
    QTest::newRow("zeros") << u"0"_s << 200'000 << 0;
    QTest::newRow("zeros in groups") << u"0 "_s << 200'000 << 0;
    QTest::newRow("signs") << u"@"_s << 200'000 << 0;
    QTest::newRow("letters and signs") << u"a@"_s << 200'000 << 0;
    QTest::newRow("pluses") << u"+4"_s << 200'000 << 0;
    QTest::newRow("brackets") << u"(0"_s << 200'000 << 0;
    QTest::newRow("one word") << u"gatan"_s << 200'000 << 0;
    QTest::newRow("streets without numbers") << u"Storgatan "_s << 200'000 << 0;
    QTest::newRow("halves of numbers") << u"121212-"_s << 200'000 << 0;
    QTest::newRow("personal numbers") << u"121212-1212, "_s << 1'000'000 << 1;
    QTest::newRow("telephone numbers") << u"070-174 06 05, "_s << 200'000 << 1;
}

void TestPersonalData::hugeTextsAreRead()
{
    QFETCH(const QString, unit);
    QFETCH(const int, length);
    QFETCH(const int, foundPerUnit);
    const qsizetype times = length / unit.size();
    QCOMPARE(findPersonalData(unit.repeated(times), today).size(), times * foundPerUnit);
}

void TestPersonalData::numbersAreMaskedForShowing_data() // L11
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("masked");
    row("with hyphen", u"Jag, 19121212-1212, bor här"_s, u"Jag, 19121212-XXXX, bor här"_s);
    row("in one", u"1212121212"_s, u"121212XXXX"_s);
    row("doubtful", u"121212-1213"_s, u"121212-XXXX"_s);
    row("interim and coordination", u"000101-T220 701063-2391"_s, u"000101-XXXX 701063-XXXX"_s);
    row("a sole trader's", u"SE121212121201 och SE 121212-1212 01"_s, u"SE121212XXXX01 och SE 121212-XXXX 01"_s);
    row("an organisation's is public", u"212000-0357"_s, u"212000-0357"_s);
    row("a telephone number is left", u"070-174 06 05"_s, u"070-174 06 05"_s);
    row("in an e-mail address", u"121212-1212@example.org"_s, u"121212-XXXX@example.org"_s);
    row("after an emoji", u"👍 121212-1212"_s, u"👍 121212-XXXX"_s);
    row("two side by side", u"121212-1212 121212 1212"_s, u"121212-XXXX 121212 XXXX"_s);
}

void TestPersonalData::numbersAreMaskedForShowing()
{
    QFETCH(const QString, text);
    QTEST(withMaskedPersonalNumbers(text, today), "masked");
}

LYHORD_TEST(TestPersonalData)
#include "test_personaldata.moc"
