#include "tests/services/rowsofeverykind.h"

#include "core/db/database.h"
#include "core/db/transaction.h"
#include "core/store/eventstore.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTimeZone>

namespace lyhord::test {

using namespace Qt::Literals::StringLiterals;

namespace {

template <class T>
void need(const Result<T> &result, const QString &what)
{
    if (!result)
        qFatal("%s: %s (%s)", qPrintable(what), qPrintable(result.error().message), qPrintable(result.error().detail));
}

QMap<QString, QStringList> columnsOfTables(Database &db)
{
    QMap<QString, QStringList> columns;
    auto query = sql::prepare(db,
        db.kind() == DatabaseKind::Sqlite
            ? u"SELECT t.name, c.name FROM sqlite_schema t, pragma_table_info(t.name) c WHERE t.type = 'table' "
              "AND t.name NOT LIKE 'sqlite%' AND t.name NOT LIKE 'cases_fts%'"_s
            : u"SELECT t.relname::text, c.attname::text FROM pg_class t JOIN pg_attribute c ON c.attrelid = t.oid "
              "WHERE t.relnamespace = 'lyhord'::regnamespace AND t.relkind = 'r' AND c.attnum > 0 "
              "AND NOT c.attisdropped AND c.attgenerated = ''"_s);
    need(query.each([&columns](const sql::Query &row) { columns[row.text(0)].append(row.text(1)); }), u"tables"_s);
    return columns;
}

//! A server keeps some under another name
QString nameIn(DatabaseKind kind, const QString &table)
{
    static const QMap<QString, QString> onServer{ { u"cases"_s, u"case_rows"_s },
        { u"assignments"_s, u"assignment_rows"_s }, { u"consultations"_s, u"consultation_rows"_s },
        { u"events"_s, u"event_rows"_s }, { u"outbox"_s, u"outbox_rows"_s } };
    return kind == DatabaseKind::Postgresql ? onServer.value(table, table) : table;
}

QVariant valueOf(const QJsonValue &value)
{
    if (value.isObject()) // bytes
        return QByteArray::fromHex(value[u"hex"_s].toString().toLatin1());
    if (value.isNull())
        return {};
    return value.isString() ? QVariant(value.toString()) : QVariant(value.toInteger());
}

//! By the store, for the chain
void addEvent(Database &db, const QJsonObject &row)
{
    Event event;
    event.caseId = CaseId{ row[u"case_id"_s].toInteger() };
    event.at = QDateTime::fromSecsSinceEpoch(row[u"at"_s].toInteger(), QTimeZone::utc());
    event.by = row[u"by_login"_s].toString();
    event.kind = fromName<EventKind>(row[u"kind"_s].toString()).value();
    event.details = row[u"details"_s].toObject();
    need(EventStore(db).append({ event }), u"events"_s);
}

//! derived: the database may have made the row itself from another one
void addRow(Database &db, const QString &table, const QStringList &columns, const QJsonObject &row, bool derived)
{
    QStringList names;
    QList<QVariant> values;
    for (auto it = row.constBegin(); it != row.constEnd(); ++it) {
        if (columns.contains(it.key())) {
            names.append(it.key());
            values.append(valueOf(it.value()));
        }
    }
    const QString marks = QStringList(values.size(), u"?"_s).join(u", "_s);
    auto query = sql::prepare(db,
        u"INSERT INTO %1 (%2) VALUES (%3)%4"_s.arg(
            table, names.join(u", "_s), marks, derived ? u" ON CONFLICT DO NOTHING"_s : QString()));
    for (const QVariant &value : std::as_const(values))
        query.bindNext(value);
    need(query.run(), table);
}

void addRows(Database &db, const QJsonArray &entries)
{
    const QMap<QString, QStringList> tables = columnsOfTables(db);
    for (const QJsonValue &entry : entries) {
        const QString table = nameIn(db.kind(), entry[u"table"_s].toString());
        const QString needed = entry[u"needs"_s].toString(); // there was none of these before that table
        if (!tables.contains(table) || (!needed.isEmpty() && !tables.contains(needed)))
            continue;
        QJsonObject row = entry[u"row"_s].toObject();
        const QJsonValue without = entry[u"without"_s]; // what stood there before there was that column
        if (without.isObject() && !tables.value(table).contains(without[u"column"_s].toString())) {
            const QJsonObject instead = without[u"row"_s].toObject();
            for (auto it = instead.constBegin(); it != instead.constEnd(); ++it)
                row.insert(it.key(), it.value());
        }
        if (entry[u"table"_s] == u"events"_s)
            addEvent(db, row);
        else
            addRow(db, table, tables.value(table), row, entry[u"derived"_s].toBool());
    }
}

} // namespace

QStringList TableContent::column(const QString &name) const
{
    QStringList values;
    const qsizetype at = columns.indexOf(name);
    for (const QStringList &row : rows)
        values.append(row.at(at));
    values.sort();
    return values;
}

void fillEveryTable(Database &db, const QByteArray &file)
{
    const QJsonArray entries = QJsonDocument::fromJson(file).array();
    if (entries.isEmpty())
        qFatal("no rows");
    auto transaction = sql::Transaction::begin(db);
    need(transaction, u"begin"_s);
    addRows(db, entries);
    need(transaction->commit(), u"commit"_s);
}

QMap<QString, TableContent> contentOf(Database &db)
{
    QMap<QString, TableContent> contents;
    const QString literal = db.kind() == DatabaseKind::Sqlite ? u"quote(%1)"_s : u"quote_nullable(%1::text)"_s;
    const QMap<QString, QStringList> tables = columnsOfTables(db);
    for (auto it = tables.constBegin(); it != tables.constEnd(); ++it) {
        TableContent content{ it.value(), {} };
        QStringList literals;
        for (const QString &column : it.value())
            literals.append(literal.arg(column));
        auto query = sql::prepare(db, u"SELECT %1 FROM %2"_s.arg(literals.join(u", "_s), it.key()));
        const auto read = query.each([&content](const sql::Query &row) {
            QStringList values;
            for (int i = 0; i < content.columns.size(); ++i)
                values.append(row.text(i));
            content.rows.append(values);
        });
        need(read, it.key());
        contents.insert(it.key(), content);
    }
    return contents;
}

} // namespace lyhord::test
