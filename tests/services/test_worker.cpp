#include "core/services/worker.h"
#include "tests/services/townhall.h"
#include "tests/support/testmain.h"

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

class TestWorker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneWorksAndTheOtherStandsByUntilTheLeaseHasRunOut()
    {
        TownHall town;
        const QString number = town.snowCase().number;
        const auto other = town.sessionOf(Role::ContactCentreAdministrator);
        Worker first(town.session(), u"first"_s);
        Worker second(*other, u"second"_s);
        QVERIFY(first.runDue().value().heldBy.isEmpty());

        town.setNow(u"2026-11-20T14:05:44"_s);
        QCOMPARE(second.runDue().value().heldBy, u"first"_s);
        town.setNow(u"2026-11-20T14:05:46"_s); // the first has died
        QCOMPARE(second.runDue().value().heldBy, QString());
        QCOMPARE(first.runDue().value().heldBy, u"second"_s);

        town.setNow(u"2026-12-07T07:00"_s); // R53
        QCOMPARE(second.runDue().value().reminders.firstReminders, QStringList{ number });
        QVERIFY(first.runDue().value().reminders.firstReminders.isEmpty());
        QVERIFY(second.leave());
        const WorkDone after = first.runDue().value();
        QCOMPARE(after.heldBy, QString()); // given back: at once
        QVERIFY(after.reminders.firstReminders.isEmpty()); // R58: once, whoever works
    }

    void whoHasNoLeaseGivesNoneBack()
    {
        TownHall town;
        const auto other = town.sessionOf(Role::ContactCentreAdministrator);
        Worker first(town.session(), u"first"_s);
        Worker second(*other, u"second"_s);
        QVERIFY(first.runDue());
        QVERIFY(second.leave());
        QCOMPARE(second.runDue().value().heldBy, u"first"_s);
    }

    void whoMayNotSendMayNotWork()
    {
        TownHall town;
        const auto handler = town.sessionOf(Role::Handler, u"SBF"_s);
        Worker worker(*handler, u"handler"_s);
        QCOMPARE(worker.runDue().error().code, ErrorCode::NotPermitted);
        QVERIFY(Worker(town.session(), u"other"_s).runDue().value().heldBy.isEmpty()); // no lease was taken
    }

    //! Half a year from day to day, two workers taking turns, one of them dying now and then: each reminder once
    //! (R53-R58)
    void halfAYearWithTwoWorkersRemindsOnce()
    {
        TownHall town(u"2026-01-05T10:00"_s);
        QStringList numbers;
        const auto other = town.sessionOf(Role::ContactCentreAdministrator);
        QHash<QString, int> firsts;
        QHash<QString, int> seconds;
        QHash<QString, int> proposals;
        const QDateTime start = momentFromIso(u"2026-01-05T10:00"_s);
        for (int day = 0; day < 180; ++day) {
            town.setNow(start.addDays(day).toString(Qt::ISODate));
            if (day % 7 == 0 && day < 63)
                numbers.append(town.snowCase().number);
            for (const bool turn : { day % 2 == 0, day % 2 != 0 }) {
                Worker worker(turn ? town.session() : *other, u"worker %1 %2"_s.arg(day).arg(turn));
                const WorkDone done = worker.runDue().value();
                QVERIFY2(done.reminders.failed.isEmpty(), qPrintable(done.reminders.failed.join(u' ')));
                for (const QString &number : done.reminders.firstReminders)
                    ++firsts[number];
                for (const QString &number : done.reminders.secondReminders)
                    ++seconds[number];
                for (const QString &number : done.reminders.writeOffProposals)
                    ++proposals[number];
                if (day % 5 != 0) // else it has died, and the day's other one finds the lease taken
                    QVERIFY(worker.leave());
            }
        }
        QCOMPARE(numbers.size(), 9);
        for (const QString &number : std::as_const(numbers)) {
            QCOMPARE(firsts.value(number), 1);
            QCOMPARE(seconds.value(number), 1);
            QCOMPARE(proposals.value(number), 1);
        }
    }
};

LYHORD_TEST(TestWorker)
#include "test_worker.moc"
