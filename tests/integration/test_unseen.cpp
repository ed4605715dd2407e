#include "core/services/directory.h"
#include "core/services/inboxdesk.h"
#include "tests/integration/rightsbed.h"
#include "tests/support/postgresserver.h"
#include "tests/support/smallprofile.h"
#include "tests/support/testmain.h"

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

namespace {

//! Begins every word that nobody here may see
constexpr char hidden[] = "qzhemlig";

const QString officer = u"rights_contact_centre_officer"_s;
const QString secretOfficer = u"rights_secret_contact_centre_officer"_s;
const QString worker = u"rights_worker"_s;
const QString handler = u"rights_handler"_s;

} // namespace

//! What a login may not see is told by no error, search, plan, notification or rolled-back transaction, and stands in
//! no log
class TestUnseen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!onServer())
            QSKIP("The rights in the server are the server's.");
        m_bed = std::make_unique<RightsBed>();
        m_secret = m_bed->newCase(Situation::Secret);
        m_own = m_bed->newCase(Situation::Own);
        for (const Case &one : { m_secret, m_own }) {
            m_bed->asOwner(
                u"UPDATE case_rows SET submitter_name = 'qzhemlignamn', email = 'qzhemlig@example.org', phone = '016123456', "
                "address = 'qzhemliggatan 1', body = 'Huset är qzhemligblått', answer = 'qzhemligsvar', "
                "concerns = 'qzhemligt' WHERE id = %1; "
                "UPDATE assignment_rows SET text = 'qzhemligtext' WHERE case_id = %1; "
                "UPDATE consultation_rows SET question = 'qzhemligfråga', answer = 'qzhemligdel' WHERE case_id = %1; "
                "INSERT INTO outbox_rows (case_id, kind, by_way, department, state, language, created_at, not_before, "
                "to_name, to_address, failure, subject, body) VALUES (%1, 'answer', 'letter', '', 'failed', 'sv', 1, 1, "
                "'qzhemlignamn', 'qzhemliggatan 1', 'qzhemliggatan 1 finns inte', 'Svar', 'qzhemligbrev')"_s.arg(
                    one.id.value));
        }
    }
    void cleanupTestCase() { m_bed.reset(); }

    // --- errors

    void anErrorQuotesNoRow_data()
    {
        QTest::addColumn<QString>("statement");
        const QString change = u"UPDATE cases SET version = version + 1 WHERE id = %1; "_s;
        const auto add = [](const char *name, const QString &statement) { QTest::newRow(name) << statement; };
        add("a ladder that is none", u"UPDATE cases SET ladder = 9 WHERE id = %1"_s);
        add("a state that is none", u"UPDATE cases SET status = 99 WHERE id = %1"_s);
        add("closed at no time", u"UPDATE cases SET status = 60, closed_at = NULL WHERE id = %1"_s);
        add("half answered directly", u"UPDATE cases SET answered_directly = 7 WHERE id = %1"_s);
        add("no answer at all", u"UPDATE cases SET answer = NULL WHERE id = %1"_s);
        add("no standard answer at all", u"UPDATE cases SET standard_answer = NULL WHERE id = %1"_s);
        add("escalated below nothing", u"UPDATE cases SET escalation = -1 WHERE id = %1"_s);
        add("referred for no ground", u"UPDATE cases SET status = 80 WHERE id = %1"_s);
        add("nobody asked at all", u"UPDATE cases SET awaited = NULL WHERE id = %1"_s);
        add("a department that is none", u"UPDATE cases SET asked = 'qqq' WHERE id = %1"_s);
        add("a question with a ladder that is none",
            change + u"UPDATE assignments SET ladder = 9 WHERE case_id = %1"_s);
        add("a question sent at no time", change + u"UPDATE assignments SET sent_at = NULL WHERE case_id = %1"_s);
        add("a consultation answered by nobody",
            change + u"UPDATE consultations SET answered_by = NULL WHERE case_id = %1"_s);
        add("a consultation twice",
            change + u"INSERT INTO consultations SELECT * FROM consultations WHERE case_id = %1"_s);
        add("a letter that failed for NULL",
            u"UPDATE outbox SET failure = NULL WHERE case_id = %1 AND kind = 'answer'"_s);
        add("a letter in no state", u"UPDATE outbox SET state = NULL WHERE case_id = %1"_s);
        add("a number out of range", u"UPDATE cases SET answer_due = 9223372036854775807 + id WHERE id = %1"_s);
        add("a text read as a number", u"SELECT body::int, submitter_name::int FROM cases WHERE id = %1"_s);
        add("a letter read as a number",
            u"SELECT to_name::int FROM outbox WHERE case_id = %1 AND (to_address || body)::int = 1"_s);
        add("details read as a number", u"SELECT details::int FROM events WHERE case_id = %1"_s);
    }
    void anErrorQuotesNoRow()
    {
        QFETCH(const QString, statement);
        const qint64 logged = m_bed->serverLogEnd();
        // The worker may not read names, the officer no secrets; both change cases.
        const auto tell = [&](const QString &login, const Case &subject) {
            PlainSession psql(m_bed->url(), login);
            psql.run(u"BEGIN"_s);
            const QByteArray told = psql.run(statement.arg(subject.id.value)).told
                + psql.run(u"SET CONSTRAINTS ALL IMMEDIATE"_s).told;
            psql.run(u"ROLLBACK"_s);
            return told;
        };
        const QByteArray ofSecret = tell(worker, m_secret) + tell(officer, m_secret) + m_bed->serverLog(logged);
        QVERIFY2(!ofSecret.contains(hidden), ofSecret.constData());
        const QByteArray ofOwn = tell(worker, m_own) + m_bed->serverLog(logged);
        QVERIFY2(!ofOwn.contains("qzhemlignamn") && !ofOwn.contains("qzhemliggatan"), ofOwn.constData());
    }

    //! What is added later is held by the same
    void everyTableBindsItsOwnerToo()
    {
        QCOMPARE(
            m_bed
                ->asOwner(u"SELECT coalesce(string_agg(relname, ' '), '') FROM pg_class WHERE relnamespace = "
                          "'lyhord'::regnamespace AND relkind = 'r' AND NOT (relrowsecurity AND relforcerowsecurity) "
                          "AND relname NOT IN ('schema_version', 'role_rights', 'event_rights', 'chain_head')"_s)
                .first,
            QString());
    }

    // --- marks

    void aMarkIsLiftedAfterALookOnly()
    {
        const QString lift = u"UPDATE cases SET secrecy = 0 WHERE id = %1"_s.arg(m_secret.id.value);
        const QString read = u"SELECT body FROM cases WHERE id = %1"_s.arg(m_secret.id.value);
        PlainSession psql(m_bed->url(), secretOfficer);
        for (int round = 0; round < 3; ++round) {
            psql.run(u"BEGIN"_s);
            const auto lifted = psql.run(lift);
            const auto seen = psql.run(read);
            psql.run(u"ROLLBACK"_s);
            QVERIFY(isRefusal(lifted.state));
            QCOMPARE(seen.first, QString());
        }
        QVERIFY(isRefusal(psql.run(u"BEGIN; SELECT open_secret_case(%1); "_s.arg(m_secret.id.value) + lift).state));
        psql.run(u"ROLLBACK"_s);
        QVERIFY(psql.run(u"SELECT open_secret_case(%1)"_s.arg(m_secret.id.value)).done);
        psql.run(u"BEGIN"_s);
        QVERIFY(psql.run(lift).done);
        psql.run(u"ROLLBACK"_s);
    }

    void aProtectedIdentityIsLiftedAfterALookOnly()
    {
        const Case one = m_bed->newCase(Situation::Own);
        m_bed->asOwner(
            u"UPDATE case_rows SET protected_identity = 1, submitter_name = 'qzhemlignamn' WHERE id = %1"_s.arg(
                one.id.value));
        PlainSession psql(m_bed->url(), secretOfficer);
        psql.run(u"BEGIN"_s);
        QVERIFY(
            isRefusal(psql.run(u"UPDATE cases SET protected_identity = 0 WHERE id = %1"_s.arg(one.id.value)).state));
        psql.run(u"ROLLBACK"_s);
    }

    //! Whoever set the mark by mistake takes it back, and reads the text when that is committed
    void aMarkOfOnesOwnIsTakenBack()
    {
        const Person person = *std::ranges::find(m_bed->people(), officer, &Person::login);
        Office &office = m_bed->officeOf(person);
        for (int round = 0; round < 3; ++round) {
            const Case one = m_bed->newCase(Situation::Own);
            const QString read = u"SELECT body FROM cases WHERE id = %1"_s.arg(one.id.value);
            QVERIFY(office.cases().apply(one.number, Correct{ .secrecy = true }));
            QCOMPARE(m_bed->plain(person).run(read).first, QString());
            m_bed->plain(person).run(u"BEGIN"_s);
            m_bed->plain(person).run(u"UPDATE cases SET secrecy = 0 WHERE id = %1"_s.arg(one.id.value));
            QCOMPARE(m_bed->plain(person).run(read).first, QString());
            m_bed->plain(person).run(u"ROLLBACK"_s);
            const auto back = office.cases().undo(one.number);
            QVERIFY2(back, back ? "" : qPrintable(back.error().message + back.error().detail));
            QVERIFY(!m_bed->plain(person).run(read).first.isEmpty());
        }
    }

    void aLookEndsByTheClock()
    {
        PlainSession psql(m_bed->url(), secretOfficer);
        const QString read = u"SELECT body FROM cases WHERE id = %1"_s.arg(m_secret.id.value);
        psql.run(u"SELECT open_secret_case(%1)"_s.arg(m_secret.id.value));
        QVERIFY(!psql.run(read).first.isEmpty());
        psql.run(u"BEGIN"_s);
        QVERIFY(!psql.run(read).first.isEmpty());
        m_bed->asOwner(u"UPDATE secret_looks SET looked_at = clock_timestamp() - interval '1 hour'"_s);
        QCOMPARE(psql.run(read).first, QString());
        psql.run(u"COMMIT"_s);
        psql.run(u"SELECT open_secret_case(%1)"_s.arg(m_secret.id.value));
        QVERIFY(!psql.run(read).first.isEmpty());
    }

private:
    std::unique_ptr<RightsBed> m_bed;
    Case m_own, m_secret;
};

LYHORD_TEST(TestUnseen)
#include "test_unseen.moc"
