#include "core/intake/open311.h"
#include "core/model/clock.h"
#include "importing.h"

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString json = u"open311-json"_s;
const QString xml = u"open311-xml"_s;

} // namespace

class TestOpen311 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aListInJsonIsRead()
    {
        const Rows all = allRows(json, R"([{"service_request_id": 638344, "status": "closed", "status_notes": null,
 "service_name": "Sidewalk", "service_code": 006, "description": "Trottoaren är trasig.",
 "requested_datetime": "2010-04-14T06:37:38-08:00", "address": "Kungsgatan 5", "lat": 37.762221815, "long": -122.4651145,
 "media_url": "http:\/\/example.org/bild.jpg "},
{"service_request_id": "101002000000000000123", "status": "acknowledged", "service_name": "Lampa", "description": "Mörkt"}])");
        QVERIFY2(all.firstRefusal().isEmpty(), qPrintable(all.firstRefusal()));
        QCOMPARE(all.rows.size(), 2);
        const auto item = contentOf<InboxItem>(all.rows.at(0));
        QCOMPARE(item.subject, u"Sidewalk"_s);
        QCOMPARE(item.text, u"Trottoaren är trasig."_s);
        QCOMPARE(item.received, momentFromIso(u"2010-04-14T14:37:38Z"_s));
        QCOMPARE(item.externalId, u"open311:638344"_s);
        QCOMPARE(unmappedOf(item, u"address"_s), u"Kungsgatan 5"_s);
        QCOMPARE(unmappedOf(item, u"lat"_s), u"37.762221815"_s);
        QCOMPARE(unmappedOf(item, u"service_code"_s), u"006"_s);
        QCOMPARE(unmappedOf(item, u"media_url"_s), u"http://example.org/bild.jpg"_s);
        const auto other = contentOf<InboxItem>(all.rows.at(1));
        QCOMPARE(other.externalId, u"open311:101002000000000000123"_s);
        QCOMPARE(unmappedOf(other, u"status"_s), u"acknowledged"_s);
        QCOMPARE(all.rows.at(1).line, 5);
    }

    void anIdKeepsItsDigits_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QString>("externalId");
        QTest::newRow("twelve digits, more than 32 bits") << "101002114263"_ba << u"open311:101002114263"_s;
        QTest::newRow("more than a number holds") << "90071992547409931234"_ba << u"open311:90071992547409931234"_s;
        QTest::newRow("leading zeros") << "00042"_ba << u"open311:00042"_s;
        QTest::newRow("a text") << "\"A-1\""_ba << u"open311:A-1"_s;
    }
    void anIdKeepsItsDigits()
    {
        QFETCH(const QByteArray, id);
        const InboxItem item = onlyItem(json, R"([{"service_name": "x", "service_request_id": )" + id + "}]");
        QTEST(item.externalId, "externalId");
    }

    void numbersWithinTextsAreLeftAlone()
    {
        const QByteArray written = "{\"a\\\"1\": \"007 \\\\\", \"b\": -0.5e3, \"c\": [01, true]}";
        const QByteArray quoted = "{\"a\\\"1\": \"007 \\\\\", \"b\": \"-0.5e3\", \"c\": [\"01\", true]}";
        QCOMPARE(withQuotedNumbers(written), quoted);
    }

    void theListMayBeWrapped_data()
    {
        QTest::addColumn<QByteArray>("content");
        const QByteArray one = R"({"service_request_id": 1, "service_name": "Lampa", "description": "Mörkt"})";
        QTest::newRow("bare") << '[' + one + ']';
        QTest::newRow("under a key") << R"({"page": 1, "service_requests": [)" + one + R"(], "next": null})";
        QTest::newRow("under two keys") << R"({"service_requests": {"request": [)" + one + "]}}";
        QTest::newRow("under two keys, not a list") << R"({"service_requests": {"request": )" + one + "}}";
        QTest::newRow("alone") << one;
        QTest::newRow("after a byte order mark") << "\xef\xbb\xbf" + one;
    }
    void theListMayBeWrapped()
    {
        QFETCH(const QByteArray, content);
        QCOMPARE(onlyItem(json, content).text, u"Mörkt"_s);
    }

    void xmlIsRead()
    {
        const InboxItem item = onlyItem(xml, R"(<?xml version="1.0" encoding="utf-8"?>
<service_requests><request><service_request_id>638344</service_request_id><status>closed</status><status_notes/>
<service_name>Sidewalk</service_name><service_code>006</service_code><description> Trottoaren. </description>
<requested_datetime>2010-04-14T06:37:38-08:00</requested_datetime><updated_datetime></updated_datetime>
<address>Kungsgatan 5</address><lat>37.76</lat><media_url>http:&#47;/example.org/1.jpg </media_url>
<first_name>Åsa</first_name><last_name>Öberg</last_name><email>asa@example.org</email><phone>070</phone>
<device_id>abc</device_id></request></service_requests>)");
        QCOMPARE(item.text, u"Trottoaren."_s);
        QCOMPARE(item.submitter.name, u"Åsa Öberg"_s);
        QCOMPARE(item.submitter.email, u"asa@example.org"_s);
        QCOMPARE(item.submitter.phone, u"070"_s);
        QCOMPARE(unmappedOf(item, u"media_url"_s), u"http://example.org/1.jpg"_s);
        QCOMPARE(unmappedOf(item, u"status_notes"_s), QString());
        QCOMPARE(unmappedOf(item, u"device_id"_s), QString());
    }

    void whatIsNoRequestIsRefusedByItself()
    {
        const Rows all = allRows(json,
            "[{\"service_request_id\": 1, \"description\": \"a\", \"service_name\": \"b\"},\n"
            "{\"code\": 404, \"description\": \"not found\"},\n7,\n{\"service_request_id\": 2},\n"
            "{\"service_request_id\": 3, \"service_name\" \"c\"},\n"
            "{\"service_request_id\": 4, \"service_name\": \"d\"}]");
        QCOMPARE(all.rows.size(), 6);
        QList<bool> read;
        QList<int> lines;
        for (const ImportedRow &row : all.rows) {
            read.append(row.content.has_value());
            lines.append(row.line);
        }
        QCOMPARE(read, (QList<bool>{ true, false, false, false, false, true }));
        QCOMPARE(lines, (QList<int>{ 1, 2, 3, 4, 5, 6 }));
    }

    void aListThatEndsTooEarlyGivesWhatIsWhole()
    {
        const Rows all = allRows(json, "[{\"service_name\": \"a\", \"description\": \"x\"},\n{\"service_name\": \"b");
        QCOMPARE(all.rows.size(), 2);
        QVERIFY(all.rows.at(0).content);
        QVERIFY2(all.firstRefusal().contains(u"too early"_s), qPrintable(all.firstRefusal()));
        QCOMPARE(all.rows.at(1).line, 2);
    }
};

LYHORD_TEST(TestOpen311)
#include "test_open311.moc"
