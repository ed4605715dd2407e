#include "core/db/database.h"
#include "core/db/transaction.h"
#include "core/services/inboxservice.h"
#include "core/services/outbox.h"
#include "core/store/eventstore.h"
#include "tests/integration/rightsbed.h"
#include "tests/support/postgresserver.h"
#include "tests/support/smallprofile.h"
#include "tests/support/testmain.h"

#include <algorithm>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString officer = u"rights_contact_centre_officer"_s;
const QString handler = u"rights_handler"_s;
const QString registrar = u"rights_department_registrar"_s;
const QString administrator = u"rights_contact_centre_administrator"_s;
const QString strategist = u"rights_quality_strategist"_s;
const QString worker = u"rights_worker"_s;

// %1 is the case, %2 its version, %3 an item of the inbox

QString changed(const QString &columns = {})
{
    return u"UPDATE cases SET %3version = version + 1 WHERE id = %1 AND version = %2"_s.replace(u"%3"_s, columns);
}

QString told(const QString &kind, const QString &details = u"{}"_s)
{
    return u"INSERT INTO events (case_id, at, by_login, kind, details) VALUES (%1, 1, 'rights_handler', '%4', '%5')"_s
        .replace(u"%4"_s, kind)
        .replace(u"%5"_s, details);
}

QString letter(const QString &kind, const QString &way, const QString &department, const QString &address,
    const QString &subject = u"%1"_s)
{
    return u"INSERT INTO outbox (case_id, kind, by_way, department, state, language, created_at, not_before, to_name, "
           "to_address, failure, subject, body) VALUES (%4, '%5', '%6', '%7', 'queued', 'sv', 1, 32503680000, 'Vem', "
           "'%8', '', 's', 'b')"_s.replace(u"%4"_s, subject)
               .replace(u"%5"_s, kind)
               .replace(u"%6"_s, way)
               .replace(u"%7"_s, department)
               .replace(u"%8"_s, address);
}

const QString answering
    = u"UPDATE assignments SET answered_at = 1, outcome = 'no_action', text = 'Nej.', answered_by = "
      "'rights_late' WHERE case_id = %1"_s;
QString stepOf(const QString &kind)
{
    return u"INSERT INTO steps (case_id, version, by_login, at, kind, messages_before, before) VALUES (%1, 0, '', 0, '%4', 0, "
           "'{}')"_s.replace(u"%4"_s, kind);
}

QString asking(const QString &department)
{
    return u"INSERT INTO assignments (case_id, department, sent_at, ladder, text, answered_by, withdrawn_reason) "
           "VALUES (%1, '%4', 1, 0, '', '', '')"_s.replace(u"%4"_s, department);
}
const QString linking = u"INSERT INTO links (case_id, position, number, kind) "
                        "SELECT %1, 0, number, 'related' FROM cases WHERE id = %1"_s;
// The last step of a new case asked its department; the question of R18 to the same stays.
const QString unasked = u"DELETE FROM assignments WHERE case_id = %1"_s;
const QString takenBack = told(u"undone"_s, u"{\"kind\":\"assigned\"}"_s);
const QString goesBack = u"SELECT take_back_step(%1)"_s;

QString dayIn(int days)
{
    return QDate::currentDate().addDays(days).toString(u"yyyyMMdd"_s);
}

const QString kept
    = u"INSERT INTO inbox_kept (item_id, case_id, event_id, step_id, messages_before, submitter_name, email, phone, "
      "address, subject, unmapped, body, differs) SELECT %3, %1, max(id), 1, 0, 'x', 'x', 'x', 'x', 'x', 'x', "
      "'x', 'x' FROM events WHERE case_id = %1"_s;
const QString isNow = u" BETWEEN extract(epoch FROM now()) - 60 AND extract(epoch FROM now()) + 60"_s;

} // namespace

//! What was done, by whom and when is what the server saw, whatever a program says
class TestForgedHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!onServer())
            QSKIP("In a file the program writes the history.");
        m_bed = std::make_unique<RightsBed>();
    }
    void cleanupTestCase() { m_bed.reset(); }

    void isRefused_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<QStringList>("statements");
        const auto add = [](const char *name, const QString &login, const QStringList &statements) {
            QTest::newRow(name) << login << statements;
        };
        for (const QString &kind : { u"closed"_s, u"referred"_s, u"reopened"_s, u"answer_sent"_s, u"written_off"_s,
                 u"corrected"_s, u"assigned"_s, u"answer_recorded"_s, u"linked"_s, u"consulted"_s, u"followed_up"_s,
                 u"interim_answer_sent"_s, u"registered"_s, u"undone"_s, u"dispatched"_s }) {
            add(qPrintable(kind + u" without a change"_s), officer, { told(kind) });
            add(qPrintable(kind + u" of another change"_s), officer, { changed(u"escalation = 7, "_s), told(kind) });
        }
        add("closed of a referral", officer,
            { changed(u"status = 80, referral_ground = 'not_municipal', answer_due = 99991231, "_s),
                told(u"closed"_s) });
        add("another step taken back than the last", officer,
            { changed(), told(u"undone"_s, u"{\"kind\":\"reopened\"}"_s) });
        for (const auto &[name, details] :
            { std::pair("no JSON", u"Kajsa"_s), std::pair("a list", u"[1]"_s), std::pair("a number", u"1"_s),
                std::pair("half", u"{\"a\""_s), std::pair("deep", u"["_s.repeated(90000)) })
            add(name, officer, { changed(), told(u"followed_up"_s, details) });
        add("a correction told as something else", officer,
            { changed(u"headline = 'Annan', "_s), told(u"followed_up"_s) });
        add("a correction told as a link, with a step", officer,
            { changed(u"headline = 'Annan', "_s), told(u"followed_up"_s), stepOf(u"followed_up"_s) });
        add("a correction told as taking back", officer,
            { changed(u"headline = 'Annan', "_s), told(u"undone"_s, u"{\"kind\":\"assigned\"}"_s),
                u"SELECT take_back_step(%1)"_s });
        add("a correction told as giving out", officer, { changed(u"headline = 'Annan', "_s), told(u"disclosed"_s) });
        add("the mark lifted as something else", officer, { changed(u"secrecy = 1, "_s), told(u"followed_up"_s) });
        add("closed without saying so", administrator,
            { changed(u"status = 60, closed_at = 1, outcome = 'no_action', "_s), told(u"followed_up"_s) });
        add("an answer without saying so", officer, { changed(), answering, told(u"followed_up"_s) });
        add("a consultation without saying so", registrar,
            { changed(), u"UPDATE consultations SET answered_at = 1, answer = 'Ja' WHERE case_id = %1"_s,
                told(u"attached"_s) });
        add("other days without saying so", officer,
            { changed(u"first_reminder = 20300101, "_s), told(u"followed_up"_s) });
        for (const QString &column : { u"answer = 'x'"_s, u"outcome = 'no_action'"_s, u"ladder = 2"_s,
                 u"escalation = 1"_s, u"interim_due = %1"_s.arg(dayIn(9)), u"first_due = %1"_s.arg(dayIn(9)),
                 u"again_due = %1"_s.arg(dayIn(9)), u"first_closed_at = 1"_s, u"closed_at = 1"_s,
                 u"first_answered_at = 1"_s, u"again_answered_at = 1"_s, u"answered_for = 'KLK'"_s,
                 u"answered_directly = 1"_s, u"standard_answer = 'x'"_s, u"asked = 'KFF'"_s, u"awaited = ''"_s,
                 u"department = 'KFF'"_s, u"due_asked = '+SBF'"_s })
            add(qPrintable(u"untold: "_s + column), officer, { changed(column + u", "_s), told(u"followed_up"_s) });
        add("a case shown to another than it asks", officer,
            { changed(u"asked = 'KFF SBF', awaited = 'KFF SBF', "_s), asking(u"KLK"_s), told(u"assigned"_s) });
        add("two levels at once", officer, { changed(u"escalation = 2, "_s), told(u"not_satisfied"_s) });
        add("written off as taken back", officer,
            { changed(u"status = 70, outcome = 'not_answered', closed_at = 1, "_s),
                u"UPDATE assignments SET withdrawn_at = 1, withdrawn_reason = 'x' WHERE case_id = %1"_s, takenBack });
        add("taken back without taking it back", officer, { changed(), takenBack });
        add("a step taken back that stands", officer, { changed(), takenBack, goesBack });
        add("more taken back than the step", officer,
            { changed(u"status = 10, outcome = 'no_action', "_s), unasked, takenBack, goesBack });
        add("changed after it is taken back", officer,
            { changed(u"status = 10, "_s), unasked, takenBack, goesBack,
                u"UPDATE cases SET headline = 'Annan', version = version + 1 WHERE id = %1"_s });
        for (const QString &kind :
            { u"dispatched"_s, u"answer_sent"_s, u"attached"_s, u"not_satisfied"_s, u"interim_answer_sent"_s })
            add(qPrintable(kind + u" without what it tells of"_s), officer, { changed(), told(kind) });
        add("an interim answer that was not written", officer,
            { changed(u"interim_due = %1, "_s.arg(dayIn(9))), told(u"interim_answer_sent"_s) });
        add("a link without saying so", officer, { changed(), linking, told(u"followed_up"_s) });
        add("a link after the step", officer, { changed(), told(u"followed_up"_s), stepOf(u"followed_up"_s), linking });
        add("an answer after the step", officer,
            { changed(), told(u"followed_up"_s), stepOf(u"followed_up"_s), answering });
        add("an event after the step", officer,
            { changed(), told(u"followed_up"_s), stepOf(u"followed_up"_s), told(u"followed_up"_s) });
        add("one event for two steps", officer,
            { changed(u"headline = 'Annan', "_s), told(u"corrected"_s), stepOf(u"corrected"_s),
                u"UPDATE cases SET headline = 'Tredje', version = version + 1 WHERE id = %1"_s });
        const QString emptied
            = u"erased_at = 1, submitter_name = '', email = '', phone = '', address = '', subject = '', unmapped = '[]', "
              "body = '', differs = '[]' WHERE id = %3"_s;
        const QString discarded = u"UPDATE inbox_items SET ended_as = 'discarded', ended_at = 1, ended_by = 'x', "
                                  "ended_reason = 'x'"_s;
        add("put away and emptied unseen", officer, { discarded + u", "_s + emptied });
        add("put away, then emptied", officer,
            { discarded + u" WHERE id = %3"_s, u"UPDATE inbox_items SET "_s + emptied });
        for (const QString &end : { u"registered"_s, u"attached"_s })
            add(qPrintable(u"emptied as if it were in a case: "_s + end), officer,
                { changed(), told(u"followed_up"_s),
                    u"UPDATE inbox_items SET ended_as = '%4', ended_at = 1, case_id = %1, "_s.replace(u"%4"_s, end)
                        + emptied });
        add("kept what is not added", officer, { changed(), told(u"followed_up"_s), kept });
        add("a letter to any address", officer,
            { changed(), letter(u"assignment"_s, u"email"_s, u"SBF"_s, u"x@example.org"_s) });
        add("a letter to no department", officer,
            { changed(), letter(u"assignment"_s, u"email"_s, u"XYZ"_s, u"sbf@example.org"_s) });
        add("a letter to a department by telephone", officer,
            { changed(), letter(u"assignment"_s, u"phone"_s, u"SBF"_s, u"sbf@example.org"_s) });
        add("a letter to any chief legal officer", officer,
            { changed(), letter(u"handed_over"_s, u"email"_s, {}, u"x@example.org"_s) });
        add("a report to anybody", administrator,
            { letter(u"report"_s, u"email"_s, {}, u"x@example.org"_s, u"NULL"_s) });
        add("a case as a report", administrator,
            { changed(), letter(u"report"_s, u"email"_s, u"SBF"_s, u"sbf@example.org"_s) });
        add("a letter by no way there is", officer, { changed(), letter(u"answer"_s, u"pigeon"_s, {}, u"x"_s) });
        add("a letter without a change", officer, { letter(u"answer"_s, u"email"_s, {}, u"asa@example.org"_s) });
        add("a letter sent in 2020", officer,
            { changed(), letter(u"answer"_s, u"email"_s, {}, {}).replace(u"'queued'"_s, u"'sent'"_s) });
        add("a letter stopped without a change", officer,
            { u"UPDATE outbox SET state = 'cancelled' WHERE case_id = %1"_s });
        add("a letter in a state of one's own", officer,
            { changed(), u"UPDATE outbox SET state = 'lost' WHERE case_id = %1"_s });
        add("an answer day in 2099", officer, { changed(u"answer_due = 20991231, "_s), told(u"corrected"_s) });
        add("no answer day", officer, { changed(u"answer_due = 99991231, "_s), told(u"corrected"_s) });
        add("first promised for 2099", officer, { changed(u"first_due = 20991231, "_s), told(u"corrected"_s) });
        add("an interim day in 2099", officer,
            { changed(u"interim_due = 20991231, "_s), told(u"interim_answer_sent"_s) });
        add("what came in written over", officer, { u"UPDATE inbox_items SET body = 'Annat' WHERE id = %3"_s });
        add("another came in", officer, { u"UPDATE inbox_items SET external_id = 'x' WHERE id = %3"_s });
        add("came in another day", officer, { u"UPDATE inbox_items SET received_at = 2 WHERE id = %3"_s });
        add("emptied while it waits", officer, { u"UPDATE inbox_items SET subject = '' WHERE id = %3"_s });
        add("dealt with in no case", officer,
            { u"UPDATE inbox_items SET ended_as = 'registered', ended_at = 1, ended_by = 'x' WHERE id = %3"_s });
        add("dealt with in a case that is not changed", officer,
            { u"UPDATE inbox_items SET ended_as = 'registered', ended_at = 1, case_id = %1 WHERE id = %3"_s });
        add("came in dealt with", worker,
            { u"INSERT INTO inbox_items (source, received_at, language, anonymous, submitter_name, email, phone, address, "
              "gender, protected_identity, suggested_department, suggested_case, suggested_area, subject, unmapped, body, "
              "ended_as, ended_at) VALUES ('import', 1, 'sv', 0, '', '', '', '', 'woman', 0, '', '', '', '', '[]', '', "
              "'discarded', 1)"_s });
    }
    void isRefused()
    {
        QFETCH(const QString, login);
        QFETCH(const QStringList, statements);
        const Case subject = m_bed->newCase(Situation::Own);
        PlainSession psql(m_bed->url(), login);
        const PlainSession::Answer answer = psql.attempt(about(subject, statements));
        QVERIFY(!answer.done);
        QVERIFY2(isRefusal(answer.state), qPrintable(answer.state));
    }

    void isPutRight_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<QString>("value");
        const auto add = [](const char *name, const QString &login, const QStringList &statements,
                             const QString &value) { QTest::newRow(name) << login << statements << value; };
        const QString ofAssignment = u"SELECT answered_by || (answered_at"_s + isNow
            + u") FROM assignments WHERE case_id = %1"_s;
        add("an answer in another's name and time", officer,
            { changed(u"status = 40, "_s), answering, told(u"answer_recorded"_s), ofAssignment }, officer + u"true"_s);
        add("the same by the department", handler,
            { changed(u"status = 40, "_s), answering, told(u"answer_recorded"_s), ofAssignment }, handler + u"true"_s);
        add("a consultation answered in another's name", registrar,
            { changed(),
                u"UPDATE consultations SET answered_at = 1, answer = 'Ja', answered_by = 'rights_late' WHERE case_id = %1"_s,
                told(u"consult_answered"_s),
                u"SELECT answered_by || (answered_at"_s + isNow + u") FROM consultations WHERE case_id = %1"_s },
            registrar + u"true"_s);
        add("asked in another's name and answered at once", officer,
            { changed(u"asked = 'KFF SBF', awaited = 'KFF SBF', "_s),
                u"INSERT INTO consultations (case_id, position, department, question, asked_at, asked_by, answer, "
                "answered_at, answered_by) VALUES (%1, 1, 'KFF', 'Fråga', 1, 'rights_late', 'Ja', 1, 'rights_late')"_s,
                told(u"consulted"_s),
                u"SELECT asked_by || (asked_at"_s + isNow
                    + u") || answer || (answered_at IS NULL) FROM consultations "
                      "WHERE case_id = %1 AND position = 1"_s },
            officer + u"truetrue"_s);
        add("asked long ago and answered at once", officer,
            { changed(u"asked = 'KFF SBF', awaited = 'KFF SBF', "_s),
                u"INSERT INTO assignments (case_id, department, sent_at, ladder, answered_at, outcome, text, answered_by, "
                "withdrawn_reason) VALUES (%1, 'KFF', 1, 3, 1, 'no_action', 'Nej', 'rights_late', '')"_s,
                told(u"assigned"_s),
                u"SELECT answered_by || text || ladder || (sent_at"_s + isNow
                    + u") || (answered_at IS NULL) FROM assignments "
                      "WHERE case_id = %1 AND department = 'KFF'"_s },
            u"0truetrue"_s);
        add("asked on another day since", officer,
            { changed(),
                u"UPDATE assignments SET sent_at = 1, withdrawn_at = 1, withdrawn_reason = 'x' WHERE case_id = %1"_s,
                told(u"unassigned"_s),
                u"SELECT (sent_at > 1)::text || (withdrawn_at"_s + isNow + u") FROM assignments WHERE case_id = %1"_s },
            u"truetrue"_s);
        add("closed in 1970", administrator,
            { changed(u"status = 60, outcome = 'no_action', closed_at = 1, first_closed_at = 1, "_s), told(u"closed"_s),
                u"SELECT (closed_at"_s + isNow + u")::text || (first_closed_at"_s + isNow
                    + u") FROM cases WHERE id = %1"_s },
            u"truetrue"_s);
        add("answered in 1970", officer,
            { changed(u"first_answered_at = 1, "_s), told(u"dispatched"_s),
                u"UPDATE outbox SET state = 'sent', sent_at = 1, sent_by = 'rights_late', marked_version = %2 + 1 "
                "WHERE case_id = %1 AND state = 'queued'"_s,
                u"SELECT first_answered_at"_s + isNow + u" FROM cases WHERE id = %1"_s },
            u"t"_s);
        add("reminded by the worker", officer,
            { changed(u"ladder = 1, "_s), u"UPDATE assignments SET ladder = 1, reminded_at = 1 WHERE case_id = %1"_s,
                told(u"reminder_sent"_s).replace(u"rights_handler"_s, u"worker"_s),
                u"SELECT by_login FROM events WHERE case_id = %1 ORDER BY id DESC LIMIT 1"_s },
            officer);
        add("reminded by the worker's login", worker,
            { changed(u"ladder = 1, "_s), u"UPDATE assignments SET ladder = 1, reminded_at = 1 WHERE case_id = %1"_s,
                told(u"reminder_sent"_s).replace(u"rights_handler"_s, u"worker"_s),
                u"SELECT by_login FROM events WHERE case_id = %1 ORDER BY id DESC LIMIT 1"_s },
            u"worker"_s);
        add("a step taken back", officer,
            { changed(u"status = 10, "_s), unasked, takenBack, goesBack, u"SELECT status FROM cases WHERE id = %1"_s },
            u"10"_s);
        add("received in the future", officer,
            { changed(u"headline = 'Annan', received_at = 4102444800, "_s), told(u"corrected"_s),
                u"SELECT received_at"_s + isNow + u" FROM cases WHERE id = %1"_s },
            u"t"_s);
        add("a letter to any address of the person's", officer,
            { changed(), letter(u"interim_answer"_s, u"email"_s, {}, u"x@example.org"_s), told(u"followed_up"_s),
                u"SELECT to_address || to_name || (created_at"_s + isNow
                    + u") || (not_before < extract(epoch FROM now()) + 86500) "
                      "FROM outbox WHERE case_id = %1 ORDER BY id DESC LIMIT 1"_s },
            u"asa@example.orgÅsa Öbergtruetrue"_s);
        add("kept otherwise than it came", officer,
            { changed(), told(u"followed_up"_s), stepOf(u"followed_up"_s), kept,
                u"SELECT k.subject || k.body || (k.step_id = (SELECT max(id) FROM steps WHERE case_id = %1)) FROM inbox_kept k "
                "WHERE k.item_id = %3"_s },
            u"Snötrue"_s);
        add("put away by another in 1970", officer,
            { u"UPDATE inbox_items SET ended_as = 'discarded', ended_at = 1, ended_by = 'rights_late', ended_reason = 'x' "
              "WHERE id = %3"_s,
                u"SELECT ended_by || (ended_at"_s + isNow + u") FROM inbox_items WHERE id = %3"_s },
            officer + u"true"_s);
        add("a report of another's making", strategist,
            { u"INSERT INTO report_runs (kind, period, scope, state, made_at, made_by, comment, to_name, to_address) "
              "VALUES ('strategist', '2019', '', 'draft', 1, 'rights_late', '', '', '')"_s,
                u"SELECT made_by || (made_at"_s + isNow + u") FROM report_runs WHERE period = '2019'"_s },
            strategist + u"true"_s);
        add("a note of another time", handler,
            { u"INSERT INTO case_notes (case_id, workgroup, author, text, written_at) VALUES (%1, 'department:SBF', "
              "session_user, 'x', extract(epoch FROM now())::bigint - 200)"_s,
                u"SELECT written_at > extract(epoch FROM now()) - 60 FROM case_notes WHERE case_id = %1"_s },
            u"t"_s);
    }
    void isPutRight()
    {
        QFETCH(const QString, login);
        QFETCH(const QStringList, statements);
        QFETCH(const QString, value);
        const Case subject = m_bed->newCase(Situation::Own);
        PlainSession psql(m_bed->url(), login);
        const PlainSession::Answer answer = psql.attempt(about(subject, statements));
        QVERIFY2(answer.done, qPrintable(answer.state));
        QCOMPARE(answer.first, value);
    }

    void aRegistrationIsOfNow()
    {
        PlainSession psql(m_bed->url(), officer);
        const QString made
            = u"INSERT INTO cases (token, number, registered_at, registered_by, headline, channel, received_at, type, area, "
              "category, body, language, anonymous, submitter_name, email, phone, address, gender, protected_identity, "
              "reply_wanted, secrecy, concerns, campaign, service_declaration, process, register_number, answer_due, "
              "rules_version, calendar_version, asked, department, status, ladder, awaited, referral_statute, referral_to, "
              "referral_told, answer, answered_directly, standard_answer, escalation, closed_at, first_closed_at, "
              "first_answered_at, again_answered_at) VALUES ('', '', 1, 'x', 'Snö', 'web', 4102444800, 'view', '', '', '', "
              "'sv', 1, '', '', '', '', 'not_stated', 0, 0, 0, '', '', '', '', '', %1, 1, 1, '', '', 60, 0, '', '', '', '', "
              "'', 1, '', 0, 1, 1, 1, 1)"_s;
        const QString event
            = u"INSERT INTO events (case_id, at, by_login, kind) SELECT max(id), 1, 'x', 'registered' FROM cases "
              "WHERE registered_by = session_user"_s;
        const PlainSession::Answer now = psql.attempt({ made.arg(
                                                            u"to_char(now() + interval '14 days', 'YYYYMMDD')::bigint"_s),
            event,
            u"SELECT (received_at"_s + isNow + u")::text || (registered_at"_s + isNow + u") || (closed_at"_s + isNow
                + u") || (first_closed_at"_s + isNow + u") || (first_answered_at"_s + isNow
                + u") || (again_answered_at IS NULL) FROM cases WHERE registered_by = session_user ORDER BY id DESC LIMIT 1"_s });
        QVERIFY2(now.done, qPrintable(now.state));
        QCOMPARE(now.first, u"truetruetruetruetruetrue"_s);
        for (const QString &day : { u"20991231"_s, u"99991231"_s })
            QVERIFY(isRefusal(psql.attempt({ made.arg(day), event }).state));
    }

    //! So that a step whose commit was lost is found again
    void whoSignedIsWhatTheServerWrote()
    {
        const Case subject = m_bed->newCase(Situation::Own);
        const auto &all = m_bed->people();
        Database &db = m_bed->sessionOf(*std::ranges::find(all, administrator, &Person::login)).database();
        const auto transaction = sql::Transaction::begin(db);
        QVERIFY(transaction);
        QVERIFY(sql::run(db, about(subject, { changed() }).constFirst()));
        const auto added = EventStore(db).append({ { .id = {},
            .caseId = subject.id,
            .at = m_bed->clock().now(),
            .by = u"worker"_s,
            .kind = EventKind::FollowedUp,
            .details = {} } });
        QVERIFY2(added, added ? "" : qPrintable(added.error().message));
        QCOMPARE(added->constFirst().by, administrator);
    }

    //! Who may not read an address sends a letter there all the same, and is not told it by what comes back
    void anAddressThatIsNotShownIsNotToldByTheLetter()
    {
        const Case subject = m_bed->newCase(Situation::Secret);
        PlainSession psql(m_bed->url(), officer);
        const PlainSession::Answer sent = psql.attempt(about(subject,
            { changed(), told(u"followed_up"_s),
                letter(u"interim_answer"_s, u"email"_s, {}, u"x"_s) + u" RETURNING to_address || to_name"_s }));
        QVERIFY2(sent.done, qPrintable(sent.state));
        QCOMPARE(sent.first, QString());
    }

    void theHistoryHoldsAfterAllThis()
    {
        const Result<CheckReport> report = m_bed->owner().verifyAudit();
        QVERIFY(report);
        QCOMPARE(report->problems, QStringList());
    }

private:
    QStringList about(const Case &subject, QStringList statements)
    {
        const QString item = m_bed->asOwner(u"SELECT min(id) FROM inbox_items"_s).first;
        for (QString &statement : statements) {
            statement.replace(u"%1"_s, QString::number(subject.id.value))
                .replace(u"%2"_s, QString::number(subject.version))
                .replace(u"%3"_s, item);
        }
        return statements;
    }

    std::unique_ptr<RightsBed> m_bed;
};

LYHORD_TEST(TestForgedHistory)
#include "test_forgedhistory.moc"
