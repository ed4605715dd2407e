#include "core/statistics/smallnumbers.h"
#include "tests/statistics/reportexample.h"
#include "tests/support/testmain.h"

using namespace lyhord;
using namespace Qt::Literals::StringLiterals;

//! What is masked in a table stands nowhere else in the report
class TestSmallNumbers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChartsWordsTellNoMaskedFigure()
    {
        Report report = test::exampleReport();
        ReportTable table{ u"channels"_s, u"Channels"_s, u"Channel"_s, {},
            { { u"received"_s, u"Received"_s, FigureKind::Count, {} } },
            { { u"web"_s, u"Web"_s, 0, false, { { qint64(40) } } },
                { u"visit"_s, u"Visit"_s, 0, false, { { qint64(3) } } },
                { u"letter"_s, u"Letter"_s, 0, false, { { qint64(2) } } },
                { u"all"_s, u"All"_s, 0, true, { { qint64(45) } } } },
            { ChartKind::Bars, u"Received per channel"_s, { u"received"_s }, u"Web 40; Visit 3; Letter 2."_s } };
        report.tables = { table };
        maskSmallNumbers(report, 5);
        const QString words = report.tables.at(0).chart.description;
        QVERIFY2(words.contains(u"Web 40"), qPrintable(words));
        QVERIFY2(!words.contains(u"Visit") && !words.contains(u"Letter"), qPrintable(words));
    }

    void aStackedChartsWordsTellNoWholeOfAMaskedPart()
    {
        Report report = test::exampleReport();
        const ReportCell many{ qint64(20) };
        const ReportCell few{ qint64(2) };
        const ReportCell both{ qint64(22) };
        const ReportCell sumOfFew{ qint64(4) };
        report.tables = { ReportTable{ u"departments_types"_s, u"Kinds"_s, u"Department"_s, {},
            { { u"of_complaint"_s, u"Complaints"_s, FigureKind::Count, {} },
                { u"of_praise"_s, u"Praise"_s, FigureKind::Count, {} },
                { u"received"_s, u"Received"_s, FigureKind::Count, {} } },
            { { u"A"_s, u"Streets"_s, 0, false, { many, few, both } },
                { u"B"_s, u"Care"_s, 0, false, { few, few, sumOfFew } } },
            { ChartKind::StackedBars, u"Received"_s, { u"of_complaint"_s, u"of_praise"_s },
                u"Streets 22; Care 4."_s } } };
        maskSmallNumbers(report, 5);
        const QString words = report.tables.at(0).chart.description;
        QVERIFY2(!words.contains(u"Care") && !words.contains(u"22"), qPrintable(words));
    }

    //! The third is at most as large as the second
    void aPlaceAmongTheLargestTellsOfNoHiddenFigure() // R103
    {
        Report report = test::exampleReport();
        report.tables = { ReportTable{ u"subjects"_s, u"Largest"_s, u"Category"_s, {},
            { { u"received"_s, u"Received"_s, FigureKind::Count, {} },
                { u"before"_s, u"Before"_s, FigureKind::Count, {} } },
            { { u"SBF/light"_s, u"Light"_s, 0, false, { { qint64(9) }, { qint64(3) } } },
                { u"SBF/road"_s, u"Roads"_s, 0, false, { { qint64(4) }, { qint64(8) } } } },
            {} } };
        maskSmallNumbers(report, 5);
        const ReportTable &table = report.tables.constFirst();
        QCOMPARE(table.rows.size(), 1);
        QCOMPARE(table.rows.constFirst().key, u"SBF/light"_s);
        QVERIFY(table.rows.constFirst().cells.at(1).masked); // what it is compared with has no place
        QVERIFY2(table.note.contains(u"Subjects whose figure is hidden are not listed."_s), qPrintable(table.note));
    }

    //! R78: what came in is shown where it is large enough, whatever it was the year before
    void aLargeSubjectStaysThoughLastYearsFigureIsHidden() // R103
    {
        const QList<ReportColumn> columns{ { u"received"_s, u"Received"_s, FigureKind::Count, {} },
            { u"last_year"_s, u"Last year"_s, FigureKind::Count, {} },
            { u"difference_last_year"_s, u"Change"_s, FigureKind::Difference, {} } };
        for (const bool isOfRisers : { false, true }) {
            Report report = test::exampleReport();
            report.tables = { ReportTable{ isOfRisers ? u"risers"_s : u"subjects"_s, u"Largest"_s, u"Category"_s, {},
                columns,
                { { u"SBF/hole"_s, u"Holes"_s, 0, false, { { qint64(12) }, { qint64(2) }, { qint64(10) } } },
                    { u"SBF/light"_s, u"Light"_s, 0, false, { { qint64(11) }, { qint64(7) }, { qint64(4) } } } },
                {} } };
            maskSmallNumbers(report, 5);
            const ReportTable &table = report.tables.constFirst();
            QCOMPARE(table.rows.constFirst().key, isOfRisers ? u"SBF/light"_s : u"SBF/hole"_s);
            if (isOfRisers)
                continue; // its place would tell how much more it is
            QCOMPARE(table.rows.size(), 2);
            const QList<ReportCell> &cells = table.rows.constFirst().cells;
            QVERIFY(!cells.at(0).masked && cells.at(1).masked && cells.at(2).masked);
            QVERIFY2(!table.note.contains(u"not listed"), qPrintable(table.note));
        }
    }

    //! Of a dash that is not left nothing is said
    void onlyATableWithADashExplainsIt() // R103
    {
        const QString dash
            = u"– stands for a figure of any size that is hidden so that no small one can be worked out."_s;
        const QString few = u"Categories of departments with so few cases are not listed: they would count them."_s;
        Report report;
        const QList<ReportColumn> received{ { u"received"_s, u"Received"_s, FigureKind::Count, {} } };
        report.tables = { ReportTable{ u"base"_s, {}, {}, {}, received, { sumRow({ 3 }) }, {} },
            ReportTable{ u"subjects"_s, {}, {}, {}, received, { row(u"SBF/light"_s, { 2 }) }, {} },
            ReportTable{ u"channels"_s, {}, {}, {}, received,
                { row(u"web"_s, { 40 }), row(u"visit"_s, { 3 }), row(u"letter"_s, { 9 }), sumRow({ 52 }) }, {} } };
        maskSmallNumbers(report, 5);
        QCOMPARE(report.tables.at(1).note, few);
        QCOMPARE(report.tables.at(2).note, dash);
    }

    //! By phone and at a visit is oral; nobody's gender is known of who is anonymous
    void whatTwoTablesSayTogetherTellsOfNoHiddenFigure() // R103
    {
        Report report = test::exampleReport();
        const ReportColumn received{ u"received"_s, u"Received"_s, FigureKind::Count, {} };
        report.tables = {
            ReportTable{ u"channels"_s, u"Channels"_s, u"Channel"_s, {}, { received },
                { row(u"web"_s, { 40 }), row(u"phone"_s, { 9 }), row(u"visit"_s, { 4 }), row(u"letter"_s, { 6 }) },
                {} },
            ReportTable{ u"departments_channels"_s, u"Oral"_s, u"Department"_s, {},
                { { u"oral"_s, u"Oral"_s, FigureKind::Count, {} } }, { sumRow({ 13 }) }, {} },
            ReportTable{ u"gender"_s, u"Gender"_s, u"Gender"_s, {},
                { received, { u"anonymous"_s, u"Anonymous"_s, FigureKind::Count, {} } },
                { row(u"female"_s, { 27 }), row(u"other"_s, { 2 }), row(u"not_stated"_s, { 30, 12 }) }, {} },
            ReportTable{ u"quality"_s, u"Quality"_s, u"Department"_s, {},
                { { u"no_gender"_s, u"No gender"_s, FigureKind::Count, {} } }, { sumRow({ 18 }) }, {} },
        };
        // The whole is told, so that what is not stated would give the hidden one away.
        report.tables[2].rows.append(sumRow({ 59, 12 }));
        for (ReportRow &one : report.tables[2].rows) {
            if (one.cells.size() == 1)
                one.cells.append(ReportCell{ qint64(0) });
        }
        maskSmallNumbers(report, 5);
        const auto masked = [&report](int table, int place, int column) {
            return report.tables.at(table).rows.at(place).cells.at(column).masked;
        };
        QVERIFY(masked(0, 2, 0));
        QVERIFY2(masked(0, 1, 0) || masked(1, 0, 0), "9 of 13 by phone leave 4 visits");
        QVERIFY(masked(2, 1, 0));
        const bool isNotStatedHidden = masked(2, 2, 0) && (masked(3, 0, 0) || masked(2, 2, 1)); // 12 and 18 are 30
        QVERIFY2(masked(2, 0, 0) || isNotStatedHidden, "59 less 27 and 30 is 2");
    }

    //! 43 today less 40 that are as they were are 3
    void whatIsCountedTodayTellsOfNoHiddenFigure() // R103
    {
        const auto column = [](const QString &key) { return ReportColumn{ key, key, FigureKind::Count, {} }; };
        Report report;
        report.tables = { ReportTable{ u"base"_s, {}, {}, {}, { column(u"received"_s) }, { sumRow({ 48 }) }, {} },
            ReportTable{ u"types"_s, {}, {}, {}, { column(u"received"_s) },
                { row(u"view"_s, { 40 }), row(u"praise"_s, { 8 }), sumRow({ 48 }) }, {} },
            ReportTable{ u"corrected_since"_s, {}, {}, {}, { column(u"frozen"_s), column(u"today"_s) },
                { row(u"received"_s, { 48, 43 }), row(u"of_praise"_s, { 8, 3 }) }, {} } };
        maskSmallNumbers(report, 5);
        const QList<ReportRow> &corrected = report.tables.at(2).rows;
        QVERIFY(corrected.at(1).cells.at(1).masked);
        const bool isWholeHidden = corrected.at(0).cells.at(1).masked;
        QVERIFY2(isWholeHidden || report.tables.at(1).rows.at(0).cells.at(0).masked, "43 less 40");
    }

    //! 20 below a path, of which 5 are the path's own and 12 lie elsewhere below it, leave 3
    void aPathsOwnAmongTheSubjectsTellsOfNoHiddenFigureBelowIt() // R103
    {
        const QList<ReportColumn> received{ { u"received"_s, u"Received"_s, FigureKind::Count, {} } };
        ReportRow gravel = row(u"SBF/winter/gravel"_s, { 3 });
        ReportRow ploughing = row(u"SBF/winter/ploughing"_s, { 12 });
        gravel.level = ploughing.level = 1;
        Report report;
        report.tables = { ReportTable{ u"categories"_s, {}, {}, {}, received,
                              { row(u"SBF/winter"_s, { 20 }), gravel, ploughing, sumRow({ 20 }) }, {} },
            ReportTable{ u"subjects"_s, {}, {}, {}, received,
                { row(u"SBF/winter/ploughing"_s, { 12 }), row(u"SBF/winter"_s, { 5 }) }, {} } };
        maskSmallNumbers(report, 5);
        const QList<ReportRow> &categories = report.tables.at(0).rows;
        QVERIFY(categories.at(1).cells.at(0).masked);
        const bool isOwnHidden = report.tables.at(1).rows.size() < 2;
        QVERIFY2(isOwnHidden || categories.at(0).cells.at(0).masked || categories.at(2).cells.at(0).masked,
            "20 less 12 and 5");
    }

    //! 89 that are 65.9 % are of 135
    void aShareOfAHiddenWholeIsHidden() // R103
    {
        const ReportColumn received{ u"received"_s, u"Received"_s, FigureKind::Count, {} };
        const ReportColumn share{ u"share_of_received"_s, u"Share"_s, FigureKind::Share, {} };
        const auto row = [](const QString &key, qint64 count, qint64 whole, bool isSum = false) {
            return ReportRow{ .key = key,
                .title = key,
                .isSum = isSum,
                .cells = { { .value = count }, { .value = double(count) / double(whole) } } };
        };
        const auto masked = [&](qint64 views) {
            const qint64 whole = 89 + views;
            Report report;
            report.tables.append({ .key = u"base"_s, .columns = { received } });
            report.tables.first().rows.append({ .key = u"all"_s, .isSum = true, .cells = { { .value = whole } } });
            report.tables.append({ .key = u"types"_s, .columns = { received, share } });
            report.tables.last().rows = { row(u"complaint"_s, 89, whole), row(u"view"_s, views, whole),
                row(u"all"_s, whole, whole, true) };
            maskSmallNumbers(report, 5);
            return report.tables.last();
        };
        const ReportTable few = masked(2); // one more has to be hidden: which, is not said here
        for (const ReportRow &one : few.rows) {
            if (few.rows.constLast().cells.constFirst().masked)
                QVERIFY2(one.cells.at(1).masked, qPrintable(one.key));
        }
        QVERIFY(few.rows.at(1).cells.at(1).masked);
        QVERIFY(!masked(46).rows.constFirst().cells.at(1).masked);
    }

    //! A share of figures that stand nowhere
    void aShareWithoutItsFiguresIsHidden() // R103
    {
        Report report = test::exampleReport();
        const ReportColumn share{ u"share_in_time"_s, u"In time"_s, FigureKind::Share, {} };
        const ReportColumn due{ u"due"_s, u"Due"_s, FigureKind::Count, {} };
        const ReportColumn inTime{ u"answered_in_time"_s, u"In time"_s, FigureKind::Count, {} };
        ReportRow playgrounds = row(u"playgrounds"_s, { 7 });
        playgrounds.cells.append(ReportCell{ 0.75 });
        ReportRow all = sumRow({ 70 });
        all.cells.append(ReportCell{ 30.0 / 33.0 });
        const ReportColumn received{ u"received"_s, u"Received"_s, FigureKind::Count, {} };
        const auto report103 = [&](qint64 wasInTime, qint64 wasDue) {
            report.tables = { ReportTable{ u"base"_s, u"All"_s, u"Figure"_s, {}, { received, due, inTime },
                                  { sumRow({ 70, wasDue, wasInTime }) }, {} },
                ReportTable{ u"service_declarations"_s, u"Declarations"_s, u"Declaration"_s, {}, { received, share },
                    { playgrounds, all }, {} } };
            maskSmallNumbers(report, 5);
            return report.tables.at(1);
        };
        const ReportTable told = report103(30, 33);
        QVERIFY2(told.rows.at(0).cells.at(1).masked, "3 of 4");
        QVERIFY2(!told.rows.at(1).cells.at(1).masked, "both figures are told in another table");
        const ReportTable hidden = report103(3, 33);
        QVERIFY2(hidden.rows.at(1).cells.at(1).masked, "how many were in time is hidden there");
    }

private:
    static ReportRow row(const QString &key, const QList<qint64> &counts)
    {
        ReportRow made{ key, key, 0, false, {} };
        for (const qint64 count : counts)
            made.cells.append(ReportCell{ count });
        return made;
    }
    static ReportRow sumRow(const QList<qint64> &counts)
    {
        ReportRow made = row(u"all"_s, counts);
        made.isSum = true;
        return made;
    }
};

LYHORD_TEST(TestSmallNumbers)
#include "test_smallnumbers.moc"
