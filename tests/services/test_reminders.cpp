#include "tests/services/townhall.h"
#include "tests/support/testmain.h"

#include <algorithm>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

class TestReminders : public QObject
{
    Q_OBJECT

    static qsizetype sent(TownHall &town, const QString &now, const QString &number)
    {
        town.setNow(now);
        const auto done = town.session().reminders().runDue();
        if (!done || !done->failed.isEmpty())
            return -1;
        qsizetype reminders = 0;
        const auto file = town.cases().open(number);
        for (const Event &event : file->events)
            reminders += event.kind == EventKind::ReminderSent ? 1 : 0;
        return reminders;
    }

    static qsizetype reminderLetters(TownHall &town)
    {
        const auto messages = town.session().outbox().messages({}, 100);
        return std::ranges::count_if(messages.value(), [](const Message &message) {
            return message.kind == LetterKind::FirstReminder || message.kind == LetterKind::SecondReminder;
        });
    }

private Q_SLOTS:
    void theLadderIsClimbedOnceAndInOrder()
    {
        TownHall town;
        const QString number = town.snowCase().number;
        QCOMPARE(sent(town, u"2026-12-04T23:00"_s, number), 0); // C7: the tenth day is in time
        QCOMPARE(sent(town, u"2026-12-07T07:00"_s, number), 1); // R53
        QCOMPARE(sent(town, u"2026-12-07T15:00"_s, number), 1); // R58: once
        QCOMPARE(sent(town, u"2026-12-18T07:00"_s, number), 1);
        QCOMPARE(sent(town, u"2026-12-21T07:00"_s, number), 2); // R54, C8
        QCOMPARE(sent(town, u"2027-02-22T07:00"_s, number), 2);
        QCOMPARE(town.cases().counts()->queues.value(Queue::WriteOffDue), 0);
        QCOMPARE(sent(town, u"2027-02-23T07:00"_s, number), 2);
        QCOMPARE(town.cases().counts()->queues.value(Queue::WriteOffDue), 1); // R55
        QCOMPARE(town.cases().open(number)->subject.status, CaseStatus::AwaitingAnswer); // O5: a person confirms
        QVERIFY(town.cases().apply(number, WriteOff{}));
        QCOMPARE(town.cases().open(number)->subject.status, CaseStatus::WrittenOff);
    }

    void onlyThoseWhoHaveNotAnsweredAreReminded()
    {
        TownHall town;
        const QString number = town.snowCase({ u"SBF"_s, u"KFF"_s }).number;
        QVERIFY(town.cases().apply(number, RecordAnswer{ u"SBF"_s, Outcome::NoAction, u"Nej."_s }));
        QCOMPARE(sent(town, u"2026-12-07T07:00"_s, number), 1); // R58
        int letters = 0;
        const auto messages = town.session().outbox().messages({}, 20);
        for (const Message &message : *messages) {
            if (message.kind != LetterKind::FirstReminder)
                continue;
            ++letters;
            QCOMPARE(message.department, u"KFF"_s);
            QVERIFY(!message.letter.body.contains(snowDraft().text)); // field.md 17: no case text
        }
        QCOMPARE(letters, 1);
    }

    //! R92: the department has its five working days after the first, whenever that came
    void aWorkerThatWasDownGivesTheDepartmentItsTime()
    {
        TownHall town;
        const QString number = town.snowCase().number;
        QCOMPARE(sent(town, u"2026-12-28T07:00"_s, number), 1);
        QCOMPARE(town.cases().open(number)->subject.ladder, LadderStep::FirstReminder);
        QCOMPARE(sent(town, u"2027-01-05T07:00"_s, number), 1); // 29, 30, 4, 5: the fourth
        QCOMPARE(sent(town, u"2027-01-07T07:00"_s, number), 2);
        QCOMPARE(town.cases().open(number)->subject.ladder, LadderStep::SecondReminder);
    }

    //! What is said to have been written is what lies in the outbox, also where one was asked late (R92)
    void whatIsToldIsWhatWasWritten()
    {
        TownHall town;
        const QString number = town.snowCase().number;
        QCOMPARE(sent(town, u"2026-12-07T07:00"_s, number), 1);
        QCOMPARE(sent(town, u"2026-12-21T07:00"_s, number), 2);
        town.setNow(u"2026-12-22T09:00"_s);
        QVERIFY(town.cases().apply(number, Assign{ { u"KFF"_s } }));
        qsizetype before = reminderLetters(town);
        QCOMPARE(before, 2);
        for (const QString &day : { u"2026-12-23"_s, u"2026-12-24"_s, u"2026-12-25"_s }) {
            town.setNow(day + u"T07:00"_s);
            const auto done = town.session().reminders().runDue();
            QVERIFY(done && done->firstReminders.isEmpty() && done->secondReminders.isEmpty());
            QVERIFY(done->writeOffProposals.isEmpty());
            QCOMPARE(done->letters, 0);
            QCOMPARE(reminderLetters(town), before);
        }
        for (const QString &day : { u"2026-12-29"_s, u"2026-12-30"_s, u"2027-01-04"_s }) {
            town.setNow(day + u"T07:00"_s);
            const auto done = town.session().reminders().runDue();
            const bool isTheDay = day == u"2026-12-29"_s; // the third working day after it was asked
            QVERIFY(done && done->secondReminders.isEmpty());
            QCOMPARE(done->firstReminders, isTheDay ? QStringList{ number } : QStringList());
            QCOMPARE(reminderLetters(town), before + done->letters);
            before += done->letters;
        }
        QCOMPARE(before, 3);
    }

    //! R92: a case with a department that has days left is not offered to be written off, as it is refused
    void writingOffIsOfferedWhereItIsNotRefused()
    {
        TownHall town;
        const QString number = town.snowCase().number;
        for (const QString &day : { u"2026-12-07"_s, u"2026-12-21"_s, u"2027-02-23"_s })
            QVERIFY(sent(town, day + u"T07:00"_s, number) > 0);
        const auto isOffered = [&] { return town.cases().open(number)->offered.contains(u"write-off"_s); };
        QVERIFY(isOffered());
        town.setNow(u"2027-02-24T09:00"_s);
        QVERIFY(town.cases().apply(number, Assign{ { u"KFF"_s } }));
        // Asked on a Wednesday: its first reminder comes on Monday 1 March, its second on 8 March
        for (const QString &day :
            { u"2027-02-25"_s, u"2027-03-01"_s, u"2027-03-02"_s, u"2027-03-08"_s, u"2027-03-12"_s }) {
            QVERIFY(sent(town, day + u"T07:00"_s, number) > 0);
            QVERIFY2(!isOffered(), qPrintable(day));
            QVERIFY(!town.cases().apply(number, WriteOff{}));
        }
        town.setNow(u"2027-03-15T07:00"_s);
        QVERIFY(isOffered()); // before the worker has come round, too
        QCOMPARE(sent(town, u"2027-03-15T07:10"_s, number), 4);
        QVERIFY(isOffered());
        QVERIFY(town.cases().apply(number, WriteOff{}));
    }

    void whatHappensByItselfIsNobodys()
    {
        TownHall town;
        const QString number = town.snowCase().number;
        QCOMPARE(sent(town, u"2026-12-07T07:00"_s, number), 1);
        QCOMPARE(town.cases().open(number)->events.constLast().by, u"worker"_s);
    }
};

LYHORD_TEST(TestReminders)
#include "test_reminders.moc"
