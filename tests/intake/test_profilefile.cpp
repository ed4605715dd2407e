#include "core/intake/profilefile.h"
#include "tests/support/testmain.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSet>

using namespace lyhord;
using namespace Qt::Literals::StringLiterals;

namespace {

Profile everyField()
{
    const Validity valid{ .from = QDate(2019, 9, 1), .to = QDate(2030, 12, 31) };
    const LocalText name{ { { u"sv"_s, u"Å\nä"_s }, { u"fi"_s, u"Ö “x” \\"_s } } };
    Profile profile;
    profile.key = u"prov"_s;
    profile.municipality = u"Provstads kommun"_s;
    profile.contactCentre = u"Provstad direkt"_s;
    profile.numberPrefix = u"P"_s;
    profile.types = { CaseType::Question, CaseType::View };
    profile.departments = { { .key = u"AAA"_s,
                                .name = name,
                                .board = u"Nämnden"_s,
                                .mailbox = u"aaa@example.org"_s,
                                .successor = u"BBB"_s,
                                .routines = u"Ring först."_s,
                                .words = { u"snö*"_s, u"is"_s },
                                .valid = valid },
        { .key = u"BBB"_s, .name = name, .valid = { .from = QDate(2031, 1, 1) } } };
    profile.headlines = { { .department = u"AAA"_s, .text = u"Rubrik"_s, .category = u"AAA/a"_s, .valid = valid } };
    profile.areas = { { .key = u"services"_s, .name = name, .words = { u"tjänst*"_s }, .valid = valid } };
    profile.categories = {
        { .path = u"AAA/a"_s, .name = name, .mandatory = true, .valid = { .to = QDate(2020, 12, 31) } },
        { .path = u"AAA/a"_s, .name = { { { u"sv"_s, u"Nytt namn"_s } } }, .valid = { .from = QDate(2021, 1, 1) } }
    };
    profile.standardAnswers = { { .key = u"svar"_s,
        .department = u"AAA"_s,
        .title = u"Svar"_s,
        .text = name,
        .outcome = Outcome::Improvement,
        .agreement = u"Med vem"_s,
        .valid = valid } };
    profile.grounds = { { .ground = ReferralGround::Appeal,
        .name = name,
        .reason = name,
        .addressee = name,
        .told = name,
        .words = { u"överklag*"_s } } };
    profile.statutes = { { .key = u"sol"_s,
        .name = name,
        .number = u"SFS 2025:400"_s,
        .addressee = name,
        .words = { u"bistånd*"_s },
        .valid = valid } };
    profile.processes = { { .key = u"vard"_s,
                              .kind = ProcessKind::Area,
                              .name = name,
                              .valid = { QDate(2020, 1, 1), QDate(2026, 12, 31) } },
        { .key = u"vard"_s, .kind = ProcessKind::Area, .name = name, .valid = { QDate(2027, 1, 1), {} } },
        { .key = u"aldre"_s, .parent = u"vard"_s, .kind = ProcessKind::MainProcess, .name = name } };
    profile.serviceDeclarations = { { .key = u"lofte"_s, .text = name, .owner = u"AAA"_s, .valid = valid } };
    profile.campaigns = { { .key = u"cykel"_s, .name = u"Cykelåret"_s, .valid = valid } };
    profile.letters = { { .kind = LetterKind::SecondReminder,
        .language = u"fi"_s,
        .subject = u"{number}"_s,
        .body = u"Hei!\n\n{headline}\n"_s } };
    profile.settings = { { .key = u"retention_years"_s, .value = u"2"_s, .validFrom = QDate(2019, 9, 1) } };
    profile.departmentVersions = { { .department = u"AAA"_s, .from = {}, .name = name, .mailbox = u"a@example.org"_s },
        { .department = u"AAA"_s, .from = QDate(2026, 1, 1), .name = name, .mailbox = {} } };
    profile.closingDays = { { .day = QDate(2026, 5, 15), .name = u"Klämdag"_s, .calendarVersion = 3 },
        { .day = QDate(2026, 5, 15), .name = u"Klämdag"_s, .calendarVersion = 1, .withdrawnVersion = 2 } };
    profile.ownPhoneNumbers = { u"08-465 004 00"_s };
    return profile;
}

QByteArray changed(const QString &list, const QString &key, const QJsonValue &value)
{
    QJsonObject object = QJsonDocument::fromJson(profileToJson(everyField())).object();
    if (list.isEmpty()) {
        object.insert(key, value);
    } else {
        QJsonArray entries = object.value(list).toArray();
        QJsonObject entry = entries.at(0).toObject();
        entry.insert(key, value);
        entries.replace(0, entry);
        object.insert(list, entries);
    }
    return QJsonDocument(object).toJson();
}

} // namespace

class TestProfileFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadAgain()
    {
        const Result<Profile> read = profileFromJson(profileToJson(everyField()));
        QVERIFY2(read, qPrintable(read ? QString() : read.error().field + read.error().message));
        QCOMPARE(*read, everyField());
    }

    //! What a value replaced on the day it came has nothing to say elsewhere
    void ofTheValuesOfOneDayTheLastIsWritten()
    {
        Profile profile = everyField();
        const Setting other = profile.settings.constFirst();
        const Setting wrong{ .key = u"answer_working_days"_s, .value = u"15"_s, .validFrom = QDate(2026, 11, 20) };
        Setting right = wrong;
        right.value = u"5"_s;
        Setting later = wrong;
        later.validFrom = QDate(2027, 1, 1);
        profile.settings = { wrong, other, right, later };
        const Result<Profile> read = profileFromJson(profileToJson(profile));
        QVERIFY2(read, qPrintable(read ? QString() : read.error().field + read.error().message));
        QCOMPARE(read->settings, (QList<Setting>{ other, right, later }));
    }

    void missingKeysMeanNull()
    {
        const Result<Profile> read = profileFromJson(R"({"format": "lyhord-profile", "version": 1, "key": "a",
            "municipality": "A", "contact_centre": "A direkt", "types": ["view"]})");
        QVERIFY(read);
        QVERIFY(read->departments.isEmpty());
        QVERIFY(read->numberPrefix.isEmpty());
    }

    void wrongValuesAreRefusedByTheirPath_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const QString &list, const QString &key, const QJsonValue &value,
                             const QString &field) { QTest::newRow(name) << list << key << value << field; };
        row("not a profile", {}, u"format"_s, u"other"_s, u"format"_s);
        row("written by a newer program", {}, u"version"_s, 2, u"version"_s);
        row("an unknown key at the top", {}, u"colour"_s, u"red"_s, u"colour"_s);
        row("no key", {}, u"key"_s, QJsonValue(), u"key"_s);
        row("a number where a text belongs", {}, u"municipality"_s, 7, u"municipality"_s);
        row("an unknown kind of case", {}, u"types"_s, QJsonArray{ u"view"_s, u"rant"_s }, u"types"_s);
        row("no kind of case (R3)", {}, u"types"_s, QJsonArray(), u"types"_s);
        row("a list that is none", {}, u"areas"_s, u"services"_s, u"areas"_s);
        row("an unknown key in a list", u"departments"_s, u"email"_s, u"a@example.org"_s, u"departments[0].email"_s);
        row("a mailbox that is no address (R36)", u"departments"_s, u"mailbox"_s, u"aaa"_s,
            u"departments[0].mailbox"_s);
        row("a mailbox with a second line", u"departments"_s, u"mailbox"_s, u"a@example.org\nBcc:b@example.org"_s,
            u"departments[0].mailbox"_s);
        row("a former mailbox that is no address", u"department_versions"_s, u"mailbox"_s, u"aaa"_s,
            u"department_versions[0].mailbox"_s);
        row("a department's key with a line end", u"departments"_s, u"key"_s, u"CCC\n"_s, u"departments[0].key"_s);
        row("a successor that does not exist", u"departments"_s, u"successor"_s, u"NOPE"_s,
            u"departments[0].successor"_s);
        row("a department twice", u"departments"_s, u"key"_s, u"BBB"_s, u"departments[1].key"_s);
        row("an unknown key in a validity", u"departments"_s, u"valid"_s,
            QJsonObject{ { u"until"_s, u"2020-01-01"_s } }, u"departments[0].valid.until"_s);
        row("a day that does not exist", u"departments"_s, u"valid"_s, QJsonObject{ { u"from"_s, u"2026-02-30"_s } },
            u"departments[0].valid.from"_s);
        row("valid to before from", u"departments"_s, u"valid"_s,
            QJsonObject{ { u"from"_s, u"2026-02-02"_s }, { u"to"_s, u"2026-02-01"_s } }, u"departments[0].valid.to"_s);
        row("a language in words", u"areas"_s, u"name"_s, QJsonObject{ { u"swedish"_s, u"x"_s } },
            u"areas[0].name.swedish"_s);
        row("a name in no language", u"areas"_s, u"name"_s, QJsonObject(), u"areas[0].name"_s);
        row("a headline of no department (R35)", u"headlines"_s, u"department"_s, u"NOPE"_s,
            u"headlines[0].department"_s);
        row("a headline's category that does not exist", u"headlines"_s, u"category"_s, u"AAA/b"_s,
            u"headlines[0].category"_s);
        row("a category of no department", u"categories"_s, u"path"_s, u"NOPE/a"_s, u"categories[0].path"_s);
        row("a category without its parent", u"categories"_s, u"path"_s, u"AAA/b/c"_s, u"categories[0].path"_s);
        row("two names of a category on the same day (R70)", u"categories"_s, u"valid"_s, QJsonValue(),
            u"categories[1].path"_s);
        row("a flag that is none", u"categories"_s, u"mandatory"_s, u"yes"_s, u"categories[0].mandatory"_s);
        row("an unknown outcome (R46)", u"standard_answers"_s, u"outcome"_s, u"maybe"_s,
            u"standard_answers[0].outcome"_s);
        row("an unknown ground (R19)", u"grounds"_s, u"ground"_s, u"noise"_s, u"grounds[0].ground"_s);
        row("a statute without number (R20)", u"statutes"_s, u"number"_s, u""_s, u"statutes[0].number"_s);
        row("a process under none (R79)", u"processes"_s, u"parent"_s, u"nope"_s, u"processes[0].parent"_s);
        row("an unknown letter", u"letters"_s, u"kind"_s, u"postcard"_s, u"letters[0].kind"_s);
        row("a letter with a control character", u"letters"_s, u"subject"_s, QString(QChar(1)),
            u"letters[0].subject"_s);
        row("a setting without its day (R5)", u"settings"_s, u"valid_from"_s, QJsonValue(),
            u"settings[0].valid_from"_s);
        row("a calendar version below zero (C3)", u"closing_days"_s, u"calendar_version"_s, -1,
            u"closing_days[0].calendar_version"_s);
        row("half a calendar version", u"closing_days"_s, u"calendar_version"_s, 1.5,
            u"closing_days[0].calendar_version"_s);
    }
    void wrongValuesAreRefusedByTheirPath()
    {
        QFETCH(const QString, list);
        QFETCH(const QString, key);
        QFETCH(const QJsonValue, value);
        QFETCH(const QString, field);
        const Result<Profile> read = profileFromJson(changed(list, key, value));
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Refused);
        QCOMPARE(read.error().field, field);
        QVERIFY(read.error().message.endsWith(u'.'));
    }

    void whatIsNoJsonIsRefusedWithItsLine()
    {
        const Result<Profile> read = profileFromJson("{\n\"key\": \"a\",\n oops }");
        QVERIFY(!read);
        QVERIFY2(read.error().message.contains(u'3'), qPrintable(read.error().message));
        QVERIFY(!profileFromJson(""));
        QVERIFY(!profileFromJson("[]"));
    }

    void aByteOrderMarkIsSurvived() { QVERIFY(profileFromJson("\xEF\xBB\xBF" + profileToJson(everyField()))); }

    void anUnknownBuiltInProfileIsNamed()
    {
        const Result<Profile> read = builtInProfile(u"atlantis"_s);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::NotFound);
        QVERIFY(read.error().message.contains(u"eskilstuna"_s));
    }

    void theBuiltInProfilesAreWhole_data()
    {
        QTest::addColumn<QString>("key");
        for (const QString &key : builtInProfileKeys())
            QTest::newRow(qPrintable(key)) << key;
    }
    void theBuiltInProfilesAreWhole()
    {
        QFETCH(const QString, key);
        const Result<Profile> read = builtInProfile(key);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().field + u": "_s + read.error().message));
        QCOMPARE(read->key, key);
        QCOMPARE(read->grounds.size(), qsizetype(EnumNames<ReferralGround>::all.size()));
        QStringList areas;
        for (const Area &area : read->areas)
            areas.append(area.key);
        QCOMPARE(areas, QStringList({ u"reception"_s, u"services"_s, u"physical_environment"_s, u"information"_s }));
        for (const Department &department : read->departments) {
            QVERIFY2(department.mailbox.endsWith(u"@example.org"_s), qPrintable(department.key));
            QVERIFY2(!department.words.isEmpty(), qPrintable(department.key));
            const auto headlines = std::count_if(read->headlines.begin(), read->headlines.end(),
                [&](const Headline &headline) { return headline.department == department.key; });
            QVERIFY2(headlines >= 8, qPrintable(department.key));
        }
        QSet<QString> letters;
        for (const LetterTemplate &letter : read->letters)
            letters.insert(QString(toName(letter.kind)) + letter.language);
        for (const auto &[kind, name] : EnumNames<LetterKind>::all) {
            if (kind == LetterKind::Report || kind == LetterKind::HandedOver) // the program's own texts
                continue;
            for (const QString &language : { u"sv"_s, u"fi"_s, u"en"_s })
                QVERIFY2(letters.contains(name + language), qPrintable(name + language));
        }
    }

    void anAgreedHeadlineGoesWithAChoiceThatMayStand_data() { theBuiltInProfilesAreWhole_data(); }
    void anAgreedHeadlineGoesWithAChoiceThatMayStand()
    {
        QFETCH(const QString, key);
        const Result<Profile> read = builtInProfile(key);
        QVERIFY(read);
        QSet<QString> mustGoDeeper;
        for (const Category &category : read->categories) {
            if (category.mandatory)
                mustGoDeeper.insert(category.path);
        }
        for (const Headline &headline : read->headlines)
            QVERIFY2(!mustGoDeeper.contains(headline.category), qPrintable(headline.text));
    }

    void lettersSayWhatTheyMust_data() { theBuiltInProfilesAreWhole_data(); }
    void lettersSayWhatTheyMust()
    {
        QFETCH(const QString, key);
        const Result<Profile> read = builtInProfile(key);
        QVERIFY(read);
        for (const LetterTemplate &letter : read->letters) {
            const QString whole = letter.subject + letter.body;
            QVERIFY2(whole.contains(u"{number}"_s), qPrintable(letter.subject));
            if (letter.kind == LetterKind::Answer) {
                for (const QString &field : { u"{headline}"_s, u"{outcome}"_s, u"{answer}"_s })
                    QVERIFY2(whole.contains(field), qPrintable(letter.language + field));
            }
            if (letter.kind == LetterKind::FirstReminder || letter.kind == LetterKind::SecondReminder)
                QVERIFY2(!whole.contains(u"{text}"_s), qPrintable(letter.subject));
            if (letter.language == u"fi"_s) {
                QVERIFY2(!whole.contains(u"valitu"_s), qPrintable(letter.subject));
                QVERIFY2(!whole.contains(u"muistutus "_s), qPrintable(letter.subject));
            }
        }
    }

    void statutesChangeOnTheirDay()
    {
        const Result<Profile> read = builtInProfile(u"eskilstuna"_s);
        QVERIFY(read);
        const auto socialServices = [&](QDate day) {
            QStringList numbers;
            for (const Statute &statute : read->statutes) {
                if (statute.key.startsWith(u"sol"_s) && statute.valid.holdsOn(day))
                    numbers.append(statute.number);
            }
            return numbers;
        };
        QCOMPARE(socialServices(QDate(2025, 6, 30)), QStringList{ u"SFS 2001:453"_s });
        QCOMPARE(socialServices(QDate(2025, 7, 1)), QStringList{ u"SFS 2025:400"_s });
    }
};

LYHORD_TEST(TestProfileFile)
#include "test_profilefile.moc"
