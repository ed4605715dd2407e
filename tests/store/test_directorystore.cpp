#include "core/store/directorystore.h"

#include "core/db/database.h"
#include "core/db/transaction.h"
#include "core/store/leasestore.h"
#include "tests/store/storebed.h"
#include "tests/support/smallprofile.h"
#include "tests/support/testmain.h"

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

class TestDirectoryStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aWholeProfileComesBack();
    void whatAProfileLacksStays();
    void aChangedEntryKeepsItsPlace();
    void aRenamedCategoryIsANewVersion();
    void aNewEntryGetsAnId();
    void aRuleValueHasAHistory();
    void peopleComeBack();
    void grantsAreReplaced();
    void oneHoldsTheLease();

private:
    [[nodiscard]] DirectoryStore directory() { return DirectoryStore(*m_db); }
    void empty(); //!< of what was made for all tests
    std::unique_ptr<Database> m_db;
};

namespace {

LocalText text(const QString &swedish, const QString &finnish)
{
    return { { { u"sv"_s, swedish }, { u"fi"_s, finnish } } };
}

//! Every list filled, nothing in it as by default
Profile fullProfile()
{
    const Validity some{ QDate(2020, 1, 1), QDate(2030, 12, 31) };
    const Validity open{ QDate(2020, 1, 1), {} };
    Profile p;
    p.key = u"prov"_s;
    p.municipality = u"Provköping"_s;
    p.contactCentre = u"Provköping direkt"_s;
    p.numberPrefix = u"PK"_s;
    p.types = { CaseType::Praise, CaseType::Complaint };
    p.departments = { { u"ZZZ"_s, text(u"Ö-kontoret"_s, u"Saaritoimisto"_s), u"nämnden"_s, u"z@example.org"_s, u"AAA"_s,
                          u"ring först"_s, { u"ö*"_s, u"å"_s }, some },
        { u"AAA"_s, text(u"A"_s, u"A"_s), {}, {}, {}, {}, {}, {} } };
    p.headlines = { { HeadlineId{ 7 }, u"ZZZ"_s, u"Snöröjning"_s, u"ZZZ/vinter"_s, some },
        { HeadlineId{ 3 }, u"AAA"_s, u"Is"_s, {}, {} } };
    p.areas = { { u"services"_s, text(u"Tjänster"_s, u"Palvelut"_s), { u"tjänst"_s }, open } };
    p.categories = { { u"ZZZ/vinter"_s, text(u"Vinter"_s, u"Talvi"_s), true, { {}, QDate(2025, 12, 31) } },
        { u"ZZZ/vinter"_s, text(u"Vinterväghållning"_s, u"Talvi"_s), false, { QDate(2026, 1, 1), {} } } };
    p.standardAnswers = { { StandardAnswerId{ 1 }, u"salt"_s, u"ZZZ"_s, u"Salt"_s, text(u"Vi saltar"_s, u"Suolaamme"_s),
        Outcome::NoAction, u"avtal 1"_s, some } };
    p.grounds = { { ReferralGround::StaffView, text(u"a"_s, u"b"_s), text(u"c"_s, u"d"_s), text(u"e"_s, u"f"_s),
        text(u"g"_s, u"h"_s), { u"chef"_s } } };
    p.statutes = { { u"pbl"_s, text(u"plan"_s, u"k"_s), u"SFS 2010:900"_s, text(u"n"_s, u"l"_s), { u"bygglov"_s },
        some } };
    p.processes = { { u"m"_s, u"top"_s, ProcessKind::SubProcess, text(u"Miljö"_s, u"Y"_s), some },
        { u"m"_s, u"up"_s, ProcessKind::SubProcess, text(u"Miljö och klimat"_s, u"Y"_s), { QDate(2030, 1, 1), {} } } };
    p.serviceDeclarations = { { u"s"_s, text(u"Vi svarar"_s, u"V"_s), u"ZZZ"_s, some } };
    p.campaigns = { { u"k"_s, u"Vår"_s, some } };
    p.letters = { { LetterKind::Answer, u"fi"_s, u"Aihe"_s, u"{answer}"_s },
        { LetterKind::Answer, u"sv"_s, u"Ä"_s, u"B"_s } };
    p.settings = { { u"answer_working_days"_s, u"10"_s, QDate(2019, 9, 1) },
        { u"answer_working_days"_s, u"8"_s, QDate(2027, 1, 1) } };
    p.departmentVersions = { { u"ZZZ"_s, {}, text(u"Ö"_s, u"Saari"_s), {} },
        { u"ZZZ"_s, QDate(2026, 1, 1), text(u"Ö-kontoret"_s, u"Saaritoimisto"_s), u"z@example.org"_s } };
    // Withdrawn and closed again
    p.closingDays = { { QDate(2027, 5, 7), u"Klämdag"_s, 2, 3 }, { QDate(2026, 5, 15), u"Klämdag"_s, 1 },
        { QDate(2027, 5, 7), u"Klämdag"_s, 4 } };
    p.ownPhoneNumbers = { u"016-710 10 00"_s };
    return p;
}

} // namespace

void TestDirectoryStore::init()
{
    m_db = memoryDatabase();
}

void TestDirectoryStore::empty()
{
    for (const QString &table : { u"headlines"_s, u"areas"_s, u"categories"_s, u"standard_answers"_s, u"grounds"_s,
             u"statutes"_s, u"processes"_s, u"service_declarations"_s, u"campaigns"_s, u"letter_templates"_s,
             u"settings"_s, u"closing_days"_s, u"departments"_s })
        LYHORD_OK(sql::run(*m_db, u"DELETE FROM "_s + table));
}

void TestDirectoryStore::aWholeProfileComesBack()
{
    const auto before = directory().profile();
    LYHORD_OK(before);
    QCOMPARE(before->departments, smallProfile().departments);
    QCOMPARE(before->letters, smallProfile().letters);
    empty();
    LYHORD_OK(directory().saveProfile(fullProfile()));
    const auto loaded = directory().profile();
    LYHORD_OK(loaded);
    QCOMPARE(loaded->key, fullProfile().key);
    QCOMPARE(loaded->departments, fullProfile().departments);
    QCOMPARE(loaded->headlines, fullProfile().headlines);
    QCOMPARE(loaded->categories, fullProfile().categories);
    QCOMPARE(loaded->standardAnswers, fullProfile().standardAnswers);
    QVERIFY(*loaded == fullProfile());
    LYHORD_OK(directory().saveProfile(fullProfile())); // once more changes nothing
    QVERIFY(*directory().profile() == fullProfile());
}

void TestDirectoryStore::whatAProfileLacksStays()
{
    LYHORD_OK(directory().saveProfile(fullProfile()));
    const auto loaded = directory().profile();
    LYHORD_OK(loaded);
    QCOMPARE(loaded->departments, smallProfile().departments + fullProfile().departments);
    QCOMPARE(loaded->statutes, smallProfile().statutes + fullProfile().statutes);
    QCOMPARE(loaded->municipality, fullProfile().municipality);
}

void TestDirectoryStore::aChangedEntryKeepsItsPlace()
{
    empty();
    LYHORD_OK(directory().saveProfile(fullProfile()));
    Profile expected = fullProfile();
    expected.departments[0].mailbox = u"ny@example.org"_s;
    expected.headlines[0].text = u"Plogning"_s;
    expected.standardAnswers[0].agreement.clear();
    expected.letters[0].body = u"x"_s;
    LYHORD_OK(directory().saveDepartment(expected.departments.at(0)));
    LYHORD_OK(directory().saveHeadline(expected.headlines.at(0)));
    LYHORD_OK(directory().saveStandardAnswer(expected.standardAnswers.at(0)));
    LYHORD_OK(directory().saveLetter(expected.letters.at(0)));
    QVERIFY(*directory().profile() == expected);
}

void TestDirectoryStore::aRenamedCategoryIsANewVersion()
{
    empty();
    LYHORD_OK(directory().saveProfile(fullProfile()));
    Profile expected = fullProfile();
    expected.categories[1].valid.to = QDate(2026, 12, 31);
    const Category renamed{ u"ZZZ/vinter"_s, text(u"Halka"_s, u"Liukkaus"_s), true, { QDate(2027, 1, 1), {} } };
    expected.categories.append(renamed);
    LYHORD_OK(directory().saveCategory(expected.categories.at(1)));
    LYHORD_OK(directory().saveCategory(renamed));
    QCOMPARE(directory().profile()->categories, expected.categories);
}

void TestDirectoryStore::aNewEntryGetsAnId()
{
    const auto headline = directory().saveHeadline({ {}, u"SBF"_s, u"Ny"_s, {}, {} });
    LYHORD_OK(headline);
    QVERIFY(headline->id.isValid());
    QCOMPARE(directory().profile()->headlines.last(), *headline);
    StandardAnswer answer;
    answer.key = u"ny"_s;
    const auto saved = directory().saveStandardAnswer(answer);
    LYHORD_OK(saved);
    QVERIFY(saved->id.isValid());
    QCOMPARE(directory().saveStandardAnswer(answer)->id, saved->id);
}

void TestDirectoryStore::aRuleValueHasAHistory()
{
    empty();
    LYHORD_OK(directory().saveProfile(fullProfile()));
    LYHORD_OK(directory().saveSetting({ u"answer_working_days"_s, u"12"_s, QDate(2028, 1, 1) }));
    LYHORD_OK(directory().saveSetting({ u"answer_working_days"_s, u"9"_s, QDate(2027, 1, 1) }));
    LYHORD_OK(directory().saveClosingDay({ QDate(2028, 1, 7), u"Ny"_s, 3 }));
    const auto loaded = directory().profile();
    LYHORD_OK(loaded);
    QCOMPARE(loaded->settings.size(), 3);
    QCOMPARE(loaded->settings.at(1).value, u"9"_s);
    QCOMPARE(loaded->settings.at(2).value, u"12"_s);
    QCOMPARE(loaded->closingDays.last().calendarVersion, 3);
    const Setting replacing{ u"answer_working_days"_s, u"7"_s, QDate(2027, 1, 1) };
    LYHORD_OK(directory().addSetting(replacing)); // the one before it stays readable
    QList<Setting> history = loaded->settings;
    history.append(replacing);
    QCOMPARE(directory().profile()->settings, history);
    history.last().value = u"6"_s;
    LYHORD_OK(directory().saveSetting(history.last())); // the last of its day is written over
    QCOMPARE(directory().profile()->settings, history);
    Profile whole = fullProfile();
    whole.settings = history;
    LYHORD_OK(directory().saveProfile(whole));
    QCOMPARE(directory().profile()->settings, history);
}

void TestDirectoryStore::peopleComeBack()
{
    const Person full{ u"anna"_s, u"Anna Å"_s, u"anna@example.org"_s, true,
        { { Role::ContactCentreOfficer, {}, u"avtal"_s, QDate(2020, 1, 1), QDate(2030, 1, 1) },
            { Role::Handler, u"SBF"_s, u"avtal 2"_s, QDate(2021, 1, 1), {} } },
        QDate(2031, 1, 1) };
    const Person bare{ u"Bo"_s, {}, {}, false, {}, {} };
    LYHORD_OK(directory().savePerson(full));
    LYHORD_OK(directory().savePerson(bare));
    QCOMPARE(*directory().person(u"anna"_s), full);
    QCOMPARE(*directory().people(), QList<Person>({ bare, full }));
    const auto missing = directory().person(u"cia"_s);
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
}

void TestDirectoryStore::grantsAreReplaced()
{
    Person person = personAs(Role::DepartmentRegistrar, u"SBF"_s);
    LYHORD_OK(directory().savePerson(person));
    person.grants[0].validTo = QDate(2026, 1, 1);
    person.grants.append({ Role::QualityOfficer, u"KFF"_s, u"a"_s, QDate(2026, 1, 2), {} });
    person.mayReadSecret = true;
    LYHORD_OK(directory().savePerson(person));
    QCOMPARE(*directory().person(person.login), person);
}

void TestDirectoryStore::oneHoldsTheLease()
{
    LeaseStore leases(*m_db);
    const QString name = u"worker"_s;
    QVERIFY(*leases.take(name, u"a"_s, morning(), morning().addSecs(60)));
    QVERIFY(!*leases.take(name, u"b"_s, morning().addSecs(59), morning().addSecs(99)));
    QVERIFY(*leases.take(name, u"a"_s, morning().addSecs(30), morning().addSecs(90))); // goes on
    QVERIFY(!*leases.take(name, u"b"_s, morning().addSecs(89), morning().addSecs(99)));
    QVERIFY(*leases.take(name, u"b"_s, morning().addSecs(90), morning().addSecs(120))); // has run out
    LYHORD_OK(leases.giveBack(name, u"a"_s)); // not a's any more
    QVERIFY(!*leases.take(name, u"a"_s, morning().addSecs(91), morning().addSecs(120)));
    LYHORD_OK(leases.giveBack(name, u"b"_s));
    QVERIFY(*leases.take(name, u"a"_s, morning().addSecs(91), morning().addSecs(120)));
}

LYHORD_TEST(TestDirectoryStore)
#include "test_directorystore.moc"
