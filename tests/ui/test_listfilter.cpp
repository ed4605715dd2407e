#include "core/intake/profilefile.h"
#include "core/services/casedesk.h"
#include "tests/support/testmain.h"
#include "tests/ui/keyboard.h"
#include "ui/common/combobox.h"
#include "ui/common/datefield.h"
#include "ui/common/theme.h"
#include "ui/common/workplace.h"
#include "ui/queues/caselistmodel.h"
#include "ui/queues/caselistview.h"
#include "ui/queues/listpane.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pages.h"

#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

//! The list's filters and columns, with the keyboard, in the whole window on a real database
class TestListFilter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void eachFilterNarrowsThreeTimes();
    void twoFiltersNarrowTogether();
    void whatIsHiddenNarrowsNothing();
    void anotherListBeginsUnfiltered();
    void aSearchNarrowedToADepartmentIsStillASearch();
    void aDepartmentsOwnListKeepsItsDepartment();
    void moreColumnsSayWhatTheyAreCalled();

private:
    void registered(const QString &headline, Channel channel, const QString &department, int day);
    void openMore();
    void choose(const QString &box, const QString &key);
    void typeDay(const QString &field, const QString &day);
    [[nodiscard]] CaseListView *list() const { return m_window->findChild<CaseListView *>(u"caseList"_s); }
    [[nodiscard]] ListPane *pane() const { return m_window->findChild<ListPane *>(); }
    [[nodiscard]] int rows() const { return list()->model()->rowCount(); }
    void showAll();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workplace> m_workplace;
    std::unique_ptr<MainWindow> m_window;
};

void TestListFilter::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setOrganizationName(u"lyhord-tests"_s);
    Theme::install(*qApp, ThemeChoice::Light);
}

void TestListFilter::init()
{
    QSettings().clear();
    m_folder = std::make_unique<QTemporaryDir>();
    const OfficePlace place{ u"sqlite:"_s + m_folder->filePath(u"window.db"_s), u"anna"_s,
        std::make_shared<FixedClock>(QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC)) };
    auto office = std::make_unique<OfficeThread>();
    InitOptions options;
    options.profile = *builtInProfile(u"eskilstuna"_s);
    const auto person = office->initialise(place, options, {});
    QVERIFY(QTest::qWaitFor([&] { return person.isFinished(); }, 30'000));
    QVERIFY(person.result());
    m_workplace = std::make_unique<Workplace>(std::move(office), place, *person.result(), u"en"_s);
    registered(u"First lamp"_s, Channel::Phone, u"SBF"_s, 16);
    registered(u"Second lamp"_s, Channel::Letter, u"SBF"_s, 17);
    registered(u"Third bus"_s, Channel::Phone, u"KFF"_s, 18);
    registered(u"Fourth bus"_s, Channel::Visit, u"KFF"_s, 19);
    m_window = std::make_unique<MainWindow>(*m_workplace, allPages());
    m_window->resize(1366, 768);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    showAll();
}

void TestListFilter::cleanup()
{
    m_window.reset();
    m_workplace.reset();
    m_folder.reset();
}

void TestListFilter::registered(const QString &headline, Channel channel, const QString &department, int day)
{
    const auto done = m_workplace->ask([=](Office &office) {
        CaseDraft draft;
        draft.headline = headline;
        draft.text = u"So it is."_s;
        draft.channel = channel;
        draft.type = CaseType::Complaint;
        draft.area = u"services"_s;
        draft.departments = { department };
        draft.received = QDateTime(QDate(2026, 11, day), QTime(9, 0), Qt::UTC);
        draft.replyWanted = false;
        draft.submitter.name = u"Åsa Öberg"_s;
        return office.cases().registerCase(draft).has_value();
    });
    QVERIFY(QTest::qWaitFor([&] { return done.isFinished(); }, 10'000));
    QVERIFY(done.result());
}

void TestListFilter::showAll()
{
    pane()->show(ListChoice::of(Queue::WithDepartment));
    QTRY_COMPARE(rows(), 4);
}

void TestListFilter::openMore()
{
    auto *more = m_window->findChild<QPushButton *>(u"moreFilters"_s);
    if (!more->isChecked()) {
        more->setFocus(Qt::TabFocusReason);
        press(Qt::Key_Space);
    }
    QVERIFY(m_window->findChild<ComboBox *>(u"filterChannel"_s)->isVisible());
}

//! With the arrows, as by hand
void TestListFilter::choose(const QString &name, const QString &key)
{
    auto *box = m_window->findChild<ComboBox *>(name);
    box->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Home);
    for (int line = 0; line < box->count() && box->key() != key; ++line)
        press(Qt::Key_Down);
    QCOMPARE(box->key(), key);
}

void TestListFilter::typeDay(const QString &name, const QString &day)
{
    auto *field = m_window->findChild<DateField *>(name);
    field->setFocus(Qt::TabFocusReason);
    field->selectAll();
    press(Qt::Key_Delete);
    QTest::keyClicks(field, day);
    press(Qt::Key_Tab);
}

void TestListFilter::eachFilterNarrowsThreeTimes()
{
    for (int time = 0; time < 3; ++time) {
        openMore();
        choose(u"filterChannel"_s, u"phone"_s);
        QTRY_COMPARE(rows(), 2);
        choose(u"filterChannel"_s, {});
        QTRY_COMPARE(rows(), 4);
        choose(u"filterDepartment"_s, u"KFF"_s);
        QTRY_COMPARE(rows(), 2);
        choose(u"filterDepartment"_s, {});
        QTRY_COMPARE(rows(), 4);
        typeDay(u"filterFrom"_s, u"2026-11-18"_s);
        QTRY_COMPARE(rows(), 2);
        typeDay(u"filterTo"_s, u"2026-11-18"_s);
        QTRY_COMPARE(rows(), 1);
        typeDay(u"filterFrom"_s, {});
        QTRY_COMPARE(rows(), 3);
        typeDay(u"filterTo"_s, {});
        QTRY_COMPARE(rows(), 4);
    }
}

void TestListFilter::twoFiltersNarrowTogether()
{
    openMore();
    choose(u"filterDepartment"_s, u"SBF"_s);
    choose(u"filterChannel"_s, u"letter"_s);
    QTRY_COMPARE(rows(), 1);
    QTRY_COMPARE(list()->model()->index(0, CaseListModel::Headline).data().toString(), u"Second lamp"_s);
}

void TestListFilter::whatIsHiddenNarrowsNothing()
{
    openMore();
    choose(u"filterChannel"_s, u"letter"_s);
    QTRY_COMPARE(rows(), 1);
    auto *more = m_window->findChild<QPushButton *>(u"moreFilters"_s);
    more->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Space);
    QTRY_COMPARE(rows(), 4);
    QVERIFY(!m_window->findChild<ComboBox *>(u"filterChannel"_s)->isVisible());
}

void TestListFilter::anotherListBeginsUnfiltered()
{
    openMore();
    choose(u"filterChannel"_s, u"letter"_s);
    QTRY_COMPARE(rows(), 1);
    pane()->show(ListChoice::of(Queue::ToAssign));
    QTRY_COMPARE(rows(), 0);
    QVERIFY(!m_window->findChild<ComboBox *>(u"filterChannel"_s)->isVisible());
    showAll();
}

void TestListFilter::aSearchNarrowedToADepartmentIsStillASearch()
{
    pane()->show(ListChoice::search(u"lamp"_s));
    QTRY_COMPARE(rows(), 2);
    openMore();
    choose(u"filterDepartment"_s, u"KFF"_s);
    QTRY_COMPARE(rows(), 0);
    QCOMPARE(pane()->choice().title(*m_workplace), u"Search results"_s);
    QVERIFY(pane()->choice().isSearch());
}

void TestListFilter::aDepartmentsOwnListKeepsItsDepartment()
{
    for (int time = 0; time < 3; ++time) {
        pane()->show(ListChoice::ofDepartment(u"KFF"_s));
        QTRY_COMPARE(rows(), 2);
        openMore();
        QVERIFY(!m_window->findChild<ComboBox *>(u"filterDepartment"_s)->isVisible());
        choose(u"filterChannel"_s, u"visit"_s);
        QTRY_COMPARE(rows(), 1);
        showAll();
    }
}

void TestListFilter::moreColumnsSayWhatTheyAreCalled()
{
    m_window->resize(1900, 800);
    for (const int column : { int(CaseListModel::Submitter), int(CaseListModel::Handler), int(CaseListModel::Answered),
             int(CaseListModel::LatestChange), int(CaseListModel::Channel) }) {
        QVERIFY(list()->isColumnHidden(column));
        QMenu menu;
        list()->fillColumnsMenu(&menu);
        menu.actions().at(column)->trigger();
        QVERIFY(!list()->isColumnHidden(column));
    }
    const auto cell = [this](int row, int column) { return list()->model()->index(row, column).data().toString(); };
    QTRY_COMPARE(rows(), 4);
    QTRY_COMPARE(cell(0, CaseListModel::Submitter), u"Åsa Öberg"_s);
    QVERIFY(!cell(0, CaseListModel::Handler).isEmpty());
    QTRY_VERIFY(cell(0, CaseListModel::LatestChange).startsWith(u"20"_s));
    QCOMPARE(cell(0, CaseListModel::Channel), u"Phone"_s);
    QCOMPARE(cell(0, CaseListModel::Answered), QString()); // not yet
}

LYHORD_TEST(TestListFilter)
#include "test_listfilter.moc"
