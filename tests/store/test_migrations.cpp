#include "core/store/migrations.h"

#include "core/model/clock.h"
#include "core/store/batchstore.h"
#include "core/store/casemarkstore.h"
#include "core/store/database.h"
#include "core/store/integrity.h"
#include "core/store/notestore.h"
#include "core/store/outboxstore.h"
#include "core/store/presencestore.h"
#include "core/store/searchindex.h"
#include "core/store/wordstore.h"
#include "tests/store/storebed.h"
#include "tests/support/testmain.h"

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyDatabaseIsBroughtToTheNewestVersion();
    void aDatabaseOfTheFirstVersionKeepsItsCases();
    void answersThatHadNotLeftStandInTheirQueues();
    void aNewerDatabaseIsRefusedInWords();
    void anotherProgramsDatabaseIsLeftAlone();
};

namespace {

Message letterAbout(const Case &about)
{
    Message message;
    message.caseId = about.id;
    message.caseNumber = about.number;
    message.toName = u"Åsa Öberg"_s;
    message.toAddress = u"asa@example.org"_s;
    message.language = u"sv"_s;
    message.letter = { u"Hej"_s, u"Svar"_s };
    message.created = morning();
    message.notBefore = morning();
    return message;
}

//! As it was written then
QString letterOfTheFirstVersion(
    const Case &about, const QString &kind = u"assignment"_s, const QString &way = u"email"_s)
{
    return u"INSERT INTO outbox (case_id, kind, by_way, department, state, language, created_at, not_before, to_name, "
           "to_address, failure, subject, body) VALUES (%1, '%2', '%3', '', 'queued', 'sv', %4, %4, 'Åsa Öberg', "
           "'asa@example.org', '', 'Hej', 'Svar')"_s.arg(about.id.value)
               .arg(kind, way)
               .arg(morning().toSecsSinceEpoch());
}

Result<std::unique_ptr<Database>> emptyDatabase()
{
    return Database::open(onServer() ? newServerDatabase() : u"sqlite::memory:"_s, OpenMode::Create);
}

} // namespace

void TestMigrations::anEmptyDatabaseIsBroughtToTheNewestVersion()
{
    const auto db = emptyDatabase();
    LYHORD_OK(db);
    QCOMPARE(*migrations::versionOf(**db), 0);
    const auto refused = migrations::requireNewest(**db);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::NotFound);
    QCOMPARE(*migrations::apply(**db, morning()), migrations::newest((*db)->kind()));
    QVERIFY(migrations::newest((*db)->kind()) >= 1);
    QCOMPARE(*migrations::versionOf(**db), migrations::newest((*db)->kind()));
    LYHORD_OK(migrations::requireNewest(**db));
    QCOMPARE(*migrations::apply(**db, morning()), migrations::newest((*db)->kind())); // and nothing happens
    auto query = sql::prepare(**db, u"SELECT max(version), max(applied_at) FROM schema_version"_s);
    LYHORD_OK(query.first());
    QCOMPARE(query.number(0), migrations::newest((*db)->kind()));
    QCOMPARE(query.moment(1), morning());
}

void TestMigrations::aDatabaseOfTheFirstVersionKeepsItsCases()
{
    const auto opened = emptyDatabase();
    LYHORD_OK(opened);
    const auto &db = *opened;
    QCOMPARE(*migrations::apply(*db, morning(), 1), 1);
    Case subject = plainCase();
    subject.submitter.phone = u"070-123 45 67"_s;
    subject.answer = u"Det är lagat nu."_s;
    const Case before = inserted(*db, subject);
    LYHORD_OK(db->runScript(letterOfTheFirstVersion(before)));
    const auto older = migrations::requireNewest(*db);
    QVERIFY(!older);
    QCOMPARE(older.error().code, ErrorCode::Refused);
    QCOMPARE(*migrations::apply(*db, morning()), migrations::newest(db->kind()));
    QCOMPARE(*CaseStore(*db).byId(before.id), before);
    Message letter = letterAbout(before);
    letter.id = { 1 };
    QCOMPARE(*OutboxStore(*db).one(letter.id, Viewer::all()), letter);
    for (const QString &text : { u"plogats"_s, u"lagat"_s, u"+46701234567"_s, u"26-1"_s, u"gangvagen"_s }) {
        const auto hits = SearchIndex(*db).search(text, Viewer::all(), 5);
        LYHORD_OK(hits);
        QVERIFY2(hits->hits.size() == 1, qPrintable(text));
    }
    QCOMPARE(*integrity::check(*db), QStringList());
    LYHORD_OK(PresenceStore(*db).note(u"bo"_s, u"desk"_s, before.id, morning()));
    LYHORD_OK(NoteStore(*db).add(before.id, u"contact_centre"_s,
        { .id = {}, .author = u"bo"_s, .authorName = {}, .text = u"ring"_s, .written = morning(), .changed = {} }));
    QCOMPARE(NoteStore(*db).ofCase(before.id, { u"contact_centre"_s })->size(), 1);
    LYHORD_OK(WordStore(*db).add(u"vilsta"_s, u"bo"_s, morning()));
    QCOMPARE(WordStore(*db).all()->size(), 1);
    LYHORD_OK(CaseMarkStore(*db, u"bo"_s).flag(before.id, { QDate(2026, 12, 1), {} }));
    LYHORD_OK(BatchStore(*db).note({ u"token"_s, BatchStep::Assign }, u"bo"_s, morning(), before));
}

//! R89: a phone answer of before was announced as on its way, and nobody had called
void TestMigrations::answersThatHadNotLeftStandInTheirQueues()
{
    const auto opened = emptyDatabase();
    LYHORD_OK(opened);
    const auto &db = *opened;
    QCOMPARE(*migrations::apply(*db, morning(), 4), 4);
    Case closed = plainCase();
    closed.status = CaseStatus::Closed;
    closed.closed = morning(1);
    for (const char *way : { "phone", "letter", "phone" })
        LYHORD_OK(db->runScript(letterOfTheFirstVersion(inserted(*db, closed), u"answer"_s, QString::fromLatin1(way))));
    LYHORD_OK(db->runScript(letterOfTheFirstVersion(inserted(*db, closed), u"interim_answer"_s, u"phone"_s)));
    LYHORD_OK(db->runScript(letterOfTheFirstVersion(inserted(*db, plainCase()), u"answer"_s, u"phone"_s)));
    QCOMPARE(*migrations::apply(*db, morning()), migrations::newest(db->kind()));
    const auto counts = CaseStore(*db).counts(Viewer::all(), localDay(morning()));
    LYHORD_OK(counts);
    QCOMPARE(counts->queues.value(Queue::ToCall), 2);
    QCOMPARE(counts->queues.value(Queue::ToPrint), 1);
    QCOMPARE(counts->queues.value(Queue::ToSend), 0);
}

void TestMigrations::aNewerDatabaseIsRefusedInWords()
{
    const auto db = memoryDatabase();
    LYHORD_OK(sql::run(*db, u"INSERT INTO schema_version (version, applied_at, program) VALUES (999, 0, 'x')"_s));
    for (const auto &refused : { migrations::requireNewest(*db), migrations::apply(*db, morning()).map([](int) {}) }) {
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, onServer() ? ErrorCode::Unreachable : ErrorCode::Refused);
        QVERIFY(refused.error().message.contains(u"999"_s));
    }
}

void TestMigrations::anotherProgramsDatabaseIsLeftAlone()
{
    const auto db = emptyDatabase();
    LYHORD_OK(db);
    LYHORD_OK((*db)->runScript(onServer() ? u"CREATE SCHEMA lyhord; CREATE TABLE lyhord.recipes (name text)"_s
                                          : u"CREATE TABLE recipes (name text)"_s));
    const auto refused = migrations::apply(**db, morning());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, onServer() ? ErrorCode::Unreachable : ErrorCode::Refused);
}

LYHORD_TEST(TestMigrations)
#include "test_migrations.moc"
