#include "core/store/rowchecksums.h"

#include "core/db/database.h"
#include "core/db/transaction.h"
#include "core/store/checksums.h"
#include "core/store/inboxstore.h"
#include "core/store/outboxstore.h"
#include "core/store/tablecolumns.h"
#include "tests/services/townhall.h"
#include "tests/support/anotherprogram.h"
#include "tests/support/testmain.h"

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

namespace {

template <class T>
T need(Result<T> result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
    return std::move(*result);
}

void must(const Result<> &done)
{
    if (!done)
        qFatal("%s (%s)", qPrintable(done.error().message), qPrintable(done.error().detail));
}

QStringList found(Session &session)
{
    return need(session.verifyAudit()).problems;
}

QStringList found(TownHall &town)
{
    return found(town.session());
}

QString ofCase(const QString &number, const QString &table)
{
    return u"Case %1: another program has changed, added or removed rows in the table %2."_s.arg(number, table);
}

QString ofMessage(int id, const QString &table)
{
    return u"Message %1 in the inbox: another program has changed, added or removed rows in the table %2."_s.arg(
        QString::number(id), table);
}

QString ofLetter(int id, const QString &table)
{
    return u"Letter %1 with a report: another program has changed, added or removed rows in the table %2."_s.arg(
        QString::number(id), table);
}

const QString total = u"Another program has changed the checksums of cases, letters and inbox."_s;
const QString first = u"2026-000001"_s;
const QString second = u"2026-000002"_s;

InboxItem webForm(const QString &id)
{
    InboxItem item;
    item.source = InboxSource::Web;
    item.received = momentFromIso(u"2026-11-19T22:10"_s);
    item.subject = u"Lekplatsen"_s;
    item.text = u"Gungan på lekplatsen är trasig."_s;
    item.submitter.name = u"Bo Ek"_s;
    item.submitter.email = u"bo@example.org"_s;
    item.replyWanted = true;
    item.replyBy = ReplyBy::Email;
    item.externalId = id;
    item.rawSha256 = id.toUtf8().rightJustified(64, 'a');
    item.files = { { u"gunga.png"_s, u"image/png"_s, "png" } };
    return item;
}

MessageId sendReport(Database &database, const QDateTime &now)
{
    return need(sql::inTransaction(database, [&]() -> Result<MessageId> {
        Message letter;
        letter.kind = LetterKind::Report;
        letter.toAddress = u"strateg@example.org"_s;
        letter.letter = { u"Rapport"_s, u"Se bilagan."_s };
        letter.created = now;
        letter.notBefore = now;
        OutboxStore outbox(database);
        return outbox.add(letter).and_then([&outbox](const Message &added) {
            return outbox.addFile(added.id, { u"rapport.pdf"_s, u"application/pdf"_s, "%PDF" })
                .map([&added](const Attachment &) { return added.id; });
        });
    }));
}

//! Something in each table that is covered: letter 1 has a report, message 1 waits in the inbox, message 2 is attached
//! to the first case, whose answer waits; the second case's department is consulted
void fill(TownHall &town)
{
    QCOMPARE(sendReport(town.session().database(), town.clock().now()), MessageId{ 1 });
    CaseService &cases = town.cases();
    QCOMPARE(town.snowCase().number, first);
    QCOMPARE(town.snowCase({}).number, second);
    QVERIFY(cases.apply(second, Consult{ u"SBF"_s, u"Är det här ett ärende?"_s }));
    QVERIFY(cases.apply(first, LinkTo{ second, LinkKind::Related }));
    QVERIFY(cases.attach(first, { { u"karta.png"_s, u"image/png"_s, "map" } }));
    InboxService &inbox = town.session().inbox();
    QVERIFY(need(inbox.add(webForm(u"form:1"_s))));
    QVERIFY(inbox.attachToCase(*need(inbox.add(webForm(u"form:2"_s))), first));
    QVERIFY(cases.apply(first, RecordAnswer{ u"SBF"_s, Outcome::NoAction, u"Plogat."_s }));
    QVERIFY(cases.apply(first, SendAnswer{}));
}

struct Meddled
{
    QString table;
    QString where; //!< the row that is changed, removed or doubled
    QString set;
    QString otherwise; //!< what the row that is added has otherwise
    QString problem;
    QString added; //!< where the row that is added is another's
};

QList<Meddled> everyTable()
{
    return {
        { u"cases"_s, u"id = 1"_s, u"register_number = 'x'"_s, u"id = 99, number = '2026-000099', token = 'zz'"_s,
            ofCase(first, u"cases"_s), ofCase(u"2026-000099"_s, u"cases"_s) },
        { u"assignments"_s, u"case_id = 1"_s, u"text = 'x'"_s, u"id = 99"_s, ofCase(first, u"assignments"_s), {} },
        { u"consultations"_s, u"case_id = 2"_s, u"question = 'x'"_s, u"position = 9"_s,
            ofCase(second, u"consultations"_s), {} },
        { u"links"_s, u"case_id = 1"_s, u"kind = 'duplicate'"_s, u"position = 9"_s, ofCase(first, u"links"_s), {} },
        { u"asked_departments"_s, u"case_id = 1"_s, u"awaited = 1 - awaited"_s, u"department = 'KFF'"_s,
            ofCase(first, u"asked_departments"_s), {} },
        { u"attachments"_s, u"case_id = 1 AND inbox_item_id IS NULL"_s, u"name = 'x'"_s, u"id = 99"_s,
            ofCase(first, u"attachments"_s), {} },
        { u"steps"_s, u"id = (SELECT max(id) FROM steps WHERE case_id = 1)"_s, u"before = '{}'"_s, u"id = 99"_s,
            ofCase(first, u"steps"_s), {} },
        { u"outbox"_s, u"case_id = 1 AND kind = 'answer'"_s, u"body = 'x'"_s, u"id = 99"_s, ofCase(first, u"outbox"_s),
            {} },
        { u"waiting_answers"_s, u"case_id = 1"_s, u"way = 'x'"_s, u"case_id = 2"_s, ofCase(first, u"waiting_answers"_s),
            ofCase(second, u"waiting_answers"_s) },
        { u"inbox_items"_s, u"id = 1"_s, u"body = 'x'"_s, u"id = 99, external_id = 'zz', raw_sha256 = 'zz'"_s,
            ofMessage(1, u"inbox_items"_s), ofMessage(99, u"inbox_items"_s) },
        { u"inbox_files"_s, u"item_id = 1"_s, u"name = 'x'"_s, u"id = 99"_s, ofMessage(1, u"inbox_files"_s), {} },
        { u"inbox_kept"_s, u"item_id = 2"_s, u"body = 'x'"_s, u"item_id = 1"_s, ofMessage(2, u"inbox_kept"_s),
            ofMessage(1, u"inbox_kept"_s) },
        { u"outbox"_s, u"case_id IS NULL"_s, u"to_address = 'x@example.org'"_s, u"id = 99"_s, ofLetter(1, u"outbox"_s),
            ofLetter(99, u"outbox"_s) },
        { u"outbox_files"_s, u"message_id = 1"_s, u"name = 'x'"_s, u"id = 99"_s, ofLetter(1, u"outbox_files"_s), {} },
    };
}

QString doubled(const Meddled &one)
{
    return u"CREATE TEMP TABLE other AS SELECT * FROM %1 WHERE %2; UPDATE other SET %3; "
           "INSERT INTO main.%1 SELECT * FROM other"_s.arg(one.table, one.where, one.otherwise);
}

} // namespace

class TestRowChecksums : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! A table that is added later has its place here or there
    void eachTableIsCoveredOrNamed()
    {
        const QStringList others{ // have their own chains, or change without a step
            u"schema_version"_s, u"directory_links"_s, u"directory_chain_head"_s, u"profile_meta"_s, u"departments"_s,
            u"department_versions"_s, u"headlines"_s, u"areas"_s, u"categories"_s, u"standard_answers"_s, u"grounds"_s,
            u"statutes"_s, u"processes"_s, u"service_declarations"_s, u"campaigns"_s, u"letter_templates"_s,
            u"settings"_s, u"closing_days"_s, u"people"_s, u"grants"_s, u"report_recipients"_s, u"events"_s,
            u"chain_head"_s, u"contents"_s, u"frozen_figures"_s, u"row_checksums"_s, u"row_checksums_joined"_s,
            u"counters"_s, u"status_counts"_s, u"case_phones"_s, u"case_phone_parts"_s, u"case_notes"_s,
            u"case_flags"_s, u"case_looks"_s, u"batches"_s, u"batch_cases"_s, u"presence"_s, u"leases"_s,
            u"view_settings"_s, u"report_runs"_s, u"month_sums"_s, u"month_marks"_s, u"spelling_words"_s
        };
        TownHall town;
        QStringList tables;
        auto query = sql::prepare(town.session().database(),
            u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'cases_fts%'"_s);
        must(query.each([&tables](const sql::Query &row) { tables.append(row.text(0)); }));
        QVERIFY(tables.size() > others.size());
        for (const QString &table : std::as_const(tables))
            QVERIFY2(others.contains(table) != RowChecksums::tables().contains(table), qPrintable(table));
        QStringList meddled;
        for (const Meddled &one : everyTable())
            meddled.append(one.table);
        meddled.removeDuplicates();
        QCOMPARE(meddled, RowChecksums::tables());
    }

    void whatAnotherProgramDoesIsFound_data()
    {
        QTest::addColumn<QString>("statements");
        QTest::addColumn<QString>("problem");
        for (const Meddled &one : everyTable()) {
            const QByteArray name = QString(one.table + u", "_s + one.where).toUtf8();
            QTest::addRow("%s: changed", name.constData())
                << u"UPDATE %1 SET %2 WHERE %3"_s.arg(one.table, one.set, one.where) << one.problem;
            QTest::addRow("%s: added", name.constData())
                << doubled(one) << (one.added.isEmpty() ? one.problem : one.added);
            QTest::addRow("%s: removed", name.constData()) << u"DELETE FROM %1 WHERE %2"_s.arg(
                one.table, one.where) << (one.table == "cases"_L1 ? ofCase(u"#1"_s, one.table) : one.problem);
        }
    }
    void whatAnotherProgramDoesIsFound()
    {
        QFETCH(const QString, statements);
        QFETCH(const QString, problem);
        TownHall town;
        fill(town);
        QCOMPARE(found(town), QStringList());
        byAnotherProgram(town.url(), statements);
        for (int time = 1; time <= 3; ++time)
            QCOMPARE(found(town), QStringList{ problem });
        QVERIFY(need(town.session().check()).problems.contains(problem));
        const auto other = need(Session::open(town.url(), u"anna"_s, town.clock()));
        QCOMPARE(found(*other), QStringList{ problem });
    }

    void aMeddledChecksumIsFound_data()
    {
        QTest::addColumn<QString>("statements");
        QTest::newRow("one is gone, and its row")
            << u"DELETE FROM links; DELETE FROM row_checksums WHERE table_name = 'links'"_s;
        QTest::newRow("that over all is gone") << u"DELETE FROM row_checksums_joined"_s;
        QTest::newRow("all are gone")
            << u"DELETE FROM row_checksums; UPDATE row_checksums_joined SET checksum = zeroblob(16)"_s;
        QTest::newRow("one was added") << u"INSERT INTO row_checksums VALUES (1, 99, 'links', zeroblob(16))"_s;
    }
    void aMeddledChecksumIsFound()
    {
        QFETCH(const QString, statements);
        TownHall town;
        fill(town);
        byAnotherProgram(town.url(), statements);
        QVERIFY(!found(town).isEmpty());
    }

    //! By somebody who knows how it is made
    void aRowWithItsChecksumMadeAnewIsFound()
    {
        TownHall town;
        fill(town);
        const auto other = need(Database::open(town.url()));
        QVERIFY(checksums::registerFunctions(other->handle()));
        const QStringList columns = need(columnsOf(*other, u"cases"_s));
        must(other->runScript(
            u"UPDATE cases SET register_number = 'x' WHERE id = 1; UPDATE row_checksums SET checksum = "
            "(SELECT row_checksum('cases', %1) FROM cases WHERE id = 1) "
            "WHERE owner_kind = 1 AND owner = 1 AND table_name = 'cases'"_s.arg(columns.join(u", "_s))));
        QCOMPARE(found(town), QStringList{ total });
        QVERIFY(town.cases().apply(second, FollowUp{ u"Det snöar ännu."_s }));
        QCOMPARE(found(town), QStringList{ total });
    }

    //! The program saves what it has read, with what another one has put into it
    void whatIsSavedOverAnotherProgramsChangeStaysFound()
    {
        TownHall town;
        fill(town);
        byAnotherProgram(town.url(),
            u"UPDATE cases SET headline = 'x' WHERE id = 2; UPDATE outbox SET body = 'x' WHERE case_id = 1 AND kind = 'answer'"_s);
        const QStringList problems{ ofCase(first, u"outbox"_s), ofCase(second, u"cases"_s) };
        QCOMPARE(found(town), problems);
        for (int time = 1; time <= 3; ++time) {
            QVERIFY(town.cases().apply(second, FollowUp{ u"Det snöar ännu."_s }));
            QVERIFY(town.cases().apply(second, Correct{ .headline = u"Halka %1"_s.arg(time), .reason = u"Fel"_s }));
            QCOMPARE(found(town), problems);
        }
        town.letAnswerLeave(first);
        QCOMPARE(found(town), problems);
    }

    //! A day's use, again and again
    void whatTheProgramDoesIsNoFinding()
    {
        TownHall town;
        const auto officer = town.sessionOf(Role::ContactCentreOfficer);
        CaseService &cases = town.cases();
        InboxService &inbox = town.session().inbox();
        QString before = town.snowCase().number;
        for (int time = 1; time <= 3; ++time) {
            const QString number = town.snowCase({}).number;
            QVERIFY(officer->cases().apply(number, Assign{ { u"SBF"_s, u"KFF"_s } }));
            QVERIFY(officer->cases().undo(number));
            QVERIFY(officer->cases().apply(number, Assign{ { u"SBF"_s, u"KFF"_s } }));
            QVERIFY(cases.apply(number, Unassign{ u"KFF"_s, u"Hör inte dit."_s }));
            QVERIFY(cases.apply(number, LinkTo{ before, LinkKind::Related }));
            QVERIFY(cases.undo(number));
            QVERIFY(cases.apply(number, LinkTo{ before, LinkKind::Related }));
            QVERIFY(cases.attach(number, { { u"karta.png"_s, u"image/png"_s, "map" } }));
            QVERIFY(cases.apply(number, Correct{ .area = u"information"_s, .reason = u"Fel"_s }));
            QVERIFY(cases.apply(number, SendInterimAnswer{ u"Vi tittar på det."_s, QDate(2026, 12, 18) }));
            QVERIFY(!town.session().outbox().markLettersDispatched({ number }, ReplyBy::Email).constFirst().error);
            QVERIFY(cases.undo(number, std::nullopt, EventKind::Dispatched));
            QCOMPARE(found(town), QStringList());

            const QString id = u"form:%1"_s.arg(time);
            const InboxItemId item = *need(inbox.add(webForm(id)));
            must(inbox.discard(item, u"Reklam"_s));
            must(officer->inbox().bringBack(item));
            QVERIFY(officer->inbox().attachToCase(item, number));
            QVERIFY(officer->cases().undo(number));
            QVERIFY(inbox.attachToCase(item, number));
            QVERIFY(cases.apply(number, FollowUp{ u"Det snöar ännu."_s }));
            QVERIFY(inbox.takeOut(item));
            must(inbox.discard(item, u"Reklam"_s));
            const InboxItemId another = *need(inbox.add(webForm(id + u":b"_s)));
            CaseDraft rest;
            rest.headline = u"Trasig gunga"_s;
            rest.type = CaseType::View;
            rest.area = u"services"_s;
            rest.departments = { u"SBF"_s };
            QVERIFY(cases.registerInboxItem(another, rest));
            QCOMPARE(found(town), QStringList());

            QVERIFY(cases.apply(number, RecordAnswer{ u"SBF"_s, Outcome::NoAction, u"Plogat."_s }));
            QVERIFY(cases.apply(number, SendAnswer{}));
            QVERIFY(cases.undo(number));
            QVERIFY(cases.apply(number, SendAnswer{}));
            town.letAnswerLeave(number);
            QVERIFY(cases.apply(number, Reopen{ u"Inte klart."_s }));
            const QString referred = town.snowCase().number;
            QVERIFY(cases.apply(referred,
                Refer{ { .ground = ReferralGround::FaultReport,
                    .statute = {},
                    .to = u"Felanmälan"_s,
                    .told = u"Ring."_s } }));
            const MessageId report = sendReport(town.session().database(), town.clock().now());
            QVERIFY(sql::inTransaction(town.session().database(),
                [&] { return OutboxStore(town.session().database()).markFailed(report, u"Stängt"_s); }));
            QCOMPARE(found(town), QStringList());
            QCOMPARE(need(town.session().check()).problems, QStringList());
            before = number;
        }
        town.setNow(u"2026-12-21T14:06"_s);
        QCOMPARE(need(inbox.eraseDue()), 3);
        QVERIFY(town.session().reminders().runDue());
        QCOMPARE(found(town), QStringList());
    }

    void whatFailsLeavesNothing()
    {
        TownHall town;
        fill(town);
        Database &database = town.session().database();
        for (int time = 1; time <= 3; ++time) {
            QVERIFY(!town.cases().apply(first, Assign{ { u"NOMAIL"_s } }));
            QVERIFY(!need(town.session().inbox().add(webForm(u"form:1"_s))));
            QVERIFY(!sql::run(database,
                u"UPDATE outbox SET state = 'sent', sent_at = CASE id WHEN (SELECT max(id) FROM outbox) THEN NULL ELSE 1 END"_s));
            {
                const auto begun = sql::Transaction::begin(database);
                QVERIFY(begun);
                must(sql::run(database, u"UPDATE cases SET headline = 'x'"_s));
            }
            QCOMPARE(found(town), QStringList());
        }
    }

    //! What stood there before there were checksums is taken as it stands
    void aDatabaseOfAnOlderProgramIsWhole()
    {
        TownHall town;
        fill(town);
        QCOMPARE(found(town), QStringList());
        byAnotherProgram(town.url(),
            u"DROP TABLE row_checksums; DROP TABLE row_checksums_joined; DROP VIEW secret_readers; "
            "DELETE FROM schema_version WHERE version >= 30; "
            "UPDATE cases SET register_number = 'x' WHERE id = 1"_s);
        for (int time = 1; time <= 3; ++time) {
            const auto session = need(Session::open(town.url(), u"anna"_s, town.clock()));
            QCOMPARE(found(*session), QStringList());
            QVERIFY(session->cases().apply(second, FollowUp{ u"Det snöar ännu."_s }));
            QCOMPARE(found(*session), QStringList());
        }
        byAnotherProgram(town.url(), u"UPDATE assignments SET text = 'x' WHERE case_id = 1"_s);
        const auto session = need(Session::open(town.url(), u"anna"_s, town.clock()));
        QCOMPARE(found(*session), QStringList{ ofCase(first, u"assignments"_s) });
    }

    //! A later version's migration changes rows and tables: that is this program's doing, what was meddled with before
    //! it is not
    void aMigrationIsNoFindingAndHidesNone()
    {
        TownHall town;
        fill(town);
        const auto migrate = [&town](const QString &script) {
            const auto migrating = need(Database::open(town.url()));
            must(sql::inTransaction(*migrating,
                [&] { return RowChecksums(*migrating).recordedAll([&] { return migrating->runScript(script); }); }));
            return need(Session::open(town.url(), u"anna"_s, town.clock()));
        };
        auto session = migrate(
            u"UPDATE cases SET concerns = 'x'; ALTER TABLE assignments ADD COLUMN place text NOT NULL DEFAULT ''"_s);
        QCOMPARE(found(*session), QStringList());
        QVERIFY(session->cases().apply(second, Assign{ { u"KFF"_s } }));
        QCOMPARE(found(*session), QStringList());
        byAnotherProgram(town.url(),
            u"UPDATE assignments SET text = 'x' WHERE case_id = 1; DELETE FROM row_checksums WHERE table_name = 'links'"_s);
        const QStringList problems{ ofCase(first, u"assignments"_s), ofCase(first, u"links"_s),
            ofCase(second, u"links"_s), total };
        QCOMPARE(found(*session), problems);
        session = migrate(u"ALTER TABLE assignments ADD COLUMN floor text NOT NULL DEFAULT ''"_s);
        QCOMPARE(found(*session), problems);
    }

    void manyAreLookedThroughInSlices()
    {
        TownHall town;
        Database &database = town.session().database();
        constexpr int many = 1'100;
        must(sql::inTransaction(database, [&]() -> Result<> {
            for (int i = 1; i <= many; ++i) {
                if (const auto added = InboxStore(database).add(webForm(u"form:%1"_s.arg(i))); !added)
                    return tl::unexpected(added.error());
            }
            return {};
        }));
        byAnotherProgram(town.url(), u"UPDATE inbox_items SET body = 'x' WHERE id IN (1, 500, 501, 1000, 1100)"_s);
        qint64 last = 0;
        int times = 0;
        const auto problems = RowChecksums(database).verify([&](qint64 done, qint64 all) {
            ++times;
            last = done;
            return all == many;
        });
        QCOMPARE(need(problems),
            (QStringList{ ofMessage(1, u"inbox_items"_s), ofMessage(500, u"inbox_items"_s),
                ofMessage(501, u"inbox_items"_s), ofMessage(1000, u"inbox_items"_s),
                ofMessage(1100, u"inbox_items"_s) }));
        QCOMPARE(last, many);
        QVERIFY(times >= 3);
        const auto stopped = RowChecksums(database).verify([](qint64, qint64) { return false; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Refused);
    }
};

LYHORD_TEST(TestRowChecksums)
#include "test_rowchecksums.moc"
