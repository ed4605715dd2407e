#include "tests/support/testmain.h"
#include "tests/ui/handmadereport.h"
#include "ui/statistics/figuremodel.h"
#include "ui/statistics/figuretable.h"
#include "ui/widgets/theme.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollBar>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

class TestFigureModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void rowsAreSorted_data();
    void rowsAreSorted();
    void figuresAreWrittenAsTheLanguageDoes_data();
    void figuresAreWrittenAsTheLanguageDoes();
    void otherFiguresKeepTheOrder();
    void whatIsCopiedGoesIntoASpreadsheet();
    void theWholeTableIsCopiedWithItsHeadings();
    void onlyWhoMayReadCasesIsOfferedThem();
    void aTableKeepsItsPlaceWhenOtherFiguresCome();
    void enterAsksForTheCases();

private:
    static QStringList titles(const QAbstractItemModel &model)
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all.append(model.index(row, 0).data().toString());
        return all;
    }
    QLocale m_before;
};

void TestFigureModel::initTestCase()
{
    Theme::install(*qobject_cast<QApplication *>(QCoreApplication::instance()), ThemeChoice::Light);
    QLocale::setDefault(QLocale(QLocale::Swedish, QLocale::Sweden));
}

void TestFigureModel::cleanupTestCase()
{
    QLocale::setDefault(m_before);
}

void TestFigureModel::rowsAreSorted_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QStringList>("titles");
    QTest::newRow("numbers as numbers, what is below stays below, what is masked and the sum come last")
        << 1 << Qt::AscendingOrder
        << QStringList{ u"Streets"_s, u"Children"_s, u"Nurseries"_s, u"Schools"_s, u"Culture"_s, u"Sum"_s };
    QTest::newRow("the other way round, what is masked and the sum are still last")
        << 1 << Qt::DescendingOrder
        << QStringList{ u"Children"_s, u"Schools"_s, u"Nurseries"_s, u"Streets"_s, u"Culture"_s, u"Sum"_s };
    QTest::newRow("shares, where none comes after all others")
        << 2 << Qt::DescendingOrder
        << QStringList{ u"Streets"_s, u"Children"_s, u"Nurseries"_s, u"Schools"_s, u"Culture"_s, u"Sum"_s };
    QTest::newRow("by title") << 0 << Qt::AscendingOrder
                              << QStringList{ u"Children"_s, u"Nurseries"_s, u"Schools"_s, u"Culture"_s, u"Streets"_s,
                                     u"Sum"_s };
    QTest::newRow("as the report has it")
        << -1 << Qt::AscendingOrder
        << QStringList{ u"Children"_s, u"Schools"_s, u"Nurseries"_s, u"Culture"_s, u"Streets"_s, u"Sum"_s };
}

void TestFigureModel::rowsAreSorted()
{
    QFETCH(int, column);
    QFETCH(Qt::SortOrder, order);
    FigureModel model;
    const QAbstractItemModelTester tester(&model);
    model.setTable(handmadeTable(), true);
    model.sort(1, Qt::AscendingOrder); // whatever order there was before
    const QPersistentModelIndex streets = model.indexOf({ u"departments"_s, u"SBF"_s, u"received"_s });
    model.sort(column, order);
    QTEST(titles(model), "titles");
    QCOMPARE(model.placeAt(streets).row, u"SBF"_s);
}

void TestFigureModel::figuresAreWrittenAsTheLanguageDoes_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("text");
    QTest::newRow("a thousand has a space") << 0 << 1 << u"1\u00a0200"_s;
    QTest::newRow("a share has a comma") << 4 << 2 << u"83,4\u00a0%"_s;
    QTest::newRow("what is hidden to protect another is a dash (R103)") << 3 << 1 << u"–"_s;
    QTest::newRow("a share of none is none: a dash says that one is hidden (O8)") << 3 << 2 << QString();
}

void TestFigureModel::figuresAreWrittenAsTheLanguageDoes()
{
    QFETCH(int, row);
    QFETCH(int, column);
    FigureModel model;
    model.setTable(handmadeTable(), true);
    const QModelIndex index = model.index(row, column);
    QTEST(index.data().toString(), "text");
    QVERIFY(Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()).testFlag(Qt::AlignRight));
    QVERIFY(!index.data(Qt::ToolTipRole).toString().isEmpty());
}

void TestFigureModel::otherFiguresKeepTheOrder()
{
    FigureModel model;
    const QAbstractItemModelTester tester(&model);
    model.setTable(handmadeTable(), true);
    model.sort(1, Qt::DescendingOrder);
    ReportTable later = handmadeTable();
    later.rows[4].cells[0] = count(5000);
    model.setTable(later, true);
    QCOMPARE(titles(model).first(), u"Streets"_s);
    QCOMPARE(titles(model).last(), u"Sum"_s);

    ReportTable other = handmadeTable();
    other.key = u"types"_s;
    model.setTable(other, true);
    QCOMPARE(model.sortedBy(), -1);
    QCOMPARE(titles(model).first(), u"Children"_s);
}

void TestFigureModel::whatIsCopiedGoesIntoASpreadsheet()
{
    FigureModel model;
    model.setTable(handmadeTable(), true);
    QCOMPARE(model.asText({ model.index(0, 1) }), u"1200"_s);
    QCOMPARE(model.asText({ model.index(3, 1), model.index(3, 2), model.index(4, 1), model.index(4, 2) }),
        u"–\t\n80\t83,4%"_s);
    ReportTable table = handmadeTable();
    table.rows[0].title = u"=HYPERLINK(\"http://example.org\")\tx\n@y"_s; // a department may call itself that
    table.columns[0].title = u"+46"_s;
    model.setTable(table, true);
    QCOMPARE(model.asText({ model.index(0, 0) }), u"'=HYPERLINK(\"http://example.org\") x @y"_s);
    QVERIFY2(model.wholeAsText().section(u'\n', 0, 0).contains(u"\t'+46"_s), qPrintable(model.wholeAsText()));
}

void TestFigureModel::theWholeTableIsCopiedWithItsHeadings()
{
    FigureModel model;
    model.setTable(handmadeTable(), true);
    model.sort(1, Qt::AscendingOrder);
    const QStringList lines = model.wholeAsText().split(u'\n');
    QCOMPARE(lines.first(), u"Department\tReceived\tIn time"_s);
    QCOMPARE(lines.at(1), u"Streets\t80\t83,4%"_s);
    QCOMPARE(lines.last(), u"Sum\t1283\t60,0%"_s);
}

void TestFigureModel::onlyWhoMayReadCasesIsOfferedThem()
{
    FigureModel model;
    model.setTable(handmadeTable(), true);
    QVERIFY(model.index(0, 1).data(FigureModel::HasCasesRole).toBool());
    QVERIFY2(!model.index(0, 2).data(FigureModel::HasCasesRole).toBool(), "a share is of no cases");
    QVERIFY2(!model.index(3, 1).data(FigureModel::HasCasesRole).toBool(), "a list would tell what is masked");
    model.setTable(handmadeTable(), false);
    QVERIFY(!model.index(0, 1).data(FigureModel::HasCasesRole).toBool());
}

void TestFigureModel::aTableKeepsItsPlaceWhenOtherFiguresCome()
{
    FigureTable table;
    table.resize(260, 140);
    table.setMostHeight(140);
    table.show();
    table.showTable(handmadeTable(), true);
    table.sortByColumn(1, Qt::AscendingOrder);
    table.setCurrentIndex(table.figures()->indexOf({ u"departments"_s, u"BUF/1"_s, u"received"_s }));
    table.verticalScrollBar()->setValue(20);
    const int scrolled = table.verticalScrollBar()->value();
    QVERIFY(scrolled > 0);
    ReportTable later = handmadeTable();
    later.rows[1].cells[0] = count(901);
    table.showTable(later, true);
    QCOMPARE(table.figures()->placeAt(table.currentIndex()).row, u"BUF/1"_s);
    QCOMPARE(table.currentIndex().data().toString(), u"901"_s);
    QCOMPARE(table.verticalScrollBar()->value(), scrolled);
    QCOMPARE(titles(*table.model()).first(), u"Streets"_s);
}

void TestFigureModel::enterAsksForTheCases()
{
    FigureTable table;
    table.show();
    table.showTable(handmadeTable(), true);
    QSignalSpy wished(&table, &FigureTable::casesWished);
    table.setCurrentIndex(table.model()->index(1, 1));
    QTest::keyClick(&table, Qt::Key_Return);
    QCOMPARE(wished.size(), 1);
    QCOMPARE(wished.first().first().value<FigurePlace>(), (FigurePlace{ u"departments"_s, u"BUF/1"_s, u"received"_s }));
    table.setCurrentIndex(table.model()->index(1, 2));
    QTest::keyClick(&table, Qt::Key_Return);
    QCOMPARE(wished.size(), 1);
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"25,0%"_s);
}

LYHORD_TEST(TestFigureModel)
#include "test_figuremodel.moc"
