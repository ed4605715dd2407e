#include "core/services/directory.h"
#include "tests/integration/rightsbed.h"
#include "tests/support/postgresserver.h"
#include "tests/support/smallprofile.h"
#include "tests/support/testmain.h"

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

namespace {

//! What somebody types who hopes that a text is taken for a statement
const QStringList injections{ u"'); DROP TABLE lyhord.case_rows CASCADE; --"_s,
    u"\\'; DELETE FROM lyhord.event_rows; --"_s, u"$$; UPDATE lyhord.people SET may_read_secret = 1; $$"_s,
    u"' OR '1' = '1"_s, u"%s%n:name?1$1{0}"_s, u"\"; GRANT lyhord_chief_legal_officer TO PUBLIC; --"_s,
    u"/* ' */ UNION SELECT body FROM lyhord.case_rows"_s };

CaseDraft draftWith(const QString &text)
{
    CaseDraft draft = snowDraft();
    draft.headline = text;
    draft.text = text;
    draft.submitter.name = u"Åsa Öberg"_s; // the same in both would be refused (R94)
    draft.submitter.address = text;
    draft.concerns = text;
    draft.departments = { u"SBF"_s };
    return draft;
}

} // namespace

class TestHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!onServer())
            QSKIP("The rights in the server are the server's.");
        m_bed = std::make_unique<RightsBed>();
        m_own = m_bed->newCase(Situation::Own);
        m_other = m_bed->newCase(Situation::Other);
        m_secret = m_bed->newCase(Situation::Secret);
    }
    void cleanupTestCase() { m_bed.reset(); }

    void isRefused_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<QString>("statement");
        const QString handler = u"rights_handler"_s;
        const QString strategist = u"rights_quality_strategist"_s;
        const QString administrator = u"rights_contact_centre_administrator"_s;
        const auto add = [](const char *name, const QString &login, const QString &statement) {
            QTest::newRow(name) << login << statement;
        };
        add("another department's case", handler, u"SELECT 1 / count(*) FROM cases WHERE asked = 'KFF'"_s);
        add("another department's events", handler,
            u"SELECT 1 / count(*) FROM events e WHERE NOT EXISTS (SELECT 1 FROM cases c WHERE c.id = e.case_id)"_s);
        add("another department's queue", handler,
            u"SELECT 1 / count(*) FROM asked_departments WHERE department = 'KFF'"_s);
        add("another department's counts", handler, u"SELECT 1 / count(*) FROM status_counts WHERE asked = 'KFF'"_s);
        add("the rows behind the views", handler, u"SELECT * FROM case_rows"_s);
        add("the events behind the view", administrator, u"SELECT * FROM event_rows"_s);
        add("changing an event", handler, u"UPDATE events SET kind = 'closed'"_s);
        add("changing an event as administrator", administrator, u"UPDATE events SET by_login = 'x'"_s);
        add("deleting an event", administrator, u"DELETE FROM events"_s);
        add("deleting a case", handler, u"DELETE FROM cases"_s);
        add("deleting a case as administrator", administrator, u"DELETE FROM cases"_s);
        add("emptying a table", administrator, u"TRUNCATE case_rows"_s);
        add("names as quality strategist", strategist, u"SELECT submitter_name FROM cases"_s);
        add("names behind the figures", strategist, u"SELECT submitter_name FROM case_facts"_s);
        add("letters as quality strategist", strategist, u"SELECT * FROM outbox"_s);
        add("files as quality strategist", strategist, u"SELECT * FROM contents"_s);
        add("a secret text without the right", handler,
            u"SELECT 1 / count(*) FROM cases WHERE secrecy = 1 AND body <> ''"_s);
        add("suspected bribery as administrator", administrator,
            u"SELECT 1 / count(*) FROM cases WHERE referral_ground = 'bribery_or_crime'"_s);
        add("suspected bribery behind the figures", strategist,
            u"SELECT 1 / count(*) FROM case_facts WHERE referral_ground = 'bribery_or_crime'"_s);
        add("acting for the chief legal officer", administrator,
            u"SELECT set_config('lyhord.as', 'rights_chief_legal_officer', false); SELECT * FROM cases"_s);
        add("becoming the owner", handler, u"SET ROLE lyhord_test_keeper"_s);
        add("becoming the views' owner", administrator, u"SET ROLE lyhord_views"_s);
        add("a right of one's own", handler, u"INSERT INTO role_rights VALUES ('handler', 'close', 'everywhere')"_s);
        add("the special right for oneself", handler, u"UPDATE people SET may_read_secret = 1"_s);
        add("a role for oneself", handler,
            u"INSERT INTO grants (login, role, department, agreement, valid_from) VALUES (session_user, "
            "'contact_centre_administrator', '', '', 1)"_s);
        add("a login for somebody", handler, u"SELECT take_in_login('rights_late')"_s);
        add("a look without a trace", administrator,
            u"INSERT INTO secret_looks (session, login, case_id) VALUES (1, 'x', 1)"_s);
        add("the next number", administrator, u"SELECT next_number(1)"_s);
        add("another's settings", handler, u"INSERT INTO view_settings VALUES ('rights_left', 'a', 'b')"_s);
        add("a word for all", handler, u"INSERT INTO spelling_words VALUES ('a', 'rights_handler', 1)"_s);
        add("a word in another's name", administrator, u"INSERT INTO spelling_words VALUES ('a', 'rights_left', 1)"_s);
        add("changing a word", administrator, u"UPDATE spelling_words SET word = 'b'"_s);
        add("figures of another's making", strategist, u"INSERT INTO month_sums VALUES (202001, '', 1, 1, NULL)"_s);
        add("false figures", strategist, u"UPDATE month_sums SET sums = NULL"_s);
        add("figures that nobody makes anew", strategist, u"DELETE FROM month_marks"_s);
        add("a mark of one's own", handler, u"INSERT INTO month_marks (from_month, to_month) VALUES (0, 999912)"_s);
        add("marking without a change", strategist, u"SELECT mark_months(0, 999912)"_s);
        add("when anything was first", handler, u"SELECT first_moment_of(1)"_s);
        add("what is kept of the months", handler, u"SELECT * FROM month_sums"_s);
        add("a rule of the profile", u"rights_contact_centre_officer"_s,
            u"INSERT INTO profile_meta VALUES ('municipality', 'x')"_s);
        add("a table of one's own in the schema", administrator, u"CREATE TABLE lyhord.mine (a int)"_s);
    }
    void isRefused()
    {
        QFETCH(const QString, login);
        QFETCH(const QString, statement);
        m_bed->newCase(Situation::Bribery);
        PlainSession psql(m_bed->url(), login);
        const PlainSession::Answer answer = psql.attempt({ statement });
        QVERIFY(!answer.done);
        // A mistake in the statement would be refused as well.
        QVERIFY2(isRefusal(answer.state) || answer.state == "42703"_L1, qPrintable(answer.state));
    }

    void anothersNameOnAnEventBecomesOnesOwn()
    {
        PlainSession psql(m_bed->url(), u"rights_handler"_s);
        QVERIFY(psql.run(u"BEGIN; UPDATE cases SET version = version + 1 WHERE id = %1; "
                         "INSERT INTO contents (sha256, bytes) VALUES (encode(sha256('Fagel'), 'hex'), 'Fagel'); "
                         "INSERT INTO attachments (case_id, name, media_type, size, sha256) "
                         "VALUES (%1, 'a', 'b', 1, encode(sha256('Fagel'), 'hex')); INSERT INTO events (case_id, at, "
                         "by_login, kind) VALUES (%1, 1, 'rights_contact_centre_officer', 'attached'); COMMIT"_s.arg(
                             m_own.id.value))
                    .done);
        const auto answer = m_bed->asOwner(u"SELECT by_login, abs(at - extract(epoch FROM now())) < 60 FROM event_rows "
                                           "WHERE case_id = %1 ORDER BY id DESC LIMIT 1"_s.arg(m_own.id.value));
        QCOMPARE(answer.first, u"rights_handler"_s);
    }

    void aLookThatIsRolledBackHasSeenNothing()
    {
        PlainSession psql(m_bed->url(), u"rights_secret_contact_centre_officer"_s);
        const QString read = u"SELECT body FROM cases WHERE id = %1"_s.arg(m_secret.id.value);
        QCOMPARE(psql.run(read).first, QString());
        QCOMPARE(psql.run(u"BEGIN; SELECT open_secret_case(%1); "_s.arg(m_secret.id.value) + read).first, QString());
        psql.run(u"ROLLBACK"_s);
        QCOMPARE(psql.run(read).first, QString());
        psql.run(u"SELECT open_secret_case(%1)"_s.arg(m_secret.id.value));
        QVERIFY(!psql.run(read).first.isEmpty());
        QCOMPARE(m_bed
                     ->asOwner(u"SELECT count(*) FROM event_rows WHERE kind = 'read_secret' AND case_id = %1"_s.arg(
                         m_secret.id.value))
                     .first,
            u"1"_s);
        QCOMPARE(PlainSession(m_bed->url(), u"rights_secret_contact_centre_officer"_s).run(read).first, QString());
    }

    void aConditionOfOnesOwnSeesNothingMore()
    {
        PlainSession psql(m_bed->url(), u"rights_handler"_s);
        psql.run(
            u"CREATE TEMP TABLE seen (what text); CREATE FUNCTION pg_temp.look(text) RETURNS boolean LANGUAGE plpgsql "
            "COST 0.0001 AS $$ BEGIN INSERT INTO pg_temp.seen VALUES ($1); RETURN true; END $$"_s);
        psql.run(u"SELECT count(*) FROM cases WHERE pg_temp.look(number || submitter_name || body)"_s);
        QCOMPARE(
            psql.run(u"SELECT count(*) FROM pg_temp.seen WHERE what LIKE '%%1%%'"_s.arg(m_other.number)).first, u"0"_s);
        QCOMPARE(psql.run(u"SELECT count(*) FROM pg_temp.seen WHERE what = '%1'"_s.arg(m_secret.number)).first, u"1"_s);
    }

    void whoHasLeftIsOutAtOnce()
    {
        Person person = personAs(Role::ContactCentreOfficer);
        person.login = u"rights_leaving"_s;
        QVERIFY(m_bed->owner().directory().addPerson(person));
        PlainSession psql(m_bed->url(), person.login);
        QVERIFY(psql.run(u"SELECT 1 / count(*) FROM cases"_s).done);
        QVERIFY(m_bed->owner().directory().retirePerson(person.login, m_bed->today().addDays(-1)));
        QVERIFY(!psql.run(u"SELECT 1 / count(*) FROM cases"_s).done);
        const auto session = Session::open(m_bed->urlOf(person.login), {}, m_bed->clock());
        QVERIFY(!session);
        QCOMPARE(session.error().code, ErrorCode::NotPermitted);
    }

    void aTextIsATextAndNoStatement_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : injections)
            QTest::newRow(qPrintable(text)) << text;
    }
    void aTextIsATextAndNoStatement()
    {
        QFETCH(const QString, text);
        const QString tables = m_bed->asOwner(u"SELECT count(*) FROM pg_class"_s).first;
        CaseService &cases = m_bed->sessionOf(m_bed->people().constFirst()).cases();
        const Result<Case> made = cases.registerCase(draftWith(text));
        QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().message + made.error().detail));
        const Result<CaseFile> file = cases.open(made->number);
        QVERIFY(file);
        QCOMPARE(file->subject.text, text);
        QCOMPARE(file->subject.headline, text);
        QCOMPARE(file->subject.submitter.address, text);
        CaseDraft named = snowDraft();
        named.submitter.name = text;
        const Result<Case> ofName = cases.registerCase(named);
        QVERIFY2(ofName.has_value(), ofName ? "" : qPrintable(ofName.error().message + ofName.error().detail));
        QCOMPARE(cases.open(ofName->number)->subject.submitter.name, text);
        QVERIFY(cases.apply(
            made->number, RecordAnswer{ .department = u"SBF"_s, .outcome = Outcome::NoAction, .text = text }));
        QCOMPARE(cases.open(made->number)->subject.assignments.constFirst().text, text);
        QVERIFY(cases.search(text, 5));
        QVERIFY(!cases.open(text));
        CaseQuery query;
        query.text = text;
        const auto listed = cases.list(query, {}, 5);
        QVERIFY2(listed, listed ? "" : qPrintable(listed.error().message + listed.error().detail));
        query.department = text;
        const auto ofNobody = cases.list(query, {}, 5);
        QVERIFY(!ofNobody);
        QVERIFY2(ofNobody.error().message.contains(text), "it is refused as a department that is none, by the program");
        QVERIFY(!Session::open(m_bed->urlOf(text), {}, m_bed->clock()));
        QCOMPARE(m_bed->asOwner(u"SELECT count(*) FROM pg_class"_s).first, tables);
        QVERIFY(m_bed->owner().verifyAudit()->problems.isEmpty());
    }

    void aStrangeLoginIsOnlyALogin()
    {
        Person person = personAs(Role::Handler, u"SBF"_s);
        person.login = u"x\"; DROP ROLE lyhord_handler; --'"_s;
        QVERIFY(m_bed->owner().directory().addPerson(person));
        PlainSession psql(m_bed->url(), person.login);
        QCOMPARE(psql.run(u"SELECT acting_login()"_s).first, person.login);
        onServerDatabase(m_bed->url(), u"DROP ROLE \"x\"\"; DROP ROLE lyhord_handler; --'\""_s);
    }

private:
    std::unique_ptr<RightsBed> m_bed;
    Case m_own, m_other, m_secret;
};

LYHORD_TEST(TestHostile)
#include "test_hostile.moc"
