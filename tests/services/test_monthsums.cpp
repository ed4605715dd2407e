#include "core/db/database.h"
#include "core/db/transaction.h"
#include "core/services/caseservice.h"
#include "core/services/directory.h"
#include "core/services/reports.h"
#include "core/services/worker.h"
#include "core/statistics/makereport.h"
#include "core/statistics/periods.h"
#include "core/store/monthsumstore.h"
#include "tests/services/randomtown.h"
#include "tests/services/townhall.h"
#include "tests/support/postgresserver.h"
#include "tests/support/testmain.h"

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

namespace {

//! LYHORD_STEPS=10000 for as many steps in all; else about six hundred
constexpr char stepsAskedFor[] = "LYHORD_STEPS";
constexpr int allMonths = 400;

template <class T>
T done(Result<T> result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
    return std::move(*result);
}

Report made(Session &session, const ReportRequest &request, bool countsAnew)
{
    const RuleBook book = done(session.ruleBook());
    return done(makeReport(session.database(), request,
        { .profile = book.profile,
            .now = session.clock().now(),
            .by = u"anna"_s,
            .goOn = {},
            .countsAnew = countsAnew }));
}

QString inWords(const ReportRequest &request)
{
    return u"%1, department %2, split %3, %4"_s.arg(
        request.period.name, request.department, QString(toName(request.split)), QString(toName(request.organisation)));
}

//! Where two reports say something else; empty: nowhere
QString difference(const Report &one, const Report &other)
{
    if (one == other)
        return {};
    if (one.keyFigures != other.keyFigures)
        return u"the heads"_s;
    if (one.sentences != other.sentences)
        return u"the sentences: %1 | %2"_s.arg(one.sentences.join(u' '), other.sentences.join(u' '));
    for (qsizetype i = 0; i < std::min(one.tables.size(), other.tables.size()); ++i) {
        const ReportTable &table = one.tables.at(i);
        const ReportTable &same = other.tables.at(i);
        for (qsizetype row = 0; row < std::min(table.rows.size(), same.rows.size()); ++row) {
            for (qsizetype column = 0; column < table.columns.size(); ++column) {
                if (table.rows.at(row).cells.value(column) != same.rows.at(row).cells.value(column))
                    return table.key + u'/' + table.rows.at(row).key + u'/' + table.columns.at(column).key;
            }
        }
        if (table != same)
            return u"the table "_s + table.key;
    }
    return u"something else"_s;
}

//! Makes the figures of past months at moments that are drawn, and compares
class Summing
{
public:
    Summing(quint64 seed, bool freezes)
        : m_dice(seed)
        , m_freezes(freezes)
    {
    }

    void afterStep(RandomTown &town)
    {
        ++m_steps;
        Session &session = town.session();
        if (m_dice.chance(80))
            m_summed += done(session.reports().sumMonths(m_dice.chance(500) ? allMonths : 2));
        if (m_freezes && m_dice.chance(15)) {
            const QDate month = firstTownDay.addDays(m_dice.below(firstTownDay.daysTo(lastTownDay)));
            if (const auto frozen = session.reports().freeze(monthOf(month)); !frozen)
                qFatal("%s", qPrintable(frozen.error().message));
        }
        if (m_dice.chance(60))
            compare(session, anyRequest(session.today()));
        if (m_dice.chance(40))
            recount(session);
    }

    void recount(Session &session)
    {
        const QList<QDate> months = done(MonthSumStore(session.database()).months());
        m_recounted += months.size();
        for (const QString &wrong : done(session.reports().wrongSums()))
            note(wrong);
    }

    void compare(Session &session, const ReportRequest &request)
    {
        ++m_compared;
        const QString other = difference(made(session, request, false), made(session, request, true));
        if (!other.isEmpty())
            note(inWords(request) + u": "_s + other);
    }

    [[nodiscard]] const QStringList &found() const { return m_found; }
    [[nodiscard]] int steps() const { return m_steps; }
    [[nodiscard]] int summed() const { return m_summed; }
    [[nodiscard]] int compared() const { return m_compared; }
    [[nodiscard]] qint64 recounted() const { return m_recounted; }

private:
    void note(const QString &wrong) { m_found.append(u"after step %1: %2"_s.arg(m_steps).arg(wrong)); }

    ReportRequest anyRequest(QDate today)
    {
        const QDate day = firstTownDay.addDays(m_dice.below(std::max<qint64>(1, firstTownDay.daysTo(today))));
        const QStringList periods{ day.toString(u"yyyy-MM"_s), QString::number(day.year()),
            u"%1-Q%2"_s.arg(day.year()).arg((day.month() + 2) / 3),
            u"%1..%2"_s.arg(day.toString(Qt::ISODate), day.addDays(m_dice.below(90)).toString(Qt::ISODate)),
            u"2023..%1"_s.arg(today.year()) };
        ReportRequest request{ .period = done(periodFrom(m_dice.pick(periods))) };
        request.split = static_cast<SplitBy>(m_dice.below(EnumNames<SplitBy>::all.size()));
        request.organisation = m_dice.chance(600) ? Organisation::Today : Organisation::OfThatDay;
        if (m_dice.chance(400))
            request.department = m_dice.pick(QStringList{ u"SBF"_s, u"KFF"_s, u"SOC"_s, u"GATA"_s, u"BAD"_s });
        return request;
    }

    SampleDice m_dice;
    bool m_freezes = false;
    QStringList m_found;
    int m_steps = 0;
    int m_summed = 0;
    int m_compared = 0;
    qint64 m_recounted = 0;
};

//! Everything that can be asked for of what was summed
void compareAll(Summing &summing, Session &session)
{
    for (const QString &period : { u"2023-12"_s, u"2024"_s, u"2025-T2"_s, u"2023..2026"_s }) {
        for (const auto &[split, name] : EnumNames<SplitBy>::all) {
            for (const QString &department : { QString(), u"SBF"_s, u"KFF"_s }) {
                summing.compare(
                    session, { .period = done(periodFrom(period)), .department = department, .split = split });
            }
        }
    }
}

qint64 count(Session &session, const QString &from)
{
    auto query = sql::prepare(session.database(), u"SELECT count(*) FROM "_s + from);
    if (!done(query.first()))
        qFatal("nothing was counted");
    return query.integer(0);
}

//! On a server also months are marked that are over and have not been added up yet
qint64 marksOfMonthsKept(Session &session)
{
    return count(session, u"month_marks k JOIN month_sums s ON s.month BETWEEN k.from_month AND k.to_month"_s);
}

QStringList monthsKept(TownHall &hall)
{
    QStringList names;
    for (const QDate month : done(MonthSumStore(hall.session().database()).months()))
        names.append(month.toString(u"yyyy-MM"_s));
    return names;
}

} // namespace

//! Figures of past months that were added up once are those of the cases, whatever happens to them
class TestMonthSums : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reportsSayTheSameWithAndWithout_data();
    void reportsSayTheSameWithAndWithout();
    void whatIsKeptIsReadUntilSomethingChanges();
    void anOrdinaryDayMarksNothing();
    void aChangeMarksItsMonths_data();
    void aChangeMarksItsMonths();
    void whoIsSlowerKeepsNothing();
    void theWorkerAddsUpTheNewestFirst();
    void theCheckFindsWhatIsWrong();
    void whatAnotherVersionPackedIsNotRead();
    void whatAnotherVersionPackedIsPackedAnew();
};

void TestMonthSums::reportsSayTheSameWithAndWithout_data()
{
    QTest::addColumn<quint64>("seed");
    QTest::addColumn<int>("cases");
    QTest::addColumn<bool>("freezes");
    constexpr int stepsOfACase = 6; // or so
    constexpr int ordinarySteps = 600;
    const int asked = qEnvironmentVariableIntValue(stepsAskedFor);
    const int steps = asked > 0 ? asked : onServer() ? ordinarySteps / 3 : ordinarySteps;
    const int towns = std::max(2, steps / 1000);
    for (int i = 0; i < towns; ++i)
        QTest::addRow("town %d", i + 1) << quint64(501 + i) << steps / towns / stepsOfACase + 1 << (i % 2 == 1);
}

void TestMonthSums::reportsSayTheSameWithAndWithout()
{
    QFETCH(const quint64, seed);
    QFETCH(const int, cases);
    QFETCH(const bool, freezes);
    Summing summing(seed, freezes);
    RandomTown town(seed, cases, [&summing](RandomTown &at) { summing.afterStep(at); });
    (void)done(town.session().reports().sumMonths(allMonths));
    town.dispose();
    summing.recount(town.session());
    town.clock().set(town.clock().now().addSecs(3600));
    (void)done(town.session().reports().sumMonths(allMonths));
    QVERIFY(done(MonthSumStore(town.session().database()).months()).size() > 30);
    QCOMPARE(marksOfMonthsKept(town.session()), 0);
    summing.recount(town.session());
    compareAll(summing, town.session());
    qInfo("%d steps, %d months added up, %d reports compared, %lld months recounted", summing.steps(), summing.summed(),
        summing.compared(), static_cast<long long>(summing.recounted()));
    QVERIFY2(summing.found().isEmpty(), qPrintable(summing.found().mid(0, 10).join(u'\n')));
}

void TestMonthSums::whatIsKeptIsReadUntilSomethingChanges()
{
    TownHall hall(u"2026-03-10T10:00"_s);
    const QString number = hall.snowCase().number;
    hall.setNow(u"2026-05-04T10:00"_s);
    QCOMPARE(done(hall.session().reports().sumMonths(allMonths)), 2); // March and April
    const ReportRequest march{ .period = done(periodFrom(u"2026-03"_s)), .split = SplitBy::Department };
    const Report before = made(hall.session(), march, false);
    QVERIFY(difference(before, made(hall.session(), march, true)).isEmpty());
    // What is kept of March is put in the place of what is kept of April: it is read.
    if (const auto put = sql::run(hall.session().database(),
            u"UPDATE month_sums SET sums = (SELECT o.sums FROM month_sums o WHERE o.month = 202604 "
            "AND o.department = month_sums.department) WHERE month = 202603"_s);
        !put)
        QFAIL(qPrintable(put.error().detail));
    QVERIFY(!difference(before, made(hall.session(), march, false)).isEmpty());
    // Nothing has been changed, but what is changed now is counted from the cases.
    (void)done(hall.cases().apply(number, Correct{ .type = CaseType::Praise, .reason = u"Fel"_s }));
    const Report after = made(hall.session(), march, false);
    QVERIFY(difference(after, made(hall.session(), march, true)).isEmpty());
    QVERIFY(!difference(after, before).isEmpty());
    QCOMPARE(monthsKept(hall), QStringList());
}

void TestMonthSums::anOrdinaryDayMarksNothing()
{
    TownHall hall(u"2026-03-10T10:00"_s);
    const QString earlier = hall.snowCase().number;
    hall.setNow(u"2026-05-04T10:00"_s);
    (void)done(hall.session().reports().sumMonths(allMonths));
    hall.setNow(u"2026-05-04T14:00"_s);
    const QString number = hall.snowCase().number;
    (void)done(hall.cases().apply(number, RecordAnswer{ u"SBF"_s, Outcome::NoAction, u"Nej."_s }));
    (void)done(hall.cases().apply(number, SendAnswer{ u"Nej."_s, Outcome::NoAction, {}, {} }));
    hall.letAnswerLeave(number);
    (void)done(hall.cases().apply(hall.snowCase().number, Assign{ { u"KFF"_s } }));
    (void)done(hall.cases().apply(earlier, SendInterimAnswer{ u"Vi tittar."_s, QDate(2026, 6, 1) }));
    QCOMPARE(monthsKept(hall), QStringList({ u"2026-03"_s, u"2026-04"_s }));
    // The answer to the case of March was due on 24 March: it is no longer waiting, but late. It was open in April.
    (void)done(hall.cases().apply(earlier, SendAnswer{ u"Nu."_s, Outcome::NoAction, {}, u"Brådskar"_s }));
    hall.letAnswerLeave(earlier);
    QCOMPARE(monthsKept(hall), QStringList{ u"2026-04"_s });
}

void TestMonthSums::aChangeMarksItsMonths_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QStringList>("kept");
    const QStringList all{ u"2026-01"_s, u"2026-02"_s, u"2026-03"_s };
    const auto change = [](const char *set) { return u"UPDATE case_rows SET "_s + QString::fromLatin1(set); };
    // The case was received on 10 February; its answer day is 24 February, and it was closed on 5 March.
    QTest::newRow("nothing that counts") << change("headline = 'Is', version = version + 1") << all;
    QTest::newRow("the same again") << change("status = status, area = area, closed_at = closed_at") << all;
    for (const char *column : { "department = 'KFF'", "type = 'praise'", "area = 'x'", "category = 'x'",
             "channel = 'letter'", "process = 'x'", "gender = 'man'", "campaign = 'x'", "service_declaration = 'x'",
             "language = 'fi'", "anonymous = 1, submitter_name = '', email = '', phone = '', address = ''",
             "reply_wanted = 0", "answer_due = 20260301", "calendar_version = 9", "registered_at = registered_at + 1",
             "received_at = received_at + 1000000" })
        QTest::newRow(column) << change(column) << QStringList{ u"2026-01"_s };
    QTest::newRow("received earlier") << change("received_at = received_at - 2000000") << QStringList();
    QTest::newRow("its own answer in time")
        << change("due_asked = '+SBF'") << QStringList{ u"2026-01"_s, u"2026-03"_s };
    QTest::newRow("another first answer day") << change("first_due = 20260105") << QStringList{ u"2026-03"_s };
    QTest::newRow("another closing") << change("first_closed_at = 1") << QStringList{ u"2026-01"_s, u"2026-03"_s };
    QTest::newRow("how it ended") << change("outcome = 'improvement'") << QStringList{ u"2026-01"_s };
    QTest::newRow("a standard answer") << change("standard_answer = 'x'") << QStringList{ u"2026-01"_s };
    QTest::newRow("answered directly") << change("answered_directly = 1 - answered_directly")
                                       << QStringList{ u"2026-01"_s };
    QTest::newRow("closed ten days earlier") << change("closed_at = closed_at - 864000") << QStringList{ u"2026-01"_s };
    QTest::newRow("open again") << change("status = 30, closed_at = NULL") << QStringList{ u"2026-01"_s };
    QTest::newRow("answered now") << change("first_answered_at = closed_at") << QStringList{ u"2026-01"_s };
    QTest::newRow("due again") << change("again_due = 20260320") << QStringList{ u"2026-01"_s };
    QTest::newRow("a day is closed")
        << u"INSERT INTO closing_days (day, position, name, calendar_version) VALUES (20260212, 1, 'x', 1)"_s
        << QStringList();
    QTest::newRow("closed days have another name") << u"UPDATE closing_days SET name = name || 'x'"_s << all;
    QTest::newRow("a day is closed no more") << u"UPDATE closing_days SET withdrawn_version = 9"_s << QStringList();
    QTest::newRow("no department comes") << u"INSERT INTO departments SELECT * FROM departments WHERE 1 = 0"_s << all;
    const QString event
        = u"INSERT INTO event_rows (id, case_id, at, by_login, kind, details_sha, hash) SELECT 1000, id, %1, 'anna', "
          "'%2', %3, %3 FROM case_rows"_s;
    const QString sum = onServer() ? u"decode(repeat('00', 32), 'hex')"_s : u"zeroblob(32)"_s;
    QTest::newRow("a step of January") << event.arg(u"1768900000"_s, u"reminder_sent"_s, sum) << QStringList();
    QTest::newRow("a step of April") << event.arg(u"1776000000"_s, u"reminder_sent"_s, sum) << all;
    QTest::newRow("taken back in April") << event.arg(u"1776000000"_s, u"undone"_s, sum) << QStringList{ u"2026-01"_s };
    QTest::newRow("somebody has read it") << event.arg(u"1768900000"_s, u"read_secret"_s, sum) << all;
    QTest::newRow("its steps are emptied")
        << u"UPDATE event_rows SET details = NULL, details_salt = NULL"_s << QStringList{ u"2026-01"_s };
}

void TestMonthSums::aChangeMarksItsMonths()
{
    QFETCH(QString, statement);
    QFETCH(const QStringList, kept);
    TownHall hall(u"2026-01-02T10:00"_s);
    hall.setNow(u"2026-02-10T10:00"_s);
    const QString number = hall.snowCase().number;
    hall.setNow(u"2026-03-05T10:00"_s);
    (void)done(hall.cases().apply(number, SendAnswer{ u"Nu."_s, Outcome::NoAction, {}, u"Brådskar"_s }));
    hall.setNow(u"2026-04-20T10:00"_s);
    Database &database = hall.session().database();
    QVERIFY(sql::run(
        database, u"INSERT INTO closing_days (day, position, name, calendar_version) VALUES (20260106, 1, 'x', 1)"_s));
    MonthSumStore store(database);
    while (const auto wanted = done(store.toSum(QDate(2026, 1, 1), QDate(2026, 3, 31), hall.clock().now(), 'x'))) {
        auto transaction = done(sql::Transaction::begin(database));
        QVERIFY(done(store.keep(*wanted, { { QString(), "x" } }, hall.clock().now())));
        QVERIFY(transaction.commit());
    }
    QCOMPARE(monthsKept(hall).size(), 3);
    if (!onServer())
        statement.replace(u"case_rows"_s, u"cases"_s).replace(u"event_rows"_s, u"events"_s);
    if (const auto run = sql::run(database, statement); !run)
        QFAIL(qPrintable(run.error().detail));
    QCOMPARE(monthsKept(hall), kept);
}

void TestMonthSums::whoIsSlowerKeepsNothing()
{
    TownHall hall(u"2026-01-02T10:00"_s);
    const QString number = hall.snowCase().number;
    hall.setNow(u"2026-03-20T10:00"_s);
    Database &database = hall.session().database();
    MonthSumStore store(database);
    const QDateTime now = hall.clock().now();
    const auto wanted = [&] { return done(store.toSum(QDate(2026, 1, 1), QDate(2026, 2, 28), now, 'x')); };
    const auto keep = [&](const MonthToSum &month) {
        auto transaction = done(sql::Transaction::begin(database));
        const bool kept = done(store.keep(month, { { QString(), "x" } }, now));
        return kept && transaction.commit();
    };
    const auto first = wanted();
    const auto second = wanted();
    QCOMPARE(first->month, QDate(2026, 2, 1));
    QVERIFY(keep(*second));
    QVERIFY(!keep(*first));
    QCOMPARE(monthsKept(hall), QStringList{ u"2026-02"_s });
    // What was changed while somebody was counting stays marked.
    const auto counted = wanted();
    QCOMPARE(counted->month, QDate(2026, 1, 1));
    (void)done(hall.cases().apply(number, Correct{ .type = CaseType::Praise, .reason = u"Fel"_s }));
    QVERIFY(keep(*counted));
    QCOMPARE(monthsKept(hall), QStringList());
    QCOMPARE(wanted()->month, QDate(2026, 2, 1));
    QVERIFY(keep(*wanted()));
    QCOMPARE(monthsKept(hall), QStringList{ u"2026-02"_s });
    QVERIFY(keep(*wanted()));
    QVERIFY(!wanted());
    QCOMPARE(monthsKept(hall).size(), 2);
    QCOMPARE(marksOfMonthsKept(hall.session()), 0);
}

void TestMonthSums::theWorkerAddsUpTheNewestFirst()
{
    TownHall hall(u"2025-11-10T10:00"_s);
    const QString number = hall.snowCase().number;
    hall.setNow(u"2026-04-01T10:00"_s); // March has been over for less than a day
    QCOMPARE(done(hall.session().reports().sumMonths(1)), 1);
    QCOMPARE(monthsKept(hall), QStringList{ u"2026-02"_s });
    QCOMPARE(done(hall.session().reports().sumMonths(2)), 2);
    QCOMPARE(monthsKept(hall), QStringList({ u"2025-12"_s, u"2026-01"_s, u"2026-02"_s }));
    Worker worker(hall.session(), u"first"_s);
    const auto work = [&worker] {
        while (done(worker.runDue()).summed > 0) { }
    };
    hall.setNow(u"2026-04-02T10:00"_s);
    work();
    QCOMPARE(monthsKept(hall).size(), 5);
    (void)done(hall.cases().apply(number, Correct{ .type = CaseType::Praise, .reason = u"Fel"_s }));
    work();
    QCOMPARE(monthsKept(hall).size(), 0); // not all the time
    hall.setNow(u"2026-04-02T10:11"_s);
    work();
    QCOMPARE(monthsKept(hall).size(), 5);
    QCOMPARE(marksOfMonthsKept(hall.session()), 0);
    QVERIFY(done(hall.session().check()).problems.isEmpty());
}

void TestMonthSums::theCheckFindsWhatIsWrong()
{
    TownHall hall(u"2026-03-10T10:00"_s);
    (void)hall.snowCase();
    hall.setNow(u"2026-05-04T10:00"_s);
    (void)done(hall.session().reports().sumMonths(allMonths));
    QCOMPARE(done(hall.session().check()).problems, QStringList());
    if (const auto put = sql::run(hall.session().database(),
            u"UPDATE month_sums SET sums = (SELECT o.sums FROM month_sums o WHERE o.month = 202604 "
            "AND o.department = 'SBF') WHERE month = 202603 AND department = 'SBF'"_s);
        !put)
        QFAIL(qPrintable(put.error().detail));
    const QStringList problems = done(hall.session().check()).problems;
    QCOMPARE(problems.size(), 1);
    QVERIFY2(problems.constFirst().contains(u"2026-03"_s) && problems.constFirst().contains(u"SBF"_s),
        qPrintable(problems.constFirst()));
}

void TestMonthSums::whatAnotherVersionPackedIsNotRead()
{
    TownHall hall(u"2026-03-10T10:00"_s);
    (void)hall.snowCase();
    hall.setNow(u"2026-05-04T10:00"_s);
    (void)done(hall.session().reports().sumMonths(allMonths));
    const ReportRequest march{ .period = done(periodFrom(u"2026-03"_s)) };
    const Report right = made(hall.session(), march, true);
    for (const QByteArray &packet : { QByteArray(), QByteArray("x"), QByteArray("\xff") + qCompress("x"),
             QByteArray("\x01") + qCompress("\x01"), QByteArray("\x01") + QByteArray("\x00\x00", 2) }) {
        auto put = sql::prepare(hall.session().database(), u"UPDATE month_sums SET sums = ? WHERE month = 202603"_s);
        QVERIFY(put.bind(packet).run());
        QVERIFY(difference(made(hall.session(), march, false), right).isEmpty());
    }
}

void TestMonthSums::whatAnotherVersionPackedIsPackedAnew()
{
    TownHall hall(u"2026-03-10T10:00"_s);
    (void)hall.snowCase();
    hall.setNow(u"2026-05-04T10:00"_s);
    (void)done(hall.session().reports().sumMonths(allMonths));
    QCOMPARE(done(hall.session().reports().sumMonths(allMonths)), 0);
    for (int time = 0; time < 3; ++time) {
        auto put = sql::prepare(hall.session().database(), u"UPDATE month_sums SET sums = ? WHERE month = 202603"_s);
        QVERIFY(put.bind(QByteArray("\x01") + qCompress("x")).run());
        QCOMPARE(done(hall.session().check()).problems, QStringList()); // it is old, not wrong
        hall.setNow(u"2026-05-04T1%1:00"_s.arg(time + 1));
        QCOMPARE(done(hall.session().reports().sumMonths(allMonths)), 1);
        QCOMPARE(done(hall.session().reports().sumMonths(allMonths)), 0);
        QCOMPARE(done(hall.session().check()).problems, QStringList());
    }
}

LYHORD_TEST(TestMonthSums)
#include "test_monthsums.moc"
