#include "core/intake/profilefile.h"
#include "core/rules/nameversions.h"
#include "core/rules/profilenames.h"
#include "core/services/reports.h"
#include "core/store/directorystore.h"
#include "tests/services/townhall.h"
#include "tests/support/postgresserver.h"
#include "tests/support/testmain.h"

#include <algorithm>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

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

    //! R97: who plans by the day it was told is told of an earlier one, in one letter, and nothing of what is in a case
    void aDepartmentIsToldOfEarlierDaysInOneLetter()
    {
        TownHall town;
        Directory &directory = town.session().directory();
        const QDate today(2026, 11, 20);
        const QString first = town.snowCase().number;
        const QString both = town.snowCase({ u"SBF"_s, u"KFF"_s }).number;
        CaseDraft hidden = snowDraft();
        hidden.departments = { u"SBF"_s };
        hidden.secrecy = true;
        const auto secret = town.cases().registerCase(hidden);
        QVERIFY(secret);
        const QString answered = town.snowCase({ u"SOC"_s }).number;
        QVERIFY(town.cases().apply(answered, RecordAnswer{ u"SOC"_s, Outcome::NoAction, u"Nej."_s }));
        const auto letters = [&town] {
            QList<Message> found = *town.session().outbox().messages({}, 100);
            found.removeIf([](const Message &one) { return one.kind != LetterKind::Report; });
            std::ranges::sort(found, {}, &Message::department);
            return found;
        };
        const Setting later{ u"answer_working_days"_s, u"15"_s, today };
        QVERIFY(directory.changeSettingForAll(later));
        QCOMPARE(letters().size(), 0); // more time takes nothing from anybody
        const Setting earlier{ u"answer_working_days"_s, u"5"_s, today };
        const auto seen = directory.previewSettingForAll(earlier);
        QVERIFY(seen);
        for (const MovedCase &one : *seen) {
            QStringList expected{ u"SBF"_s };
            if (one.number == both)
                expected = { u"SBF"_s, u"KFF"_s };
            else if (one.number == answered)
                expected.clear();
            QCOMPARE(one.told, expected);
        }
        QCOMPARE(letters().size(), 0); // looked at only
        QVERIFY(directory.changeSettingForAll(earlier));
        const QList<Message> told = letters();
        QCOMPARE(told.size(), 2);
        QCOMPARE(told.constFirst().department, u"KFF"_s);
        QCOMPARE(told.constLast().department, u"SBF"_s);
        QVERIFY(told.constFirst().letter.subject.contains(both));
        const QString body = told.constLast().letter.body;
        for (const QString &number : { first, both, secret->number })
            QVERIFY2(body.contains(number), qPrintable(body));
        QVERIFY2(!body.contains(answered), qPrintable(body));
        QVERIFY2(body.contains(u"27 november 2026"_s), qPrintable(body));
        for (const QString &word : { u"snö"_s, u"Åsa"_s, u"Öberg"_s })
            QVERIFY2(!body.contains(word, Qt::CaseInsensitive), qPrintable(body));
        QVERIFY(directory.changeSettingForAll({ u"answer_working_days"_s, u"4"_s, today })); // and the next time
        QCOMPARE(letters().size(), 4);
    }

    void aClosingDayMovesRunningDeadlinesAndSaysWhich()
    {
        TownHall town;
        const QString running = town.snowCase().number;
        const QString finished = town.snowCase().number;
        QVERIFY(town.cases().apply(finished, RecordAnswer{ u"SBF"_s, Outcome::NoAction, u"Nej."_s }));
        const auto closed = town.cases().apply(finished, SendAnswer{});
        QVERIFY(closed);
        const auto moved = town.session().directory().addClosingDay(QDate(2026, 11, 27), u"Planeringsdag"_s);
        QVERIFY2(moved, qPrintable(moved ? QString() : moved.error().message));
        QCOMPARE(moved->size(), 1); // field.md 19: finished ones stay as they were
        QCOMPARE(moved->constFirst().number, running);
        QCOMPARE(moved->constFirst().after.answerDue, QDate(2026, 12, 7));
        const auto file = town.cases().open(running);
        QCOMPARE(file->subject.deadlines.answerDue, QDate(2026, 12, 7));
        QCOMPARE(file->subject.deadlines.calendarVersion, 1);
        QCOMPARE(town.cases().open(finished)->subject.deadlines, closed->deadlines);
        QVERIFY(!town.session().directory().addClosingDay(QDate(2026, 11, 27), u"Igen"_s));
    }

    void aRenamedCategoryKeepsItsOldVersion()
    {
        TownHall town;
        Directory &directory = town.session().directory();
        Category category{ .path = u"KFF/hallar"_s, .name = { { { u"sv"_s, u"Hallar"_s } } } };
        category.valid.from = QDate(2020, 1, 1);
        QVERIFY(directory.addCategory(category));
        category.name = { { { u"sv"_s, u"Idrottshallar"_s } } };
        category.valid.from = QDate(2026, 11, 20);
        QVERIFY(directory.changeCategory(category));
        QStringList names;
        const auto profile = directory.profile();
        for (const Category &one : profile->categories) {
            if (one.path == category.path)
                names.append(
                    one.name.in(u"sv"_s) + (one.valid.to ? one.valid.to->toString(u" yyyyMMdd"_s) : QString()));
        }
        QVERIFY(names.contains(u"Idrottshallar"_s));
        QVERIFY(names.contains(u"Hallar 20261119"_s)); // R70
    }

    // --- R97: settings have a history

    void aNewRuleValueHoldsFromItsDayOnAndOldCasesKeepTheirs()
    {
        TownHall town; // a Friday
        Directory &directory = town.session().directory();
        const Case before = town.snowCase();
        QVERIFY(directory.changeSetting({ u"answer_working_days"_s, u"8"_s, QDate(2026, 11, 23) }));
        const Case sameDay = town.snowCase();
        town.setNow(u"2026-11-23T09:00"_s);
        const Case after = town.snowCase();
        QCOMPARE(before.deadlines.answerDue, QDate(2026, 12, 4));
        QCOMPARE(sameDay.deadlines.answerDue, QDate(2026, 12, 4));
        QCOMPARE(after.deadlines.answerDue, QDate(2026, 12, 3));
        // In force at once, when cases were registered on the same day already
        town.setNow(u"2026-11-24T09:00"_s);
        const Case again = town.snowCase();
        QCOMPARE(again.deadlines.answerDue, QDate(2026, 12, 4));
        QVERIFY(directory.changeSetting({ u"answer_working_days"_s, u"5"_s, QDate(2026, 11, 24) }));
        const Case last = town.snowCase();
        QCOMPARE(last.deadlines.answerDue, QDate(2026, 12, 1));
        for (const Case &one : { before, sameDay, after, again, last }) {
            QCOMPARE(town.cases().open(one.number)->subject.deadlines, one.deadlines);
            QCOMPARE(town.cases().explain(one.number)->answerDue.date, one.deadlines.answerDue);
            QCOMPARE(town.cases().explain(one.number)->writeOff.date, one.deadlines.writeOff);
        }
        QStringList history;
        for (const Setting &one : directory.profile()->settings) {
            if (one.key == u"answer_working_days"_s)
                history.append(one.value);
        }
        QCOMPARE(history.last(2), QStringList({ u"8"_s, u"5"_s }));
    }

    void aCorrectedDayOfReceiptIsReckonedByTheValuesOfItsCase()
    {
        TownHall town;
        const Case before = town.snowCase();
        QVERIFY(town.session().directory().changeSetting({ u"answer_working_days"_s, u"2"_s, QDate(2026, 11, 21) }));
        town.setNow(u"2026-11-23T09:00"_s);
        Correct correction;
        correction.received = momentFromIso(u"2026-11-19T09:00"_s);
        const auto corrected = town.cases().apply(before.number, correction);
        QVERIFY2(corrected, qPrintable(corrected ? QString() : corrected.error().message));
        QCOMPARE(corrected->deadlines.answerDue, QDate(2026, 12, 3)); // ten working days
        QCOMPARE(town.cases().explain(before.number)->answerDue.date, QDate(2026, 12, 3));
    }

    void whatHeldIsNotRewritten()
    {
        TownHall town;
        Directory &directory = town.session().directory();
        const auto past = directory.changeSetting({ u"answer_working_days"_s, u"15"_s, QDate(2026, 11, 19) });
        QCOMPARE(past.error().field, u"valid_from"_s);
        QVERIFY(directory.changeSetting({ u"answer_working_days"_s, u"9"_s, QDate(2026, 11, 20) }));
        // What does not hold yet may be changed and taken back
        QVERIFY(directory.changeSetting({ u"answer_working_days"_s, u"15"_s, QDate(2027, 1, 1) }));
        QVERIFY(directory.changeSetting({ u"answer_working_days"_s, u"12"_s, QDate(2027, 1, 1) }));
        QVERIFY(directory.profile()->settings.contains({ u"answer_working_days"_s, u"12"_s, QDate(2027, 1, 1) }));
        QVERIFY(directory.withdrawSetting(u"answer_working_days"_s, QDate(2027, 1, 1)));
        QVERIFY(!directory.withdrawSetting(u"answer_working_days"_s, QDate(2027, 1, 1)));
        QCOMPARE(
            directory.withdrawSetting(u"answer_working_days"_s, QDate(2026, 11, 20)).error().field, u"valid_from"_s);
        town.setNow(u"2027-01-04T09:00"_s);
        QCOMPARE(town.session().ruleBook()->values.answerWorkingDays, 9);
    }

    //! What was typed wrong today is put right today, and stays readable as replaced
    void whatHoldsSinceTodayCanBeReplacedToday()
    {
        TownHall town; // a Friday
        Directory &directory = town.session().directory();
        const QDate today(2026, 11, 20);
        const Case before = town.snowCase();
        QVERIFY(directory.changeSetting({ u"answer_working_days"_s, u"15"_s, today }));
        const Case wrong = town.snowCase();
        QVERIFY(directory.changeSetting({ u"write_off_months"_s, u"4"_s, today }));
        const Case alsoWrong = town.snowCase();
        const Setting right{ u"answer_working_days"_s, u"5"_s, today };
        const auto seen = directory.previewSettingForAll(right); // listed, and nothing moved yet
        QVERIFY2(seen, qPrintable(seen ? QString() : seen.error().message));
        QCOMPARE(seen->size(), 3);
        QVERIFY(directory.changeSetting(right));
        const auto twice = directory.changeSetting(right);
        QVERIFY(!twice);
        QCOMPARE(twice.error().field, u"value"_s);
        const Case after = town.snowCase();
        QCOMPARE(wrong.deadlines.answerDue, QDate(2026, 12, 11));
        QCOMPARE(after.deadlines.answerDue, QDate(2026, 11, 27));
        for (const Case &one : { before, wrong, alsoWrong, after }) { // each is still explained by what it was given by
            QCOMPARE(town.cases().open(one.number)->subject.deadlines, one.deadlines);
            QCOMPARE(town.cases().explain(one.number)->answerDue.date, one.deadlines.answerDue);
            QCOMPARE(town.cases().explain(one.number)->writeOff.date, one.deadlines.writeOff);
        }
        const QList<Setting> history{ { u"answer_working_days"_s, u"15"_s, today },
            { u"write_off_months"_s, u"4"_s, today }, right };
        QCOMPARE(directory.profile()->settings, history);
        // The running ones follow when that is wished, also after the value is in force
        const auto moved = directory.changeSettingForAll(right);
        QVERIFY2(moved, qPrintable(moved ? QString() : moved.error().message));
        QCOMPARE(moved->size(), 3);
        QCOMPARE(directory.profile()->settings, history);
        QCOMPARE(town.cases().open(wrong.number)->subject.deadlines.answerDue, QDate(2026, 11, 27));
        QCOMPARE(town.cases().explain(wrong.number)->answerDue.date, QDate(2026, 11, 27));
        // And once more
        QVERIFY(directory.changeSetting({ u"answer_working_days"_s, u"6"_s, today }));
        QCOMPARE(town.snowCase().deadlines.answerDue, QDate(2026, 11, 30));
        QCOMPARE(directory.profile()->settings.size(), 4);
        // A profile holds the last of a day, and read again it changes nothing
        const Profile whole = *directory.profile();
        Profile file = whole;
        file.settings = { whole.settings.at(1), whole.settings.at(3) };
        const auto imported = directory.importProfile(file);
        QVERIFY2(imported, qPrintable(imported ? QString() : imported.error().message));
        QVERIFY(imported->moved.isEmpty() && imported->kept.isEmpty());
        QCOMPARE(directory.profile()->settings, whole.settings);
        // Tomorrow it is history
        town.setNow(u"2026-11-21T09:00"_s);
        QCOMPARE(directory.changeSetting(right).error().field, u"valid_from"_s);
    }

    void runningCasesAreMovedOnlyWhenTheChangeSaysSo()
    {
        TownHall town;
        Directory &directory = town.session().directory();
        const Case running = town.snowCase();
        const Case finished = town.snowCase();
        QVERIFY(town.cases().apply(finished.number, RecordAnswer{ u"SBF"_s, Outcome::NoAction, u"Nej."_s }));
        const auto closed = town.cases().apply(finished.number, SendAnswer{});
        QVERIFY(closed);
        const Setting later{ u"answer_working_days"_s, u"8"_s, QDate(2026, 11, 21) };
        QCOMPARE(directory.previewSettingForAll(later).error().field, u"valid_from"_s);
        const Setting now{ u"answer_working_days"_s, u"8"_s, QDate(2026, 11, 20) };
        const auto seen = directory.previewSettingForAll(now);
        QVERIFY(seen);
        QCOMPARE(seen->size(), 1); // listed, and nothing moved yet
        QCOMPARE(town.cases().open(running.number)->subject.deadlines, running.deadlines);
        const auto moved = directory.changeSettingForAll(now);
        QVERIFY2(moved, qPrintable(moved ? QString() : moved.error().message));
        QCOMPARE(moved->size(), 1);
        QCOMPARE(moved->constFirst().number, running.number);
        QCOMPARE(moved->constFirst().before.answerDue, QDate(2026, 12, 4));
        QCOMPARE(moved->constFirst().after.answerDue, QDate(2026, 12, 2));
        QCOMPARE(town.cases().open(running.number)->subject.deadlines, moved->constFirst().after);
        QCOMPARE(town.cases().explain(running.number)->answerDue.date, QDate(2026, 12, 2));
        QCOMPARE(town.cases().open(finished.number)->subject.deadlines, closed->deadlines);
    }

    void aClosingDayIsWithdrawnAndClosedAgain()
    {
        TownHall town;
        Directory &directory = town.session().directory();
        const QDate day(2026, 11, 27);
        const Case running = town.snowCase();
        const auto due = [&] { return town.cases().open(running.number)->subject.deadlines.answerDue; };
        for (int time = 1; time <= 3; ++time) {
            QCOMPARE(directory.previewClosingDay(day, u"Planeringsdag"_s)->size(), 1);
            QCOMPARE(due(), QDate(2026, 12, 4));
            QCOMPARE(directory.addClosingDay(day, u"Planeringsdag"_s)->size(), 1);
            QCOMPARE(due(), QDate(2026, 12, 7));
            QCOMPARE(town.cases().explain(running.number)->answerDue.date, due());
            QCOMPARE(directory.previewWithdrawal(day)->size(), 1);
            QCOMPARE(due(), QDate(2026, 12, 7));
            const auto moved = directory.withdrawClosingDay(day);
            QCOMPARE(moved->size(), 1);
            QCOMPARE(moved->constFirst().before.answerDue, QDate(2026, 12, 7));
            QCOMPARE(moved->constFirst().after.answerDue, QDate(2026, 12, 4));
            QCOMPARE(due(), QDate(2026, 12, 4));
            QCOMPARE(town.cases().explain(running.number)->answerDue.date, due());
            QVERIFY(town.session().ruleBook()->calendar.isWorkingDay(day));
        }
        QCOMPARE(directory.withdrawClosingDay(day).error().field, u"date"_s);
        QCOMPARE(directory.withdrawClosingDay(QDate(2026, 12, 24)).error().field, u"date"_s); // of everybody's
        QVERIFY(town.session().check()->problems.isEmpty());
    }

    void aFinishedCaseIsExplainedByTheCalendarAsItStood()
    {
        TownHall town;
        Directory &directory = town.session().directory();
        QVERIFY(directory.addClosingDay(QDate(2026, 11, 27), u"Planeringsdag"_s));
        const QString finished = town.snowCase().number;
        QVERIFY(town.cases().apply(finished, RecordAnswer{ u"SBF"_s, Outcome::NoAction, u"Nej."_s }));
        QVERIFY(town.cases().apply(finished, SendAnswer{}));
        QVERIFY(directory.withdrawClosingDay(QDate(2026, 11, 27)));
        QVERIFY(directory.addClosingDay(QDate(2026, 12, 1), u"Flytt"_s));
        QVERIFY(directory.addClosingDay(QDate(2026, 12, 2), u"Flytt"_s));
        QCOMPARE(town.cases().open(finished)->subject.deadlines.answerDue, QDate(2026, 12, 7));
        QCOMPARE(town.cases().explain(finished)->answerDue.date, QDate(2026, 12, 7));
    }

    void anotherMailboxHoldsFromTomorrowAndTheFormerStaysReadable()
    {
        TownHall town;
        Directory &directory = town.session().directory();
        const auto department = [&] { return directory.profile()->departments.constFirst(); };
        const auto mailboxOfLetter = [&] {
            const QString number = town.snowCase().number;
            const auto letters = town.session().outbox().messages({}, 1); // the newest
            return letters->constFirst().caseNumber == number ? letters->constFirst().toAddress : QString();
        };
        Department changed = department();
        QCOMPARE(changed.key, u"SBF"_s);
        changed.mailbox = u"stad@example.org"_s;
        QVERIFY(directory.changeDepartment(changed));
        QCOMPARE(department().mailbox, u"sbf@example.org"_s);
        QCOMPARE(mailboxOfLetter(), u"sbf@example.org"_s);
        changed.name = { { { u"sv"_s, u"Stadsmiljöförvaltningen"_s } } };
        QVERIFY(directory.changeDepartment(changed, QDate(2027, 1, 1)));
        town.setNow(u"2026-11-21T09:00"_s);
        QCOMPARE(department().mailbox, u"stad@example.org"_s);
        QCOMPARE(department().name.in(u"sv"_s), u"Stadsbyggnadsförvaltningen"_s);
        QCOMPARE(mailboxOfLetter(), u"stad@example.org"_s);
        // Another mailbox in between holds on when the name changes
        changed = department();
        changed.mailbox = u"ny@example.org"_s;
        QVERIFY(directory.changeDepartment(changed, QDate(2026, 12, 1)));
        town.setNow(u"2027-01-04T09:00"_s);
        QCOMPARE(department().mailbox, u"ny@example.org"_s);
        QCOMPARE(department().name.in(u"sv"_s), u"Stadsmiljöförvaltningen"_s);
        QStringList history;
        for (const DepartmentVersion &one : directory.profile()->departmentVersions)
            history.append(one.from.value_or(QDate()).toString(Qt::ISODate) + u' ' + one.mailbox);
        QCOMPARE(history,
            QStringList({ u" sbf@example.org"_s, u"2026-11-21 stad@example.org"_s, u"2026-12-01 ny@example.org"_s,
                u"2027-01-01 ny@example.org"_s }));
        QCOMPARE(directory.changeDepartment(changed, QDate(2027, 1, 3)).error().field, u"from"_s);
    }

    void whatIsPlannedForADayStaysWhenSomethingElseIsChangedForIt()
    {
        TownHall town;
        Directory &directory = town.session().directory();
        const QDate spring(2027, 3, 1);
        const auto on = [&](QDate day) {
            return departmentOn(
                directory.profile()->departments.constFirst(), directory.profile()->departmentVersions, day);
        };
        const LocalText planned{ { { u"sv"_s, u"Miljöförvaltningen"_s } } };
        Department changed = on(spring);
        changed.name = planned;
        QVERIFY(directory.changeDepartment(changed, spring));
        for (int time = 1; time <= 3; ++time) { // only a day was chosen
            const auto refused = directory.changeDepartment(on(spring), spring);
            QVERIFY(!refused);
            QCOMPARE(refused.error().field, u"from"_s);
            QCOMPARE(on(spring).name, planned);
        }
        changed = on(spring);
        changed.board = u"Miljönämnden"_s; // beside a day that changes no name
        QVERIFY(directory.changeDepartment(changed, spring));
        QCOMPARE(directory.profile()->departments.constFirst().board, u"Miljönämnden"_s);
        QCOMPARE(directory.profile()->departments.constFirst().name.in(u"sv"_s), u"Stadsbyggnadsförvaltningen"_s);
        QCOMPARE(on(spring).name, planned);
        changed = directory.profile()->departments.constFirst(); // as it is today, without a day
        changed.name.texts.insert(u"fi"_s, u"Ympäristö"_s);
        QVERIFY(directory.changeDepartment(changed));
        QCOMPARE(on(spring).name.texts.value(u"sv"_s), u"Miljöförvaltningen"_s);
        QCOMPARE(on(spring).name.texts.value(u"fi"_s), u"Ympäristö"_s);
        changed = on(spring);
        changed.name.texts.insert(u"sv"_s, u"Stadsbyggnadsförvaltningen"_s); // taken back
        QVERIFY(directory.changeDepartment(changed, spring));
        QCOMPARE(on(spring).name.in(u"sv"_s), u"Stadsbyggnadsförvaltningen"_s);
        QCOMPARE(on(spring).name.in(u"fi"_s), u"Ympäristö"_s);
    }

    void aFirstMailboxHoldsAtOnce()
    {
        TownHall town;
        Directory &directory = town.session().directory();
        Department without = directory.profile()->departments.constLast();
        QCOMPARE(without.mailbox, QString());
        without.mailbox = u"nomail@example.org"_s;
        QVERIFY(directory.changeDepartment(without));
        QCOMPARE(directory.profile()->departments.constLast().mailbox, u"nomail@example.org"_s);
    }

    void aFormerNameOfACategoryIsNotRewritten()
    {
        TownHall town;
        Directory &directory = town.session().directory();
        Category category{ .path = u"KFF/hallar"_s, .name = { { { u"sv"_s, u"Hallar"_s } } } };
        category.valid.from = QDate(2020, 1, 1);
        QVERIFY(directory.addCategory(category));
        category.name = { { { u"sv"_s, u"Idrottshallar"_s } } };
        QCOMPARE(directory.changeCategory(category).error().field, u"valid_from"_s);
        category.valid.from = QDate(2026, 11, 10);
        QCOMPARE(directory.changeCategory(category).error().field, u"valid_from"_s);
        category.valid.from = QDate(2027, 1, 1);
        QVERIFY(directory.changeCategory(category));
        category.name = { { { u"sv"_s, u"Sporthallar"_s } } }; // once more, before it holds
        QVERIFY(directory.changeCategory(category));
        QCOMPARE(categoryInWords(u"KFF/hallar"_s, *directory.profile()), u"Hallar"_s);
        town.setNow(u"2027-01-01T09:00"_s);
        QCOMPARE(categoryInWords(u"KFF/hallar"_s, *directory.profile()), u"Sporthallar"_s);
    }

    //! A report of a year that is over says what the process was called then, and what it stood below
    void aReportOfAClosedYearKeepsTheNameOfAProcess()
    {
        TownHall town;
        Directory &directory = town.session().directory();
        for (const QString &area : { u"stad"_s, u"vard"_s })
            QVERIFY(directory.add(Process{ .key = area, .name = { { { u"sv"_s, area } } } }));
        Process process{ .key = u"gator"_s,
            .parent = u"stad"_s,
            .kind = ProcessKind::MainProcess,
            .name = { { { u"sv"_s, u"Gator"_s } } } };
        QVERIFY(directory.add(process));
        CaseDraft draft = snowDraft();
        draft.departments = { u"SBF"_s };
        draft.process = process.key;
        QVERIFY(town.cases().registerCase(draft));
        process.name = { { { u"sv"_s, u"Trafik"_s } } };
        process.parent = u"vard"_s;
        process.valid.from = QDate(2027, 1, 1);
        QVERIFY(directory.change(process));
        QCOMPARE(processInWords(process.key, *directory.profile()), u"Gator"_s);
        town.setNow(u"2027-03-01T09:00"_s);
        QCOMPARE(processInWords(process.key, *directory.profile()), u"Trafik"_s);
        ReportRequest request{ .period = { u"2026"_s, QDate(2026, 1, 1), QDate(2026, 12, 31) },
            .process = process.key };
        const auto scope = [&] { return town.session().reports().make(request)->scope; };
        QCOMPARE(scope(), u"Gator"_s);
        const auto received = [&](const QString &area) {
            request.process = area;
            return town.session().reports().casesBehind(request, { u"base"_s, u"all"_s, u"received"_s }, 5)->size();
        };
        QCOMPARE(received(u"stad"_s), 1);
        QCOMPARE(received(u"vard"_s), 0);
        request.process = process.key;
        request.period = { u"2027-01"_s, QDate(2027, 1, 1), QDate(2027, 1, 31) };
        QCOMPARE(scope(), u"Trafik"_s);
    }

    void aFormerNameOfAProcessIsNotRewritten()
    {
        TownHall town;
        Directory &directory = town.session().directory();
        Process process{ .key = u"vard"_s, .name = { { { u"sv"_s, u"Vård"_s } } } };
        process.valid.from = QDate(2020, 1, 1);
        QVERIFY(directory.add(process));
        process.name = { { { u"sv"_s, u"Omsorg"_s } } };
        QCOMPARE(directory.change(process).error().field, u"valid_from"_s);
        process.valid.from = QDate(2026, 11, 10);
        QCOMPARE(directory.change(process).error().field, u"valid_from"_s);
        for (const QString &name : { u"Omsorg"_s, u"Vård och omsorg"_s }) { // once more, before it holds
            process.name = { { { u"sv"_s, name } } };
            process.valid.from = QDate(2027, 1, 1);
            QVERIFY(directory.change(process));
            QCOMPARE(directory.profile()->processes.size(), 2);
        }
        QCOMPARE(
            directory.profile()->processes.constFirst().valid, (Validity{ QDate(2020, 1, 1), QDate(2026, 12, 31) }));
        QVERIFY(!directory.retire(process, QDate(2026, 12, 1))); // before what is planned begins
        QVERIFY(directory.retire(process, QDate(2027, 6, 30)));
        QCOMPARE(directory.profile()->processes.constLast().valid, (Validity{ QDate(2027, 1, 1), QDate(2027, 6, 30) }));
        town.setNow(u"2027-01-01T09:00"_s);
        QCOMPARE(processInWords(u"vard"_s, *directory.profile()), u"Vård och omsorg"_s);
    }

    //! What is written to a file is read again: here without a change, elsewhere each version
    void theVersionsOfAProcessComeAlongInAFile()
    {
        TownHall town;
        Directory &directory = town.session().directory();
        Process process{ .key = u"vard"_s, .name = { { { u"sv"_s, u"Vård"_s } } } };
        QVERIFY(directory.add(process));
        process.name = { { { u"sv"_s, u"Omsorg"_s } } };
        process.valid.from = QDate(2027, 1, 1);
        QVERIFY(directory.change(process));
        const QList<Process> versions = directory.profile()->processes;
        const Result<Profile> file = profileFromJson(profileToJson(*directory.profile()));
        QVERIFY(file);
        for (const bool retireMissing : { false, true }) {
            const auto done = directory.importProfile(*file, retireMissing);
            QVERIFY(done && done->changed.isEmpty() && done->retired.isEmpty());
            QCOMPARE(directory.profile()->processes, versions);
        }
        TownHall other;
        QVERIFY(other.session().directory().importProfile(*file));
        QCOMPARE(other.session().directory().profile()->processes, versions);
    }

    // --- R98

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

    // --- R97: a profile that is read adds and changes

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

    void aNameAndAMailboxThatAreReadHoldFromTomorrow()
    {
        TownHall town;
        Directory &directory = town.session().directory();
        Profile file = *directory.profile();
        file.day.reset();
        file.departments[0].mailbox = u"stad@example.org"_s;
        QVERIFY(!file.categories.isEmpty());
        const QString path = file.categories.at(0).path;
        file.categories[0].name = { { { u"sv"_s, u"Nytt namn"_s } } };
        file.settings.append({ u"answer_working_days"_s, u"15"_s, QDate(2020, 1, 1) });
        const auto read = directory.importProfile(file);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
        QCOMPARE(read->kept.size(), 1); // the past is not rewritten
        QCOMPARE(read->kept.constFirst().kind, u"setting"_s);
        QCOMPARE(town.session().ruleBook()->values.answerWorkingDays, 10);
        QCOMPARE(directory.profile()->departments.at(0).mailbox, u"sbf@example.org"_s);
        QVERIFY(!categoryInWords(path, *directory.profile()).endsWith(u"Nytt namn"_s));
        town.setNow(u"2026-11-21T09:00"_s);
        QCOMPARE(directory.profile()->departments.at(0).mailbox, u"stad@example.org"_s);
        QVERIFY(categoryInWords(path, *directory.profile()).endsWith(u"Nytt namn"_s));
    }
};

LYHORD_TEST(TestDirectory)
#include "test_directory.moc"
