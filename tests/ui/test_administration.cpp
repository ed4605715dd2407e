#include "core/intake/profilefile.h"
#include "core/rules/dayinsentence.h"
#include "core/services/caseservice.h"
#include "tests/support/testmain.h"
#include "tests/ui/administrationfixture.h"
#include "ui/administration/administrationpage.h"
#include "ui/administration/departmentsection.h"
#include "ui/administration/peoplesection.h"
#include "ui/administration/profilesection.h"
#include "ui/administration/questionbar.h"
#include "ui/widgets/words.h"

#include <QtCore/QFile>
#include <QtGui/QAction>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTreeWidget>

#include <algorithm>

using namespace lyhord;
using namespace lyhord::test;

//! What every section of the administration does, shown with the departments, and the page that holds the sections
class TestAdministration : public QObject, private AdministrationFixture
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
    void retiringSaysHowManyCasesWaitAndAsksWhoTakesOver();
    void whatIsUnsavedIsPointedOutBeforeLeaving();
    void anotherLineIsShownAfterSavingWhatWasTyped();
    void whatIsTypedStaysWhenTheDirectoryIsReadAnew();
    void theFilterFindsByAnyColumn();
    void anotherMailboxHoldsFromTomorrowAndTheFormerCanBeRead();
    void theHistoryOfADepartmentSaysWhatChangedInEveryLanguage();
    void aFilterAsksNothingAndLeavesTheForm();
    void whatTheFilterLeavesIsWhatIsShownAndActedOn();
    void whatIsSavedStaysInSightUnderAFilter();
    void theQuestionNamesWhoIsRetired();
    void aPlannedNameStaysWhenAnotherLanguageIsChanged();
    void aDayAloneTakesNoPlannedNameAway();
    void aDepartmentThatIsYetToBeginSaysSoInTheList();
    void whatIsTypedOnAnswersNoQuestion();
    void escFromTheQuestionGoesBackToTheField();
    void aPersonWithoutARoleIsSavedWithAWord();
    void eachKeyMeansTheSameEverywhere();
    void theProfilesPreviewHasTheKeyboard();
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
    QVERIFY(saves());
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
    QVERIFY(saves());
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
    QVERIFY(isRefusedBeside(path));
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
    QVERIFY(saves(u"retireNow"_s));
    const std::optional<Department> retired = department(u"SOC"_s);
    QVERIFY(retired);
    QCOMPARE(retired->valid.to, std::optional(QDate(2026, 10, 31)));
    QCOMPARE(retired->successor, u"SBF"_s);
    QVERIFY(!chooseLine(u"Socialförvaltningen"_s));
    editor<QCheckBox>(u"showRetired"_s)->click();
    QVERIFY(chooseLine(u"Socialförvaltningen"_s));
    QVERIFY(!editor<QPushButton>(u"retireEntry"_s)->isEnabled());
}

//! R98
void TestAdministration::retiringSaysHowManyCasesWaitAndAsksWhoTakesOver()
{
    const auto registered = m_workplace->ask([](Session &session) {
        CaseDraft draft = snowDraft();
        draft.departments = { u"SBF"_s };
        return session.cases().registerCase(draft);
    });
    QTRY_VERIFY(registered.isFinished());
    QVERIFY(registered.result());
    shown<DepartmentSection>();
    QVERIFY(chooseLine(u"Stadsbyggnadsförvaltningen"_s));
    auto *question = editor<QWidget>(u"retiring"_s);
    auto *takenOverBy = editor<ComboBox>(u"taken_over_by"_s);
    const auto isSaid = [&](const QString &words) {
        const auto labels = question->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    };
    for (int round = 0; round < 2; ++round) {
        press(u"retireEntry"_s);
        QVERIFY(!field(u"taken_over_by"_s)->hasProblem());
        QTRY_VERIFY(isSaid(u"1 case(s) wait for its answer"_s));
        QTest::keyClick(editor(u"last"_s), Qt::Key_Return);
        QTRY_VERIFY(field(u"taken_over_by"_s)->hasProblem());
        QVERIFY(!field(u"successor"_s)->hasProblem());
        QTRY_COMPARE(m_window.focusWidget(), static_cast<QWidget *>(takenOverBy));
        QVERIFY(question->isVisible());
        QTest::keyClick(takenOverBy, Qt::Key_Escape);
        QTRY_VERIFY(!question->isVisible());
    }
    for (const QString &name : { u"successor"_s, u"taken_over_by"_s }) {
        QCOMPARE(editor<ComboBox>(name)->findData(u"SBF"_s), -1); // itself
        QVERIFY(editor<ComboBox>(name)->findData(u"KFF"_s) >= 0);
    }
    press(u"retireEntry"_s);
    for (int step = 0; step < takenOverBy->count() && takenOverBy->key() != u"KFF"_s; ++step)
        QTest::keyClick(takenOverBy, Qt::Key_Down);
    QCOMPARE(takenOverBy->key(), u"KFF"_s);
    m_readBefore = m_rulesRead->size();
    QTest::keyClick(editor(u"last"_s), Qt::Key_Return);
    QVERIFY(isSaved());
    const QString told = m_navigator.notices.constLast().text;
    QVERIFY2(told.contains(u"1 case(s)"_s) && told.contains(u"KFF"_s), qPrintable(told));
    QCOMPARE(department(u"SBF"_s)->successor, u"KFF"_s);
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
    QVERIFY(saves());
    QCOMPARE(department(u"SBF"_s)->mailbox, u"sbf@example.org"_s);
    QCOMPARE(editor(u"mailbox"_s)->text(), u"sbf@example.org"_s);
    const QString history = editor<QLabel>(u"history"_s)->text();
    QVERIFY2(history.contains(u"stad@example.org"_s) && history.contains(u"sbf@example.org"_s), qPrintable(history));
    QVERIFY(chooseLine(u"Stadsbyggnadsförvaltningen – changes on %1"_s.arg(dayInWords(QDate(2026, 11, 21)))));
    type(u"name"_s, u"Stadsmiljöförvaltningen"_s);
    type(u"from"_s, u"2027-01-01"_s);
    QVERIFY(saves());
    QCOMPARE(m_workplace->profile().departmentVersions.size(), 3);
    QCOMPARE(m_workplace->profile().departmentVersions.constLast().mailbox, u"stad@example.org"_s);
    QVERIFY2(m_navigator.notices.constLast().text.startsWith(u"Saved: Stadsbyggnadsförvaltningen."_s),
        qPrintable(m_navigator.notices.constLast().text));
}

//! What changed, in every language, and what holds today
void TestAdministration::theHistoryOfADepartmentSaysWhatChangedInEveryLanguage()
{
    shown<DepartmentSection>();
    QVERIFY(chooseLine(u"Stadsbyggnadsförvaltningen"_s));
    const auto save = [this](const QString &day) {
        type(u"from"_s, day);
        return saves();
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

void TestAdministration::aFilterAsksNothingAndLeavesTheForm()
{
    auto *section = shown<PeopleSection>();
    m_window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_window));
    press(u"newEntry"_s);
    type(u"login"_s, u"olle"_s);
    type(u"name"_s, u"Olle Ny"_s);
    QVERIFY(saves());
    QTRY_VERIFY(editor(u"login"_s)->isReadOnly());
    QCOMPARE(editor(u"login"_s)->text(), u"olle"_s);
    auto *filter = editor(u"entryFilter"_s);
    for (int round = 1; round <= 3; ++round) {
        type(u"email"_s, u"halv%1"_s.arg(round));
        filter->setFocus(Qt::ShortcutFocusReason);
        filter->clear();
        for (const QChar letter : u"J o"_s) { // fits nobody, or somebody else
            QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
            QVERIFY(!editor<QWidget>(u"unsaved"_s)->isVisible());
            QCOMPARE(QApplication::focusWidget(), filter);
        }
        QCOMPARE(filter->text(), u"J o"_s);
        filter->clear();
        QTest::keyClicks(filter, u"contact"_s); // the one who administers
        QCOMPARE(editor(u"login"_s)->text(), u"olle"_s);
        QCOMPARE(editor(u"email"_s)->text(), u"halv%1"_s.arg(round));
        QVERIFY(section->hasUnsaved());
        filter->clear();
        QCOMPARE(editor<QTreeView>(u"entries"_s)->currentIndex().data().toString(), u"Olle Ny"_s);
        QVERIFY(!editor<QWidget>(u"unsaved"_s)->isVisible());
    }
}

void TestAdministration::whatTheFilterLeavesIsWhatIsShownAndActedOn()
{
    shown<DepartmentSection>();
    auto *view = editor<QTreeView>(u"entries"_s);
    auto *filter = editor(u"entryFilter"_s);
    auto *form = editor<QWidget>(u"saveEntry"_s);
    QVERIFY(chooseLine(u"Stadsbyggnadsförvaltningen"_s));
    for (int round = 1; round <= 3; ++round) {
        type(u"entryFilter"_s, u"kff@"_s);
        QCOMPARE(view->model()->rowCount(), 1);
        QVERIFY(view->selectionModel()->isSelected(view->currentIndex()));
        QCOMPARE(view->currentIndex().siblingAtColumn(1).data().toString(), u"KFF"_s);
        QCOMPARE(editor(u"key"_s)->text(), u"KFF"_s);
        type(u"entryFilter"_s, u"soc@"_s);
        QCOMPARE(editor(u"key"_s)->text(), u"SOC"_s);
        type(u"entryFilter"_s, u"finns inte"_s);
        QVERIFY(!form->isVisible());
        QVERIFY(!editor<QPushButton>(u"retireEntry"_s)->isEnabled());
        QTest::keyClick(view, Qt::Key_Delete);
        QVERIFY(!editor<QWidget>(u"retiring"_s)->isVisible());
        filter->clear();
        QVERIFY(form->isVisible());
        QCOMPARE(editor(u"key"_s)->text(), view->currentIndex().siblingAtColumn(1).data().toString());
    }
    type(u"entryFilter"_s, u"soc@"_s);
    QTest::keyClick(view, Qt::Key_Delete);
    QVERIFY(saves(u"retireNow"_s));
    QVERIFY(department(u"SOC"_s)->valid.to);
    for (const QString &other : { u"SBF"_s, u"KFF"_s })
        QVERIFY(!department(other)->valid.to);
    // Retired today: it is used to the end of the day, and shown still
    QCOMPARE(editor(u"key"_s)->text(), u"SOC"_s);
}

void TestAdministration::whatIsSavedStaysInSightUnderAFilter()
{
    shown<PeopleSection>();
    auto *view = editor<QTreeView>(u"entries"_s);
    QTRY_VERIFY(view->model()->rowCount() > 0); // people are asked for
    type(u"entryFilter"_s, u"contact"_s);
    const int fitting = view->model()->rowCount();
    for (int round = 1; round <= 3; ++round) {
        press(u"newEntry"_s);
        type(u"login"_s, u"olle%1"_s.arg(round));
        type(u"name"_s, u"Olle Ny"_s);
        type(u"entryFilter"_s, u"contac"_s);
        QCOMPARE(editor(u"login"_s)->text(), u"olle%1"_s.arg(round)); // a new one has no line yet
        QVERIFY(!view->currentIndex().isValid() || !view->selectionModel()->isSelected(view->currentIndex()));
        QVERIFY(saves());
        QTRY_VERIFY(editor(u"login"_s)->isReadOnly());
        QCOMPARE(editor(u"login"_s)->text(), u"olle%1"_s.arg(round));
        QCOMPARE(view->currentIndex().data().toString(), u"Olle Ny"_s);
        QCOMPARE(view->model()->rowCount(), fitting + 1);
        type(u"email"_s, u"halv"_s); // words that are not saved stay with their line
        type(u"entryFilter"_s, u"contact"_s);
        QCOMPARE(view->currentIndex().data().toString(), u"Olle Ny"_s);
        QCOMPARE(editor(u"email"_s)->text(), u"halv"_s);
        type(u"email"_s, QString());
        type(u"entryFilter"_s, u"contac"_s);
        QCOMPARE(view->model()->rowCount(), fitting);
        QVERIFY(editor(u"login"_s)->text() != u"olle%1"_s.arg(round));
    }
}

void TestAdministration::theQuestionNamesWhoIsRetired()
{
    shown<DepartmentSection>();
    const auto *question = editor<QWidget>(u"retiring"_s);
    for (const QString &name : { u"Socialförvaltningen"_s, u"Kommunledningskontoret"_s, u"Socialförvaltningen"_s }) {
        QVERIFY(chooseLine(name));
        press(u"retireEntry"_s);
        const auto labels = question->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->text().startsWith(u"Retire %1?"_s.arg(name)); }));
        QTest::keyClick(editor(u"last"_s), Qt::Key_Escape);
    }
}

//! R97, with the form: what is planned for the day is shown, and stays where it is not changed
void TestAdministration::aPlannedNameStaysWhenAnotherLanguageIsChanged()
{
    shown<DepartmentSection>();
    QVERIFY(chooseLine(u"Stadsbyggnadsförvaltningen"_s));
    type(u"name"_s, u"Miljöförvaltningen"_s);
    type(u"from"_s, u"2027-03-01"_s);
    QVERIFY(saves());
    type(u"name.fi"_s, u"Ympäristö"_s);
    type(u"from"_s, u"2027-03-01"_s);
    QCOMPARE(editor(u"name"_s)->text(), u"Miljöförvaltningen"_s);
    QVERIFY(saves());
    type(u"from"_s, u"2027-04-01"_s);
    QCOMPARE(editor(u"name.fi"_s)->text(), u"Ympäristö"_s);
    type(u"name.en"_s, u"Environment"_s);
    QVERIFY(saves());
    QCOMPARE(editor(u"name"_s)->text(), u"Stadsbyggnadsförvaltningen"_s); // today's again
    QStringList names;
    for (const DepartmentVersion &one : m_workplace->profile().departmentVersions)
        names.append(QStringList(one.name.texts.values()).join(u' '));
    QCOMPARE(names,
        QStringList({ u"Stadsbyggnadsförvaltningen"_s, u"Ympäristö Miljöförvaltningen"_s,
            u"Environment Ympäristö Miljöförvaltningen"_s }));
    // Until the planned one
    type(u"name"_s, u"Byggförvaltningen"_s);
    type(u"from"_s, u"2027-01-01"_s);
    QVERIFY(saves());
    const QString told = m_navigator.notices.constLast().text;
    QVERIFY2(told.contains(u"until "_s + dayInWords(QDate(2027, 2, 28))), qPrintable(told));
    // And taken back
    type(u"from"_s, u"2027-01-01"_s);
    QCOMPARE(editor(u"name"_s)->text(), u"Byggförvaltningen"_s);
    type(u"name"_s, u"Stadsbyggnadsförvaltningen"_s);
    QVERIFY(saves());
    QCOMPARE(m_workplace->profile().departmentVersions.size(), 3);
}

void TestAdministration::aDayAloneTakesNoPlannedNameAway()
{
    shown<DepartmentSection>();
    QVERIFY(chooseLine(u"Stadsbyggnadsförvaltningen"_s));
    type(u"name"_s, u"Miljöförvaltningen"_s);
    type(u"from"_s, u"2027-03-01"_s);
    QVERIFY(saves());
    const QList<DepartmentVersion> planned = m_workplace->profile().departmentVersions;
    QCOMPARE(planned.size(), 2);
    for (const QString &day : { u"2027-03-01"_s, u"2027-02-01"_s, u"2027-05-01"_s }) {
        type(u"from"_s, day);
        QVERIFY(isRefusedBeside(u"from"_s));
        m_workplace->reloadRules();
        QVERIFY(m_rulesRead->wait());
        QCOMPARE(m_workplace->profile().departmentVersions, planned);
    }
    type(u"from"_s, QString());
    QCOMPARE(editor(u"name"_s)->text(), u"Stadsbyggnadsförvaltningen"_s);
}

void TestAdministration::aDepartmentThatIsYetToBeginSaysSoInTheList()
{
    shown<DepartmentSection>();
    const QString line = u"Klimatförvaltningen – from %1"_s.arg(dayInWords(QDate(2027, 1, 1)));
    press(u"newEntry"_s);
    type(u"key"_s, u"KLI"_s);
    type(u"name"_s, u"Klimatförvaltningen"_s);
    type(u"valid_from"_s, u"2027-01-01"_s);
    QVERIFY(saves());
    auto *view = editor<QTreeView>(u"entries"_s);
    for (const int width : { 1100, 560, 1100 }) {
        m_window.resize(width, 700);
        QVERIFY(chooseLine(line));
        QVERIFY(!view->isColumnHidden(0));
    }
    QVERIFY(chooseLine(u"Stadsbyggnadsförvaltningen"_s)); // used today: nothing is said
}

void TestAdministration::whatIsTypedOnAnswersNoQuestion()
{
    auto *section = shown<DepartmentSection>();
    m_window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_window));
    QVERIFY(chooseLine(u"Stadsbyggnadsförvaltningen"_s));
    for (int round = 0; round < 3; ++round) {
        type(u"board"_s, u"Stads"_s);
        auto *line = editor(u"board"_s);
        line->setFocus();
        const auto notices = m_navigator.notices.size();
        QVERIFY(!section->mayLeave({}));
        auto *question = editor<QuestionBar>(u"unsaved"_s);
        QVERIFY(question->isVisible() && !question->isHeard());
        for (const QChar letter : u" bygg"_s)
            QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(line->text(), u"Stads bygg "_s);
        QVERIFY(question->isVisible());
        QCOMPARE(m_navigator.notices.size(), notices); // nothing was saved
        QTRY_VERIFY(question->isHeard());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!question->isVisible());
    }
    QVERIFY(!section->mayLeave({}));
    QTRY_VERIFY(editor<QuestionBar>(u"unsaved"_s)->isHeard());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space); // by now it is meant
    QVERIFY(isSaved());
}

void TestAdministration::escFromTheQuestionGoesBackToTheField()
{
    auto *section = shown<DepartmentSection>();
    m_window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_window));
    QVERIFY(chooseLine(u"Stadsbyggnadsförvaltningen"_s));
    for (const QString &name : { u"board"_s, u"mailbox"_s, u"name"_s }) {
        type(name, u"x"_s);
        editor(name)->setFocus();
        QVERIFY(!section->mayLeave({}));
        QVERIFY(editor<QuestionBar>(u"unsaved"_s)->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), editor(name));
    }
}

void TestAdministration::aPersonWithoutARoleIsSavedWithAWord()
{
    shown<PeopleSection>();
    press(u"newEntry"_s);
    type(u"login"_s, u"olle"_s);
    type(u"name"_s, u"Olle Ny"_s);
    QVERIFY(saves());
    QCOMPARE(m_navigator.notices.constLast().text,
        u"Saved: Olle Ny. Without a role this person can do nothing in the program yet."_s);
    QTRY_VERIFY(editor<QPushButton>(u"retireEntry"_s)->isEnabled());
    press(u"retireEntry"_s);
    const auto labels = editor<QuestionBar>(u"retiring"_s)->findChildren<QLabel *>();
    QVERIFY(std::ranges::find(labels, u"Last day at work"_s, &QLabel::text) != labels.end());
}

void TestAdministration::eachKeyMeansTheSameEverywhere()
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
    for (int round = 1; round <= 3; ++round) {
        editor(u"mailbox"_s)->setFocus();
        QTest::keyClick(editor(u"mailbox"_s), Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(triggered.size(), round); // registers new feedback, as its button says
        QCOMPARE(QKeySequence::mnemonic(editor<QPushButton>(u"newEntry"_s)->text()), QKeySequence(u"Alt+N"_s));
        press(u"newEntry"_s);
        QTRY_COMPARE(editor(u"key"_s)->text(), QString());
        QTRY_COMPARE(QApplication::focusWidget(), editor(u"key"_s));
        QVERIFY(!editor(u"key"_s)->isReadOnly());
    }
    type(u"key"_s, u"VOO"_s);
    QTest::keyClick(editor(u"key"_s), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(field(u"name"_s)->hasProblem());
    QVERIFY(page->hasUnsaved());
    QVERIFY(!page->canLeave());
    editor<QListWidget>(u"parts"_s)->setCurrentRow(3);
    QTRY_COMPARE(editor<QListWidget>(u"parts"_s)->currentRow(), 0);
}

void TestAdministration::theProfilesPreviewHasTheKeyboard()
{
    auto *section = shown<ProfileSection>();
    m_window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_window));
    Profile changed = m_workplace->profile();
    const QString before = changed.departments.constFirst().mailbox;
    changed.departments.first().mailbox = u"ny@example.org"_s;
    const QString path = m_folder.filePath(u"profile.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(profileToJson(changed));
    file.close();
    for (int round = 0; round < 3; ++round) {
        auto *read = editor<QPushButton>(u"readProfile"_s);
        read->setFocus();
        QTest::keyClick(read, Qt::Key_Space);
        QTRY_VERIFY(section->findChild<QFileDialog *>());
        auto *dialog = section->findChild<QFileDialog *>();
        QTRY_COMPARE(QApplication::activeWindow(), dialog);
        auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
        QVERIFY(name);
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
        const auto *question = section->findChild<QuestionBar *>();
        QTRY_VERIFY(question->isVisible());
        QTRY_VERIFY2(QApplication::focusWidget() && question->isAncestorOf(QApplication::focusWidget()),
            qPrintable(QDebug::toString(QApplication::focusWidget()) + QDebug::toString(QApplication::activeWindow())));
        const auto *entries = editor<QTreeWidget>(u"profileEntries"_s);
        QCOMPARE(entries->topLevelItemCount(), 1);
        const QString told = entries->topLevelItem(0)->text(3);
        QVERIFY2(told.contains(dayInSentence(QDate(2026, 11, 21))), qPrintable(told)); // from tomorrow
        QVERIFY2(told.contains(before + u" → ny@example.org"_s), qPrintable(told));
        QTRY_VERIFY(question->isHeard());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(question->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!question->isVisible());
        QCOMPARE(QApplication::focusWidget(), read);
        QTRY_VERIFY(!section->findChild<QFileDialog *>());
    }
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
