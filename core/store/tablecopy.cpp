#include "core/store/tablecopy.h"

#include "core/db/database.h"
#include "core/db/transaction.h"
#include "core/store/serverhistory.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QtEndian>

#include <algorithm>

namespace lyhord::tablecopy {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(lyhord::MoveUp)
};

//! In the order in which they refer to each other
struct Table
{
    QString name;
    QStringList keys; //!< unique together; rows are read in their order
    QString target; //!< where the server keeps it under another name
    bool numbered = false; //!< the server gives the next id
    int slice = 500; //!< rows
    [[nodiscard]] QString nameIn(DatabaseKind kind) const
    {
        return kind == DatabaseKind::Postgresql && !target.isEmpty() ? target : name;
    }
};

//! Everything but the leases and who has what open, which belong to the moment, and past months added up, which the
//! server's worker does anew
QList<Table> tables()
{
    constexpr int fewLargeOnes = 4;
    return {
        { u"profile_meta"_s, { u"key"_s }, {}, false },
        { u"departments"_s, { u"key"_s }, {}, false },
        { u"department_versions"_s, { u"department"_s, u"version_from"_s }, {}, false },
        { u"headlines"_s, { u"id"_s }, {}, true },
        { u"areas"_s, { u"key"_s }, {}, false },
        { u"categories"_s, { u"path"_s, u"version_from"_s }, {}, false },
        { u"standard_answers"_s, { u"id"_s }, {}, true },
        { u"grounds"_s, { u"ground"_s }, {}, false },
        { u"statutes"_s, { u"key"_s }, {}, false },
        { u"processes"_s, { u"key"_s, u"valid_from"_s }, {}, false },
        { u"service_declarations"_s, { u"key"_s }, {}, false },
        { u"campaigns"_s, { u"key"_s }, {}, false },
        { u"letter_templates"_s, { u"kind"_s, u"language"_s }, {}, false },
        { u"settings"_s, { u"key"_s, u"valid_from"_s, u"position"_s }, {}, false },
        { u"closing_days"_s, { u"day"_s, u"calendar_version"_s }, {}, false },
        { u"people"_s, { u"login"_s }, {}, false },
        { u"grants"_s, { u"id"_s }, {}, true },
        { u"view_settings"_s, { u"login"_s, u"key"_s }, {}, false },
        { u"counters"_s, { u"year"_s }, {}, false },
        { u"cases"_s, { u"id"_s }, u"case_rows"_s, true },
        { u"assignments"_s, { u"id"_s }, u"assignment_rows"_s, true },
        { u"consultations"_s, { u"case_id"_s, u"position"_s }, u"consultation_rows"_s, false },
        { u"links"_s, { u"case_id"_s, u"position"_s }, {}, false },
        { u"asked_departments"_s, { u"case_id"_s, u"department"_s }, {}, false },
        { u"status_counts"_s, { u"status"_s, u"asked"_s }, {}, false },
        { u"contents"_s, { u"sha256"_s }, {}, false, fewLargeOnes },
        { u"inbox_items"_s, { u"id"_s }, {}, true },
        { u"attachments"_s, { u"id"_s }, {}, true },
        { u"events"_s, { u"id"_s }, u"event_rows"_s, true },
        { u"chain_head"_s, { u"one"_s }, {}, false },
        { u"steps"_s, { u"id"_s }, {}, true },
        { u"case_notes"_s, { u"id"_s }, {}, true },
        { u"case_flags"_s, { u"login"_s, u"case_id"_s }, {}, false },
        { u"case_looks"_s, { u"login"_s, u"case_id"_s }, {}, false },
        { u"batches"_s, { u"id"_s }, {}, true },
        { u"batch_cases"_s, { u"id"_s }, {}, true },
        { u"outbox"_s, { u"id"_s }, u"outbox_rows"_s, true },
        { u"waiting_answers"_s, { u"case_id"_s }, {}, false },
        { u"frozen_figures"_s, { u"month"_s, u"department"_s }, {}, false, fewLargeOnes },
        { u"outbox_files"_s, { u"id"_s }, {}, true },
        { u"report_runs"_s, { u"id"_s }, {}, true },
        { u"report_recipients"_s, { u"kind"_s, u"scope"_s }, {}, false },
        { u"spelling_words"_s, { u"word"_s }, {}, false },
        { u"inbox_files"_s, { u"id"_s }, {}, true },
        { u"inbox_kept"_s, { u"item_id"_s }, {}, false },
    };
}

bool isBytes(const QString &table, const QString &column)
{
    return (table == u"contents" && column == u"bytes") || (table == u"frozen_figures" && column == u"facts")
        || (table == u"chain_head" && column == u"hash")
        || (table == u"events" && (column == u"details_salt" || column == u"details_sha" || column == u"hash"));
}

struct Column
{
    QString name;
    bool bytes = false;
};

using Row = QVariantList;

constexpr qsizetype rowsInStatement = 250; // of fifty columns; a server takes 65,535 values

Result<QList<Column>> columnsOf(Database &file, const Table &table)
{
    QList<Column> columns;
    auto query = sql::prepare(file, u"SELECT name FROM pragma_table_info(?)"_s);
    const auto done = query.bind(table.name).each([&](const sql::Query &row) {
        columns.append({ row.text(0), isBytes(table.name, row.text(0)) });
    });
    if (!done)
        return tl::unexpected(done.error());
    return columns;
}

QString namesOf(const QList<Column> &columns)
{
    QStringList names;
    for (const Column &column : columns)
        names.append(column.name);
    return names.join(u", "_s);
}

QStringList marks(qsizetype count)
{
    return QStringList(count, u"?"_s);
}

QVariant valueOf(const sql::Query &row, int index, const Column &column)
{
    if (row.isNull(index))
        return {};
    return column.bytes ? QVariant(row.bytes(index)) : row.value(index);
}

Row keyOf(const Table &table, const QList<Column> &columns, const Row &row)
{
    Row key;
    for (const QString &name : table.keys) {
        const auto at = std::find_if(
            columns.cbegin(), columns.cend(), [&name](const Column &column) { return column.name == name; });
        key.append(row.at(at - columns.cbegin()));
    }
    return key;
}

Result<QList<Row>> rowsOf(sql::Query &query, const QList<Column> &columns)
{
    QList<Row> rows;
    const auto done = query.each([&](const sql::Query &found) {
        Row row;
        for (int i = 0; i < columns.size(); ++i)
            row.append(valueOf(found, i, columns.at(i)));
        rows.append(row);
    });
    if (!done)
        return tl::unexpected(done.error());
    return rows;
}

//! The next rows after a key; from the beginning when it is empty
Result<QList<Row>> slice(Database &db, const Table &table, const QList<Column> &columns, const Row &after)
{
    const QString keys = table.keys.join(u", "_s);
    const QString from = after.isEmpty() ? QString()
                                         : u" WHERE (%1) > (%2)"_s.arg(keys, marks(table.keys.size()).join(u", "_s));
    auto query = sql::prepare(
        db, u"SELECT %1 FROM %2%3 ORDER BY %4 LIMIT ?"_s.arg(namesOf(columns), table.nameIn(db.kind()), from, keys));
    for (const QVariant &value : after)
        query.bindNext(value);
    return rowsOf(query.bind(table.slice), columns);
}

//! What the target has between two keys, both included
Result<QList<Row>> between(
    Database &db, const Table &table, const QList<Column> &columns, const Row &first, const Row &last)
{
    const QString keys = table.keys.join(u", "_s);
    const QString values = marks(table.keys.size()).join(u", "_s);
    auto query = sql::prepare(db,
        u"SELECT %1 FROM %2 WHERE (%3) >= (%4) AND (%3) <= (%4) ORDER BY %3"_s.arg(
            namesOf(columns), table.nameIn(db.kind()), keys, values));
    for (const Row &key : { first, last }) {
        for (const QVariant &value : key)
            query.bindNext(value);
    }
    return rowsOf(query, columns);
}

//! Many rows in one statement: each by itself would wait for an answer of the server
Result<> writeRows(Database &to, const Table &table, const QList<Column> &columns, const QList<Row> &rows)
{
    QStringList sets;
    for (const Column &column : columns) {
        if (!table.keys.contains(column.name))
            sets.append(u"%1 = excluded.%1"_s.arg(column.name));
    }
    const QString comma = u", "_s;
    const QString otherwise = sets.isEmpty() ? u"NOTHING"_s : u"UPDATE SET "_s + sets.join(comma);
    const QString one = u'(' + marks(columns.size()).join(comma) + u')';
    const QString values = QStringList(rows.size(), one).join(comma);
    auto query = sql::prepare(to,
        u"INSERT INTO %1 (%2) VALUES %3 ON CONFLICT (%4) DO %5"_s.arg(
            table.nameIn(to.kind()), namesOf(columns), values, table.keys.join(comma), otherwise));
    for (const Row &row : rows) {
        for (const QVariant &value : row)
            query.bindNext(value);
    }
    return query.run();
}

Result<> removeRow(Database &to, const Table &table, const QList<Column> &columns, const Row &row)
{
    QStringList conditions;
    for (const QString &key : table.keys)
        conditions.append(key + u" = ?"_s);
    auto query = sql::prepare(
        to, u"DELETE FROM %1 WHERE %2"_s.arg(table.nameIn(to.kind()), conditions.join(u" AND "_s)));
    for (const QVariant &value : keyOf(table, columns, row))
        query.bindNext(value);
    return query.run();
}

//! So that rows end where they end, whatever is in them
void addTo(QCryptographicHash &hash, const Row &row)
{
    for (const QVariant &value : row) {
        const QByteArray bytes = value.typeId() == QMetaType::QByteArray ? value.toByteArray()
                                                                         : value.toString().toUtf8();
        const qint64 length = qToBigEndian(value.isValid() ? qint64(bytes.size()) : qint64(-1));
        hash.addData(QByteArrayView(reinterpret_cast<const char *>(&length), sizeof length));
        hash.addData(bytes);
    }
}

struct Told
{
    const Progress &progress;
    qint64 done = 0;
    qint64 total = 0;
    [[nodiscard]] Result<> more(qsizetype rows)
    {
        done += rows;
        if (progress && !progress(done, total)) {
            return failed(ErrorCode::Refused,
                Tr::tr("The copy was stopped. What has been copied stays; do it again to copy the rest."));
        }
        return {};
    }
};

Result<qint64> rowsOf(Database &db, const Table &table)
{
    auto query = sql::prepare(db, u"SELECT count(*) FROM %1"_s.arg(table.nameIn(db.kind())));
    if (const auto counted = query.first(); !counted)
        return tl::unexpected(counted.error());
    return query.integer(0);
}

//! Writes one slice where it differs; how many rows were written
Result<qint64> writeSlice(Database &to, const Table &table, const QList<Column> &columns, const QList<Row> &rows)
{
    auto transaction = sql::Transaction::begin(to);
    if (!transaction)
        return tl::unexpected(transaction.error());
    // What the triggers would make anew comes along: events with their hashes, counts, the departments asked.
    const QString name = table.nameIn(to.kind());
    if (auto done = to.runScript(u"ALTER TABLE %1 DISABLE TRIGGER USER"_s.arg(name)); !done)
        return tl::unexpected(done.error());
    const auto there = between(
        to, table, columns, keyOf(table, columns, rows.constFirst()), keyOf(table, columns, rows.constLast()));
    if (!there)
        return tl::unexpected(there.error());
    for (const Row &old : *there) {
        const Row key = keyOf(table, columns, old);
        const bool stays = std::any_of(
            rows.cbegin(), rows.cend(), [&](const Row &row) { return keyOf(table, columns, row) == key; });
        if (stays)
            continue;
        if (auto done = removeRow(to, table, columns, old); !done)
            return tl::unexpected(done.error());
    }
    QList<Row> missing;
    std::copy_if(rows.cbegin(), rows.cend(), std::back_inserter(missing),
        [&there](const Row &row) { return !there->contains(row); });
    for (qsizetype first = 0; first < missing.size(); first += rowsInStatement) {
        if (auto done = writeRows(to, table, columns, missing.mid(first, rowsInStatement)); !done)
            return tl::unexpected(done.error());
    }
    if (auto done = to.runScript(u"ALTER TABLE %1 ENABLE TRIGGER USER"_s.arg(name)); !done)
        return tl::unexpected(done.error());
    if (auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return missing.size();
}

Result<TableCopied> copyTable(
    Database &from, Database &to, const Table &table, const QList<Column> &columns, Told &told)
{
    TableCopied copied{ table.name, 0, 0, {} };
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (Row after;;) {
        const auto rows = slice(from, table, columns, after);
        if (!rows)
            return tl::unexpected(rows.error());
        if (rows->isEmpty())
            break;
        const auto written = writeSlice(to, table, columns, *rows);
        if (!written)
            return tl::unexpected(written.error());
        copied.rows += rows->size();
        copied.written += *written;
        for (const Row &row : *rows)
            addTo(hash, row);
        after = keyOf(table, columns, rows->constLast());
        if (auto done = told.more(rows->size()); !done)
            return tl::unexpected(done.error());
    }
    copied.sha256 = hash.result();
    return copied;
}

//! Rows of the target, counted and summed anew from what it has
Result<> compare(Database &to, const Table &table, const QList<Column> &columns, const TableCopied &copied, Told &told)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 rowsThere = 0;
    for (Row after;;) {
        const auto rows = slice(to, table, columns, after);
        if (!rows)
            return tl::unexpected(rows.error());
        if (rows->isEmpty())
            break;
        rowsThere += rows->size();
        for (const Row &row : *rows)
            addTo(hash, row);
        after = keyOf(table, columns, rows->constLast());
        if (auto done = told.more(rows->size()); !done)
            return done;
    }
    if (rowsThere != copied.rows || hash.result() != copied.sha256) {
        return failed(ErrorCode::Broken,
            Tr::tr(
                "The table %1 is not the same in the new database: %2 rows there, %3 here. The old one is as it was; "
                "do the copy again, into an empty database if it happens once more.")
                .arg(table.name)
                .arg(rowsThere)
                .arg(copied.rows));
    }
    return {};
}

//! The next id the server gives comes after those that came along
Result<> continueNumbering(Database &to, const Table &table)
{
    if (!table.numbered)
        return {};
    auto query = sql::prepare(to,
        u"SELECT setval(pg_get_serial_sequence(?, 'id'), (SELECT coalesce(max(id), 0) + 1 FROM %1), false)"_s.arg(
            table.nameIn(to.kind())));
    const auto done = query.bind(table.nameIn(to.kind())).first();
    return done ? Result<>() : tl::unexpected(done.error());
}

//! What was copied was written past the server's history, which begins with it
Result<> beginHistory(Database &to)
{
    auto transaction = sql::Transaction::begin(to);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const auto begun = ServerHistory(to).begin(); !begun)
        return begun;
    return transaction->commit();
}

} // namespace

Result<QList<TableCopied>> copyAll(Database &from, Database &to, const Progress &progress)
{
    // Held to the end: nobody changes the file while it is read.
    const auto still = sql::Transaction::begin(from);
    if (!still)
        return tl::unexpected(still.error());
    const QList<Table> all = tables();
    Told told{ progress };
    QList<QList<Column>> columns;
    for (const Table &table : all) {
        const auto names = columnsOf(from, table);
        const auto rows = rowsOf(from, table);
        if (!names || !rows)
            return tl::unexpected(names ? rows.error() : names.error());
        columns.append(*names);
        told.total += 2 * *rows; // written, then read again
    }
    QList<TableCopied> copied;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const auto done = copyTable(from, to, all.at(i), columns.at(i), told);
        if (!done)
            return tl::unexpected(done.error());
        copied.append(*done);
    }
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (auto done = compare(to, all.at(i), columns.at(i), copied.at(i), told); !done)
            return tl::unexpected(done.error());
        if (auto done = continueNumbering(to, all.at(i)); !done)
            return tl::unexpected(done.error());
    }
    auto words = sql::prepare(to, u"SELECT make_words()"_s); // the server cuts its words itself
    if (const auto done = words.first(); !done)
        return tl::unexpected(done.error());
    if (const auto begun = beginHistory(to); !begun)
        return tl::unexpected(begun.error());
    return copied;
}

Result<QString> firstToken(Database &db)
{
    const Table cases{ u"cases"_s, { u"id"_s }, u"case_rows"_s, true };
    auto query = sql::prepare(db, u"SELECT token FROM %1 ORDER BY id LIMIT 1"_s.arg(cases.nameIn(db.kind())));
    const auto found = query.first();
    if (!found)
        return tl::unexpected(found.error());
    return *found ? query.text(0) : QString();
}

} // namespace lyhord::tablecopy
