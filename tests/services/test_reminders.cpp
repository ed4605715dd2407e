#include "tests/services/townhall.h"
#include "tests/support/testmain.h"

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
