#include "core/export/reportcsv.h"
#include "tests/statistics/reportexample.h"
#include "tests/support/testmain.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

using namespace lyhord;
using namespace Qt::Literals::StringLiterals;

class TestReportCsv : public QObject
{
    Q_OBJECT

    const Report m_report = test::exampleReport();

    [[nodiscard]] QString csv(const QString &table, CsvKind kind) const
    {
        return QString::fromUtf8(tableCsv(test::table(m_report, table), kind));
    }

private Q_SLOTS:
    void swedishExcelOpensIt()
    {
        QCOMPARE(csv(u"departments_outcomes"_s, CsvKind::Excel),
            u"Förvaltning;Avslutade;Ledde till förbättring;Besvarade som ville ha svar;Andel inom 10 arbetsdagar\r\n"
            "Stadsbyggnadsförvaltningen;800;210;560;87,5%\r\n"
            "Vård- och omsorgsförvaltningen;190;<5;140;95,0%\r\n"
            "Kultur- och fritidsförvaltningen;<5;<5;0;\r\n"
            "Ingen förvaltning;17;5;12;100,0%\r\n"
            "Summa;1010;222;712;90,0%\r\n"_s);
    }

    void onlyExcelGetsAByteOrderMark()
    {
        const ReportTable &table = test::table(m_report, u"months"_s);
        QVERIFY(tableCsv(table, CsvKind::Excel).startsWith("\xEF\xBB\xBF"));
        QVERIFY(tableCsv(table, CsvKind::Tools).startsWith("title,"));
    }

    void toolsReadIt()
    {
        QCOMPARE(csv(u"departments_outcomes"_s, CsvKind::Tools),
            u"title,key,level,sum,closed,improvement,due,share_in_time\n"
            "Stadsbyggnadsförvaltningen,SBF,0,0,800,210,560,0.875\n"
            "Vård- och omsorgsförvaltningen,VOF,0,0,190,,140,0.95\n"
            "Kultur- och fritidsförvaltningen,KFF,0,0,,,0,\n"
            "Ingen förvaltning,,0,0,17,5,12,1\n"
            "Summa,sum,0,1,1010,222,712,0.9\n"_s);
    }

    void aTextIsNoFormulaInExcel()
    {
        QCOMPARE(csv(u"subjects"_s, CsvKind::Excel),
            u"Ämne;Inkomna;Perioden före;Skillnad\r\n"
            "\"Vinterväghållning; \"\"plogning\"\", sandning\";310;12;298\r\n"
            "\"'=HYPERLINK(\"\"http://example.org\"\";\"\"Klicka\"\")\";40;41;-1\r\n"
            "'+46 16 710 10 00;30;30;0\r\n"
            "'-belysning;20;<5;\r\n"
            "'@torget;10;5;5\r\n"_s);
    }

    //! A spreadsheet opens a file of the tools' kind too
    void aTextIsNoFormulaForToolsEither()
    {
        const QString written = csv(u"subjects"_s, CsvKind::Tools);
        for (const QChar sign : u"=+-@"_s)
            QVERIFY2(!written.contains(u"\n"_s + sign) && !written.contains(u"\n\""_s + sign), qPrintable(written));
        QVERIFY2(written.contains(u"\n'+46 16 710 10 00,"_s), qPrintable(written));
        QVERIFY2(written.contains(u",-1\n"_s), qPrintable(written)); // a number keeps its sign
    }

    void whatLooksLikeAFormula_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written");
        QTest::newRow("behind spaces") << u"  =1+1"_s << u"'  =1+1"_s;
        QTest::newRow("behind a tab") << u"\t=1"_s << u"'\t=1"_s;
        QTest::newRow("wide signs, as typed on an Asian keyboard") << u"\uFF1D1"_s << u"'\uFF1D1"_s;
        QTest::newRow("behind a line end") << u"\r=1"_s << u"\"'\r=1\""_s;
        QTest::newRow("behind a space that is none") << u"\u00A0@SUM(1)"_s << u"'\u00A0@SUM(1)"_s;
        QTest::newRow("a command") << u"=cmd|' /C calc'!A0"_s << u"'=cmd|' /C calc'!A0"_s;
        QTest::newRow("a dash inside is none") << u"Vård- och omsorg"_s << u"Vård- och omsorg"_s;
        QTest::newRow("a long dash is none") << u"– inget"_s << u"– inget"_s;
        QTest::newRow("an apostrophe is left alone") << u"'sant"_s << u"'sant"_s;
    }
    void whatLooksLikeAFormula()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, written);
        QCOMPARE(QString::fromUtf8(CsvLines(CsvKind::Excel).text(text).takeLine()), written + u"\r\n"_s);
        QCOMPARE(QString::fromUtf8(CsvLines(CsvKind::Tools).text(text).takeLine()), written + u"\n"_s);
    }

    void numbersKeepTheirSign()
    {
        CsvLines line(CsvKind::Excel);
        QCOMPARE(line.number(qint64(-12)).number(-0.5).share(-0.035).takeLine(), QByteArray("-12;-0,5;-3,5%\r\n"));
        CsvLines tools(CsvKind::Tools);
        QCOMPARE(tools.number(qint64(-12)).number(-0.5).share(-0.035).takeLine(), QByteArray("-12,-0.5,-0.035\n"));
    }

    void severalLinesStayOneCell()
    {
        CsvLines line(CsvKind::Tools);
        QCOMPARE(line.text(u"en\ntvå"_s).text(u"a,b"_s).takeLine(), QByteArray("\"en\ntv\xC3\xA5\",\"a,b\"\n"));
    }

    void smallIsWhatTheMunicipalitySaysItIs()
    {
        const QByteArray written = tableCsv(test::table(m_report, u"gender"_s), CsvKind::Excel, 10);
        QVERIFY(written.contains("Annat;<10;\r\n"));
    }

    void aFolderGetsEachTableAsAFile()
    {
        const QTemporaryDir place;
        const QString folder = place.filePath(u"ny/mapp"_s);
        const Result<QStringList> written = writeCsvFolder(m_report, CsvKind::Tools, folder);
        QVERIFY(written);
        QCOMPARE(written->size(), m_report.tables.size());
        QCOMPARE(QDir(folder).entryList(QDir::Files).size(), m_report.tables.size());
        QFile file(folder + u"/months.csv"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()), csv(u"months"_s, CsvKind::Tools));
    }

    void aFolderThatIsAFileIsRefusedByName()
    {
        const QTemporaryDir place;
        QFile file(place.filePath(u"upptagen"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const Result<QStringList> written = writeCsvFolder(m_report, CsvKind::Excel, file.fileName());
        QVERIFY(!written);
        QVERIFY(written.error().message.contains(file.fileName()));
    }
};

LYHORD_TEST(TestReportCsv)
#include "test_reportcsv.moc"
