#include "core/db/database.h"
#include "core/db/sql.h"
#include "core/log/loggable.h"
#include "core/log/logging.h"
#include "core/services/caseservice.h"
#include "core/services/directory.h"
#include "core/services/importer.h"
#include "core/services/inboxservice.h"
#include "core/services/outbox.h"
#include "core/services/personalsettings.h"
#include "core/services/searchservice.h"
#include "core/services/session.h"
#include "core/services/supportreport.h"
#include "core/services/worker.h"
#include "core/services/workingnotes.h"
#include "tests/support/cuttingproxy.h"
#include "tests/support/postgresserver.h"
#include "tests/support/smallprofile.h"
#include "tests/support/testmain.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>

#include <functional>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

namespace {

// What nobody may read in a log: one word in each place where something of a person or case may stand
const QString name = u"Kanarie Näktergalsson"_s;
const QString email = u"kanarie@naktergal.example"_s;
const QString phone = u"0739998887"_s;
const QString address = u"Gulsippestigen 77Z"_s;
const QString headline = u"Rubrikkanarie på gångvägen"_s;
const QString text = u"Textkanarie: den som bor här har sagt det."_s;
const QString answer = u"Svarskanarie om saken."_s;
const QString reason = u"Skälkanarie för steget"_s;
const QString note = u"Anteckningskanarie"_s;
const QString sought = u"Sökkanarie"_s;
const QString fileName = u"Bilagekanarie.txt"_s;
const QString login = u"loginkanarie"_s;
const QString secret = u"lösenordskanarie"_s;
const QString folderName = u"mappkanarie"_s;
const QString externalId = u"löpnummerkanarie"_s;
const QString personNumber = u"19121212-1212"_s;

//! A word of each, as it may stand in other writings too
QStringList canaries()
{
    return { u"kanarie"_s, u"Näktergal"_s, u"naktergal"_s, u"N%C3%A4ktergal"_s, u"N\\u00e4ktergal"_s, phone,
        u"Gulsippe"_s, u"19121212"_s, u"1212-1212"_s };
}

CaseDraft draft()
{
    CaseDraft made = snowDraft();
    made.headline = headline;
    made.text = text;
    made.submitter.name = name;
    made.submitter.email = email;
    made.submitter.phone = phone;
    made.submitter.address = address;
    made.departments = QStringList{ u"SBF"_s };
    return made;
}

InboxItem item()
{
    InboxItem made;
    made.received = QDateTime(QDate(2026, 11, 19), QTime(9, 0), Qt::UTC);
    made.subject = headline;
    made.text = text;
    made.submitter.name = name;
    made.submitter.email = email;
    made.externalId = externalId;
    made.rawSha256 = QByteArray(64, 'a');
    made.files = { { fileName, u"text/plain"_s, text.toUtf8() } };
    made.unmapped = { { u"Fältkanarie"_s, name } };
    return made;
}

} // namespace

//! Every error that can be provoked, with a canary in every value; then the log is searched for them
class TestLogCanaries : public QObject
{
    Q_OBJECT

    QTemporaryDir m_place{ QDir::tempPath() + u'/' + folderName + u"-XXXXXX"_s };
    QTemporaryDir m_logs;
    QString m_log = m_logs.filePath(u"lyhord.log"_s);
    FixedClock m_clock{ momentFromIso(u"2026-11-20T14:05"_s) };
    QString m_url;
    std::unique_ptr<Session> m_session;
    int m_errors = 0;

    //! What a window does with an answer that is none
    template <class T>
    void told(const Result<T> &result)
    {
        if (result)
            return;
        ++m_errors;
        static_cast<void>(reportedCode(result.error()));
    }
    template <class T>
    void refused(const Result<T> &result, const char *what)
    {
        QVERIFY2(!result, what);
        told(result);
    }
    [[nodiscard]] Database &db() { return m_session->database(); }
    [[nodiscard]] QString path(const QString &of) const { return m_place.filePath(of); }
    [[nodiscard]] QString written(const QString &of, const QByteArray &content) const
    {
        QFile file(path(of));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no file");
        return file.fileName();
    }
    [[nodiscard]] QString logged() const
    {
        QString all;
        const auto files = QDir(m_logs.path()).entryList(QDir::Files, QDir::Name | QDir::Reversed);
        for (const QString &one : files) {
            QFile file(m_logs.filePath(one));
            if (file.open(QIODevice::ReadOnly))
                all += QString::fromUtf8(file.readAll());
        }
        return all;
    }

    void statementsFail();
    void aFileFails();
    void aServerFails();
    void casesAreRefused();
    void theInboxRefuses();
    void theDirectoryRefuses();
    void importsGoWrong();
    void theWorkerGoesRound();
    void databasesAreNotOpened();

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(startLogging({ LogLevel::Debug, m_log })); // with every statement that is run
        m_url = onServer() ? newServerDatabase() : u"sqlite:"_s + path(u"filkanarie.db"_s);
        auto made = Session::initialise(m_url, login, m_clock, { .profile = smallProfile() });
        QVERIFY2(made, made ? "" : qPrintable(made.error().message));
        m_session = std::move(*made);
    }
    void cleanupTestCase() { stopLogging(); }

    void noErrorTellsOfAnybody()
    {
        using Part = void (TestLogCanaries::*)();
        QList<Part> parts{ &TestLogCanaries::statementsFail, &TestLogCanaries::casesAreRefused,
            &TestLogCanaries::theInboxRefuses, &TestLogCanaries::theDirectoryRefuses, &TestLogCanaries::importsGoWrong,
            &TestLogCanaries::theWorkerGoesRound, &TestLogCanaries::databasesAreNotOpened,
            onServer() ? &TestLogCanaries::aServerFails : &TestLogCanaries::aFileFails };
        for (int round = 0; round < 3; ++round) {
            for (const Part part : std::as_const(parts)) {
                (this->*part)();
                if (QTest::currentTestFailed())
                    return;
            }
            std::reverse(parts.begin(), parts.end());
        }
        QVERIFY2(m_errors > 60, qPrintable(QString::number(m_errors)));

        const QString log = logged();
        for (const QString &canary : canaries()) {
            const qsizetype at = log.indexOf(canary, 0, Qt::CaseInsensitive);
            QVERIFY2(at < 0, qPrintable(canary + u": "_s + log.mid(qMax<qsizetype>(0, at - 200), 400)));
        }
        static const QRegularExpression caseNumber(u"\\b\\d{4}-\\d{6}\\b"_s);
        const auto number = caseNumber.match(log);
        QVERIFY2(!number.hasMatch(), qPrintable(log.mid(qMax<qsizetype>(0, number.capturedStart() - 200), 400)));
    }

    //! Without this the search above would find nothing in an empty log
    void theLogHasWhatItIsFor_data()
    {
        QTest::addColumn<QString>("line");
        const QString failed = u"warning lyhord\\.database: failed: "_s;
        const QString duplicate = onServer() ? u"conflict, PostgreSQL 23505: INSERT"_s
                                             : u"conflict, SQLite \\d+: INSERT"_s;
        QTest::newRow("a statement that failed, with its number") << failed + duplicate;
        QTest::newRow("one with a value pasted") << failed + u".*FROM nowhere WHERE name = '…'"_s;
        QTest::newRow("opened") << u"info lyhord\\.database: opened: (SQLite 3|PostgreSQL 1)"_s;
        QTest::newRow("not opened") << u"warning lyhord\\.database: not opened: "_s;
        QTest::newRow("migrations") << u"info lyhord\\.migration: .* from version 0 to \\d+"_s;
        QTest::newRow("an import") << u"info lyhord\\.import: read to the end: 3 read, \\d imported"_s;
        QTest::newRow("a round") << u"lyhord\\.worker: a round"_s;
        QTest::newRow("a slow statement") << u"warning lyhord\\.slow: \\d{4} ms to the first row: "_s;
        QTest::newRow("what a person was told") << u"warning lyhord\\.error: [2-9B-Z]{4}: told a person of this: "_s;
        QTest::newRow("statements") << u"debug lyhord\\.database: \\d+ ms: INSERT INTO cases"_s;
        if (onServer()) {
            QTest::newRow("a connection that was lost") << u"warning lyhord\\.database: the connection was lost"_s;
            QTest::newRow("and found") << u"warning lyhord\\.database: the connection is back after \\d+ ms"_s;
        }
    }
    void theLogHasWhatItIsFor()
    {
        QFETCH(QString, line);
        QVERIFY(logged().contains(QRegularExpression(line)));
    }

    void theSupportReportNamesNobodyEither()
    {
        const auto figures = databaseFigures(*m_session);
        QVERIFY2(figures, figures ? "" : qPrintable(figures.error().detail));
        QVERIFY(figures->tables.size() > 20);
        const QString report = supportReport({ .made = m_clock.now(),
            .workstation = { { u"Qt"_s, u"6"_s } },
            .databaseUrl = m_url + u"?sslmode=verify-full&password="_s + secret,
            .database = figures,
            .settings = { { u"answer_working_days"_s, u"8"_s, QDate(2026, 1, 1) },
                { u"chief_legal_officer_mailbox"_s, email, QDate(2026, 1, 1) },
                { u"somebody_to_call"_s, phone, QDate(2026, 1, 1) } },
            .log = logged().toUtf8() });
        for (const QString &canary : canaries())
            QVERIFY2(!report.contains(canary, Qt::CaseInsensitive), qPrintable(canary));
        QVERIFY(report.contains(u"answer_working_days (2026-01-01): 8\n"_s));
        QVERIFY(report.contains(u"chief_legal_officer_mailbox (2026-01-01): is set\n"_s));
        QVERIFY(report.contains(onServer() ? u"\ncase_rows: "_s : u"\ncases: "_s));
        QVERIFY(!report.contains(m_place.path()));
    }
};

void TestLogCanaries::statementsFail()
{
    const auto pasted = sql::run(db(), u"SELECT * FROM nowhere WHERE name = '%1'"_s.arg(name));
    refused(pasted, "no such table");
    refused(db().runScript(u"INSERT INTO nowhere VALUES ('%1');"_s.arg(name)), "no such table in a script");
    for (int again = 0; again < 2; ++again) {
        auto insert = sql::prepare(db(), u"INSERT INTO view_settings (login, key, value) VALUES (?, ?, ?)"_s);
        const auto done = insert.bind(login, sought, text).run();
        if (again == 1)
            refused(done, "the same key");
    }
    auto leave = sql::prepare(db(), u"DELETE FROM view_settings WHERE key = ?"_s);
    QVERIFY(leave.bind(sought).run());
    auto check = sql::prepare(db(), u"UPDATE cases SET status = ?"_s);
    told(check.bind(text).run());
    auto append = sql::prepare(db(), u"UPDATE events SET login = ?"_s);
    told(append.bind(name).run());
    auto number = sql::prepare(
        db(), onServer() ? u"SELECT CAST(CAST(? AS text) AS integer)"_s : u"SELECT abs(?), json_extract(?, '$.x')"_s);
    told(onServer() ? number.bind(personNumber).run() : number.bind(personNumber, text).run());
    if (onServer()) {
        auto slow = sql::prepare(db(), u"SELECT 1 FROM pg_sleep(1.05) WHERE CAST(? AS text) <> 'x'"_s);
        QVERIFY(slow.bind(text).first());
    }
    const auto unfinished = sql::run(db(), u"BEGIN"_s);
    QVERIFY(unfinished);
    refused(sql::run(db(), u"SELECT '%1' FROM nowhere"_s.arg(text)), "in a transaction");
    told(sql::run(db(), u"COMMIT"_s));
    if (!onServer())
        return;
    auto later = sql::prepare(db(), u"SELECT count(*) FROM cases"_s); // the server has ended it itself
    QVERIFY(later.first());
}

void TestLogCanaries::aFileFails()
{
    const QString file = path(u"filkanarie-%1.db"_s.arg(m_errors));
    auto small = Session::initialise(u"sqlite:"_s + file, login, m_clock, { .profile = smallProfile() });
    QVERIFY(small);
    QVERIFY(sql::run((*small)->database(), u"PRAGMA max_page_count = 10"_s)); // is at least what is there
    CaseDraft large = draft();
    large.text = text.repeated(10'000);
    refused((*small)->cases().registerCase(large), "the disk is full");
    told((*small)->backup(path(u"missing/%1.db"_s.arg(sought))));
    told((*small)->backup(m_place.path()));

    auto other = Database::open(u"sqlite:"_s + file);
    QVERIFY(other);
    QVERIFY(sql::run(**other, u"BEGIN IMMEDIATE"_s));
    (*small)->database().setPatience(std::chrono::milliseconds(1050)); // and slow
    refused((*small)->cases().registerCase(draft()), "locked");
    QVERIFY(sql::run(**other, u"ROLLBACK"_s));
}

void TestLogCanaries::aServerFails()
{
    CuttingProxy proxy(m_url);
    auto through = Session::open(proxy.url(), login, m_clock);
    QVERIFY2(through, through ? "" : qPrintable(through.error().message));
    for (const auto cut : { CuttingProxy::Cut::BeforeCommit, CuttingProxy::Cut::AfterCommit }) {
        proxy.cut(cut);
        CaseDraft made = draft();
        made.headline += u" igen"_s;
        told((*through)->cases().registerCase(made));
    }
    proxy.cut(CuttingProxy::Cut::Everywhere);
    told((*through)->cases().registerCase(draft()));
    proxy.cut(CuttingProxy::Cut::Nowhere);
    QTRY_VERIFY_WITH_TIMEOUT((*through)->ping().has_value(), 20'000);
}

void TestLogCanaries::casesAreRefused()
{
    CaseService &cases = m_session->cases();
    const auto made = cases.registerCase(draft());
    QVERIFY2(made, made ? "" : qPrintable(made.error().message + made.error().detail));
    const QString number = made->number;
    CaseDraft wrong = draft();
    wrong.submitter.email = u"kanarie utan snabel-a"_s;
    refused(cases.registerCase(wrong), "no address");
    wrong = draft();
    wrong.text = text + QChar(0);
    told(cases.registerCase(wrong));
    wrong = draft();
    wrong.departments = QStringList{ u"förvaltningskanarie"_s };
    refused(cases.registerCase(wrong), "no department");
    wrong = draft();
    wrong.token = u"tokenkanarie"_s;
    for (int again = 0; again < 2; ++again)
        told(cases.registerCase(wrong));
    told(cases.open(u"2026-999999"_s));
    told(cases.open(name));
    refused(cases.apply(number, Close{ reason, Outcome::NoAction }, 99), "stale");
    refused(cases.apply(number, Unassign{ u"KFF"_s, reason }), "not asked");
    told(cases.apply(number, RecordAnswer{ u"SBF"_s, Outcome::Improvement, answer, name }));
    told(cases.apply(number, SendInterimAnswer{ text, QDate(2020, 1, 1) }));
    told(cases.apply(number, SendAnswer{ answer, Outcome::Improvement, sought, reason }));
    told(cases.apply(number, LinkTo{ u"2026-999999"_s }));
    told(cases.apply(number, NotSatisfied{ text }));
    told(cases.attach(number, { { fileName, u"text/plain"_s, text.toUtf8() } }));
    told(cases.attachmentContent(number, AttachmentId{ 4711 }));
    told(cases.split(number, wrong));
    told(cases.undo(number, 99));
    told(m_session->workingNotes().add(number, note));
    told(m_session->workingNotes().change(number, NoteId{ 4711 }, note));
    told(m_session->personalSettings().save(sought, text));
    for (const QString &asked : { sought, u"\""_s + name + u"\" AND ("_s, name + u" -* OR"_s, email, phone, number }) {
        told(cases.list({ .text = asked }, {}, 10));
        told(cases.list({ .text = asked }, u"markörkanarie"_s, 10));
        told(cases.search(asked, 10));
        told(SearchService(*m_session).search(asked, 10));
    }
    told(m_session->outbox().messages(email, 10));
    told(m_session->outbox().message(MessageId{ 4711 }));
    told(m_session->outbox().markDispatched({ MessageId{ 4711 } }));
}

void TestLogCanaries::theInboxRefuses()
{
    InboxService &inbox = m_session->inbox();
    const auto added = inbox.add(item());
    QVERIFY2(added, added ? "" : qPrintable(added.error().message + added.error().detail));
    InboxItem changed = item();
    changed.text = sought;
    changed.rawSha256 = QByteArray(64, 'b');
    told(inbox.add(changed));
    told(inbox.attachToCase(InboxItemId{ 4711 }, name));
    told(inbox.refer(InboxItemId{ 4711 }, { .to = name, .told = text }));
    told(inbox.discard(InboxItemId{ 4711 }, reason));
    told(m_session->cases().registerInboxItem(InboxItemId{ 4711 }, draft()));
    if (!*added)
        return;
    told(inbox.attachToCase(**added, u"2026-999999"_s));
    told(inbox.refer(**added, { .to = name, .told = text }));
    told(inbox.discard(**added, reason));
    told(inbox.discard(**added, reason));
}

void TestLogCanaries::theDirectoryRefuses()
{
    Directory &directory = m_session->directory();
    Person person = personAs(Role::Handler, u"SBF"_s);
    person.login = u"personkanarie"_s;
    person.name = name;
    person.email = email;
    person.grants[0].agreement = reason;
    for (int again = 0; again < 2; ++again)
        told(directory.addPerson(person));
    person.login = u"person kanarie'; DROP"_s;
    told(directory.addPerson(person));
    told(directory.retirePerson(sought, QDate(2026, 11, 20)));
    Department department;
    department.key = u"FÖRVALTNINGSKANARIE"_s;
    told(directory.addDepartment(department));
    told(directory.changeSetting({ u"answer_working_days"_s, text, QDate(2027, 1, 1) }));
    told(directory.changeSetting({ sought, text, QDate(2027, 1, 1) }));
    told(directory.addHeadline({ .text = headline }));
    const auto stranger = Session::open(m_url, u"okändkanarie"_s, m_clock);
    refused(stranger, "nobody knows the login");
    const auto handler = Session::open(m_url, u"personkanarie"_s, m_clock);
    if (handler) {
        told((*handler)->cases().registerCase(draft()));
        told((*handler)->directory().addPerson(person));
        told((*handler)->cases().list({}, {}, 10));
    }
    told(handler);
}

void TestLogCanaries::importsGoWrong()
{
    const QString csv = written(u"filkanarie.csv"_s,
        "headline;text;name;email\n" + headline.toUtf8() + ';' + text.toUtf8() + ';' + name.toUtf8() + ";inte\n;;;\n"
            + QByteArray(200, 'x') + ";\"" + text.toUtf8() + "\n");
    const QString json = written(u"filkanarie.json"_s,
        "{\"headline\": \"" + headline.toUtf8() + "\", \"text\": \"" + text.toUtf8() + "\", \"okänd\": \""
            + name.toUtf8() + "\"}\n{\"headline\": 1}\n{ " + name.toUtf8() + " }\n");
    const QString xml = written(u"filkanarie.xml"_s,
        "<?xml version=\"1.0\"?><FlowInstances><FlowInstance><Text>" + text.toUtf8() + "</Texten></FlowInstance>");
    for (const bool onlyLook : { true, false }) {
        for (const auto &[format, file] : { std::pair{ u"csv"_s, csv }, std::pair{ u"json"_s, json },
                 std::pair{ u"openeplatform-xml"_s, xml }, std::pair{ u"open311-json"_s, json },
                 std::pair{ u"open311-xml"_s, xml }, std::pair{ u"json"_s, path(u"finnsintekanarie"_s) },
                 std::pair{ u"json"_s, m_place.path() }, std::pair{ u"formatkanarie"_s, json } })
            told(importFiles(*m_session, { .format = format, .files = { file }, .onlyLook = onlyLook }, {}));
    }
    told(importFiles(*m_session, { .format = u"csv"_s, .files = { csv }, .mappingFile = json }, {}));
    told(importFiles(*m_session, { .format = u"csv"_s, .files = { csv }, .mappingFile = path(u"ingenkanarie"_s) }, {}));
}

void TestLogCanaries::theWorkerGoesRound()
{
    // an old case, of a department without a mailbox: what comes due of it cannot all be sent
    CaseDraft old = draft();
    old.received = momentFromIso(u"2026-02-02T10:00"_s);
    told(m_session->cases().registerCase(old));
    Worker worker(*m_session, login);
    told(worker.runDue());
    Worker other(*m_session, name);
    told(other.runDue());
    told(worker.leave());
}

void TestLogCanaries::databasesAreNotOpened()
{
    QStringList urls{ u"sqlite:"_s + path(u"finnsintekanarie.db"_s), u"sqlite:"_s + m_place.path(),
        u"sqlite:"_s + path(u"mapp/finnsintekanarie.db"_s),
        u"sqlite:"_s + written(u"textkanarie.db"_s, text.toUtf8().repeated(100)), u"kanarie:"_s + name,
        u"postgresql://%1:%2@127.0.0.1:1/databaskanarie"_s.arg(login, secret),
        u"postgresql://localhost/databaskanarie?parameterkanarie=%1"_s.arg(secret),
        u"postgresql://värdkanarie.invalid/databaskanarie"_s };
    if (onServer()) {
        QString elsewhere = m_url;
        urls.append(elsewhere.replace(QRegularExpression(u"/[^/?]+(\\?|$)"_s), u"/databaskanarie\\1"_s));
    }
    for (const QString &url : std::as_const(urls))
        refused(Session::open(url, login, m_clock), qPrintable(url));
    refused(Session::restore(path(u"textkanarie.db"_s), u"sqlite:"_s + path(u"nykanarie.db"_s)), "no backup");
    refused(Session::initialise(m_url, login, m_clock, { .profile = smallProfile() }), "there already");
}

LYHORD_TEST(TestLogCanaries)
#include "test_logcanaries.moc"
