#include "core/store/integrity.h"

#include "core/db/database.h"
#include "core/db/dialect.h"
#include "core/db/transaction.h"
#include "core/store/contents.h"
#include "core/store/frozenstore.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QMap>

namespace lyhord::integrity {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::Integrity)
};

constexpr int numbersAtOnce = 50'000;

using Check = std::function<Result<>(QStringList &problems)>;

//! Any row is a problem; say(row) puts it in words
template <class Say>
Result<> rowsAreProblems(Database &db, const QString &statement, QStringList &problems, Say say)
{
    auto query = sql::prepare(db, statement);
    return query.each([&](const sql::Query &row) {
        if (const QString problem = say(row); !problem.isEmpty())
            problems.append(problem);
    });
}

Result<QStringList> tables(Database &db)
{
    QStringList names;
    auto query = sql::prepare(db,
        u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND sql NOT LIKE '%VIRTUAL%' "
        "ORDER BY name"_s);
    auto done = query.each([&names](const sql::Query &row) { names.append(row.text(0)); });
    if (!done)
        return tl::unexpected(done.error());
    return names;
}

//! One table at a time: a writer waits no longer than for the largest
Result<> checkTable(Database &db, const QString &table, QStringList &problems)
{
    return rowsAreProblems(db, u"PRAGMA integrity_check('%1')"_s.arg(table), problems, [&table](const sql::Query &row) {
        const QString said = row.text(0);
        return said == "ok"_L1 ? QString() : Tr::tr("The table %1 is damaged: %2").arg(table, said);
    });
}

Result<> checkReferences(Database &db, QStringList &problems)
{
    return rowsAreProblems(db, u"PRAGMA foreign_key_check"_s, problems, [](const sql::Query &row) {
        return Tr::tr("Row %2 of the table %1 refers to something in %3 that is not there.")
            .arg(row.text(0), row.text(1), row.text(2));
    });
}

Result<> checkCounts(Database &db, QStringList &problems)
{
    const bool isFile = db.kind() == DatabaseKind::Sqlite;
    const QString told = u"WHERE status IN (60, 70)"_s; // what was referred may be what the person must not know of
    return rowsAreProblems(db,
        u"SELECT status, asked, CAST(sum(n) AS bigint) FROM (SELECT status, asked, n FROM status_counts %1 UNION ALL "
        "SELECT status, asked, -count(*) FROM cases %2 GROUP BY status, asked) AS both_ways "
        "GROUP BY status, asked HAVING sum(n) <> 0"_s.arg(
            isFile ? QString() : told, isFile ? u"WHERE status >= 60"_s : told),
        problems, [](const sql::Query &row) {
            return Tr::tr("The stored number of finished cases (status %1, departments “%2”) is wrong by %3.")
                .arg(row.text(0), row.text(1), row.text(2));
        });
}

Result<> checkAsked(Database &db, QStringList &problems)
{
    return rowsAreProblems(db,
        u"SELECT c.number FROM cases c LEFT JOIN (SELECT case_id, %1 AS asked, "
        "max(status) AS high, min(status) AS low, max(answer_due) AS due FROM (SELECT * FROM asked_departments "
        "ORDER BY case_id, department) AS ordered GROUP BY case_id) a ON a.case_id = c.id "
        "WHERE c.asked <> coalesce(a.asked, '') OR a.high <> c.status OR a.low <> c.status OR a.due <> c.answer_due"_s
            .arg(dialect::joinedKeys(db.kind(), u"department"_s)),
        problems, [](const sql::Query &row) {
            return Tr::tr("The departments' queues do not agree with case %1.").arg(row.text(0));
        });
}

Result<> checkContents(Database &db, QStringList &problems)
{
    return rowsAreProblems(db,
        u"SELECT sha256 FROM contents WHERE NOT EXISTS (SELECT 1 FROM attachments a WHERE a.sha256 = contents.sha256) "
        "AND NOT EXISTS (SELECT 1 FROM inbox_files f WHERE f.sha256 = contents.sha256) "
        "AND NOT EXISTS (SELECT 1 FROM outbox_files o WHERE o.sha256 = contents.sha256)"_s,
        problems, [](const sql::Query &row) {
            return Tr::tr("A stored file belongs to nothing (%1).").arg(row.text(0).left(12));
        });
}

//! A report counts such a month anew; nobody but who keeps the database can take the figures away
Result<> checkFrozen(Database &db, QStringList &problems)
{
    const auto spoiled = FrozenStore(db).spoiled(QDate(1900, 1, 1), QDate(9999, 12, 31));
    if (!spoiled)
        return tl::unexpected(spoiled.error());
    for (const QDate month : *spoiled) {
        //: a month, as 2026-10
        problems.append(
            Tr::tr("The frozen figures of %1 cannot be read; reports count that month anew. Look for them in a "
                   "backup.")
                .arg(month.toString(u"yyyy-MM"_s)));
    }
    return {};
}

QString wordsProblem()
{
    return Tr::tr("The search index does not agree with the cases.");
}

QString contentsProblem(qint64 wrong)
{
    return wrong == 0
        ? QString()
        : Tr::tr("%Ln stored file(s) are not what was attached. Look for them in a backup.", nullptr, int(wrong));
}

//! The server adds up its files itself, since no person need see all of them
Result<> checkServersChecksums(Database &db, QStringList &problems)
{
    return rowsAreProblems(db, u"SELECT wrong_contents()"_s, problems,
        [](const sql::Query &row) { return contentsProblem(row.integer(0)); });
}

//! One file at a time: each may be large
Result<> checkChecksums(Database &db, QStringList &problems)
{
    QStringList sums;
    auto all = sql::prepare(db, u"SELECT sha256 FROM contents ORDER BY sha256"_s);
    if (auto done = all.each([&sums](const sql::Query &row) { sums.append(row.text(0)); }); !done)
        return done;
    qint64 wrong = 0;
    for (const QString &sum : std::as_const(sums)) {
        const Result<QByteArray> loaded = contents::load(db, sum.toLatin1());
        if (!loaded && loaded.error().code != ErrorCode::Broken)
            return tl::unexpected(loaded.error());
        wrong += loaded ? 0 : 1;
    }
    if (wrong > 0)
        problems.append(contentsProblem(wrong));
    return {};
}

//! Compares the words with the texts they were taken from; SQLite counts it as writing
Result<> checkWords(Database &db, QStringList &problems)
{
    for (const QString &index : { u"cases_fts"_s, u"cases_fts_unmarked"_s }) {
        auto transaction = sql::Transaction::begin(db);
        if (!transaction)
            return tl::unexpected(transaction.error());
        if (auto done = sql::run(db, u"INSERT INTO %1 (%1, rank) VALUES ('integrity-check', 1)"_s.arg(index)); !done) {
            problems.append(wordsProblem());
            return {};
        }
    }
    return rowsAreProblems(db,
        u"SELECT 1 FROM (SELECT id, digits FROM phone_digits WHERE digits <> '' EXCEPT SELECT case_id, digits "
        "FROM case_phones) UNION ALL SELECT 1 FROM case_phones WHERE ending <> substr(digits, -4) OR case_id NOT IN "
        "(SELECT id FROM phone_digits) UNION ALL SELECT 1 FROM (SELECT case_id, part FROM phone_parts "
        "EXCEPT SELECT case_id, part FROM case_phone_parts) UNION ALL SELECT 1 FROM (SELECT case_id, part "
        "FROM case_phone_parts EXCEPT SELECT case_id, part FROM phone_parts) LIMIT 1"_s,
        problems, [](const sql::Query &) { return wordsProblem(); });
}

//! The server compares, since no person need see all cases
Result<> checkServersWords(Database &db, QStringList &problems)
{
    return rowsAreProblems(db, u"SELECT wrong_words()"_s, problems,
        [](const sql::Query &row) { return row.integer(0) == 0 ? QString() : wordsProblem(); });
}

QString numbersProblem(const sql::Query &row, qint64 there)
{
    if (there == row.integer(1))
        return {};
    return Tr::tr("In %1 the last case number is %2, but there are %3 cases.")
        .arg(row.number(0))
        .arg(row.integer(1))
        .arg(there);
}

//! The server counts, since no person need see all cases
Result<> checkServersNumbers(Database &db, QStringList &problems)
{
    return rowsAreProblems(db, u"SELECT year, last, found FROM counted_numbers() ORDER BY year"_s, problems,
        [](const sql::Query &row) { return numbersProblem(row, row.integer(2)); });
}

//! Numbers without gaps: as many as the counter of the year says
Result<> checkNumbers(Database &db, QStringList &problems)
{
    if (db.kind() == DatabaseKind::Postgresql)
        return checkServersNumbers(db, problems);
    QMap<int, qint64> found;
    QString last;
    for (bool more = true; more;) {
        more = false;
        auto query = sql::prepare(db, u"SELECT number FROM cases WHERE number > ? ORDER BY number LIMIT ?"_s);
        auto done = query.bind(last, numbersAtOnce).each([&](const sql::Query &row) {
            last = row.text(0);
            ++found[last.section(u'-', -2, -2).toInt()];
            more = true;
        });
        if (!done)
            return done;
    }
    return rowsAreProblems(db, u"SELECT year, last FROM counters ORDER BY year"_s, problems,
        [&found](const sql::Query &row) { return numbersProblem(row, found.value(row.number(0))); });
}

} // namespace

Result<QStringList> check(Database &db, const Progress &progress)
{
    const bool isFile = db.kind() == DatabaseKind::Sqlite; // a server looks after its tables and references itself
    QList<Check> checks;
    if (isFile) {
        const auto names = tables(db);
        if (!names)
            return tl::unexpected(names.error());
        for (const QString &table : *names)
            checks.append([&db, table](QStringList &problems) { return checkTable(db, table, problems); });
        for (const auto one : { &checkReferences, &checkWords, &checkChecksums })
            checks.append([&db, one](QStringList &problems) { return one(db, problems); });
    } else {
        for (const auto one : { &checkServersWords, &checkServersChecksums })
            checks.append([&db, one](QStringList &problems) { return one(db, problems); });
    }
    for (const auto one : { &checkCounts, &checkAsked, &checkContents, &checkFrozen, &checkNumbers })
        checks.append([&db, one](QStringList &problems) { return one(db, problems); });
    QStringList problems;
    for (qsizetype i = 0; i < checks.size(); ++i) {
        if (progress && !progress(i, checks.size()))
            return failed(ErrorCode::Refused, Tr::tr("The check was stopped."));
        if (auto done = checks.at(i)(problems); !done)
            return tl::unexpected(done.error());
    }
    if (progress)
        progress(checks.size(), checks.size());
    return problems;
}

} // namespace lyhord::integrity
