#include "core/store/reportrunstore.h"

#include "core/db/database.h"
#include "core/db/transaction.h"
#include "core/store/outboxstore.h"
#include "tests/store/storebed.h"
#include "tests/support/testmain.h"

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

class TestReportRunStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_db = memoryDatabase(); }

    void aReportIsBegunOnce()
    {
        ReportRunStore store(*m_db);
        ReportRun run = begun();
        ReportRun same = run;
        QCOMPARE(*store.begin(same), false);
        QCOMPARE(*store.one(run.kind, run.period, run.scope), std::optional(run));
        QCOMPARE(*store.one(run.kind, u"2026-12"_s, run.scope), std::optional<ReportRun>());
        run.scope = u"KFF"_s;
        QCOMPARE(*store.begin(run), true);
        QCOMPARE(store.all()->size(), 2);
    }

    void whoIsSecondHearsOfTheFirst()
    {
        ReportRunStore store(*m_db);
        ReportRun one = begun();
        ReportRun other = one;
        one.comment = u"Ett nytt skolavtal"_s;
        LYHORD_OK(store.change(one));
        QCOMPARE(one.version, 2);
        QCOMPARE(store.change(other).error().code, ErrorCode::Conflict);
        QCOMPARE(*store.one(one.kind, one.period, one.scope), std::optional(one));
    }

    void theLetterSaysWhetherItWent()
    {
        ReportRunStore store(*m_db);
        OutboxStore outbox(*m_db);
        ReportRun run = begun();
        run.message = letter().id;
        run.state = ReportState::Queued;
        LYHORD_OK(store.change(run));
        LYHORD_OK(outbox.markFailed(run.message, u"Adressen finns inte"_s));
        QCOMPARE((*store.one(run.kind, run.period, run.scope))->state, ReportState::Failed);
        LYHORD_OK(outbox.markSent(run.message, morning(), u"bo"_s));
        const auto sent = store.one(run.kind, run.period, run.scope);
        QCOMPARE((*sent)->state, ReportState::Sent);
        QCOMPARE((*sent)->sent, std::optional(morning()));
        QCOMPARE((*sent)->version, 4);
    }

    void aLetterWithAReportHasNoCaseAndCarriesItsFiles()
    {
        OutboxStore outbox(*m_db);
        const Message message = letter();
        const AttachedFile file{ u"november.pdf"_s, u"application/pdf"_s, "%PDF-1.7 \xc3\xa5" };
        const auto added = outbox.addFile(message.id, file);
        LYHORD_OK(added);
        const auto read = outbox.one(message.id, AccessScope::all());
        LYHORD_OK(read);
        QVERIFY(!read->caseId.isValid());
        QCOMPARE(read->files, QList<Attachment>{ *added });
        QCOMPARE(*outbox.fileContent(message.id, added->id), file.content);
        QCOMPARE(outbox.fileContent(MessageId{ message.id.value + 1 }, added->id).error().code, ErrorCode::NotFound);
        QCOMPARE(outbox.list({}, AccessScope::all(), 10)->constFirst().files.size(), 1);
        QCOMPARE(outbox.ready(morning(), 10)->constFirst().files.size(), 1);
    }

    void aDepartmentsReportIsNoOtherDepartments()
    {
        const Message message = letter();
        AccessScope scope;
        scope.departments = { u"KFF"_s };
        QVERIFY(OutboxStore(*m_db).list({}, scope, 10)->isEmpty());
        QCOMPARE(OutboxStore(*m_db).one(message.id, scope).error().code, ErrorCode::NotFound);
        scope.departments = { u"SBF"_s };
        QCOMPARE(OutboxStore(*m_db).list({}, scope, 10)->size(), 1);
    }

    void aLetterAboutNothingIsNoReport()
    {
        Message message;
        message.kind = LetterKind::Answer;
        message.created = morning();
        message.notBefore = morning();
        QVERIFY(!OutboxStore(*m_db).add(message));
    }

    void recipientsAreKeptByKindAndScope()
    {
        ReportRunStore store(*m_db);
        ReportRecipient strategist{ .kind = DueKind::Strategist,
            .scope = {},
            .name = u"Strategen"_s,
            .address = u"q@example.org"_s,
            .language = u"fi"_s,
            .masked = true };
        LYHORD_OK(store.saveRecipient(strategist));
        strategist.address = u"r@example.org"_s;
        LYHORD_OK(store.saveRecipient(strategist));
        QCOMPARE(*store.recipients(), QList<ReportRecipient>{ strategist });
        LYHORD_OK(store.removeRecipient(DueKind::Strategist, {}));
        QCOMPARE(store.removeRecipient(DueKind::Strategist, {}).error().code, ErrorCode::NotFound);
        QVERIFY(store.recipients()->isEmpty());
    }

private:
    ReportRun begun()
    {
        ReportRun run;
        run.period = u"2026-11"_s;
        run.scope = u"SBF"_s;
        run.due = QDate(2026, 12, 4);
        run.made = morning();
        run.madeBy = u"worker"_s;
        if (!ReportRunStore(*m_db).begin(run).value_or(false))
            qFatal("not begun");
        return run;
    }
    Message letter()
    {
        Message message;
        message.kind = LetterKind::Report;
        message.department = u"SBF"_s;
        message.toAddress = u"sbf@example.org"_s;
        message.language = u"sv"_s;
        message.letter = { u"November"_s, u"Hej"_s };
        message.created = morning();
        message.notBefore = morning();
        const auto added = OutboxStore(*m_db).add(message);
        if (!added)
            qFatal("%s", why(added).constData());
        return *added;
    }
    std::unique_ptr<Database> m_db;
};

LYHORD_TEST(TestReportRunStore)
#include "test_reportrunstore.moc"
