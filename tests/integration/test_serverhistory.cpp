#include "tests/integration/rightsbed.h"
#include "tests/support/postgresserver.h"
#include "tests/support/smallprofile.h"
#include "tests/support/testmain.h"

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString officer = u"rights_contact_centre_officer"_s;
const QString handler = u"rights_handler"_s;
const QString administrator = u"rights_contact_centre_administrator"_s;
const QString strategist = u"rights_quality_strategist"_s;
const QString worker = u"rights_worker"_s;

// %1 is the case, %2 its version, %3 an item of the inbox

QString changed(const QString &columns = {})
{
    return u"UPDATE cases SET %3version = version + 1 WHERE id = %1 AND version = %2"_s.replace(u"%3"_s, columns);
}

QString told(const QString &kind)
{
    return u"INSERT INTO events (case_id, at, by_login, kind, details) VALUES (%1, 1, 'rights_late', '%4', '{}')"_s
        .replace(u"%4"_s, kind);
}

QString pastTheHistory(const QString &table, const QString &statement)
{
    return u"ALTER TABLE %1 DISABLE TRIGGER USER; %2; ALTER TABLE %1 ENABLE TRIGGER USER"_s.arg(table, statement);
}

} // namespace

//! Each change leaves, in the same transaction, a link that the server writes: the session's user, the server's time,
//! the columns that changed with their values before and after. Values stand beside the link, which holds their hash.
class TestServerHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!onServer())
            QSKIP("In a file there is no server to write the history.");
        m_bed = std::make_unique<RightsBed>();
    }
    void cleanupTestCase() { m_bed.reset(); }

    //! A table that is new must be in the history, or be named here
    void everyTableIsInTheHistory()
    {
        const auto found = m_bed->asOwner(
            u"SELECT coalesce(string_agg(relname, ' ' ORDER BY relname), '') FROM pg_class c "
            "WHERE relnamespace = 'lyhord'::regnamespace AND relkind = 'r' AND NOT EXISTS (SELECT 1 FROM pg_trigger t "
            "WHERE t.tgrelid = c.oid AND t.tgname = 'row_is_written' AND t.tgenabled = 'O')"_s);
        QCOMPARE(found.first,
            // of the moment, of one person's windows, or made from others and compared with them by the check
            u"asked_departments case_flags case_looks case_phone_parts case_phones case_search chain_head "
            "changing_cases counters history_columns history_head history_links history_transactions history_values "
            "leases month_marks month_sums presence schema_version secret_looks status_counts view_settings "
            "waiting_answers"_s);
    }
    //! A column that is new as well: keep_history_of() is called again
    void everyColumnIsInTheHistory()
    {
        const auto found = m_bed->asOwner(
            u"SELECT coalesce(string_agg(attrelid::regclass || '.' || attname, ' '), '') FROM pg_attribute a "
            "JOIN history_tables h ON a.attrelid = h.of_table::regclass JOIN history_columns c ON c.id = h.columns "
            "WHERE attnum > 0 AND NOT attisdropped AND attname <> ALL (c.names || c.left_out)"_s);
        QCOMPARE(found.first, QString());
        const auto leftOut = m_bed->asOwner(
            u"SELECT string_agg(DISTINCT of_table || '.' || attname, ' ' ORDER BY of_table || '.' || attname) "
            "FROM history_tables, unnest(left_out) AS attname"_s);
        QCOMPARE(leftOut.first,
            u"attachments.made_in case_rows.changed_by case_rows.changed_in case_rows.lifted_in case_rows.words "
            "contents.bytes contents.made_in event_rows.details event_rows.details_salt event_rows.made_in "
            "frozen_figures.made_in grants.granted_in inbox_items.made_in outbox_rows.cancelled_in outbox_rows.sent_in "
            "people.secret_given_in"_s);
    }

    void aChangeLeavesItsLink_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("values"); // a condition on before and after
        const auto add = [](const char *name, const QString &login, const QStringList &statements, const QString &table,
                             const QString &values) { QTest::newRow(name) << login << statements << table << values; };
        const QStringList corrected{ changed(u"headline = 'Is', "_s), told(u"corrected"_s) };
        add("a case", officer, corrected, u"case_rows"_s,
            u"before ->> 'headline' <> 'Is' AND after ->> 'headline' = 'Is' AND NOT after ? 'body'"_s);
        add("its event, in the session's name", officer, corrected, u"event_rows"_s,
            u"before IS NULL AND after ->> 'kind' = 'corrected' AND l.event = (after ->> 'id')::bigint"_s);
        add("its step", officer,
            corrected
                + QStringList{ u"INSERT INTO steps (case_id, version, by_login, at, kind, messages_before, before) VALUES (%1, 0, '', 0, "
                               "'corrected', 0, '{}')"_s },
            u"steps"_s, u"before IS NULL AND after ->> 'kind' = 'corrected'"_s);
        add("an answer of a department", handler,
            { changed(u"status = 40, awaited = '', "_s),
                u"UPDATE assignments SET answered_at = 1, outcome = 'no_action', text = 'Nej.' WHERE case_id = %1"_s,
                told(u"answer_recorded"_s) },
            u"assignment_rows"_s, u"before ->> 'text' = '' AND after ->> 'text' = 'Nej.'"_s);
        add("a message that is put away", officer,
            { u"UPDATE inbox_items SET ended_as = 'discarded', ended_at = 1, ended_by = 'x', ended_reason = 'y' "
              "WHERE id = %3"_s },
            u"inbox_items"_s, u"before -> 'ended_as' = 'null' AND after ->> 'ended_as' = 'discarded'"_s);
        add("a setting", administrator,
            { u"INSERT INTO settings (key, valid_from, position, value) VALUES ('rättad', 20260101, 99, '7')"_s },
            u"settings"_s, u"after ->> 'value' = '7'"_s);
        add("a department's mailbox", administrator,
            { u"UPDATE departments SET mailbox = 'ny@example.org' WHERE key = 'KFF'"_s }, u"departments"_s,
            u"before ? 'mailbox' AND after ->> 'mailbox' = 'ny@example.org'"_s);
        add("the right of L9 withdrawn", administrator,
            { u"UPDATE people SET may_read_secret = 0 WHERE login = 'rights_secret_board_reader'"_s }, u"people"_s,
            u"before ->> 'may_read_secret' = '1' AND after ->> 'may_read_secret' = '0'"_s);
        add("a grant", administrator,
            { u"INSERT INTO grants (login, role, department, agreement, valid_from) VALUES ('rights_late', 'handler', "
              "'KFF', 'avtal', to_char(now(), 'YYYYMMDD')::bigint)"_s },
            u"grants"_s, u"after ->> 'agreement' = 'avtal' AND after ->> 'login' = 'rights_late'"_s);
        add("a report that is made", strategist,
            { u"INSERT INTO report_runs (kind, period, scope, state, made_at, made_by, comment, to_name, to_address) "
              "VALUES ('strategist', '2019', '', 'draft', 1, 'rights_late', '', '', '')"_s },
            u"report_runs"_s, u"after ->> 'period' = '2019'"_s);
    }
    void aChangeLeavesItsLink()
    {
        QFETCH(const QString, login);
        QFETCH(const QStringList, statements);
        QFETCH(const QString, table);
        QFETCH(const QString, values);
        const Case subject = m_bed->newCase(Situation::Own);
        const QString last = lastLink();
        PlainSession psql(m_bed->url(), login);
        commit(psql, about(subject, statements));
        const QString count
            = u"SELECT count(*) FROM history_links l JOIN history_values v ON v.link = l.id "
              "JOIN history_transactions t ON t.id = l.of_transaction WHERE l.id > %1 AND l.by_login = '%2' "
              "AND l.of_table = '%3' AND %4 AND t.number IS NOT NULL "
              "AND l.at BETWEEN extract(epoch FROM now()) - 60 AND extract(epoch FROM now()) + 60"_s;
        QCOMPARE(m_bed->asOwner(count.arg(last, login, table, values)).first, u"1"_s);
        QCOMPARE(
            m_bed->asOwner(u"SELECT count(*) FROM history_links WHERE id > %1 AND by_login <> '%2'"_s.arg(last, login))
                .first,
            u"0"_s);
    }

    void whatIsTakenBackLeavesNone()
    {
        const Case subject = m_bed->newCase(Situation::Own);
        const QString count = u"SELECT count(*) FROM history_links"_s;
        const QString before = m_bed->asOwner(count).first;
        PlainSession psql(m_bed->url(), officer);
        for (int round = 0; round < 3; ++round) // checked to its end first
            QVERIFY(psql.attempt(about(subject, { changed(u"headline = 'Is', "_s), told(u"corrected"_s) })).done);
        QCOMPARE(m_bed->asOwner(count).first, before);
        QCOMPARE(problems(), QStringList());
    }

    void nobodyReachesIt_data()
    {
        QTest::addColumn<QString>("statement");
        for (const QString &table : { u"history_transactions"_s, u"history_head"_s, u"history_columns"_s,
                 u"history_links"_s, u"history_values"_s, u"history_tables"_s }) {
            QTest::newRow(qPrintable(u"read "_s + table)) << u"SELECT count(*) FROM lyhord."_s + table;
            if (table != "history_tables"_L1)
                QTest::newRow(qPrintable(u"delete from "_s + table)) << u"DELETE FROM lyhord."_s + table;
        }
        QTest::newRow("add a link") << u"INSERT INTO lyhord.history_links SELECT * FROM lyhord.history_links"_s;
        QTest::newRow("change values") << u"UPDATE lyhord.history_values SET after = NULL"_s;
        QTest::newRow("write a link")
            << u"SELECT lyhord.write_history_link('case_rows', '1', 'case 1', 'changed', 1, NULL, '{}', '{}')"_s;
        QTest::newRow("empty") << u"SELECT lyhord.empty_history(1)"_s;
        QTest::newRow("begin anew") << u"SELECT lyhord.begin_history('case_rows')"_s;
        QTest::newRow("write by a table of one's own")
            << u"CREATE TEMP TABLE case_rows (id bigint); CREATE TRIGGER t AFTER INSERT ON pg_temp.case_rows "
               "FOR EACH ROW EXECUTE FUNCTION lyhord.row_is_written(1, '{}', 'case', 'id', '{id}')"_s;
    }
    void nobodyReachesIt()
    {
        QFETCH(const QString, statement);
        for (const Person &who : m_bed->people()) {
            PlainSession psql(m_bed->url(), who.login);
            const PlainSession::Answer answer = psql.attempt({ statement });
            QVERIFY2(!answer.done, qPrintable(who.login));
            QVERIFY2(isRefusal(answer.state), qPrintable(who.login + u' ' + answer.state));
        }
    }
    void onlyWhoAuditsChecks()
    {
        for (const Person &who : m_bed->people()) {
            PlainSession psql(m_bed->url(), who.login);
            for (const QString &statement : { u"SELECT * FROM wrong_history(0, 10)"_s, u"SELECT history_length()"_s,
                     u"SELECT * FROM wrong_rows('case_rows', NULL, 10)"_s,
                     u"SELECT * FROM missing_rows('case_rows', '', 10)"_s })
                QCOMPARE(psql.run(statement).done, may(who, Action::Audit, m_bed->today()));
        }
    }

    //! What is discarded and erased afterwards is gone, and what is dealt with at one blow is not
    void whatIsErasedIsGoneHere()
    {
        const QString words = u"qzerased"_s;
        const QString count = u"SELECT count(*) FROM history_values WHERE concat(before, after) LIKE '%%1%'"_s.replace(
            u"%1"_s, words);
        const QString id = m_bed->asOwner(addItem(words)).first;
        QVERIFY(m_bed->asOwner(count).first.toInt() > 0);
        PlainSession psql(m_bed->url(), officer);
        commit(psql,
            { u"UPDATE inbox_items SET ended_as = 'discarded', ended_at = 1, ended_by = 'x', ended_reason = 'y' WHERE id = %1"_s
                    .arg(id) });
        QVERIFY(m_bed->asOwner(count).first.toInt() > 0);
        PlainSession erasing(m_bed->url(), worker);
        commit(erasing, { u"SELECT erase_discarded(extract(epoch FROM now())::bigint + 10, 1)"_s });
        QCOMPARE(m_bed->asOwner(u"SELECT body FROM inbox_items WHERE id = "_s + id).first, QString());
        QCOMPARE(m_bed->asOwner(count).first, u"0"_s);
        QCOMPARE(problems(), QStringList());
    }

    void aDisposalEmptiesTheValues()
    {
        const Case subject = m_bed->newCase(Situation::Own, true);
        const QString id = QString::number(subject.id.value);
        const QString count
            = u"SELECT count(*) FROM history_links l JOIN history_values v ON v.link = l.id WHERE l.part_of = 'case %1' "
              "AND concat(v.before, v.after) LIKE '%Åsa Öberg%'"_s.replace(u"%1"_s, id);
        QVERIFY(m_bed->asOwner(count).first.toInt() > 0);
        m_bed->asOwner(
            u"UPDATE case_rows SET submitter_name = '', body = '' WHERE id = %1; "
            "UPDATE outbox_rows SET to_name = '', body = '' WHERE case_id = %1; SELECT empty_history(%1)"_s.arg(id));
        QCOMPARE(m_bed->asOwner(count).first, u"0"_s);
        QCOMPARE(problems(), QStringList());
        m_bed->asOwner(u"UPDATE case_rows SET headline = 'Gallrat' WHERE id = "_s + id);
        QCOMPARE(problems(), QStringList());
    }

    void ordinaryStepsKeepItWhole()
    {
        CaseService &cases = m_bed->owner().cases();
        for (int round = 0; round < 3; ++round) {
            const Result<Case> made = cases.registerCase(snowDraft());
            QVERIFY(made);
            QVERIFY(cases.apply(made->number, Assign{ { u"SBF"_s } }));
            QVERIFY(cases.apply(made->number,
                RecordAnswer{ .department = u"SBF"_s, .outcome = Outcome::Improvement, .text = u"Plogat."_s }));
            QVERIFY(cases.apply(made->number, Correct{ .headline = u"Snö på gångvägen"_s }));
            const Case closed = m_bed->newCase(Situation::Own, true);
            QVERIFY(cases.apply(closed.number, Reopen{ .reason = u"Mer har kommit fram"_s }));
            m_bed->newCase(Situation::Bribery);
        }
        QCOMPARE(problems(), QStringList());
    }

    void theCheckIsStopped()
    {
        const auto stopped = m_bed->owner().verifyAudit([](qint64, qint64) { return false; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Refused);
    }

    //! Until its history is kept it is not covered, and nothing is said to be wrong for that
    void aColumnComesLater()
    {
        m_bed->asOwner(u"ALTER TABLE departments ADD COLUMN later text NOT NULL DEFAULT ''"_s);
        QCOMPARE(problems(), QStringList());
        m_bed->asOwner(u"UPDATE departments SET later = 'a', mailbox = 'annan@example.org' WHERE key = 'KFF'"_s);
        QCOMPARE(problems(), QStringList());
        m_bed->asOwner(u"SELECT keep_history_of('departments')"_s);
        m_bed->asOwner(u"UPDATE departments SET later = 'b' WHERE key = 'KFF'"_s);
        QCOMPARE(problems(), QStringList());
        QCOMPARE(m_bed->asOwner(u"SELECT before ->> 'later' FROM history_values WHERE after ->> 'later' = 'b'"_s).first,
            u"a"_s);
    }

    // Last, since each leaves what it spoils.
    void isFound_data()
    {
        QTest::addColumn<QString>("statements");
        QTest::addColumn<QString>("said");
        const auto add = [](const char *name, const QString &statements, const QString &said) {
            QTest::newRow(name) << statements << said;
        };
        add("a row that was changed",
            pastTheHistory(u"case_rows"_s, u"UPDATE case_rows SET answer = 'qzhidden' WHERE id = %1"_s),
            u"Row “%1” of the table case_rows was changed past the server's history."_s);
        add("and is saved again", u"UPDATE case_rows SET outcome = 'no_action' WHERE id = %1"_s,
            u"Row “%1” of the table case_rows was not what the server had recorded when it was stored again"_s);
        add("a row that was added",
            pastTheHistory(u"settings"_s, u"INSERT INTO settings VALUES ('qzkey', 20260101, 1, 'qzhidden')"_s),
            u"Row “qzkey 20260101 1” of the table settings was added past the server's history."_s);
        add("a row that was removed",
            pastTheHistory(u"assignment_rows"_s, u"DELETE FROM assignment_rows WHERE case_id = %1"_s),
            u"of the table assignment_rows was removed past the server's history."_s);
        add("values that were changed",
            pastTheHistory(u"history_values"_s,
                u"UPDATE history_values SET after = '{\"a\": \"qzhidden\"}' WHERE link = (SELECT max(id) FROM history_links "
                "WHERE of_table = 'case_rows' AND key = '%1')"_s),
            u"(table case_rows, row “%1”) were changed after they were recorded."_s);
        add("values that were emptied",
            u"UPDATE history_values SET before = NULL, after = NULL, salt = NULL WHERE link = (SELECT max(id) FROM "
            "history_links WHERE of_table = 'case_rows' AND key = '%1')"_s,
            u"(table case_rows, row “%1”) are gone without a disposal."_s);
        add("another's name in a link",
            pastTheHistory(u"history_links"_s,
                u"UPDATE history_links SET by_login = 'x' WHERE id = (SELECT max(id) FROM history_links "
                "WHERE of_table = 'case_rows' AND key = '%1')"_s),
            u"(table case_rows, row “%1”) was changed after it was recorded."_s);
        add("the last link removed",
            pastTheHistory(
                u"history_links"_s, u"DELETE FROM history_links WHERE id = (SELECT max(id) FROM history_links)"_s),
            u"has another number of links than when it ended."_s);
        add("the last transaction removed",
            pastTheHistory(u"history_transactions"_s,
                u"DELETE FROM history_transactions WHERE number = (SELECT max(number) FROM history_transactions)"_s),
            u"of the server's history are missing."_s);
    }
    void isFound()
    {
        QFETCH(const QString, statements);
        QFETCH(const QString, said);
        if (!statements.contains(u"outcome"_s)) // saved again: the one before it
            m_spoiled = m_bed->newCase(Situation::Own);
        const QString id = QString::number(m_spoiled.id.value);
        m_bed->asOwner(QString(statements).replace(u"%1"_s, id));
        const QString found = problems().join(u'\n');
        QVERIFY2(found.contains(QString(said).replace(u"%1"_s, id)), qPrintable(found));
        QVERIFY2(!found.contains(u"qzhidden"_s), "a value is told");
    }

private:
    [[nodiscard]] QString lastLink() { return m_bed->asOwner(u"SELECT max(id) FROM history_links"_s).first; }
    [[nodiscard]] QStringList problems()
    {
        const Result<CheckReport> report = m_bed->owner().verifyAudit();
        return report ? report->problems : QStringList{ report.error().message };
    }
    static QString addItem(const QString &words)
    {
        return u"INSERT INTO inbox_items (source, received_at, language, anonymous, submitter_name, email, phone, "
               "address, gender, protected_identity, suggested_department, suggested_case, suggested_area, subject, "
               "unmapped, body) VALUES ('import', 1, 'sv', 0, '', '', '', '', 'woman', 0, '', '', '', 'Snö', '[]', '%1') "
               "RETURNING id"_s.arg(words);
    }
    void commit(PlainSession &psql, const QStringList &statements)
    {
        QVERIFY(psql.run(u"BEGIN"_s).done);
        for (const QString &statement : statements) {
            const PlainSession::Answer answer = psql.run(statement);
            QVERIFY2(answer.done && answer.rows > 0, qPrintable(statement + u' ' + QString::fromUtf8(answer.told)));
        }
        const PlainSession::Answer committed = psql.run(u"COMMIT"_s);
        QVERIFY2(committed.done, committed.told.constData());
    }
    QStringList about(const Case &subject, QStringList statements)
    {
        const QString item = m_bed->asOwner(u"SELECT min(id) FROM inbox_items WHERE ended_at IS NULL"_s).first;
        for (QString &statement : statements) {
            statement.replace(u"%1"_s, QString::number(subject.id.value))
                .replace(u"%2"_s, QString::number(subject.version))
                .replace(u"%3"_s, item);
        }
        return statements;
    }

    std::unique_ptr<RightsBed> m_bed;
    Case m_spoiled;
};

LYHORD_TEST(TestServerHistory)
#include "test_serverhistory.moc"
