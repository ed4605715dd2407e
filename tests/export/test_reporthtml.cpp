#include "core/export/reporthtml.h"
#include "core/statistics/reportlookup.h"
#include "tests/export/fulldisk.h"
#include "tests/statistics/reportexample.h"
#include "tests/support/testmain.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QSet>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtCore/QXmlStreamReader>

#include <algorithm>

using namespace lyhord;
using namespace Qt::Literals::StringLiterals;

//! A report as a web page, read as a browser and a screen reader do
class TestReportHtml : public QObject
{
    Q_OBJECT

    //! Elements with their attributes and all words, in their order
    struct Element
    {
        QString name;
        QXmlStreamAttributes attributes;
        QString words; //!< also of what is inside
    };
    static QList<Element> elementsOf(const QByteArray &page)
    {
        QXmlStreamReader reader(page);
        QList<Element> elements;
        QList<qsizetype> open;
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.isStartElement()) {
                open.append(elements.size());
                elements.append({ reader.name().toString(), reader.attributes(), {} });
            } else if (reader.isEndElement()) {
                open.removeLast();
            } else if (reader.isCharacters()) {
                for (const qsizetype place : std::as_const(open))
                    elements[place].words += reader.text();
            }
        }
        if (reader.hasError())
            qWarning() << reader.errorString() << reader.lineNumber();
        return reader.hasError() ? QList<Element>() : elements;
    }
    static QStringList wordsOf(const QByteArray &page, const QString &name)
    {
        QStringList words;
        for (const Element &element : elementsOf(page)) {
            if (element.name == name)
                words.append(element.words.simplified());
        }
        return words;
    }

    static Report hostileReport()
    {
        Report report = test::exampleReport();
        report.title = u"</title><script>alert(1)</script>"_s;
        report.comment = u"<img src=\"http://example.org/x\"> & \"so\""_s;
        report.tables.first().title = u"\"><b>"_s;
        report.tables.first().chart.title = u"\" onload=\"alert(2)"_s;
        for (ReportRow &row : report.tables.first().rows)
            row.title = u"<td>"_s;
        return report;
    }

private Q_SLOTS:
    void everyTableStandsUnderItsHeadingWithHeadersThatSayWhatTheyAreOf_data()
    {
        QTest::addColumn<Report>("report");
        QTest::newRow("a month") << test::exampleReport();
        QTest::newRow("long names") << test::longReport();
        QTest::newRow("hostile names") << hostileReport();
        QTest::newRow("nothing but a title") << Report{ .title = u"Säg vad du tycker"_s };
    }

    void everyTableStandsUnderItsHeadingWithHeadersThatSayWhatTheyAreOf()
    {
        QFETCH(const Report, report);
        const QByteArray page = htmlOf(report);
        const QList<Element> elements = elementsOf(page);
        QVERIFY(!elements.isEmpty()); // well-formed: nothing breaks out of its place
        QCOMPARE(elements.constFirst().attributes.value(u"lang"_s), u"sv"_s);
        QSet<QString> ids;
        int level = 0;
        qsizetype headers = 0;
        for (const Element &element : elements) {
            QVERIFY2(element.name != u"script" && element.name != u"img" && element.name != u"link"
                    && element.name != u"iframe" && element.name != u"b",
                qPrintable(element.name));
            for (const QXmlStreamAttribute &attribute : element.attributes) {
                QVERIFY2(!attribute.name().startsWith(u"on"), qPrintable(attribute.name().toString()));
                if (attribute.name() == u"href" || attribute.name() == u"src")
                    QVERIFY(attribute.value().startsWith(u'#'));
            }
            if (const QString id = element.attributes.value(u"id"_s).toString(); !id.isEmpty()) {
                QVERIFY2(!ids.contains(id), qPrintable(id));
                ids.insert(id);
            }
            if (element.name.size() == 2 && element.name.at(0) == u'h' && element.name.at(1).isDigit()) {
                QVERIFY(element.name.at(1).digitValue() <= level + 1); // no level is jumped over
                level = element.name.at(1).digitValue();
            }
            if (element.name == u"th") {
                ++headers;
                QVERIFY(!element.words.trimmed().isEmpty());
                const auto scope = element.attributes.value(u"scope"_s);
                QVERIFY(scope == u"col" || scope == u"row" || scope == u"rowgroup");
            }
            if (element.name == u"svg") {
                QCOMPARE(element.attributes.value(u"role"_s), u"img"_s);
                QVERIFY(!element.attributes.value(u"aria-label"_s).isEmpty());
            }
        }
        for (const Element &element : elements) { // every place that is pointed to is there
            if (element.name == u"a")
                QVERIFY(ids.contains(element.attributes.value(u"href"_s).mid(1).toString()));
        }
        const QStringList headings = wordsOf(page, u"h2"_s);
        for (const ReportTable &table : report.tables)
            QVERIFY2(headings.contains(table.title.simplified()), qPrintable(table.title));
        QVERIFY(report.tables.isEmpty() || headers > 0);
    }

    void everyFigureOfTheReportIsOnThePage()
    {
        const Report report = test::exampleReport();
        const FigureText text(report.request.language);
        const QList<Element> elements = elementsOf(htmlOf(report));
        QStringList cells;
        for (const Element &element : elements) {
            if (element.name == u"td")
                cells.append(element.words.trimmed());
        }
        const QStringList headers = wordsOf(htmlOf(report), u"th"_s);
        for (const ReportTable &table : report.tables) {
            for (const ReportRow &row : table.rows) {
                if (table.key == u"improvements") // its day heads the row
                    QVERIFY(headers.contains(text.of(row.cells.at(0), FigureKind::Day)));
                for (qsizetype i = table.key == u"improvements" ? 1 : 0; i < table.columns.size(); ++i) {
                    const QString shown = text.of(row.cells.at(i), table.columns.at(i).kind).trimmed();
                    QVERIFY2(cells.removeOne(shown), qPrintable(table.key + u' ' + row.key + u": "_s + shown));
                }
            }
        }
        for (const QString &left : std::as_const(cells))
            QCOMPARE(left, QString()); // nothing else claims to be a figure
    }

    void whatAChartShowsIsReadAloudInsteadOfItAndNotPrintedBelowIt()
    {
        const Report report = test::exampleReport();
        const QStringList captions = wordsOf(htmlOf(report), u"figcaption"_s);
        QStringList spoken;
        for (const Element &element : elementsOf(htmlOf(report))) {
            if (element.name == u"svg")
                spoken.append(element.attributes.value(u"aria-label"_s).toString());
        }
        qsizetype charts = 0;
        for (const ReportTable &table : report.tables) {
            if (table.chart.kind == ChartKind::None || table.rows.isEmpty())
                continue;
            ++charts;
            QVERIFY(spoken.contains(table.chart.description));
            QVERIFY(!captions.join(u' ').contains(table.chart.description.simplified()));
        }
        QVERIFY(charts > 0);
        QCOMPARE(captions.size(), charts);
    }

    void aMaskedFigureIsNowhere()
    {
        Report report = test::exampleReport();
        report.tables = { report.tables.constFirst() };
        report.keyFigures.clear();
        report.sentences.clear();
        ReportTable &table = report.tables.first();
        table.chart = {};
        table.columns = { { .key = u"received"_s, .title = u"Inkomna"_s, .kind = FigureKind::Count } };
        table.rows = { { .key = u"SBF"_s, .title = u"Stadsbyggnad"_s, .cells = { { .masked = true, .small = true } } },
            { .key = u"KFF"_s, .title = u"Kultur"_s, .cells = { { .masked = true } } } };
        QCOMPARE(wordsOf(htmlOf(report), u"td"_s), (QStringList{ u"<5"_s, u"–"_s }));
        QCOMPARE(wordsOf(htmlOf(report, 3), u"td"_s), (QStringList{ u"<3"_s, u"–"_s }));
    }

    void aFullDiskLeavesWhatWasThere()
    {
        const QTemporaryDir place;
        const QString name = place.filePath(u"report.html"_s);
        QVERIFY(writeHtml(test::exampleReport(), name));
        const qint64 size = QFileInfo(name).size();
        {
            const test::FullDisk full(10'000);
            QVERIFY(!writeHtml(test::longReport(), name));
        }
        QCOMPARE(QFileInfo(name).size(), size);
        QCOMPARE(QDir(place.path()).entryList(QDir::Files).size(), 1);
    }

    //! WCAG 2.1 A and AA by axe, in a browser
    void aBrowserFindsNothingThatKeepsAnybodyOut_data()
    {
        everyTableStandsUnderItsHeadingWithHeadersThatSayWhatTheyAreOf_data();
    }

    void aBrowserFindsNothingThatKeepsAnybodyOut()
    {
        const QString browser = QStandardPaths::findExecutable(u"chromium"_s);
        QFile axe(qEnvironmentVariable("LYHORD_AXE"));
        if (browser.isEmpty() || !axe.open(QIODevice::ReadOnly))
            QSKIP("chromium or axe-core is not there; packaging/test.sh gets both");
        QFETCH(const Report, report);
        const QTemporaryDir place;
        QByteArray page = htmlOf(report);
        page.replace("</body>",
            "<script>" + axe.readAll()
                + "</script><script>axe.run(document,{runOnly:['wcag2a','wcag2aa','wcag21a','wcag21aa']}).then(function(found){"
                  "var said=document.createElement('pre');said.id='found';"
                  "said.textContent=btoa(JSON.stringify({passes:found.passes.length,"
                  "violations:found.violations.map(function(v){return v.id+' '+v.nodes[0].target})}));"
                  "document.body.appendChild(said)})</script></body>");
        QFile file(place.filePath(u"page.html"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(page) == page.size());
        file.close();
        QProcess reader;
        reader.start(browser,
            { u"--headless"_s, u"--no-sandbox"_s, u"--disable-gpu"_s, u"--no-first-run"_s,
                u"--disable-background-networking"_s, u"--disable-component-update"_s, u"--disable-sync"_s,
                u"--user-data-dir="_s + place.filePath(u"profile"_s), u"--virtual-time-budget=60000"_s, u"--dump-dom"_s,
                file.fileName() });
        QVERIFY(reader.waitForFinished(120'000));
        const QString shown = QString::fromUtf8(reader.readAllStandardOutput());
        const QString mark = u"<pre id=\"found\">"_s;
        QVERIFY2(shown.contains(mark), qPrintable(QString::fromUtf8(reader.readAllStandardError()).right(500)));
        const QByteArray said = QByteArray::fromBase64(shown.section(mark, 1).section(u'<', 0, 0).toLatin1());
        const QJsonObject found = QJsonDocument::fromJson(said).object();
        QVERIFY(found[u"passes"_s].toInt() > 5);
        QCOMPARE(QJsonDocument(found[u"violations"_s].toArray()).toJson(QJsonDocument::Compact), "[]");
    }
};

LYHORD_TEST(TestReportHtml)
#include "test_reporthtml.moc"
