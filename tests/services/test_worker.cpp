#include "core/services/worker.h"

#include "core/db/database.h"
#include "core/db/sql.h"
#include "tests/services/townhall.h"
#include "tests/support/testmain.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QThread>

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

    //! What waits for a part that cannot be gone through is done when it can be again
    void aKindOfWorkThatFailsIsLoggedAndDoesNotStopTheOthers()
    {
        TownHall town;
        const QString number = town.snowCase().number;
        Worker worker(town.session(), u"worker"_s);
        const auto rename = [&town](const QString &from, const QString &to) {
            return sql::run(town.session().database(), u"ALTER TABLE %1 RENAME TO %2"_s.arg(from, to)).has_value();
        };
        QVERIFY(rename(u"report_runs"_s, u"report_runs_away"_s));
        town.setNow(u"2026-12-07T07:00"_s);
        for (int round = 0; round < 3; ++round) {
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"a part of a round failed"_s));
            const WorkDone done = worker.runDue().value();
            QCOMPARE(done.failed.size(), 1);
            QVERIFY(!done.failed.constFirst().message.isEmpty());
            QCOMPARE(done.reminders.firstReminders, round == 0 ? QStringList{ number } : QStringList()); // before it
            QVERIFY(round > 0 || done.summed > 0); // and after it
        }
        QVERIFY(rename(u"report_runs_away"_s, u"report_runs"_s));
        QVERIFY(worker.runDue().value().failed.isEmpty());
    }

    void whatAStoppedRoundLeftIsDoneInTheNextOnes()
    {
        TownHall town;
        QStringList numbers;
        for (int i = 0; i < 9; ++i)
            numbers.append(town.snowCase().number);
        town.setNow(u"2026-12-07T07:00"_s);
        QStringList reminded;
        for (int round = 0; round < 3; ++round) {
            Worker worker(town.session(), u"worker %1"_s.arg(round));
            int steps = 0;
            const WorkDone done = worker.runDue([&] { return round == 2 || ++steps <= 4; }).value();
            QCOMPARE(done.heldBy, QString());
            reminded += done.reminders.firstReminders;
            QVERIFY(!reminded.isEmpty());
            QCOMPARE(reminded.size() == numbers.size(), round == 2);
            QVERIFY(worker.leave());
        }
        reminded.sort();
        numbers.sort();
        QCOMPARE(reminded, numbers);
    }

    void aReportIsLaidOutWhereThereIsNoDatabase()
    {
        TownHall town(u"2025-12-15T09:00"_s);
        QVERIFY(!town.snowCase().number.isEmpty()); // of a time without any case no report is due
        town.setNow(u"2026-01-07T07:00"_s);
        const auto reports = [&town] {
            QList<Message> letters = town.session().outbox().messages({}, 1000).value();
            letters.removeIf([](const Message &letter) { return letter.kind != LetterKind::Report; });
            return letters;
        };
        const auto round = WorkerRound::begin(town.session(), u"worker"_s).value();
        for (int i = 0; i < 100 && !round->hasReport(); ++i)
            QVERIFY(round->step(town.session()).value());
        QVERIFY(round->hasReport());
        QCOMPARE(reports().size(), 0); // with its files or not at all
        const std::unique_ptr<QThread> aside(QThread::create([&round] { round->layOut(); }));
        aside->start();
        QVERIFY(aside->wait(60'000));
        QVERIFY(!round->hasReport());
        QVERIFY(round->step(town.session()).value());
        QCOMPARE(reports().size(), 1);
        QCOMPARE(reports().constFirst().files.size(), 2);
        QCOMPARE(round->done().reports.queued.size(), 1);
    }

    //! Of a round that nobody goes on with nothing is lost but what was not kept yet
    void aReportThatWasMadeAndNotKeptIsMadeInTheNextRound()
    {
        TownHall town(u"2025-12-15T09:00"_s);
        QVERIFY(!town.snowCase().number.isEmpty()); // of a time without any case no report is due
        town.setNow(u"2026-01-07T07:00"_s);
        for (int i = 0; i < 3; ++i) {
            const auto broken = WorkerRound::begin(town.session(), u"worker"_s).value();
            while (!broken->hasReport())
                QVERIFY(broken->step(town.session()).value());
            broken->layOut();
        }
        const WorkDone done = Worker(town.session(), u"worker"_s).runDue().value();
        QVERIFY(!done.reports.queued.isEmpty());
        QCOMPARE(done.reports.failed, QStringList());
        QVERIFY(Worker(town.session(), u"worker"_s).runDue().value().reports.queued.isEmpty());
    }
};

LYHORD_TEST(TestWorker)
#include "test_worker.moc"
