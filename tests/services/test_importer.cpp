#include "core/model/casejson.h"
#include "core/services/caseservice.h"
#include "core/services/importer.h"
#include "core/services/inboxservice.h"
#include "tests/support/postgresserver.h"
#include "tests/support/smallprofile.h"
#include "tests/support/testmain.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QTemporaryDir>

using namespace lyhord;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray form(int id, const QByteArray &text, const QByteArray &more = {})
{
    return "<FlowInstance><Header><Flow><FamilyID>161</FamilyID><Name>Synpunkt</Name></Flow><FlowInstanceID>"
        + QByteArray::number(id)
        + "</FlowInstanceID><FirstSubmitted>2026-11-19T10:00:00</FirstSubmitted></Header><Values><title><Name>Rubrik</Name>"
          "<Value>Halka</Value></title><description><Name>Text</Name><Value>"
        + text + "</Value></description>" + more + "</Values></FlowInstance>";
}

const QByteArray wholeCase = R"({"headline": "Halka", "channel": "letter", "received": "2026-11-19T10:00:00+01:00",
    "type": "complaint", "area": "services", "text": "Det är halt.", "language": "sv",
    "submitter": {"anonymous": true}, "reply": {"wanted": false}})";

} // namespace

class TestImporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const QString url = test::onServer() ? test::newServerDatabase()
                                             : u"sqlite:"_s + m_folder->filePath(u"office.db"_s);
        auto opened = Session::initialise(url, u"anna"_s, m_clock, { .profile = test::smallProfile() });
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message + opened.error().detail));
        m_session = *std::move(opened);
    }
    void cleanup()
    {
        m_session.reset();
        m_folder.reset();
    }

    void formsComeIntoTheInboxOnce()
    {
        const QString one = file(u"one.xml"_s, form(1, "Det är halt."));
        const QString list = file(
            u"list.xml"_s, "<FlowInstances>" + form(1, "Det är halt.") + form(2, "Mörkt.") + "</FlowInstances>");
        const ImportReport first = import(u"openeplatform-xml"_s, { one });
        QCOMPARE(first.read, 1);
        QCOMPARE(first.imported, 1);
        const ImportReport second = import(u"openeplatform-xml"_s, { one, list });
        QCOMPARE(second.read, 3);
        QCOMPARE(second.imported, 1);
        QCOMPARE(second.already, 2);
        const auto items = m_session->inbox().items();
        QCOMPARE(items->size(), 2);
        QCOMPARE(items->first().subject, u"Halka"_s);
        QCOMPARE(items->first().source, InboxSource::Web);
    }

    void whatWasDealtWithDoesNotComeBack()
    {
        const QString path = file(u"one.xml"_s, form(1, "Det är halt."));
        import(u"openeplatform-xml"_s, { path });
        QVERIFY(m_session->inbox().discard(m_session->inbox().items()->first().id, u"Prov."_s));
        QCOMPARE(import(u"openeplatform-xml"_s, { path }).already, 1);
        QVERIFY(m_session->inbox().items()->isEmpty());
    }

    void aFormBecomesACaseWithItsFiles()
    {
        const QByteArray more
            = "<typ><Name>Typ</Name><Value>Klagomål</Value></typ><area><Name>Plats</Name><Value>Torget</Value>"
              "</area><document><Name>Bild</Name><File><Name>hal.txt</Name><EncodedData>aGFs</EncodedData>"
              "</File></document>";
        const QString path = file(u"one.xml"_s, form(1, "Det är halt.", more));
        // The form names no area, which a case must have: nothing of it may stay
        const ImportReport refused = import(u"openeplatform-xml"_s, { path }, true);
        QCOMPARE(refused.imported, 0);
        QCOMPARE(refused.refused.size(), 1);
        QCOMPARE(refused.refused.first().field, u"area"_s);
        QVERIFY(m_session->inbox().items()->isEmpty());
        QCOMPARE(*m_session->cases().count({}), 0);
        QCOMPARE(import(u"openeplatform-xml"_s, { path }).imported, 1);
    }

    void ownCasesAreRegisteredOnce()
    {
        const QString path = file(u"cases.json"_s, "[" + wholeCase + ",\n" + wholeCase + "]");
        const ImportReport first = import(u"json"_s, { path });
        QVERIFY2(first.refused.isEmpty(), first.refused.isEmpty() ? "" : qPrintable(first.refused.first().reason));
        QCOMPARE(first.imported, 2);
        const ImportReport again = import(u"json"_s, { path });
        QCOMPARE(again.already, 2);
        const ImportReport otherWay = import(u"json"_s, { path }, false);
        QCOMPARE(otherWay.already, 2);
        QCOMPARE(*m_session->cases().count({}), 2);
        QVERIFY(m_session->inbox().items()->isEmpty());
    }

    //! L17
    void whatComesWithoutALanguageHasThatOfItsText()
    {
        QByteArray finnish = wholeCase;
        finnish.replace("\"language\": \"sv\",", "");
        finnish.replace("Det är halt.", "Kävelytietä ei ole aurattu moneen päivään.");
        QCOMPARE(import(u"json"_s, { file(u"cases.json"_s, '[' + wholeCase + ',' + finnish + ']') }).imported, 2);
        QCOMPARE(m_session->cases().open(u"2026-000001"_s)->subject.language, u"sv"_s);
        QCOMPARE(m_session->cases().open(u"2026-000002"_s)->subject.language, u"fi"_s);
    }

    void aPrintedCaseComesBack()
    {
        const auto stored = m_session->cases().registerCase(test::snowDraft());
        QVERIFY(stored);
        QJsonObject printed = toJson(m_session->cases().open(stored->number)->subject);
        printed[u"attachments"_s] = QJsonArray();
        printed[u"events"_s] = QJsonArray();
        const ImportReport report = import(u"json"_s, { file(u"case.json"_s, QJsonDocument(printed).toJson()) });
        QVERIFY2(report.refused.isEmpty(), report.refused.isEmpty() ? "" : qPrintable(report.refused.first().reason));
        QCOMPARE(report.imported, 1);
        const auto copy = m_session->cases().open(u"2026-000002"_s);
        QVERIFY(copy);
        QCOMPARE(copy->subject.text, stored->text);
        QCOMPARE(copy->subject.submitter, stored->submitter);
        QCOMPARE(copy->subject.received, stored->received);
    }

    //! R101: import, look again, import again, a third time with one row changed; what was foreseen is what happens
    void aLookSaysWhatIsNewWhatDiffersAndWhatIsTheSame_data()
    {
        QTest::addColumn<bool>("asCases");
        QTest::newRow("into the inbox") << false;
        QTest::newRow("as cases") << true;
    }
    void aLookSaysWhatIsNewWhatDiffersAndWhatIsTheSame()
    {
        QFETCH(const bool, asCases);
        const QByteArray head = "Id,Headline,Text,Channel,Type,Area\n";
        const QByteArray one = "1,Halka,Det är halt.,letter,complaint,services\n";
        const QByteArray two = "2,Mörkt,Det är mörkt.,letter,complaint,services\n";
        CsvMapping mapping;
        mapping.columns = { { u"Id"_s, u"external_id"_s }, { u"Headline"_s, u"headline"_s }, { u"Text"_s, u"text"_s },
            { u"Channel"_s, u"channel"_s }, { u"Type"_s, u"type"_s }, { u"Area"_s, u"area"_s } };
        mapping.defaults = { { u"reply.wanted"_s, u"false"_s } };
        const QString path = file(u"rows.csv"_s, head + one + two);
        const auto lookAndDo = [&](const QList<qint64> &figures) { // new, differ, same
            ImportOrder order{ .format = u"csv"_s, .files = { path } };
            order.asCases = asCases;
            order.mapping = mapping;
            const qint64 before = kept();
            for (int round = 0; round < 3; ++round) {
                ImportOrder look = order;
                look.onlyLook = true;
                const auto seen = importFiles(*m_session, look);
                QVERIFY2(seen, qPrintable(seen ? QString() : seen.error().message));
                QVERIFY2(seen->refused.isEmpty(), qPrintable(seen->refused.value(0).reason));
                QCOMPARE((QList<qint64>{ seen->imported - seen->changed, seen->changed, seen->already }), figures);
                QCOMPARE(kept(), before);
            }
            const auto done = importFiles(*m_session, order);
            QCOMPARE((QList<qint64>{ done->imported - done->changed, done->changed, done->already }), figures);
            QCOMPARE(kept(), before + figures.at(0) + figures.at(1));
        };
        lookAndDo({ 2, 0, 0 });
        lookAndDo({ 0, 0, 2 });
        (void)file(u"rows.csv"_s, head + one + "2,Mörkt,Det är mörkt vid skolan.,letter,complaint,services\n");
        lookAndDo({ 0, 1, 1 });
        lookAndDo({ 0, 0, 2 });
        // within one file too: the same twice, and another wording of it
        const QByteArray three = "3,Buller,Det låter.,letter,complaint,services\n";
        (void)file(u"rows.csv"_s, head + one + three + three + "3,Buller,Det låter mer.,letter,complaint,services\n");
        lookAndDo({ 1, 1, 2 });
    }

    void whatWouldBeRefusedIsForeseen()
    {
        ImportOrder look{ .format = u"json"_s,
            .files = { file(u"case.json"_s, QByteArray(wholeCase).replace("\"services\"", "\"nowhere\"")) } };
        look.onlyLook = true;
        const auto seen = importFiles(*m_session, look);
        QVERIFY(seen);
        QCOMPARE(seen->refused.size(), 1);
        QCOMPARE(seen->imported, 0);
        look.onlyLook = false;
        QCOMPARE(importFiles(*m_session, look)->refused.constFirst().field, seen->refused.constFirst().field);
    }

    void aWrongRowIsRefusedAndTheOthersComeIn()
    {
        const QString mapping = file(u"map.json"_s,
            R"({"columns": {"Rubrik": "headline", "Text": "text", "Typ": "type", "Inkom": "received", "Mer": null},
                "defaults": {"area": "services", "channel": "letter", "reply.wanted": "false"}})");
        const QString path = file(u"rows.csv"_s,
            "Rubrik;Text;Typ;Inkom;Plats;Mer\nA;Ett;Klagomål;5/3 2026;Torget;x\nB;Två;Gnäll;5/3 2026;;\nC;;Beröm;5/3 2026;;\n"
            "D;Fyra;Beröm;5/3 2031;;\nE;Fem;Beröm;6/3 2026;;\n");
        const ImportReport report = import(u"csv"_s, { path }, true, mapping);
        QCOMPARE(report.read, 5);
        QCOMPARE(report.imported, 2);
        QStringList refused;
        for (const RefusedRow &row : report.refused) {
            QCOMPARE(row.file, path);
            QVERIFY(!row.reason.isEmpty());
            refused.append(u"%1 %2"_s.arg(row.line).arg(row.field));
        }
        QCOMPARE(refused, (QStringList{ u"3 type"_s, u"4 text"_s, u"5 received"_s }));
        QCOMPARE(report.notes.size(), 1);
        QVERIFY(report.notes.first().reason.contains(u"Torget"_s));
        QCOMPARE(*m_session->cases().count({}), 2);
    }

    void anUnsoundTextIsRefused()
    {
        const QString path = file(u"rows.csv"_s, QByteArray("Rubrik;Text\nA;ett\0b\nB;tv\xc3\xa5\n", 22));
        const ImportReport report = import(u"csv"_s, { path });
        QCOMPARE(report.imported, 1);
        QCOMPARE(report.refused.size(), 1);
        QCOMPARE(report.refused.first().line, 2);
    }

    void nothingIsImportedWhenTheOrderIsWrong_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("other");
        QTest::addColumn<QString>("mapping");
        QTest::newRow("an unknown format") << u"eml"_s << QString() << QString();
        QTest::newRow("a missing file") << u"csv"_s << u"/no/such/file.csv"_s << QString();
        QTest::newRow("a missing mapping") << u"csv"_s << QString() << u"/no/such/map.json"_s;
    }
    void nothingIsImportedWhenTheOrderIsWrong()
    {
        QFETCH(const QString, format);
        QFETCH(const QString, other);
        QFETCH(const QString, mapping);
        QStringList files{ file(u"rows.csv"_s, "Rubrik;Text\nA;Ett\n") };
        if (!other.isEmpty())
            files.append(other);
        const auto report = importFiles(*m_session, { .format = format, .files = files, .mappingFile = mapping });
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Refused);
        QVERIFY(m_session->inbox().items()->isEmpty());
    }

    void anImportCanBeCancelledAndTakenUpAgain()
    {
        QByteArray rows = "Rubrik;Text\n";
        for (int i = 0; i < 50; ++i)
            rows += "Halka;Rad " + QByteArray::number(i) + '\n';
        const QString path = file(u"rows.csv"_s, rows);
        int calls = 0;
        qint64 total = 0;
        const auto report = importFiles(
            *m_session, { .format = u"csv"_s, .files = { path } }, [&](qint64 done, qint64 all) {
                total = all;
                return done <= all && ++calls < 10;
            });
        QVERIFY(report);
        QVERIFY(report->cancelled);
        QCOMPARE(report->imported, 10);
        QCOMPARE(total, rows.size());
        const ImportReport rest = import(u"csv"_s, { path });
        QVERIFY(!rest.cancelled);
        QCOMPARE(rest.already, 10);
        QCOMPARE(rest.imported, 40);
    }

private:
    QString file(const QString &name, const QByteArray &content) const
    {
        QFile written(m_folder->filePath(name));
        if (!written.open(QIODevice::WriteOnly) || written.write(content) != content.size())
            qFatal("a test file cannot be written");
        return written.fileName();
    }
    //! Cases and what waits
    qint64 kept() const { return *m_session->cases().count({}) + m_session->inbox().items()->size(); }
    ImportReport import(
        const QString &format, const QStringList &files, std::optional<bool> asCases = {}, const QString &mapping = {})
    {
        const auto report = importFiles(
            *m_session, { .format = format, .files = files, .mappingFile = mapping, .asCases = asCases });
        if (!report)
            qWarning().noquote() << report.error().message << report.error().detail;
        return report.value_or(ImportReport());
    }

    FixedClock m_clock{ momentFromIso(u"2026-11-20T14:05:00+01:00") };
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
};

LYHORD_TEST(TestImporter)
#include "test_importer.moc"
