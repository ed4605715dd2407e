#include "core/db/migrations.h"

#include "core/db/database.h"
#include "core/model/clock.h"
#include "core/store/batchstore.h"
#include "core/store/casemarkstore.h"
#include "core/store/directorystore.h"
#include "core/store/eventstore.h"
#include "core/store/frozenstore.h"
#include "core/store/inboxstore.h"
#include "core/store/integrity.h"
#include "core/store/monthsumstore.h"
#include "core/store/notestore.h"
#include "core/store/outboxstore.h"
#include "core/store/presencestore.h"
#include "core/store/searchindex.h"
#include "core/store/serverhistory.h"
#include "core/store/wordstore.h"
#include "tests/store/storebed.h"
#include "tests/support/testmain.h"

#include <QtCore/QDataStream>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyDatabaseIsBroughtToTheNewestVersion();
    void aDatabaseOfTheFirstVersionKeepsItsCases();
    void whereSomebodyLivesIsFoundInOldCases_data();
    void whereSomebodyLivesIsFoundInOldCases();
    void answersThatHadNotLeftStandInTheirQueues();
    void whatWasDueIsFoundInOldCases_data();
    void whatWasDueIsFoundInOldCases();
    void closingDaysKeepTheirVersionOfTheCalendar();
    void ruleValuesKeepTheirOrderAndCanBeReplacedOnTheirDay();
    void aMonthFrozenUnderTheOldDefinitionIsReadAndKnown();
    void monthsOfAnOlderDatabaseCanBeAddedUp();
    void whatWasDiscardedBeforeIsErasedAndWhatWaitsIsNot();
    void theServersHistoryBeginsWithWhatIsThere_data();
    void theServersHistoryBeginsWithWhatIsThere();
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

//! A case in the columns that every version had, in the caller's transaction; with what it had of departments
Case storedByAnOlderProgram(Database &db, Case subject)
{
    static int last = 0;
    const Referral referral = subject.referral.value_or(Referral{});
    QStringList asked;
    for (const Assignment &assignment : std::as_const(subject.assignments))
        asked.append(assignment.department);
    auto query = sql::prepare(db,
        u"INSERT INTO cases (token, number, registered_at, registered_by, headline, channel, received_at, type, area, "
        "category, body, language, anonymous, submitter_name, email, phone, address, gender, protected_identity, "
        "reply_wanted, reply_by, secrecy, concerns, campaign, service_declaration, process, register_number, answer_due, "
        "first_reminder, second_reminder, write_off, rules_version, calendar_version, asked, department, status, ladder, "
        "awaited, referral_ground, referral_statute, referral_to, referral_told, interim_due, answer, outcome, "
        "answered_directly, standard_answer, first_answered_at, closed_at, escalation) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
        "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id, number, token"_s);
    subject.number = u"2026-%1"_s.arg(++last, 6, 10, QChar(u'0'));
    query.bind(subject.number, subject.number, subject.registered, subject.registeredBy, subject.headline,
        subject.channel, subject.received, subject.type, subject.area, subject.category, subject.text, subject.language,
        subject.submitter.anonymous, subject.submitter.name, subject.submitter.email, subject.submitter.phone,
        subject.submitter.address, subject.submitter.gender, subject.submitter.protectedIdentity, subject.reply.wanted,
        subject.reply.by, subject.secrecy, subject.concerns, subject.campaign, subject.serviceDeclaration,
        subject.process, subject.registerNumber, sql::toDueColumn(subject.deadlines.answerDue),
        subject.deadlines.firstReminder, subject.deadlines.secondReminder, subject.deadlines.writeOff,
        subject.deadlines.rulesVersion, subject.deadlines.calendarVersion);
    query.bind(asked.join(u' '), asked.value(0), static_cast<int>(subject.status), static_cast<int>(subject.ladder),
        QString(), subject.referral ? std::optional(referral.ground) : std::nullopt, referral.statute, referral.to,
        referral.told, subject.interimDue, subject.answer, subject.outcome, subject.answeredDirectly,
        subject.standardAnswer, subject.firstAnswered, subject.closed, subject.escalation);
    if (const auto done = query.first(); !done || !*done)
        qFatal("%s", why(done).constData());
    subject.id = CaseId{ query.integer(0) };
    subject.number = query.text(1);
    subject.token = query.text(2);
    subject.version = 1;
    for (const Assignment &assignment : std::as_const(subject.assignments)) {
        auto one = sql::prepare(db,
            u"INSERT INTO assignments (case_id, department, sent_at, ladder, answered_at, outcome, text, answered_by, "
            "withdrawn_at, withdrawn_reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
        one.bind(subject.id, assignment.department, assignment.sent, static_cast<int>(assignment.ladder),
            assignment.answered, assignment.outcome, assignment.text, assignment.answeredBy, assignment.withdrawn,
            assignment.withdrawnReason);
        if (const auto done = one.run(); !done)
            qFatal("%s", why(done).constData());
    }
    return subject;
}

Case storedByAnOlderProgramAlone(Database &db, const Case &subject)
{
    auto transaction = sql::Transaction::begin(db);
    if (!transaction)
        qFatal("%s", why(transaction).constData());
    const Case stored = storedByAnOlderProgram(db, subject);
    if (const auto done = transaction->commit(); !done)
        qFatal("%s", why(done).constData());
    return stored;
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
    Case before = storedByAnOlderProgramAlone(*db, subject);
    LYHORD_OK(db->runScript(letterOfTheFirstVersion(before)));
    const auto older = migrations::requireNewest(*db);
    QVERIFY(!older);
    QCOMPARE(older.error().code, ErrorCode::Refused);
    QCOMPARE(*migrations::apply(*db, morning()), migrations::newest(db->kind()));
    before.firstDue = before.deadlines.answerDue; // what it is counted by since
    QCOMPARE(*CaseStore(*db).byId(before.id), before);
    Message letter = letterAbout(before);
    letter.id = { 1 };
    QCOMPARE(*OutboxStore(*db).one(letter.id, AccessScope::all()), letter);
    for (const QString &text : { u"plogats"_s, u"lagat"_s, u"+46701234567"_s, u"26-1"_s, u"gangvagen"_s }) {
        const auto hits = SearchIndex(*db).search(text, AccessScope::all(), 5);
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

//! R102: from the first version that has the words, and from the last that knew no address
void TestMigrations::whereSomebodyLivesIsFoundInOldCases_data()
{
    QTest::addColumn<int>("version");
    for (const int version : { 1, 10, 18 })
        QTest::addRow("version %d", version) << version;
}

void TestMigrations::whereSomebodyLivesIsFoundInOldCases()
{
    QFETCH(const int, version);
    const auto opened = emptyDatabase();
    LYHORD_OK(opened);
    const auto &db = *opened;
    QCOMPARE(*migrations::apply(*db, morning(), version), version);
    Case subject = plainCase();
    subject.submitter.name = u"Eila Hirvelä"_s;
    subject.submitter.address = u"Ekvägen 11\n632 20 Eskilstuna"_s;
    const Case before = storedByAnOlderProgramAlone(*db, subject);
    Case without = plainCase();
    without.submitter.address.clear();
    storedByAnOlderProgramAlone(*db, without);
    QCOMPARE(*migrations::apply(*db, morning()), migrations::newest(db->kind()));
    const auto areFound = [&db](const QStringList &texts) {
        for (const QString &text : texts) {
            const auto hits = SearchIndex(*db).search(text, AccessScope::all(), 5);
            if (!hits || hits->hits.size() != 1)
                return text;
        }
        return QString();
    };
    QCOMPARE(areFound({ u"ekvägen 11"_s, u"eila ekvägen"_s, u"632 20"_s, u"63220"_s, u"ekvagen"_s }), QString());
    QCOMPARE(*integrity::check(*db), QStringList());
    Case moved = *CaseStore(*db).byId(before.id);
    const Case asStood = moved;
    moved.submitter.address = u"Storgatan 4\n644 30 Torshälla"_s;
    saved(*db, asStood, moved);
    QCOMPARE(areFound({ u"storgatan"_s, u"64430"_s }), QString());
    QCOMPARE(areFound({ u"ekvägen"_s }), u"ekvägen"_s);
    QCOMPARE(*integrity::check(*db), QStringList());
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
        LYHORD_OK(db->runScript(
            letterOfTheFirstVersion(storedByAnOlderProgramAlone(*db, closed), u"answer"_s, QString::fromLatin1(way))));
    LYHORD_OK(db->runScript(
        letterOfTheFirstVersion(storedByAnOlderProgramAlone(*db, closed), u"interim_answer"_s, u"phone"_s)));
    LYHORD_OK(
        db->runScript(letterOfTheFirstVersion(storedByAnOlderProgramAlone(*db, plainCase()), u"answer"_s, u"phone"_s)));
    QCOMPARE(*migrations::apply(*db, morning()), migrations::newest(db->kind()));
    const auto counts = CaseStore(*db).counts(AccessScope::all(), localDay(morning()));
    LYHORD_OK(counts);
    QCOMPARE(counts->queues.value(Queue::ToCall), 3); // an interim answer is a call too (R89)
    QCOMPARE(counts->queues.value(Queue::ToPrint), 1);
    QCOMPARE(counts->queues.value(Queue::ToSend), 0);
}

void TestMigrations::whatWasDueIsFoundInOldCases_data()
{
    QTest::addColumn<int>("version");
    for (const int version : { 1, 2, 3, 4, 5, 7, 9, 10, 11, 12, 13 })
        QTest::addRow("from version %d", version) << version;
}

//! R88, R89, R92: the old rows say what was due, what had left, who was reminded when
void TestMigrations::whatWasDueIsFoundInOldCases()
{
    QFETCH(const int, version);
    const auto opened = emptyDatabase();
    LYHORD_OK(opened);
    const auto &db = *opened;
    QVERIFY(*migrations::apply(*db, morning(), version) <= version); // a file has not every version of a server
    LYHORD_OK(db->runScript(
        u"INSERT INTO departments (key, position, name, board, mailbox, successor, routines, words) VALUES "
        "('KFF', 1, '{}', '', 'kff@example.org', '', '', '[]'), ('SBF', 2, '{}', '', 'sbf@example.org', '', '', '[]')"_s));
    const QDate due(2026, 12, 4);
    Case closed = plainCase();
    closed.status = CaseStatus::Closed;
    closed.outcome = Outcome::NoAction;
    closed.closed = closed.firstAnswered = morning(3);
    const auto letter = [&](const Case &about, const QString &way, int sentAfter) {
        LYHORD_OK(db->runScript(letterOfTheFirstVersion(about, u"answer"_s, way)));
        if (sentAfter > 0) {
            LYHORD_OK(db->runScript(u"UPDATE outbox SET state = 'sent', sent_at = %1 WHERE case_id = %2"_s
                                        .arg(morning(sentAfter).toSecsSinceEpoch())
                                        .arg(about.id.value)));
        }
    };
    EventStore events(*db);
    const auto happened = [&](const Case &about, int daysLater, EventKind kind, const QJsonObject &details) {
        auto transaction = sql::Transaction::begin(*db);
        LYHORD_OK(transaction);
        LYHORD_OK(events.append(
            { { .caseId = about.id, .at = morning(daysLater), .by = u"anna"_s, .kind = kind, .details = details } }));
        LYHORD_OK(transaction->commit());
    };

    auto transaction = sql::Transaction::begin(*db);
    LYHORD_OK(transaction);
    const Case mailed = storedByAnOlderProgram(*db, closed);
    const Case notCalled = storedByAnOlderProgram(*db, closed);
    const Case toldInTheCall = storedByAnOlderProgram(*db, closed);
    Case again = plainCase();
    again.received = morning().addSecs(-3600); // as good as the others', so its answer day was theirs
    again.deadlines.answerDue = QDate(2027, 1, 15);
    again.firstAnswered = morning(5);
    again = storedByAnOlderProgram(*db, again);
    Case writtenOff = plainCase();
    writtenOff.status = CaseStatus::WrittenOff;
    writtenOff.closed = morning(100);
    writtenOff = storedByAnOlderProgram(*db, writtenOff);
    Case referred = plainCase();
    referred.status = CaseStatus::Referred;
    referred.referral = Referral{ ReferralGround::FaultReport, {}, u"Felanmälan"_s, u"Ring"_s };
    referred.deadlines = {};
    referred = storedByAnOlderProgram(*db, referred);
    Case asked = plainCase();
    asked.status = CaseStatus::AwaitingAnswer;
    Assignment quick = askedOf(u"SBF"_s, morning());
    quick.answered = morning(4);
    quick.outcome = Outcome::NoAction;
    Assignment slow = askedOf(u"KFF"_s, morning());
    slow.ladder = LadderStep::FirstReminder;
    asked.assignments = { quick, slow };
    asked = storedByAnOlderProgram(*db, asked);
    LYHORD_OK(transaction->commit());
    letter(mailed, u"email"_s, 4);
    letter(notCalled, u"phone"_s, 0);
    happened(again, 40, EventKind::Reopened, { { u"reason"_s, u"Nej"_s } });
    happened(asked, 17, EventKind::ReminderSent, { { u"department"_s, u"KFF"_s }, { u"step"_s, u"first_reminder"_s } });

    QCOMPARE(*migrations::apply(*db, morning(), migrations::newest(db->kind())), migrations::newest(db->kind()));

    const auto now = [&](const Case &one) { return *CaseStore(*db).byId(one.id); };
    QCOMPARE(now(mailed).firstDue, due);
    QCOMPARE(*now(mailed).firstAnswered, morning(4));
    QCOMPARE(*now(mailed).firstClosed, morning(3));
    QCOMPARE(now(notCalled).firstAnswered, std::nullopt);
    QCOMPARE(*now(notCalled).firstClosed, morning(3));
    QCOMPARE(*now(toldInTheCall).firstAnswered, morning(3));
    QCOMPARE(now(again).firstDue, due);
    QCOMPARE(now(again).againDue, QDate(2027, 1, 15));
    QCOMPARE(now(again).answeredAgain, std::nullopt);
    QCOMPARE(*now(again).firstAnswered, morning(5));
    QCOMPARE(now(writtenOff).outcome, std::optional(Outcome::NotAnswered));
    QCOMPARE(now(writtenOff).firstAnswered, std::nullopt);
    QVERIFY(!now(referred).firstDue.isValid());
    QCOMPARE(now(asked).assignments.size(), 2);
    QCOMPARE(now(asked).assignments.at(0).reminded, std::nullopt);
    QCOMPARE(now(asked).assignments.at(1).reminded, std::optional(morning(17)));
    auto departments = sql::prepare(*db, u"SELECT due_asked FROM cases WHERE id = ?"_s);
    LYHORD_OK(departments.bind(asked.id).first());
    QCOMPARE(departments.text(0), u"KFF +SBF"_s);
}

//! R97: closing days of before hold on, and can be withdrawn and closed again
void TestMigrations::closingDaysKeepTheirVersionOfTheCalendar()
{
    const auto opened = emptyDatabase();
    LYHORD_OK(opened);
    const auto &db = *opened;
    QCOMPARE(*migrations::apply(*db, morning(), 14), 14);
    LYHORD_OK(db->runScript(u"INSERT INTO closing_days (day, position, name, calendar_version) VALUES "
                            "(20261127, 1, 'Planeringsdag', 1), (20270507, 2, 'Klämdag', 2);"_s));
    QCOMPARE(*migrations::apply(*db, morning()), migrations::newest(db->kind()));
    const QList<ClosingDay> before{ { QDate(2026, 11, 27), u"Planeringsdag"_s, 1 },
        { QDate(2027, 5, 7), u"Klämdag"_s, 2 } };
    DirectoryStore directory(*db);
    QCOMPARE(directory.profile()->closingDays, before);
    QCOMPARE(directory.profile()->departmentVersions, QList<DepartmentVersion>());
    const ClosingDay withdrawn{ QDate(2026, 11, 27), u"Planeringsdag"_s, 1, 3 };
    const ClosingDay again{ QDate(2026, 11, 27), u"Planeringsdag"_s, 4 };
    LYHORD_OK(directory.saveClosingDay(withdrawn));
    LYHORD_OK(directory.saveClosingDay(again));
    QCOMPARE(directory.profile()->closingDays, QList<ClosingDay>({ withdrawn, before.at(1), again }));
}

//! R97: values of before hold on, and one can be replaced on the day it came
void TestMigrations::ruleValuesKeepTheirOrderAndCanBeReplacedOnTheirDay()
{
    const auto opened = emptyDatabase();
    LYHORD_OK(opened);
    const auto &db = *opened;
    QCOMPARE(*migrations::apply(*db, morning(), 26), 26);
    LYHORD_OK(db->runScript(u"INSERT INTO settings (key, valid_from, position, value) VALUES "
                            "('write_off_months', 20270101, 2, '4'), ('answer_working_days', 20261120, 1, '15');"_s));
    QCOMPARE(*migrations::apply(*db, morning()), migrations::newest(db->kind()));
    DirectoryStore directory(*db);
    QList<Setting> expected{ { u"answer_working_days"_s, u"15"_s, QDate(2026, 11, 20) },
        { u"write_off_months"_s, u"4"_s, QDate(2027, 1, 1) } };
    QCOMPARE(directory.profile()->settings, expected);
    expected.append({ u"answer_working_days"_s, u"5"_s, QDate(2026, 11, 20) });
    LYHORD_OK(directory.addSetting(expected.constLast()));
    QCOMPARE(directory.profile()->settings, expected);
}

//! R77: the packet of a month as the first format wrote it, byte for byte
void TestMigrations::aMonthFrozenUnderTheOldDefinitionIsReadAndKnown()
{
    const auto opened = emptyDatabase();
    LYHORD_OK(opened);
    const auto &db = *opened;
    QCOMPARE(*migrations::apply(*db, morning(), 12), 12);
    QByteArray packet;
    QDataStream out(&packet, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    out << quint8(1) << QStringList{ QString(), u"SBF"_s } << quint32(1);
    constexpr quint8 answered = 2;
    constexpr quint8 closed = 60;
    constexpr quint8 replyWanted = 8;
    out << answered << quint8(0) << quint8(1) << quint8(1) << quint8(0) << closed << quint8(1) << replyWanted;
    for (const qint32 day : { 20'410, 20'400, 20'400, 20'414, 20'410, 0 })
        out << day;
    for (const quint32 word : { 1u, 0u, 0u, 0u, 0u, 0u, 0u })
        out << word;
    out << qint64(7);
    auto kept = sql::prepare(*db,
        u"INSERT INTO frozen_figures (month, department, frozen_at, frozen_by, facts) VALUES (202511, '', ?, 'anna', ?)"_s);
    LYHORD_OK(kept.bind(morning(), qCompress(packet)).run());
    QCOMPARE(*migrations::apply(*db, morning()), migrations::newest(db->kind()));
    TextPool words;
    QList<Fact> facts;
    LYHORD_OK(FrozenStore(*db).facts(QDate(2025, 11, 1), words, [&](const Fact &fact) { facts.append(fact); }));
    QCOMPARE(facts.size(), 1);
    const Fact &fact = facts.constFirst();
    QVERIFY(fact.beforeR88);
    QCOMPARE(fact.kind, FactKind::Answered);
    QCOMPARE(fact.day, 20'410);
    QCOMPARE(fact.answerDue, 20'414);
    QCOMPARE(words.text(fact.department), u"SBF"_s);
    QCOMPARE(fact.number, 7);
    QVERIFY(fact.replyWanted);
}

//! What stood in the database before is marked like what comes after
void TestMigrations::monthsOfAnOlderDatabaseCanBeAddedUp()
{
    const auto opened = emptyDatabase();
    LYHORD_OK(opened);
    const auto &db = *opened;
    LYHORD_OK(migrations::apply(*db, morning(), 17));
    const Case old = storedByAnOlderProgramAlone(*db, plainCase());
    LYHORD_OK(migrations::apply(*db, morning()));
    MonthSumStore store(*db);
    const QDate month(old.received.date().year(), old.received.date().month(), 1);
    const auto wanted = store.toSum(month, month, morning(), 'x');
    LYHORD_OK(wanted);
    QVERIFY(wanted->has_value());
    QCOMPARE(wanted->value().month, month);
    auto transaction = sql::Transaction::begin(*db);
    LYHORD_OK(transaction);
    QCOMPARE(*store.keep(wanted->value(), { { QString(), "x" }, { u"SBF"_s, "y" } }, morning()), true);
    LYHORD_OK(transaction->commit());
    QCOMPARE(store.months()->size(), 1);
    QCOMPARE(store.kept(month, month, { u"SBF"_s }, morning())->value(month).value(u"SBF"_s), QByteArray("y"));
    QVERIFY(store.kept(month, month, { u"SBF"_s }, morning(-1))->isEmpty()); // it was made later
    LYHORD_OK(sql::run(*db, u"UPDATE cases SET area = 'other', version = version + 1"_s));
    QCOMPARE(store.months()->size(), 0);
}

void TestMigrations::whatWasDiscardedBeforeIsErasedAndWhatWaitsIsNot()
{
    const auto opened = emptyDatabase();
    LYHORD_OK(opened);
    const auto &db = *opened;
    LYHORD_OK(migrations::apply(*db, morning(), 14));
    const QString item
        = u"INSERT INTO inbox_items (source, received_at, language, anonymous, submitter_name, email, phone, "
          "address, gender, protected_identity, suggested_department, suggested_case, suggested_area, "
          "subject, unmapped, body, ended_as, ended_at, ended_by, ended_reason) VALUES ('web', 1, 'sv', 0, "
          "'', '', '', '', 'woman', 0, '', '', '', '%1', '[]', '%1', %2)"_s;
    LYHORD_OK(sql::run(*db, item.arg(QString(), u"'discarded', 7, 'anna', 'Reklam'"_s)));
    LYHORD_OK(sql::run(*db, item.arg(u"Gunga"_s, u"NULL, NULL, NULL, NULL"_s)));
    LYHORD_OK(migrations::apply(*db, morning(), migrations::newest(db->kind())));
    InboxStore inbox(*db);
    QVERIFY(inbox.discarded()->isEmpty()); // there is nothing to be had back
    const auto waiting = inbox.waiting();
    QCOMPARE(waiting->size(), 1);
    const InboxItemId id = waiting->constFirst().id;
    LYHORD_OK(inbox.discard(id, { morning(), u"anna"_s, u"Reklam"_s, {} }));
    QCOMPARE(inbox.discarded()->size(), 1);
    LYHORD_OK(inbox.bringBack(id));
    QCOMPARE(inbox.one(id)->text, u"Gunga"_s);
}

void TestMigrations::theServersHistoryBeginsWithWhatIsThere_data()
{
    QTest::addColumn<int>("version");
    for (const int version : { 1, 18, 28 })
        QTest::addRow("version %d", version) << version;
}

void TestMigrations::theServersHistoryBeginsWithWhatIsThere()
{
    if (!onServer())
        QSKIP("In a file there is no server to write the history.");
    QFETCH(const int, version);
    const auto opened = emptyDatabase();
    LYHORD_OK(opened);
    const auto &db = *opened;
    QCOMPARE(*migrations::apply(*db, morning(), version), version);
    const Case before = storedByAnOlderProgramAlone(*db, plainCase());
    QCOMPARE(*migrations::apply(*db, morning()), migrations::newest(db->kind()));
    auto links = sql::prepare(
        *db, u"SELECT count(*) FROM history_links WHERE of_table = 'case_rows' AND key = ?::text AND what = 'found'"_s);
    LYHORD_OK(links.bind(QString::number(before.id.value)).first());
    QCOMPARE(links.integer(0), 1);
    QCOMPARE(*ServerHistory(*db).verify(), QStringList());
    Case moved = *CaseStore(*db).byId(before.id);
    const Case asStood = moved;
    moved.headline = u"Annan rubrik"_s;
    saved(*db, asStood, moved);
    QCOMPARE(*ServerHistory(*db).verify(), QStringList());
    const auto stopped = ServerHistory(*db).verify([](qint64, qint64) { return false; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Refused);
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
