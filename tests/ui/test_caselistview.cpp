#include "fakepagesource.h"
#include "tests/support/testmain.h"
#include "ui/client/databasethread.h"
#include "ui/client/personalmemory.h"
#include "ui/queues/caselistmodel.h"
#include "ui/queues/caselistview.h"
#include "ui/widgets/theme.h"

#include <QtCore/QStandardPaths>
#include <QtGui/QClipboard>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QScrollBar>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

class TestCaseListView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }
    void tabLeavesTheList();
    void enterOpensTheCase();
    void homeAndEndGoToTheEnds();
    void copiesTheChosenLinesAsATable();
    void lettersFindTheLineAmongTheLoadedOnes();
    void columnsRememberThemselvesForEachQueue();
    void whatIsTickedCanBeSeen();
    void whatOthersDoLeavesChoiceAndPlaceAsTheyWere();
    void theLastLineStaysChosenWhenOneAboveGoesAway();
    void nobodyIsMovedOnWhenTheirCaseLeavesTheList();
    void sortIsAskedForAndNotDoneHere();
    void theCaseStaysMarkedWhenTheListMoves();

private:
    std::shared_ptr<FakePageSource::Log> m_log;
    DatabaseThread m_session;
    std::unique_ptr<PersonalMemory> m_memory;
    std::unique_ptr<QWidget> m_window;
    CaseListModel *m_model = nullptr;
    CaseListView *m_view = nullptr;
    QLineEdit *m_next = nullptr;
};

void TestCaseListView::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setOrganizationName(u"lyhord-tests"_s);
    Theme::install(*qApp, ThemeChoice::Light);
}

void TestCaseListView::init()
{
    m_log = std::make_shared<FakePageSource::Log>();
    m_log->rows = 450;
    m_window = std::make_unique<QWidget>();
    m_model = new CaseListModel(std::make_unique<FakePageSource>(m_log), m_window.get());
    m_view = new CaseListView(m_model, m_window.get());
    m_memory = std::make_unique<PersonalMemory>(m_session);
    m_view->setMemory(*m_memory);
    m_next = new QLineEdit(m_window.get());
    auto *column = new QVBoxLayout(m_window.get());
    column->addWidget(m_view);
    column->addWidget(m_next);
    m_window->resize(900, 600);
    m_window->show();
    m_view->setMemoryKey(u"one"_s);
    m_model->load({});
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_COMPARE(m_model->rowCount(), 450);
    m_view->setFocus();
    m_view->selectFirst();
}

void TestCaseListView::tabLeavesTheList()
{
    QTest::keyClick(m_view, Qt::Key_Tab);
    QVERIFY(m_next->hasFocus());
}

void TestCaseListView::enterOpensTheCase()
{
    QSignalSpy opened(m_view, &CaseListView::opened);
    QTest::keyClick(m_view, Qt::Key_Down);
    QTest::keyClick(m_view, Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().toString(), u"1"_s);
}

void TestCaseListView::homeAndEndGoToTheEnds()
{
    QSignalSpy moved(m_view, &CaseListView::currentNumberChanged);
    QTest::keyClick(m_view, Qt::Key_End);
    QCOMPARE(m_view->currentIndex().row(), 449);
    QTRY_COMPARE(m_view->currentNumber(), u"449"_s);
    QTRY_COMPARE(moved.count(), 1); // told when the row has been read
    QTest::keyClick(m_view, Qt::Key_Home);
    QCOMPARE(m_view->currentNumber(), u"0"_s);
}

void TestCaseListView::copiesTheChosenLinesAsATable()
{
    QTest::keyClick(m_view, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(m_view, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.at(1).split(u'\t').contains(u"Headline 1"_s));
}

void TestCaseListView::lettersFindTheLineAmongTheLoadedOnes()
{
    const qsizetype asked = m_log->pagesAsked.size();
    QTest::keyClicks(m_view, u"headline 17"_s);
    QCOMPARE(m_view->currentNumber(), u"17"_s);
    QCOMPARE(m_log->pagesAsked.size(), asked);
}

void TestCaseListView::columnsRememberThemselvesForEachQueue()
{
    const auto action = [this](const QString &part) {
        auto *menu = new QMenu(m_view);
        m_view->fillColumnsMenu(menu);
        for (QAction *candidate : menu->actions()) {
            if (candidate->text().contains(part))
                return candidate;
        }
        return static_cast<QAction *>(nullptr);
    };
    action(u"column “Received”"_s)->setChecked(false);
    m_view->horizontalHeader()->moveSection(CaseListModel::Number, 0);
    QVERIFY(m_view->isColumnHidden(CaseListModel::Received));
    m_view->setMemoryKey(u"two"_s);
    QVERIFY(!m_view->isColumnHidden(CaseListModel::Received));
    QCOMPARE(m_view->horizontalHeader()->visualIndex(CaseListModel::Number), 1);
    m_view->setMemoryKey(u"one"_s);
    QVERIFY(m_view->isColumnHidden(CaseListModel::Received));
    QCOMPARE(m_view->horizontalHeader()->visualIndex(CaseListModel::Number), 0);
}

//! As in a sheet: what was asked for is there, and the list is scrolled for it; what gives way by itself is not ticked
void TestCaseListView::whatIsTickedCanBeSeen()
{
    m_window->resize(560, 600);
    const auto actions = [this] {
        auto *menu = new QMenu(m_view);
        m_view->fillColumnsMenu(menu);
        return menu->actions();
    };
    const auto check = [&] {
        for (int column = 0; column < CaseListModel::ColumnCount; ++column) {
            const QAction *action = actions().at(column);
            QVERIFY2(action->isChecked() != m_view->isColumnHidden(column), qPrintable(action->text()));
        }
    };
    QTRY_VERIFY(m_view->isColumnHidden(CaseListModel::Departments) || m_view->isColumnHidden(CaseListModel::Type));
    check();
    int waiting = 0;
    for (const QAction *action : actions())
        waiting += action->text().contains(u"waits for more room"_s) ? 1 : 0;
    QVERIFY(waiting > 0);
    for (int round = 0; round < 3; ++round) {
        for (const int column : { CaseListModel::Status, CaseListModel::Received, CaseListModel::Type,
                 CaseListModel::Departments, CaseListModel::Submitter }) {
            actions().at(column)->setChecked(true);
            QVERIFY(!m_view->isColumnHidden(column));
            check();
        }
        QTRY_VERIFY(m_view->horizontalScrollBar()->maximum() > 0);
        QVERIFY(m_view->columnWidth(CaseListModel::Headline) >= 150);
        m_view->setMemoryKey(u"two"_s);
        m_view->setMemoryKey(u"one"_s); // and it is remembered
        QVERIFY(!m_view->isColumnHidden(CaseListModel::Status));
        check();
        for (const int column : { CaseListModel::Status, CaseListModel::Submitter, CaseListModel::Departments }) {
            actions().at(column)->setChecked(false);
            QVERIFY(m_view->isColumnHidden(column));
            check();
        }
    }
}

void TestCaseListView::whatOthersDoLeavesChoiceAndPlaceAsTheyWere()
{
    m_view->setCurrentIndex(m_model->index(100, 2));
    QTest::keyClick(m_view, Qt::Key_Down, Qt::ShiftModifier);
    m_view->verticalScrollBar()->setValue(95);
    const QStringList chosen = m_view->selectedNumbers();
    QCOMPARE(chosen.size(), 2);
    QSignalSpy moved(m_view, &CaseListView::currentNumberChanged);
    m_log->firstNumber = -2; // two new cases on top
    m_log->rows = 452;
    m_model->refresh();
    QTRY_COMPARE(m_model->rowCount(), 452);
    QCOMPARE(m_view->selectedNumbers(), chosen);
    QCOMPARE(m_view->currentNumber(), u"101"_s);
    QCOMPARE(m_model->rowAt(m_view->rowAt(0))->number, u"95"_s);
    QCOMPARE(moved.count(), 0);
}

void TestCaseListView::theLastLineStaysChosenWhenOneAboveGoesAway()
{
    m_log->rows = 5;
    m_model->load({});
    QTRY_COMPARE(m_model->rowCount(), 5);
    m_view->setCurrentIndex(m_model->index(4, 2));
    QCOMPARE(m_view->currentNumber(), u"4"_s);
    QSignalSpy moved(m_view, &CaseListView::currentNumberChanged);
    m_log->firstNumber = 1; // the first one has left the queue
    m_log->rows = 4;
    m_model->refresh();
    QTRY_COMPARE(m_model->rowCount(), 4);
    QCOMPARE(m_view->currentNumber(), u"4"_s);
    QCOMPARE(m_view->selectedNumbers(), QStringList{ u"4"_s });
    QCOMPARE(moved.count(), 0);
}

void TestCaseListView::nobodyIsMovedOnWhenTheirCaseLeavesTheList()
{
    m_log->rows = 5;
    m_model->load({});
    QTRY_COMPARE(m_model->rowCount(), 5);
    for (const int row : { 4, 2 }) { // the last one, and one in the middle
        m_view->setCurrentIndex(m_model->index(row, 2));
        QSignalSpy moved(m_view, &CaseListView::currentNumberChanged);
        m_log->rows = row;
        m_model->refresh();
        QTRY_COMPARE(m_model->rowCount(), row);
        QCOMPARE(moved.count(), 0);
        QCOMPARE(m_view->selectedNumbers(), QStringList());
    }
    QSignalSpy moved(m_view, &CaseListView::currentNumberChanged);
    QTest::keyClick(m_view, Qt::Key_Up);
    QCOMPARE(moved.count(), 1);
}

void TestCaseListView::sortIsAskedForAndNotDoneHere()
{
    QSignalSpy wished(m_view, &CaseListView::sortWished);
    QMenu menu;
    m_view->fillColumnsMenu(&menu);
    for (QAction *candidate : menu.actions()) {
        if (candidate->text().contains(u"by “Received”"_s))
            candidate->trigger();
    }
    QCOMPARE(wished.count(), 1);
    QCOMPARE(m_model->query().sort, SortBy::Due);
}

void TestCaseListView::theCaseStaysMarkedWhenTheListMoves()
{
    QTest::keyClick(m_view, Qt::Key_Down);
    QTest::keyClick(m_view, Qt::Key_Down);
    QCOMPARE(m_view->currentNumber(), u"2"_s);
    m_log->firstNumber = -1; // one more has come in before all others
    m_model->refresh();
    QTRY_COMPARE(m_view->currentIndex().row(), 3);
    QCOMPARE(m_view->currentNumber(), u"2"_s);
}

LYHORD_TEST(TestCaseListView)
#include "test_caselistview.moc"
