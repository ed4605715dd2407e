#include "core/db/database.h"
#include "core/model/clock.h"
#include "core/store/caselist.h"
#include "core/store/casestore.h"
#include "core/store/eventstore.h"
#include "core/store/factstore.h"
#include "core/store/improvementstore.h"
#include "core/store/inboxstore.h"
#include "core/store/outboxstore.h"
#include "core/store/searchindex.h"
#include "tests/store/storebed.h"
#include "tests/support/testmain.h"

#include <QtCore/QRegularExpression>

#include <functional>

#include <sqlite3.h>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

using Asking = std::function<QByteArray(Database &)>; //!< by a store; what went wrong

//! A missing index must fail here and not show as a slow screen
class TestPlans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatHasToLeaveIsReadFromWhatWaits_data();
    void whatHasToLeaveIsReadFromWhatWaits();
    void listsAreReadFromAnIndexInItsOrder_data();
    void listsAreReadFromAnIndexInItsOrder();
    void otherStatementsScanNothing_data();
    void otherStatementsScanNothing();
    void whatAStoreAsksScansNothing_data();
    void whatAStoreAsksScansNothing();
    void whatAPersonHasToldIsReadFromIndexes();
    void countsAreReadFromAnIndexAlone();

private:
    [[nodiscard]] QStringList planOf(const QString &statement);
    [[nodiscard]] QStringList serverPlanOf(const QString &statement);
    //! Of each SELECT that the database was given meanwhile; in their order where it is a file
    [[nodiscard]] QList<QStringList> plansWhile(const Asking &asking);
    [[nodiscard]] QList<QStringList> serverPlansWhile(const Asking &asking);
    //! How often each prepared statement of the session has run, with its number of values
    [[nodiscard]] QMap<QString, std::pair<qint64, int>> preparedRuns();
    [[nodiscard]] DatabaseKind kind() const { return m_db->kind(); }
    std::unique_ptr<Database> m_db;
    Case m_case;
};

void TestPlans::initTestCase()
{
    m_db = memoryDatabase();
    m_case = inserted(*m_db, plainCase());
    if (onServer()) { // small tables are read whole otherwise; what cannot do without a scan or a sort still has it
        LYHORD_OK(m_db->runScript(u"SET plan_cache_mode = force_generic_plan; SET enable_seqscan = off; "
                                  "SET enable_sort = off; SET enable_bitmapscan = off"_s));
    }
}

//! As for a plan that has to do for all values
QStringList TestPlans::serverPlanOf(const QString &statement)
{
    QStringList steps;
    const qsizetype places = statement.count(u'?');
    QString numbered = statement;
    for (qsizetype i = 1; i <= places; ++i)
        numbered.replace(numbered.indexOf(u'?'), 1, u'$' + QString::number(i));
    const QString values = places == 0 ? QString() : u"("_s + QStringList(places, u"NULL"_s).join(u", "_s) + u')';
    if (auto done = m_db->runScript(u"PREPARE looked_at AS "_s + numbered); !done)
        qFatal("%s", why(done).constData());
    auto query = sql::prepare(*m_db, u"EXPLAIN EXECUTE looked_at"_s + values);
    if (auto done = query.each([&](const sql::Query &row) { steps.append(row.text(0)); }); !done)
        qFatal("%s", why(done).constData());
    if (auto done = m_db->runScript(u"DEALLOCATE looked_at"_s); !done)
        qFatal("%s", why(done).constData());
    return steps;
}

QStringList TestPlans::planOf(const QString &statement)
{
    if (onServer())
        return serverPlanOf(statement);
    QStringList steps;
    auto query = sql::prepare(*m_db, u"EXPLAIN QUERY PLAN "_s + statement);
    for (qsizetype i = statement.count(u'?'); i > 0; --i)
        query.bind(1);
    const auto done = query.each([&](const sql::Query &row) { steps.append(row.text(3)); });
    if (!done)
        qFatal("%s", why(done).constData());
    return steps;
}

QMap<QString, std::pair<qint64, int>> TestPlans::preparedRuns()
{
    QMap<QString, std::pair<qint64, int>> runs;
    auto query = sql::prepare(*m_db,
        u"SELECT name, generic_plans + custom_plans, cardinality(parameter_types)::bigint FROM pg_prepared_statements "
        "WHERE statement LIKE 'SELECT%' AND statement NOT LIKE '%pg_prepared_statements%'"_s);
    const auto done = query.each([&](const sql::Query &row) {
        runs.insert(row.text(0), { row.integer(1), row.number(2) });
    });
    if (!done)
        qFatal("%s", why(done).constData());
    return runs;
}

//! A statement is prepared when it is run for the second time
QList<QStringList> TestPlans::serverPlansWhile(const Asking &asking)
{
    for (int i = 0; i < 2; ++i) {
        if (const QByteArray wrong = asking(*m_db); !wrong.isEmpty())
            qFatal("%s", wrong.constData());
    }
    const auto before = preparedRuns();
    if (const QByteArray wrong = asking(*m_db); !wrong.isEmpty())
        qFatal("%s", wrong.constData());
    QList<QStringList> plans;
    const auto after = preparedRuns();
    for (auto it = after.constBegin(); it != after.constEnd(); ++it) {
        if (it->first == before.value(it.key()).first || it.key().isEmpty())
            continue;
        const QString values = it->second == 0 ? QString()
                                               : u'(' + QStringList(it->second, u"NULL"_s).join(u", "_s) + u')';
        QStringList steps;
        auto query = sql::prepare(*m_db, u"EXPLAIN EXECUTE \"%1\"%2"_s.arg(it.key(), values));
        if (auto done = query.each([&](const sql::Query &row) { steps.append(row.text(0)); }); !done)
            qFatal("%s", why(done).constData());
        plans.append(steps);
    }
    return plans;
}

QList<QStringList> TestPlans::plansWhile(const Asking &asking)
{
    if (onServer())
        return serverPlansWhile(asking);
    QStringList statements;
    const auto note = [](unsigned, void *noted, void *, void *text) {
        const QString statement = QString::fromUtf8(static_cast<const char *>(text));
        if (statement.startsWith(u"SELECT"_s)) // what a trigger does comes as a comment
            static_cast<QStringList *>(noted)->append(statement);
        return 0;
    };
    sqlite3_trace_v2(m_db->handle(), SQLITE_TRACE_STMT, note, &statements);
    const QByteArray wrong = asking(*m_db);
    sqlite3_trace_v2(m_db->handle(), 0, nullptr, nullptr);
    if (!wrong.isEmpty())
        qFatal("%s", wrong.constData());
    QList<QStringList> plans;
    for (const QString &statement : std::as_const(statements))
        plans.append(planOf(statement));
    return plans;
}

namespace {

//! The whole has to be read before the first row is there
const QRegularExpression inAnotherOrder(u"TEMP B-TREE|(?<!Incremental )Sort  \\(cost|Seq Scan on case_rows"_s);

//! A walk along an index in the order that is asked for is no scan: it stops at the page's end
bool isScan(const QString &step)
{
    if (onServer())
        return step.contains(QRegularExpression(u"Seq Scan on (case|event|assignment|outbox|inbox)"_s));
    return step.startsWith(u"SCAN"_s) && !step.contains(u"USING"_s) && !step.contains(u"CONSTANT ROW"_s)
        && !step.contains(QRegularExpression(u"^SCAN [mx]?$|SUBQUERY|\\(subquery"_s)) && step != u"SCAN m"_s
        && !step.contains(u"VIRTUAL TABLE INDEX"_s);
}

void listRows()
{
    QTest::addColumn<CaseQuery>("query");
    QTest::addColumn<AccessScope>("scope");
    QTest::addColumn<QString>("index");
    const AccessScope all = AccessScope::all();
    const AccessScope one{ false, true, false, false, { u"SBF"_s } };
    const auto queue = [](Queue wanted) {
        CaseQuery query;
        query.queue = wanted;
        return query;
    };
    for (const Queue wanted : { Queue::ToAssign, Queue::Consulting, Queue::AnswersToSend }) {
        const QString name(toName(wanted));
        QTest::newRow(qPrintable(name)) << queue(wanted) << all << u"cases_status_due"_s;
        QTest::newRow(qPrintable(name + u", one department"_s)) << queue(wanted) << one << u"asked_open"_s;
    }
    for (const Queue wanted : { Queue::WithDepartment, Queue::Reminder1, Queue::Reminder2, Queue::WriteOffDue }) {
        const QString name(toName(wanted));
        QTest::newRow(qPrintable(name)) << queue(wanted) << all << u"cases_open_ladder"_s;
        QTest::newRow(qPrintable(name + u", one department"_s)) << queue(wanted) << one << u"asked_open_ladder"_s;
    }
    QTest::newRow("closed") << queue(Queue::Closed) << all << u"cases_closed"_s;
    QTest::newRow("closed, one department") << queue(Queue::Closed) << one << u"asked_closed"_s;
    QTest::newRow("no owner") << queue(Queue::NoOwner) << all << u"cases_open_due"_s;
    CaseQuery query;
    QTest::newRow("everything") << query << all << u"cases_due"_s;
    QTest::newRow("everything, one department") << query << one << u"asked_due"_s;
    query.awaited = true;
    QTest::newRow("open") << query << all << u"cases_open_due"_s;
    QTest::newRow("open, one department") << query << one << u"asked_open_due"_s;
    query.department = u"SBF"_s;
    QTest::newRow("awaited from a department") << query << all << (onServer() ? u"asked_\\w+"_s : u"asked_awaited"_s);
    query.awaited = false;
    QTest::newRow("asked of a department") << query << all << u"asked_due"_s;
    query = queue(Queue::Closed);
    query.department = u"SBF"_s;
    QTest::newRow("closed, a department's") << query << all << u"asked_closed"_s;
    query = {};
    query.sort = SortBy::Received;
    QTest::newRow("everything as received") << query << all << u"cases_received"_s;
    query.sort = SortBy::Number;
    QTest::newRow("everything by number")
        << query << all << (onServer() ? u"case_rows_number_key"_s : u"sqlite_autoindex_cases_1"_s);
    query = {};
    query.own = OwnList::Flagged;
    QTest::newRow("flagged") << query << all << u"case_flags_day"_s;
    query.own = OwnList::Mine;
    QTest::newRow("mine") << query << all << u"cases_open_due"_s;
    query = {};
    query.status = CaseStatus::WrittenOff;
    QTest::newRow("one status") << query << all << u"cases_status_due"_s;
}

} // namespace

//! Answers and other messages together: put in order by hand, but of what waits only
void TestPlans::whatHasToLeaveIsReadFromWhatWaits_data()
{
    QTest::addColumn<Queue>("wanted");
    for (const Queue wanted : { Queue::ToSend, Queue::ToPrint, Queue::ToCall })
        QTest::newRow(toName(wanted).data()) << wanted;
}

void TestPlans::whatHasToLeaveIsReadFromWhatWaits()
{
    QFETCH(const Queue, wanted);
    CaseQuery query;
    query.queue = wanted;
    const caselist::Plan plan = caselist::planFor(query, AccessScope::all(), { { u"OLD"_s }, {}, kind() });
    for (const bool fromCursor : { false, true }) {
        for (const QString &statement :
            { caselist::pageText(plan, fromCursor), caselist::anchorText(plan, fromCursor) }) {
            const QString steps = planOf(statement).join(u" | "_s);
            const QByteArray shown = (steps + u"\n"_s + statement).toUtf8();
            QVERIFY2(steps.contains(u"outbox_unsent"), shown.constData());
            QVERIFY2(!QRegularExpression(u"SCAN (c|cases)\\b|Seq Scan on case_rows"_s).match(steps).hasMatch(),
                shown.constData());
        }
    }
}

void TestPlans::listsAreReadFromAnIndexInItsOrder_data()
{
    listRows();
}

void TestPlans::listsAreReadFromAnIndexInItsOrder()
{
    QFETCH(const CaseQuery, query);
    QFETCH(const AccessScope, scope);
    QFETCH(const QString, index);
    const caselist::Plan plan = caselist::planFor(query, scope, { { u"OLD"_s }, {}, kind() });
    for (const bool fromCursor : { false, true }) {
        for (const QString &statement :
            { caselist::pageText(plan, fromCursor), caselist::anchorText(plan, fromCursor) }) {
            const QString steps = planOf(statement).join(u" | "_s);
            const QByteArray shown = (steps + u"\n"_s + statement).toUtf8();
            QVERIFY2(!steps.contains(inAnotherOrder), shown.constData());
            const QString used = onServer() ? u"using %1\\b"_s : u"INDEX %1\\b"_s;
            QVERIFY2(QRegularExpression(used.arg(index)).match(steps).hasMatch(), shown.constData());
            QVERIFY2(onServer() ? !isScan(steps) : steps.count(u"SCAN"_s) <= (fromCursor ? 0 : 1), shown.constData());
        }
    }
    const QString count = planOf(caselist::countText(plan, false)).join(u" | "_s);
    QVERIFY2(count.contains(u"INDEX"_s, Qt::CaseInsensitive), qPrintable(count));
}

void TestPlans::otherStatementsScanNothing_data()
{
    QTest::addColumn<QString>("statement");
    const caselist::VisibleCases all = caselist::visibleTo(AccessScope::all(), caselist::Secrets::OnlyWithRight);
    const caselist::VisibleCases some = caselist::visibleTo(
        { false, true, false, false, { u"SBF"_s, u"KFF"_s } }, caselist::Secrets::OnlyWithRight);
    for (const auto &[name, visible] : { std::pair(u"contact centre"_s, all), std::pair(u"departments"_s, some) }) {
        QTest::newRow(qPrintable(u"search, "_s + name))
            << searchstatements::byWords(onServer() ? DatabaseKind::Postgresql : DatabaseKind::Sqlite, visible);
        QTest::newRow(qPrintable(u"search without marks, "_s + name)) << searchstatements::byWords(
            onServer() ? DatabaseKind::Postgresql : DatabaseKind::Sqlite, visible, searchtext::Marks::Ignored);
        QTest::newRow(qPrintable(u"search by number, "_s + name)) << searchstatements::byNumber(visible);
        QTest::newRow(qPrintable(u"search by numbers, "_s + name)) << searchstatements::byNumbers(visible);
        QTest::newRow(qPrintable(u"similar cases, "_s + name))
            << searchstatements::withBeginning(onServer() ? DatabaseKind::Postgresql : DatabaseKind::Sqlite, visible);
    }
    const QStringList figures = FactStore::statements(onServer() ? DatabaseKind::Postgresql : DatabaseKind::Sqlite);
    for (qsizetype i = 0; i < figures.size(); ++i)
        QTest::addRow("report %d", static_cast<int>(i)) << figures.at(i);
    QTest::newRow("what was improved") << ImprovementStore::statement();
    QTest::newRow("how much was improved") << ImprovementStore::countingStatement();
}

void TestPlans::otherStatementsScanNothing()
{
    QFETCH(const QString, statement);
    const QStringList steps = planOf(statement);
    for (const QString &step : steps) {
        QVERIFY2(!isScan(step), qPrintable(steps.join(u" | "_s)));
        if (!onServer()) // which sorts a case's events, a page of hits or a month in no time
            QVERIFY2(!step.contains(inAnotherOrder), qPrintable(steps.join(u" | "_s)));
    }
}

void TestPlans::whatAStoreAsksScansNothing_data()
{
    QTest::addColumn<Asking>("asking");
    const auto row = [](const char *name, const Asking &asking) { QTest::newRow(name) << asking; };
    row("a case", [this](Database &db) { return why(CaseStore(db).byNumber(m_case.number)); });
    row("a token", [this](Database &db) { return why(CaseStore(db).numberWithToken(m_case.token)); });
    row("timeline", [this](Database &db) { return why(EventStore(db).ofCase(m_case.id)); });
    row("what is new", [](Database &db) { return why(EventStore(db).after({}, 10)); });
    row("letters of a case",
        [this](Database &db) { return why(OutboxStore(db).ofCase(m_case.id, AccessScope::all())); });
    row("letters to go", [](Database &db) { return why(OutboxStore(db).ready(morning(), 10)); });
    row("the inbox", [](Database &db) { return why(InboxStore(db).waiting()); });
    row("came before", [](Database &db) { return why(InboxStore(db).hasCome(u"web-1"_s, "abc")); });
}

void TestPlans::whatAStoreAsksScansNothing()
{
    QFETCH(const Asking, asking);
    const QList<QStringList> plans = plansWhile(asking);
    QVERIFY(!plans.isEmpty());
    for (const QStringList &steps : plans) {
        for (const QString &step : steps) {
            QVERIFY2(!isScan(step), qPrintable(steps.join(u" | "_s)));
            if (!onServer()) // which sorts a case's events, a page of hits or a month in no time
                QVERIFY2(!step.contains(inAnotherOrder), qPrintable(steps.join(u" | "_s)));
        }
    }
}

//! Few have a number that ends like it, or a name and an address, so they may be sorted
void TestPlans::whatAPersonHasToldIsReadFromIndexes()
{
    const DatabaseKind database = onServer() ? DatabaseKind::Postgresql : DatabaseKind::Sqlite;
    const caselist::VisibleCases visible = caselist::visibleTo(AccessScope::all(), caselist::Secrets::OnlyWithRight);
    for (const QString &statement : { searchstatements::byPhone(database, visible),
             searchstatements::submitted(database, visible, searchtext::withPhone(database)),
             searchstatements::submitted(database, visible, searchtext::newestWith(database, 200)) }) {
        const QStringList steps = planOf(statement);
        for (const QString &step : steps)
            QVERIFY2(!isScan(step), qPrintable(steps.join(u" | "_s)));
    }
}

void TestPlans::countsAreReadFromAnIndexAlone()
{
    LYHORD_FILES_ONLY("a server decides by its statistics whether an index alone is enough");
    const QList<QStringList> plans = plansWhile(
        [](Database &db) { return why(CaseStore(db).counts(AccessScope::all(), localDay(morning()))); });
    QVERIFY(!plans.isEmpty());
    const QStringList steps = plans.constFirst(); // of the open ones
    QCOMPARE(steps.size(), 1);
    QVERIFY2(steps.at(0).contains(u"COVERING INDEX cases_open_counts"_s), qPrintable(steps.at(0)));
    // Received, finished, answered; what is open and what is done is looked up by the few that are.
    for (const QString &statement : FactStore::statements(kind()).mid(0, 3))
        QVERIFY2(planOf(statement).at(0).contains(u"COVERING INDEX rep_"_s), qPrintable(planOf(statement).at(0)));
}

LYHORD_TEST(TestPlans)
#include "test_plans.moc"
