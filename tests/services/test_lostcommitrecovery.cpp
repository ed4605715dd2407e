#include "core/db/database.h"
#include "core/drafts/registrationdraft.h"
#include "core/intake/jsoncase.h"
#include "core/services/caseservice.h"
#include "core/services/lostcommitrecovery.h"
#include "tests/services/townhall.h"
#include "tests/support/cuttingproxy.h"
#include "tests/support/postgresserver.h"
#include "tests/support/testmain.h"

#include <atomic>
#include <thread>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;
using Cut = CuttingProxy::Cut;

namespace {

int times(CaseService &cases, const QString &number, EventKind kind)
{
    const auto file = cases.open(number);
    if (!file)
        qFatal("%s", qPrintable(file.error().message));
    return int(std::count_if(
        file->events.cbegin(), file->events.cend(), [kind](const Event &event) { return event.kind == kind; }));
}

std::unique_ptr<Session> openedAt(const QString &url, const Clock &clock)
{
    auto session = Session::open(url, u"anna"_s, clock);
    if (!session)
        qFatal("%s (%s)", qPrintable(session.error().message), qPrintable(session.error().detail));
    return std::move(*session);
}

Error lost()
{
    return { ErrorCode::Unreachable, u"lost"_s, {}, {} };
}

} // namespace

//! A step whose answer was lost: never twice, never lost
class TestLostCommitRecovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStepThatWasSavedIsFound();
    void aStepThatWasNotSavedIsDoneOnce();
    void aLockedFileIsNoLostConnection();
    void theLineIsCutAtCommit_data();
    void theLineIsCutAtCommit();
    void theServerStaysAway_data();
    void theServerStaysAway();
    void aProgramThatEndsWithItsStepWaitsForTheServer();
    void aSecondStepInTheSameCaseWaitsItsTurn();
    void whatWasGivenUpForAnotherIsDoneAgain();
    void aRegistrationGetsOneNumber_data();
    void aRegistrationGetsOneNumber();
};

void TestLostCommitRecovery::aStepThatWasSavedIsFound()
{
    TownHall town;
    const Case subject = town.snowCase({});
    LostCommitRecovery sure(town.session());
    int attempts = 0;
    const auto done = sure.once(subject.number, [&](std::optional<Event> &trace) -> Result<Case> {
        ++attempts;
        const auto saved = town.cases().apply(subject.number, Assign{ { u"SBF"_s } });
        trace = town.cases().open(subject.number)->events.constLast();
        return tl::unexpected(saved ? lost() : saved.error());
    });
    QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
    QCOMPARE(attempts, 1);
    QCOMPARE(done->status, CaseStatus::AwaitingAnswer);
    QCOMPARE(times(town.cases(), subject.number, EventKind::Assigned), 1);
}

void TestLostCommitRecovery::aStepThatWasNotSavedIsDoneOnce()
{
    TownHall town;
    const Case subject = town.snowCase({});
    LostCommitRecovery sure(town.session());
    int attempts = 0;
    const auto done = sure.once(subject.number, [&](std::optional<Event> &trace) -> Result<Case> {
        if (++attempts == 1) { // committed, and the commit never came through
            trace = Event{ .id = { 4711 }, .caseId = subject.id, .by = u"anna"_s, .kind = EventKind::Assigned };
            return tl::unexpected(lost());
        }
        return town.cases().apply(subject.number, Assign{ { u"SBF"_s } });
    });
    QVERIFY(done);
    QCOMPARE(attempts, 2);
    QCOMPARE(times(town.cases(), subject.number, EventKind::Assigned), 1);
    QVERIFY(!sure.isWaiting());
}

void TestLostCommitRecovery::aLockedFileIsNoLostConnection()
{
    LYHORD_FILES_ONLY("a server has no such lock");
    TownHall town;
    const Case subject = town.snowCase({});
    LostCommitRecovery sure(town.session());
    int attempts = 0;
    const auto done = sure.once(subject.number, [&](std::optional<Event> &) -> Result<Case> {
        ++attempts;
        return tl::unexpected(lost());
    });
    QVERIFY(!done);
    QCOMPARE(attempts, 1); // whoever waited once for the lock is not made to wait a second time
    QVERIFY(!sure.isWaiting());
}

void TestLostCommitRecovery::theLineIsCutAtCommit_data()
{
    QTest::addColumn<Cut>("cut");
    QTest::addColumn<QString>("step");
    for (const QString &step : { u"assign"_s, u"correct"_s, u"undo"_s, u"attach"_s }) {
        QTest::addRow("%s, and the server never heard of it", qPrintable(step)) << Cut::BeforeCommit << step;
        QTest::addRow("%s, and the answer was lost", qPrintable(step)) << Cut::AfterCommit << step;
    }
}

namespace {

struct Taken
{
    Result<> done;
    EventKind kind;
};

Taken takeStep(CaseService &cases, const Case &subject, const QString &step)
{
    const auto nothing = [](const auto &) {};
    if (step == u"assign"_s)
        return { cases.apply(subject.number, Assign{ { u"KFF"_s } }).map(nothing), EventKind::Assigned };
    if (step == u"undo"_s)
        return { cases.undo(subject.number).map(nothing), EventKind::Undone };
    if (step == u"attach"_s)
        return { cases.attach(subject.number, { { u"a.txt"_s, u"text/plain"_s, "halt" } }).map(nothing),
            EventKind::Attached };
    CaseCorrection correction;
    correction.version = subject.version;
    correction.headline = u"Mycket halt"_s;
    correction.reason = u"Rättat"_s;
    return { cases.correct(subject.number, correction).map(nothing), EventKind::Corrected };
}

} // namespace

void TestLostCommitRecovery::theLineIsCutAtCommit()
{
    if (!onServer())
        QSKIP("a file has no line to cut");
    QFETCH(const Cut, cut);
    QFETCH(const QString, step);
    TownHall town;
    const Case subject = town.snowCase({ u"SBF"_s });
    const bool isUndo = step == u"undo"_s;
    const Result<Case> before = isUndo ? town.cases().apply(subject.number, FollowUp{ u"Mer snö"_s })
                                       : Result<Case>(subject);
    QVERIFY(before);
    CuttingProxy proxy(town.url());
    const auto session = openedAt(proxy.url(), town.clock());
    proxy.cut(cut);
    const auto [done, kind] = takeStep(session->cases(), *before, step);
    QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
    QCOMPARE(times(town.cases(), subject.number, kind), kind == EventKind::Assigned ? 2 : 1);
    QCOMPARE(town.cases().open(subject.number)->subject.version, before->version + 1);
    QVERIFY(town.session().check()->problems.isEmpty());
}

void TestLostCommitRecovery::theServerStaysAway_data()
{
    QTest::addColumn<Cut>("cut");
    QTest::newRow("the server never heard of the step") << Cut::BeforeCommit;
    QTest::newRow("the answer was lost") << Cut::AfterCommit;
}

void TestLostCommitRecovery::theServerStaysAway()
{
    if (!onServer())
        QSKIP("a file has no line to cut");
    QFETCH(const Cut, cut);
    TownHall town;
    const Case subject = town.snowCase({});
    CuttingProxy proxy(town.url());
    const auto session = openedAt(proxy.url(), town.clock());
    proxy.cutAndStayAway(cut);
    const auto unknown = session->cases().apply(subject.number, Assign{ { u"SBF"_s } });
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, ErrorCode::Unreachable);
    QVERIFY(session->cases().settleLostSteps().isEmpty()); // still away
    proxy.cut(Cut::Nowhere);
    QTRY_VERIFY(session->ping());
    const auto outcomes = session->cases().settleLostSteps();
    QCOMPARE(outcomes.size(), 1);
    QCOMPARE(outcomes.constFirst().error.value_or(Error()).message, QString());
    QCOMPARE(outcomes.constFirst().number, subject.number);
    QCOMPARE(times(town.cases(), subject.number, EventKind::Assigned), 1);
    QVERIFY(session->cases().settleLostSteps().isEmpty());
}

void TestLostCommitRecovery::aProgramThatEndsWithItsStepWaitsForTheServer()
{
    if (!onServer())
        QSKIP("a file has no line to cut");
    TownHall town;
    const Case subject = town.snowCase({});
    CuttingProxy proxy(town.url());
    const auto session = openedAt(proxy.url(), town.clock());
    session->setPatience(std::chrono::seconds(30));
    proxy.cutAndStayAway(Cut::AfterCommit);
    std::thread failover([&proxy] {
        while (!proxy.isAway())
            std::this_thread::yield();
        proxy.cut(Cut::Nowhere);
    });
    const auto done = session->cases().apply(subject.number, Assign{ { u"SBF"_s } });
    failover.join();
    QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
    QCOMPARE(times(town.cases(), subject.number, EventKind::Assigned), 1);
}

void TestLostCommitRecovery::aSecondStepInTheSameCaseWaitsItsTurn()
{
    if (!onServer())
        QSKIP("a file has no line to cut");
    TownHall town;
    const Case subject = town.snowCase({});
    CuttingProxy proxy(town.url());
    const auto session = openedAt(proxy.url(), town.clock());
    proxy.cutAndStayAway(Cut::AfterCommit);
    QVERIFY(!session->cases().apply(subject.number, Assign{ { u"SBF"_s } }));
    proxy.cut(Cut::Nowhere);
    QTRY_VERIFY(session->ping());
    const auto again = session->cases().apply(subject.number, Assign{ { u"SBF"_s } }); // clicked a second time
    QVERIFY(!again);
    QCOMPARE(times(town.cases(), subject.number, EventKind::Assigned), 1);
    QVERIFY(session->cases().apply(subject.number, FollowUp{ u"Mer snö"_s }));
}

void TestLostCommitRecovery::whatWasGivenUpForAnotherIsDoneAgain()
{
    if (!onServer())
        QSKIP("a file has one writer at a time");
    TownHall town;
    const Case subject = town.snowCase({});
    auto other = Database::open(town.url());
    QVERIFY(other);
    const auto run = [&other](const QString &statements) {
        const auto done = (*other)->runScript(statements);
        return done ? QString() : done.error().detail;
    };
    const auto someoneWaits = [&other] {
        auto query = sql::prepare(**other, u"SELECT 1 FROM pg_locks WHERE NOT granted"_s);
        const auto found = query.first();
        return found && *found;
    };
    // The other one holds the end of the audit chain and waits for the case; the step holds the case and waits for the
    // chain. The server ends the one that looks for such a thing first: the other has time.
    QCOMPARE(run(u"SET deadlock_timeout = '1min'; BEGIN; SELECT 1 FROM lyhord.chain_head FOR UPDATE"_s), QString());
    Result<Case> done = tl::unexpected(lost());
    std::atomic<bool> ended = false;
    std::thread step([&] { // a session belongs to one thread
        const auto session = openedAt(town.url(), town.clock());
        done = session->cases().apply(subject.number, Assign{ { u"SBF"_s } });
        ended = true;
    });
    bool waited = false;
    while (!waited && !ended)
        waited = someoneWaits();
    const QString answer = run(
        u"SELECT 1 FROM lyhord.case_rows WHERE id = %1 FOR UPDATE; COMMIT"_s.arg(subject.id.value));
    step.join();
    QVERIFY(waited);
    QCOMPARE(answer, QString());
    QVERIFY2(done, qPrintable(done ? QString() : done.error().message + done.error().detail));
    QCOMPARE(times(town.cases(), subject.number, EventKind::Assigned), 1);
}

void TestLostCommitRecovery::aRegistrationGetsOneNumber_data()
{
    QTest::addColumn<Cut>("cut");
    QTest::addColumn<bool>("away");
    QTest::newRow("the server never heard of it") << Cut::BeforeCommit << false;
    QTest::newRow("the answer was lost") << Cut::AfterCommit << false;
    QTest::newRow("the server never heard of it and stays away") << Cut::BeforeCommit << true;
    QTest::newRow("the answer was lost and the server stays away") << Cut::AfterCommit << true;
}

void TestLostCommitRecovery::aRegistrationGetsOneNumber()
{
    if (!onServer())
        QSKIP("a file has no line to cut");
    QFETCH(const Cut, cut);
    QFETCH(const bool, away);
    TownHall town;
    const QString before = town.snowCase({}).number;
    CuttingProxy proxy(town.url());
    const auto session = openedAt(proxy.url(), town.clock());
    RegistrationDraft registration{ .draft = snowDraft() };
    registration.draft.token = u"0123456789abcdef0123456789abcdef"_s;
    if (away)
        proxy.cutAndStayAway(cut);
    else
        proxy.cut(cut);
    auto step = session->cases().registerDraft(registration);
    if (away) {
        QVERIFY(!step);
        QCOMPARE(step.error().code, ErrorCode::Unreachable);
        proxy.cut(Cut::Nowhere);
        QTRY_VERIFY(session->ping());
        registration.tried = true;
        step = session->cases().registerDraft(registration);
        QCOMPARE(step->wasThere, cut == Cut::AfterCommit);
    }
    QVERIFY2(step, qPrintable(step ? QString() : step.error().message));
    QCOMPARE(step->registered.number.right(6).toInt(), before.right(6).toInt() + 1); // no gap, no second one
    const Case next = town.snowCase({});
    QCOMPARE(next.number.right(6).toInt(), before.right(6).toInt() + 2);
}

LYHORD_TEST(TestLostCommitRecovery)
#include "test_lostcommitrecovery.moc"
