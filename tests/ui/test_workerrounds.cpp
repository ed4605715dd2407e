#include "core/model/clock.h"
#include "core/services/caseservice.h"
#include "core/services/outbox.h"
#include "core/services/reportcalendar.h"
#include "tests/support/smallprofile.h"
#include "tests/support/testmain.h"
#include "ui/client/databasethread.h"
#include "ui/client/workerrounds.h"

#include <QtCore/QSemaphore>
#include <QtCore/QSet>
#include <QtCore/QTemporaryDir>

#include <algorithm>
#include <optional>

using namespace lyhord;
using namespace Qt::Literals::StringLiterals;

namespace {

QList<Message> reportLetters(Session &session)
{
    QList<Message> letters = session.outbox().messages({}, 1000).value_or(QList<Message>());
    letters.removeIf([](const Message &letter) { return letter.kind != LetterKind::Report; });
    return letters;
}

qsizetype countLetters(Session &session)
{
    return reportLetters(session).size();
}

} // namespace

//! A file's rounds, made by the desktop: a quarter's reports are due
class TestWorkerRounds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aPersonWaitsForOneStepAtMost();
    void whatWasLeftWhenTheProgramEndedIsDoneTheNextTimes();
    void aRoundIsNotBegunTwice();

private:
    [[nodiscard]] SessionParameters place(QDate day) const
    {
        return { u"sqlite:"_s + m_folder->filePath(u"office.db"_s), u"anna"_s,
            std::make_shared<FixedClock>(QDateTime(day, QTime(7, 0), Qt::UTC)) };
    }
    [[nodiscard]] std::unique_ptr<DatabaseThread> opened() const
    {
        auto thread = std::make_unique<DatabaseThread>();
        const auto person = thread->open(place(QDate(2026, 4, 7)));
        if (!QTest::qWaitFor([&] { return person.isFinished(); }, 30'000) || !person.result())
            qFatal("no database");
        return thread;
    }
    template <class Ask>
    static auto told(DatabaseThread &thread, Ask ask)
    {
        const auto asked = thread.ask(ask);
        if (!QTest::qWaitFor([&] { return asked.isFinished(); }, 30'000))
            qFatal("no answer");
        return asked.result();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestWorkerRounds::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    DatabaseThread thread;
    const auto made = thread.initialise(place(QDate(2025, 12, 15)), { .profile = test::smallProfile() });
    QTRY_VERIFY_WITH_TIMEOUT(made.isFinished(), 30'000);
    QVERIFY2(made.result(), made.result() ? "" : qPrintable(made.result().error().message));
    CaseDraft old = test::snowDraft();
    old.received = momentFromIso(u"2025-01-02T09:00"_s);
    QVERIFY(told(thread, [old](Session &session) { return session.cases().registerCase(old); }));
}

void TestWorkerRounds::aPersonWaitsForOneStepAtMost()
{
    const auto thread = opened();
    WorkerRounds rounds(*thread);
    std::optional<Result<WorkDone>> done;
    connect(&rounds, &WorkerRounds::finished, this, [&done](const Result<WorkDone> &all) { done = all; });
    rounds.begin();
    QList<qsizetype> seen;
    for (int i = 0; i < 500 && !done; ++i) {
        const auto goOn = std::make_shared<QSemaphore>();
        const auto before = thread->ask([goOn](Session &session) {
            const qsizetype letters = countLetters(session);
            goOn->acquire();
            return letters;
        });
        QTest::qWait(50); // the round's next step has been asked for by now, and waits
        const auto asked = thread->ask(countLetters);
        goOn->release();
        QTRY_VERIFY_WITH_TIMEOUT(asked.isFinished(), 30'000);
        QCOMPARE(asked.result(), before.result());
        seen.append(asked.result());
    }
    QVERIFY(done && *done);
    const qsizetype all = told(*thread, countLetters);
    QVERIFY(all > 5);
    QCOMPARE((*done)->reports.queued.size(), all);
    QCOMPARE((*done)->reports.failed, QStringList());
    const auto inTheMiddle = [all](qsizetype letters) { return letters > 0 && letters < all; };
    QVERIFY(std::ranges::count_if(seen, inTheMiddle) > 2);
}

void TestWorkerRounds::whatWasLeftWhenTheProgramEndedIsDoneTheNextTimes()
{
    for (int start = 0; start < 3; ++start) {
        auto thread = opened();
        auto rounds = std::make_unique<WorkerRounds>(*thread);
        std::optional<Result<WorkDone>> done;
        connect(rounds.get(), &WorkerRounds::finished, this, [&done](const Result<WorkDone> &all) { done = all; });
        const qsizetype before = told(*thread, countLetters);
        rounds->begin();
        const auto isFarEnough = [&] {
            return start < 2 ? told(*thread, countLetters) > before + 1 : done.has_value();
        };
        QVERIFY(QTest::qWaitFor(isFarEnough, 60'000)); // the one before has given its lease back
        QCOMPARE(done.has_value(), start == 2);
        rounds.reset();
        thread.reset();
        QVERIFY(!done || (*done && (*done)->heldBy.isEmpty()));
    }
    const auto thread = opened();
    const QList<Message> letters = told(*thread, reportLetters);
    QSet<QString> each;
    for (const Message &letter : letters) {
        QCOMPARE(letter.files.size(), 2);
        each.insert(letter.toAddress + u' ' + letter.letter.subject);
    }
    QCOMPARE(each.size(), letters.size());
    const auto late = told(*thread, [](Session &session) { return session.reportCalendar().dueNow(); });
    QVERIFY(late);
    for (const CalendarEntry &entry : *late)
        QVERIFY2(!entry.missing.isEmpty() || !entry.goesByItself, qPrintable(entry.key)); // nobody to send it to
}

void TestWorkerRounds::aRoundIsNotBegunTwice()
{
    const auto thread = opened();
    WorkerRounds rounds(*thread);
    int finished = 0;
    connect(&rounds, &WorkerRounds::finished, this, [&finished](const Result<WorkDone> &all) {
        QVERIFY(all && all->heldBy.isEmpty());
        ++finished;
    });
    for (int round = 1; round <= 3; ++round) {
        rounds.begin();
        rounds.begin();
        QTRY_COMPARE_WITH_TIMEOUT(finished, round, 60'000);
    }
}

LYHORD_TEST(TestWorkerRounds)
#include "test_workerrounds.moc"
