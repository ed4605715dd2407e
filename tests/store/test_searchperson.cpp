#include "core/store/integrity.h"
#include "tests/store/searchbed.h"
#include "tests/support/testmain.h"

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

//! Cases found by whom they are from: name, telephone number, mail address and where somebody lives
class TestSearchPerson : public QObject, private SearchBed
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void namesAreFoundWithTheRightOnly();
    void aTelephoneNumberIsFoundHoweverWritten_data();
    void aTelephoneNumberIsFoundHoweverWritten();
    void aMailAddressIsFoundWholeAndInPart();
    void aPersonIsFoundByWhereTheyLive_data();
    void aPersonIsFoundByWhereTheyLive();
    void aHitSaysThatItWasTheAddress_data();
    void aHitSaysThatItWasTheAddress();
    void whereSomebodyLivesIsFoundByWhoMayReadItOnly();
};

namespace {

Case livingAt(const QString &headline, const QString &name, const QString &address)
{
    Case subject = withText(headline, u"Snön ligger kvar."_s);
    subject.submitter.name = name;
    subject.submitter.address = address;
    return subject;
}

} // namespace

void TestSearchPerson::namesAreFoundWithTheRightOnly()
{
    Case subject = withText(u"Rubrik"_s, u"text"_s);
    subject.submitter.name = u"Åsa Öberg"_s;
    inserted(*m_db, subject);
    AccessScope scope = AccessScope::all();
    QCOMPARE(found(u"öberg"_s, scope), QStringList(u"Rubrik"_s));
    scope.names = false;
    QCOMPARE(found(u"öberg"_s, scope), QStringList());
    QCOMPARE(found(u"text"_s, scope), QStringList(u"Rubrik"_s));
}

void TestSearchPerson::aTelephoneNumberIsFoundHoweverWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("headlines");
    const QStringList mobile{ u"Mobil"_s };
    for (const QString &written : { u"070-123 45 67"_s, u"0701234567"_s, u"+46701234567"_s, u"+46 (0)70-123 45 67"_s,
             u"0046701234567"_s, u"0046 70 123 45 67"_s, u"070 1234567"_s, u"070/123 45 67"_s, u"(070) 123 45 67"_s })
        QTest::addRow("%s", qUtf8Printable(written)) << written << mobile;
    QTest::newRow("its end") << u"123 45 67"_s << mobile;
    QTest::newRow("its last four digits") << u"4567"_s << mobile;
    QTest::newRow("+46 without its +") << u"46701234567"_s << mobile;
    QTest::newRow("+46 without its +, in groups") << u"4670 123 45 67"_s << mobile;
    QTest::newRow("unfinished") << u"070-1234"_s << mobile;
    QTest::newRow("its middle") << u"123 45"_s << mobile;
    QTest::newRow("its middle, written otherwise") << u"70-12 345"_s << mobile;
    QTest::newRow("the middle of one written with +46") << u"610 203"_s << QStringList{ u"Fast"_s };
    QTest::newRow("a middle too short to tell anybody") << u"1234"_s << QStringList();
    QTest::newRow("written with +46 in the case") << u"016-10 20 30"_s << QStringList{ u"Fast"_s };
    QTest::newRow("from abroad") << u"00358 40 123 4567"_s << QStringList{ u"Finland"_s };
    QTest::newRow("another number") << u"070-123 45 68"_s << QStringList();
}

void TestSearchPerson::aTelephoneNumberIsFoundHoweverWritten()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, headlines);
    for (const auto &[headline, phone] : { std::pair(u"Mobil"_s, u"070-123 45 67"_s),
             std::pair(u"Fast"_s, u"+46 (0)16 10 20 30"_s), std::pair(u"Finland"_s, u"+358 40-1234567"_s) }) {
        Case subject = withText(headline, u"ord"_s);
        subject.submitter.phone = phone;
        inserted(*m_db, subject);
    }
    QStringList all = found(text);
    if (headlines == QStringList{ u"Mobil"_s })
        all.removeAll(u"Finland"_s); // whose number has the same in its middle and at its end
    QCOMPARE(all, headlines);
    AccessScope scope = AccessScope::all();
    scope.names = false;
    QCOMPARE(found(text, scope), QStringList());
}

void TestSearchPerson::aMailAddressIsFoundWholeAndInPart()
{
    Case subject = withText(u"Rubrik"_s, u"ord"_s);
    subject.submitter.email = u"asa.oberg@example.org"_s;
    inserted(*m_db, subject);
    for (const QString &text : { u"asa.oberg@example.org"_s, u"ASA.OBERG@Example.Org"_s, u"asa.oberg"_s, u"oberg@exa"_s,
             u"@example.org"_s, u"example"_s })
        QCOMPARE(found(text), QStringList(u"Rubrik"_s));
    QCOMPARE(found(u"asa.berg@example.org"_s), QStringList());
}

//! R102: by street, postal code however written, and town, together with the other words
void TestSearchPerson::aPersonIsFoundByWhereTheyLive_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("headlines");
    const QStringList eila{ u"Eila"_s };
    const QStringList both{ u"Sten"_s, u"Eila"_s };
    QTest::newRow("street and number") << u"ekvägen 11"_s << eila;
    QTest::newRow("first name and street") << u"eila ekvägen"_s << eila;
    QTest::newRow("street and last name, unfinished") << u"ekvägen hirv"_s << eila;
    QTest::newRow("street, number, code and text") << u"ekvägen 11 63220 snön"_s << eila;
    QTest::newRow("a street") << u"Ekvägen"_s << both;
    QTest::newRow("a street without its marks") << u"ekvagen"_s << both;
    QTest::newRow("the whole address") << u"Ekvägen 11, 632 20 Eskilstuna"_s << eila;
    QTest::newRow("the code, apart") << u"632 20"_s << both;
    QTest::newRow("the code, in one") << u"63220"_s << both;
    QTest::newRow("the code, unfinished") << u"6322"_s << both;
    QTest::newRow("the code with its country") << u"SE-632 20"_s << eila;
    QTest::newRow("code and town") << u"63220 eskilstuna"_s << both;
    QTest::newRow("town and code, apart") << u"eskilstuna 632 20"_s << both;
    QTest::newRow("with a hard space") << u"644 30"_s << QStringList{ u"Torshälla"_s };
    QTest::newRow("with a hard space, in one") << u"64430"_s << QStringList{ u"Torshälla"_s };
    QTest::newRow("another number") << u"ekvägen 13"_s << QStringList();
    QTest::newRow("another code") << u"63221"_s << QStringList();
    QTest::newRow("a longer number is no code") << u"12 345"_s << QStringList();
}

void TestSearchPerson::aPersonIsFoundByWhereTheyLive()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, headlines);
    inserted(*m_db, livingAt(u"Eila"_s, u"Eila Hirvelä"_s, u"Ekvägen 11\nSE-632 20 Eskilstuna"_s));
    inserted(*m_db, livingAt(u"Sten"_s, u"Sten Ek"_s, u"Ekvägen 2 B, 63220 Eskilstuna"_s));
    inserted(*m_db, livingAt(u"Torshälla"_s, u"Bo Alm"_s, u"Storgatan 4\n644\u00a030 Torshälla"_s));
    inserted(*m_db, livingAt(u"Box"_s, u"Ida Strand"_s, u"Box 12345678"_s));
    inserted(*m_db, withText(u"Utan"_s, u"Snön ligger kvar."_s));
    for (int round = 0; round < 3; ++round)
        QCOMPARE(found(text), headlines);
    QCOMPARE(*integrity::check(*m_db), QStringList());
}

void TestSearchPerson::aHitSaysThatItWasTheAddress_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("snippet");
    QTest::newRow("the street") << u"ekväg"_s << u"Address: [Ekvägen] 11, 632 20 Eskilstuna"_s;
    QTest::newRow("name and street") << u"eila ekvägen"_s << u"Address: [Ekvägen] 11, 632 20 Eskilstuna"_s;
    QTest::newRow("without marks") << u"ekvagen"_s << u"Address: [Ekvägen] 11, 632 20 Eskilstuna"_s;
    QTest::newRow("the code as it is written") << u"632 20"_s << u"Address: Ekvägen 11, [632] [20] Eskilstuna"_s;
    QTest::newRow("the code in one") << u"63220"_s << u"Address: Ekvägen 11, [63220] Eskilstuna"_s;
    QTest::newRow("text and town") << u"snön eskilstuna"_s << u"Address: Ekvägen 11, 632 20 [Eskilstuna]"_s;
    QTest::newRow("what the text says too is seen there") << u"tunafors"_s << u"Vid [Tunafors] är det snö."_s;
    QTest::newRow("the name alone") << u"hirvelä"_s << u"Eila [Hirvelä]"_s;
    QTest::newRow("her mail") << u"eila@example.org"_s << u"[eila]@[example].[org]"_s;
}

void TestSearchPerson::aHitSaysThatItWasTheAddress()
{
    QFETCH(const QString, text);
    QFETCH(const QString, snippet);
    Case subject = livingAt(u"Rubrik"_s, u"Eila Hirvelä"_s, u"Ekvägen 11\n632 20 Eskilstuna"_s);
    subject.submitter.email = u"eila@example.org"_s;
    subject.submitter.phone = u"016-10 20 30"_s;
    subject.text = u"Vid Tunafors är det snö."_s;
    if (text.startsWith(u"snön"_s))
        subject.text = u"Snön ligger kvar."_s;
    inserted(*m_db, subject);
    const auto hits = SearchIndex(*m_db).search(text, AccessScope::all(), 5);
    LYHORD_OK(hits);
    QCOMPARE(hits->hits.size(), 1);
    QString shown = hits->hits.constFirst().snippet;
    QCOMPARE(shown.replace(QChar(2), u'[').replace(QChar(3), u']'), snippet);
}

//! As with names: protected identity and secrecy never, nobody without the right; and near it no more than in it
void TestSearchPerson::whereSomebodyLivesIsFoundByWhoMayReadItOnly()
{
    inserted(*m_db, livingAt(u"Öppen"_s, u"Eila Hirvelä"_s, u"Ekvägen 11\n632 20 Eskilstuna"_s));
    Case threatened = livingAt(u"Hotad"_s, u"Siv Alm"_s, u"Ekvägen 12\n632 20 Eskilstuna"_s);
    threatened.submitter.protectedIdentity = true;
    inserted(*m_db, threatened);
    Case marked = livingAt(u"Hemlig"_s, u"Bo Alm"_s, u"Ekvägen 14\n632 20 Eskilstuna"_s);
    marked.secrecy = true;
    inserted(*m_db, marked);
    const QStringList ways{ u"ekvägen"_s, u"ekvagen"_s, u"632 20"_s, u"63220"_s, u"eskilstuna"_s };
    AccessScope scope = AccessScope::all();
    for (const QString &text : ways)
        QCOMPARE(found(text, scope), QStringList({ u"Hemlig"_s, u"Hotad"_s, u"Öppen"_s }));
    const auto hits = SearchIndex(*m_db).search(u"ekvägen"_s, scope, 5);
    LYHORD_OK(hits);
    QVERIFY(hits->hits.at(0).snippet.isEmpty());
    QVERIFY(hits->hits.at(1).snippet.isEmpty());
    QCOMPARE(near(u"ekväggen"_s, scope).size(), 3);
    scope.secret = false;
    for (const QString &text : ways)
        QCOMPARE(found(text, scope), QStringList(u"Öppen"_s));
    QCOMPARE(near(u"ekväggen"_s, scope), QStringList(u"Öppen"_s));
    scope.names = false;
    for (const QString &text : ways)
        QCOMPARE(found(text, scope), QStringList());
    QCOMPARE(found(u"snön ekvägen"_s, scope), QStringList());
    QCOMPARE(near(u"ekväggen"_s, scope), QStringList());
}

LYHORD_TEST(TestSearchPerson)
#include "test_searchperson.moc"
