#include "core/rules/profilemerge.h"

#include "core/rules/dayinsentence.h"

#include "tests/support/smallprofile.h"
#include "tests/support/testmain.h"

#include <algorithm>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today(2026, 11, 20);

//! As a file has it: without ids
Profile asFile(Profile profile)
{
    for (Headline &headline : profile.headlines)
        headline.id = {};
    for (StandardAnswer &answer : profile.standardAnswers)
        answer.id = {};
    return profile;
}

Profile there()
{
    Profile profile = smallProfile();
    // Agreed, retired and agreed again
    const QString text = u"Trasig gunga"_s;
    profile.headlines = { { HeadlineId{ 4 }, u"SBF"_s, text, {}, { {}, QDate(2025, 12, 31) } },
        { HeadlineId{ 9 }, u"SBF"_s, text, {}, { QDate(2026, 6, 1), {} } } };
    profile.settings = { { u"answer_working_days"_s, u"8"_s, QDate(2026, 1, 1) } };
    profile.closingDays = { { QDate(2026, 11, 27), u"Planeringsdag"_s, 1, 2 },
        { QDate(2026, 12, 28), u"Klämdag"_s, 3 } };
    return profile;
}

bool holds(const QList<ProfileEntry> &entries, const QString &kind, const QString &key)
{
    return std::ranges::any_of(entries, [&](const ProfileEntry &one) { return one.kind == kind && one.key == key; });
}

} // namespace

//! R97: a file that is read adds and changes; what it lacks is retired only when asked; nothing goes
class TestProfileMerge : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasWrittenToAFileChangesNothingWhenItIsRead()
    {
        for (const bool retireMissing : { false, true }) {
            const ProfileMerge merge = merged(
                there(), asFile(there()), { .today = today, .retireMissing = retireMissing });
            QVERIFY(
                merge.added.isEmpty() && merge.changed.isEmpty() && merge.retired.isEmpty() && merge.kept.isEmpty());
            Profile expected = there();
            expected.day = today;
            QVERIFY(merge.profile == expected);
        }
    }

    void anEmptyFileTakesNothingAway_data()
    {
        QTest::addColumn<bool>("retireMissing");
        QTest::newRow("as it stands") << false;
        QTest::newRow("what it lacks is retired") << true;
    }

    void anEmptyFileTakesNothingAway()
    {
        QFETCH(const bool, retireMissing);
        const Profile before = there();
        Profile file{ .key = before.key, .municipality = before.municipality };
        const ProfileMerge merge = merged(
            before, file, { .today = today, .retireMissing = retireMissing, .waiting = { { u"KFF"_s, 3 } } });
        QCOMPARE(merge.profile.departments.size(), before.departments.size());
        QCOMPARE(merge.profile.headlines.size(), before.headlines.size());
        QCOMPARE(merge.profile.categories.size(), before.categories.size());
        QCOMPARE(merge.profile.statutes.size(), before.statutes.size());
        QCOMPARE(merge.profile.grounds, before.grounds);
        QCOMPARE(merge.profile.letters, before.letters);
        QCOMPARE(merge.profile.settings, before.settings);
        QCOMPARE(merge.profile.closingDays, before.closingDays);
        QCOMPARE(merge.retired.isEmpty(), !retireMissing);
        QCOMPARE(holds(merge.retired, u"department"_s, u"SBF"_s), retireMissing);
        QCOMPARE(holds(merge.kept, u"department"_s, u"KFF"_s), retireMissing); // three cases wait for it
        QCOMPARE(holds(merge.kept, u"setting"_s, u"answer_working_days"_s), retireMissing);
        QCOMPARE(holds(merge.kept, u"closing_day"_s, u"2026-12-28"_s), retireMissing);
        for (const ProfileEntry &one : merge.kept)
            QVERIFY2(!one.reason.isEmpty(), qPrintable(one.key));
    }

    void whatIsNewIsAddedWithANewVersionOfTheCalendar()
    {
        Profile file = asFile(there());
        file.closingDays.append({ QDate(2027, 5, 7), u"Klämdag"_s, 1 });
        file.closingDays.append({ QDate(2026, 11, 27), u"Planeringsdag"_s, 1 }); // withdrawn here
        file.settings.append({ u"answer_working_days"_s, u"7"_s, QDate(2027, 1, 1) });
        file.campaigns.append({ u"cykel"_s, u"Cykelåret"_s, {} });
        const ProfileMerge merge = merged(there(), file, { .today = today });
        QCOMPARE(merge.added.size(), 4);
        QCOMPARE(merge.profile.closingDays.size(), there().closingDays.size() + 2);
        for (const ClosingDay &added : merge.profile.closingDays.last(2))
            QCOMPARE(added.calendarVersion, 4);
        QCOMPARE(merge.profile.settings.constLast().value, u"7"_s);
    }

    void itSaysFromWhenAChangeHolds()
    {
        Profile file = asFile(there());
        Department &named = file.departments.first();
        named.name.texts.insert(u"fi"_s, u"Kaupunki"_s);
        const QString category = file.categories.constFirst().path;
        file.categories.first().name.texts.insert(u"fi"_s, u"Talvi"_s);
        file.settings.append({ u"answer_working_days"_s, u"7"_s, QDate(2027, 1, 1) });
        file.areas.first().name.texts.insert(u"fi"_s, u"Palvelut"_s);
        const ProfileMerge merge = merged(there(), file, { .today = today });
        const auto reasonOf = [](const QList<ProfileEntry> &entries, const QString &key) {
            const auto found = std::ranges::find(entries, key, &ProfileEntry::key);
            return found == entries.end() ? u"not there"_s : found->reason;
        };
        const QString tomorrow = u"Holds from "_s + dayInSentence(today.addDays(1));
        QCOMPARE(reasonOf(merge.changed, named.key), tomorrow);
        QCOMPARE(reasonOf(merge.changed, category), tomorrow);
        QCOMPARE(reasonOf(merge.added, u"answer_working_days"_s), u"Holds from "_s + dayInSentence(QDate(2027, 1, 1)));
        QCOMPARE(reasonOf(merge.changed, file.areas.constFirst().key), u"Holds at once"_s);
    }

    //! Elsewhere the name was another one in years that are over: here they stay, and the last one holds from tomorrow
    void ofTheVersionsOfAProcessTheLastHoldsFromTomorrow()
    {
        const auto process = [](const QString &name, const Validity &valid) {
            return Process{ .key = u"vard"_s,
                .parent = {},
                .kind = ProcessKind::Area,
                .name = { { { u"sv"_s, name } } },
                .valid = valid };
        };
        Profile before = there();
        before.processes = { process(u"Vård"_s, {}) };
        Profile file = asFile(before);
        file.processes = { process(u"Äldreomsorg"_s, { {}, QDate(2025, 12, 31) }),
            process(u"Omsorg"_s, { QDate(2026, 1, 1), {} }) };
        const ProfileMerge merge = merged(before, file, { .today = today, .retireMissing = true });
        QVERIFY(holds(merge.changed, u"process"_s, u"vard"_s));
        QCOMPARE(merge.profile.processes,
            (QList<Process>{ process(u"Vård"_s, { {}, today }), process(u"Omsorg"_s, { today.addDays(1), {} }) }));
        file.processes.clear();
        const ProfileMerge without = merged(before, file, { .today = today, .retireMissing = true });
        QVERIFY(holds(without.retired, u"process"_s, u"vard"_s));
    }
};

LYHORD_TEST(TestProfileMerge)
#include "test_profilemerge.moc"
