#include "core/intake/csvimport.h"
#include "core/intake/swedishdates.h"
#include "core/model/clock.h"
#include "importing.h"

#include <QtCore/QTemporaryFile>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString format = u"csv"_s;

QList<QStringList> recordsOf(
    const QByteArray &content, const QString &delimiter = u";"_s, CsvEncoding encoding = CsvEncoding::Utf8)
{
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    CsvRecords records(buffer, encoding, delimiter);
    QList<QStringList> all;
    for (auto record = records.next(); record && *record; record = records.next())
        all.append((*record)->fields ? *(*record)->fields : QStringList{ u"refused, line %1"_s.arg((*record)->line) });
    return all;
}

CsvMapping mappingOf(const QByteArray &json)
{
    const auto mapping = csvMappingFromJson(json);
    if (!mapping)
        qWarning().noquote() << mapping.error().message;
    return mapping.value_or(CsvMapping());
}

CaseDraft onlyDraft(const QByteArray &content, const QByteArray &mapping)
{
    const Rows all = allRows(format, content, { mappingOf(mapping), ImportAs::Cases });
    if (all.rows.size() != 1 || !all.rows.first().content) {
        qWarning().noquote() << "not one draft:" << all.rows.size() << all.firstRefusal();
        return {};
    }
    return contentOf<CaseDraft>(all.rows.first());
}

} // namespace

class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsAreReadByRfc4180_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QList<QStringList>>("records");
        const auto row = [](const char *name, const QByteArray &content, const QList<QStringList> &records) {
            QTest::newRow(name) << content << records;
        };
        row("plain", "a;b\r\nc;d\r\n", { { u"a"_s, u"b"_s }, { u"c"_s, u"d"_s } });
        row("the last line has no end", "a;b\nc;d", { { u"a"_s, u"b"_s }, { u"c"_s, u"d"_s } });
        row("line ends of old", "a;b\rc;d\r", { { u"a"_s, u"b"_s }, { u"c"_s, u"d"_s } });
        row("a line break in quotation marks", "\"a\nb\";c\n", { { u"a\nb"_s, u"c"_s } });
        row("a doubled quotation mark", "\"a \"\"b\"\"\";c\n", { { u"a \"b\""_s, u"c"_s } });
        row("a delimiter in quotation marks", "\"a;b\";c\n", { { u"a;b"_s, u"c"_s } });
        row("a quotation mark within a plain field", "5\" rör;b\n", { { u"5\" rör"_s, u"b"_s } });
        row("empty fields", ";;\n\"\";\n", { { QString(), QString(), QString() }, { QString(), QString() } });
        row("blank lines are left out", "a\n\n  \nb\n", { { u"a"_s }, { u"b"_s } });
        row("a byte order mark", "\xef\xbb\xbf\"a\";b\n", { { u"a"_s, u"b"_s } });
        row("spaces behind a quoted field", "\"a\"  ;b\n", { { u"a"_s, u"b"_s } });
        row("a text that is never closed costs its line", "a;b\n\"c;d\ne;f\n",
            { { u"a"_s, u"b"_s }, { u"refused, line 2"_s }, { u"e"_s, u"f"_s } });
        row("a lone quotation mark in a text costs its line", "\"a \"b\" c\";d\ne;f\n",
            { { u"refused, line 1"_s }, { u"e"_s, u"f"_s } });
        row("a line that is not UTF-8 costs itself", "sn\xf6;b\nc;d\n",
            { { u"refused, line 1"_s }, { u"c"_s, u"d"_s } });
        row("nothing", "", {});
    }
    void recordsAreReadByRfc4180()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QList<QStringList>, records);
        QCOMPARE(recordsOf(content), records);
    }

    void anyDelimiterWill()
    {
        for (const QString &delimiter : { u","_s, u"\t"_s, u"|"_s, u"§"_s, u"||"_s, u" "_s }) {
            const QByteArray content = u"a%1\"b%1c\"%1d\n"_s.arg(delimiter).toUtf8();
            QCOMPARE(
                recordsOf(content, delimiter), (QList<QStringList>{ { u"a"_s, u"b%1c"_s.arg(delimiter), u"d"_s } }));
        }
        QCOMPARE(recordsOf("a\xa7"
                           "b\n",
                     u"§"_s, CsvEncoding::Windows1252),
            (QList<QStringList>{ { u"a"_s, u"b"_s } }));
    }

    void aRecordMayBeLongerThanWhatIsReadAtOnce()
    {
        const QByteArray text = QByteArray("å\n").repeated(300'000);
        const auto records = recordsOf("a;b\n\"" + text + "\";c\nd;e\n");
        QCOMPARE(records.size(), 3);
        QCOMPARE(records.at(1).first(), QString::fromUtf8(text));
        QCOMPARE(records.at(2), (QStringList{ u"d"_s, u"e"_s }));
    }

    void aRefusedLineIsOneAlsoWhereItIsReadInTwoParts()
    {
        constexpr qsizetype readAtOnce = 256 * 1024;
        const QByteArray before = QByteArray("1;2\n").repeated(readAtOnce / 4 - 2);
        const auto records = recordsOf(before + "\"a \"b\" c\";d\ne;f\n");
        QCOMPARE(records.size(), readAtOnce / 4);
        QCOMPARE(records.at(readAtOnce / 4 - 2), QStringList{ u"refused, line 65535"_s });
        QCOMPARE(records.last(), (QStringList{ u"e"_s, u"f"_s }));
    }

    void aQuotationMarkGoneAstrayDoesNotTakeTheRest()
    {
        const QByteArray lines = QByteArray("en rad;" + QByteArray(120, 'x') + '\n').repeated(100'000);
        const auto records = recordsOf("\"astray;x\n" + lines);
        QCOMPARE(records.size(), 100'001);
        QCOMPARE(records.first(), QStringList{ u"refused, line 1"_s });
    }

    void encodingsAreToldApart_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<CsvEncoding>("encoding");
        const QString text = u"Rubrik;Text\nSnöröjning – gång;“Åsa” €\n"_s;
        QTest::newRow("UTF-8") << text.toUtf8() << CsvEncoding::Utf8;
        QTest::newRow("UTF-8 with a mark") << "\xef\xbb\xbf" + text.toUtf8() << CsvEncoding::Utf8;
        QTest::newRow("Windows-1252") << "Rubrik;Text\nSn\xf6r\xf6jning \x96 g\xe5ng;\x93\xc5sa\x94 \x80\n"_ba
                                      << CsvEncoding::Windows1252;
        QStringEncoder little(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
        const QByteArray littleBytes = little(text);
        QTest::newRow("UTF-16, as a spreadsheet calls Unicode") << littleBytes << CsvEncoding::Utf16;
        QStringEncoder big(QStringEncoder::Utf16BE, QStringEncoder::Flag::WriteBom);
        const QByteArray bigBytes = big(text);
        QTest::newRow("UTF-16, the other way round") << bigBytes << CsvEncoding::Utf16;
    }
    void encodingsAreToldApart()
    {
        QFETCH(const QByteArray, content);
        QBuffer buffer;
        buffer.setData(content);
        buffer.open(QIODevice::ReadOnly);
        const auto encoding = detectedEncoding(buffer);
        QVERIFY(encoding);
        QTEST(*encoding, "encoding");
        const InboxItem item = onlyItem(format, content);
        QCOMPARE(item.subject, u"Snöröjning – gång"_s);
        QCOMPARE(item.text, u"“Åsa” €"_s);
    }

    void aCharacterCutByTheEndOfAPartIsNoReasonForDoubt()
    {
        QBuffer buffer;
        buffer.setData("x" + QByteArray("å").repeated(400'000));
        buffer.open(QIODevice::ReadOnly);
        QCOMPARE(*detectedEncoding(buffer), CsvEncoding::Utf8);
        buffer.close();
        buffer.setData("abc\xc3");
        buffer.open(QIODevice::ReadOnly);
        QCOMPARE(*detectedEncoding(buffer), CsvEncoding::Windows1252);
    }

    void swedishDatesAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("moment");
        const auto row = [](const QString &text, const QString &moment) {
            QTest::newRow(qPrintable(text)) << text << moment;
        };
        row(u"2024-03-05"_s, u"2024-03-05T00:00:00+01:00"_s);
        row(u"20240305"_s, u"2024-03-05T00:00:00+01:00"_s);
        row(u"2024/03/05 8:15"_s, u"2024-03-05T08:15:00+01:00"_s);
        row(u"2024-03-05 14:30"_s, u"2024-03-05T14:30:00+01:00"_s);
        row(u"2024-03-05T14:30:59"_s, u"2024-03-05T14:30:59+01:00"_s);
        row(u"2024-07-05 14:30:59.123"_s, u"2024-07-05T14:30:59+02:00"_s);
        row(u"2024-03-05T14:30:00Z"_s, u"2024-03-05T15:30:00+01:00"_s);
        row(u"2024-03-05T14:30:00-08:00"_s, u"2024-03-05T23:30:00+01:00"_s);
        row(u"5/3 2024"_s, u"2024-03-05T00:00:00+01:00"_s);
        row(u"5/3-2024"_s, u"2024-03-05T00:00:00+01:00"_s);
        row(u"05/03/2024"_s, u"2024-03-05T00:00:00+01:00"_s);
        row(u"05.03.2024 14:30"_s, u"2024-03-05T14:30:00+01:00"_s);
        row(u"5.3.2024 kl. 14.30"_s, u"2024-03-05T14:30:00+01:00"_s);
        row(u"den 5 mars 2024"_s, u"2024-03-05T00:00:00+01:00"_s);
        row(u"tisdag den 5:e Mars 2024 kl 14.30"_s, u"2024-03-05T14:30:00+01:00"_s);
        row(u"5 okt. 2024"_s, u"2024-10-05T00:00:00+02:00"_s);
        row(u"31/4 2024"_s, {});
        row(u"2024-13-05"_s, {});
        row(u"3/25/2024"_s, {});
        row(u"2024-03-05 25:00"_s, {});
        row(u"2024-03-31 02:30"_s, {});
        row(u"5/3"_s, {});
        row(u"i går"_s, {});
        row(u"20240305123"_s, {});
        row({}, {});
    }
    void swedishDatesAreRead()
    {
        QFETCH(const QString, text);
        const auto moment = momentFromText(text);
        QTEST(moment ? toIso(*moment) : QString(), "moment");
    }

    void aDateMayHaveAFormOfItsOwn()
    {
        QCOMPARE(toIso(*momentFromText(u"03/25/2024 08:15"_s, u"MM/dd/yyyy HH:mm"_s)), u"2024-03-25T08:15:00+01:00"_s);
        QVERIFY(!momentFromText(u"2024-03-25"_s, u"MM/dd/yyyy"_s));
    }

    void columnsBecomeFields()
    {
        const CaseDraft draft = onlyDraft("Nr,Rubrik,Inkom,Slag,Namn,Efternamn,Vill ha svar,Text,Mer,Förv,Internt\n"
                                          "7,Halka,5/3 2024,Gnäll,Åsa,Öberg,ja,Det är halt.,Mycket.,SBF; KFF,hemligt\n",
            R"({"delimiter": ",", "encoding": "utf-8", "columns": {"Nr": "external_id", "rubrik": "headline",
                "Inkom": "received", "Slag": "type", "Namn": "submitter.name", "Efternamn": "submitter.name",
                "Vill ha svar": "reply.wanted", "Text": "text", "Mer": "text", "Förv": "departments", "Internt": null},
                "values": {"type": {"Gnäll": "complaint"}},
                "defaults": {"channel": "letter", "language": "sv", "area": "services", "type": "view"}})");
        CaseDraft expected;
        expected.token = u"import:csv:7"_s;
        expected.headline = u"Halka"_s;
        expected.received = momentFromIso(u"2024-03-05T00:00:00+01:00"_s);
        expected.type = CaseType::Complaint;
        expected.submitter.name = u"Åsa Öberg"_s;
        expected.replyWanted = true;
        expected.text = u"Det är halt.\n\nMycket."_s;
        expected.departments = { u"SBF"_s, u"KFF"_s };
        expected.channel = Channel::Letter;
        expected.language = u"sv"_s;
        expected.area = u"services"_s;
        QCOMPARE(draft, expected);
    }

    void asAnItemNothingIsDropped()
    {
        const InboxItem item = onlyItem(format, "Rubrik;Text;Plats;Personnummer\nHalka;Halt.;Torget;191212121212\n",
            { mappingOf(
                  R"({"columns": {"Rubrik": "headline", "Text": "text"}, "defaults": {"category": "SBF/vinter"}})"),
                ImportAs::Inbox });
        QCOMPARE(item.subject, u"Halka"_s);
        QCOMPARE(unmappedOf(item, u"Plats"_s), u"Torget"_s);
        QCOMPARE(unmappedOf(item, u"category"_s), u"SBF/vinter"_s);
        QVERIFY(!unmappedOf(item, u"Personnummer"_s).contains(u"1212"_s));
    }

    void asACaseWhatIsLeftOutIsNoted()
    {
        const Rows all = allRows(format, "Rubrik;Text;Plats\nHalka;Halt.;Torget\n",
            { mappingOf(R"({"columns": {"Rubrik": "headline", "Text": "text"}})"), ImportAs::Cases });
        QCOMPARE(all.rows.first().notes.size(), 1);
        QVERIFY(all.rows.first().notes.first().contains(u"Torget"_s));
    }

    void anAnonymousRowKeepsNoContactData()
    {
        const CaseDraft draft = onlyDraft("Text;Anonym;Namn\nHalt;Ja;Åsa\n",
            R"({"columns": {"Text": "text", "Anonym": "submitter.anonymous", "Namn": "submitter.name"}})");
        Submitter nobody;
        nobody.anonymous = true;
        QCOMPARE(draft.submitter, nobody);
    }

    void aWrongValueIsRefusedByLineAndField_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("field");
        QTest::newRow("a kind that is none") << "Text;Gnäll;;;"_ba << u"type"_s;
        QTest::newRow("a day that is none") << "Text;;31/4 2024;;"_ba << u"received"_s;
        QTest::newRow("neither yes nor no") << "Text;;;kanske;"_ba << u"reply.wanted"_s;
        QTest::newRow("no language") << "Text;;;;rövarspråket"_ba << u"language"_s;
        QTest::newRow("no text") << ";view;;;"_ba << u"text"_s;
        QTest::newRow("too few columns") << "Text;view"_ba << QString();
        QTest::newRow("too many columns") << "Text;view;;;;mer"_ba << QString();
    }
    void aWrongValueIsRefusedByLineAndField()
    {
        QFETCH(const QByteArray, line);
        const QByteArray good = "\"En text\npå två rader\";view;;;\n";
        const Rows all = allRows(format, "Text;Typ;Inkom;Återkoppling;Språk\n" + good + line + "\n" + good);
        QCOMPARE(all.rows.size(), 3);
        QVERIFY(all.rows.at(0).content && all.rows.at(2).content);
        QCOMPARE(all.rows.at(0).line, 2);
        QCOMPARE(all.rows.at(1).line, 4);
        QVERIFY(!all.rows.at(1).content);
        QTEST(all.rows.at(1).content.error().field, "field");
        QVERIFY(!all.rows.at(1).content.error().message.isEmpty());
    }

    void likeRowsAreSeveralAndKnownAgain()
    {
        const QByteArray header = "Text\n";
        const Rows first = allRows(format, header + "a\nb\na\n");
        const Rows longer = allRows(format, header + "a\r\nb\r\na\r\nc\r\na");
        QCOMPARE(first.rows.size(), 3);
        QVERIFY(first.rows.at(0).key != first.rows.at(2).key);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(longer.rows.at(i).key, first.rows.at(i).key);
        QVERIFY(longer.rows.at(4).key != longer.rows.at(2).key);
    }

    void aMappingSurvivesWritingAndReading()
    {
        CsvMapping mapping;
        mapping.delimiter = u"\t"_s;
        mapping.encoding = CsvEncoding::Windows1252;
        mapping.dateFormat = u"d/M yyyy"_s;
        mapping.columns = { { u"Rubrik"_s, u"headline"_s }, { u"Internt"_s, u""_s } };
        mapping.values = { { u"type"_s, { { u"Klagomål"_s, u"complaint"_s } } } };
        mapping.defaults = { { u"language"_s, u"sv"_s } };
        QCOMPARE(*csvMappingFromJson(toJson(mapping)), mapping);
        QCOMPARE(*csvMappingFromJson(toJson(CsvMapping())), CsvMapping());
    }

    void aWrongMappingIsRefusedByItsField_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("field");
        QTest::newRow("an unknown key") << R"({"colums": {}})"_ba << u"colums"_s;
        QTest::newRow("a field that is none") << R"({"columns": {"Rubrik": "title"}})"_ba << u"columns.Rubrik"_s;
        QTest::newRow("a column as a number") << R"({"columns": {"Rubrik": 1}})"_ba << u"columns.Rubrik"_s;
        QTest::newRow("columns as a list") << R"({"columns": ["Rubrik"]})"_ba << u"columns"_s;
        QTest::newRow("a value that is none")
            << R"({"values": {"type": {"Klagomål": "rant"}}})"_ba << u"values.type.Klagomål"_s;
        QTest::newRow("values of a field that is none") << R"({"values": {"kind": {}}})"_ba << u"values.kind"_s;
        QTest::newRow("a default that is none") << R"({"defaults": {"channel": "pigeon"}})"_ba << u"defaults.channel"_s;
        QTest::newRow("an encoding that is none") << R"({"encoding": "ebcdic"})"_ba << u"encoding"_s;
        QTest::newRow("a quotation mark as delimiter") << "{\"delimiter\": \"\\\"\"}"_ba << u"delimiter"_s;
    }
    void aWrongMappingIsRefusedByItsField()
    {
        QFETCH(const QByteArray, json);
        const auto mapping = csvMappingFromJson(json);
        QVERIFY(!mapping);
        QTEST(mapping.error().field, "field");
    }

    void aMappingThatDoesNotFitTheFileIsRefused()
    {
        const auto missing = opened(
            format, "Rubrik;Text\n", { mappingOf(R"({"columns": {"Titel": "headline"}})"), {} });
        QCOMPARE(missing.error().field, u"columns.Titel"_s);
        QVERIFY(missing.error().message.contains(u"Rubrik, Text"_s));
        const auto twice = opened(format, "Text;Text\n", { mappingOf(R"({"columns": {"Text": "text"}})"), {} });
        QCOMPARE(twice.error().field, u"columns.Text"_s);
        QVERIFY(!opened(format, "a;b\n1;2\n"));
        QVERIFY(!opened(format, ""));
    }

    void thePreviewSuggestsHowToRead()
    {
        QBuffer buffer;
        buffer.setData(QString(u"Ärendenummer\tRubrik\tInkom\tTyp\tFörnamn\tEfternamn\tPlats\n"
                               "1\tHalka, is\t2024-03-05\tKlagomål\tÅsa\tÖberg\tTorget\n"
                               "2\tBra, tack\t2024-03-06\tBeröm\tBo\tEk\tTorget\n"_s)
                           .toUtf8());
        buffer.open(QIODevice::ReadOnly);
        const auto preview = previewCsv(buffer);
        QVERIFY(preview);
        QCOMPARE(preview->mapping.delimiter, u"\t"_s);
        QCOMPARE(preview->mapping.encoding, CsvEncoding::Utf8);
        QCOMPARE(preview->header.size(), 7);
        QCOMPARE(preview->rows.size(), 2);
        const QMap<QString, QString> columns{ { u"Ärendenummer"_s, u"external_id"_s }, { u"Rubrik"_s, u"headline"_s },
            { u"Inkom"_s, u"received"_s }, { u"Typ"_s, u"type"_s }, { u"Förnamn"_s, u"submitter.name"_s },
            { u"Efternamn"_s, u"submitter.name"_s } };
        QCOMPARE(preview->mapping.columns, columns);
        QCOMPARE(preview->distinct.value(u"Typ"_s), (QStringList{ u"Klagomål"_s, u"Beröm"_s }));
        const auto draft = draftFromRow(preview->header, preview->rows.first(), preview->mapping);
        QVERIFY(draft);
        QCOMPARE(draft->type, std::optional(CaseType::Complaint));
        QCOMPARE(buffer.pos(), 0);
    }
};

LYHORD_TEST(TestCsv)
#include "test_csv.moc"
