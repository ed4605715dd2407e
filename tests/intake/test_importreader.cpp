#include "core/model/clock.h"
#include "importing.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QTemporaryDir>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray exportedCase = R"({"number": "2026-000123", "headline": "Halka", "channel": "phone",
 "received": "2026-11-20T14:05:00+01:00", "registered": null, "type": "complaint", "area": "services", "category": null,
 "text": "Det är halt. 🙂", "language": "sv", "status": "registered", "submitter": {"anonymous": true},
 "reply": {"wanted": false, "by": null}, "assignments": [], "attachments": [{"id": 7, "name": "bild.jpg"}], "version": 1})";
const QByteArray requests = R"([{"service_request_id": 00638344, "service_name": "Lampa", "description": "Mörkt \u00e5",
 "lat": -1.5e3, "attributes": [{"a": [1, 2]}]}, {"service_request_id": 2, "service_name": "Bänk"}])";
const QByteArray requestsXml = R"(<?xml version="1.1"encoding="UTF_8"?><service_requests><request>
<service_request_id>1</service_request_id><service_name>Lampa</service_name><description><![CDATA[Mörkt]]></description>
</request></service_requests>)";
const QByteArray table
    = "\xef\xbb\xbfRubrik;Text;Inkom;Typ\n\"Halka; is\";\"Det är\r\nhalt \"\"här\"\"\";5/3 2024;Klagomål\nB;C;;\n";

} // namespace

class TestImportReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUnknownFormatIsRefusedWithTheKnownOnes()
    {
        const auto reader = opened(u"eml"_s, "x");
        QVERIFY(!reader);
        QCOMPARE(reader.error().field, u"format"_s);
        for (const QString &known : importFormats())
            QVERIFY(reader.error().message.contains(known));
    }

    void aFileThatCannotBeOpenedIsNamed()
    {
        const QTemporaryDir folder;
        const auto missing = openImport(u"csv"_s, folder.filePath(u"finns inte.csv"_s));
        QVERIFY(!missing);
        QVERIFY(missing.error().message.contains(u"finns inte.csv"_s));
        QVERIFY(!openImport(u"csv"_s, folder.path()));
    }

    void theFormatIsGuessedFromTheContent()
    {
        const QTemporaryDir folder;
        const auto guessed = [&](const QByteArray &content) {
            QFile file(folder.filePath(u"file"_s));
            if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
                return QString();
            file.close();
            return guessedFormat(file.fileName());
        };
        QCOMPARE(guessed(contentOf(dataFile(u"openeplatform/view-iso-8859-1.xml"_s))), u"openeplatform-xml"_s);
        QCOMPARE(guessed(requestsXml), u"open311-xml"_s);
        QCOMPARE(guessed(requests), u"open311-json"_s);
        QCOMPARE(guessed("\xef\xbb\xbf [" + exportedCase + "]"), u"json"_s);
        QCOMPARE(guessed(table), u"csv"_s);
        QCOMPARE(guessedFormat(folder.filePath(u"missing"_s)), QString());
    }

    void ownCasesAreRead_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("one") << exportedCase;
        QTest::newRow("a list") << "[" + exportedCase + "]";
        QTest::newRow("as case list prints them")
            << "{\"cases\": [" + exportedCase + "], \"next\": null, \"count\": 1}";
    }
    void ownCasesAreRead()
    {
        QFETCH(const QByteArray, content);
        const Rows all = allRows(u"json"_s, content);
        QVERIFY2(all.firstRefusal().isEmpty(), qPrintable(all.firstRefusal()));
        QCOMPARE(all.rows.size(), 1);
        const auto draft = contentOf<CaseDraft>(all.rows.first());
        QCOMPARE(draft.headline, u"Halka"_s);
        QVERIFY(draft.token.startsWith(u"import:"_s));
        QVERIFY2(all.rows.first().notes.value(0).contains(u"bild.jpg"_s), "what cannot come along is named");
        const InboxItem item = onlyItem(u"json"_s, content, { {}, ImportAs::Inbox });
        QCOMPARE(item.subject, u"Halka"_s);
        QCOMPARE(item.text, u"Det är halt. 🙂"_s);
        QCOMPARE(item.suggestedType, std::optional(CaseType::Complaint));
        QVERIFY(item.submitter.anonymous);
        QCOMPARE(unmappedOf(item, u"channel"_s), u"phone"_s);
    }

    void aWrongCaseIsRefusedByItself()
    {
        QByteArray wrong = exportedCase;
        wrong.replace("complaint", "rant");
        const Rows all = allRows(u"json"_s, "[" + exportedCase + ",\n" + wrong + ",\n" + exportedCase + "]");
        QCOMPARE(all.rows.size(), 3);
        QVERIFY(all.rows.at(0).content && !all.rows.at(1).content && all.rows.at(2).content);
        QCOMPARE(all.rows.at(1).content.error().field, u"type"_s);
        QVERIFY2(contentOf<CaseDraft>(all.rows.at(0)).token != contentOf<CaseDraft>(all.rows.at(2)).token,
            "two like cases are two");
    }

    void anItemCanBecomeACase()
    {
        const Rows all = allRows(u"openeplatform-xml"_s,
            contentOf(dataFile(u"openeplatform/view-malformed-declaration.xml"_s)), { {}, ImportAs::Cases });
        QCOMPARE(all.rows.size(), 1);
        const auto draft = contentOf<CaseDraft>(all.rows.first());
        QCOMPARE(draft.channel, std::optional(Channel::Web));
        QCOMPARE(draft.headline, u"testar"_s);
        QCOMPARE(draft.token, u"import:openeplatform:161:4164"_s);
        QVERIFY(all.rows.first().notes.join(u'\n').contains(u"Ritning1.docx"_s));
    }

    void progressEndsAtTheWhole()
    {
        auto reader = opened(u"csv"_s, table);
        QVERIFY(reader);
        while ((*reader)->next()->has_value())
            QVERIFY((*reader)->bytesRead() > 0);
        QCOMPARE((*reader)->bytesRead(), (*reader)->bytesTotal());
    }

    void damagedFilesAreReadOrRefused_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("a form in ISO-8859-1")
            << u"openeplatform-xml"_s << contentOf(dataFile(u"openeplatform/view-iso-8859-1.xml"_s));
        QTest::newRow("a form with a malformed declaration")
            << u"openeplatform-xml"_s << contentOf(dataFile(u"openeplatform/view-malformed-declaration.xml"_s));
        QTest::newRow("own cases") << u"json"_s << "{\"cases\": [" + exportedCase + "," + exportedCase + "]}";
        QTest::newRow("Open311 in JSON") << u"open311-json"_s << requests;
        QTest::newRow("Open311 in XML") << u"open311-xml"_s << requestsXml;
        QTest::newRow("a spreadsheet") << u"csv"_s << table;
    }
    //! No crash, no endless reading, and whatever is refused is refused in words
    void damagedFilesAreReadOrRefused()
    {
        QFETCH(const QString, format);
        QFETCH(const QByteArray, content);
        QVERIFY(!content.isEmpty());
        const auto holds = [&](const QByteArray &damaged) {
            const Rows all = allRows(format, damaged);
            if (all.error && all.error->message.isEmpty())
                return false;
            return std::all_of(all.rows.cbegin(), all.rows.cend(), [](const ImportedRow &row) {
                return row.line >= 1 && (row.content || !row.content.error().message.isEmpty());
            });
        };
        QVERIFY(holds(content));
        for (qsizetype length = 0; length < content.size(); length += 50)
            QVERIFY2(holds(content.first(length)), qPrintable(u"cut at %1"_s.arg(length)));
        QRandomGenerator random(20261120);
        for (int round = 0; round < 400; ++round) {
            QByteArray damaged = content;
            for (int flips = 1 + random.bounded(3); flips > 0; --flips)
                damaged[random.bounded(int(damaged.size()))] = static_cast<char>(random.bounded(256));
            QVERIFY2(holds(damaged), qPrintable(u"round %1"_s.arg(round)));
        }
    }
};

LYHORD_TEST(TestImportReader)
#include "test_importreader.moc"
