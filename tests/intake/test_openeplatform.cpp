#include "core/model/clock.h"
#include "importing.h"

#include <QtCore/QCryptographicHash>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString format = u"openeplatform-xml"_s;

//! A form with a header and the given questions
QByteArray form(const QByteArray &values, const QByteArray &people = {},
    const QByteArray &declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
{
    return declaration + R"(<FlowInstance xmlns="urn:flowinstance"><Header><Flow>
<FamilyID>161</FamilyID><Version>3</Version>stray<FlowID>1736</FlowID><Name><![CDATA[Säg vad du tycker]]></Name></Flow>
<FlowInstanceID>4179</FlowInstanceID><Status><ID>1</ID><Name>Mottagen</Name></Status>)"
        + people + R"(<Posted>2024-05-22T11:05:29</Posted><FirstSubmitted>2024-05-22T11:05:29</FirstSubmitted>
<LastSubmitted>2024-06-01T08:00:00</LastSubmitted></Header><Values>)"
        + values + "</Values></FlowInstance>";
}

QByteArray question(const QByteArray &element, const QByteArray &label, const QByteArray &answer)
{
    return '<' + element + "><QueryID>1</QueryID><Name><![CDATA[" + label + "]]></Name>" + answer + "</" + element
        + '>';
}

const QByteArray loggedIn = R"(<Poster><Firstname>Kalle</Firstname><Lastname>Anka</Lastname>
    <Email>kalle@example.org</Email><ID>7</ID></Poster><Owner><Firstname>Kalle</Firstname><Lastname>Anka</Lastname>
    <Email>kalle@example.org</Email></Owner><Owner><Firstname>Kajsa</Firstname><Lastname>Anka</Lastname></Owner>)";
const QByteArray description = question(
    "description", "Beskriv din synpunkt", "<Value><![CDATA[\n\t\tDet är halt.\n\t]]></Value>");

} // namespace

class TestOpenEPlatform : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRealFileInLatin1IsRead()
    {
        const QByteArray content = contentOf(dataFile(u"openeplatform/view-iso-8859-1.xml"_s));
        const InboxItem item = onlyItem(format, content);
        QCOMPARE(item.source, InboxSource::Web);
        QCOMPARE(item.subject, u"Testar"_s);
        QCOMPARE(item.text, u"Testar att lämna synpunkt"_s);
        QCOMPARE(item.received, momentFromIso(u"2024-07-03T11:04:00+02:00"_s));
        QCOMPARE(item.submitter.name, u"Kalle Anka"_s);
        QCOMPARE(item.submitter.email, u"kalle.anka@sundsvall.se"_s);
        QCOMPARE(item.submitter.phone, u"070-1112223"_s);
        QCOMPARE(item.replyWanted, std::optional(true));
        QCOMPARE(item.replyBy, std::optional(ReplyBy::Email));
        QCOMPARE(item.externalId, u"openeplatform:161:4241"_s);
        QCOMPARE(item.rawSha256, QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
        QCOMPARE(unmappedOf(item, u"Form"_s), u"Lämna synpunkt-TEST"_s);
    }

    void aRealFileWithAMalformedDeclarationIsRead()
    {
        const InboxItem item = onlyItem(format, contentOf(dataFile(u"openeplatform/view-malformed-declaration.xml"_s)));
        QCOMPARE(item.text, u"beskriver synpunkten här"_s);
        QCOMPARE(item.externalId, u"openeplatform:161:4164"_s);
        QVERIFY2(!unmappedOf(item, u"Ritning1.docx"_s).isEmpty(), "a file whose content is missing is named");
        QVERIFY(item.files.isEmpty());
    }

    void everyDeclarationIsRead_data()
    {
        QTest::addColumn<QByteArray>("content");
        const QByteArray plain = form(description, {}, {});
        QTest::newRow("no declaration") << plain;
        QTest::newRow("XML 1.1, as Force UTF-8 writes it") << "<?xml version=\"1.1\" encoding=\"UTF-8\"?>" + plain;
        QTest::newRow("no space, UTF_8") << "<?xml version=\"1.0\"encoding=\"UTF_8\" standalone=\"no\"?>\n" + plain;
        QTest::newRow("single quotation marks") << "<?xml version='1.0' encoding='utf-8'?>" + plain;
        QTest::newRow("a byte order mark") << "\xef\xbb\xbf<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + plain;
        QTest::newRow("a blank line before it") << "\n<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + plain;
        QTest::newRow("ISO-8859-1") << "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>"
                + QString::fromUtf8(plain).toLatin1();
        QTest::newRow("windows-1252") << "<?xml version=\"1.1\" encoding=\"windows-1252\"?>"
                + QString::fromUtf8(plain).toLatin1();
        QStringEncoder utf16(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
        const QByteArray encoded = utf16(u"<?xml version=\"1.0\" encoding=\"UTF-16\"?>"_s + QString::fromUtf8(plain));
        QTest::newRow("UTF-16") << encoded;
    }
    void everyDeclarationIsRead()
    {
        QFETCH(const QByteArray, content);
        QCOMPARE(onlyItem(format, content).text, u"Det är halt."_s);
    }

    void anonymityIsKeptAlthoughThePersonWasLoggedIn_data()
    {
        QTest::addColumn<QByteArray>("values");
        QTest::newRow("R27: the answer type says so") << question(
            "reportType", "Typ av återkoppling", "<Value>Jag vill vara anonym och läsa mitt svar via en länk</Value>");
        QTest::newRow("R27: a question of its own") << question("q7", "Vill du vara anonym?", "<Value>Ja</Value>");
        QTest::newRow("R27: contact details all the same")
            << question("reportType", "Typ", "<Value>Jag vill vara anonym</Value>")
                + question("contact", "Kontakt", "<Firstname>Kalle</Firstname><Email>kalle@example.org</Email>");
    }
    void anonymityIsKeptAlthoughThePersonWasLoggedIn()
    {
        QFETCH(const QByteArray, values);
        const InboxItem item = onlyItem(format, form(values + description, loggedIn));
        Submitter nobody;
        nobody.anonymous = true;
        QCOMPARE(item.submitter, nobody);
        QCOMPARE(item.replyWanted, std::optional(false));
        for (const UnmappedValue &value : item.unmapped)
            QVERIFY2(!value.value.contains(u"kalle"_s, Qt::CaseInsensitive), qPrintable(value.value));
    }

    void whoIsNotAnonymousIsKnown_data()
    {
        QTest::addColumn<QByteArray>("values");
        QTest::addColumn<QByteArray>("people");
        QTest::addColumn<QString>("name");
        const QByteArray contact = question(
            "contact", "Kontakt", "<Firstname>Åsa</Firstname><Lastname>Öberg</Lastname>");
        QTest::newRow("who the form says it is") << contact << loggedIn << u"Åsa Öberg"_s;
        QTest::newRow("who was logged in, if the form does not ask") << QByteArray() << loggedIn << u"Kalle Anka"_s;
        QTest::newRow("nobody was logged in") << QByteArray() << QByteArray() << QString();
        QTest::newRow("does not want to be anonymous")
            << question("reportType", "Typ", "<Value>Jag vill inte vara anonym</Value>") << loggedIn << u"Kalle Anka"_s;
        QTest::newRow("wants no answer: nothing is taken from the login")
            << question("reportType", "Typ", "<Value>Jag vill inte ha någon återkoppling</Value>") << loggedIn
            << QString();
        QTest::newRow("for an organisation") << question(
            "contact", "Kontakt", "<OrganizationName>Ankeborgs IF</OrganizationName><Firstname>Kalle</Firstname>")
                                             << QByteArray() << u"Kalle, Ankeborgs IF"_s;
    }
    void whoIsNotAnonymousIsKnown()
    {
        QFETCH(const QByteArray, values);
        QFETCH(const QByteArray, people);
        const InboxItem item = onlyItem(format, form(values + description, people));
        QTEST(item.submitter.name, "name");
        QVERIFY(!item.submitter.anonymous);
    }

    void theAnswerTypeSaysHowToReply_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<std::optional<bool>>("wanted");
        QTest::addColumn<std::optional<ReplyBy>>("by");
        const auto row = [](const char *answer, std::optional<bool> wanted, std::optional<ReplyBy> by = {}) {
            QTest::newRow(answer) << QByteArray(answer) << wanted << by;
        };
        row("Jag vill få återkoppling via e-post/sms", true, ReplyBy::Email);
        row("Ja, ring mig", true, ReplyBy::Phone);
        row("Svar per brev", true, ReplyBy::Letter);
        row("Svar per post", true, ReplyBy::Letter);
        row("Via e-post eller telefon", true);
        row("Ja", true);
        row("Nej", false);
        row("Jag vill inte ha återkoppling", false);
        row("Återkoppling, men inte via telefon", {});
        row("Blå", {});
    }
    void theAnswerTypeSaysHowToReply()
    {
        QFETCH(const QByteArray, answer);
        const InboxItem item = onlyItem(format,
            form(question(
                     "reportType", "Typ av svar", "<Alternative><ID>9</ID><Value>" + answer + "</Value></Alternative>")
                + description));
        QTEST(item.replyWanted, "wanted");
        QTEST(item.replyBy, "by");
        QVERIFY2(item.replyWanted || unmappedOf(item, u"Typ av svar"_s) == QString::fromUtf8(answer),
            "what was not understood is shown");
    }

    void aPersonalNumberGoesNowhere_data()
    {
        QTest::addColumn<QByteArray>("values");
        QTest::newRow("L11: in the contact details") << question("contact", "Kontakt",
            "<Firstname>Åsa</Firstname><SocialSecurityNumber>191212121212</SocialSecurityNumber>");
        QTest::newRow("L11: of a person picked from a list") << question(
            "contact", "Kontakt", "<firstname>Åsa</firstname><citizenIdentifier>121212-1212</citizenIdentifier>");
        QTest::newRow("L11: masked") << question("contact", "Kontakt",
            "<Firstname>Åsa</Firstname><SocialSecurityNumber>19121212-****</SocialSecurityNumber>");
        QTest::newRow("L11: asked for by itself") << question("pnr", "Personnummer", "<Value>1212121212</Value>");
        QTest::newRow("L11: a value of that form") << question("q9", "Nummer", "<Value>19121212-1212</Value>");
        QTest::newRow("L11: of a second person") << question("contact", "Kontakt", "<Firstname>Åsa</Firstname>")
                + question(
                    "child", "Barn", "<CitizenIdentifier>191212121212</CitizenIdentifier><Firstname>Bo</Firstname>");
    }
    void aPersonalNumberGoesNowhere()
    {
        QFETCH(const QByteArray, values);
        const InboxItem item = onlyItem(format, form(values + description));
        QStringList all{ item.subject, item.text, item.submitter.name, item.submitter.phone, item.submitter.email,
            item.submitter.address, item.externalId };
        for (const UnmappedValue &value : item.unmapped)
            all += { value.name, value.value };
        QVERIFY2(!all.join(u' ').contains(u"1212"_s), qPrintable(all.join(u' ')));
        QCOMPARE(item.text, u"Det är halt."_s);
    }

    void aQuestionWithoutAPlaceIsShown()
    {
        const InboxItem item = onlyItem(format,
            form(description + question("plats_1", "Var hände det?", "<Gata>Kungsgatan</Gata><Nr>5</Nr>")
                + question("more", "Välj", "<Value>A</Value><Value>B</Value><TextAlternative>eget</TextAlternative>")
                + question("empty", "Tom", "<Value></Value>")));
        QCOMPARE(unmappedOf(item, u"Var hände det?"_s), u"Kungsgatan\n5"_s);
        QCOMPARE(unmappedOf(item, u"Välj"_s), u"A\nB\neget"_s);
        for (const UnmappedValue &value : item.unmapped)
            QVERIFY(value.name != u"Tom"_s);
    }

    void addressAndTelephonesAreJoined()
    {
        const InboxItem item = onlyItem(format,
            form(description
                + question("contact", "Kontakt",
                    "<Firstname>Åsa</Firstname><CareOf>c/o Bo</CareOf><Address>Gatan 1</Address><ZipCode>632 20</ZipCode>"
                    "<PostalAddress>Eskilstuna</PostalAddress><Phone>016-10 00 00</Phone>"
                    "<MobilePhone>+46 70 174 06 05</MobilePhone><ContactBySMS>true</ContactBySMS>")));
        QCOMPARE(item.submitter.address, u"c/o Bo, Gatan 1, 632 20 Eskilstuna"_s);
        QCOMPARE(item.submitter.phone, u"+46 70 174 06 05, 016-10 00 00"_s);
        QVERIFY(!unmappedOf(item, u"Kontakt"_s).isEmpty());
    }

    void filesComeAlong()
    {
        const QByteArray data = QByteArray("\x89PNG\r\n\x1a\n").toBase64();
        const InboxItem item = onlyItem(format,
            form(description
                + question("document", "Filer",
                    "<File><ID>1</ID><Name>C:\\bilder\\hal.png</Name><Size>8</Size><EncodedData>" + data.left(4) + "\n"
                        + data.mid(4)
                        + "</EncodedData></File><File><ID>2</ID><Name>trasig.pdf</Name><EncodedData>***</EncodedData></File>"
                          "<File><ID>3</ID><Name>borta.pdf</Name><Size>8</Size></File>")));
        QCOMPARE(item.files.size(), 1);
        QCOMPARE(item.files.first().name, u"hal.png"_s);
        QCOMPARE(item.files.first().mediaType, u"image/png"_s);
        QCOMPARE(item.files.first().content, "\x89PNG\r\n\x1a\n"_ba);
        QVERIFY(unmappedOf(item, u"trasig.pdf"_s).contains(u"damaged"_s));
        QVERIFY(unmappedOf(item, u"borta.pdf"_s).contains(u"not in the export"_s));
    }

    void aFileWithoutANameIsKnownByItsNumber()
    {
        const InboxItem item = onlyItem(format,
            form(description
                + question("document", "Filer",
                    "<File><ID>../5\n6</ID><Name>bilder/</Name><EncodedData>aGFsdA==</EncodedData></File>")));
        QCOMPARE(item.files.size(), 1);
        QCOMPARE(item.files.first().name, u"file 5 6"_s);
    }

    void theKindIsTakenFromTheWords()
    {
        const auto kind = [](const QByteArray &word) {
            return onlyItem(
                format, form(description + question("typ", "Vad vill du lämna?", "<Value>" + word + "</Value>")))
                .suggestedType;
        };
        QCOMPARE(kind("Klagomål"), std::optional(CaseType::Complaint));
        QCOMPARE(kind("Beröm"), std::optional(CaseType::Praise));
        QCOMPARE(kind("Klagomål eller beröm"), std::nullopt);
    }

    void severalFormsInOneFileAreSeveralItems()
    {
        const QByteArray one = form(description, {}, {});
        QByteArray other = one;
        other.replace("4179", "4180");
        const Rows all = allRows(format, "<FlowInstances>\n" + one + "\n" + other + "\n</FlowInstances>");
        QCOMPARE(all.rows.size(), 2);
        QVERIFY2(all.firstRefusal().isEmpty(), qPrintable(all.firstRefusal()));
        QCOMPARE(contentOf<InboxItem>(all.rows.at(1)).externalId, u"openeplatform:161:4180"_s);
        QVERIFY(all.rows.at(0).key != all.rows.at(1).key);
        QCOMPARE(all.rows.at(0).line, 2);
    }

    void aListWithoutAnswersIsRefusedByItsLine()
    {
        const Rows all = allRows(format,
            "<?xml version=\"1.0\"?>\n<FlowInstances>\n<FlowInstance><flowInstanceID>123456"
            "</flowInstanceID><added>2023-05-31 10:03</added></FlowInstance></FlowInstances>");
        QCOMPARE(all.rows.size(), 1);
        QCOMPARE(all.rows.first().line, 3);
        QVERIFY(all.firstRefusal().contains(u"123456"_s));
    }

    void whatIsNoFormIsRefused_data()
    {
        const auto attributes = [](const QByteArray &value) {
            QByteArray all;
            for (int i = 0; i < 80'000; ++i)
                all += " a" + QByteArray::number(i) + value;
            return all;
        };
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("told");
        QTest::newRow("an empty file") << QByteArray() << u"too early"_s;
        QTest::newRow("another document") << "<html><body/></html>"_ba << u"FlowInstance"_s;
        QTest::newRow("cut off") << form(description).chopped(40) << u"too early"_s;
        QTest::newRow("entities that grow") << "<!DOCTYPE a [<!ENTITY b \"cccccccccc\"><!ENTITY d \"&b;&b;\">]>"
                + form(question("description", "x", "<Value>&d;</Value>"), {}, {})
                                            << u"document type"_s;
        QTest::newRow("an entity nobody defined")
            << form(question("description", "x", "<Value>&nbsp;</Value>")) << u"line"_s;
        QTest::newRow("nested without end") << QByteArray("<a>").repeated(100'000) << u"deeply"_s;
        QTest::newRow("nested without end in a form")
            << "<FlowInstance>" + QByteArray("<a>").repeated(100'000) << u"deeply"_s;
        // 80,000 took the reader nine seconds, and twice as many four times that
        QTest::newRow("attributes without end")
            << "\n<FlowInstance" + attributes("='>'") + "/>" << u"(line 2): an element has more than"_s;
        QTest::newRow("attributes without end behind a comment")
            << "<a><!-- <b c=\" --><FlowInstance" + attributes("=''") + "/></a>" << u"attributes"_s;
        QTest::newRow("UTF-8 that is none")
            << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + QString::fromUtf8(form(description, {}, {})).toLatin1()
            << u"UTF-8"_s;
        QTest::newRow("an encoding that cannot be read")
            << "<?xml version=\"1.0\" encoding=\"EBCDIC-1047\"?>" + form(description, {}, {}) << u"encoding"_s;
    }
    void whatIsNoFormIsRefused()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QString, told);
        const Rows all = allRows(format, content);
        QVERIFY2(all.firstRefusal().contains(told), qPrintable(all.firstRefusal()));
        QVERIFY(all.rows.size() <= 1);
    }

    void whatOnlyLooksLikeAttributesIsRead_data()
    {
        const QByteArray many = QByteArray("a=\"b\" ").repeated(1000);
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("text") << "<Value>" + many + "</Value>";
        QTest::newRow("text that is not parsed") << "<Value><![CDATA[<a " + many + ">]]></Value>";
        QTest::newRow("a comment") << "<!-- <a " + many + "> --><Value>a</Value>";
        QTest::newRow("an instruction") << "<?a " + many + "?><Value>a</Value>";
        QTest::newRow("one long attribute") << "<Value a='> " + many + "'>a</Value>";
        QTest::newRow("many elements with one each") << QByteArray("<Value b='c'>a</Value>").repeated(1000);
    }
    void whatOnlyLooksLikeAttributesIsRead()
    {
        QFETCH(const QByteArray, value);
        const Rows all = allRows(format, form(question("description", "x", value), {}, {}));
        QCOMPARE(all.firstRefusal(), QString());
        QCOMPARE(all.rows.size(), 1);
    }

    void whatStandsBeforeTheDamageIsRead()
    {
        const Rows all = allRows(format, "<FlowInstances>" + form(description, {}, {}) + "<FlowInstance><Header>");
        QCOMPARE(all.rows.size(), 2);
        QVERIFY(all.rows.at(0).content);
        QVERIFY(!all.rows.at(1).content);
    }
};

LYHORD_TEST(TestOpenEPlatform)
#include "test_openeplatform.moc"
