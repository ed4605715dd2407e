#include "core/export/reportjson.h"
#include "core/export/reportxlsx.h"
#include "core/export/wholearchive.h"
#include "tests/export/fulldisk.h"
#include "tests/export/office.h"
#include "tests/statistics/reportexample.h"
#include "tests/support/testmain.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>

#include <algorithm>

#include <cmath>

using namespace lyhord;
using namespace Qt::Literals::StringLiterals;

//! A workbook is what a spreadsheet program reads in it
class TestReportXlsx : public QObject
{
    Q_OBJECT

    QTemporaryDir m_place;
    const Report m_report = test::exampleReport();
    QMap<QString, test::SheetRows> m_sheets;

    // What stands in a sheet for a value of the JSON
    static bool isSame(const QString &shown, const QJsonValue &value)
    {
        if (value.isObject())
            return shown == u"<5";
        if (value.isNull())
            return shown.isEmpty();
        if (value.isString())
            return shown == value.toString();
        bool isNumber = false;
        const bool isShare = shown.endsWith(u'%');
        const double number = (isShare ? shown.chopped(1) : shown).toDouble(&isNumber) / (isShare ? 100 : 1);
        return isNumber && std::abs(number - value.toDouble()) < 1e-9;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!test::hasLibreOffice())
            QSKIP("LibreOffice is not installed");
        const QString file = m_place.filePath(u"rapport.xlsx"_s);
        const Result<> written = writeXlsx(m_report, file);
        QVERIFY2(written, written ? "" : qPrintable(written.error().message));
        m_sheets = test::sheetsOf(file);
        QCOMPARE(m_sheets.size(), m_report.tables.size() + 2);
        for (auto sheet = m_sheets.cbegin(); sheet != m_sheets.cend(); ++sheet) { // no word is cut
            const QString title = sheet->value(0).value(0);
            const qsizetype end = sheet.key().indexOf(u'…');
            QVERIFY2(
                end < 0 || title.mid(end, 1).contains(QRegularExpression(u"^[ ,;:–-]"_s)), qPrintable(sheet.key()));
        }
    }

    void everyFigureIsThatOfTheJson_data()
    {
        QTest::addColumn<QJsonObject>("table");
        for (const QJsonValue &table : reportJson(m_report)[u"tables"_s].toArray())
            QTest::newRow(qPrintable(table[u"key"_s].toString())) << table.toObject();
    }
    void everyFigureIsThatOfTheJson()
    {
        QFETCH(const QJsonObject, table);
        const QString title = table[u"title"_s].toString();
        const auto found = std::ranges::find_if(
            m_sheets, [&title](const test::SheetRows &rows) { return rows.value(0).value(0) == title; });
        QVERIFY2(found != m_sheets.end(), qPrintable(title));
        const test::SheetRows sheet = *found;
        const QJsonArray columns = table[u"columns"_s].toArray();
        const QJsonArray rows = table[u"rows"_s].toArray();
        const qsizetype first = sheet.size() - rows.size();
        for (qsizetype r = 0; r < rows.size(); ++r) {
            const QStringList shown = sheet.value(first + r);
            QCOMPARE(shown.value(0), rows[r][u"title"_s].toString());
            for (qsizetype c = 0; c < columns.size(); ++c) {
                const QJsonValue value = rows[r][u"cells"_s][columns[c][u"key"_s].toString()];
                QVERIFY2(isSame(shown.value(c + 1), value),
                    qPrintable(
                        u"%1, %2: %3"_s.arg(shown.value(0), columns[c][u"title"_s].toString(), shown.value(c + 1))));
            }
        }
        if (rows.isEmpty())
            return;
        const QStringList heading = sheet.value(first - 1);
        QCOMPARE(heading.value(0), table[u"row_title"_s].toString());
        const QMap<QString, QString> named{ { u"before"_s, u"September 2026"_s },
            { u"difference_before"_s, u"Change from September 2026"_s } }; // R104
        for (qsizetype c = 0; c < columns.size(); ++c) {
            const QString key = columns[c][u"key"_s].toString();
            QCOMPARE(heading.value(c + 1), named.value(key, columns[c][u"title"_s].toString()));
        }
    }

    void theFrontPageSaysItInWordsAndFigures()
    {
        const test::SheetRows page = m_sheets.value(u"Front page"_s);
        QStringList words;
        for (const QStringList &row : page)
            words.append(row.value(0));
        QVERIFY(words.contains(m_report.title));
        QVERIFY(words.contains(m_report.sentences.constFirst()));
        QVERIFY(words.contains(m_report.comment));
        QVERIFY(words.contains(u"Made 2 november 2026 08:15 by Anna Åkerblom"_s));
        QVERIFY(words.contains(u"The figures have been frozen since 1 november 2026 02:00."_s));
        const QStringList received = page.value(words.indexOf(u"Inkomna"_s));
        QCOMPARE(received, (QStringList{ u"Inkomna"_s, u"1234"_s, u"924"_s, u"1330"_s, u"nu 96 färre"_s }));
    }

    void everyColumnIsDefined()
    {
        qsizetype columns = 0;
        for (const ReportTable &table : m_report.tables)
            columns += table.columns.size();
        const test::SheetRows definitions = m_sheets.value(u"What is counted"_s);
        QCOMPARE(definitions.size(), columns + 1);
        QVERIFY(definitions.contains(
            QStringList{ u"Månad för månad"_s, u"Inkomna"_s, u"Ärenden som kom in under månaden."_s }));
    }

    void sheetsWithTheSameOrAnImpossibleNameAreKept()
    {
        Report report = m_report;
        report.tables = { test::table(m_report, u"months"_s), test::table(m_report, u"gender"_s) };
        report.tables[0].title = u"Per förvaltning/enhet: [allt] i månaderna januari–oktober"_s;
        report.tables[1].title = u"per förvaltning/enhet: [allt] i månaderna februari"_s;
        const QString file = m_place.filePath(u"namn.xlsx"_s);
        QVERIFY(writeXlsx(report, file));
        const QStringList names = test::sheetsOf(file).keys();
        QCOMPARE(names.size(), 4);
        QVERIFY2(names.contains(u"Per förvaltning enhet allt i…"_s), qPrintable(names.join(u'|')));
        QVERIFY2(names.contains(u"per förvaltning enhet allt… (2)"_s), qPrintable(names.join(u'|')));
    }

    //! One bar compares nothing, and the sum of a single row is that row
    void aSingleRowHasNeitherAChartNorASum()
    {
        if (QStandardPaths::findExecutable(u"unzip"_s).isEmpty())
            QSKIP("unzip is not installed");
        const auto charts = [this](const ReportTable &table) {
            Report report = m_report;
            report.tables = { table };
            const QString file = m_place.filePath(u"diagram.xlsx"_s);
            QProcess unzip;
            if (!writeXlsx(report, file))
                return -1;
            unzip.start(u"unzip"_s, { u"-l"_s, file });
            unzip.waitForFinished();
            return int(unzip.readAllStandardOutput().count("xl/charts/chart"));
        };
        ReportTable table = test::table(m_report, u"departments_types"_s);
        QCOMPARE(charts(table), 1);
        table.rows = { table.rows.constFirst(), table.rows.constLast() };
        QCOMPARE(charts(table), 0);

        table.rows[1].cells = table.rows.at(0).cells;
        Report report = m_report;
        report.tables = { table };
        const QString file = m_place.filePath(u"ensam.xlsx"_s);
        QVERIFY(writeXlsx(report, file));
        const test::SheetRows sheet = test::sheetsOf(file).value(table.title);
        QCOMPARE(sheet.constLast().value(0), table.rows.at(0).title);
    }

    void columnsWithTheSameTitleAreToldApart()
    {
        Report report = m_report;
        ReportTable table = test::table(m_report, u"months"_s);
        table.columns[1].title = table.columns.at(0).title;
        report.tables = { table };
        const QString file = m_place.filePath(u"rubriker.xlsx"_s);
        QVERIFY(writeXlsx(report, file));
        const test::SheetRows sheet = test::sheetsOf(file).value(table.title);
        QVERIFY(sheet.contains(QStringList{ u"Månad"_s, u"Inkomna"_s, u"Inkomna (2)"_s }));
    }

    void aFullDiskLeavesNothing_data()
    {
        QTest::addColumn<int>("size");
        QTest::newRow("not even the first sheet fits") << 512;
        QTest::newRow("a temporary file is cut") << 6000;
        QTest::newRow("the sheets fit, the workbook does not") << 20'000;
    }
    void aFullDiskLeavesNothing()
    {
        QFETCH(const int, size);
        const QTemporaryDir place;
        const QString file = place.filePath(u"rapport.xlsx"_s);
        Result<> written;
        {
            const test::FullDisk full(static_cast<rlim_t>(size));
            written = writeXlsx(m_report, file);
        }
        QVERIFY(!written);
        QVERIFY(written.error().message.contains(file));
        QVERIFY(QDir(place.path()).isEmpty());
    }

    void aSheetThatWasCutOnItsWayIsNoticed()
    {
        Report report = m_report;
        ReportTable table = test::table(m_report, u"months"_s);
        for (int i = 0; i < 5000; ++i)
            table.rows.append(table.rows.at(0)); // a megabyte that packs to next to nothing
        report.tables = { table };
        const QTemporaryDir place;
        const QString file = place.filePath(u"rapport.xlsx"_s);
        Result<> written;
        {
            const test::FullDisk full(300'000);
            written = writeXlsx(report, file);
        }
        QVERIFY(!written);
        QVERIFY(written.error().message.contains(file));
        QVERIFY(QDir(place.path()).isEmpty());
        QVERIFY(writeXlsx(report, file));
        QVERIFY(QFileInfo(file).size() < 300'000);
    }

    void aFolderInItsPlaceIsRefusedByName()
    {
        const QString file = m_place.filePath(u"mapp.xlsx"_s);
        QVERIFY(QDir().mkdir(file));
        const Result<> written = writeXlsx(m_report, file);
        QVERIFY(!written);
        QVERIFY(written.error().message.contains(file));
    }

    void aCutWorkbookIsNoticed()
    {
        const Result<QByteArray> whole = xlsxOf(m_report);
        QVERIFY(whole);
        QFile file(m_place.filePath(u"kapad.xlsx"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(whole->left(whole->size() / 2));
        file.close();
        QVERIFY(!isWholeWorkbook(file.fileName()));
    }
};

LYHORD_TEST(TestReportXlsx)
#include "test_reportxlsx.moc"
