#include "core/db/migrations.h"

#include "core/db/database.h"
#include "core/db/transaction.h"
#include "core/services/reports.h"
#include "core/services/rightstable.h"
#include "tests/services/rowsofeverykind.h"
#include "tests/services/townhall.h"
#include "tests/store/storebed.h"
#include "tests/support/postgresserver.h"
#include "tests/support/testmain.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QSet>

#include <algorithm>

using namespace lyhord;
using namespace lyhord::test;
using namespace Qt::Literals::StringLiterals;

//! From each version that was ever released, with rows in each of its tables, to this one: nothing is lost, and the
//! work goes on
class TestEveryVersion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void eachRowComesAlongAndTheWorkGoesOn_data();
    void eachRowComesAlongAndTheWorkGoesOn();

private:
    [[nodiscard]] QString emptyDatabase(int version, const QString &like) const;
    void filled(const QString &url);
    void compared();
    void workedWith(const QString &url);
    void reported(Session &session);

    QTemporaryDir m_folder;
    FixedClock m_clock{ momentFromIso(u"2026-11-20T14:05"_s) };
    QByteArray m_rows;
    QMap<int, QString> m_empty; //!< a database of each version, which nobody has worked in
    QMap<QString, TableContent> m_before;
    QMap<QString, TableContent> m_after;
};

namespace {

//! A file has not every version of a server
QList<int> versionsOf(DatabaseKind kind)
{
    const int newest = migrations::newest(kind); // from here on the scripts can be read
    const QDir scripts(
        kind == DatabaseKind::Sqlite ? u":/lyhord/migrations/sqlite"_s : u":/lyhord/migrations/postgresql"_s);
    QSet<int> versions;
    const QStringList files = scripts.entryList(QDir::Files);
    for (const QString &file : files)
        versions.insert(file.left(4).toInt());
    QList<int> inOrder(versions.cbegin(), versions.cend());
    std::sort(inOrder.begin(), inOrder.end());
    if (inOrder.isEmpty() || inOrder.constLast() != newest)
        qFatal("the migrations are not where they were");
    return inOrder;
}

//! What somebody works with while it is changed, and the program's own, which it writes anew
bool belongsToTheMoment(const QString &table)
{
    static const QSet<QString> tables{ u"schema_version"_s, u"role_rights"_s, u"event_rights"_s, u"changing_cases"_s,
        // links and checksums, to which a migration adds its own
        u"directory_links"_s, u"directory_chain_head"_s, u"row_checksums"_s, u"row_checksums_joined"_s,
        u"history_transactions"_s, u"history_head"_s, u"history_columns"_s, u"history_links"_s, u"history_values"_s };
    return tables.contains(table);
}

//! R88: an answer that had not left was said to have been given. R102: addresses are searched too. R97: a process
//! without a first day begins with 0.
bool isReckonedAnew(const QString &table, const QString &column)
{
    return ((table == u"cases"_s || table == u"case_rows"_s) && column == u"first_answered_at"_s)
        || (table == u"case_search"_s && column == u"words"_s)
        || (table == u"processes"_s && column == u"valid_from"_s);
}

} // namespace

//! Each is the one before it, brought further: a whole row of databases costs what one does
void TestEveryVersion::initTestCase()
{
    QFile file(QFINDTESTDATA(u"services/data/rowsofeverykind.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_rows = file.readAll();
    QString last;
    const QList<int> versions = versionsOf(onServer() ? DatabaseKind::Postgresql : DatabaseKind::Sqlite);
    for (const int version : versions) {
        last = emptyDatabase(version, last);
        const auto db = Database::open(last, OpenMode::Create);
        LYHORD_OK(db);
        QCOMPARE(*migrations::apply(**db, morning(), version), version);
        m_empty.insert(version, last);
    }
}

QString TestEveryVersion::emptyDatabase(int version, const QString &like) const
{
    if (onServer())
        return newServerDatabase(like);
    const QString path = m_folder.filePath(u"version-%1.db"_s.arg(version));
    if (!like.isEmpty() && !QFile::copy(like.section(u':', 1), path))
        qFatal("%s cannot be copied", qPrintable(like));
    return u"sqlite:"_s + path;
}

void TestEveryVersion::eachRowComesAlongAndTheWorkGoesOn_data()
{
    QTest::addColumn<int>("version");
    for (auto it = m_empty.constBegin(); it != m_empty.constEnd(); ++it)
        QTest::addRow("from version %d", it.key()) << it.key();
}

void TestEveryVersion::eachRowComesAlongAndTheWorkGoesOn()
{
    QFETCH(const int, version);
    const QString url = m_empty.value(version);
    filled(url);
    if (QTest::currentTestFailed())
        return;
    LYHORD_OK(Session::migrate(url, m_clock));
    {
        const auto db = Database::open(url);
        LYHORD_OK(db);
        m_after = contentOf(**db);
        if (version == m_empty.lastKey()) { // nothing was migrated, so nobody told the server who may do what
            auto transaction = sql::Transaction::begin(**db);
            LYHORD_OK(transaction);
            LYHORD_OK(writeRights(**db));
            LYHORD_OK(transaction->commit());
        }
    }
    compared();
    if (!QTest::currentTestFailed())
        workedWith(url);
}

void TestEveryVersion::filled(const QString &url)
{
    const auto db = Database::open(url);
    LYHORD_OK(db);
    fillEveryTable(**db, m_rows);
    m_before = contentOf(**db);
    for (auto it = m_before.constBegin(); it != m_before.constEnd(); ++it) {
        if (it.key() != u"changing_cases"_s) // is empty whenever nobody is in the middle of a step
            QVERIFY2(!it->rows.isEmpty(), qPrintable(u"rowsofeverykind.json has nothing for "_s + it.key()));
    }
}

void TestEveryVersion::compared()
{
    for (auto it = m_before.constBegin(); it != m_before.constEnd(); ++it) {
        const QString table = it.key();
        QVERIFY2(m_after.contains(table), qPrintable(table));
        if (belongsToTheMoment(table))
            continue;
        const TableContent after = m_after.value(table);
        QVERIFY2(after.rows.size() == it->rows.size(), qPrintable(table));
        for (const QString &column : it->columns) {
            const QString name = table + u'.' + column;
            QVERIFY2(after.columns.contains(column), qPrintable(name));
            if (!isReckonedAnew(table, column))
                QVERIFY2(after.column(column) == it->column(column), qPrintable(name));
        }
    }
}

void TestEveryVersion::workedWith(const QString &url)
{
    const auto anna = Session::open(url, u"anna"_s, m_clock);
    LYHORD_OK(anna);
    Session &session = **anna;
    const auto checked = session.check();
    LYHORD_OK(checked);
    QVERIFY2(checked->problems.isEmpty(), qPrintable(checked->problems.join(u'\n')));
    const auto verified = session.verifyAudit();
    LYHORD_OK(verified);
    QCOMPARE(verified->problems, QStringList());

    CaseQuery all;
    all.sort = SortBy::Number;
    const auto listed = session.cases().list(all, {}, 50);
    LYHORD_OK(listed);
    QStringList numbers;
    for (const CaseRow &row : listed->rows)
        numbers.append(row.number);
    numbers.sort();
    QCOMPARE(numbers, QStringList({ u"2026-000001"_s, u"2026-000002"_s, u"2026-000004"_s }));
    for (const QString &number : std::as_const(numbers)) {
        const auto opened = session.cases().open(number);
        LYHORD_OK(opened);
        QVERIFY2(!opened->masked && !opened->subject.text.isEmpty(), qPrintable(number));
    }
    const auto jurist = Session::open(url, u"jurist"_s, m_clock);
    LYHORD_OK(jurist);
    const auto handedOver = (*jurist)->cases().open(u"2026-000003"_s);
    LYHORD_OK(handedOver);
    QCOMPARE(handedOver->subject.text, u"Någon har fått pengar."_s);
    for (const QString &text : { u"plogats"_s, u"ekvägen"_s, u"öberg"_s, u"0701234567"_s, u"26-1"_s }) {
        const auto hits = session.cases().search(text, 5);
        LYHORD_OK(hits);
        QVERIFY2(hits->hits.size() == 1 && hits->hits.constFirst().number == u"2026-000001"_s, qPrintable(text));
    }
    const auto waiting = session.inbox().items();
    LYHORD_OK(waiting);
    QCOMPARE(waiting->size(), 1);
    LYHORD_OK(session.outbox().messages({}, 50));
    const auto counts = session.cases().counts();
    LYHORD_OK(counts);
    QCOMPARE(counts->queues.value(Queue::ToCall), 1);
    QCOMPARE(counts->queues.value(Queue::Closed), 2);
    reported(session);
    if (QTest::currentTestFailed())
        return;

    LYHORD_OK(session.cases().undo(u"2026-000002"_s)); // the last step of before
    CaseDraft draft = snowDraft();
    draft.departments = { u"SBF"_s };
    draft.category = u"SBF/vinter"_s;
    const auto registered = session.cases().registerCase(draft);
    LYHORD_OK(registered);
    QCOMPARE(registered->number, u"2026-000005"_s);
    QCOMPARE(session.check()->problems, QStringList());
    QCOMPARE(session.verifyAudit()->problems, QStringList());
}

//! A month that was frozen, if this version could freeze one, and two that were not
void TestEveryVersion::reported(Session &session)
{
    const auto made = [&session](const Period &period) {
        ReportRequest request;
        request.period = period;
        return session.reports().make(request);
    };
    LYHORD_OK(made({ u"2026-10"_s, QDate(2026, 10, 1), QDate(2026, 10, 31) }));
    LYHORD_OK(made({ u"2026"_s, QDate(2026, 1, 1), QDate(2026, 12, 31) }));
    const auto frozen = made({ u"2025-11"_s, QDate(2025, 11, 1), QDate(2025, 11, 30) });
    LYHORD_OK(frozen);
    QCOMPARE(frozen->frozen.has_value(), m_before.contains(u"frozen_figures"_s));
}

LYHORD_TEST(TestEveryVersion)
#include "test_everyversion.moc"
