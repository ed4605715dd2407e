#include "core/services/directory.h"
#include "core/services/hiddeninboxitems.h"
#include "core/services/inboxservice.h"
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
        Session &session = m_bed->sessionOf(person);
        for (int round = 0; round < 3; ++round) {
            const Case one = m_bed->newCase(Situation::Own);
            const QString read = u"SELECT body FROM cases WHERE id = %1"_s.arg(one.id.value);
            QVERIFY(session.cases().apply(one.number, Correct{ .secrecy = true }));
            QCOMPARE(m_bed->plain(person).run(read).first, QString());
            m_bed->plain(person).run(u"BEGIN"_s);
            m_bed->plain(person).run(u"UPDATE cases SET secrecy = 0 WHERE id = %1"_s.arg(one.id.value));
            QCOMPARE(m_bed->plain(person).run(read).first, QString());
            m_bed->plain(person).run(u"ROLLBACK"_s);
            const auto back = session.cases().undo(one.number);
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

    // --- search, letters, inbox, files

    void aSearchAsksOnlyForWhatStandsThere_data()
    {
        QTest::addColumn<QString>("query");
        for (const QString &query :
            { u"!''qzhemlignamn''"_s, u"''huset'' & !''qzhemlignamn'':*"_s, u"''huset'' & !(''x'' & ''qz'':*)"_s,
                u"''huset'' <-> ''är''"_s, u"''huset'' <2> ''är''"_s, u"!''är'':B & ''huset''"_s })
            QTest::newRow(qPrintable(query)) << query;
    }
    void aSearchAsksOnlyForWhatStandsThere()
    {
        QFETCH(const QString, query);
        for (const QString &login : { worker, officer, handler, u"rights_quality_officer"_s }) {
            const auto found = PlainSession(m_bed->url(), login)
                                   .run(u"SELECT count(*) FROM search_cases('%1', 99999999, 100)"_s.arg(query));
            QVERIFY2(!found.done, qPrintable(login));
        }
    }
    void aSearchFindsNothingByWhatIsHidden()
    {
        const QString search = u"SELECT count(*) FROM search_cases('%1', 99999999, 100)"_s;
        PlainSession psql(m_bed->url(), worker);
        QCOMPARE(psql.run(search.arg(u"''qzhemligblått''"_s)).first, u"1"_s); // its own case's text
        for (const QString &query : { u"''qzhemlignamn''"_s, u"''qzhemlign'':*"_s, u"''qzhemliggatan'':B"_s,
                 u"''qzhemligblått'' & ''qzhemlignamn''"_s, u"''xx'' | ''qzhemlignamn'':*AB"_s })
            QCOMPARE(psql.run(search.arg(query)).first, u"0"_s);
    }

    void whyALetterFailedIsToldToWhoSeesItsAddress()
    {
        const QString read = u"SELECT string_agg(failure, '') FROM outbox WHERE case_id = %1"_s;
        QVERIFY(!PlainSession(m_bed->url(), worker).run(read.arg(m_own.id.value)).told.contains(hidden));
        QVERIFY(!PlainSession(m_bed->url(), officer).run(read.arg(m_secret.id.value)).told.contains(hidden));
        QVERIFY(PlainSession(m_bed->url(), officer).run(read.arg(m_own.id.value)).told.contains(hidden));
    }
    //! Whoever is shown less writes back what was shown
    void whatWasNotShownIsKept()
    {
        const QString id = QString::number(m_secret.id.value);
        m_bed->asOwner(u"UPDATE outbox_rows SET failure = '•' WHERE case_id = %1 AND kind = 'answer'"_s.arg(id));
        QVERIFY(m_bed->asOwner(u"SELECT failure FROM outbox_rows WHERE case_id = %1 AND kind = 'answer'"_s.arg(id))
                    .first.startsWith("qzhemlig"_L1));
        m_bed->asOwner(
            u"UPDATE assignment_rows SET withdrawn_at = 1, withdrawn_reason = 'qzhemligskäl' WHERE case_id = %1"_s.arg(
                id));
        const QString reason = u"SELECT withdrawn_reason FROM assignment_rows WHERE case_id = %1"_s.arg(id);
        m_bed->asOwner(u"UPDATE assignment_rows SET ladder = 1, withdrawn_reason = '' WHERE case_id = %1"_s.arg(id));
        QCOMPARE(m_bed->asOwner(reason).first, u"qzhemligskäl"_s);
        m_bed->asOwner(
            u"UPDATE assignment_rows SET withdrawn_at = NULL, withdrawn_reason = '' WHERE case_id = %1"_s.arg(id));
        QCOMPARE(m_bed->asOwner(reason).first, QString());
    }

    void whyAQuestionWasWithdrawnIsPartOfTheText()
    {
        const QString read = u"SELECT string_agg(withdrawn_reason, '') FROM assignments WHERE case_id = %1"_s.arg(
            m_secret.id.value);
        m_bed->asOwner(
            u"UPDATE assignment_rows SET withdrawn_at = 1, withdrawn_reason = 'qzhemligskäl' WHERE case_id = %1"_s.arg(
                m_secret.id.value));
        PlainSession psql(m_bed->url(), officer);
        QVERIFY(!psql.run(read).told.contains(hidden));
    }

    //! What a step changed is quoted there, and the mark came later
    void aStepOfOnesOwnIsHiddenByALaterMark()
    {
        const Person person = *std::ranges::find(m_bed->people(), officer, &Person::login);
        Session &session = m_bed->sessionOf(person);
        const Case one = m_bed->newCase(Situation::Own);
        QVERIFY(session.cases().apply(one.number, Correct{ .text = u"Nu står något annat här."_s }));
        const QString read = u"SELECT what_was_before(%1)"_s.arg(one.id.value);
        QVERIFY(m_bed->plain(person).run(read).first.contains(u"barnvagnen"_s));
        QVERIFY(m_bed->owner().cases().apply(one.number, Correct{ .secrecy = true }));
        QVERIFY(!m_bed->plain(person).run(read).first.contains(u"barnvagnen"_s));
        // One taken while the text was hidden can be taken back.
        QVERIFY(session.cases().apply(one.number, Assign{ .departments = { u"KFF"_s } }));
        const auto back = session.cases().undo(one.number);
        QVERIFY2(back, back ? "" : qPrintable(back.error().message + back.error().detail));
    }

    void theInboxShowsNamesToWhoReadsThem()
    {
        const auto item = [this](const QString &id, int isProtected) {
            m_bed->asOwner(
                u"INSERT INTO inbox_items (source, received_at, language, anonymous, submitter_name, email, phone, address, "
                "gender, protected_identity, suggested_department, suggested_case, suggested_area, external_id, subject, "
                "unmapped, body) VALUES ('import', 1, 'sv', 0, 'qzhemlignamn', '', '', '', 'woman', %2, '', '', '', "
                "'%1', 'Snö', '[]', 'qzhemligt')"_s.arg(id)
                    .arg(isProtected));
        };
        item(u"unseen:1"_s, 0);
        item(u"unseen:2"_s, 1);
        const QString read = u"SELECT string_agg(external_id, ' ' ORDER BY external_id) FROM inbox_items WHERE "
                             "external_id LIKE 'unseen:%' AND submitter_name <> ''"_s;
        QCOMPARE(PlainSession(m_bed->url(), secretOfficer).run(read).first, u"unseen:1 unseen:2"_s);
        QCOMPARE(PlainSession(m_bed->url(), officer).run(read).first, u"unseen:1"_s);
        // That one waits is said to who deals with the inbox and may not read it, and to nobody else.
        const QString howMany = u"SELECT inbox_out_of_sight()"_s;
        QCOMPARE(PlainSession(m_bed->url(), officer).run(howMany).first, u"1"_s);
        QCOMPARE(PlainSession(m_bed->url(), secretOfficer).run(howMany).first, u"0"_s);
        QVERIFY(PlainSession(m_bed->url(), worker).run(howMany).first.isEmpty());
        const Person person = *std::ranges::find(m_bed->people(), officer, &Person::login);
        const auto unseen = inboxOutOfSight(m_bed->sessionOf(person));
        QVERIFY2(unseen, unseen ? "" : qPrintable(unseen.error().message + unseen.error().detail));
        QCOMPARE(unseen->messages, 1);
        const auto counts = m_bed->sessionOf(person).cases().counts();
        QCOMPARE(counts->queues.value(Queue::Inbox), m_bed->sessionOf(person).inbox().items()->size() + 1);
        QVERIFY(!PlainSession(m_bed->url(), worker).run(u"SELECT * FROM inbox_items"_s).told.contains(hidden));
    }

    //! R101: also where what came before may not be read
    void whatComesAgainIsNotLostToWhoMayNotReadIt()
    {
        for (const QString &login : { worker, officer, secretOfficer }) {
            const Person person = *std::ranges::find(m_bed->people(), login, &Person::login);
            InboxService &inbox = m_bed->sessionOf(person).inbox();
            for (const bool isProtected : { false, true }) {
                InboxItem come;
                come.received = m_bed->clock().now();
                come.externalId = u"again:%1:%2"_s.arg(login).arg(isProtected);
                come.rawSha256 = "a" + come.externalId.toUtf8();
                come.text = u"Gungan är trasig."_s;
                come.submitter.name = u"Bo Ek"_s;
                come.submitter.protectedIdentity = isProtected;
                come.files = { { u"gunga.png"_s, u"image/png"_s, "png" + come.externalId.toUtf8() } };
                const auto first = inbox.add(come);
                QVERIFY2(first, first ? "" : qPrintable(first.error().message + first.error().detail));
                QVERIFY(first->has_value());
                QVERIFY(!inbox.add(come)->has_value()); // the same
                come.rawSha256 = "b" + come.externalId.toUtf8();
                come.text = u"Gungan är borta."_s;
                const auto again = inbox.add(come);
                QVERIFY2(again, again ? "" : qPrintable(again.error().message + again.error().detail));
                QVERIFY(again->has_value());
                const QString differs = m_bed
                                            ->asOwner(u"SELECT differs FROM inbox_items WHERE id = %1"_s.arg(
                                                again->value().value))
                                            .first;
                QCOMPARE(differs.contains(u"trasig"_s), !isProtected || login == secretOfficer);
            }
        }
    }

    void whatComesAgainProposesTheCaseItBecame()
    {
        const Person person = *std::ranges::find(m_bed->people(), officer, &Person::login);
        InboxService &inbox = m_bed->sessionOf(person).inbox();
        InboxItem come;
        come.received = m_bed->clock().now();
        come.externalId = u"case:1"_s;
        come.rawSha256 = "a";
        come.text = u"Gungan är trasig."_s;
        come.submitter.name = u"Bo Ek"_s;
        come.submitter.protectedIdentity = true;
        const auto first = inbox.add(come);
        QVERIFY(first && first->has_value());
        m_bed->asOwner(u"UPDATE inbox_items SET ended_as = 'registered', ended_at = 1, ended_by = 'x', erased_at = 1, "
                       "case_id = %1, submitter_name = '', body = '' WHERE id = %2"_s.arg(m_secret.id.value)
                           .arg(first->value().value));
        come.rawSha256 = "b";
        come.text = u"Gungan är borta."_s;
        const auto again = inbox.add(come);
        QVERIFY2(again, again ? "" : qPrintable(again.error().message + again.error().detail));
        QVERIFY(again->has_value());
        const auto stored = m_bed->asOwner(
            u"SELECT suggested_case || ' ' || differs FROM inbox_items WHERE id = %1"_s.arg(again->value().value));
        QCOMPARE(stored.first, m_secret.number + u" []"_s);
    }

    void theWorkerErasesWhatItDoesNotRead()
    {
        m_bed->asOwner(
            u"INSERT INTO inbox_items (source, received_at, language, anonymous, submitter_name, email, phone, address, "
            "gender, protected_identity, suggested_department, suggested_case, suggested_area, external_id, subject, "
            "unmapped, body, ended_as, ended_at, ended_by, ended_reason) VALUES ('import', 1, 'sv', 0, 'qzhemlignamn', '', "
            "'', '', 'woman', 1, '', '', '', 'unseen:3', 'Snö', '[]', 'qzhemligt', 'discarded', 1, 'x', 'Reklam')"_s);
        const Person person = *std::ranges::find(m_bed->people(), worker, &Person::login);
        const auto erased = m_bed->sessionOf(person).inbox().eraseDue();
        QVERIFY2(erased, erased ? "" : qPrintable(erased.error().message + erased.error().detail));
        QCOMPARE(m_bed
                     ->asOwner(u"SELECT submitter_name || body || (erased_at IS NOT NULL) FROM inbox_items WHERE "
                               "external_id = 'unseen:3'"_s)
                     .first,
            u"true"_s);
    }

    void aFileIsNotReachedByItsHash()
    {
        m_bed->asOwner(
            u"INSERT INTO contents (sha256, bytes) VALUES (encode(sha256('qzhemligfil'), 'hex'), 'qzhemligfil'); INSERT INTO "
            "attachments (case_id, name, media_type, size, sha256) VALUES (%1, 'a', 'b', 11, "
            "encode(sha256('qzhemligfil'), 'hex'))"_s.arg(m_secret.id.value));
        const QString hash = m_bed->asOwner(u"SELECT encode(sha256('qzhemligfil'), 'hex')"_s).first;
        const QString read = u"SELECT encode(bytes, 'escape') FROM contents WHERE sha256 = '%1'"_s.arg(hash);
        PlainSession psql(m_bed->url(), officer);
        QCOMPARE(psql.run(read).rows, 0);
        const QString item = m_bed->asOwner(u"SELECT min(id) FROM inbox_items WHERE protected_identity = 0"_s).first;
        const QString change = u"UPDATE cases SET version = version + 1 WHERE id = %1; "_s.arg(m_own.id.value);
        for (const QString &statement :
            { u"INSERT INTO inbox_files (item_id, name, media_type, size, sha256) VALUES (%1, 'a', 'b', 1, '%2')"_s.arg(
                  item, hash),
                change
                    + u"INSERT INTO attachments (case_id, name, media_type, size, sha256) VALUES (%1, 'a', 'b', 1, '%2')"_s
                          .arg(m_own.id.value)
                          .arg(hash) }) {
            psql.run(u"BEGIN"_s);
            QVERIFY(isRefusal(psql.run(statement).state));
            psql.run(u"ROLLBACK"_s);
            psql.run(u"BEGIN"_s);
            psql.run(u"INSERT INTO contents VALUES ('%1', 'anything') ON CONFLICT DO NOTHING"_s.arg(hash));
            psql.run(statement);
            QVERIFY(!psql.run(read).told.contains(hidden));
            psql.run(u"ROLLBACK"_s);
        }
        // Who has the very file keeps it like any other, and is not told that it is there already.
        const QString keep = u"INSERT INTO contents (sha256, bytes) VALUES (encode(sha256('%1'), 'hex'), '%1') "
                             "ON CONFLICT (sha256) DO NOTHING"_s;
        psql.run(u"BEGIN"_s);
        const qint64 known = psql.run(keep.arg(u"qzhemligfil"_s)).rows;
        QVERIFY(
            psql.run(
                    u"INSERT INTO inbox_files (item_id, name, media_type, size, sha256) VALUES (%1, 'a', 'b', 11, '%2')"_s
                        .arg(item, hash))
                .done);
        QCOMPARE(psql.run(keep.arg(u"en annan fil"_s)).rows, known);
        psql.run(u"ROLLBACK"_s);
    }

    // --- notifications, groups, plans, the check

    void aNotificationTellsNothing()
    {
        onServerDatabase(m_bed->url(), u"DROP ROLE IF EXISTS rights_nobody; CREATE ROLE rights_nobody LOGIN"_s);
        PlainSession nobody(m_bed->url(), u"rights_nobody"_s);
        QVERIFY(nobody.run(u"LISTEN lyhord_changed; LISTEN lyhord_presence"_s).done);
        m_bed->newCase(Situation::Bribery);
        m_bed->asOwner(
            u"INSERT INTO presence VALUES ('rights', 'a', %1, 1); DELETE FROM presence"_s.arg(m_own.id.value));
        nobody.run(u"SELECT 1"_s);
        const QByteArray heard = nobody.notified();
        QVERIFY(heard.contains("lyhord_changed=\n"));
        QVERIFY(heard.contains("lyhord_presence=\n"));
        for (const QByteArray &one : heard.split('\n'))
            QVERIFY2(one.isEmpty() || one.endsWith('='), heard.constData());
    }

    void aGroupIsNobody_data()
    {
        QTest::addColumn<QString>("login");
        onServerDatabase(m_bed->url(), u"DROP ROLE IF EXISTS rights_group; CREATE ROLE rights_group NOLOGIN"_s);
        for (const char *login : { "lyhord_handler", "lyhord_views", "lyhord_worker", "rights_group" })
            QTest::newRow(login) << QString::fromLatin1(login);
    }
    void aGroupIsNobody()
    {
        QFETCH(const QString, login);
        PlainSession psql(m_bed->url(), u"rights_contact_centre_administrator"_s);
        psql.run(u"BEGIN"_s);
        psql.run(u"INSERT INTO people (login, name, email, may_read_secret) VALUES ('%1', 'x', '', 0)"_s.arg(login));
        psql.run(u"INSERT INTO grants (login, role, department, agreement, valid_from) VALUES ('%1', "
                 "'contact_centre_administrator', '', 'x', 1)"_s.arg(login));
        const auto settled = psql.run(u"SET CONSTRAINTS ALL IMMEDIATE"_s);
        const auto nested = psql.run(
            u"SELECT count(*) FROM pg_auth_members m JOIN pg_roles r ON r.oid = m.member WHERE "
            "r.rolname = '%1'"_s.arg(login));
        psql.run(u"ROLLBACK"_s);
        QVERIFY(!settled.done);
        QVERIFY(!nested.done);
    }

    void whatTablesHoldIsNotToldByTheirStatistics()
    {
        m_bed->asOwner(
            u"INSERT INTO case_rows (version, status, ladder, number, headline, type, channel, asked, awaited, "
            "submitter_name, secrecy, protected_identity, reply_wanted, received_at, answer_due, token, "
            "department, registered_at, registered_by, area, category, language, anonymous, gender, "
            "referral_ground, referral_statute, rules_version, calendar_version, answered_directly, "
            "standard_answer, escalation, concerns, campaign, service_declaration, process, register_number, "
            "email, phone, address, referral_to, referral_told, body, answer) SELECT 1, 80, 0, 'H-' || n, "
            "'qzhemligrubrik', 'complaint', 'phone', '', '', 'qzhemlignamn', 1, 0, 1, 1, 1, 'h' || n, '', 1, "
            "'x', '', '', 'sv', 0, 'woman', 'bribery_or_crime', '', 1, 1, 0, '', 0, '', '', '', '', '', '', '', "
            "'', '', '', 'qzhemlig', '' FROM generate_series(1, 300) AS n"_s);
        m_bed->asOwner(
            u"INSERT INTO outbox_rows (case_id, kind, by_way, department, state, language, created_at, not_before, to_name, "
            "to_address, failure, subject, body) SELECT id, 'receipt', 'letter', '', 'failed', 'sv', 1, 1, 'qzhemligrubrik', "
            "'x', '', 'qzhemligrubrik', 'x' FROM case_rows WHERE number LIKE 'H-%'; "
            "INSERT INTO contents (sha256, bytes) VALUES (encode(sha256('H'), 'hex'), 'H'); "
            "INSERT INTO attachments (case_id, name, media_type, size, sha256) SELECT id, 'qzhemligrubrik', 'x', 1, "
            "encode(sha256('H'), 'hex') FROM case_rows WHERE number LIKE 'H-%'; "
            "INSERT INTO inbox_items (source, received_at, language, anonymous, submitter_name, email, phone, address, "
            "gender, protected_identity, suggested_department, suggested_case, suggested_area, external_id, subject, "
            "unmapped, body) SELECT 'import', 1, 'sv', 0, 'qzhemligrubrik', '', '', '', 'woman', 1, '', '', '', 'H-' || n, "
            "'x', '[]', 'qzhemligrubrik' FROM generate_series(1, 300) AS n; ANALYZE"_s);
        for (const QString &login : { officer, handler, worker, u"rights_quality_strategist"_s }) {
            PlainSession psql(m_bed->url(), login);
            for (const char *view : { "pg_stats", "pg_stats_ext", "pg_stats_ext_exprs", "pg_statistic" }) {
                const auto told = psql.run(u"SELECT t::text FROM %1 t"_s.arg(QString::fromLatin1(view))).told;
                QVERIFY2(!told.contains(hidden), view);
            }
        }
        // How many rows a plan expects tells as much: a word that many hidden rows have is expected no more often.
        const std::pair<const char *, const char *> columns[] = { { "cases", "headline" }, { "cases", "referral_to" },
            { "outbox", "subject" }, { "outbox", "to_name" }, { "inbox_items", "submitter_name" },
            { "inbox_items", "body" }, { "attachments", "name" } };
        PlainSession psql(m_bed->url(), officer);
        for (const auto &[relation, column] : columns) {
            for (const char *comparison : { "=", "<", ">" }) {
                const auto expected = [&](const QByteArray &word) {
                    const QString text = u"EXPLAIN SELECT 1 FROM %1 WHERE %2 %3 '%4'"_s.arg(
                        QString::fromLatin1(relation), QString::fromLatin1(column), QString::fromLatin1(comparison),
                        QString::fromLatin1(word));
                    return psql.run(text).told.replace(word, "");
                };
                const QByteArray told = expected("qzhemligrubrik");
                QVERIFY(told.contains("rows="));
                QCOMPARE(told, expected("finnsintealls"));
            }
        }
        m_bed->asOwner(
            u"DELETE FROM outbox_rows WHERE subject = 'qzhemligrubrik'; DELETE FROM attachments WHERE name = 'qzhemligrubrik'; "
            "DELETE FROM inbox_items WHERE external_id LIKE 'H-%'; "
            "DELETE FROM asked_departments WHERE case_id IN (SELECT id FROM case_rows WHERE number LIKE 'H-%'); "
            "DELETE FROM case_rows WHERE number LIKE 'H-%'"_s);
    }

    //! What a plan counts are hidden rows too; how it would be done is no secret
    void aPlanCountsNothing_data()
    {
        QTest::addColumn<QString>("statement");
        const QString plan = u"'EXP' || 'LAIN ANALYZE SELECT * FROM lyhord.cases'"_s;
        const auto add = [](const char *name, const QString &statement) { QTest::newRow(name) << statement; };
        add("plainly", u"EXPLAIN ANALYZE SELECT * FROM cases"_s);
        add("with a remark before it", u"/* SELECT */ eXplain (analyze, costs off) SELECT * FROM asked_departments"_s);
        add("a change", u"EXPLAIN ANALYZE UPDATE cases SET ladder = ladder"_s);
        add("prepared", u"PREPARE p AS SELECT * FROM cases; EXPLAIN ANALYZE EXECUTE p"_s);
        add("in a block", u"DO $$ DECLARE r text; BEGIN EXECUTE %1 INTO r; RAISE '%', r; END $$"_s.arg(plan));
        add("in a loop",
            u"DO $$ DECLARE r record; BEGIN FOR r IN EXECUTE %1 LOOP RAISE '%', r; END LOOP; END $$"_s.arg(plan));
        add("behind a remark in a block",
            u"DO $$ DECLARE r text; BEGIN EXECUTE '/*\"*/' || %1 INTO r; RAISE '%', r; END $$"_s.arg(plan));
        add("in a function",
            u"CREATE FUNCTION pg_temp.plan() RETURNS SETOF text LANGUAGE plpgsql AS $$ BEGIN RETURN QUERY EXECUTE %1; END "
            "$$; SELECT pg_temp.plan()"_s.arg(plan));
        add("by a cursor",
            u"DO $$ DECLARE c refcursor := 'c'; BEGIN OPEN c FOR EXECUTE %1; END $$; FETCH ALL FROM c"_s.arg(plan));
        add("by a cursor in a block",
            u"DO $$ DECLARE c refcursor; r text; BEGIN OPEN c FOR EXECUTE %1; FETCH c INTO r; RAISE '%', r; END $$"_s
                .arg(plan));
    }
    void aPlanCountsNothing()
    {
        QFETCH(const QString, statement);
        for (const QString &login : { handler, officer, worker, u"rights_chief_legal_officer"_s }) {
            PlainSession psql(m_bed->url(), login);
            psql.run(u"BEGIN"_s);
            const auto answer = psql.run(statement);
            psql.run(u"ROLLBACK"_s);
            QVERIFY2(isRefusal(answer.state), qPrintable(login + answer.state));
            QVERIFY(psql.run(u"EXPLAIN SELECT * FROM cases"_s).done);
            QVERIFY(psql.run(u"SELECT count(*) FROM cases"_s).done);
        }
    }

    void theCheckFindsAFileThatIsNotWhatWasStored()
    {
        const Person person = *std::ranges::find(
            m_bed->people(), u"rights_contact_centre_administrator"_s, &Person::login);
        const qsizetype before = m_bed->sessionOf(person).check()->problems.size();
        m_bed->asOwner(u"UPDATE contents SET bytes = 'en annan' WHERE bytes = 'qzhemligfil'"_s);
        const qsizetype found = m_bed->sessionOf(person).check()->problems.size();
        QCOMPARE(found, before + 1);
        m_bed->asOwner(u"UPDATE contents SET bytes = 'qzhemligfil' WHERE bytes = 'en annan'"_s);
    }

private:
    std::unique_ptr<RightsBed> m_bed;
    Case m_own, m_secret;
};

LYHORD_TEST(TestUnseen)
#include "test_unseen.moc"
