#include "core/intake/profilefile.h"
#include "core/services/directory.h"
#include "core/services/reportcalendar.h"
#include "tests/support/testmain.h"
#include "tests/ui/administrationfixture.h"
#include "ui/administration/areasection.h"
#include "ui/administration/campaignsection.h"
#include "ui/administration/categorysection.h"
#include "ui/administration/declarationsection.h"
#include "ui/administration/headlinesection.h"
#include "ui/administration/lettersection.h"
#include "ui/administration/localtext.h"
#include "ui/administration/municipalitysection.h"
#include "ui/administration/peoplesection.h"
#include "ui/administration/processsection.h"
#include "ui/administration/profilesection.h"
#include "ui/administration/questionbar.h"
#include "ui/administration/recipientsection.h"
#include "ui/administration/referralsection.h"
#include "ui/widgets/words.h"

#include <QtCore/QFile>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTreeWidget>

using namespace lyhord;
using namespace lyhord::test;

//! The lists of the municipality and its profile: all that a profile holds can be set in the window (R98)
class TestAdministrationLists : public QObject, private AdministrationFixture
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepareProgram(); }
    void init() { workAs(personAs(Role::ContactCentreAdministrator)); }
    void cleanup() { leave(); }
    void aHeadlineIsPutWithTheDepartmentChosen();
    void aHeadlineWithPersonalDataIsPointedOut();
    void aHeadlineThatMayTellWhoItIsIsKeptOnceConfirmed();
    void aCategoryIsPutBelowTheChosenOne();
    void anotherNameOfACategoryHoldsFromTomorrow();
    void aRoleWithoutAgreementIsRefusedBesideIt();
    void aRoleOfTheWholeMunicipalityIsRefusedADepartmentBesideIt();
    void aRoleIsWithdrawnAndNotDeleted();
    void theOnlyChiefLegalOfficerIsRetiredOnlyWhenThatIsConfirmed();
    void whoHasTheRoleOfAChiefLegalOfficerIsToldOfAnotherOne();
    void anAreaIsAddedAndRetired();
    void aCampaignIsAdded();
    void aServiceDeclarationHasAnOwner();
    void aProcessStandsWhereItsKindBelongs();
    void anotherNameOfAProcessHoldsFromTomorrow();
    void aLawIsAddedAndAGroundIsChanged();
    void theMunicipalityIsRenamed();
    void aReportRecipientIsEnteredAndRemoved();
    void aProfileThatIsReadListsWhatItWouldRetire();
    void aLetterSaysWhatItLacksAsItIsTyped();

private:
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
};

void TestAdministrationLists::aHeadlineIsPutWithTheDepartmentChosen()
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
    QVERIFY(saves());
    const auto stored = find(m_workplace->profile().headlines, &Headline::text, u"Halt på trappan"_s);
    QVERIFY(stored);
    QCOMPARE(stored->department, u"SBF"_s);
    QCOMPARE(stored->category, u"SBF/vinter"_s);
}

void TestAdministrationLists::aHeadlineWithPersonalDataIsPointedOut()
{
    shown<HeadlineSection>();
    press(u"newEntry"_s);
    type(u"text"_s, u"Ring 19121212-1212"_s);
    QVERIFY(editor(u"text"_s)->accessibleDescription().contains(u"personal data"_s));
    type(u"text"_s, u"Ring oss"_s);
    QVERIFY(!editor(u"text"_s)->accessibleDescription().contains(u"looks like"_s));
}

void TestAdministrationLists::aHeadlineThatMayTellWhoItIsIsKeptOnceConfirmed() // R94
{
    shown<HeadlineSection>();
    press(u"newEntry"_s);
    choose(u"department"_s, u"SBF"_s);
    type(u"text"_s, u"Återbruket på Storgatan 5"_s);
    press(u"saveEntry"_s);
    QTRY_VERIFY(editor<QPushButton>(u"carryOut"_s)->isVisible());
    QVERIFY(!find(m_workplace->profile().headlines, &Headline::text, u"Återbruket på Storgatan 5"_s));
    QVERIFY(saves(u"carryOut"_s));
    QVERIFY(find(m_workplace->profile().headlines, &Headline::text, u"Återbruket på Storgatan 5"_s));
}

void TestAdministrationLists::aCategoryIsPutBelowTheChosenOne()
{
    shown<CategorySection>();
    QVERIFY(chooseLine(u"Vinterväghållning"_s));
    press(u"newEntry"_s);
    type(u"path"_s, u"sand"_s);
    type(u"name"_s, u"Sandning"_s);
    QVERIFY(saves());
    QVERIFY(find(m_workplace->profile().categories, &Category::path, u"SBF/vinter/sand"_s));
}

void TestAdministrationLists::anotherNameOfACategoryHoldsFromTomorrow()
{
    shown<CategorySection>();
    QVERIFY(chooseLine(u"Vinterväghållning"_s));
    type(u"name"_s, u"Halka"_s);
    QVERIFY(saves());
    QStringList names;
    for (const Category &one : m_workplace->profile().categories) {
        if (one.path == u"SBF/vinter"_s)
            names.append(one.name.in(u"sv"_s) + u' ' + one.valid.from.value_or(QDate()).toString(Qt::ISODate));
    }
    QCOMPARE(names,
        QStringList({ u"Vinterväghållning "_s, u"Halka "_s + m_workplace->today().addDays(1).toString(Qt::ISODate) }));
    QVERIFY(chooseLine(u"Vinterväghållning – holds today"_s));
    QVERIFY(chooseLine(u"Halka – from "_s + dayInWords(m_workplace->today().addDays(1))));
}

void TestAdministrationLists::aRoleWithoutAgreementIsRefusedBesideIt()
{
    shown<PeopleSection>();
    QTRY_VERIFY(chooseLine(u"contact_centre_administrator"_s));
    press(u"newEntry"_s);
    type(u"login"_s, u"asa"_s);
    press(u"addGrant"_s);
    choose(u"role"_s, u"handler"_s);
    choose(u"department"_s, u"SBF"_s);
    QVERIFY(isRefusedBeside(u"agreement"_s));
    type(u"agreement"_s, u"Med SBF 2026-01-10"_s);
    QVERIFY(saves());
    QTRY_VERIFY(chooseLine(u"asa"_s));
}

void TestAdministrationLists::aRoleOfTheWholeMunicipalityIsRefusedADepartmentBesideIt()
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
        QVERIFY(isRefusedBeside(u"department"_s));
    }
    choose(u"department"_s, QString());
    QVERIFY(saves());
    QTRY_VERIFY(chooseLine(u"bo"_s));
}

void TestAdministrationLists::aRoleIsWithdrawnAndNotDeleted()
{
    const Person handler = personAs(Role::Handler, u"SBF"_s);
    const auto added = m_workplace->ask([handler](Session &session) { return session.directory().addPerson(handler); });
    QVERIFY(QTest::qWaitFor([&] { return added.isFinished(); }));
    QVERIFY(added.result());
    shown<PeopleSection>();
    QTRY_VERIFY(chooseLine(handler.login));
    press(u"withdrawGrant"_s);
    QVERIFY(saves());
    const auto stored = m_workplace->ask(
        [handler](Session &session) { return session.directory().person(handler.login); });
    QVERIFY(QTest::qWaitFor([&] { return stored.isFinished(); }));
    QCOMPARE(stored.result()->grants.size(), 1);
    QCOMPARE(stored.result()->grants.constFirst().validTo, std::optional(QDate(2026, 11, 20)));
}

//! R90: what it means is said, with the keyboard on the answer; as long as there is nobody it stands above the list
void TestAdministrationLists::theOnlyChiefLegalOfficerIsRetiredOnlyWhenThatIsConfirmed()
{
    m_window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_window));
    Person jurist = personAs(Role::ChiefLegalOfficer);
    jurist.grants.first().agreement = u"Avtal"_s;
    shown<PeopleSection>();
    QTRY_VERIFY(editor<QLabel>(u"unreadHandedOver"_s)->isVisible()); // nobody has the role yet
    const auto added = m_workplace->ask([jurist](Session &session) { return session.directory().addPerson(jurist); });
    QVERIFY(QTest::qWaitFor([&] { return added.isFinished(); }));
    QVERIFY(added.result());
    m_workplace->reloadRules();
    QTRY_VERIFY(!editor<QLabel>(u"unreadHandedOver"_s)->isVisible());
    QTRY_VERIFY(chooseLine(jurist.login));
    const auto *question = editor<QuestionBar>(u"moving"_s);
    const auto retire = [&] {
        press(u"retireEntry"_s);
        type(u"last"_s, u"2026-11-19"_s);
        QTest::keyClick(editor(u"last"_s), Qt::Key_Return);
    };
    for (int round = 0; round < 3; ++round) { // left with Escape
        retire();
        QTRY_VERIFY(question->isVisible());
        QVERIFY(!editor<QWidget>(u"retiring"_s)->isVisible());
        QCOMPARE(QApplication::focusWidget(), editor<QPushButton>(u"carryOut"_s));
        QVERIFY(
            QApplication::focusWidget()->accessibleDescription().contains(u"nobody could read what is handed over"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!question->isVisible());
        QVERIFY(!editor<QLabel>(u"unreadHandedOver"_s)->isVisible());
    }
    retire();
    QTRY_VERIFY(question->isVisible());
    QTRY_VERIFY(question->isHeard());
    m_readBefore = m_rulesRead->size();
    m_navigator.notices.clear();
    QTest::keyClick(editor<QPushButton>(u"carryOut"_s), Qt::Key_Space);
    QVERIFY(isSaved());
    QTRY_VERIFY(editor<QLabel>(u"unreadHandedOver"_s)->isVisible());
}

//! R11, R90: what one administrator does alone is told to those who have the role, and who is left is said
void TestAdministrationLists::whoHasTheRoleOfAChiefLegalOfficerIsToldOfAnotherOne()
{
    m_window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_window));
    for (const QString &login : { u"maj"_s, u"bo"_s }) {
        Person jurist = personAs(Role::ChiefLegalOfficer);
        jurist.login = login;
        jurist.name = login;
        jurist.email = login + u"@example.org"_s;
        jurist.grants.first().agreement = u"Avtal"_s;
        const auto added = m_workplace->ask(
            [jurist](Session &session) { return session.directory().addPerson(jurist); });
        QVERIFY(QTest::qWaitFor([&] { return added.isFinished(); }));
        QVERIFY(added.result());
    }
    shown<PeopleSection>();
    QTRY_VERIFY(chooseLine(u"bo"_s));
    m_readBefore = m_rulesRead->size();
    m_navigator.notices.clear();
    QTest::keyClick(editor<QCheckBox>(u"may_read_secret"_s), Qt::Key_Space);
    press(u"saveEntry"_s);
    QVERIFY(isSaved());
    const QString told = u"A letter that says so goes to bo@example.org, maj@example.org."_s;
    QVERIFY2(m_navigator.notices.constLast().text.contains(told), qPrintable(m_navigator.notices.constLast().text));
    QTRY_VERIFY(chooseLine(u"bo"_s));
    m_readBefore = m_rulesRead->size();
    m_navigator.notices.clear();
    press(u"retireEntry"_s);
    type(u"last"_s, u"2026-11-19"_s);
    QTest::keyClick(editor(u"last"_s), Qt::Key_Return);
    QVERIFY(isSaved());
    QVERIFY2(m_navigator.notices.constLast().text.contains(u"role is held after that by maj."_s),
        qPrintable(m_navigator.notices.constLast().text));
}

void TestAdministrationLists::anAreaIsAddedAndRetired()
{
    shown<AreaSection>();
    press(u"newEntry"_s);
    QVERIFY(isRefusedBeside(u"key"_s)); // nothing in it
    type(u"key"_s, u"access"_s);
    type(u"name"_s, u"Tillgänglighet"_s);
    QVERIFY(saves());
    const auto added = [this] { return find(m_workplace->profile().areas, &Area::key, u"access"_s); };
    QCOMPARE(added()->name.in(u"sv"_s), u"Tillgänglighet"_s);
    press(u"newEntry"_s);
    type(u"key"_s, u"access"_s); // once more
    type(u"name"_s, u"Igen"_s);
    QVERIFY(isRefusedBeside(u"key"_s));
    press(u"discardChanges"_s);
    QVERIFY(chooseLine(u"Tillgänglighet"_s));
    press(u"retireEntry"_s);
    type(u"last"_s, u"2026-11-30"_s);
    QVERIFY(saves(u"retireNow"_s));
    QCOMPARE(added()->valid.to, std::optional(QDate(2026, 11, 30)));
}

void TestAdministrationLists::aCampaignIsAdded()
{
    shown<CampaignSection>();
    press(u"newEntry"_s);
    type(u"key"_s, u"cykel"_s);
    type(u"name"_s, u"Cykelåret"_s);
    type(u"valid_from"_s, u"2027-01-01"_s);
    type(u"valid_to"_s, u"2026-12-01"_s);
    QVERIFY(isRefusedBeside(u"valid_to"_s));
    type(u"valid_to"_s, u"2027-12-31"_s);
    QVERIFY(saves());
    const Campaign expected{ u"cykel"_s, u"Cykelåret"_s, { QDate(2027, 1, 1), QDate(2027, 12, 31) } };
    QVERIFY(m_workplace->profile().campaigns.contains(expected));
}

void TestAdministrationLists::aServiceDeclarationHasAnOwner()
{
    shown<DeclarationSection>();
    press(u"newEntry"_s);
    type(u"key"_s, u"plogning"_s);
    choose(u"owner"_s, u"SBF"_s);
    editor<LocalTextBox>(u"text"_s)->setText({ { { u"sv"_s, u"Vi plogar före sju."_s } } });
    QVERIFY(saves());
    const auto added = find(m_workplace->profile().serviceDeclarations, &ServiceDeclaration::key, u"plogning"_s);
    QCOMPARE(added->owner, u"SBF"_s);
    QCOMPARE(added->text.in(u"sv"_s), u"Vi plogar före sju."_s);
}

//! R79: areas at the top, main processes in them, subprocesses in those
void TestAdministrationLists::aProcessStandsWhereItsKindBelongs()
{
    shown<ProcessSection>();
    const QList<std::pair<QString, QString>> levels{ { u"area"_s, u"Utbildning"_s },
        { u"main_process"_s, u"Förskola"_s }, { u"sub_process"_s, u"Pedagogisk omsorg"_s } };
    for (const auto &[kind, name] : levels) { // each below the one that was added before
        press(u"newEntry"_s);
        QCOMPARE(editor<ComboBox>(u"kind"_s)->key(), kind);
        type(u"key"_s, kind);
        type(u"name"_s, name);
        QVERIFY(saves());
    }
    const auto process = [this](
                             const QString &key) { return find(m_workplace->profile().processes, &Process::key, key); };
    QCOMPARE(process(u"main_process"_s)->parent, u"area"_s);
    QCOMPARE(process(u"sub_process"_s)->parent, u"main_process"_s);
    QCOMPARE(process(u"sub_process"_s)->kind, ProcessKind::SubProcess);
}

//! R97: old reports keep the former name
void TestAdministrationLists::anotherNameOfAProcessHoldsFromTomorrow()
{
    shown<ProcessSection>();
    press(u"newEntry"_s);
    type(u"key"_s, u"vard"_s);
    type(u"name"_s, u"Vård"_s);
    QVERIFY(saves());
    const QDate tomorrow = m_workplace->today().addDays(1);
    QString before = u"Vård"_s;
    for (const QString &name : { u"Omsorg"_s, u"Vård och omsorg"_s }) { // the second time for the same day
        QVERIFY(chooseLine(before));
        type(u"name"_s, name);
        QVERIFY(saves());
        before = u"Vård – holds today"_s;
        QStringList names;
        for (const Process &one : m_workplace->profile().processes)
            names.append(one.name.in(u"sv"_s) + u' ' + one.valid.from.value_or(QDate()).toString(Qt::ISODate));
        QCOMPARE(names, QStringList({ u"Vård "_s, name + u' ' + tomorrow.toString(Qt::ISODate) }));
        QVERIFY(chooseLine(name + u" – from "_s + dayInWords(tomorrow)));
    }
}

void TestAdministrationLists::aLawIsAddedAndAGroundIsChanged()
{
    shown<ReferralSection>();
    press(u"newEntry"_s);
    type(u"key"_s, u"ll"_s);
    type(u"name"_s, u"Ljuslagen"_s);
    QVERIFY(isRefusedBeside(u"number"_s));
    type(u"number"_s, u"SFS 2027:1"_s);
    QVERIFY(saves());
    QCOMPARE(find(m_workplace->profile().statutes, &Statute::key, u"ll"_s)->number, u"SFS 2027:1"_s);
    QVERIFY(editor<QPushButton>(u"retireEntry"_s)->isEnabled());
    QVERIFY(chooseLine(u"fault_report"_s));
    QVERIFY(!editor<QPushButton>(u"retireEntry"_s)->isEnabled()); // there is one of each kind
    type(u"name"_s, u"Felanmälan"_s);
    QVERIFY(saves());
    const auto ground = find(m_workplace->profile().grounds, &GroundRule::ground, ReferralGround::FaultReport);
    QCOMPARE(ground->name.in(u"sv"_s), u"Felanmälan"_s);
    QCOMPARE(ground->told.in(u"sv"_s), u"fault_report"_s);
}

void TestAdministrationLists::theMunicipalityIsRenamed()
{
    shown<MunicipalitySection>();
    QVERIFY(!editor<QPushButton>(u"newEntry"_s)->isVisible());
    type(u"municipality"_s, QString());
    QVERIFY(isRefusedBeside(u"municipality"_s));
    type(u"municipality"_s, u"Storköpings kommun"_s);
    editor<QCheckBox>(u"type.question"_s)->click();
    QVERIFY(saves());
    QCOMPARE(m_workplace->profile().municipality, u"Storköpings kommun"_s);
    QVERIFY(m_workplace->profile().types.contains(CaseType::Question));
    QVERIFY(!m_workplace->profile().departments.isEmpty());
}

void TestAdministrationLists::aReportRecipientIsEnteredAndRemoved()
{
    auto *section = shown<RecipientSection>();
    const auto stored = [this] {
        const auto asked = m_workplace->ask([](Session &session) { return session.reportCalendar().recipients(); });
        if (!QTest::qWaitFor([&asked] { return asked.isFinished(); }))
            qFatal("The recipients were not read");
        return asked.result().value();
    };
    for (int time = 1; time <= 2; ++time) {
        press(u"newEntry"_s);
        choose(u"kind"_s, u"strategist"_s);
        type(u"name"_s, u"Kommunstrategen"_s);
        type(u"address"_s, u"strateg"_s);
        QVERIFY(isRefusedBeside(u"address"_s));
        type(u"address"_s, u"strateg@example.org"_s);
        QVERIFY(saves());
        QCOMPARE(stored().size(), 1);
        QCOMPARE(stored().constFirst().address, u"strateg@example.org"_s);
        QTRY_VERIFY(!section->hasUnsaved() && editor<QPushButton>(u"retireEntry"_s)->isEnabled());
        press(u"retireEntry"_s);
        QVERIFY(saves(u"carryOut"_s));
        QVERIFY(stored().isEmpty());
        QTRY_COMPARE(editor<QTreeView>(u"entries"_s)->model()->rowCount(), 0);
    }
}

//! R97: what the file lacks is listed, and retired only when that is asked for
void TestAdministrationLists::aProfileThatIsReadListsWhatItWouldRetire()
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
    QVERIFY(saves(u"takeProfile"_s));
    QVERIFY(find(m_workplace->profile().campaigns, &Campaign::key, u"cykel"_s));
    QVERIFY(!find(m_workplace->profile().statutes, &Statute::key, u"plan"_s)->valid.to);
    read();
    QVERIFY(saves(u"takeProfileAndRetire"_s));
    QVERIFY(find(m_workplace->profile().statutes, &Statute::key, u"plan"_s)->valid.to);
}

void TestAdministrationLists::aLetterSaysWhatItLacksAsItIsTyped()
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

LYHORD_TEST(TestAdministrationLists)
#include "test_administrationlists.moc"
