#include "core/intake/profilefile.h"
#include "core/services/casedesk.h"
#include "core/services/directory.h"
#include "core/services/reportcalendar.h"
#include "tests/support/smallprofile.h"
#include "tests/support/testmain.h"
#include "ui/administration/administrationpage.h"
#include "ui/administration/areasection.h"
#include "ui/administration/calendarsection.h"
#include "ui/administration/campaignsection.h"
#include "ui/administration/categorysection.h"
#include "ui/administration/declarationsection.h"
#include "ui/administration/departmentsection.h"
#include "ui/administration/headlinesection.h"
#include "ui/administration/lettersection.h"
#include "ui/administration/municipalitysection.h"
#include "ui/administration/peoplesection.h"
#include "ui/administration/processsection.h"
#include "ui/administration/profilesection.h"
#include "ui/administration/recipientsection.h"
#include "ui/administration/referralsection.h"
#include "ui/administration/settingsection.h"
#include "ui/common/combobox.h"
#include "ui/common/theme.h"
#include "ui/common/workplace.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTreeView>
#include <QtWidgets/QTreeWidget>

#include <algorithm>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

namespace {

class NoticeNavigator : public Navigator
{
public:
    void go(const PageRequest &) override { }
    void back() override { }
    void showNotice(const Notice &notice) override { notices.append(notice); }
    [[nodiscard]] bool offers(PageKind) const override { return false; }
    QList<Notice> notices;
};

template <class T, class Key>
std::optional<T> find(const QList<T> &all, Key T::*member, const Key &key)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const T &one) { return one.*member == key; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

} // namespace

class TestAdministration : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
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
    void aHeadlineIsPutWithTheDepartmentChosen();
    void aHeadlineWithPersonalDataIsPointedOut();
    void aCategoryIsPutBelowTheChosenOne();
    void aRoleWithoutAgreementIsRefusedBesideIt();
    void aRoleOfTheWholeMunicipalityIsRefusedADepartmentBesideIt();
    void aRoleIsWithdrawnAndNotDeleted();
    void aRuleValueHoldsFromADayOn();
    void aRuleValueHoldsFromTomorrowUnlessAnotherDayIsChosen();
    void aRuleValueThatMovesRunningCasesListsThemFirst();
    void aClosingDayIsAddedToTheYear();
    void aClosingDayIsWithdrawnAndAddedAgain();
    void theListHasTheKeyboardWhenAClosingDayIsKeptOrWithdrawn();
    void anotherMailboxHoldsFromTomorrowAndTheFormerCanBeRead();
    void anotherNameOfACategoryHoldsFromTomorrow();
    void anAreaIsAddedAndRetired();
    void aCampaignIsAdded();
    void aServiceDeclarationHasAnOwner();
    void aProcessStandsWhereItsKindBelongs();
    void aLawIsAddedAndAGroundIsChanged();
    void theMunicipalityIsRenamed();
    void aReportRecipientIsEnteredAndRemoved();
    void aProfileThatIsReadListsWhatItWouldRetire();
    void aLetterSaysWhatItLacksAsItIsTyped();
    void newIsForThePageWhileTheKeyboardIsInIt();
    void onlyWhoMayAdministersSeesTheParts();

private:
    void workAs(const Person &person);
    template <class S>
    S *shown()
    {
        auto *section = new S(*m_workplace, m_navigator, &m_window);
        m_window.setCentralWidget(section);
        section->setVisible(true); // the window would do so later
        section->refresh();
        return section;
    }
    template <class W = QLineEdit>
    W *editor(const QString &name)
    {
        W *found = m_window.centralWidget()->findChild<W *>(name);
        if (!found)
            qFatal("There is no editor %s", qPrintable(name));
        return found;
    }
    Field *field(const QString &name) { return qobject_cast<Field *>(editor<QWidget>(name)->parentWidget()); }
    void type(const QString &name, const QString &text)
    {
        auto *line = editor(name);
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        for (const QChar letter : text) // keyClicks() knows ASCII only
            QTest::sendKeyEvent(QTest::Click, line, Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }
    void choose(const QString &name, const QString &key)
    {
        auto *box = editor<ComboBox>(name);
        box->setKey(key);
        Q_EMIT box->keyChosen(key);
    }
    void press(const QString &name) { editor<QPushButton>(name)->click(); }
    bool chooseLine(const QString &text, int column = 0)
    {
        auto *view = editor<QTreeView>(u"entries"_s);
        const QModelIndexList found = view->model()->match(
            view->model()->index(0, column), Qt::DisplayRole, text, 1, Qt::MatchExactly | Qt::MatchRecursive);
        if (!found.isEmpty())
            view->setCurrentIndex(found.constFirst());
        return !found.isEmpty();
    }
    [[nodiscard]] std::optional<Department> department(const QString &key) const
    {
        return find(m_workplace->profile().departments, &Department::key, key);
    }
    //! Written to a file and chosen in the dialog
    bool readProfile(const Profile &profile)
    {
        QFile file(m_folder.filePath(u"profile.json"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(profileToJson(profile)) < 0)
            return false;
        file.close();
        press(u"readProfile"_s);
        auto *dialog = m_window.findChild<QFileDialog *>();
        if (!dialog)
            return false;
        Q_EMIT dialog->fileSelected(file.fileName());
        dialog->close();
        return true;
    }
    //! Asked of SBF today, by telephone
    QString registeredCase()
    {
        CaseDraft draft;
        draft.headline = u"Snöröjning gångväg"_s;
        draft.channel = Channel::Phone;
        draft.type = CaseType::Complaint;
        draft.area = u"services"_s;
        draft.text = u"Oplogat."_s;
        draft.submitter.anonymous = true;
        draft.replyWanted = false;
        draft.departments = { u"SBF"_s };
        const auto kept = m_workplace->ask([draft](Office &office) { return office.cases().registerCase(draft); });
        if (!QTest::qWaitFor([&kept] { return kept.isFinished(); }) || !kept.result())
            qFatal("The case was not registered");
        return kept.result()->number;
    }
    //! After saving: told, and read again
    bool isSaved()
    {
        return QTest::qWaitFor([this] {
            return !m_navigator.notices.isEmpty() && m_navigator.notices.constLast().kind == Notice::Kind::Done
                && m_rulesRead->size() > m_readBefore;
        });
    }

    QTemporaryDir m_folder;
    std::shared_ptr<FixedClock> m_clock;
    std::unique_ptr<Workplace> m_workplace;
    std::unique_ptr<QSignalSpy> m_rulesRead;
    qsizetype m_readBefore = 0;
    NoticeNavigator m_navigator;
    QMainWindow m_window;
    int m_databases = 0;
};

void TestAdministration::initTestCase()
{
    Theme::install(*qobject_cast<QApplication *>(QCoreApplication::instance()), ThemeChoice::Light);
    m_clock = std::make_shared<FixedClock>(momentFromIso(u"2026-11-20T10:00:00+01:00"));
    m_window.resize(1100, 700);
}

void TestAdministration::init()
{
    workAs(personAs(Role::ContactCentreAdministrator));
}

void TestAdministration::workAs(const Person &person)
{
    m_navigator.notices.clear();
    const QString url = u"sqlite:%1/%2.db"_s.arg(m_folder.path()).arg(++m_databases);
    auto office = std::make_unique<OfficeThread>();
    const OfficePlace place{ url, u"contact_centre_administrator"_s, m_clock };
    const auto opened = office->initialise(place, { .profile = smallProfile() }, {});
    QVERIFY(QTest::qWaitFor([&] { return opened.isFinished(); }, 30000));
    QVERIFY2(opened.result(), opened.result() ? "" : qPrintable(opened.result().error().message));
    m_workplace = std::make_unique<Workplace>(std::move(office), place, person, u"sv"_s);
    m_rulesRead = std::make_unique<QSignalSpy>(m_workplace.get(), &Workplace::rulesChanged);
    m_workplace->reloadRules();
    QVERIFY(m_rulesRead->wait());
    m_readBefore = m_rulesRead->size();
    m_window.show();
}

void TestAdministration::cleanup()
{
    delete m_window.takeCentralWidget();
    m_rulesRead.reset();
    m_workplace.reset();
}

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

void TestAdministration::aHeadlineIsPutWithTheDepartmentChosen()
{
    shown<HeadlineSection>();
    QVERIFY(chooseLine(u"Snöröjning gångväg"_s));
    press(u"newEntry"_s);
    QCOMPARE(editor<ComboBox>(u"department"_s)->key(), QString()); // the one beside it was chosen for another headline
    type(u"text"_s, u"Halt på trappan"_s);
    press(u"saveEntry"_s);
    QTRY_VERIFY(editor<ComboBox>(u"department"_s)->accessibleDescription().contains(u"Choose one"_s));
    choose(u"department"_s, u"SBF"_s);
    choose(u"category"_s, u"SBF/vinter"_s);
    press(u"saveEntry"_s);
    QVERIFY(isSaved());
    const auto stored = find(m_workplace->profile().headlines, &Headline::text, u"Halt på trappan"_s);
    QVERIFY(stored);
    QCOMPARE(stored->department, u"SBF"_s);
    QCOMPARE(stored->category, u"SBF/vinter"_s);
}

void TestAdministration::aHeadlineWithPersonalDataIsPointedOut()
{
    shown<HeadlineSection>();
    press(u"newEntry"_s);
    type(u"text"_s, u"Ring 19121212-1212"_s);
    QVERIFY(editor(u"text"_s)->accessibleDescription().contains(u"personal data"_s));
    type(u"text"_s, u"Ring oss"_s);
    QVERIFY(!editor(u"text"_s)->accessibleDescription().contains(u"looks like"_s));
}

void TestAdministration::aCategoryIsPutBelowTheChosenOne()
{
    shown<CategorySection>();
    QVERIFY(chooseLine(u"Vinterväghållning"_s));
    press(u"newEntry"_s);
    type(u"path"_s, u"sand"_s);
    type(u"name"_s, u"Sandning"_s);
    press(u"saveEntry"_s);
    QVERIFY(isSaved());
    QVERIFY(find(m_workplace->profile().categories, &Category::path, u"SBF/vinter/sand"_s));
}

void TestAdministration::aRoleWithoutAgreementIsRefusedBesideIt()
{
    shown<PeopleSection>();
    QTRY_VERIFY(chooseLine(u"contact_centre_administrator"_s));
    press(u"newEntry"_s);
    type(u"login"_s, u"asa"_s);
    press(u"addGrant"_s);
    choose(u"role"_s, u"handler"_s);
    choose(u"department"_s, u"SBF"_s);
    press(u"saveEntry"_s);
    QTRY_VERIFY(field(u"agreement"_s)->hasProblem());
    type(u"agreement"_s, u"Med SBF 2026-01-10"_s);
    press(u"saveEntry"_s);
    QVERIFY(isSaved());
    QTRY_VERIFY(chooseLine(u"asa"_s));
}

void TestAdministration::aRoleOfTheWholeMunicipalityIsRefusedADepartmentBesideIt()
{
    shown<PeopleSection>();
    QTRY_VERIFY(chooseLine(u"contact_centre_administrator"_s));
    press(u"newEntry"_s);
    type(u"login"_s, u"bo"_s);
    for (const QString &role : { u"contact_centre_officer"_s, u"quality_strategist"_s }) {
        press(u"addGrant"_s);
        choose(u"role"_s, role);
        type(u"agreement"_s, u"Med KFF 2026-01-10"_s);
    }
    for (int round = 0; round < 3; ++round) {
        choose(u"department"_s, u"KFF"_s);
        press(u"saveEntry"_s);
        QTRY_VERIFY(field(u"department"_s)->hasProblem());
    }
    choose(u"department"_s, QString());
    press(u"saveEntry"_s);
    QVERIFY(isSaved());
    QTRY_VERIFY(chooseLine(u"bo"_s));
}

void TestAdministration::aRoleIsWithdrawnAndNotDeleted()
{
    const Person handler = personAs(Role::Handler, u"SBF"_s);
    const auto added = m_workplace->ask([handler](Office &office) { return office.directory().addPerson(handler); });
    QVERIFY(QTest::qWaitFor([&] { return added.isFinished(); }));
    QVERIFY(added.result());
    shown<PeopleSection>();
    QTRY_VERIFY(chooseLine(handler.login));
    press(u"withdrawGrant"_s);
    press(u"saveEntry"_s);
    QVERIFY(isSaved());
    const auto stored = m_workplace->ask(
        [handler](Office &office) { return office.directory().person(handler.login); });
    QVERIFY(QTest::qWaitFor([&] { return stored.isFinished(); }));
    QCOMPARE(stored.result()->grants.size(), 1);
    QCOMPARE(stored.result()->grants.constFirst().validTo, std::optional(QDate(2026, 11, 20)));
}

void TestAdministration::aRuleValueHoldsFromADayOn()
{
    shown<SettingSection>();
    press(u"newEntry"_s);
    choose(u"key"_s, u"answer_working_days"_s);
    type(u"value"_s, u"tio"_s);
    type(u"valid_from"_s, u"2027-01-01"_s);
    press(u"saveEntry"_s);
    QTRY_VERIFY(field(u"value"_s)->hasProblem());
    type(u"value"_s, u"12"_s);
    press(u"saveEntry"_s);
    QVERIFY(isSaved());
    const Setting expected{ u"answer_working_days"_s, u"12"_s, QDate(2027, 1, 1) };
    QVERIFY(m_workplace->profile().settings.contains(expected));
}

//! R97: from tomorrow unless another day is chosen; what holds is history and not typed over
void TestAdministration::aRuleValueHoldsFromTomorrowUnlessAnotherDayIsChosen()
{
    shown<SettingSection>();
    for (const QString &value : { u"8"_s, u"9"_s, u"7"_s }) {
        m_readBefore = m_rulesRead->size();
        press(u"newEntry"_s);
        choose(u"key"_s, u"answer_working_days"_s);
        QCOMPARE(editor(u"valid_from"_s)->text(), m_workplace->today().addDays(1).toString(Qt::ISODate));
        type(u"value"_s, value);
        press(u"saveEntry"_s);
        QVERIFY(isSaved());
        const Setting expected{ u"answer_working_days"_s, value, m_workplace->today().addDays(1) };
        QTRY_VERIFY(m_workplace->profile().settings.contains(expected));
        QCOMPARE(m_workplace->rules().values.answerWorkingDays, 10); // today's cases are reckoned as before
    }
    // It does not hold yet, so it can be taken back
    m_readBefore = m_rulesRead->size();
    QVERIFY(editor<QPushButton>(u"retireEntry"_s)->isEnabled());
    press(u"retireEntry"_s);
    QTRY_VERIFY(editor<QPushButton>(u"carryOut"_s)->isVisible());
    press(u"carryOut"_s);
    QVERIFY(isSaved());
    QVERIFY(m_workplace->profile().settings.isEmpty());
}

//! R97: running cases keep their days unless that is chosen, and what moves is listed before it is saved
void TestAdministration::aRuleValueThatMovesRunningCasesListsThemFirst()
{
    const QString number = registeredCase();
    shown<SettingSection>();
    press(u"newEntry"_s);
    choose(u"key"_s, u"answer_working_days"_s);
    choose(u"running_cases"_s, u"move"_s);
    QCOMPARE(editor(u"valid_from"_s)->text(), m_workplace->today().toString(Qt::ISODate));
    type(u"value"_s, u"8"_s);
    auto *moved = editor<QTreeWidget>(u"movedCases"_s);
    for (int time = 1; time <= 2; ++time) { // left with Escape the first time
        press(u"saveEntry"_s);
        QTRY_VERIFY(moved->isVisible());
        QCOMPARE(moved->topLevelItem(0)->text(0), number);
        QVERIFY(moved->topLevelItem(0)->text(2) != moved->topLevelItem(0)->text(3));
        QVERIFY(m_workplace->profile().settings.isEmpty());
        if (time == 1) {
            QTest::keyClick(editor<QPushButton>(u"carryOut"_s), Qt::Key_Escape);
            QVERIFY(!moved->isVisible());
        }
    }
    press(u"carryOut"_s);
    QVERIFY(isSaved());
    const Setting expected{ u"answer_working_days"_s, u"8"_s, m_workplace->today() };
    QVERIFY(m_workplace->profile().settings.contains(expected));
    QVERIFY(m_navigator.notices.constLast().text.contains(u"1 running case"_s));
}

void TestAdministration::aClosingDayIsAddedToTheYear()
{
    shown<CalendarSection>();
    press(u"newEntry"_s);
    type(u"date"_s, u"2026-12-28"_s);
    type(u"name"_s, u"Klämdag"_s);
    press(u"saveEntry"_s);
    QVERIFY(isSaved());
    QVERIFY(!m_workplace->rules().calendar.isWorkingDay(QDate(2026, 12, 28)));
    QCOMPARE(editor(u"name"_s)->text(), u"Klämdag"_s);
    QVERIFY(editor(u"name"_s)->isReadOnly());
}

void TestAdministration::theListHasTheKeyboardWhenAClosingDayIsKeptOrWithdrawn()
{
    m_window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_window));
    shown<CalendarSection>();
    auto *view = editor<QTreeView>(u"entries"_s);
    const auto pressByKey = [this](const QString &name) {
        auto *button = editor<QPushButton>(name);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    };
    for (int time = 1; time <= 3; ++time) {
        m_readBefore = m_rulesRead->size();
        pressByKey(u"newEntry"_s);
        type(u"date"_s, u"2026-12-28"_s);
        type(u"name"_s, u"Klämdag"_s);
        pressByKey(u"saveEntry"_s);
        QVERIFY(isSaved());
        QTRY_COMPARE(QApplication::focusWidget(), view);
        m_readBefore = m_rulesRead->size();
        m_navigator.notices.clear();
        QVERIFY(chooseLine(u"Klämdag"_s, 2));
        pressByKey(u"retireEntry"_s);
        QTRY_VERIFY(editor<QPushButton>(u"carryOut"_s)->isVisible());
        pressByKey(u"carryOut"_s);
        QVERIFY(isSaved());
        QTRY_COMPARE(QApplication::focusWidget(), view);
        QTest::keyClick(view, Qt::Key_Down);
        QCOMPARE(editor<QSpinBox>(u"year"_s)->value(), 2026);
        m_navigator.notices.clear();
    }
}

//! C3, R97: what moves is listed before it moves, and a closing day can be withdrawn and added again
void TestAdministration::aClosingDayIsWithdrawnAndAddedAgain()
{
    const QString number = registeredCase();
    const QDate day = m_workplace->today().addDays(7); // within the ten working days
    shown<CalendarSection>();
    auto *moved = editor<QTreeWidget>(u"movedCases"_s);
    for (int time = 1; time <= 3; ++time) {
        m_readBefore = m_rulesRead->size();
        press(u"newEntry"_s);
        type(u"date"_s, day.toString(Qt::ISODate));
        type(u"name"_s, u"Planeringsdag"_s);
        press(u"saveEntry"_s);
        QTRY_VERIFY(moved->isVisible());
        QCOMPARE(moved->topLevelItem(0)->text(0), number);
        QVERIFY(m_workplace->rules().calendar.isWorkingDay(day));
        press(u"carryOut"_s);
        QVERIFY(isSaved());
        QVERIFY(!m_workplace->rules().calendar.isWorkingDay(day));

        m_readBefore = m_rulesRead->size();
        QVERIFY(chooseLine(u"Planeringsdag"_s, 2));
        press(u"retireEntry"_s);
        QTRY_VERIFY(moved->isVisible());
        press(u"carryOut"_s);
        QVERIFY(isSaved());
        QVERIFY(m_workplace->rules().calendar.isWorkingDay(day));
    }
    // The law's days are nobody's to withdraw
    QVERIFY(chooseLine(day.year() == 2026 ? u"Christmas Eve"_s : QString(), 2));
    QVERIFY(!editor<QPushButton>(u"retireEntry"_s)->isEnabled());
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
    m_readBefore = m_rulesRead->size();
    type(u"name"_s, u"Stadsmiljöförvaltningen"_s);
    type(u"from"_s, u"2027-01-01"_s);
    press(u"saveEntry"_s);
    QVERIFY(isSaved());
    QCOMPARE(m_workplace->profile().departmentVersions.size(), 3);
    QCOMPARE(m_workplace->profile().departmentVersions.constLast().mailbox, u"stad@example.org"_s);
}

void TestAdministration::anotherNameOfACategoryHoldsFromTomorrow()
{
    shown<CategorySection>();
    QVERIFY(chooseLine(u"Vinterväghållning"_s));
    type(u"name"_s, u"Halka"_s);
    press(u"saveEntry"_s);
    QVERIFY(isSaved());
    QStringList names;
    for (const Category &one : m_workplace->profile().categories) {
        if (one.path == u"SBF/vinter"_s)
            names.append(one.name.in(u"sv"_s) + u' ' + one.valid.from.value_or(QDate()).toString(Qt::ISODate));
    }
    QCOMPARE(names,
        QStringList({ u"Vinterväghållning "_s, u"Halka "_s + m_workplace->today().addDays(1).toString(Qt::ISODate) }));
}

// --- R98: all that a profile holds can be set in the window

void TestAdministration::anAreaIsAddedAndRetired()
{
    shown<AreaSection>();
    press(u"newEntry"_s);
    press(u"saveEntry"_s); // nothing in it
    QTRY_VERIFY(field(u"key"_s)->hasProblem());
    type(u"key"_s, u"access"_s);
    type(u"name"_s, u"Tillgänglighet"_s);
    press(u"saveEntry"_s);
    QVERIFY(isSaved());
    const auto added = [this] { return find(m_workplace->profile().areas, &Area::key, u"access"_s); };
    QCOMPARE(added()->name.in(u"sv"_s), u"Tillgänglighet"_s);
    press(u"newEntry"_s);
    type(u"key"_s, u"access"_s); // once more
    type(u"name"_s, u"Igen"_s);
    press(u"saveEntry"_s);
    QTRY_VERIFY(field(u"key"_s)->hasProblem());
    press(u"discardChanges"_s);
    m_readBefore = m_rulesRead->size();
    QVERIFY(chooseLine(u"Tillgänglighet"_s));
    press(u"retireEntry"_s);
    type(u"last"_s, u"2026-11-30"_s);
    press(u"retireNow"_s);
    QVERIFY(isSaved());
    QCOMPARE(added()->valid.to, std::optional(QDate(2026, 11, 30)));
}

void TestAdministration::aCampaignIsAdded()
{
    shown<CampaignSection>();
    press(u"newEntry"_s);
    type(u"key"_s, u"cykel"_s);
    type(u"name"_s, u"Cykelåret"_s);
    type(u"valid_from"_s, u"2027-01-01"_s);
    type(u"valid_to"_s, u"2026-12-01"_s);
    press(u"saveEntry"_s);
    QTRY_VERIFY(field(u"valid_to"_s)->hasProblem());
    type(u"valid_to"_s, u"2027-12-31"_s);
    press(u"saveEntry"_s);
    QVERIFY(isSaved());
    const Campaign expected{ u"cykel"_s, u"Cykelåret"_s, { QDate(2027, 1, 1), QDate(2027, 12, 31) } };
    QVERIFY(m_workplace->profile().campaigns.contains(expected));
}

void TestAdministration::aServiceDeclarationHasAnOwner()
{
    shown<DeclarationSection>();
    press(u"newEntry"_s);
    type(u"key"_s, u"plogning"_s);
    choose(u"owner"_s, u"SBF"_s);
    editor<LocalTextBox>(u"text"_s)->setText({ { { u"sv"_s, u"Vi plogar före sju."_s } } });
    press(u"saveEntry"_s);
    QVERIFY(isSaved());
    const auto added = find(m_workplace->profile().serviceDeclarations, &ServiceDeclaration::key, u"plogning"_s);
    QCOMPARE(added->owner, u"SBF"_s);
    QCOMPARE(added->text.in(u"sv"_s), u"Vi plogar före sju."_s);
}

//! R79: areas at the top, main processes in them, subprocesses in those
void TestAdministration::aProcessStandsWhereItsKindBelongs()
{
    shown<ProcessSection>();
    const QList<std::pair<QString, QString>> levels{ { u"area"_s, u"Utbildning"_s },
        { u"main_process"_s, u"Förskola"_s }, { u"sub_process"_s, u"Pedagogisk omsorg"_s } };
    for (const auto &[kind, name] : levels) { // each below the one that was added before
        m_readBefore = m_rulesRead->size();
        press(u"newEntry"_s);
        QCOMPARE(editor<ComboBox>(u"kind"_s)->key(), kind);
        type(u"key"_s, kind);
        type(u"name"_s, name);
        press(u"saveEntry"_s);
        QVERIFY(isSaved());
    }
    const auto process = [this](
                             const QString &key) { return find(m_workplace->profile().processes, &Process::key, key); };
    QCOMPARE(process(u"main_process"_s)->parent, u"area"_s);
    QCOMPARE(process(u"sub_process"_s)->parent, u"main_process"_s);
    QCOMPARE(process(u"sub_process"_s)->kind, ProcessKind::SubProcess);
}

void TestAdministration::aLawIsAddedAndAGroundIsChanged()
{
    shown<ReferralSection>();
    press(u"newEntry"_s);
    type(u"key"_s, u"ll"_s);
    type(u"name"_s, u"Ljuslagen"_s);
    press(u"saveEntry"_s);
    QTRY_VERIFY(field(u"number"_s)->hasProblem());
    type(u"number"_s, u"SFS 2027:1"_s);
    press(u"saveEntry"_s);
    QVERIFY(isSaved());
    QCOMPARE(find(m_workplace->profile().statutes, &Statute::key, u"ll"_s)->number, u"SFS 2027:1"_s);
    QVERIFY(editor<QPushButton>(u"retireEntry"_s)->isEnabled());
    m_readBefore = m_rulesRead->size();
    QVERIFY(chooseLine(u"fault_report"_s));
    QVERIFY(!editor<QPushButton>(u"retireEntry"_s)->isEnabled()); // there is one of each kind
    type(u"name"_s, u"Felanmälan"_s);
    press(u"saveEntry"_s);
    QVERIFY(isSaved());
    const auto ground = find(m_workplace->profile().grounds, &GroundRule::ground, ReferralGround::FaultReport);
    QCOMPARE(ground->name.in(u"sv"_s), u"Felanmälan"_s);
    QCOMPARE(ground->told.in(u"sv"_s), u"fault_report"_s);
}

void TestAdministration::theMunicipalityIsRenamed()
{
    shown<MunicipalitySection>();
    QVERIFY(!editor<QPushButton>(u"newEntry"_s)->isVisible());
    type(u"municipality"_s, QString());
    press(u"saveEntry"_s);
    QTRY_VERIFY(field(u"municipality"_s)->hasProblem());
    type(u"municipality"_s, u"Storköpings kommun"_s);
    editor<QCheckBox>(u"type.question"_s)->click();
    press(u"saveEntry"_s);
    QVERIFY(isSaved());
    QCOMPARE(m_workplace->profile().municipality, u"Storköpings kommun"_s);
    QVERIFY(m_workplace->profile().types.contains(CaseType::Question));
    QVERIFY(!m_workplace->profile().departments.isEmpty());
}

void TestAdministration::aReportRecipientIsEnteredAndRemoved()
{
    auto *section = shown<RecipientSection>();
    const auto stored = [this] {
        const auto asked = m_workplace->ask([](Office &office) { return office.reportCalendar().recipients(); });
        if (!QTest::qWaitFor([&asked] { return asked.isFinished(); }))
            qFatal("The recipients were not read");
        return asked.result().value();
    };
    for (int time = 1; time <= 2; ++time) {
        m_readBefore = m_rulesRead->size();
        press(u"newEntry"_s);
        choose(u"kind"_s, u"strategist"_s);
        type(u"name"_s, u"Kommunstrategen"_s);
        type(u"address"_s, u"strateg"_s);
        press(u"saveEntry"_s);
        QTRY_VERIFY(field(u"address"_s)->hasProblem());
        type(u"address"_s, u"strateg@example.org"_s);
        press(u"saveEntry"_s);
        QVERIFY(isSaved());
        QCOMPARE(stored().size(), 1);
        QCOMPARE(stored().constFirst().address, u"strateg@example.org"_s);
        QTRY_VERIFY(!section->hasUnsaved() && editor<QPushButton>(u"retireEntry"_s)->isEnabled());
        m_readBefore = m_rulesRead->size();
        press(u"retireEntry"_s);
        press(u"carryOut"_s);
        QVERIFY(isSaved());
        QVERIFY(stored().isEmpty());
        QTRY_COMPARE(editor<QTreeView>(u"entries"_s)->model()->rowCount(), 0);
    }
}

//! R97: what the file lacks is listed, and retired only when that is asked for
void TestAdministration::aProfileThatIsReadListsWhatItWouldRetire()
{
    shown<ProfileSection>();
    Profile file = m_workplace->profile();
    file.statutes.clear();
    file.campaigns.append({ u"cykel"_s, u"Cykelåret"_s, {} });
    auto *entries = editor<QTreeWidget>(u"profileEntries"_s);
    const auto read = [&] {
        entries->clear();
        QVERIFY(readProfile(file));
        QTRY_VERIFY(entries->isVisible() && entries->topLevelItemCount() > 0);
        QVERIFY(!entries->findItems(u"plan"_s, Qt::MatchExactly, 2).isEmpty());
    };
    read();
    press(u"takeProfile"_s);
    QVERIFY(isSaved());
    QVERIFY(find(m_workplace->profile().campaigns, &Campaign::key, u"cykel"_s));
    QVERIFY(!find(m_workplace->profile().statutes, &Statute::key, u"plan"_s)->valid.to);
    m_readBefore = m_rulesRead->size();
    read();
    press(u"takeProfileAndRetire"_s);
    QVERIFY(isSaved());
    QVERIFY(find(m_workplace->profile().statutes, &Statute::key, u"plan"_s)->valid.to);
}

void TestAdministration::aLetterSaysWhatItLacksAsItIsTyped()
{
    shown<LetterSection>();
    auto *body = editor<QPlainTextEdit>(u"body"_s);
    press(u"newEntry"_s);
    choose(u"kind"_s, u"answer"_s);
    body->setPlainText(u"{answer} {number} {headline}"_s);
    QVERIFY(field(u"body"_s)->hasProblem());
    body->setPlainText(u"{answer} {number} {headline} {outcome}"_s);
    QVERIFY(!field(u"body"_s)->hasProblem());
    QVERIFY(editor<QPlainTextEdit>(u"preview"_s)->toPlainText().contains(u"2026-000123"_s));
    QVERIFY(!editor<QPlainTextEdit>(u"preview"_s)->toPlainText().contains(u'{'));
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
