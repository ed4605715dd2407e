#include "core/rules/rulevalues.h"
#include "tests/support/testmain.h"

using namespace lyhord;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate start(2019, 9, 1);

} // namespace

class TestRuleValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutSettingsTheDefaultsHold();
    void aValueHoldsFromItsDay_data();
    void aValueHoldsFromItsDay();
    void everyKeySetsItsValue();
    void theVersionCountsWhatChanged_data();
    void theVersionCountsWhatChanged();
    void theOrderOfTheListDoesNotMatterAcrossDays();
    void theValuesOfAVersionAreThoseOfTheDayItCame();
    void theLastOfADayHolds();
    void aSettingIsCheckedWhereItIsEntered_data();
    void aSettingIsCheckedWhereItIsEntered();
    void aSettingIsCalledWhatTheWindowCallsIt();
};

void TestRuleValues::withoutSettingsTheDefaultsHold()
{
    const RuleValues values = ruleValuesOn({}, QDate(2026, 11, 20));
    QCOMPARE(values, RuleValues());
    QCOMPARE(values.version, 1);
    QCOMPARE(values.answerWorkingDays, 10); // R49
    QCOMPARE(values.secondReminderDays, 30); // R54
    QCOMPARE(values.writeOffMonths, 3); // R55
    QCOMPARE(values.retentionYears, 2); // R65
}

void TestRuleValues::aValueHoldsFromItsDay_data()
{
    QTest::addColumn<QDate>("on");
    QTest::addColumn<int>("days");
    QTest::newRow("R5: before any change") << QDate(2019, 8, 31) << 10;
    QTest::newRow("R5: on the first day of a change") << QDate(2020, 1, 1) << 15;
    QTest::newRow("R5: the day before the next change") << QDate(2024, 12, 31) << 15;
    QTest::newRow("R5: of two entries for the same day the later one counts") << QDate(2025, 1, 1) << 8;
    QTest::newRow("R5: long after") << QDate(2040, 1, 1) << 8;
}

void TestRuleValues::aValueHoldsFromItsDay()
{
    QFETCH(const QDate, on);
    const QList<Setting> settings{ { u"answer_working_days"_s, u"9"_s, QDate(2025, 1, 1) },
        { u"answer_working_days"_s, u"15"_s, QDate(2020, 1, 1) }, { u"answer_working_days"_s, u"10"_s, start },
        { u"answer_working_days"_s, u"8"_s, QDate(2025, 1, 1) } };
    QTEST(ruleValuesOn(settings, on).answerWorkingDays, "days");
}

void TestRuleValues::everyKeySetsItsValue()
{
    const QList<Setting> settings{ { u"answer_working_days"_s, u"12"_s, start },
        { u"second_reminder_days"_s, u"40"_s, start }, { u"second_reminder_from"_s, u"first_reminder"_s, start },
        { u"write_off_months"_s, u"4"_s, start }, { u"retention_years"_s, u"5"_s, start },
        { u"send_delay_minutes"_s, u"0"_s, start }, { u"post_counts_as_day_before"_s, u"true"_s, start },
        { u"small_number"_s, u"3"_s, start }, { u"report_calendar"_s, u"off"_s, start },
        { u"monthly_reports"_s, u"when_sent"_s, start }, { u"strategist_reports"_s, u"when_sent"_s, start } };
    RuleValues expected;
    expected.version = 12;
    expected.answerWorkingDays = 12;
    expected.secondReminderDays = 40;
    expected.secondReminderFromFirst = true;
    expected.writeOffMonths = 4;
    expected.retentionYears = 5;
    expected.sendDelayMinutes = 0;
    expected.postCountsAsDayBefore = true;
    expected.smallNumber = 3;
    expected.reportsGo = false;
    expected.monthlyReportsWait = true;
    expected.strategistReportsWait = true;
    QCOMPARE(ruleValuesOn(settings, start), expected);
    for (const Setting &setting : settings)
        QVERIFY2(checkSetting(setting), qPrintable(setting.key));
}

void TestRuleValues::theVersionCountsWhatChanged_data()
{
    QTest::addColumn<QList<Setting>>("settings");
    QTest::addColumn<int>("version");
    const Setting same{ u"answer_working_days"_s, u"10"_s, start };
    const Setting longer{ u"answer_working_days"_s, u"12"_s, QDate(2020, 1, 1) };
    const Setting back{ u"answer_working_days"_s, u"10"_s, QDate(2021, 1, 1) };
    const Setting later{ u"write_off_months"_s, u"4"_s, QDate(2030, 1, 1) };
    QTest::newRow("C11: writing down the default changes nothing") << QList<Setting>{ same } << 1;
    QTest::newRow("C11: one change") << QList<Setting>{ same, longer } << 2;
    QTest::newRow("C11: a change taken back is a change") << QList<Setting>{ same, longer, back } << 3;
    QTest::newRow("C11: what is not yet in force does not count") << QList<Setting>{ longer, later } << 2;
    QTest::newRow("C11: what cannot be understood does not count")
        << QList<Setting>{ { u"no_such_key"_s, u"1"_s, start }, { u"write_off_months"_s, u"many"_s, start } } << 1;
}

void TestRuleValues::theVersionCountsWhatChanged()
{
    QFETCH(const QList<Setting>, settings);
    QTEST(ruleValuesOn(settings, QDate(2026, 11, 20)).version, "version");
}

void TestRuleValues::theOrderOfTheListDoesNotMatterAcrossDays()
{
    QList<Setting> settings{ { u"answer_working_days"_s, u"12"_s, QDate(2020, 1, 1) },
        { u"write_off_months"_s, u"4"_s, QDate(2021, 1, 1) }, { u"answer_working_days"_s, u"8"_s, QDate(2022, 1, 1) } };
    const RuleValues values = ruleValuesOn(settings, QDate(2026, 1, 1));
    std::reverse(settings.begin(), settings.end());
    QCOMPARE(ruleValuesOn(settings, QDate(2026, 1, 1)), values);
    QCOMPARE(values.version, 4);
}

//! R97: what a case was given by is what its version says, whatever has been entered since
void TestRuleValues::theValuesOfAVersionAreThoseOfTheDayItCame()
{
    const QList<Setting> settings{ { u"answer_working_days"_s, u"8"_s, QDate(2026, 3, 3) },
        { u"answer_working_days"_s, u"5"_s, QDate(2026, 3, 4) }, { u"write_off_months"_s, u"4"_s, QDate(2026, 3, 4) },
        { u"answer_working_days"_s, u"15"_s, QDate(2030, 1, 1) } };
    for (const QDate day : { QDate(2026, 3, 2), QDate(2026, 3, 3), QDate(2026, 3, 4), QDate(2030, 1, 1) }) {
        const RuleValues values = ruleValuesOn(settings, day);
        QCOMPARE(ruleValuesOfVersion(settings, values.version), values);
    }
    QCOMPARE(ruleValuesOfVersion(settings, 1), RuleValues());
    QCOMPARE(ruleValuesOfVersion(settings, 3).answerWorkingDays, 5); // between two of the same day
    QCOMPARE(ruleValuesOfVersion(settings, 3).writeOffMonths, 3);
    QCOMPARE(ruleValuesOfVersion(settings, 4).writeOffMonths, 4);
}

//! R97: what was given by a value that was replaced on the day it came keeps it
void TestRuleValues::theLastOfADayHolds()
{
    const QDate day(2026, 3, 4);
    const QList<Setting> settings{ { u"answer_working_days"_s, u"15"_s, day }, { u"write_off_months"_s, u"4"_s, day },
        { u"answer_working_days"_s, u"5"_s, day } };
    const RuleValues values = ruleValuesOn(settings, day);
    QCOMPARE(values.answerWorkingDays, 5);
    QCOMPARE(values.version, 4);
    QCOMPARE(ruleValuesOfVersion(settings, 2).answerWorkingDays, 15);
    QCOMPARE(ruleValuesOfVersion(settings, 3).answerWorkingDays, 15);
    QCOMPARE(ruleValuesOfVersion(settings, 3).writeOffMonths, 4);
    QCOMPARE(settingSince(settings, u"answer_working_days"_s, day), std::optional(settings.constLast()));
    QCOMPARE(settingSince(settings, u"answer_working_days"_s, day.addDays(1)), std::nullopt);
    for (const Setting &setting : settings) {
        QVERIFY(checkNewSetting(setting, day));
        QCOMPARE(checkNewSetting(setting, day.addDays(1)).error().field, u"valid_from"_s);
    }
}

void TestRuleValues::aSettingIsCheckedWhereItIsEntered_data()
{
    QTest::addColumn<Setting>("setting");
    QTest::addColumn<QString>("field");
    QTest::newRow("an unknown key") << Setting{ u"answer_days"_s, u"10"_s, start } << u"key"_s;
    QTest::newRow("no number") << Setting{ u"answer_working_days"_s, u"ten"_s, start } << u"value"_s;
    QTest::newRow("nothing") << Setting{ u"answer_working_days"_s, QString(), start } << u"value"_s;
    QTest::newRow("too small") << Setting{ u"answer_working_days"_s, u"0"_s, start } << u"value"_s;
    QTest::newRow("too large") << Setting{ u"retention_years"_s, u"101"_s, start } << u"value"_s;
    QTest::newRow("negative") << Setting{ u"send_delay_minutes"_s, u"-1"_s, start } << u"value"_s;
    QTest::newRow("beyond an integer") << Setting{ u"small_number"_s, u"99999999999"_s, start } << u"value"_s;
    QTest::newRow("no such choice") << Setting{ u"second_reminder_from"_s, u"yesterday"_s, start } << u"value"_s;
    QTest::newRow("neither true nor false") << Setting{ u"post_counts_as_day_before"_s, u"1"_s, start } << u"value"_s;
    QTest::newRow("without a day") << Setting{ u"answer_working_days"_s, u"10"_s, QDate() } << u"valid_from"_s;
    QTest::newRow("all is well") << Setting{ u"answer_working_days"_s, u"10"_s, start } << QString();
}

void TestRuleValues::aSettingIsCheckedWhereItIsEntered()
{
    QFETCH(const Setting, setting);
    QFETCH(const QString, field);
    const auto checked = checkSetting(setting);
    QCOMPARE(checked.has_value(), field.isEmpty());
    if (checked)
        return;
    QCOMPARE(checked.error().code, ErrorCode::Refused);
    QCOMPARE(checked.error().field, field);
    QVERIFY(!checked.error().message.isEmpty());
}

void TestRuleValues::aSettingIsCalledWhatTheWindowCallsIt()
{
    const QDate day(2026, 11, 20);
    for (const auto &[key, wrong, name] :
        { std::tuple(u"answer_working_days"_s, u"ten"_s, u"Working days until the answer is due"_s),
            std::tuple(u"send_delay_minutes"_s, u"-1"_s, u"Minutes a letter waits before it is sent"_s),
            std::tuple(u"report_calendar"_s, u"perhaps"_s, u"Reports go out on their dates"_s) }) {
        const auto checked = checkSetting({ key, wrong, day });
        QVERIFY(!checked);
        const QString told = checked.error().message;
        QVERIFY2(told.contains(name), qPrintable(told));
        QVERIFY2(!told.contains(key), qPrintable(told));
    }
}

LYHORD_TEST(TestRuleValues)
#include "test_rulevalues.moc"
