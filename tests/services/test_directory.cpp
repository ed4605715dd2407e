#include "core/rules/secretreaders.h"
#include "core/store/directorystore.h"
#include "tests/services/townhall.h"
#include "tests/support/postgresserver.h"
#include "tests/support/testmain.h"

#include <algorithm>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

//! Who changes what the municipality decides for itself, what is refused, and who comes in
class TestDirectory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyAdministratorsChangeIt()
    {
        TownHall town;
        const auto officer = town.sessionOf(Role::ContactCentreOfficer);
        const Department department{ .key = u"NEW"_s, .name = { { { u"sv"_s, u"Nya förvaltningen"_s } } } };
        QCOMPARE(officer->directory().addDepartment(department).error().code, ErrorCode::NotPermitted);
        QVERIFY(town.session().directory().addDepartment(department));
        // The other workstation sees it without asking.
        const auto seen = officer->directory().profile();
        QVERIFY(std::any_of(seen->departments.cbegin(), seen->departments.cend(),
            [](const Department &one) { return one.key == u"NEW"_s; }));
    }

    void wrongValuesAreRefusedByName_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("mailbox");
        QTest::addColumn<QString>("field");
        QTest::newRow("a key with a space") << u"A B"_s << QString() << u"key"_s;
        QTest::newRow("a key that is there") << u"SBF"_s << QString() << u"key"_s;
        QTest::newRow("R36: no address") << u"NEW"_s << u"not an address"_s << u"mailbox"_s;
    }

    void wrongValuesAreRefusedByName()
    {
        QFETCH(const QString, key);
        QFETCH(const QString, mailbox);
        QFETCH(const QString, field);
        TownHall town;
        const auto refusal = town.session().directory().addDepartment(
            { .key = key, .name = { { { u"sv"_s, u"Nya"_s } } }, .mailbox = mailbox });
        QVERIFY(!refusal);
        QCOMPARE(refusal.error().field, field);
    }

    //! Whoever types a key means the department that is there
    void aKeyIsTakenHoweverItIsWritten()
    {
        TownHall town;
        for (const QString &key : { u"SBF"_s, u"sbf"_s, u"Sbf"_s }) {
            const auto refusal = town.session().directory().addDepartment(
                { .key = key, .name = { { { u"sv"_s, u"Nya"_s } } }, .mailbox = u"nya@example.org"_s });
            QVERIFY2(!refusal, qPrintable(key));
            QCOMPARE(refusal.error().field, u"key"_s);
        }
    }

    void somebodyMustBeLeftWhoMayGrantRoles()
    {
        TownHall town;
        const auto refusal = town.session().directory().retirePerson(u"anna"_s, QDate(2026, 11, 19));
        QVERIFY(!refusal);
        QCOMPARE(refusal.error().code, ErrorCode::Refused);
    }

    //! R32: nor may the last ones leave one after the other
    void somebodyMustBeLeftWhoMayGrantRolesFromThenOn()
    {
        TownHall town;
        Directory &directory = town.session().directory();
        const Grant administrator{ Role::ContactCentreAdministrator, {}, u"2026-03"_s, QDate(2026, 1, 1), {} };
        QVERIFY(directory.addPerson({ .login = u"bo"_s, .name = u"Bo Ek"_s, .grants = { administrator } }));
        const Person before = *directory.person(u"anna"_s);
        for (const QDate last : { QDate(2026, 11, 20), QDate(2026, 12, 31), QDate(2027, 6, 30) }) {
            QVERIFY(directory.retirePerson(u"bo"_s, last));
            const auto refusal = directory.retirePerson(u"anna"_s, last.addDays(1));
            QVERIFY(!refusal);
            QCOMPARE(refusal.error().field, u"grants"_s);
            Person withdrawn = before;
            withdrawn.grants.first().validTo = last;
            QVERIFY(!directory.changePerson(withdrawn));
            QCOMPARE(*directory.person(u"anna"_s), before);
        }
    }

    //! L9, R11: what only few may read is opened by somebody else's hand, in a file as on a server
    void nobodyGivesHerselfWhatOnlyFewMayRead()
    {
        TownHall town;
        const Grant administrator{ Role::ContactCentreAdministrator, {}, u"2026-03"_s, QDate(2026, 1, 1), {} };
        const Grant legal{ Role::ChiefLegalOfficer, {}, u"2026-03"_s, QDate(2026, 1, 1), {} };
        QVERIFY(town.session().directory().addPerson(
            { .login = u"bo"_s, .name = u"Bo Ek"_s, .grants = { administrator } }));
        const auto bo = Session::open(town.url(), u"bo"_s, town.clock());
        QVERIFY(bo);
        const Person before = *(*bo)->directory().person(u"bo"_s);
        for (int round = 0; round < 3; ++round) {
            Person wished = before;
            wished.grants.append(legal);
            const auto role = (*bo)->directory().changePerson(wished);
            QVERIFY(!role);
            QCOMPARE(role.error().code, ErrorCode::Refused);
            QCOMPARE(role.error().field, u"grants"_s);
            wished = before;
            wished.mayReadSecret = true;
            const auto secret = (*bo)->directory().changePerson(wished);
            QVERIFY(!secret);
            QCOMPARE(secret.error().code, ErrorCode::Refused);
            QCOMPARE(secret.error().field, u"may_read_secret"_s);
            QCOMPARE(*(*bo)->directory().person(u"bo"_s), before);
        }
        Person named = before; // what is no such right is hers to change
        named.name = u"Bo Ekman"_s;
        QVERIFY((*bo)->directory().changePerson(named));
        named.grants.append(legal); // and somebody else gives it
        named.mayReadSecret = true;
        QVERIFY(town.session().directory().changePerson(named));
        named = *(*bo)->directory().person(u"bo"_s);
        QVERIFY(named.mayReadSecret);
        QCOMPARE(named.grants.size(), 2);
        named.name = u"Bo Ek"_s; // which she keeps
        QVERIFY((*bo)->directory().changePerson(named));
        for (Grant &grant : named.grants) {
            if (grant.role == Role::ChiefLegalOfficer)
                grant.validTo = QDate(2027, 1, 31);
        }
        QVERIFY((*bo)->directory().changePerson(named, Warnings::Accept)); // and may end
    }

    //! R11, R32, R90: who has the role is told who gets or loses what only few may read, by a letter about no case
    void whoHasTheRoleIsToldWhoGetsWhatFewMayRead()
    {
        TownHall town;
        Directory &directory = town.session().directory();
        const QDate today(2026, 11, 20);
        const auto letters = [&town] {
            QList<Message> found = *town.session().outbox().messages({}, 100);
            found.removeIf([](const Message &one) { return one.kind != LetterKind::Report; });
            std::ranges::sort(found, {}, [](const Message &one) { return one.id.value; });
            return found;
        };
        const auto legal = [today](const QString &login, const QString &name) {
            return Person{ .login = login,
                .name = name,
                .email = login + u"@example.org"_s,
                .grants = { { Role::ChiefLegalOfficer, {}, u"2026-03"_s, today, {} } } };
        };
        QVERIFY(directory.addPerson(legal(u"maj"_s, u"Maj Ek"_s))); // nobody to tell
        QCOMPARE(letters().size(), 0);
        const auto second = directory.addPerson(legal(u"bo"_s, u"Bo Berg"_s));
        QVERIFY(second);
        QCOMPARE(second->toldTo, QStringList{ u"maj@example.org"_s });
        QCOMPARE(letters().size(), 1);
        const Message told = letters().constLast();
        QCOMPARE(told.toAddress, u"maj@example.org"_s);
        QVERIFY(!told.caseId.isValid());
        for (const QString &word :
            { u"Bo Berg"_s, u"chefsjurist"_s, u"20 november 2026"_s, u"2026-03"_s, town.session().person().name })
            QVERIFY2(told.letter.body.contains(word), qPrintable(told.letter.body));

        Person bo = *directory.person(u"bo"_s);
        bo.name = u"Bo Bergman"_s; // is nobody's affair
        QVERIFY(directory.changePerson(bo)->toldTo.isEmpty());
        QCOMPARE(letters().size(), 1);
        QVERIFY(directory.changeSetting({ u"chief_legal_officer_mailbox"_s, u"jurist@example.org"_s, today }));
        bo.mayReadSecret = true;
        QCOMPARE(directory.changePerson(bo)->toldTo, QStringList{ u"jurist@example.org"_s });
        QVERIFY(letters().constLast().letter.body.contains(u"sekretess"_s));
        bo.mayReadSecret = false;
        QCOMPARE(directory.changePerson(bo)->toldTo, QStringList{ u"jurist@example.org"_s });
        QVERIFY(letters().constLast().letter.body.contains(u"19 november 2026"_s));
        Person handler = personAs(Role::Handler, u"SBF"_s); // reads what everybody in her department reads
        QVERIFY(directory.addPerson(handler)->toldTo.isEmpty());

        const auto left = directory.retirePerson(u"bo"_s, QDate(2026, 11, 30));
        QVERIFY(left);
        QVERIFY(left->isRoleWithdrawn);
        QCOMPARE(left->chiefLegalOfficers, QStringList{ u"Maj Ek"_s });
        const QString body = letters().constLast().letter.body;
        QVERIFY2(body.contains(u"30 november 2026"_s) && body.contains(u"Maj Ek"_s), qPrintable(body));
        QCOMPARE(letters().size(), 4);
        QVERIFY(directory.retirePerson(u"bo"_s, QDate(2026, 11, 30))); // once more says nothing new
        QCOMPARE(letters().size(), 4);
        const auto last = directory.retirePerson(u"maj"_s, QDate(2026, 11, 19), Warnings::Accept);
        QVERIFY(last);
        QCOMPARE(last->chiefLegalOfficers, QStringList{ u"Bo Bergman"_s }); // till the 30th
    }

    //! L9: who assigns knows where nobody may read a secret case
    void whereASecretCaseIsReadIsKnownToWhoAssigns()
    {
        TownHall town;
        Directory &directory = town.session().directory();
        const QDate today(2026, 11, 20);
        const auto officer = town.sessionOf(Role::ContactCentreOfficer);
        const auto unread = [&] {
            const auto book = officer->ruleBook();
            return withoutSecretReader({ u"SBF"_s, u"KFF"_s }, book->secretReaders, today);
        };
        QCOMPARE(unread(), (QStringList{ u"SBF"_s, u"KFF"_s }));
        Person handler = personAs(Role::Handler, u"SBF"_s);
        QVERIFY(directory.addPerson(handler));
        QCOMPARE(unread().size(), 2);
        handler.mayReadSecret = true;
        QVERIFY(directory.changePerson(handler));
        QCOMPARE(unread(), QStringList{ u"KFF"_s });
        QVERIFY(directory.retirePerson(handler.login, QDate(2026, 11, 19)));
        QCOMPARE(unread().size(), 2);
    }

    //! R90: while nobody has the role, administrators are told
    void withoutAChiefLegalOfficerAdministratorsAreTold()
    {
        TownHall town;
        Directory &directory = town.session().directory();
        Person anna = *directory.person(u"anna"_s);
        anna.email = u"anna@example.org"_s;
        QVERIFY(directory.changePerson(anna));
        for (const QString &login : { u"bo"_s, u"eva"_s, u"ulla"_s }) {
            const auto added = directory.addPerson({ .login = login, .name = login, .mayReadSecret = true });
            QVERIFY(added);
            QCOMPARE(added->toldTo, QStringList{ u"anna@example.org"_s });
        }
    }

    void aRoleRestsOnAnAgreement()
    {
        TownHall town;
        Person person = personAs(Role::Handler, u"SBF"_s);
        person.grants.first().agreement.clear();
        QCOMPARE(town.session().directory().addPerson(person).error().field, u"agreement"_s); // R32
        person.grants.first().agreement = u"2026-03"_s;
        person.grants.first().department.clear();
        QCOMPARE(town.session().directory().addPerson(person).error().field, u"department"_s);
    }

    void aRoleOfTheWholeMunicipalityIsGivenForNoDepartment_data()
    {
        QTest::addColumn<int>("role");
        for (const Role role : { Role::ContactCentreOfficer, Role::ContactCentreAdministrator, Role::QualityStrategist,
                 Role::ChiefLegalOfficer })
            QTest::newRow(toName(role).data()) << int(role);
    }

    void aRoleOfTheWholeMunicipalityIsGivenForNoDepartment()
    {
        QFETCH(const int, role);
        TownHall town;
        Directory &directory = town.session().directory();
        Person person = personAs(static_cast<Role>(role));
        person.grants.first().department = u"KFF"_s;
        for (int round = 0; round < 3; ++round) {
            const auto refused = directory.addPerson(person);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::Refused);
            QCOMPARE(refused.error().field, u"department"_s);
            QVERIFY(!refused.error().message.isEmpty());
            QVERIFY(!directory.person(person.login));
        }
        person.grants.first().department.clear();
        QVERIFY(directory.addPerson(person));
        person.grants.first().department = u"KFF"_s;
        QCOMPARE(directory.changePerson(person).error().field, u"department"_s);
        QCOMPARE(directory.person(person.login)->grants.constFirst().department, QString());
    }

    //! From before it was refused: it can be ended, and whoever has it can leave
    void whatWasGivenForADepartmentBeforeCanBeEnded()
    {
        TownHall town;
        Directory &directory = town.session().directory();
        Person person = personAs(Role::ContactCentreOfficer);
        person.grants.first().department = u"KFF"_s;
        QVERIFY(DirectoryStore(town.session().database()).savePerson(person));
        person.grants.first().validTo = QDate(2026, 11, 20);
        QVERIFY(directory.changePerson(person));
        QVERIFY(directory.retirePerson(person.login, QDate(2026, 11, 20)));
    }

    void aRetiredPersonMayNotLogIn()
    {
        TownHall town;
        const QString login = town.sessionOf(Role::ContactCentreOfficer)->person().login;
        QVERIFY(town.session().directory().retirePerson(login, QDate(2026, 11, 19)));
        const auto refusal = Session::open(town.url(), login, town.clock());
        QVERIFY(!refusal);
        QCOMPARE(refusal.error().code, ErrorCode::NotPermitted);
        QCOMPARE(Session::open(town.url(), u"nobody"_s, town.clock()).error().code, ErrorCode::NotPermitted);
    }

    void whoMayNotComeInIsToldWhatHelps_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<QString>("why");
        QTest::addColumn<QString>("advice");
        QTest::newRow("not known") << u"nobody"_s << u"whom this database does not know"_s << u"user add nobody"_s;
        QTest::newRow("no role") << u"bo"_s << u"who has no role"_s << u"user change bo --role"_s;
        QTest::newRow("a role that has ended") << u"eva"_s << u"who has no role"_s << u"user change eva --role"_s;
        QTest::newRow("has left") << u"ulla"_s << u"no longer works here"_s << u"user retire ulla --last-day"_s;
    }

    void whoMayNotComeInIsToldWhatHelps()
    {
        QFETCH(const QString, login);
        QFETCH(const QString, why);
        QFETCH(const QString, advice);
        if (onServer())
            QSKIP("the server refuses by itself");
        TownHall town;
        Directory &directory = town.session().directory();
        const Grant ended{ Role::ContactCentreOfficer, {}, u"2026-03"_s, QDate(2026, 1, 1), QDate(2026, 11, 19) };
        const Grant held{ Role::ContactCentreOfficer, {}, u"2026-03"_s, QDate(2026, 1, 1), {} };
        QVERIFY(directory.addPerson({ .login = u"bo"_s, .name = u"Bo Ek"_s }));
        QVERIFY(directory.addPerson({ .login = u"eva"_s, .name = u"Eva Ek"_s, .grants = { ended } }));
        QVERIFY(directory.addPerson({ .login = u"ulla"_s, .name = u"Ulla Ek"_s, .grants = { held } }));
        QVERIFY(directory.retirePerson(u"ulla"_s, QDate(2026, 11, 19)));
        for (int round = 0; round < 3; ++round) {
            const auto refusal = Session::open(town.url(), login, town.clock());
            QVERIFY(!refusal);
            QCOMPARE(refusal.error().code, ErrorCode::NotPermitted);
            const QString said = refusal.error().message;
            for (const QString &part : { u"signed in as "_s + login, why, advice, u"anna"_s })
                QVERIFY2(said.contains(part), qPrintable(said));
            QCOMPARE(said.count(u"lyhordctl"_s), 1);
        }
    }

    void aDepartmentThatCasesWaitForIsRetiredOnlyWithASuccessor()
    {
        TownHall town;
        Directory &directory = town.session().directory();
        const QString waiting = town.snowCase().number;
        QVERIFY(!waiting.isEmpty());
        const auto refusal = directory.retireDepartment(u"SBF"_s, QDate(2026, 11, 30), {});
        QCOMPARE(refusal.error().field, u"successor"_s);
        QVERIFY(refusal.error().message.contains(u'1')); // how many wait
        QVERIFY(directory.retireDepartment(u"SBF"_s, QDate(2026, 11, 30), u"KFF"_s));
        // Or after they have been handed on
        const QString number = town.snowCase({ u"SOC"_s }).number;
        QCOMPARE(directory.retireDepartment(u"SOC"_s, QDate(2026, 11, 30), {}).error().field, u"successor"_s);
        QVERIFY(town.cases().apply(number, Assign{ { u"KFF"_s } }));
        QVERIFY(town.cases().apply(number, Unassign{ u"SOC"_s, u"Hör dit."_s }));
        QVERIFY(directory.retireDepartment(u"SOC"_s, QDate(2026, 11, 30), {}));
    }

    void aProfileThatIsReadAddsAndChangesAndRetiresOnlyWhenAsked()
    {
        TownHall town;
        Directory &directory = town.session().directory();
        QVERIFY(directory.addCategory({ .path = u"SBF/lek"_s, .name = { { { u"sv"_s, u"Lekplatser"_s } } } }));
        QVERIFY(directory.addClosingDay(QDate(2026, 11, 27), u"Planeringsdag"_s));
        QCOMPARE(town.snowCase().assignments.size(), 1);
        const Profile full = *directory.profile();
        Profile file = full;
        file.day.reset();
        file.closingDays.clear();
        file.settings.clear();
        file.departments.removeIf([](const Department &one) { return one.key == u"SBF"_s || one.key == u"SOC"_s; });
        file.headlines.clear();
        file.categories.removeIf([](const Category &one) { return one.path.startsWith(u"SBF/"_s); });
        file.municipality = u"Storköpings kommun"_s;
        for (int time = 1; time <= 2; ++time) {
            const auto read = directory.importProfile(file);
            QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
            QVERIFY(read->retired.isEmpty());
            Profile expected = full;
            expected.municipality = file.municipality;
            QCOMPARE(directory.profile()->departments, expected.departments);
            QCOMPARE(directory.profile()->categories, expected.categories);
            QCOMPARE(directory.profile()->closingDays, expected.closingDays);
            QVERIFY(*directory.profile() == expected);
        }
        const auto seen = directory.previewImport(file, true);
        QVERIFY(seen->retired.contains({ u"category"_s, u"SBF/lek"_s }));
        QVERIFY(!directory.profile()->categories.constLast().valid.to);
        const auto retired = directory.importProfile(file, true);
        QVERIFY(retired);
        QVERIFY(retired->retired == seen->retired);
        const auto isKept = [&](const QString &kind, const QString &key) {
            return std::ranges::any_of(retired->kept,
                [&](const ProfileEntry &one) { return one.kind == kind && one.key == key && !one.reason.isEmpty(); });
        };
        QVERIFY(isKept(u"department"_s, u"SBF"_s)); // a case waits for it
        QVERIFY(retired->retired.contains({ u"department"_s, u"SOC"_s }));
        QVERIFY(isKept(u"closing_day"_s, u"2026-11-27"_s));
        QVERIFY(directory.importProfile(file, true)->retired.isEmpty());
        QVERIFY(town.session().check()->problems.isEmpty());
    }

    //! A standard answer goes out as it stands: what nothing fills in is refused at every door, and by its name
    void aStandardAnswerWithAFieldIsRefused()
    {
        TownHall town;
        Directory &directory = town.session().directory();
        const Profile before = *directory.profile();
        StandardAnswer answer = before.standardAnswers.constFirst();
        for (const QString &language : { u"sv"_s, u"fi"_s, u"sv"_s }) {
            StandardAnswer changed = answer;
            changed.text.texts[language] = u"Hej {name}, vi sandar."_s;
            StandardAnswer added = changed;
            added.key = u"ny"_s;
            Profile file = before;
            file.standardAnswers[0] = changed;
            for (const Error &refusal :
                { directory.changeStandardAnswer(changed).error(), directory.addStandardAnswer(added).error(),
                    directory.importProfile(file).error(), directory.previewImport(file, false).error() }) {
                QCOMPARE(refusal.code, ErrorCode::Refused);
                QVERIFY2(refusal.message.contains(u"{name}"_s), qPrintable(refusal.message));
                QVERIFY2(refusal.field.endsWith(u"text"_s), qPrintable(refusal.field));
            }
            QVERIFY(directory.importProfile(file).error().message.contains(answer.title)); // which one
            QVERIFY(*directory.profile() == before);
        }
    }

    //! From before it was refused: it can be ended, and is not sent meanwhile
    void aStandardAnswerWithAFieldThatIsThereCanBeEnded()
    {
        TownHall town;
        StandardAnswer old = town.session().directory().profile()->standardAnswers.constFirst();
        old.text.texts[u"sv"_s] = u"Hej {name}, vi sandar."_s;
        QVERIFY(DirectoryStore(town.session().database()).saveStandardAnswer(old));
        const auto later = town.sessionOf(Role::ContactCentreAdministrator);
        const QString number = town.snowCase().number;
        const auto sent = later->cases().apply(number, SendAnswer{ .standardAnswer = old.key });
        QVERIFY(!sent);
        QCOMPARE(sent.error().field, u"text"_s);
        QVERIFY(sent.error().message.contains(u"{name}"_s));
        QVERIFY(later->cases().apply(
            number, SendAnswer{ u"Hej Bo, vi sandar."_s, Outcome::NoAction, old.key, {} })); // put right by hand
        const auto ended = later->directory().retireStandardAnswer(old.key, QDate(2026, 11, 19));
        QVERIFY2(ended, ended ? "" : qPrintable(ended.error().message));
    }
};

LYHORD_TEST(TestDirectory)
#include "test_directory.moc"
