#include "core/services/session.h"
#include "core/statistics/periods.h"
#include "core/statistics/reportlookup.h"
#include "tests/support/smallprofile.h"
#include "tests/support/testmain.h"
#include "tests/ui/fakenavigator.h"
#include "tests/ui/fakereportsource.h"
#include "tests/ui/handmadereport.h"
#include "ui/client/workplace.h"
#include "ui/queues/caselistview.h"
#include "ui/statistics/casespart.h"
#include "ui/statistics/choicebar.h"
#include "ui/statistics/figuremodel.h"
#include "ui/statistics/figuretable.h"
#include "ui/statistics/periodchoice.h"
#include "ui/statistics/statisticspage.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/theme.h"

#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

#include <algorithm>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestStatisticsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Theme::install(*qobject_cast<QApplication *>(QCoreApplication::instance()), ThemeChoice::Light);
    }
    void init();
    void cleanup();
    void theNewestWholeMonthIsShownFirst();
    void anotherPeriodStopsTheCountingAndDropsItsAnswer();
    void whatShallBeHiddenIsGoneAtOnce();
    void whatIsNotOfTheChoiceIsGoneWhileItIsCounted();
    void ofAPeriodThatIsNoneNothingIsShown();
    void whoStoodAmongTheFiguresStandsThereAgain();
    void thatSmallFiguresAreHiddenIsSaidBesideThemWithAWayToShowThem();
    void thePeriodsComparedWithAreSaidOnce();
    void theFirstColumnOfTheTotalsHasAName();
    void whatWasChosenIsRemembered();
    void whoCountsForOneDepartmentChoosesAmongTheirOwn();
    void aPeriodThatEndsBeforeItBeginsIsSaidBesideIt();
    void whatOthersChangeIsCountedQuietlyAndKeepsThePlace();
    void whatIsHiddenIsNotCountedAnew();
    void aCaseIsOpenedFromBehindAFigure();
    void severalBehindAFigureTakeOneStep();
    void theFirstEnterTakesTheFirstEntryOfTheExportMenu();
    void aCountingThatTakesLongCanBeStopped();
    void anErrorIsSaidWithWhatToDo();
    void whereThereIsNothingItIsSaidWhatToDo_data();
    void whereThereIsNothingItIsSaidWhatToDo();

private:
    void makePage();
    void answer(const Report &report) { m_log->reports.back().answer(report); }
    void answerLast()
    {
        const QSignalSpy shown(m_page.get(), &StatisticsPage::reportShown);
        answer(handmadeReport(m_log->reports.back().request));
        QTRY_COMPARE(shown.size(), 1);
    }
    [[nodiscard]] QString asked() const { return m_log->reports.back().request.period.name; }
    [[nodiscard]] int countings() const { return int(m_log->reports.size()); }
    template <class W>
    [[nodiscard]] W *part(const QString &name = {}) const
    {
        return m_page->findChild<W *>(name);
    }
    [[nodiscard]] bool says(const QString &words) const
    {
        const auto labels = m_page->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&words](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workplace> m_workplace;
    FakeNavigator m_navigator;
    std::shared_ptr<FakeReportSource::Log> m_log;
    std::unique_ptr<StatisticsPage> m_page;
};

void TestStatisticsPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const SessionParameters place{ u"sqlite:"_s + m_folder->filePath(u"office.db"_s), u"anna"_s,
        std::make_shared<FixedClock>(momentFromIso(u"2026-11-20T14:05:00+01:00")) };
    auto session = std::make_unique<DatabaseThread>();
    const auto opened = session->initialise(place, { .profile = test::smallProfile() }, {});
    QTRY_VERIFY(opened.isFinished());
    QVERIFY2(opened.result(), opened.result() ? "" : qPrintable(opened.result().error().message));
    m_workplace = std::make_unique<Workplace>(std::move(session), place, *opened.result(), u"sv"_s);
    const QSignalSpy read(m_workplace.get(), &Workplace::rulesChanged);
    m_workplace->reloadRules();
    QTRY_COMPARE(read.size(), 1);
    m_log = std::make_shared<FakeReportSource::Log>();
    m_log->choices = { QDate(2025, 8, 14), true, { { u"SBF"_s, u"Streets"_s, 0 }, { u"BUF"_s, u"Children"_s, 0 } }, {},
        {}, {} };
    makePage();
}

void TestStatisticsPage::makePage()
{
    m_page = std::make_unique<StatisticsPage>(
        *m_workplace, m_navigator, std::make_unique<FakeReportSource>(m_log), nullptr);
    m_page->resize(1100, 700);
    m_page->show();
    m_page->activated();
    QTRY_VERIFY(countings() > 0);
}

void TestStatisticsPage::cleanup()
{
    m_page.reset();
    m_log.reset();
    m_workplace.reset();
    m_folder.reset();
    m_navigator.requests.clear();
    m_navigator.notices.clear();
}

void TestStatisticsPage::theFirstEnterTakesTheFirstEntryOfTheExportMenu()
{
    answerLast();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    auto *button = part<QPushButton>(u"export"_s);
    auto *first = button->menu()->actions().constFirst();
    first->disconnect(); // no file is asked for
    const QSignalSpy taken(first, &QAction::triggered);
    QMenu *menu = button->menu();
    for (int round = 1; round <= 3; ++round) {
        button->setFocus();
        const QAction *chosen = nullptr;
        QTimer whenOpen; // a button's menu is open until its key press returns
        connect(&whenOpen, &QTimer::timeout, menu, [&] {
            if (!menu->isVisible())
                return;
            whenOpen.stop();
            chosen = menu->activeAction();
            QTest::keyClick(menu, Qt::Key_Return);
        });
        whenOpen.start(10);
        QTest::keyClick(button, Qt::Key_Space);
        QTRY_COMPARE(taken.size(), round);
        QCOMPARE(chosen, static_cast<const QAction *>(first));
        QTRY_VERIFY(!menu->isVisible());
    }
}

void TestStatisticsPage::theNewestWholeMonthIsShownFirst()
{
    QCOMPARE(countings(), 1);
    QCOMPARE(asked(), u"2026-10"_s);
    QCOMPARE(m_log->reports.back().request.language, u"sv"_s);
    answerLast();
    QVERIFY(says(u"Report 2026-10"_s));
    QVERIFY(says(u"1283 cases came in."_s));
    QCOMPARE(part<QListWidget>(u"tables"_s)->count(), 3);
}

void TestStatisticsPage::anotherPeriodStopsTheCountingAndDropsItsAnswer()
{
    answerLast();
    QTest::keyClick(m_page.get(), Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(asked(), u"2026-09"_s);
    QVERIFY2(!says(u"Report 2026-10"_s), "October's figures do not stand under September's name");
    QTest::keyClick(m_page.get(), Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(asked(), u"2026-08"_s);
    QCOMPARE(countings(), 3);
    QVERIFY2(!m_log->reports[1].progress(1, 10), "nobody waits for September any more");
    QVERIFY(m_log->reports[2].progress(1, 10));
    answerLast();
    m_log->reports[1].answer(handmadeReport(m_log->reports[1].request));
    QTest::qWait(0);
    QVERIFY(says(u"Report 2026-08"_s));
    QCOMPARE(m_page->report()->request.period.name, u"2026-08"_s);
}

void TestStatisticsPage::whatShallBeHiddenIsGoneAtOnce()
{
    answerLast();
    for (int round = 1; round <= 3; ++round) {
        QVERIFY(says(u"1283 cases came in."_s));
        part<QListWidget>(u"tables"_s)->setCurrentRow(round % 2); // the overview or a table
        auto *masked = m_page->findChild<QCheckBox *>(u"masked"_s);
        masked->setChecked(true);
        QVERIFY(m_log->reports.back().request.masked);
        QVERIFY(!m_page->report());
        QVERIFY(!m_page->findChild<FigureTable *>()->isVisible());
        QVERIFY(!says(u"1283 cases came in."_s));
        answerLast();
        QVERIFY(m_page->report()->request.masked);
        part<QListWidget>(u"tables"_s)->setCurrentRow(0);
        masked->setChecked(false);
        QVERIFY2(!m_page->report(), "masked figures do not stand where all are asked for");
        answerLast();
    }
}

//! The figures are always those of the choice above them, however long they take; three changes in a row, the last wins
void TestStatisticsPage::whatIsNotOfTheChoiceIsGoneWhileItIsCounted()
{
    answerLast();
    const QString counting = StatisticsPage::tr("The figures are being counted …");
    auto *department = part<ComboBox>(u"department"_s);
    const auto choose = [department](const QString &key) {
        department->setCurrentIndex(department->findData(key));
        Q_EMIT department->activated(department->currentIndex());
    };
    const auto isCounting = [&] {
        return says(counting) && !says(u"1283 cases came in."_s) && !part<QListWidget>(u"tables"_s)->isVisible()
            && !m_page->report();
    };
    for (int round = 1; round <= 3; ++round) {
        QVERIFY(says(u"1283 cases came in."_s) && !says(counting));
        const auto before = m_log->reports.size();
        QTest::keyClick(m_page.get(), Qt::Key_PageUp, Qt::ControlModifier);
        QVERIFY2(isCounting(), "another period");
        choose(round % 2 == 1 ? u"SBF"_s : u"BUF"_s);
        QVERIFY2(isCounting(), "another department");
        part<QCheckBox>(u"masked"_s)->toggle();
        QVERIFY2(isCounting(), "another masking");
        QCOMPARE(m_log->reports.size(), before + 3);
        for (const auto late : { before + 1, before }) { // they come after all, in another order
            m_log->reports[late].answer(handmadeReport(m_log->reports[late].request));
            QCoreApplication::processEvents();
            QVERIFY2(isCounting(), "an answer to what is no longer asked");
        }
        answerLast();
        QCOMPARE(m_page->report()->request, m_log->reports.back().request);
        QCOMPARE(m_page->report()->request.department, round % 2 == 1 ? u"SBF"_s : u"BUF"_s);
        QCOMPARE(m_page->report()->request.masked, round % 2 == 1);
    }
    m_page->refresh(); // the same again: nothing has to go
    QVERIFY(says(u"1283 cases came in."_s) && !says(counting));
}

void TestStatisticsPage::ofAPeriodThatIsNoneNothingIsShown()
{
    answerLast();
    auto *bar = part<ChoiceBar>();
    const StatisticsChoice sound = bar->choice();
    StatisticsChoice wrong = sound;
    wrong.kind = PeriodKind::Days;
    wrong.period = u"2026-10-05..2026-10-01"_s;
    for (int round = 1; round <= 3; ++round) {
        bar->setChoice(wrong);
        m_page->refresh();
        QVERIFY(!m_page->report());
        QVERIFY(!says(u"1283 cases came in."_s));
        bar->setChoice(sound);
        m_page->refresh();
        answerLast();
        QVERIFY(says(u"1283 cases came in."_s));
    }
}

void TestStatisticsPage::whoStoodAmongTheFiguresStandsThereAgain()
{
    answerLast();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    part<QListWidget>(u"tables"_s)->setCurrentRow(1);
    auto *table = part<FigureTable>();
    table->setFocus();
    for (int round = 1; round <= 3; ++round) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageUp, Qt::ControlModifier);
        QVERIFY(!table->isVisible());
        answerLast();
        QVERIFY(table->hasFocus());
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageUp, Qt::ControlModifier);
    part<ComboBox>(u"split"_s)->setFocus(); // has gone on meanwhile
    answerLast();
    QVERIFY(part<ComboBox>(u"split"_s)->hasFocus());
}

void TestStatisticsPage::thatSmallFiguresAreHiddenIsSaidBesideThemWithAWayToShowThem()
{
    answerLast();
    const QString said = StatisticsPage::tr("Small figures are hidden.");
    auto *show = part<QPushButton>(u"showSmallFigures"_s);
    for (int round = 1; round <= 3; ++round) {
        QVERIFY(!says(said) && !show->isVisible());
        part<QCheckBox>(u"masked"_s)->setChecked(true);
        QVERIFY2(says(said), "also while they are counted");
        answerLast();
        QVERIFY(says(said) && show->isVisible());
        QVERIFY2(!part<QCheckBox>(u"masked"_s)->isVisible(), "the other choices are folded away");
        show->setFocus();
        QTest::keyClick(show, Qt::Key_Space);
        QVERIFY(!m_log->reports.back().request.masked);
        answerLast();
        QVERIFY(!m_page->report()->request.masked);
    }
}

void TestStatisticsPage::thePeriodsComparedWithAreSaidOnce()
{
    for (int round = 1; round <= 3; ++round) {
        Report report = handmadeReport(m_log->reports.back().request);
        report.before = *periodFrom(u"2026-09"_s);
        report.lastYear = *periodFrom(u"2025-10"_s);
        report.keyFigures.append(report.keyFigures.constFirst());
        const QSignalSpy shown(m_page.get(), &StatisticsPage::reportShown);
        answer(report);
        QTRY_COMPARE(shown.size(), 1);
        for (const Period &period : { report.before, report.lastYear }) {
            int times = 0;
            const auto labels = m_page->findChildren<QLabel *>();
            for (const QLabel *label : labels)
                times += label->isVisible() ? int(label->text().count(titleOf(period))) : 0;
            QCOMPARE(times, 1);
        }
        m_page->refresh();
    }
}

void TestStatisticsPage::theFirstColumnOfTheTotalsHasAName()
{
    const auto report = m_workplace->ask([](Session &session) {
        return session.reports().make({ .period = *periodFrom(u"2026-10"_s), .language = u"sv"_s });
    });
    QTRY_VERIFY(report.isFinished());
    QVERIFY(report.result());
    const auto *totals = tableIn(*report.result(), u"base");
    QVERIFY(totals);
    FigureModel model;
    model.setTable(*totals, true);
    for (int column = 0; column < model.columnCount(); ++column) {
        for (const int role : { int(Qt::DisplayRole), int(Qt::AccessibleTextRole) })
            QVERIFY2(!model.headerData(column, Qt::Horizontal, role).toString().isEmpty(),
                qPrintable(QString::number(column)));
    }
}

void TestStatisticsPage::whatWasChosenIsRemembered()
{
    answerLast();
    auto *split = part<ComboBox>(u"split"_s);
    split->setCurrentIndex(split->findData(u"channel"_s));
    Q_EMIT split->activated(split->currentIndex());
    QTest::keyClick(m_page.get(), Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(m_log->reports.back().request.split, SplitBy::Channel);
    answerLast();
    part<QListWidget>(u"tables"_s)->setCurrentRow(1);
    m_page.reset();
    m_log->reports.clear();
    makePage();
    QCOMPARE(asked(), u"2026-09"_s);
    QCOMPARE(m_log->reports.back().request.split, SplitBy::Channel);
    answerLast();
    QCOMPARE(part<QListWidget>(u"tables"_s)->currentRow(), 1);
    QVERIFY(part<FigureTable>()->isVisible());
}

void TestStatisticsPage::whoCountsForOneDepartmentChoosesAmongTheirOwn()
{
    m_page.reset();
    m_log->reports.clear();
    m_log->choices.everywhere = false;
    m_log->choices.departments = { { u"BUF"_s, u"Children"_s, 0 } };
    makePage();
    QCOMPARE(part<ComboBox>(u"department"_s)->count(), 1);
    QCOMPARE(m_log->reports.back().request.department, u"BUF"_s);
}

void TestStatisticsPage::aPeriodThatEndsBeforeItBeginsIsSaidBesideIt()
{
    answerLast();
    auto *bar = part<ChoiceBar>();
    StatisticsChoice choice = bar->choice();
    choice.kind = PeriodKind::Days;
    choice.period = u"2026-10-05..2026-10-01"_s;
    bar->setChoice(choice);
    const int before = countings();
    m_page->refresh();
    QCOMPARE(countings(), before);
    const Result<Period> wrong = periodFrom(choice.period);
    QVERIFY(!wrong);
    QVERIFY(says(wrong.error().message));
}

void TestStatisticsPage::whatOthersChangeIsCountedQuietlyAndKeepsThePlace()
{
    m_page->setQuietPause(20ms);
    answerLast();
    part<QListWidget>(u"tables"_s)->setCurrentRow(1);
    auto *table = part<FigureTable>();
    table->sortByColumn(1, Qt::AscendingOrder);
    table->setCurrentIndex(table->model()->index(2, 1));
    Q_EMIT m_workplace->caseChanged(u"2026-000001"_s);
    Q_EMIT m_workplace->caseChanged(u"2026-000002"_s);
    QTRY_COMPARE(countings(), 2);
    QCOMPARE(m_log->reports.back().lane, Lane::Background);
    Report later = handmadeReport(m_log->reports.back().request);
    later.tables[0].rows[2].cells[0] = count(301);
    const QSignalSpy shown(m_page.get(), &StatisticsPage::reportShown);
    answer(later);
    QTRY_COMPARE(shown.size(), 1);
    QCOMPARE(table->currentIndex().data().toString(), u"301"_s);
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"Streets"_s);
}

void TestStatisticsPage::whatIsHiddenIsNotCountedAnew()
{
    m_page->setQuietPause(10ms);
    answerLast();
    m_page->hide();
    Q_EMIT m_workplace->caseChanged({});
    QTest::qWait(60);
    QCOMPARE(countings(), 1);
    m_page->show();
    m_page->activated();
    QTRY_COMPARE(countings(), 2);
}

void TestStatisticsPage::aCaseIsOpenedFromBehindAFigure()
{
    answerLast();
    CaseRow row;
    row.id = CaseId{ 1 };
    row.number = u"2026-000123"_s;
    row.answerDue = QDate(2026, 10, 19);
    row.received = momentFromIso(u"2026-10-05T09:00:00+02:00");
    m_log->cases = { row };
    part<QListWidget>(u"tables"_s)->setCurrentRow(1);
    auto *table = part<FigureTable>();
    table->setCurrentIndex(table->model()->index(0, 1));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(m_log->places, QList<FigurePlace>({ { u"departments"_s, u"BUF"_s, u"received"_s } }));
    auto *list = part<CasesPart>()->findChild<CaseListView *>();
    QTRY_COMPARE(list->currentNumber(), u"2026-000123"_s);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(m_navigator.requests.size(), 1);
    QCOMPARE(m_navigator.requests.first().number, u"2026-000123"_s);
    QTest::keyClick(part<CasesPart>(), Qt::Key_Escape);
    QVERIFY(table->isVisible());
    QCOMPARE(table->figures()->placeAt(table->currentIndex()).row, u"BUF"_s);
}

void TestStatisticsPage::severalBehindAFigureTakeOneStep()
{
    answerLast();
    for (int i = 1; i <= 3; ++i) {
        CaseRow row;
        row.id = CaseId{ i };
        row.number = u"2026-00012%1"_s.arg(i);
        row.answerDue = QDate(2026, 10, 19);
        row.received = momentFromIso(u"2026-10-05T09:00:00+02:00");
        m_log->cases.append(row);
    }
    part<QListWidget>(u"tables"_s)->setCurrentRow(1);
    auto *table = part<FigureTable>();
    table->setCurrentIndex(table->model()->index(0, 1));
    QTest::keyClick(table, Qt::Key_Return);
    auto *list = part<CasesPart>()->findChild<CaseListView *>();
    auto *many = part<CasesPart>()->findChild<QPushButton *>(u"stepOnMany"_s);
    QTRY_COMPARE(list->currentNumber(), u"2026-000121"_s);
    for (int round = 1; round <= 3; ++round) {
        QTest::keyClick(list, Qt::Key_Home);
        QVERIFY(!many->isVisible() && m_page->manyChosen().isEmpty());
        QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(many->isVisible());
        const QStringList chosen{ u"2026-000121"_s, u"2026-000122"_s };
        QCOMPARE(m_page->manyChosen(), chosen);
        if (round == 2)
            QTest::keyClick(many, Qt::Key_Space);
        else
            QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(m_navigator.requests.size(), round);
        QCOMPARE(m_navigator.requests.constLast().kind, PageKind::Batch);
        QCOMPARE(m_navigator.requests.constLast().numbers, chosen);
    }
    QTest::keyClick(part<CasesPart>(), Qt::Key_Escape);
    QVERIFY(m_page->manyChosen().isEmpty());
}

void TestStatisticsPage::aCountingThatTakesLongCanBeStopped()
{
    auto *stop = part<QPushButton>(u"stop"_s);
    QVERIFY(!stop->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(stop->isVisible(), 10'000);
    stop->click();
    QVERIFY(!m_log->reports.back().progress(2, 10));
    m_log->reports.back().answer(failed(ErrorCode::Refused, u"It was stopped."_s));
    QTRY_VERIFY(!stop->isVisible());
    QVERIFY(says(StatisticsPage::tr("The counting was stopped. Choose something smaller, or count again.")));
}

void TestStatisticsPage::anErrorIsSaidWithWhatToDo()
{
    m_log->reports.back().answer(failed(ErrorCode::Unreachable, u"The server is away."_s));
    QTRY_VERIFY(says(u"The server is away."_s));
    const int before = countings();
    const auto buttons = m_page->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->isVisible() && button->text() == StatisticsPage::tr("&Try again"))
            button->click();
    }
    QCOMPARE(countings(), before + 1);
}

void TestStatisticsPage::whereThereIsNothingItIsSaidWhatToDo_data()
{
    QTest::addColumn<bool>("hasCases");
    QTest::addColumn<QString>("period");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing was ever registered")
        << false << u"2026-10"_s
        << StatisticsPage::tr(
               "There is nothing to count yet. When the first feedback has been registered, its figures stand here.");
    QTest::newRow("nothing in that period")
        << true << u"2026-10"_s
        << StatisticsPage::tr(
               "Nothing was received, answered or closed then. Choose another period, or more departments.");
    QTest::newRow("a period before the data")
        << true << u"2019-10"_s
        << StatisticsPage::tr("There are no figures from that time: the first case came in %1. Choose a later period.")
               .arg(u"August 2025"_s);
    QTest::newRow("a period in the future")
        << true << u"2027-10"_s << StatisticsPage::tr("The period has not begun yet. Choose an earlier one.");
}

void TestStatisticsPage::whereThereIsNothingItIsSaidWhatToDo()
{
    QFETCH(bool, hasCases);
    QFETCH(QString, period);
    QFETCH(QString, said);
    m_page.reset();
    m_log->reports.clear();
    if (!hasCases)
        m_log->choices.firstDay.reset();
    makePage();
    Report report;
    report.request = m_log->reports.back().request;
    report.request.period = *periodFrom(period);
    answer(report);
    QTRY_VERIFY(says(said));
}

LYHORD_TEST(TestStatisticsPage)
#include "test_statisticspage.moc"
