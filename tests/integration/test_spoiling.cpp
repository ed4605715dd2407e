#include "core/services/reports.h"
#include "core/services/worker.h"
#include "core/statistics/periods.h"
#include "core/statistics/summedmonth.h"
#include "tests/integration/rightsbed.h"
#include "tests/support/postgresserver.h"
#include "tests/support/smallprofile.h"
#include "tests/support/testmain.h"

#include <thread>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString officer = u"rights_contact_centre_officer"_s;
const QString administrator = u"rights_contact_centre_administrator"_s;
const QString handler = u"rights_handler"_s;
const QString worker = u"rights_worker"_s;

//! Of the whole; of a department, with them or without
QString frozen(const QString &month, const QString &facts, const QString &department = {})
{
    return u"INSERT INTO frozen_figures (month, department, frozen_at, frozen_by, facts) "
           "VALUES (%1, '%3', 1, session_user, decode('%2', 'hex'))"_s.arg(month, facts, department);
}

const QString lastMonth = u"to_char(now() - interval '40 days', 'YYYYMM')::int"_s;
const QString thisMonth = u"to_char(now(), 'YYYYMM')::int"_s;
const QString packet = u"00000009789c6362c000000009000000"_s; // says how long it is; whether it can be read is seen
                                                              // later

} // namespace

//! Nobody spoils what all rely on, or stops the others
class TestSpoiling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!onServer())
            QSKIP("In a file there is nobody but the program.");
        m_bed = std::make_unique<RightsBed>();
    }
    void cleanupTestCase() { m_bed.reset(); }

    void isRefused_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<QString>("statement");
        const auto add = [](const char *name, const QString &login, const QString &statement) {
            QTest::newRow(name) << login << statement;
        };
        add("a content under another's name", officer,
            u"INSERT INTO contents (sha256, bytes) VALUES ('%1', 'x')"_s.arg(QString(64, u'a')));
        add("the name of a content in capitals", officer,
            u"INSERT INTO contents (sha256, bytes) VALUES (upper(encode(sha256('x'), 'hex')), 'x')"_s);
        add("a content of another transaction", officer,
            u"INSERT INTO contents (sha256, bytes, made_in) VALUES (encode(sha256('x'), 'hex'), 'x', '1')"_s);
        add("a month that is not over", worker, frozen(thisMonth, packet));
        add("no month", worker, frozen(u"202513"_s, packet));
        add("figures that are none", worker, frozen(lastMonth, u"00"_s));
        add("figures of no length", worker, frozen(lastMonth, u"00000001789c63000000010001"_s));
        add("figures longer than they can be", worker, frozen(lastMonth, u"0fffffff789c63000000010001"_s));
        add("figures that cannot be unpacked", worker, frozen(lastMonth, u"000000010000000000000000000000"_s));
        add("a department's figures without those of the whole", worker, frozen(lastMonth, packet, u"KFF"_s));
        for (const auto &[table, columns, values] :
            { std::tuple(u"attachments"_s, u"case_id, name, media_type, size, sha256"_s, u"1, '', '', 0, ''"_s),
                std::tuple(u"inbox_files"_s, u"item_id, name, media_type, size, sha256"_s, u"1, '', '', 0, ''"_s),
                std::tuple(u"batches"_s, u"token, by_login, at, step"_s, u"'x', session_user, 1, 'send'"_s),
                std::tuple(u"batch_cases"_s, u"batch_id, case_id, version"_s, u"1, 1, 1"_s),
                std::tuple(u"steps"_s, u"case_id, version, by_login, at, kind, messages_before, before"_s,
                    u"1, 1, '', 1, '', 1, '{}'"_s) })
            add(qPrintable(u"the next number of "_s + table), officer,
                u"INSERT INTO %1 (id, %2) VALUES (1000001, %3)"_s.arg(table, columns, values));
        add("files of what waits", officer, u"SELECT forget_inbox_files((SELECT min(id) FROM inbox_items))"_s);
        add("links of a case that is not changed", officer, u"SELECT forget_links(1)"_s);
        add("a word of another's", handler, u"SELECT remove_spelling_word('a', '')"_s);
        add("the lease of the one at work", administrator, u"DELETE FROM leases"_s);
    }
    void isRefused()
    {
        QFETCH(const QString, login);
        QFETCH(const QString, statement);
        PlainSession psql(m_bed->url(), login);
        const PlainSession::Answer answer = psql.attempt({ statement });
        QVERIFY(!answer.done);
        QVERIFY2(isRefusal(answer.state), qPrintable(answer.state));
    }

    //! What everybody reads is locked by nobody
    void nobodyLocksATable()
    {
        const QString all = m_bed
                                ->asOwner(u"SELECT string_agg(relname, ' ' ORDER BY relname) FROM pg_class "
                                          "WHERE relnamespace = 'lyhord'::regnamespace AND relkind IN ('r', 'v')"_s)
                                .first;
        for (const Person &who : m_bed->people()) {
            PlainSession psql(m_bed->url(), who.login);
            for (const QString &relation : all.split(u' ')) {
                for (const QString &mode : { u"ACCESS EXCLUSIVE"_s, u"EXCLUSIVE"_s, u"SHARE"_s }) {
                    const PlainSession::Answer locked = psql.run(
                        u"BEGIN; LOCK TABLE lyhord.%1 IN %2 MODE"_s.arg(relation, mode));
                    psql.run(u"ROLLBACK"_s);
                    QVERIFY2(!locked.done, qPrintable(who.login + u" locks "_s + relation));
                    QVERIFY2(isRefusal(locked.state), qPrintable(relation + u' ' + locked.state));
                }
            }
        }
        PlainSession psql(m_bed->url(), administrator);
        QVERIFY(isRefusal(psql.attempt({ u"SELECT last_event FROM chain_head FOR UPDATE"_s }).state));
    }

    void aContentThatWasSpoiledBecomesWhole()
    {
        m_bed->asOwner(u"ALTER TABLE contents DISABLE TRIGGER USER; "
                       "INSERT INTO contents (sha256, bytes) VALUES (encode(sha256('Kanarie'), 'hex'), 'spoiled'); "
                       "ALTER TABLE contents ENABLE TRIGGER USER"_s);
        const Case subject = m_bed->newCase(Situation::Own);
        CaseService &cases = fixtureOf(officer);
        const auto added = cases.attach(subject.number, { { u"a.txt"_s, u"text/plain"_s, "Kanarie" } });
        QVERIFY2(added, added ? "" : qPrintable(added.error().message));
        const auto content = cases.attachmentContent(subject.number, added->constFirst().id);
        QVERIFY2(content, content ? "" : qPrintable(content.error().message));
        QCOMPARE(*content, QByteArray("Kanarie"));
    }

    void aFileIsAsLongAsItIs()
    {
        const Case subject = m_bed->newCase(Situation::Own);
        PlainSession psql(m_bed->url(), handler);
        const PlainSession::Answer said = psql.run(
            u"BEGIN; INSERT INTO contents (sha256, bytes) VALUES (encode(sha256('Fagel'), 'hex'), 'Fagel'); "
            "UPDATE cases SET version = version + 1 WHERE id = %1; "
            "INSERT INTO attachments (case_id, name, media_type, size, sha256) VALUES (%1, 'a', 'b', 1, "
            "encode(sha256('Fagel'), 'hex')); "
            "INSERT INTO events (case_id, at, by_login, kind) VALUES (%1, 1, '', 'attached'); COMMIT; "
            "SELECT size FROM attachments WHERE case_id = %1"_s.arg(subject.id.value));
        QVERIFY2(said.done, qPrintable(said.state));
        QCOMPARE(said.first, u"5"_s);
    }

    void figuresAreFrozenNow()
    {
        PlainSession psql(m_bed->url(), worker);
        const PlainSession::Answer said = psql.attempt({ frozen(lastMonth, packet), frozen(lastMonth, packet, u"KFF"_s),
            u"SELECT abs(frozen_at - extract(epoch FROM now())) < 60 FROM frozen_figures WHERE department = 'KFF'"_s });
        QVERIFY2(said.done, qPrintable(said.state));
        QCOMPARE(said.first, u"t"_s);
    }

    //! What cannot be read is counted anew, and said to be by the check; no report fails for it
    void figuresThatCannotBeReadBreakNoReport()
    {
        PlainSession psql(m_bed->url(), administrator);
        QVERIFY(psql.run(frozen(lastMonth, packet)).done);
        const QDate month = m_bed->today().addDays(-40);
        const QString name = month.toString(u"yyyy-MM"_s);
        Reports &reports = sessionOf(administrator).reports();
        for (const QString &period : { name, month.toString(u"yyyy"_s) }) {
            const auto report = reports.make({ .period = *periodFrom(period) });
            QVERIFY2(report, report ? "" : qPrintable(report.error().message));
            QVERIFY(!report->frozen);
            QVERIFY2(report->tables.constFirst().note.contains(name), qPrintable(report->tables.constFirst().note));
        }
        const auto checked = sessionOf(administrator).check();
        QVERIFY(checked);
        QVERIFY2(checked->problems.join(u' ').contains(name), qPrintable(checked->problems.join(u'\n')));
        m_bed->asOwner(u"ALTER TABLE frozen_figures DISABLE TRIGGER USER; DELETE FROM frozen_figures; "
                       "ALTER TABLE frozen_figures ENABLE TRIGGER USER"_s);
    }

    //! What an earlier version let somebody put there keeps no month from being frozen
    void whatStandsThereBeforeAMonthIsFrozenMakesRoom()
    {
        m_bed->asOwner(frozen(lastMonth, packet, u"KFF"_s));
        PlainSession psql(m_bed->url(), administrator);
        QVERIFY(isRefusal(psql.attempt({ frozen(lastMonth, packet, u"SBF"_s) }).state));
        const QDate month = m_bed->today().addDays(-40);
        Reports &reports = sessionOf(administrator).reports();
        const auto done = reports.freeze(*periodFrom(month.toString(u"yyyy-MM"_s)));
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        const QString theirs = u"SELECT count(*) FROM frozen_figures WHERE frozen_at = 1"_s;
        QCOMPARE(m_bed->asOwner(theirs).first, u"0"_s);
        // once they are frozen nothing is added, and nothing taken away
        QVERIFY(isRefusal(psql.attempt({ frozen(lastMonth, packet, u"UNKNOWN"_s) }).state));
        m_bed->asOwner(u"DO $$ BEGIN DELETE FROM frozen_figures; RAISE 'nobody held them'; "
                       "EXCEPTION WHEN SQLSTATE 'LY001' THEN NULL; END $$"_s);
        m_bed->asOwner(u"ALTER TABLE frozen_figures DISABLE TRIGGER USER; DELETE FROM frozen_figures; "
                       "ALTER TABLE frozen_figures ENABLE TRIGGER USER"_s);
    }

    void sumsThatCannotBeReadAreCountedAnew()
    {
        PlainSession psql(m_bed->url(), administrator);
        const QDate month = m_bed->today().addDays(-40);
        const ReportRequest request{ .period = *periodFrom(month.toString(u"yyyy-MM"_s)) };
        Reports &reports = sessionOf(administrator).reports();
        const auto before = reports.make(request);
        QVERIFY2(before, before ? "" : qPrintable(before.error().message));
        for (const QByteArray &rubbish : { QByteArray("\xde\xad\xbe\xef"), QByteArray(1, summedMonthFormat()),
                 QByteArray(summedMonthFormat() + qCompress(QByteArray(100, '\xff'))) }) {
            const auto put = psql.run(
                u"INSERT INTO month_sums (month, department, version, made_at, sums) VALUES (%1, '', 1, 1, "
                "decode('%2', 'hex')) ON CONFLICT (month, department) DO UPDATE SET made_at = 1, "
                "sums = excluded.sums"_s.arg(lastMonth, QString::fromLatin1(rubbish.toHex())));
            QVERIFY2(put.done, qPrintable(put.state));
            const auto after = reports.make(request);
            QVERIFY2(after, after ? "" : qPrintable(after.error().message));
            QCOMPARE(after->tables.constFirst().rows, before->tables.constFirst().rows);
        }
        m_bed->asOwner(u"DELETE FROM month_sums"_s);
    }

    //! A lease is held by who is alive, and for no longer than a minute by the server's clock
    void nobodyHoldsALeaseForEver()
    {
        PlainSession first(m_bed->url(), administrator);
        PlainSession second(m_bed->url(), worker);
        const QString take
            = u"INSERT INTO leases (name, holder, until) VALUES ('worker', '%1', 4102444800) ON CONFLICT (name) "
              "DO UPDATE SET holder = excluded.holder, until = excluded.until "
              "WHERE leases.holder = excluded.holder OR leases.until <= 4102444801"_s;
        QCOMPARE(first.run(take.arg(u"a"_s)).rows, 1);
        QCOMPARE(
            m_bed->asOwner(u"SELECT until - extract(epoch FROM now()) BETWEEN 30 AND 61 FROM leases"_s).first, u"t"_s);
        QCOMPARE(second.run(take.arg(u"b"_s)).rows, 0); // whatever it says the time is
        QCOMPARE(second.run(take.arg(u"a"_s)).rows, 0); // nor by the other's name
        QVERIFY(second.run(u"SELECT give_back_lease('worker', 'a')"_s).done);
        QCOMPARE(first.run(take.arg(u"a"_s)).rows, 1); // goes on
        Worker sees(sessionOf(worker), u"c"_s);
        const auto round = sees.runDue();
        QVERIFY2(round, round ? "" : qPrintable(round.error().message + round.error().detail));
        QCOMPARE(round->heldBy, u"a"_s);
        m_bed->asOwner(u"UPDATE leases SET until = extract(epoch FROM now())::bigint - 1"_s);
        const auto next = sees.runDue();
        QVERIFY2(next, next ? "" : qPrintable(next.error().message + next.error().detail));
        QCOMPARE(next->heldBy, QString());
        QVERIFY(sees.leave());
        QCOMPARE(m_bed->asOwner(u"SELECT count(*) FROM leases"_s).first, u"0"_s);
    }

    //! A transaction that is left open holds the end of the chain, and with it every registration
    void whoStopsOthersIsEnded()
    {
        const Case subject = m_bed->newCase(Situation::Own);
        const Case other = m_bed->newCase(Situation::Own);
        PlainSession stops(m_bed->url(), officer);
        QVERIFY(stops.run(stepOn(subject)).done);
        PlainSession waits(m_bed->url(), officer);
        PlainSession::Answer done;
        std::thread second([&] { done = waits.run(stepOn(other) + u"; COMMIT"_s); });
        QTRY_COMPARE(waiting(), u"1"_s);
        PlainSession ends(m_bed->url(), worker);
        const QString long_ = ends.run(u"SELECT end_blockers(3600)"_s).first;
        const QString now = ends.run(u"SELECT end_blockers(0)"_s).first;
        second.join();
        QCOMPARE(long_, u"0"_s);
        QCOMPARE(now, u"1"_s);
        QVERIFY2(done.done, qPrintable(done.state));
        QVERIFY(!stops.run(u"COMMIT"_s).done);
        QVERIFY(isRefusal(waits.run(u"SELECT end_blockers(0)"_s).state));
    }

    //! Half a minute is the worker's patience
    void theWorkersRoundEndsWhoStopsOthers()
    {
        const Case subject = m_bed->newCase(Situation::Own);
        const Case other = m_bed->newCase(Situation::Own);
        PlainSession stops(m_bed->url(), administrator);
        QVERIFY(stops.run(stepOn(subject)).done);
        PlainSession waits(m_bed->url(), officer);
        PlainSession::Answer done;
        std::thread second([&] { done = waits.run(stepOn(other) + u"; COMMIT"_s); });
        QTRY_COMPARE(waiting(), u"1"_s);
        QTest::qSleep(31'000);
        Worker round(sessionOf(worker), u"patience"_s);
        const auto made = round.runDue();
        second.join();
        QVERIFY2(made, made ? "" : qPrintable(made.error().message + made.error().detail));
        QVERIFY2(done.done, qPrintable(done.state));
        QVERIFY(!stops.run(u"COMMIT"_s).done);
        QVERIFY(round.leave());
    }

    //! Checks that were called for before the commit leave the ends held; nobody need wait for whoever does that to be
    //! ended, and who reads is not
    void whoHoldsTheEndsIsEndedThoughNobodyWaits()
    {
        PlainSession reads(m_bed->url(), officer);
        QVERIFY(reads.run(u"BEGIN; SELECT * FROM chain_head"_s).done);
        PlainSession ends(m_bed->url(), worker);
        for (const QString &checked : { QString(), u"; SET CONSTRAINTS ALL IMMEDIATE"_s }) {
            PlainSession holds(m_bed->url(), officer);
            QVERIFY(holds.run(stepOn(m_bed->newCase(Situation::Own)) + checked).done);
            QCOMPARE(ends.run(u"SELECT end_blockers(3600)"_s).first, u"0"_s);
            QCOMPARE(ends.run(u"SELECT end_blockers(0)"_s).first, u"1"_s);
            QVERIFY(!holds.run(u"COMMIT"_s).done);
        }
        QVERIFY(reads.run(u"COMMIT"_s).done);
    }

    //! A hint: nothing is wrong with the data
    void theCheckSaysWhenNoWorkerIsAtWork()
    {
        const auto said = [this] {
            const auto checked = sessionOf(administrator).check();
            return checked ? std::pair(checked->hints.join(u' '), checked->problems)
                           : std::pair(checked.error().message, QStringList());
        };
        PlainSession ends(m_bed->url(), worker);
        QVERIFY(ends.run(u"SELECT end_blockers(30)"_s).done);
        const auto [working, problems] = said();
        QCOMPARE(working, QString());
        for (const QString &last : { u"extract(epoch FROM now())::bigint - 3700"_s, u"0"_s }) {
            m_bed->asOwner(u"SELECT setval('blockers_ended_at', %1)"_s.arg(last));
            const auto [resting, same] = said();
            QVERIFY2(resting.startsWith("No worker has been at work"_L1), qPrintable(resting));
            QCOMPARE(same, problems);
        }
        QVERIFY(isRefusal(ends.run(u"SELECT setval('blockers_ended_at', 4102444800)"_s).state));
        QVERIFY(ends.run(u"SELECT end_blockers(30)"_s).done);
    }

    //! Where no worker runs as well
    void whoComesNextEndsWhoHoldsTheEnds()
    {
        const Case subject = m_bed->newCase(Situation::Own);
        const Case other = m_bed->newCase(Situation::Own);
        PlainSession holds(m_bed->url(), officer);
        QVERIFY(holds.run(stepOn(subject) + u"; SET CONSTRAINTS ALL IMMEDIATE"_s).done);
        CaseService &cases = fixtureOf(officer);
        const QList<AttachedFile> files{ { u"a.txt"_s, u"text/plain"_s, "Duva" } };
        QVERIFY(!cases.attach(other.number, files)); // not yet: the other may be at work
        QTest::qSleep(31'000);
        const auto done = cases.attach(other.number, files);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message + done.error().detail));
        QVERIFY(!holds.run(u"COMMIT"_s).done);
    }

    //! What a transaction writes is of the moment when it began: it dates nothing back by waiting
    void whatIsWrittenIsOfNow()
    {
        const Case early = m_bed->newCase(Situation::Own);
        const Case late = m_bed->newCase(Situation::Own);
        const QString wait = u"SELECT pg_sleep(61)"_s;
        PlainSession writesFirst(m_bed->url(), officer);
        PlainSession waitsFirst(m_bed->url(), u"rights_secret_contact_centre_officer"_s);
        PlainSession::Answer first;
        std::thread second([&] { first = writesFirst.run(stepOn(early) + u"; "_s + wait + u"; COMMIT"_s); });
        QVERIFY(waitsFirst.run(u"BEGIN; "_s + wait).done);
        const PlainSession::Answer then = waitsFirst.run(stepOn(late).remove(u"BEGIN; "_s));
        second.join();
        QCOMPARE(first.state, u"40001"_s);
        QCOMPARE(then.state, u"40001"_s);
        QVERIFY(waitsFirst.run(u"ROLLBACK"_s).done);
        QVERIFY(writesFirst.run(stepOn(early) + u"; COMMIT"_s).done); // begun anew
    }

private:
    static QString stepOn(const Case &of)
    {
        return u"BEGIN; SET idle_in_transaction_session_timeout = 0; UPDATE cases SET version = version + 1 WHERE id = %1; "
               "INSERT INTO events (case_id, at, by_login, kind) VALUES (%1, 1, '', 'followed_up')"_s.arg(of.id.value);
    }
    QString waiting()
    {
        return m_bed
            ->asOwner(u"SELECT count(*) FROM pg_locks l JOIN pg_stat_activity a USING (pid) "
                      "WHERE NOT l.granted AND a.datname = current_database()"_s)
            .first;
    }
    Session &sessionOf(const QString &login)
    {
        const auto &all = m_bed->people();
        return m_bed->sessionOf(
            *std::find_if(all.cbegin(), all.cend(), [&](const Person &one) { return one.login == login; }));
    }
    CaseService &fixtureOf(const QString &login) { return sessionOf(login).cases(); }

    std::unique_ptr<RightsBed> m_bed;
};

LYHORD_TEST(TestSpoiling)
#include "test_spoiling.moc"
