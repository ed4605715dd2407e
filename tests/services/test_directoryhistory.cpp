#include "core/intake/profilefile.h"
#include "core/rules/nameversions.h"
#include "core/rules/profilenames.h"
#include "core/services/reports.h"
#include "tests/services/townhall.h"
#include "tests/support/testmain.h"

#include <algorithm>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

//! R97: rule values, closing days, names and mailboxes have a history; what has been does not change
class TestDirectoryHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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

    //! R97: so it is with a department, whatever organisation it is counted by; its newer name is said once
    void aReportOfAClosedPeriodKeepsTheNameOfADepartment()
    {
        TownHall town;
        Directory &directory = town.session().directory();
        const QString former = u"Stadsbyggnadsförvaltningen"_s;
        const QString newer = u"Samhällsbyggnadskontoret"_s;
        (void)town.snowCase();
        const QList<Department> departments = directory.profile()->departments;
        Department department = *std::ranges::find(departments, u"SBF"_s, &Department::key);
        QCOMPARE(department.name.in(u"sv"_s), former);
        department.name.texts.insert(u"sv"_s, newer);
        QVERIFY(directory.changeDepartment(department, QDate(2027, 1, 1)));
        town.setNow(u"2027-03-01T09:00"_s);
        Reports &reports = town.session().reports();
        const auto titles = [](const Report &report) {
            QStringList found;
            for (const ReportTable &table : report.tables) {
                for (const ReportRow &row : table.rows)
                    found.append(row.title);
            }
            return found;
        };
        const Period november{ u"2026-11"_s, QDate(2026, 11, 1), QDate(2026, 11, 30) };
        for (const bool isFrozen : { false, true }) {
            if (isFrozen)
                QVERIFY(reports.freeze(november));
            for (const Organisation organisation : { Organisation::Today, Organisation::OfThatDay }) {
                for (const QString &scope : { QString(), department.key }) {
                    const auto report = reports.make(
                        { .period = november, .department = scope, .organisation = organisation });
                    QVERIFY(report);
                    QCOMPARE(report->frozen.has_value(), isFrozen);
                    QCOMPARE(report->scope == former, !scope.isEmpty());
                    QVERIFY(titles(*report).contains(former));
                    QVERIFY(titles(*report).filter(newer).isEmpty());
                    QCOMPARE(
                        report->sentences.filter(newer), QStringList{ former + u" is now called "_s + newer + u'.' });
                }
            }
        }
        const Period february{ u"2027-02"_s, QDate(2027, 2, 1), QDate(2027, 2, 28) };
        const auto after = reports.make({ .period = february, .department = department.key });
        QVERIFY(after);
        QCOMPARE(after->scope, newer);
        QVERIFY(titles(*after).contains(newer)); // what was open then
        QVERIFY(titles(*after).filter(former).isEmpty());
        QVERIFY(after->sentences.filter(former).isEmpty());
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

LYHORD_TEST(TestDirectoryHistory)
#include "test_directoryhistory.moc"
