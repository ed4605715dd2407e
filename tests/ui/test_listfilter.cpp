#include "tests/support/testmain.h"
#include "tests/ui/keyboard.h"
#include "tests/ui/windowplace.h"
#include "ui/queues/caselistmodel.h"
#include "ui/queues/caselistview.h"
#include "ui/queues/listpane.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/datefield.h"

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
    void whatIsNoDayIsSaidAndLeavesTheListAsItWas();
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
    [[nodiscard]] CaseListView *list() const { return window()->findChild<CaseListView *>(u"caseList"_s); }
    [[nodiscard]] ListPane *pane() const { return window()->findChild<ListPane *>(); }
    [[nodiscard]] int rows() const { return list()->model()->rowCount(); }
    void showAll();

    [[nodiscard]] MainWindow *window() const { return m_place->window.get(); }

    std::unique_ptr<WindowPlace> m_place;
};

void TestListFilter::initTestCase()
{
    WindowPlace::prepareProgram();
}

void TestListFilter::init()
{
    m_place = std::make_unique<WindowPlace>();
    registered(u"First lamp"_s, Channel::Phone, u"SBF"_s, 16);
    registered(u"Second lamp"_s, Channel::Letter, u"SBF"_s, 17);
    registered(u"Third bus"_s, Channel::Phone, u"KFF"_s, 18);
    registered(u"Fourth bus"_s, Channel::Visit, u"KFF"_s, 19);
    m_place->openWindow();
    showAll();
}

void TestListFilter::cleanup()
{
    m_place.reset();
}

void TestListFilter::registered(const QString &headline, Channel channel, const QString &department, int day)
{
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
    m_place->registered(draft);
}

void TestListFilter::showAll()
{
    pane()->show(ListChoice::of(Queue::WithDepartment));
    QTRY_COMPARE(rows(), 4);
}

void TestListFilter::openMore()
{
    auto *more = window()->findChild<QPushButton *>(u"moreFilters"_s);
    if (!more->isChecked()) {
        more->setFocus(Qt::TabFocusReason);
        press(Qt::Key_Space);
    }
    QVERIFY(window()->findChild<ComboBox *>(u"filterChannel"_s)->isVisible());
}

//! With the arrows, as by hand
void TestListFilter::choose(const QString &name, const QString &key)
{
    auto *box = window()->findChild<ComboBox *>(name);
    box->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Home);
    for (int line = 0; line < box->count() && box->key() != key; ++line)
        press(Qt::Key_Down);
    QCOMPARE(box->key(), key);
}

void TestListFilter::typeDay(const QString &name, const QString &day)
{
    auto *field = window()->findChild<DateField *>(name);
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
        choose(u"type"_s, u"praise"_s);
        QTRY_COMPARE(rows(), 0);
        choose(u"type"_s, u"complaint"_s);
        QTRY_COMPARE(rows(), 4);
        choose(u"type"_s, {});
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

void TestListFilter::whatIsNoDayIsSaidAndLeavesTheListAsItWas()
{
    const auto isSaid = [this] {
        for (const QLabel *label : window()->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(u"This is no day"_s))
                return true;
        }
        return false;
    };
    openMore();
    for (int time = 0; time < 3; ++time) {
        typeDay(u"filterFrom"_s, u"2026-11-18"_s);
        QTRY_COMPARE(rows(), 2);
        for (const QString &none : { u"2026-11-31"_s, u"2026-13-01"_s, u"31 november"_s }) {
            typeDay(u"filterFrom"_s, none);
            QVERIFY2(isSaid(), qPrintable(none));
            QCOMPARE(window()->findChild<DateField *>(u"filterFrom"_s)->text(), none);
            QCOMPARE(rows(), 2);
            choose(u"filterChannel"_s, u"letter"_s); // another filter narrows it further, and takes nothing back
            choose(u"filterChannel"_s, {});
            QTRY_COMPARE(rows(), 2);
        }
        typeDay(u"filterFrom"_s, u"18 nov. 2026"_s);
        QTRY_VERIFY(!isSaid());
        QCOMPARE(window()->findChild<DateField *>(u"filterFrom"_s)->text(), u"2026-11-18"_s);
        QTRY_COMPARE(rows(), 2);
        typeDay(u"filterFrom"_s, u"32"_s);
        QVERIFY(isSaid());
        typeDay(u"filterFrom"_s, {});
        QVERIFY(!isSaid());
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
    auto *more = window()->findChild<QPushButton *>(u"moreFilters"_s);
    more->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Space);
    QTRY_COMPARE(rows(), 4);
    QVERIFY(!window()->findChild<ComboBox *>(u"filterChannel"_s)->isVisible());
}

void TestListFilter::anotherListBeginsUnfiltered()
{
    openMore();
    choose(u"filterChannel"_s, u"letter"_s);
    QTRY_COMPARE(rows(), 1);
    pane()->show(ListChoice::of(Queue::ToAssign));
    QTRY_COMPARE(rows(), 0);
    QVERIFY(!window()->findChild<ComboBox *>(u"filterChannel"_s)->isVisible());
    showAll();
}

void TestListFilter::aSearchNarrowedToADepartmentIsStillASearch()
{
    pane()->show(ListChoice::search(u"lamp"_s));
    QTRY_COMPARE(rows(), 2);
    openMore();
    choose(u"filterDepartment"_s, u"KFF"_s);
    QTRY_COMPARE(rows(), 0);
    QCOMPARE(pane()->choice().title(*m_place->workplace), u"Search results"_s);
    QVERIFY(pane()->choice().isSearch());
}

void TestListFilter::aDepartmentsOwnListKeepsItsDepartment()
{
    for (int time = 0; time < 3; ++time) {
        pane()->show(ListChoice::ofDepartment(u"KFF"_s));
        QTRY_COMPARE(rows(), 2);
        openMore();
        QVERIFY(!window()->findChild<ComboBox *>(u"filterDepartment"_s)->isVisible());
        choose(u"filterChannel"_s, u"visit"_s);
        QTRY_COMPARE(rows(), 1);
        showAll();
    }
}

void TestListFilter::moreColumnsSayWhatTheyAreCalled()
{
    window()->resize(1900, 800);
    for (const int column : { int(CaseListModel::Submitter), int(CaseListModel::RegisteredBy), int(CaseListModel::Answered),
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
    QTRY_VERIFY(cell(0, CaseListModel::LatestChange).startsWith(u"20"_s));
    QVERIFY(!cell(0, CaseListModel::RegisteredBy).isEmpty());
    QCOMPARE(cell(0, CaseListModel::Channel), u"Phone"_s);
    QCOMPARE(cell(0, CaseListModel::Answered), QString()); // not yet
}

LYHORD_TEST(TestListFilter)
#include "test_listfilter.moc"
