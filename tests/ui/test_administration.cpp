#include "tests/support/testmain.h"
#include "tests/ui/administrationdesk.h"
#include "ui/administration/administrationpage.h"
#include "ui/administration/departmentsection.h"
#include "ui/common/words.h"

#include <QtGui/QAction>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPlainTextEdit>

#include <algorithm>

using namespace lyhord;
using namespace lyhord::test;

//! What every section of the administration does, shown with the departments, and the page that holds the sections
class TestAdministration : public QObject, private AdministrationDesk
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepareProgram(); }
    void init() { workAs(personAs(Role::ContactCentreAdministrator)); }
    void cleanup() { leave(); }
    void aTypedDepartmentIsStoredAsItWasTyped();
    void aChangedDepartmentKeepsWhatIsNotInTheForm();
    void whatIsWrongStandsBesideItsField_data();
    void whatIsWrongStandsBesideItsField();
    void retiringKeepsTheDepartmentForOldCases();
    void retiringAsksForADay();
    void whatIsUnsavedIsPointedOutBeforeLeaving();
    void anotherLineIsShownAfterSavingWhatWasTyped();
    void whatIsTypedStaysWhenTheDirectoryIsReadAnew();
    void theFilterFindsByAnyColumn();
    void anotherMailboxHoldsFromTomorrowAndTheFormerCanBeRead();
    void theHistoryOfADepartmentSaysWhatChangedInEveryLanguage();
    void newIsForThePageWhileTheKeyboardIsInIt();
    void onlyWhoMayAdministersSeesTheParts();

private:
    [[nodiscard]] std::optional<Department> department(const QString &key) const
    {
        return find(m_workplace->profile().departments, &Department::key, key);
    }
};

void TestAdministration::aTypedDepartmentIsStoredAsItWasTyped()
{
    shown<DepartmentSection>();
    press(u"newEntry"_s);
    type(u"key"_s, u"VOO"_s);
    type(u"name"_s, u"Vård och omsorg"_s);
    type(u"name.fi"_s, u"Hoiva"_s);
    type(u"board"_s, u"Vård- och omsorgsnämnden"_s);
    type(u"mailbox"_s, u"voo@example.org"_s);
    editor<QPlainTextEdit>(u"routines"_s)->setPlainText(u"Ring först."_s);
    editor<QPlainTextEdit>(u"words"_s)->setPlainText(u"hemtjänst*, äldreboende"_s);
    type(u"valid_from"_s, u"2026-01-01"_s);
    press(u"saveEntry"_s);
    QVERIFY(isSaved());
    const Department expected{ .key = u"VOO"_s,
        .name = { { { u"sv"_s, u"Vård och omsorg"_s }, { u"fi"_s, u"Hoiva"_s } } },
        .board = u"Vård- och omsorgsnämnden"_s,
        .mailbox = u"voo@example.org"_s,
        .successor = {},
        .routines = u"Ring först."_s,
        .words = { u"hemtjänst*"_s, u"äldreboende"_s },
        .valid = { QDate(2026, 1, 1), {} } };
    QCOMPARE(department(u"VOO"_s), std::optional(expected));
    QVERIFY(editor(u"key"_s)->isReadOnly());
    QCOMPARE(editor(u"name"_s)->text(), u"Vård och omsorg"_s);
}

void TestAdministration::aChangedDepartmentKeepsWhatIsNotInTheForm()
{
    shown<DepartmentSection>();
    const std::optional<Department> before = department(u"SBF"_s);
    QVERIFY(chooseLine(u"Stadsbyggnadsförvaltningen"_s));
    type(u"mailbox"_s, u"ny@example.org"_s);
    type(u"from"_s, u"2026-11-20"_s); // today
    press(u"saveEntry"_s);
    QVERIFY(isSaved());
    Department expected = *before;
    expected.mailbox = u"ny@example.org"_s;
    QCOMPARE(department(u"SBF"_s), std::optional(expected));
}

void TestAdministration::whatIsWrongStandsBesideItsField_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("typed");
    QTest::newRow("a department without a name") << u"name"_s << QString();
    QTest::newRow("R36: what is no mail address") << u"mailbox"_s << u"voo at example"_s;
    QTest::newRow("a key that exists") << u"key"_s << u"SBF"_s;
    QTest::newRow("a key of more than one word") << u"key"_s << u"V O"_s;
    QTest::newRow("a last day before the first") << u"valid_to"_s << u"2025-12-31"_s;
    QTest::newRow("a day that there is not") << u"valid_from"_s << u"2026-02-30"_s;
}

void TestAdministration::whatIsWrongStandsBesideItsField()
{
    QFETCH(QString, path);
    QFETCH(QString, typed);
    shown<DepartmentSection>();
    const QList<Department> before = m_workplace->profile().departments;
    press(u"newEntry"_s);
    type(u"key"_s, u"VOO"_s);
    type(u"name"_s, u"Vård och omsorg"_s);
    type(u"valid_from"_s, u"2026-01-01"_s);
    QVERIFY(!field(path)->hasProblem());
    type(path, typed);
    press(u"saveEntry"_s);
    QTRY_VERIFY(field(path)->hasProblem());
    QVERIFY(!editor(path)->accessibleDescription().isEmpty());
    QCOMPARE(editor(path)->text(), typed);
    m_workplace->reloadRules();
    QVERIFY(m_rulesRead->wait());
    QCOMPARE(m_workplace->profile().departments, before);
    QCOMPARE(editor(path)->text(), typed);
}

void TestAdministration::retiringKeepsTheDepartmentForOldCases()
{
    shown<DepartmentSection>();
    QVERIFY(chooseLine(u"Socialförvaltningen"_s));
    press(u"retireEntry"_s);
    type(u"last"_s, u"2026-10-31"_s);
    choose(u"taken_over_by"_s, u"SBF"_s);
    press(u"retireNow"_s);
    QVERIFY(isSaved());
    const std::optional<Department> retired = department(u"SOC"_s);
    QVERIFY(retired);
    QCOMPARE(retired->valid.to, std::optional(QDate(2026, 10, 31)));
    QCOMPARE(retired->successor, u"SBF"_s);
    QVERIFY(!chooseLine(u"Socialförvaltningen"_s));
    editor<QCheckBox>(u"showRetired"_s)->click();
    QVERIFY(chooseLine(u"Socialförvaltningen"_s));
    QVERIFY(!editor<QPushButton>(u"retireEntry"_s)->isEnabled());
}

void TestAdministration::retiringAsksForADay()
{
    shown<DepartmentSection>();
    QVERIFY(chooseLine(u"Socialförvaltningen"_s));
    press(u"retireEntry"_s);
    QVERIFY(editor<QWidget>(u"retiring"_s)->isVisible());
    QCOMPARE(editor(u"last"_s)->text(), u"2026-11-20"_s);
    type(u"last"_s, u"snart"_s);
    press(u"retireNow"_s);
    QVERIFY(field(u"last"_s)->hasProblem());
    QTest::keyClick(editor(u"last"_s), Qt::Key_Escape);
    QVERIFY(!editor<QWidget>(u"retiring"_s)->isVisible());
    QVERIFY(!department(u"SOC"_s)->valid.to);
}

void TestAdministration::whatIsUnsavedIsPointedOutBeforeLeaving()
{
    auto *section = shown<DepartmentSection>();
    QVERIFY(chooseLine(u"Socialförvaltningen"_s));
    bool gone = false;
    QVERIFY(section->mayLeave([&gone] { gone = true; }));
    type(u"board"_s, u"Nämnden"_s);
    QVERIFY(section->hasUnsaved());
    QVERIFY(!section->mayLeave([&gone] { gone = true; }));
    QVERIFY(editor<QWidget>(u"unsaved"_s)->isVisible());
    QVERIFY(!gone);
    press(u"discardChanges"_s);
    QVERIFY(gone);
    QVERIFY(!section->hasUnsaved());
    QVERIFY(editor(u"board"_s)->text() != u"Nämnden"_s);
}

void TestAdministration::anotherLineIsShownAfterSavingWhatWasTyped()
{
    shown<DepartmentSection>();
    QVERIFY(chooseLine(u"Socialförvaltningen"_s));
    type(u"board"_s, u"Nämnden"_s);
    QVERIFY(chooseLine(u"Kommunledningskontoret"_s));
    QCOMPARE(editor(u"key"_s)->text(), u"SOC"_s);
    QVERIFY(editor<QWidget>(u"unsaved"_s)->isVisible());
    editor<QWidget>(u"unsaved"_s)->findChildren<QPushButton *>().constFirst()->click();
    QVERIFY(isSaved());
    QTRY_COMPARE(editor(u"key"_s)->text(), u"KLK"_s);
    QCOMPARE(department(u"SOC"_s)->board, u"Nämnden"_s);
}

void TestAdministration::whatIsTypedStaysWhenTheDirectoryIsReadAnew()
{
    shown<DepartmentSection>();
    QVERIFY(chooseLine(u"Socialförvaltningen"_s));
    type(u"board"_s, u"Nämnden"_s);
    m_workplace->reloadRules();
    QVERIFY(m_rulesRead->wait());
    QCOMPARE(editor(u"board"_s)->text(), u"Nämnden"_s);
}

void TestAdministration::theFilterFindsByAnyColumn()
{
    shown<DepartmentSection>();
    QVERIFY(chooseLine(u"Socialförvaltningen"_s));
    type(u"entryFilter"_s, u"kff@"_s);
    QVERIFY(!chooseLine(u"Socialförvaltningen"_s));
    QVERIFY(chooseLine(u"Kultur- och fritidsförvaltningen"_s));
    type(u"entryFilter"_s, u"finns inte"_s);
    QVERIFY(!editor<QTreeView>(u"entries"_s)->isVisible());
}

//! R97: another name or mailbox holds from tomorrow, and the page says what held when
void TestAdministration::anotherMailboxHoldsFromTomorrowAndTheFormerCanBeRead()
{
    shown<DepartmentSection>();
    QVERIFY(chooseLine(u"Stadsbyggnadsförvaltningen"_s));
    QVERIFY(!editor<QLabel>(u"history"_s)->isVisible());
    type(u"mailbox"_s, u"stad@example.org"_s);
    press(u"saveEntry"_s);
    QVERIFY(isSaved());
    QCOMPARE(department(u"SBF"_s)->mailbox, u"sbf@example.org"_s);
    QCOMPARE(editor(u"mailbox"_s)->text(), u"sbf@example.org"_s);
    const QString history = editor<QLabel>(u"history"_s)->text();
    QVERIFY2(history.contains(u"stad@example.org"_s) && history.contains(u"sbf@example.org"_s), qPrintable(history));
    QVERIFY(chooseLine(u"Stadsbyggnadsförvaltningen – changes on %1"_s.arg(dayInWords(QDate(2026, 11, 21)))));
    m_readBefore = m_rulesRead->size();
    type(u"name"_s, u"Stadsmiljöförvaltningen"_s);
    type(u"from"_s, u"2027-01-01"_s);
    press(u"saveEntry"_s);
    QVERIFY(isSaved());
    QCOMPARE(m_workplace->profile().departmentVersions.size(), 3);
    QCOMPARE(m_workplace->profile().departmentVersions.constLast().mailbox, u"stad@example.org"_s);
    QVERIFY2(m_navigator.notices.constLast().text.startsWith(u"Stadsbyggnadsförvaltningen was saved."_s),
        qPrintable(m_navigator.notices.constLast().text));
}

//! What changed, in every language, and what holds today
void TestAdministration::theHistoryOfADepartmentSaysWhatChangedInEveryLanguage()
{
    shown<DepartmentSection>();
    QVERIFY(chooseLine(u"Stadsbyggnadsförvaltningen"_s));
    const auto save = [this](const QString &day) {
        m_readBefore = m_rulesRead->size();
        type(u"from"_s, day);
        press(u"saveEntry"_s);
        return isSaved();
    };
    type(u"name.fi"_s, u"Kaupunkirakenne"_s);
    QVERIFY(save(u"2026-11-20"_s));
    type(u"name.en"_s, u"Urban Planning"_s);
    type(u"mailbox"_s, u"stad@example.org"_s);
    QVERIFY(save(u"2027-01-01"_s));
    const QStringList history = editor<QLabel>(u"history"_s)->text().split(u'\n');
    const auto lineOf = [&history](const QString &words) {
        const auto found = std::find_if(
            history.cbegin(), history.cend(), [&words](const QString &line) { return line.contains(words); });
        return found == history.cend() ? -1 : int(found - history.cbegin());
    };
    const QString all = history.join(u'\n');
    QVERIFY2(lineOf(dayInWords(QDate(2027, 1, 1))) == 0, qPrintable(all)); // the newest first
    const int today = lineOf(dayInWords(QDate(2026, 11, 20)));
    QVERIFY2(today > 0 && history.at(today).contains(u"today"_s), qPrintable(all));
    for (const QString &words : { u"Urban Planning"_s, u"stad@example.org"_s })
        QVERIFY2(lineOf(words) > 0 && lineOf(words) < today, qPrintable(all));
    QVERIFY2(lineOf(u"Kaupunkirakenne"_s) > today, qPrintable(all));
    QVERIFY2(lineOf(u"sbf@example.org"_s) > lineOf(u"Kaupunkirakenne"_s), qPrintable(all)); // at first
    QCOMPARE(history.filter(u"Stadsbyggnadsförvaltningen"_s).size(), 1); // it never had another
}

void TestAdministration::newIsForThePageWhileTheKeyboardIsInIt()
{
    auto *page = new AdministrationPage(*m_workplace, m_navigator, &m_window);
    m_window.setCentralWidget(page);
    QAction ofTheWindow;
    ofTheWindow.setShortcut(QKeySequence::New);
    m_window.addAction(&ofTheWindow);
    const QSignalSpy triggered(&ofTheWindow, &QAction::triggered);
    m_window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_window));
    page->load({ PageKind::Administration, {}, {}, {} });
    editor(u"mailbox"_s)->setFocus();
    QTest::keyClick(editor(u"mailbox"_s), Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(triggered.size(), 0);
    QCOMPARE(editor(u"key"_s)->text(), QString());
    QVERIFY(!editor(u"key"_s)->isReadOnly());
    type(u"key"_s, u"VOO"_s);
    QTest::keyClick(editor(u"key"_s), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(field(u"name"_s)->hasProblem());
    QVERIFY(page->hasUnsaved());
    QVERIFY(!page->canLeave());
    editor<QListWidget>(u"parts"_s)->setCurrentRow(3);
    QTRY_COMPARE(editor<QListWidget>(u"parts"_s)->currentRow(), 0);
}

void TestAdministration::onlyWhoMayAdministersSeesTheParts()
{
    workAs(personAs(Role::ContactCentreOfficer));
    auto *page = new AdministrationPage(*m_workplace, m_navigator, &m_window);
    m_window.setCentralWidget(page);
    QCOMPARE(editor<QListWidget>(u"parts"_s)->count(), 0);
    QVERIFY(!page->findChild<SectionPage *>());
    QVERIFY(page->canLeave());
}

LYHORD_TEST(TestAdministration)
#include "test_administration.moc"
