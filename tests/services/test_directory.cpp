#include "tests/services/townhall.h"
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
        const auto officer = town.officeOf(Role::ContactCentreOfficer);
        const Department department{ .key = u"NEW"_s, .name = { { { u"sv"_s, u"Nya förvaltningen"_s } } } };
        QCOMPARE(officer->directory().addDepartment(department).error().code, ErrorCode::NotPermitted);
        QVERIFY(town.office().directory().addDepartment(department));
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
        const auto refusal = town.office().directory().addDepartment(
            { .key = key, .name = { { { u"sv"_s, u"Nya"_s } } }, .mailbox = mailbox });
        QVERIFY(!refusal);
        QCOMPARE(refusal.error().field, field);
    }

    void somebodyMustBeLeftWhoMayGrantRoles()
    {
        TownHall town;
        const auto refusal = town.office().directory().retirePerson(u"anna"_s, QDate(2026, 11, 19));
        QVERIFY(!refusal);
        QCOMPARE(refusal.error().code, ErrorCode::Refused);
    }

    void aRoleRestsOnAnAgreement()
    {
        TownHall town;
        Person person = personAs(Role::Handler, u"SBF"_s);
        person.grants.first().agreement.clear();
        QCOMPARE(town.office().directory().addPerson(person).error().field, u"agreement"_s); // R32
        person.grants.first().agreement = u"2026-03"_s;
        person.grants.first().department.clear();
        QCOMPARE(town.office().directory().addPerson(person).error().field, u"department"_s);
    }

    void aRetiredPersonMayNotLogIn()
    {
        TownHall town;
        const QString login = town.officeOf(Role::ContactCentreOfficer)->person().login;
        QVERIFY(town.office().directory().retirePerson(login, QDate(2026, 11, 19)));
        const auto refusal = Office::open(town.url(), login, town.clock());
        QVERIFY(!refusal);
        QCOMPARE(refusal.error().code, ErrorCode::NotPermitted);
        QCOMPARE(Office::open(town.url(), u"nobody"_s, town.clock()).error().code, ErrorCode::NotPermitted);
    }

    void aClosingDayMovesRunningDeadlinesAndSaysWhich()
    {
        TownHall town;
        const QString running = town.snowCase().number;
        const QString finished = town.snowCase().number;
        QVERIFY(town.cases().apply(finished, RecordAnswer{ u"SBF"_s, Outcome::NoAction, u"Nej."_s }));
        const auto closed = town.cases().apply(finished, SendAnswer{});
        QVERIFY(closed);
        const auto moved = town.office().directory().addClosingDay(QDate(2026, 11, 27), u"Planeringsdag"_s);
        QVERIFY2(moved, qPrintable(moved ? QString() : moved.error().message));
        QCOMPARE(moved->size(), 1); // field.md 19: finished ones stay as they were
        QCOMPARE(moved->constFirst().number, running);
        QCOMPARE(moved->constFirst().after.answerDue, QDate(2026, 12, 7));
        const auto file = town.cases().open(running);
        QCOMPARE(file->subject.deadlines.answerDue, QDate(2026, 12, 7));
        QCOMPARE(file->subject.deadlines.calendarVersion, 1);
        QCOMPARE(town.cases().open(finished)->subject.deadlines, closed->deadlines);
        QVERIFY(!town.office().directory().addClosingDay(QDate(2026, 11, 27), u"Igen"_s));
    }

    void aRenamedCategoryKeepsItsOldVersion()
    {
        TownHall town;
        Directory &directory = town.office().directory();
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
};

LYHORD_TEST(TestDirectory)
#include "test_directory.moc"
