#include "core/export/reportpdf.h"
#include "tests/export/fulldisk.h"
#include "tests/export/office.h"
#include "tests/statistics/reportexample.h"
#include "tests/support/testmain.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtCore/QTemporaryDir>

#include <algorithm>

using namespace lyhord;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(PdfLayout)

//! Pages as poppler reads them
class TestReportPdf : public QObject
{
    Q_OBJECT

    QTemporaryDir m_place;

    [[nodiscard]] QString made(const Report &report, PdfLayout layout)
    {
        const QString file = m_place.filePath(u"%1.pdf"_s.arg(m_number++));
        const Result<> written = writePdf(report, layout, file);
        return written ? file : QString();
    }
    int m_number = 0;

    // However lines were broken
    static bool says(const QString &text, const QString &sentence)
    {
        return text.simplified().contains(sentence.simplified());
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!test::hasPoppler())
            QSKIP("poppler-utils is not installed");
    }

    void itIsA4WithItsFontsAndItsTitle()
    {
        const QString file = made(test::exampleReport(), PdfLayout::Full);
        const QMap<QString, QString> info = test::pdfInfo(file);
        QCOMPARE(info[u"Title"_s], u"Säg vad du tycker, oktober 2026 – Ängsbo kommun · Kontakt Ängsbo"_s);
        QVERIFY2(info[u"Page size"_s].contains(u"A4"), qPrintable(info[u"Page size"_s]));
        const QStringList fonts = test::pdfFonts(file);
        QVERIFY(!fonts.isEmpty());
        for (const QString &font : fonts) // … emb sub uni object ID
            QVERIFY2(font.split(u' ', Qt::SkipEmptyParts).contains(u"yes"), qPrintable(font));
    }

    void aMeetingsPageIsOnePage_data()
    {
        QTest::addColumn<Report>("report");
        QTest::newRow("R86: a month") << test::exampleReport();
        QTest::newRow("R86: long names and a hundred improvements") << test::longReport();
        Report wordy = test::longReport();
        wordy.sentences = QStringList(30,
            u"Det här är en mening som är lång nog för att ta mer än en rad på ett "
            u"papper, och den står här trettio gånger efter varandra."_s);
        wordy.comment = wordy.sentences.join(u' ');
        wordy.scope = wordy.comment;
        QTest::newRow("R86: more words than a page holds") << wordy;
        Report empty;
        empty.title = u"Ingenting"_s;
        QTest::newRow("R86: nothing at all") << empty;
    }
    void aMeetingsPageIsOnePage()
    {
        QFETCH(const Report, report);
        QCOMPARE(test::pdfInfo(made(report, PdfLayout::OnePage))[u"Pages"_s], u"1"_s);
    }

    void theFrontPageSaysWhatItIs_data()
    {
        QTest::addColumn<PdfLayout>("layout");
        QTest::newRow("full") << PdfLayout::Full;
        QTest::newRow("for a board") << PdfLayout::Board;
        QTest::newRow("one page") << PdfLayout::OnePage;
    }
    void theFrontPageSaysWhatItIs()
    {
        QFETCH(const PdfLayout, layout);
        const Report report = test::exampleReport();
        const QString page = test::pdfText(made(report, layout), 1);
        const QStringList said{ u"Ängsbo kommun · Kontakt Ängsbo"_s, report.title, report.scope, report.sentences.at(0),
            report.comment, u"Made 2 november 2026 08:15 by Anna Åkerblom"_s,
            u"The figures have been frozen since 1 november 2026 02:00."_s, u"1–31 October 2026"_s };
        for (const QString &sentence : said)
            QVERIFY2(says(page, sentence), qPrintable(sentence + u" is not in: "_s + page));
        QVERIFY(page.contains(u"1\u00A0234") || page.contains(u"1 234"));
        QVERIFY(says(page, u"Period before: <5"_s));
        QVERIFY(says(page, u"A year before: 290, nu 18 fler"_s));
        for (const QString &period : { u"September 2026"_s, u"October 2025"_s })
            QCOMPARE(page.section(u"Under oktober"_s, 0, 0).count(period), 1); // once for all figures
    }

    void noPeriodIsCalledByItsKey_data() { theFrontPageSaysWhatItIs_data(); }
    void noPeriodIsCalledByItsKey()
    {
        QFETCH(const PdfLayout, layout);
        static const QRegularExpression key(u"\\b20\\d\\d-\\d\\d\\b(?!-\\d\\d)"_s);
        Report report = test::exampleReport();
        report.tables.removeIf([](const ReportTable &table) { return table.key == u"months"; }); // of the example's own
        const QString text = test::pdfText(made(report, layout));
        QVERIFY2(!text.contains(key), qPrintable(key.match(text).captured()));
    }

    void aShortTableStaysOnOnePage()
    {
        const ReportTable short10 = test::table(test::longReport(), u"departments_types"_s);
        for (const int rows : { 3, 7, 12, 16 }) {
            Report report = test::exampleReport();
            report.tables.clear();
            for (int i = 0; i < 9; ++i) {
                ReportTable table = short10;
                table.key = u"table%1"_s.arg(i);
                table.chart = i % 2 == 0 ? table.chart : ReportChart();
                table.rows.resize(rows);
                for (int row = 0; row < rows; ++row)
                    table.rows[row].title = u"T%1R%2E"_s.arg(i).arg(row);
                report.tables.append(table);
            }
            const QString file = made(report, PdfLayout::Full);
            const int pages = test::pdfInfo(file)[u"Pages"_s].toInt();
            QMap<int, QSet<int>> pagesOfTable;
            for (int page = 1; page <= pages; ++page) {
                // what stands in a chart's margin is not a row of the table: a row has its figures behind it
                static const QRegularExpression line(u"T(\\d)R\\d+E +\\d+ +\\d+ +\\d+"_s);
                for (auto found = line.globalMatch(test::pdfText(file, page)); found.hasNext();)
                    pagesOfTable[found.next().captured(1).toInt()].insert(page);
            }
            QCOMPARE(pagesOfTable.size(), 9);
            for (auto table = pagesOfTable.cbegin(); table != pagesOfTable.cend(); ++table)
                QVERIFY2(table->size() == 1, qPrintable(u"%1 rows, table %2"_s.arg(rows).arg(table.key())));
        }
    }

    void theLastPageIsNotLeftForTwoDefinitions()
    {
        for (int definitions = 10; definitions < 90; definitions += 7) {
            Report report = test::exampleReport();
            ReportTable table{ .key = u"base"_s, .title = u"Totalt"_s };
            for (int i = 0; i < definitions; ++i) {
                table.columns.append({ u"c%1"_s.arg(i), u"Siffra D%1E"_s.arg(i), FigureKind::Count,
                    u"Så räknas nummer %1, som har en förklaring i två meningar. Den tar ett par rader."_s.arg(i) });
            }
            table.rows.append({ .key = u"all"_s, .cells = QList<ReportCell>(definitions) });
            report.tables = { table };
            const QString file = made(report, PdfLayout::Full);
            const int pages = test::pdfInfo(file)[u"Pages"_s].toInt();
            const QString last = test::pdfText(file, pages);
            QVERIFY2(last.count(u"Siffra D"_s) > 4, qPrintable(u"%1: %2"_s.arg(definitions).arg(last)));
        }
    }

    void whatAChartsBarsSayIsNotSaidAgainBelowIt()
    {
        const Report report = test::exampleReport();
        const QString again = u"Stadsbyggnadsförvaltningen fick flest, 818, varav 612 klagomål."_s;
        const auto isChartsWords = [&again](const ReportTable &table) { return table.chart.description == again; };
        QVERIFY(std::ranges::any_of(report.tables, isChartsWords));
        const QString text = test::pdfText(made(report, PdfLayout::Full));
        QVERIFY(says(text, u"Inkomna per förvaltning och typ"_s));
        QVERIFY(!says(text, again));
    }

    void everyTableIsInTheFullOne()
    {
        const Report report = test::exampleReport();
        const QString text = test::pdfText(made(report, PdfLayout::Full));
        for (const ReportTable &table : report.tables) {
            QVERIFY2(says(text, table.title), qPrintable(table.title));
            for (const ReportRow &row : table.rows)
                QVERIFY2(says(text, row.title), qPrintable(row.title));
            for (const ReportColumn &column : table.columns)
                QVERIFY2(says(text, column.definition), qPrintable(column.definition));
        }
    }

    void aBoardIsSparedTheRest()
    {
        const Report report = test::exampleReport();
        const QString rest = u"Kampanjer"_s;
        QVERIFY(std::ranges::find(report.tables, rest, &ReportTable::title) != report.tables.end());
        const QString text = test::pdfText(made(report, PdfLayout::Board));
        QVERIFY(says(text, u"Förvaltningar, utfall och svar i tid"_s));
        QVERIFY(says(text, u"Det här förbättrades"_s));
        QVERIFY(!says(text, rest));
    }

    //! What was asked for is there, or it is said where it is
    void aSplitIsNeverLeftOutInSilence()
    {
        const Report report = test::exampleReport();
        const ReportTable split = test::table(report, u"split"_s);
        for (const PdfLayout layout : { PdfLayout::Full, PdfLayout::Board }) {
            const QString text = test::pdfText(made(report, layout));
            QVERIFY(says(text, split.title));
            for (const ReportRow &row : split.rows)
                QVERIFY2(says(text, row.title), qPrintable(row.title));
        }
        const QString said
            = u"”%1” has no room on this page: it stands in the full report and in the one for a board."_s.arg(
                split.title);
        QVERIFY(says(test::pdfText(made(report, PdfLayout::OnePage)), said));
        Report whole = report;
        whole.request.split = SplitBy::None;
        whole.tables.removeIf([](const ReportTable &table) { return table.key == u"split"; });
        QVERIFY(!says(test::pdfText(made(whole, PdfLayout::OnePage)), u"has no room"_s));
    }

    //! "About what?" is the first that is asked (R86); a rise is named from five cases on (R104)
    void aBoardReadsWhatItWasAbout()
    {
        Report report = test::exampleReport();
        ReportTable &subjects = *std::ranges::find(report.tables, u"subjects"_s, &ReportTable::key);
        subjects.columns = { { u"received"_s, u"Inkomna"_s, FigureKind::Count },
            { u"before"_s, u"Perioden före"_s, FigureKind::Count },
            { u"last_year"_s, u"Förra året"_s, FigureKind::Count },
            { u"difference_last_year"_s, u"Skillnad"_s, FigureKind::Difference } };
        subjects.rows.clear();
        const auto add = [&subjects](const QString &title, qint64 now, qint64 lastYear) {
            const bool isFew = now < 5 && now > lastYear; // of which a report names no rise (R104)
            subjects.rows.append({ title, title, 0, false,
                { { .value = now }, { .value = qint64(77) }, { .value = lastYear },
                    isFew ? ReportCell() : ReportCell{ .value = now - lastYear } } });
        };
        add(u"Snöröjning"_s, 310, 201);
        add(u"Belysning"_s, 40, 46);
        add(u"Parker"_s, 5, 2);
        add(u"Bibliotek"_s, 4, 1);
        add(u"Simhall"_s, 3, 3);
        add(u"Det sjätte"_s, 2, 1);
        const QString text = test::pdfText(made(report, PdfLayout::Board));
        QVERIFY(says(text, u"Största ämnena"_s));
        QVERIFY(text.indexOf(u"Största ämnena"_s) < text.indexOf(u"Förvaltningar, utfall"_s));
        const auto row = [&text](const QString &title) {
            return text.mid(text.indexOf(title)).section(u'\n', 0, 0).simplified();
        };
        QCOMPARE(row(u"Snöröjning"_s), u"Snöröjning 310 201 +109"_s);
        QCOMPARE(row(u"Belysning"_s), u"Belysning 40 46 −6"_s);
        QCOMPARE(row(u"Parker"_s), u"Parker 5 2 +3"_s);
        QCOMPARE(row(u"Bibliotek"_s), u"Bibliotek 4 1"_s);
        QCOMPARE(row(u"Simhall"_s), u"Simhall 3 3 0"_s);
        QVERIFY(!says(text, u"Det sjätte"_s));
    }

    //! What falls away because it is hidden is told once (R103)
    void aMeetingsPageSaysThatSubjectsAreHidden()
    {
        const QString said = u"Subjects whose figure is hidden are not listed."_s;
        for (const bool isAnyLeft : { true, false }) {
            Report report = test::exampleReport();
            report.request.masked = true;
            ReportTable &subjects = *std::ranges::find(report.tables, u"subjects"_s, &ReportTable::key);
            subjects.note = said;
            subjects.rows.resize(isAnyLeft ? 1 : 0);
            const QString text = test::pdfText(made(report, PdfLayout::OnePage));
            QVERIFY(says(text, subjects.title));
            QVERIFY2(says(text, said), qPrintable(text));
        }
    }

    //! A board is told once that a table has nothing to show, and spared its dashes (R103)
    void aBoardIsSparedTablesOfDashes()
    {
        Report report = test::exampleReport();
        report.request.masked = true;
        ReportTable &types = *std::ranges::find(report.tables, u"departments_types"_s, &ReportTable::key);
        for (ReportRow &row : types.rows) {
            for (ReportCell &cell : row.cells)
                cell = { .masked = true, .small = true };
        }
        const QString text = test::pdfText(made(report, PdfLayout::Board));
        const QString said = u"Left out, as all but zeros is hidden there: ”%1”."_s.arg(types.title);
        QVERIFY2(says(text, said), qPrintable(text));
        QCOMPARE(text.simplified().count(types.title), 1);
        QVERIFY(says(text, u"Förvaltningar, utfall och svar i tid"_s));
        QVERIFY(!says(test::pdfText(made(test::exampleReport(), PdfLayout::Board)), u"Left out"_s));
        QVERIFY(says(test::pdfText(made(report, PdfLayout::Full)), types.title));
    }

    void aLongTableRepeatsItsHeadingOnEachPage()
    {
        Report report = test::longReport();
        report.tables = { test::table(report, u"departments_types"_s) };
        report.tables[0].chart = {};
        const QString file = made(report, PdfLayout::Full);
        const int pages = test::pdfInfo(file)[u"Pages"_s].toInt();
        QVERIFY(pages >= 4);
        for (int page = 2; page < pages; ++page) {
            const QString text = test::pdfText(file, page);
            QCOMPARE(text.count(u"Klagomål    "_s) + text.count(u"Klagomål  Frågor"_s) > 0, true);
            QVERIFY(says(text, u"%1 (%2)"_s.arg(page).arg(pages)));
        }
    }

    void whatDoesNotFitOnTheDiskIsNotWritten()
    {
        const QTemporaryDir place;
        const QString file = place.filePath(u"rapport.pdf"_s);
        Result<> written;
        {
            const test::FullDisk full(4096);
            written = writePdf(test::exampleReport(), PdfLayout::Full, file);
        }
        QVERIFY(!written);
        QVERIFY(written.error().message.contains(file));
        QVERIFY(QDir(place.path()).isEmpty());
    }
};

LYHORD_TEST(TestReportPdf)
#include "test_reportpdf.moc"
