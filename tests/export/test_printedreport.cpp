#include "core/export/printchart.h"
#include "core/export/printedreport.h"
#include "core/model/clock.h"
#include "core/statistics/keyfigures.h"
#include "core/statistics/periods.h"
#include "core/statistics/reportlookup.h"
#include "core/statistics/reportwords.h"
#include "tests/statistics/reportexample.h"
#include "tests/support/testmain.h"

#include <QtGui/QImage>
#include <QtGui/QPainter>

using namespace lyhord;
using namespace Qt::Literals::StringLiterals;

//! What is set on paper and as a page beside what a script gets
class TestPrintedReport : public QObject
{
    Q_OBJECT

    static ReportRow row(const QString &key, const QList<ReportCell> &cells)
    {
        return { .key = key, .title = key.isEmpty() ? u"Ingen"_s : u"Förvaltning "_s + key, .cells = cells };
    }
    static ReportCell count(qint64 value) { return { .value = value }; }
    static ReportCell hidden(bool isSmall) { return { .masked = true, .small = isSmall }; }
    static ReportRow sum(const QList<ReportCell> &cells)
    {
        return { .key = u"all"_s, .title = u"Alla"_s, .isSum = true, .cells = cells };
    }
    static Report reportOf(const ReportTable &table)
    {
        Report report = test::exampleReport();
        report.tables = { table };
        return report;
    }
    static ReportTable received(const QList<ReportRow> &rows)
    {
        return { .key = u"departments_types"_s,
            .title = u"Typer"_s,
            .columns = { { u"received"_s, u"Inkomna"_s } },
            .rows = rows,
            .chart = { ChartKind::StackedBars, u"Inkomna"_s, { u"received"_s }, {} } };
    }
    static QStringList keysOf(const ReportTable &table)
    {
        QStringList keys;
        for (const ReportRow &row : table.rows)
            keys.append(row.key);
        return keys;
    }
    static ReportRow told(const QString &department, QDate day, const QString &sentence)
    {
        return row(department, { { .value = day }, { .value = sentence } });
    }
    static ReportTable improvements()
    {
        return { .key = u"improvements"_s,
            .title = u"Det som förbättrades"_s,
            .rowTitle = u"Förvaltning"_s,
            .columns = { { u"day"_s, u"Avslutat"_s, FigureKind::Day }, { u"sentence"_s, u"Vad"_s, FigureKind::Text } },
            .rows = { told({}, { 2026, 10, 30 }, u"Svar i samtalet."_s),
                told(u"A"_s, { 2026, 10, 9 }, u"Lampan är bytt."_s),
                told(u"A"_s, { 2026, 10, 2 }, u"Gatan är sopad."_s),
                told(u"B"_s, { 2026, 10, 28 }, u"Skylten är rättad."_s),
                told(u"A"_s, { 2026, 10, 20 }, u"Gatan är sopad."_s) } };
    }

private Q_SLOTS:
    void departmentsStandByTheirFigureAndAHiddenOneTellsNothing() // R103
    {
        const Report printed = asPrinted(reportOf(received({ row(u"A"_s, { count(7) }), row({}, { count(90) }),
            row(u"B"_s, { hidden(false) }), row(u"C"_s, { count(21) }), row(u"D"_s, { hidden(true) }),
            row(u"E"_s, { count(7) }), sum({ count(200) }) })));
        QCOMPARE(keysOf(printed.tables.constFirst()),
            (QStringList{ u"C"_s, u"A"_s, u"E"_s, u"B"_s, u"D"_s, QString(), u"all"_s }));
    }

    void oneRowHasNoSumBelowItAndNoChart()
    {
        const Report printed = asPrinted(reportOf(received({ row(u"A"_s, { count(7) }), sum({ count(7) }) })));
        QCOMPARE(keysOf(printed.tables.constFirst()), QStringList{ u"A"_s });
        QVERIFY(!print::chartOf(printed.tables.constFirst(), FigureText(u"sv"_s)));

        const Report differs = asPrinted(reportOf(received({ row(u"A"_s, { count(7) }), sum({ count(8) }) })));
        QCOMPARE(keysOf(differs.tables.constFirst()), (QStringList{ u"A"_s, u"all"_s }));
    }

    void aDepartmentsOwnNameIsNotRepeatedBeforeItsCategories()
    {
        ReportTable table = received({ row(u"SBF/park"_s, { count(7) }), row(u"SBF/park/lek"_s, { count(3) }),
            row(u"VOF/hem"_s, { count(2) }) });
        table.key = u"categories"_s;
        table.rows[0].title = u"Stadsbyggnad › Parker"_s;
        table.rows[1].title = u"Lekplatser"_s;
        table.rows[2].title = u"Vård › Hemtjänst"_s;
        Report report = reportOf(table);
        QCOMPARE(asPrinted(report).tables.constFirst().rows.at(0).title, u"Stadsbyggnad › Parker"_s);
        report.request.department = u"SBF"_s;
        const QList<ReportRow> rows = asPrinted(report).tables.constFirst().rows;
        QCOMPARE(rows.at(0).title, u"Parker"_s);
        QCOMPARE(rows.at(1).title, u"Lekplatser"_s);
        QCOMPARE(rows.at(2).title, u"Vård › Hemtjänst"_s); // another's, which counts here too
    }

    void aBarOfWhichAPartIsHiddenIsNotDrawnAndThatIsSaid() // R103
    {
        const auto chart = print::chartOf(
            received({ row(u"A"_s, { count(7) }), row(u"B"_s, { hidden(false) }), row(u"C"_s, { count(9) }) }),
            FigureText(u"sv"_s));
        QVERIFY(chart);
        QCOMPARE(chart->data.categories.size(), 2);
        QCOMPARE(chart->remark, u"Hidden figures are not drawn."_s);
        ReportTable bars = received(
            { row(u"A"_s, { count(7) }), row(u"B"_s, { hidden(true) }), row(u"C"_s, { count(9) }) });
        bars.chart.kind = ChartKind::Bars; // an empty bar would look like none
        QCOMPARE(print::chartOf(bars, FigureText(u"sv"_s))->data.categories.size(), 2);
    }

    void whatIsNotZeroIsHiddenMakesNoChart() // R103: an empty one would look like none at all
    {
        ReportTable bars = received(
            { row(u"A"_s, { count(0) }), row(u"B"_s, { count(0) }), row(u"C"_s, { hidden(true) }) });
        bars.chart.kind = ChartKind::Bars;
        QVERIFY(!print::chartOf(bars, FigureText(u"sv"_s)));
        bars.rows[2] = row(u"C"_s, { count(7) });
        QVERIFY(print::chartOf(bars, FigureText(u"sv"_s)));
    }

    void theLongestOpenAreDrawnDarkest() // the palest colour is not the worst class
    {
        const QStringList ages{ u"open_0_10"_s, u"open_11_30"_s, u"open_31_60"_s, u"open_61"_s };
        ReportTable open = received({});
        open.key = u"open"_s;
        open.columns.clear();
        for (const QString &age : ages)
            open.columns.append({ age, age });
        open.rows = { row(u"A"_s, { count(9), count(9), count(9), count(9) }),
            row(u"B"_s, { count(8), count(8), count(8), count(8) }) };
        open.chart.columns = ages;
        const FigureText text(u"sv"_s);
        const auto chart = print::chartOf(open, text);
        QVERIFY(chart);
        const print::ChartLook look;
        const double width = print::mm(120);
        const print::ChartDrawing drawing(open.chart.kind, chart->data, text, width, look);
        constexpr double scale = 0.1;
        QImage image(QSizeF(width * scale, drawing.height() * scale).toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(scale, scale);
        drawing.draw(painter, {});
        painter.end();
        QList<double> brightness(ages.size(), 0); // of all its places, also beside the bars, where all are alike
        QList<double> places(ages.size(), 0);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const print::ChartSpot spot = drawing.spotAt(QPointF(x, y) / scale);
                if (spot.series < 0)
                    continue;
                brightness[spot.series] += qGray(image.pixel(x, y));
                places[spot.series] += 1;
            }
        }
        for (qsizetype i = 0; i < ages.size(); ++i) {
            QVERIFY(places.at(i) > 0);
            brightness[i] /= places.at(i);
        }
        for (qsizetype i = 1; i < ages.size(); ++i)
            QVERIFY2(brightness.at(i) < brightness.at(i - 1), qPrintable(ages.at(i)));
    }

    void aLineStandsAtThePromise()
    {
        ReportTable took = received({ row(u"0"_s, { count(7) }), row(u"1-5"_s, { count(5) }),
            row(u"6-10"_s, { count(4) }), row(u"11-20"_s, { count(2) }) });
        took.chart.kind = ChartKind::Bars;
        const FigureText text(u"sv"_s);
        QCOMPARE(print::chartOf(took, text)->data.lineBelow, -1); // of departments
        took.key = u"distribution"_s;
        const auto chart = print::chartOf(took, text);
        QVERIFY(chart);
        QCOMPARE(chart->data.lineBelow, 2); // within 10 working days stands above it, later below
        QVERIFY2(chart->remark.contains(u"10 working days that are promised"_s), qPrintable(chart->remark));
        const print::ChartLook look;
        const auto drawn = [&](const print::ChartData &data) {
            QImage image(800, 400, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.scale(0.1, 0.1);
            print::ChartDrawing(took.chart.kind, data, text, print::mm(120), look).draw(painter, {});
            return image;
        };
        print::ChartData without = chart->data;
        without.lineBelow = -1;
        QVERIFY(drawn(chart->data) != drawn(without));
    }

    void aTableThatHidesAllButZerosIsKnown() // R103
    {
        const auto isHidden = [](const QList<ReportCell> &first, const QList<ReportCell> &second) {
            return isHiddenAltogether(received({ row(u"A"_s, first), row(u"B"_s, second) }));
        };
        QVERIFY(isHidden({ count(0), hidden(true) }, { hidden(false), {} }));
        QVERIFY(!isHidden({ count(0), hidden(true) }, { count(5), {} }));
        QVERIFY(!isHidden({ hidden(true) }, { { .value = u"Lampan är bytt."_s } }));
        QVERIFY(!isHidden({ count(0) }, { count(0) })); // nothing happened: that may be said
    }

    void aShareSaysOfHowManyItIs()
    {
        const ReportTable table{ .key = u"departments_outcomes"_s,
            .columns = { { u"due"_s, u"Skulle ha svar"_s }, { u"share_in_time"_s, u"Andel"_s, FigureKind::Share } },
            .rows = { row(u"A"_s, { count(8), { .value = 0.875 } }), row(u"B"_s, { count(0), {} }),
                row(u"C"_s, { count(1), { .value = 1.0 } }) },
            .chart = { ChartKind::Bars, u"Andel"_s, { u"share_in_time"_s }, {} } };
        const auto chart = print::chartOf(table, FigureText(u"sv"_s));
        QVERIFY(chart);
        QCOMPARE(chart->data.categories.size(), 2); // nothing was due with B: no bar, and no 0 %
        QCOMPARE(chart->data.categories.at(0).points.constFirst().shown, u"100,0\u00A0% of 1"_s); // the largest first
        QCOMPARE(chart->data.categories.at(1).points.constFirst().shown, u"87,5\u00A0% of 8"_s);

        const Report report = test::exampleReport();
        const auto share = std::ranges::find(report.keyFigures, u"share_in_time"_s, &KeyFigure::key);
        QCOMPARE(baseOf(*share, report, FigureText(u"sv"_s)), u"700 of 800"_s);
        QCOMPARE(baseOf(report.keyFigures.constFirst(), report, FigureText(u"sv"_s)), QString());
    }

    void aComparisonIsCalledAfterItsPeriodAndStandsOnce() // R104
    {
        const ReportTable table{ .key = u"types"_s,
            .columns = { { u"received"_s, u"Inkomna"_s }, { u"before"_s, u"Föregående period"_s },
                { u"last_year"_s, u"Förra året"_s } },
            .rows = { row(u"complaint"_s, { count(9), count(7), count(3) }) } };
        Report report = reportOf(table);
        const auto titles = [](const Report &of) {
            QStringList names;
            for (const ReportColumn &column : of.tables.constFirst().columns)
                names.append(column.title);
            return names;
        };
        QCOMPARE(titles(asPrinted(report)), (QStringList{ u"Inkomna"_s, u"September 2026"_s, u"October 2025"_s }));

        report.lastYear = report.before; // of a whole year the year before is the period before
        QCOMPARE(titles(asPrinted(report)), (QStringList{ u"Inkomna"_s, u"September 2026"_s }));

        report = reportOf(table);
        report.tables[0].rows[0].cells[2] = {}; // not compared: the data began later
        QCOMPARE(titles(asPrinted(report)), (QStringList{ u"Inkomna"_s, u"September 2026"_s }));
    }

    void aDashIsExplainedWhereItStandsAndMeansOneThing() // R103
    {
        const FigureText text(u"sv"_s);
        QCOMPARE(text.of({}, FigureKind::Count), QString()); // there is no such figure
        QCOMPARE(text.of(hidden(false), FigureKind::Count), u"–"_s);
        Report report = reportOf(received({ row(u"A"_s, { hidden(true) }), row(u"B"_s, { count(8) }) }));
        report.keyFigures.clear();
        report.frozen.reset();
        report.request.masked = true;
        QCOMPARE(reservations(report, text).size(), 1);
        report.tables[0].rows[1].cells[0] = hidden(false);
        QCOMPARE(reservations(report, text).constLast(),
            u"A dash (–) is a figure of any size, hidden so that no small one can be worked out."_s);
    }

    void anUnfinishedPeriodSaysUpToWhichDayItIsCounted()
    {
        Report report = test::exampleReport();
        QCOMPARE(periodLine(report), u"1–31 October 2026"_s);
        report.isComplete = false;
        report.made = momentFromIso(u"2026-10-12T08:15"_s);
        QCOMPARE(periodLine(report),
            u"1–31 October 2026 (received to and including 12 October 2026, answers due to and including 11 October 2026)"_s);
        report.made = momentFromIso(u"2026-10-31T08:15"_s); // its last day: answers due then are not counted yet
        QCOMPARE(periodLine(report),
            u"1–31 October 2026 (received to and including 31 October 2026, answers due to and including 30 October 2026)"_s);
        report.made = momentFromIso(u"2026-10-01T08:15"_s);
        QCOMPARE(periodLine(report),
            u"1–31 October 2026 (received to and including 1 October 2026; no answer was due yet)"_s);
        report.made = momentFromIso(u"2026-10-12T08:15"_s);
        report.request.period = { u"2026"_s, { 2026, 1, 1 }, { 2026, 12, 31 } };
        QCOMPARE(periodLine(report),
            u"1 January – 31 December 2026 (received to and including 12 October 2026, answers due to and including 11 "
            "October 2026)"_s);
    }

    void aShareOfAnUnfinishedPeriodIsComparedWithADayLess()
    {
        Report report = test::exampleReport();
        const KeyFigure share{ .key = u"share_in_time"_s, .kind = FigureKind::Share };
        const KeyFigure received{ .key = u"received"_s, .kind = FigureKind::Count };
        QCOMPARE(titleOf(comparedDays(share, report.before, report)), titleOf(report.before));
        report.isComplete = false;
        report.made = momentFromIso(u"2026-10-12T08:15"_s);
        const Period september{ {}, { 2026, 9, 1 }, { 2026, 9, 12 } };
        QCOMPARE(titleOf(comparedDays(received, september, report)), u"1–12 September 2026"_s);
        QCOMPARE(titleOf(comparedDays(share, september, report)), u"1–11 September 2026"_s);
    }

    void numbersInSentencesAreReadAsInTables()
    {
        Report report = test::exampleReport();
        for (ReportTable &table : report.tables) {
            if (table.key == u"base")
                table.rows[0].cells[0] = count(2026); // and the year in the sentence stays a year
        }
        const QString said = sentencesOf(report).constFirst();
        QVERIFY2(said.contains(u"2\u00A0026 case(s) came in"), qPrintable(said));
        QVERIFY2(said.contains(u"October 2026."), qPrintable(said));
    }

    void improvementsStandUnderTheirDepartmentTheNewestFirst()
    {
        const ReportTable grouped = groupedImprovements(improvements(), FigureText(u"sv"_s));
        QStringList lines;
        for (const ReportRow &row : grouped.rows) {
            const auto *words = std::get_if<QString>(&row.cells.constFirst().value);
            lines.append(words ? row.title + u' ' + *words : row.title);
        }
        QCOMPARE(lines,
            (QStringList{ u"Förvaltning A"_s, u"2026-10-20 Gatan är sopad. (2 times)"_s,
                u"2026-10-09 Lampan är bytt."_s, u"Förvaltning B"_s, u"2026-10-28 Skylten är rättad."_s, u"Ingen"_s,
                u"2026-10-30 Svar i samtalet."_s }));
    }

    void aBoardGetsThoseToldMostOftenAndHowManyMoreThereAre()
    {
        const ReportTable grouped = groupedImprovements(improvements(), FigureText(u"sv"_s), 1);
        QCOMPARE(grouped.rows.at(1).title, u"2026-10-20"_s);
        QCOMPARE(std::get<QString>(grouped.rows.at(2).cells.constFirst().value), u"1 more in the full report"_s);
        QCOMPARE(grouped.rows.at(3).title, u"Förvaltning B"_s); // of which there is no more
    }

    void aMeetingGetsOneOfEachDepartmentFirst()
    {
        QCOMPARE(tellingImprovements(improvements(), 4),
            (QStringList{ u"Förvaltning A: Gatan är sopad. (2 times)"_s, u"Ingen: Svar i samtalet."_s,
                u"Förvaltning B: Skylten är rättad."_s, u"Förvaltning A: Lampan är bytt."_s }));
        QCOMPARE(tellingImprovements(improvements(), 1).size(), 1);
        QCOMPARE(tellingImprovements({}, 3), QStringList());
    }
};

LYHORD_TEST(TestPrintedReport)
#include "test_printedreport.moc"
