#include "core/report/smallnumbers.h"
#include "tests/report/reportexample.h"
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
};

LYHORD_TEST(TestSmallNumbers)
#include "test_smallnumbers.moc"
