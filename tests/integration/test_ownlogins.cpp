#include "core/rules/workgroup.h"
#include "core/services/directory.h"
#include "core/services/inboxservice.h"
#include "core/services/outbox.h"
#include "core/services/reportcalendar.h"
#include "core/services/reports.h"
#include "tests/integration/rightsplace.h"
#include "tests/support/smallprofile.h"
#include "tests/support/testmain.h"

#include <algorithm>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

//! What requirements ask of the server, each tried by logins of their own, in the program and in plain SQL
class TestOwnLogins : public QObject, private RightsPlace
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { openServer(); }
    void cleanupTestCase() { m_bed.reset(); }

    //! Whoever counts for a department reads its figures and no others; whoever changes a case marks its months
    void figuresOfAMonthAreSeenByWhoCountsThem()
    {
        const QString row = u"INSERT INTO month_sums VALUES (202001, '%1', 1, 1, 'x')"_s;
        PlainSession &worker = m_bed->plain(named(u"rights_worker"_s));
        for (const QString &department : { QString(), u"SBF"_s, u"KFF"_s }) {
            const auto put = worker.run(row.arg(department));
            QVERIFY2(put.done, qPrintable(put.state));
        }
        const auto seen = [this](const QString &login) {
            return m_bed->plain(named(login))
                .run(u"SELECT string_agg(department, ',' ORDER BY department) FROM month_sums WHERE month = 202001"_s)
                .first;
        };
        QCOMPARE(seen(u"rights_quality_officer"_s), u"SBF"_s);
        for (const QString &login : { u"rights_quality_strategist"_s, u"rights_board_reader"_s, u"rights_worker"_s })
            QCOMPARE(seen(login), u",KFF,SBF"_s);
        QCOMPARE(seen(u"rights_early"_s), QString());
        const Case subject = m_bed->newCase(Situation::Own);
        m_bed->asOwner(u"UPDATE case_rows SET received_at = 1577900000 WHERE id = %1"_s.arg(subject.id.value));
        for (const QString &table : { u"month_marks"_s, u"month_sums"_s }) // who may delete locks all who read
            QVERIFY(isRefusal(worker.run(u"DELETE FROM "_s + table).state));
        m_bed->asOwner(u"DELETE FROM month_marks"_s);
        QVERIFY(byProgram(Action::RecordAnswer, m_bed->sessionOf(named(u"rights_handler"_s)), subject));
        QCOMPARE(m_bed->asOwner(u"SELECT count(*) FROM month_marks"_s).first, u"0"_s); // nothing that counts in January
        QVERIFY(byProgram(Action::Correct, m_bed->sessionOf(named(u"rights_contact_centre_officer"_s)), subject));
        QCOMPARE(m_bed->asOwner(u"SELECT count(*) FROM month_marks"_s).first, u"0"_s); // nor has a headline
        QVERIFY(m_bed->sessionOf(named(u"rights_contact_centre_officer"_s))
                    .cases()
                    .apply(subject.number, Correct{ .channel = Channel::Letter })
                    .has_value());
        QVERIFY(m_bed->asOwner(u"SELECT min(from_month) FROM month_marks"_s).first == u"202001"_s);
        QVERIFY(worker.run(u"SELECT forget_department_sums(202001)"_s).done);
        QCOMPARE(seen(u"rights_worker"_s), QString());
        QVERIFY(worker.run(u"SELECT forget_month_marks(190001, (SELECT json_agg(id) FROM month_marks))"_s).done);
        QCOMPARE(m_bed->asOwner(u"SELECT count(*) FROM month_marks"_s).first, u"0"_s);
        m_bed->asOwner(u"DELETE FROM month_sums"_s);
    }

    //! R99: three in a row, and by nobody in plain SQL
    void aMessageLeavesItsCaseByTheContactCentreAlone()
    {
        const Person &officer = named(u"rights_contact_centre_officer"_s);
        Session &session = m_bed->sessionOf(officer);
        const Case subject = m_bed->newCase(Situation::Own);
        InboxItem come;
        come.received = m_bed->clock().now();
        come.externalId = u"rights:1"_s;
        come.text = u"Gungan är trasig."_s;
        come.submitter.email = u"bo@example.org"_s;
        come.files = { { u"gunga.png"_s, u"image/png"_s, "png" } };
        const InboxItemId id = **session.inbox().add(come);
        const QString takeOut = u"SELECT take_out_of_case(%1)"_s.arg(id.value);
        for (int round = 0; round < 3; ++round) {
            const auto added = session.inbox().attachToCase(id, subject.number);
            QVERIFY2(added, added ? "" : qPrintable(added.error().message + added.error().detail));
            for (const QString &login : { u"rights_handler"_s, u"rights_quality_officer"_s }) {
                QCOMPARE(m_bed->plain(named(login)).run(u"SELECT email FROM inbox_kept"_s).first, QString());
                QVERIFY(isRefusal(m_bed->plain(named(login)).run(takeOut).state));
            }
            QVERIFY(isRefusal(m_bed->plain(officer).run(takeOut).state)); // the case says nothing of it
            QVERIFY(isRefusal(m_bed->plain(officer).run(u"DELETE FROM inbox_kept"_s).state));
            const auto out = round == 1 ? session.inbox().takeOut(id) : session.cases().undo(subject.number);
            QVERIFY2(out, out ? "" : qPrintable(out.error().message + out.error().detail));
            QCOMPARE(session.inbox().item(id)->submitter.email, come.submitter.email);
            QCOMPARE(session.inbox().item(id)->attachments.size(), 1);
            QCOMPARE(session.cases().open(subject.number)->attachments.size(), 0);
        }
        QVERIFY(session.inbox().discard(id, u"Reklam"_s));
        QVERIFY(session.inbox().bringBack(id));
        QVERIFY(m_bed->sessionOf(named(u"rights_worker"_s)).inbox().eraseDue());
    }

    void notesAreSeenWhereTheyAreWrittenAndNowhereElse_data() { rowsForCases(); }
    void notesAreSeenWhereTheyAreWrittenAndNowhereElse() // L2
    {
        QFETCH(const int, person);
        QFETCH(const int, situation);
        const Person &who = m_bed->people().at(person);
        const Case subject = m_bed->newCase(static_cast<Situation>(situation));
        const QString id = QString::number(subject.id.value);
        for (const QString &group : { u"contact_centre"_s, u"department:SBF"_s, u"department:KFF"_s, u"legal"_s }) {
            m_bed->asOwner(u"INSERT INTO case_notes (case_id, workgroup, author, text, written_at) "
                           "VALUES (%1, '%2', 'somebody', 'x', 1)"_s.arg(id, group));
        }
        PlainSession &psql = m_bed->plain(who);
        psql.run(u"SELECT open_secret_case(%1)"_s.arg(id));
        const QString own = workgroupFor(who, subject, m_bed->today());
        const PlainSession::Answer seen = psql.run(
            u"SELECT coalesce(string_agg(DISTINCT workgroup, ' '), '') FROM case_notes WHERE case_id = %1"_s.arg(id));
        QCOMPARE(seen.done ? seen.first : QString(), own);
        const auto note = [&id](const QString &group, const QString &author) {
            return QStringList{ u"INSERT INTO case_notes (case_id, workgroup, author, text, written_at) "
                                "VALUES (%1, '%2', '%3', 'y', 1)"_s.arg(id, group, author) };
        };
        for (const QString &group : { u"contact_centre"_s, u"department:SBF"_s, u"department:KFF"_s, u"legal"_s }) {
            QCOMPARE(psql.attempt(note(group, who.login)).done, group == own);
            QVERIFY(!psql.attempt(note(group, u"somebody"_s)).done);
        }
        const QString ofOthers = u"case_notes %1 WHERE case_id = "_s + id;
        QVERIFY(!psql.attempt({ u"UPDATE "_s + ofOthers.arg(u"SET text = 'z'"_s) }).done);
        QVERIFY(!psql.attempt({ u"DELETE FROM "_s + ofOthers.arg(QString()) }).done);
        const bool sees = may(who, Action::ReadCase, subject, m_bed->today());
        const auto flag = [&id](const QString &login) {
            return QStringList{
                u"INSERT INTO case_flags (login, case_id, day, line) VALUES ('%1', %2, 20991231, '')"_s.arg(login, id)
            };
        };
        QCOMPARE(psql.attempt(flag(who.login)).done, sees);
        QVERIFY(!psql.attempt(flag(u"somebody"_s)).done);
    }

    void wordsAreAddedByWhoRegistersAndTakenOffByThemOrWhoAdministers()
    {
        m_bed->asOwner(u"INSERT INTO spelling_words VALUES ('vilsta', 'somebody', 1)"_s);
        const QDate today = m_bed->today();
        for (const Person &who : m_bed->people()) {
            if (hasNoRole(who))
                continue;
            PlainSession &psql = m_bed->plain(who);
            const auto add = [](const QString &login) {
                return QStringList{ u"INSERT INTO spelling_words VALUES ('gredby', '%1', 1)"_s.arg(login) };
            };
            const bool registers = may(who, Action::Register, today);
            QCOMPARE(psql.attempt(add(who.login)).done, registers);
            QVERIFY(!psql.attempt(add(u"somebody"_s)).done);
            const QString remove = u"SELECT 1 / remove_spelling_word('%1', '')"_s;
            QCOMPARE(psql.attempt({ remove.arg(u"vilsta"_s) }).done, may(who, Action::Administer, today));
            QCOMPARE(psql.attempt(add(who.login) + QStringList{ remove.arg(u"gredby"_s) }).done, registers);
        }
    }

    //! R30: whoever may count counts the same, whatever else the server keeps from them
    void whoMayCountCountsWhatTheOwnerCounts()
    {
        (void)m_bed->newCase(Situation::Own);
        (void)m_bed->newCase(Situation::Secret, true);
        const QDate today = m_bed->today();
        for (const Person &person : m_bed->people()) {
            const AccessScope scope = countingScopeOf(person, today);
            if (hasNoRole(person))
                continue;
            for (const QString &department : { QString(), u"SBF"_s }) {
                ReportRequest request{
                    .period = { {}, today.addDays(-40), today }, .department = department, .split = SplitBy::Department
                };
                const auto theirs = m_bed->sessionOf(person).reports().make(request);
                QCOMPARE(theirs.has_value(), scope.everywhere || scope.departments.contains(department));
                if (!theirs)
                    continue;
                const auto owners = m_bed->owner().reports().make(request);
                QVERIFY(owners);
                for (qsizetype i = 0; i < theirs->tables.size(); ++i) {
                    const ReportTable &table = theirs->tables.at(i);
                    if (table.key != u"improvements" && table.rows != owners->tables.at(i).rows)
                        QFAIL(qPrintable(u"%1 counts %2 otherwise"_s.arg(person.login, table.key)));
                }
            }
        }
    }

    //! R103: nobody gets the number of a case that is secret to them, whatever was counted, by program or by psql
    void factsHaveNumbersOfWhatMayBeRead()
    {
        const QString own = m_bed->newCase(Situation::Own).number;
        const QString secret = m_bed->newCase(Situation::Secret).number;
        const QString bribery = m_bed->newCase(Situation::Bribery).number;
        const QDate today = m_bed->today();
        for (const Person &person : m_bed->people()) {
            const AccessScope scope = countingScopeOf(person, today);
            if (hasNoRole(person) || !(scope.everywhere || scope.departments.contains(u"SBF"_s)))
                continue;
            const ReportRequest request{ .period = { {}, today.addDays(-40), today }, .department = u"SBF"_s };
            Reports &reports = m_bed->sessionOf(person).reports();
            for (int time = 0; time < 3; ++time) {
                QStringList numbers;
                QVERIFY(reports.eachCase(request, [&numbers](const CaseFacts &facts) {
                    numbers.append(facts.number);
                    return Result<>();
                }));
                const AccessScope reads = accessScopeOf(person, today);
                const bool readsCases = reads.everywhere || reads.departments.contains(u"SBF"_s);
                QVERIFY2(!numbers.isEmpty(), qPrintable(person.login));
                QVERIFY2(numbers.contains(own) == readsCases, qPrintable(person.login));
                QVERIFY2(numbers.contains(secret) == (readsCases && reads.secret), qPrintable(person.login));
                QVERIFY2(!numbers.contains(bribery), qPrintable(person.login));
                QCOMPARE(m_bed->plain(person)
                             .attempt({ u"SELECT 1 / count(*) FROM case_facts WHERE number = '%1'"_s.arg(secret) })
                             .done,
                    readsCases && reads.secret);
                const auto choice = reports.factsChoice(request, true);
                QVERIFY(choice);
                QCOMPARE(choice->notes.isEmpty(), reads.secret);
            }
        }
    }

    //! R89: whatever program asks, a letter has left by the word of who may send, in their own name and with an event
    void thatALetterHasLeftIsSaidByWhoSendsAndNeverWithoutATrace()
    {
        const Case subject = m_bed->newCase(Situation::Own);
        const QString login = u"rights_contact_centre_officer"_s;
        const QString mark = u"UPDATE outbox SET state = 'sent', sent_at = 1, sent_by = 'somebody else', "
                             "marked_version = %1 WHERE case_id = %2 AND state = 'queued'"_s.arg(subject.version + 1)
                                 .arg(subject.id.value);
        const QString look = u"SELECT sent_by FROM outbox WHERE case_id = %1 AND state = 'sent' AND sent_at > 1000"_s
                                 .arg(subject.id.value);
        const QStringList whole{ changeOf(subject, {}), eventOf(subject, u"dispatched"_s, login), mark, look };
        PlainSession &officer = m_bed->plain(named(login));
        const PlainSession::Answer done = officer.attempt(whole);
        QVERIFY2(done.done, qPrintable(done.state));
        QCOMPARE(done.first, login); // not in another's name, and not at another time
        for (const QStringList &less : { QStringList{ mark }, QStringList{ changeOf(subject, {}), mark },
                 QStringList{ changeOf(subject, {}), eventOf(subject, u"linked"_s, login), mark },
                 QStringList{ eventOf(subject, u"dispatched"_s, login), mark } }) {
            const PlainSession::Answer refused = officer.attempt(less);
            QVERIFY2(!refused.done && isRefusal(refused.state), qPrintable(less.join(u"; "_s)));
        }
        for (const QString &other :
            { u"rights_handler"_s, u"rights_department_registrar"_s, u"rights_quality_officer"_s }) {
            const PlainSession::Answer refused = m_bed->plain(named(other))
                                                     .attempt({ changeOf(subject, {}),
                                                         eventOf(subject, u"dispatched"_s, other), mark,
                                                         u"SELECT 1 / count(*) FROM outbox "
                                                         "WHERE state = 'sent' AND case_id = %1"_s.arg(
                                                             subject.id.value) });
            QVERIFY2(!refused.done && isRefusal(refused.state), qPrintable(other + refused.state));
        }
        const QString sentAtOnce
            = u"INSERT INTO outbox (case_id, kind, by_way, department, state, language, created_at, not_before, sent_at, "
              "to_name, to_address, failure, subject, body) VALUES (%1, 'answer', 'phone', '', 'sent', 'sv', 1, 1, 1, '', "
              "'x', '', 's', 'b')"_s.arg(subject.id.value);
        QVERIFY(isRefusal(officer.attempt({ sentAtOnce }).state));
        for (const QString &made : { u"INSERT INTO waiting_answers VALUES (%1, 'phone', 1)"_s.arg(subject.id.value),
                 u"DELETE FROM waiting_answers"_s, u"SELECT note_waiting_answer(%1)"_s.arg(subject.id.value) })
            QVERIFY2(isRefusal(officer.attempt({ made }).state), qPrintable(made));
    }

    //! R72: with logins of their own, bound by the server
    void theWorkerSendsReportsAndTheStrategistLetsThemGo()
    {
        m_bed->asOwner(u"UPDATE schema_version SET applied_at = applied_at - 70 * 86400"_s);
        CaseDraft old = snowDraft(); // there is something to tell of those months
        old.received = m_bed->clock().now().addDays(-120);
        QVERIFY(m_bed->owner().cases().registerCase(old));
        const auto files = [](const Report &report, const DueReport &, int) -> Result<QList<AttachedFile>> {
            return QList<AttachedFile>{ { u"a.pdf"_s, u"application/pdf"_s, report.title.toUtf8() } };
        };
        Session &worker = m_bed->sessionOf(named(u"rights_worker"_s));
        ReportCalendar calendar(worker, worker.reports(), files);
        const Result<ReportsDone> done = calendar.runDue();
        QVERIFY2(done, done ? "" : qPrintable(done.error().message + done.error().detail));
        QCOMPARE(done->failed, QStringList());
        const QStringList own = done->queued.filter(u":SBF"_s);
        QVERIFY(!own.isEmpty());
        QVERIFY(calendar.runDue()->queued.isEmpty());
        const Result<Message> letter = worker.outbox().message(calendar.entry(own.constFirst())->message);
        QVERIFY(letter && letter->toAddress == u"sbf@example.org"_s && letter->files.size() == 1);
        QVERIFY(worker.outbox().fileContent(letter->id, letter->files.constFirst().id));
        QVERIFY(worker.outbox().markDispatched({ letter->id }));

        Session &strategist = m_bed->sessionOf(named(u"rights_quality_strategist"_s));
        ReportCalendar strategists(strategist, strategist.reports(), files);
        QCOMPARE(strategists.entry(own.constFirst())->state, CalendarState::Sent);
        const Result<CalendarEntry> again = strategists.send(own.constFirst());
        QVERIFY2(again, again ? "" : qPrintable(again.error().message + again.error().detail));
        QCOMPARE(again->state, CalendarState::Released);
        QCOMPARE(calendar.runDue()->queued, QStringList{ own.constFirst() });

        PlainSession &handler = m_bed->plain(named(u"rights_handler"_s));
        QVERIFY(!handler.attempt({ u"SELECT 1 / count(*) FROM report_runs"_s }).done);
        QVERIFY(!handler.attempt({ u"SELECT 1 / count(*) FROM outbox WHERE case_id IS NULL"_s }).done);
        PlainSession &officer = m_bed->plain(named(u"rights_quality_officer"_s));
        QCOMPARE(officer.run(u"SELECT string_agg(DISTINCT scope, ' ') FROM report_runs"_s).first, u"SBF"_s);
        QCOMPARE(officer.run(u"SELECT string_agg(DISTINCT department, ' ') FROM outbox WHERE case_id IS NULL"_s).first,
            u"SBF"_s);
    }

    //! R90: with logins of their own, whatever program asks
    void suspectedBriberyIsTheChiefLegalOfficers()
    {
        QVERIFY(m_bed->owner().directory().changeSetting(
            { u"chief_legal_officer_mailbox"_s, u"jurist@example.org"_s, m_bed->today() }));
        Session &officer = m_bed->sessionOf(named(u"rights_contact_centre_officer"_s));
        Session &jurist = m_bed->sessionOf(named(u"rights_chief_legal_officer"_s));
        CaseDraft draft = snowDraft();
        draft.headline = u"Gåvor i kuvert"_s;
        draft.text = u"Chefen tog emot pengar av entreprenören."_s;
        draft.submitter.name = u"Berit Svanlund"_s;
        draft.submitter.email = u"svanlund@example.org"_s;
        draft.submitter.phone = u"070-174 06 05"_s;
        draft.departments = { u"SBF"_s };
        const Result<Case> made = officer.cases().registerCase(draft);
        QVERIFY(made);
        const QString number = made->number;
        const QString id = QString::number(made->id.value);
        QVERIFY(officer.cases().attach(number, { { u"pengar.txt"_s, u"text/plain"_s, "Pengar." } }));
        const Result<Case> referred = officer.cases().apply(
            number, Refer{ { ReferralGround::BriberyOrCrime, {}, u"Chefsjuristen"_s, u"Polisen är underrättad."_s } });
        QVERIFY2(referred, referred ? "" : qPrintable(referred.error().message + referred.error().detail));
        // the server puts the person's address on letters of a case that its writer does not see: not on this one
        QCOMPARE(m_bed->asOwner(u"SELECT to_address FROM outbox_rows WHERE kind = 'handed_over' AND case_id = "_s + id)
                     .first,
            u"jurist@example.org"_s);

        const Result<CaseFile> seen = officer.cases().afterOwnStep(number);
        QVERIFY2(seen, seen ? "" : qPrintable(seen.error().message + seen.error().detail));
        QVERIFY(seen->handedOver);
        QCOMPARE(seen->events.size(), 1);
        QCOMPARE(seen->events.constFirst().by, u"rights_contact_centre_officer"_s);
        const Result<QList<Message>> officers = officer.outbox().messages({}, 100);
        QVERIFY(officers);
        const auto word = std::find_if(officers->cbegin(), officers->cend(),
            [&](const Message &one) { return one.kind == LetterKind::HandedOver && one.caseNumber == number; });
        QVERIFY(word != officers->cend());
        QVERIFY(word->letter.subject.contains(number));
        const auto told = officer.outbox().markDispatched({ word->id }); // it holds nothing of the case
        QVERIFY2(told, told ? "" : qPrintable(told.error().message + told.error().detail));
        QCOMPARE(told->constFirst().sentBy, u"rights_contact_centre_officer"_s);
        QVERIFY(!officer.outbox().markDispatched({ word->id }));

        // she finds it before she has opened it
        for (const QString &sought : { number, u"entreprenören"_s, u"svanlund"_s, u"070-174 06 05"_s, u"174 06"_s }) {
            const auto hits = jurist.cases().search(sought, 50);
            QVERIFY(hits && std::any_of(hits->hits.cbegin(), hits->hits.cend(), [&](const SearchHit &hit) {
                return hit.number == number;
            }));
            QVERIFY(officer.cases().search(sought, 50)->hits.isEmpty());
        }
        const qint64 waiting = jurist.cases().counts()->queues.value(Queue::ChiefLegalOfficer);
        QVERIFY(waiting >= 1);
        QCOMPARE(officer.cases().counts()->queues.value(Queue::ChiefLegalOfficer), 0);
        QCOMPARE(jurist.cases().open(number)->subject.text, draft.text);
        const auto answered = jurist.cases().apply(number, SendAnswer{ .text = u"Saken utreds av polisen."_s });
        QVERIFY2(answered, answered ? "" : qPrintable(answered.error().message + answered.error().detail));
        const Result<QList<Message>> hers = jurist.outbox().messages({}, 100);
        QVERIFY(hers);
        const auto letter = std::find_if(hers->cbegin(), hers->cend(),
            [&](const Message &one) { return one.kind == LetterKind::Answer && one.caseNumber == number; });
        QVERIFY(letter != hers->cend());
        QCOMPARE(letter->toAddress, draft.submitter.email);
        QList<MessageId> toPerson; // that it was handed over, and her answer
        for (const Message &one : *hers) {
            if (one.caseNumber == number && one.department.isEmpty() && one.kind != LetterKind::HandedOver)
                toPerson.append(one.id);
        }
        QCOMPARE(toPerson.size(), 2);
        for (const MessageId letterId : std::as_const(toPerson)) {
            QCOMPARE(jurist.cases().counts()->queues.value(Queue::ChiefLegalOfficer), waiting);
            const auto left = jurist.outbox().markDispatched({ letterId });
            QVERIFY2(left, left ? "" : qPrintable(left.error().message + left.error().detail));
        }
        QCOMPARE(jurist.cases().counts()->queues.value(Queue::ChiefLegalOfficer), waiting - 1);

        const QStringList secrets{ u"Gåvor"_s, u"kuvert"_s, u"entreprenör"_s, u"pengar"_s, u"Svanlund"_s,
            u"174 06 05"_s, u"701740605"_s, u"polisen"_s };
        const QString readable
            = m_bed
                  ->asOwner(
                      u"SELECT string_agg(relname, ' ' ORDER BY relname) FROM pg_class WHERE relnamespace = 'lyhord'::regnamespace "
                      "AND relkind IN ('r', 'v')"_s)
                  .first;
        for (const Person &who : m_bed->people()) {
            if (may(who, Action::ReadBribery, m_bed->today()))
                continue;
            PlainSession &psql = m_bed->plain(who);
            for (const QString &relation : readable.split(u' ')) {
                const PlainSession::Answer whole = psql.run(
                    u"SELECT coalesce(string_agg(t::text, ' '), '') FROM %1 t"_s.arg(relation));
                QVERIFY2(whole.done || isRefusal(whole.state), qPrintable(relation + u' ' + whole.state));
                for (const QString &secret : secrets) {
                    if (whole.first.contains(secret, Qt::CaseInsensitive) && !isForWhomItWaits(who, relation))
                        QFAIL(qPrintable(u"%1 reads %2 in %3"_s.arg(who.login, secret, relation)));
                }
            }
            for (const QString &relation : { u"assignments"_s, u"attachments"_s, u"steps"_s, u"asked_departments"_s,
                     u"case_notes"_s, u"presence"_s, u"waiting_answers"_s, u"secret_looks"_s })
                QVERIFY(psql.run(u"SELECT FROM %1 WHERE case_id = %2"_s.arg(relation, id)).rows == 0);
            QVERIFY(psql.run(u"SELECT FROM cases WHERE id = "_s + id).rows == 0);
            QVERIFY(psql.run(u"SELECT search_cases('entrepren:*', 999999, 10)"_s).rows == 0);
            const bool knows = may(who, Action::Assign, m_bed->today()) || may(who, Action::Work, m_bed->today());
            QCOMPARE(psql.run(u"SELECT FROM handed_over WHERE case_id = "_s + id).rows, knows ? 1 : 0);
        }
    }

    void theHistoryHoldsAfterAllThis() { checkHistory(); }

private:
    //! The worker carries letters out, so it reads what waits to leave by e-mail and nothing else
    static bool isForWhomItWaits(const Person &who, const QString &relation)
    {
        return relation == "outbox"_L1 && who.grants.constFirst().role == Role::Worker;
    }
};

LYHORD_TEST(TestOwnLogins)
#include "test_ownlogins.moc"
